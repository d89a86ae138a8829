import {
  DATE_INITIALS,
  endsLikeTitle,
  isTitleLike,
  isVersionLine,
  readDateLine,
  titleText,
} from './head/head.js';
import { isBlank } from './layout/lines.js';
import { readMark } from './numbering.js';
import { type Contents, endAbove, NO_CONTENTS, readContents } from './sections.js';

/**
 * The stretch of a text that is one agreement: from its title line to the next title, without the
 * names of sections above that.
 */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/** 版, 文, V, v */
const VERSION_INITIALS: ReadonlySet<number> = new Set([0x7248, 0x6587, 86, 118]);
const HASH = 35;
const STAR = 42;

/**
 * Cuts a text into its agreements. A compendium is cut at every title that a date line follows
 * ("最近更新时间：…", "Last updated: …") and at Markdown titles that name an agreement; a text without
 * such titles is one agreement. Copyright notices and contents before the first title belong to none,
 * and neither do the names of sections between two agreements.
 *
 * One pass over the line starts, and every cut depends on the lines around it and the contents only, so
 * that it can run on every keystroke.
 *
 * @param within the compendium that `text` is a stretch of, where it is one: its contents; another
 *   agreement follows
 */
export function splitAgreements(text: string, within: Contents | null = null): Slice[] {
  const dated: number[] = [];
  const named: number[] = [];
  let previousStart = -1; // the last line with something on it
  let aboveStart = -1; // the one above it
  let previousIsDate = false;
  let at = 0;
  const length = text.length;
  while (at < length) {
    const breakAt = text.indexOf('\n', at);
    const next = breakAt < 0 ? length : breakAt + 1;
    let first = at;
    while (first < next && isBlank(text.charCodeAt(first))) first++;
    if (first < next) {
      const code = text.charCodeAt(first);
      let isDate = false;
      if (DATE_INITIALS.has(code) || code === STAR) {
        const date = next - at > 200 ? null : readDateLine(text.slice(first, next).trimEnd());
        isDate = date !== null;
        if (date !== null && previousStart >= 0 && !previousIsDate) {
          const title = lineAt(text, previousStart);
          if (
            isTitleLike(title) &&
            (date.means === 'updated' || endsLikeTitle(titleText(title).text))
          )
            push(dated, lineStart(text, titleAbove(text, previousStart, aboveStart)));
        }
      } else if (code === HASH && text.charCodeAt(first + 1) === 32) {
        const title = titleText(lineAt(text, first)).text;
        if (title.length >= 4 && NAMES_AGREEMENT.test(title) && readMark(title) === null)
          push(named, lineStart(text, first));
      }
      const version =
        VERSION_INITIALS.has(code) &&
        next - at < 80 &&
        isVersionLine(text.slice(first, next).trimEnd());
      if (!version) {
        aboveStart = previousStart;
        previousStart = first;
        previousIsDate = isDate;
      }
    }
    at = next;
  }
  // Where titles carry dates, a Markdown title without one is the name of a section of the compendium.
  const cuts = dated.length > 0 ? dated : named;
  const slices: Slice[] = [];
  if (cuts.length === 0) {
    const end = within === null ? length : endAbove(text, length, within);
    if (previousStart >= 0) slices.push({ start: 0, end });
    return slices;
  }
  const own = cuts[0]! > 0 && isOwnAgreement(text, cuts[0]!);
  if (own) cuts.unshift(0);
  else if (cuts.length === 1 && within === null && isPartOfIt(text, cuts[0]!)) cuts[0] = 0;
  const contents = within ?? (own ? NO_CONTENTS : readContents(text.slice(0, cuts[0])));
  cuts.forEach((start, i) => {
    const next = cuts[i + 1];
    if (next !== undefined) slices.push({ start, end: endAbove(text, next, contents) });
    else slices.push({ start, end: within === null ? length : endAbove(text, length, contents) });
  });
  return slices;
}

const NAMES_AGREEMENT =
  /(?:协议|协议书|合同|合同书|政策|声明|SLA)$|\b(?:agreement|policy|addendum|terms of service|terms of use)$/i;

/** Where the title starts: a line between it and its date may say where the agreement holds, and names none. */
function titleAbove(text: string, title: number, above: number): number {
  if (above < 0) return title;
  const words = lineAt(text, title);
  if (endsLikeTitle(titleText(words).text)) return title;
  const line = lineAt(text, above);
  // a sentence below its heading stands apart from it; of other lines the one above may end another text
  const adjacent = text.indexOf('\n', above) + 1 === lineStart(text, title);
  if (!adjacent && !(/[a-z)]\.$/.test(words) && /^#{1,3}\s/.test(line))) return title;
  return isTitleLike(line) && endsLikeTitle(titleText(line).text) ? above : title;
}

function push(cuts: number[], start: number): void {
  if (cuts[cuts.length - 1] !== start) cuts.push(start);
}

function lineAt(text: string, first: number): string {
  const end = text.indexOf('\n', first);
  return text.slice(first, Math.min(end < 0 ? text.length : end, first + 200)).trimEnd();
}

function lineStart(text: string, first: number): number {
  return text.lastIndexOf('\n', first) + 1;
}

/** Above the title of a contract in pages stands no more than this. */
const LONGEST_HEAD = 120;

/** Do the first lines belong to the only agreement that a date tells: a running head, or its title over names? */
function isPartOfIt(text: string, title: number): boolean {
  return hasRunningHead(text, title) || (title > 0 && opensWithTitle(text, title));
}

/** "SERVICE LEVEL AGREEMENT", and below it whose it is and what for, before the date. */
function opensWithTitle(text: string, title: number): boolean {
  const head = text.slice(0, Math.min(title, LONGEST_OPENING + 1)).trim();
  if (head.length > LONGEST_OPENING) return false;
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  const first = lines[0]?.trim();
  if (first === undefined || lines.length > MOST_NAMES) return false;
  if (!isTitleLike(first) || !endsLikeTitle(titleText(first).text)) return false;
  return !endsLikeTitle(titleText(lineAt(text, title)).text);
}

const LONGEST_OPENING = 160;
const MOST_NAMES = 3;

/** Is what stands above the only title printed above other pages, too? It belongs to these. */
function hasRunningHead(text: string, title: number): boolean {
  if (title > LONGEST_HEAD) return false;
  const head = text.slice(0, title).trim();
  if (head === '' || head.includes('\n')) return false;
  const again = text.indexOf(`\n${head}`, title);
  return again >= 0 && /^[ \t\u3000]{0,40}\r?\n/.test(text.slice(again + 1 + head.length));
}

/** Is what stands before the first dated title an agreement of its own, not front matter? */
function isOwnAgreement(text: string, end: number): boolean {
  let clauses = 0;
  let at = 0;
  for (let lines = 0; at < end && lines < 400; lines++) {
    const breakAt = text.indexOf('\n', at);
    const next = breakAt < 0 ? end : breakAt + 1;
    let first = at;
    while (first < next && isBlank(text.charCodeAt(first))) first++;
    if (next - first > 25 && readMark(text, first) !== null && ++clauses >= 4) return true;
    at = next;
  }
  return false;
}
