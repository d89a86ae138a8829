import { readDate } from './dates.js';
import type { FrontMatter } from '../layout/front-matter.js';
import type { Line } from '../layout/lines.js';
import { readMark } from '../numbering.js';
import { typeOfTitle } from './type.js';
import { ALL_WORDS, type DateMeaning } from '../vocabulary.js';

/** A line that only says when the text was changed or takes effect. */
export interface DateLine {
  readonly means: DateMeaning;
  /** `YYYY-MM-DD`, or null for a day that does not exist. */
  readonly iso: string | null;
}

const CUES = ALL_WORDS.flatMap((words) => words.dateCues).sort(
  (a, b) => b.word.length - a.word.length,
);

/** First letters of date cues, lower and upper case: the cheap test before {@link readDateLine}. */
export const DATE_INITIALS: ReadonlySet<number> = new Set(
  CUES.flatMap(({ word }) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]),
);

const DECORATION = /^[*_#>|【[（(《\s-]{0,8}/;

/** "Last updated: … . To see what has changed, click here." */
const TO_CHANGES = /^(?:to (?:see|view|read)|see|view|click)\b[^.;]{3,60}\.?$/i;

/** Reads "最近更新时间：2023-12-29 11:33:01", "**Last updated:** May 4, 2024". Null for other lines. */
export function readDateLine(line: string): DateLine | null {
  const statement = line.length > LONGEST_LINE ? null : readStatement(line);
  return statement === null || !isLink(statement.rest) ? null : statement.date;
}

/** Is what stands behind the date nothing, or a link to other versions? */
const isLink = (rest: string): boolean => rest === '' || TO_CHANGES.test(rest);

const LONGEST_LINE = 80;

/** A date and its cue at the beginning of a line, and what else the line says behind them. */
function readStatement(line: string): { date: DateLine; rest: string } | null {
  const text = line.slice(DECORATION.exec(line)![0].length);
  if (!DATE_INITIALS.has(text.charCodeAt(0))) return null;
  const lower = text.toLowerCase();
  const cue = CUES.find(({ word }) => lower.startsWith(word));
  if (cue === undefined) return null;
  const said = text
    .slice(cue.word.length)
    .replace(/^[*_\s]{0,4}(?:[：:]|为|on\b|as of\b)?[*_\s]{0,6}/, '');
  const date = readDate(said);
  if (date === null) return null;
  // A time, a bracket, a full stop may follow; prose may not.
  const rest = said.slice(date.length).replace(/^[\s0-9:：*_）)】\].。Z+-]{0,24}/, '');
  return { date: { means: cue.means, iso: date.iso }, rest };
}

/** Does the line only say which version of the text this is ("版本号：V2.1")? */
export function isVersionLine(line: string): boolean {
  return (
    line.length <= 40 &&
    /^(?:版本|文件版本|version\b|v[0-9])/i.test(line) &&
    ALL_WORDS.some(({ version }) => version.test(line))
  );
}

/** No date and no version goes without one. */
const DIGIT = /[0-9]/;

/** What separates statements on one line: "版本：V2, 更新日期：…, 生效日期：…". */
const BETWEEN_STATEMENTS = /[ \t]{0,8}[|｜][ \t]{0,8}|\u3000+|[ \t]{2,8}/;

/** What a page offers beside its date: "Last modified: … | Previous versions". */
const IS_LINK = /^\[?(?:previous|prior|older|archived?|print|download|view)\b[^.;]{0,40}$/i;

/**
 * The dates of a line that says nothing but dates and a version, one or several. Empty for any other
 * line.
 */
export function readDateLines(line: string): DateLine[] {
  if (!DIGIT.test(line) || line.length > LONGEST_LINE) return [];
  const dates = datesInARow(line);
  if (dates.length > 0 || !BETWEEN_STATEMENTS.test(line)) return dates;
  for (const part of line.split(BETWEEN_STATEMENTS)) {
    const date = readDateLine(part);
    if (date !== null) dates.push(date);
    else if (!isVersionLine(part) && !IS_LINK.test(part)) return [];
  }
  return dates;
}

/** One statement right behind the other: "更新时间：2025.05.09 20:18:07首次发布时间：2021.07.18". */
function datesInARow(line: string): DateLine[] {
  const dates: DateLine[] = [];
  for (let rest = line; !isLink(rest);) {
    const statement = readStatement(rest);
    if (statement === null) return [];
    dates.push(statement.date);
    rest = statement.rest;
  }
  return dates;
}

/** The words of a title line without Markdown marks. */
export function titleText(line: string): { text: string; offset: number } {
  const lead = /^(?:#{1,6}(?:\s+|(?=[\u4e00-\u9fff]))|\*{1,3}|_{1,2}|[《]|\s)*/.exec(line)![0]
    .length;
  const rest = line.slice(lead);
  const tail = /(?:\*{1,3}|_{1,2}|\s|#{1,6}|¶)*$/.exec(rest.slice(-12))![0].length;
  const text = rest.slice(0, rest.length - tail);
  if (!line.slice(0, lead).endsWith('《')) return { text, offset: lead };
  // 《某云用户协议》 is the title; 《某云服务协议》补充条款 begins with one
  const closing = text.indexOf('》');
  if (closing >= 0 && closing < text.length - 1) return { text: `《${text}`, offset: lead - 1 };
  return { text: closing < 0 ? text : text.slice(0, -1), offset: lead };
}

const SENTENCE_END = '。；;，,：:！!？?';

/** May the line be a title: short, no sentence, not a numbered clause, not a list item? */
export function isTitleLike(line: string): boolean {
  if (line.length === 0 || line.length > 90) return false;
  const { text } = titleText(line);
  if (text.length === 0) return false;
  if (SENTENCE_END.includes(text[text.length - 1]!)) return false;
  if (/^(?:https?:|www\.|[-*•|\u2500-\u257f]|!\[)/.test(text)) return false;
  return readMark(text) === null;
}

/** An annex that comes alone and names an agreement: 附件二：服务等级协议. */
export function isTitledAnnex(line: string): boolean {
  const { text } = titleText(line);
  return readMark(text)?.style === 'annex' && endsLikeTitle(text);
}

/** As much of a line's end as tells a title. */
const TITLE_END = 80;

/** Does the line end like the name of an agreement ("…协议", "… Agreement")? */
export function endsLikeTitle(text: string): boolean {
  const end = text.replace(/\s{2,}/g, ' ').slice(-TITLE_END);
  return ALL_WORDS.some((words) => words.titleNoun.test(words.usualScript(end)));
}

/** What stands at the top of an agreement. Line numbers index the given lines; -1 where missing. */
export interface Head {
  /** The first line of the title, which may go on over several ("Amendment No. 1 to / …"). */
  readonly titleFirst: number;
  readonly titleLine: number;
  readonly title: string;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly updated: string | null;
  readonly effective: string | null;
  readonly version: string | null;
  /** Lines that hold only a date or a version. */
  readonly dateLines: ReadonlySet<number>;
}

const LOOK = 40;
const YEAR = /^(?:19|20)[0-9]{2}$/;
const EDITION = /^年[0-9]{1,2}月(?:[0-9]{1,2}日)?版?$/;

/** Finds title, dates and version in the first lines of an agreement, below its front matter. */
export function readHead(
  text: string,
  lines: readonly Line[],
  front: FrontMatter | null = null,
): Head {
  const dateLines = new Set<number>();
  let titleLine = -1;
  let updated: string | null = null;
  let effective: string | null = null;
  let published: string | null = null;
  const first = front === null ? 0 : lines.findIndex((line) => line.start >= front.end);
  if (first < 0) return noTitle(null, null, null, dateLines);
  const top = Math.min(lines.length, first + LOOK);
  let firstDate = top;
  const textOf = (i: number) => text.slice(lines[i]!.start, lines[i]!.end);
  for (let i = first; i < top && i <= firstDate + 6; i++) {
    const line = lines[i]!;
    if (line.end - line.start > 80) continue;
    const dates = readDateLines(textOf(i));
    if (dates.length === 0) continue;
    firstDate = Math.min(firstDate, i);
    dateLines.add(i);
    for (const { means, iso } of dates) {
      if (means === 'updated') updated ??= iso;
      else if (means === 'published') published ??= iso;
      else effective ??= iso;
    }
    let above = i - 1;
    while (above > first && isVersionLine(textOf(above))) above--;
    if (titleLine < 0 && above >= first && isTitleLike(textOf(above)))
      titleLine = namedAbove(above, first, textOf);
  }
  updated ??= published;
  if (titleLine < 0) titleLine = findTitle(text, lines, first, top);
  const named = titleOfFront(text, lines, titleLine, front);
  let version: string | null = null;
  const from = Math.max(titleLine, first);
  for (let i = from; i < Math.min(lines.length, from + 8) && version === null; i++) {
    if (lines[i]!.columns > 60 && !dateLines.has(i)) continue;
    const next = lines[i + 1];
    if (
      YEAR.test(textOf(i)) &&
      next !== undefined &&
      next.columns <= 20 &&
      EDITION.test(textOf(i + 1))
    ) {
      // "2023" and "年12月版" on two lines: right-aligned text that the extraction cut.
      version = textOf(i) + textOf(i + 1);
      dateLines.add(i).add(i + 1);
      break;
    }
    for (const words of ALL_WORDS) {
      const m = words.version.exec(textOf(i));
      if (m) version ??= m[1] ?? m[2] ?? m[3] ?? null;
    }
  }
  if (named !== null) return { ...named, updated, effective, version, dateLines };
  if (titleLine < 0) return noTitle(updated, effective, version, dateLines);
  const titleFirst = firstLineOfTitle(text, lines, titleLine);
  const { text: last, offset } = titleText(textOf(titleLine));
  const start = lines[titleLine]!.start + offset;
  const above = titleFirst < titleLine ? titleText(textOf(titleFirst)) : null;
  const title = above === null ? last : `${above.text} ${last}`;
  return {
    titleFirst,
    titleLine,
    title: title.replace(/\s+/g, ' '),
    titleStart: above === null ? start : lines[titleFirst]!.start + above.offset,
    titleEnd: start + last.length,
    updated,
    effective,
    version,
    dateLines,
  };
}

/** A line between the title and its date may say where the agreement holds; the title is the one that names it. */
function namedAbove(line: number, first: number, textOf: (i: number) => string): number {
  const names = (i: number) => isTitleLike(textOf(i)) && endsLikeTitle(titleText(textOf(i)).text);
  if (names(line)) return line;
  for (let i = line - 1; i >= Math.max(first, line - 2); i--) if (names(i)) return i;
  return line;
}

function noTitle(
  updated: string | null,
  effective: string | null,
  version: string | null,
  dateLines: ReadonlySet<number>,
): Head {
  const none = { titleFirst: -1, titleLine: -1, title: '', titleStart: 0, titleEnd: 0 };
  return { ...none, updated, effective, version, dateLines };
}

/** The title that the front matter states, unless a heading of the first level is one. */
function titleOfFront(
  text: string,
  lines: readonly Line[],
  titleLine: number,
  front: FrontMatter | null,
): Pick<Head, 'titleFirst' | 'titleLine' | 'title' | 'titleStart' | 'titleEnd'> | null {
  if (front === null || front.title === null) return null;
  const { start, end } = front.title;
  if (titleLine >= 0 && /^#\s/.test(text.slice(lines[titleLine]!.start, lines[titleLine]!.end)))
    return null;
  const line = lines.findIndex((l) => l.start <= start && l.end >= end);
  if (line < 0) return null;
  const title = text.slice(start, end).replace(/\s+/g, ' ');
  return { titleFirst: line, titleLine: line, title, titleStart: start, titleEnd: end };
}

/** The line above the title where that ends in a word that asks for another: "Amendment No. 1 to". */
function firstLineOfTitle(text: string, lines: readonly Line[], titleLine: number): number {
  const above = lines[titleLine - 1];
  if (above === undefined || above.columns > 60 || lines[titleLine]!.blanksAbove > 2)
    return titleLine;
  const words = text.slice(above.start, above.end);
  const last = text.slice(lines[titleLine]!.start, lines[titleLine]!.end);
  if (isTitleLike(words) && above.columns <= 40 && isCutTitle(words, last)) return titleLine - 1;
  return isTitleLike(words) && ALL_WORDS.some((w) => w.endsInConnective?.(titleText(words).text))
    ? titleLine - 1
    : titleLine;
}

/** "Service Level / Agreement": a lone noun, which the line above makes the name of a sort of agreement. */
function isCutTitle(above: string, last: string): boolean {
  if (!LONE_NOUN.test(last)) return false;
  return typeOfTitle(`${above} ${last}`) !== typeOfTitle(last) && typeOfTitle(above) !== 'faq';
}

const LONE_NOUN = /^\s*[A-Z][A-Za-z]{3,12}\s*$/;

function findTitle(text: string, lines: readonly Line[], first: number, top: number): number {
  let fallback = -1;
  for (let i = first; i < Math.min(top, first + 15); i++) {
    const line = text.slice(lines[i]!.start, Math.min(lines[i]!.end, lines[i]!.start + 200));
    if (i === first && isTitledAnnex(line)) return i;
    if (!isTitleLike(line)) continue;
    if (ALL_WORDS.some((words) => words.notATitle?.test(titleText(line).text))) continue;
    if (/^#\s/.test(line) || endsLikeTitle(titleText(line).text)) return i;
    if (fallback < 0) fallback = i;
  }
  return fallback;
}
