import { endsLikeTitle, isTitledAnnex, isTitleLike, readDateLine, titleText } from './head.js';
import { languageOf } from './language-of.js';
import { readFrontMatter } from '../layout/front-matter.js';
import { type Line, scanLines } from '../layout/lines.js';
import { readMark } from '../numbering.js';
import { ALL_WORDS, type Weighed, wordsOf } from '../vocabulary.js';

/** Why a text was taken for an agreement or not. */
export type GenreReason =
  | 'title-names-agreement'
  | 'dated-title'
  | 'contract-words'
  | 'numbered-clauses'
  | 'too-short'
  | 'no-contract-words'
  | 'source-code'
  | 'records'
  | 'other-genre'
  | 'public-licence';

/** Whether a text is an agreement at all, how sure that is, and why. */
export interface Assessment {
  readonly agreement: boolean;
  /** 0 (certainly not) to 1 (certainly). */
  readonly score: number;
  readonly reasons: readonly GenreReason[];
}

/** Characters that are looked at, half of them from the middle of the text. */
const SAMPLE = 20_000;
/** From this score on a text counts as an agreement. */
const BAR = 0.4;
/** What a title adds that hardly another text has; with any title's 0.2 it stays below the bar. */
const FIRM_TITLE = 0.15;
/** Fewer characters say nothing. */
const LEAST = 40;
/** A title stands in the first lines, a public licence names itself in the first characters. */
const TITLE_LINES = 12;
const OTHER_TITLE_LINES = 6;
const LICENCE_REACH = 2_500;

/** Tables of HTML stand in Markdown, too. A semicolon of ASCII behind an ideograph ends a clause that was typed with narrow punctuation. */
const CODE_LINE =
  /(?:[{}]|(?<![\u4e00-\u9fff）)”]);)\s*$|^\s*(?:import|export|const|let|var|function|def|class|#include|public|private|return|if \(|for \()\b|^\s*(?:\/\/|\/\*|\*\/|<\/?(?!t(?:able|head|body|[rhd])\b)[a-z]+)/;

/** What ends in a semicolon as a statement does, but is an item of a list or a sentence, or an entity. */
const PROSE_LINE =
  /^\s*(?:(?:[-*•+]|\(?[0-9a-z]{1,4}[.)]|[0-9]{1,3}(?:\.[0-9]{1,3}){1,5}\.?)\s+[A-Za-z*_"“[]|(?:[A-Za-z’'-]{1,30},? ){3})|^\s*&[a-z]{2,8};$/;

/** Lines of logs, chats, subtitles (no outages with their credits), tables of values, lists to tick off, headers of messages. */
const RECORD_LINE =
  /^\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d(?::\d\d)?\b(?!.{0,60}(?:%|credit))|^\S{1,16} \d\d?:\d\d(?::\d\d)?$|^[-*] \[[ xX]\]|^[^,\n]{1,40}(?:,[^,\n]{0,40}){4,20}$|^(?:From|To|Cc|Subject|Date|发件人|收件人|抄送|主题)[：:]/;

/**
 * Is this text an agreement, terms, a policy or a compendium of them? READMEs, news, code, novels,
 * minutes, laws and judgments are not. Looks at the beginning and the middle of the text only.
 *
 * The licence of open-source software is an agreement by law, but a standard one that every
 * repository carries and nobody negotiates: it is left alone until the user says otherwise.
 */
export function assessDocument(text: string): Assessment {
  if (isPublicLicence(text)) return { agreement: false, score: 0, reasons: ['public-licence'] };
  const printed =
    text.length <= SAMPLE
      ? text
      : text.slice(0, SAMPLE / 2) +
        '\n' +
        text.slice(text.length >> 1, (text.length >> 1) + SAMPLE / 2);
  const { genre, titleInText, usualScript } = wordsOf(languageOf(printed));
  const sample = usualScript(printed);
  const front = readFrontMatter(sample);
  const all = scanLines(sample);
  const lines = front === null ? all : all.filter((line) => line.start >= front.end);
  const shape = shapeOf(sample, lines);
  const named = front?.title;
  if (named && endsLikeTitle(sample.slice(named.start, named.end))) shape.titled = true;
  const running = shape.titled ? null : titleInText?.(sample);
  if (running && endsLikeTitle(running.title)) shape.titled = true;
  if (shape.visible < LEAST) return { agreement: false, score: 0, reasons: ['too-short'] };

  const reasons: GenreReason[] = [];
  const per = 1000 / Math.max(shape.visible, 300);
  const words = [...genre.agreement, ...((shape.titled && genre.underTitle) || [])];
  const weight = weigh(sample, words, 40) * per;
  const against = weigh(sample, genre.other, 20) * per;
  let score = Math.min(weight / 14, 1) * 0.6;
  reasons.push(weight >= 4 ? 'contract-words' : 'no-contract-words');
  if (shape.titled) {
    score += 0.2;
    if (genre.firmTitle?.test(shape.title)) score += FIRM_TITLE;
    reasons.push('title-names-agreement');
  }
  if (shape.dated > 0) {
    score += shape.titled || shape.dated > 1 ? 0.35 : 0.2;
    reasons.push('dated-title');
  }
  if (shape.numbered >= 4 && shape.numbered > lines.length * 0.06) {
    score += 0.15;
    reasons.push('numbered-clauses');
  }
  if (shape.code > Math.max(3, lines.length * 0.2)) {
    score -= 0.8;
    reasons.push('source-code');
  }
  if (shape.records > Math.max(2, lines.length * 0.25)) {
    score -= 0.8;
    reasons.push('records');
  }
  if (shape.otherTitle || against > 1.5) {
    score -= Math.min(against * 0.08 + (shape.otherTitle ? 0.5 : 0), 0.7);
    reasons.push('other-genre');
  }
  score = Math.min(Math.max(score, 0), 1);
  return { agreement: score >= BAR, score: Math.round(score * 100) / 100, reasons };
}

function isPublicLicence(text: string): boolean {
  const opening = text.slice(0, LICENCE_REACH).replace(/\s{1,200}/g, ' ');
  return ALL_WORDS.some(({ genre }) => genre.publicLicence.test(opening));
}

/** How many lines of each sort there are, and what stands at the top. */
interface Shape {
  /** Characters of all lines. */
  visible: number;
  code: number;
  records: number;
  numbered: number;
  /** Titles with a date below. */
  dated: number;
  titled: boolean;
  /** The first line that is a title, where there is one. */
  title: string;
  otherTitle: boolean;
}

function shapeOf(sample: string, lines: readonly Line[]): Shape {
  const shape: Shape = {
    visible: 0,
    code: 0,
    records: 0,
    numbered: 0,
    dated: 0,
    titled: false,
    title: '',
    otherTitle: false,
  };
  let previous = '';
  lines.forEach((line, i) => {
    const value = sample.slice(line.start, Math.min(line.end, line.start + 400));
    shape.visible += line.end - line.start;
    if (CODE_LINE.test(value) && !isProse(value)) shape.code++;
    if (RECORD_LINE.test(value)) shape.records++;
    const { text } = titleText(value);
    if (readMark(text) !== null) shape.numbered++;
    if (previous !== '' && isTitleLike(previous) && readDateLine(value) !== null) shape.dated++;
    if (i < TITLE_LINES && isTitleLike(value) && endsLikeTitle(text)) {
      shape.titled = true;
      shape.title ||= text;
    }
    if (i < TITLE_LINES && isTitledAnnex(value)) shape.titled = true;
    if (i < OTHER_TITLE_LINES && value.length <= 90) {
      shape.otherTitle ||= ALL_WORDS.some(({ genre }) => genre.otherTitle.test(text));
    }
    previous = value;
  });
  return shape;
}

function isProse(line: string): boolean {
  return line.trimEnd().endsWith(';') && PROSE_LINE.test(line.trimEnd());
}

/** Sum of the weights of the matches, of each pattern `most` at most. */
function weigh(text: string, words: readonly Weighed[], most: number): number {
  let sum = 0;
  for (const { pattern, weight } of words) {
    let n = 0;
    pattern.lastIndex = 0;
    while (n < most && pattern.exec(text) !== null) n++;
    pattern.lastIndex = 0;
    sum += n * weight;
  }
  return sum;
}
