import { isFull, type Layout } from './layout.js';
import type { Line } from './lines.js';
import type { Furniture } from '../model.js';
import { readMark } from '../numbering.js';
import { pageNumberLines } from './page-numbers.js';
import { ALL_WORDS } from '../vocabulary.js';

const URL_LINE = /^(?:https?:\/\/|www\.)[\x21-\x7e]{3,}$/;
const URL_REST = /^[\x21-\x7e]{6,}$/;

/**
 * Which lines belong to the page and not to the agreement: page footers, the running heads above them,
 * and lines that hold nothing but a link. By line, null for the agreement's own lines.
 */
export function classifyFurniture(
  text: string,
  lines: readonly Line[],
  layout: Layout,
): (Furniture['kind'] | null)[] {
  const kinds: (Furniture['kind'] | null)[] = new Array<null>(lines.length).fill(null);
  const counted = pageNumberLines(text, lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (counted.has(i)) {
      kinds[i] = 'footer';
      continue;
    }
    const code = text.charCodeAt(line.start);
    if (code === 104 || code === 119 || code === 72) {
      const words = text.slice(line.start, line.end);
      if (URL_LINE.test(words) && !endsSentence(text, lines[i - 1], line, layout))
        kinds[i] = 'link';
      continue;
    }
    if (i > 0 && kinds[i - 1] === 'link' && line.blanksAbove === 0 && lines[i - 1]!.columns > 90) {
      if (URL_REST.test(text.slice(line.start, line.end))) kinds[i] = 'link';
      continue;
    }
    if (line.columns > 90 || !endsLikeFooter(text, line)) continue;
    const words = text.slice(line.start, line.end);
    if (!ALL_WORDS.some(({ pageNumber }) => pageNumber.test(words))) continue;
    if (BARE_NUMBER.test(words) && !isPageNumber(lines, i, layout)) continue;
    kinds[i] = 'footer';
    for (let k = i - 1; k >= Math.max(0, i - 2) && kinds[k] === null; k--) {
      const above = lines[k]!;
      if (above.columns > 40 || !(line.blanksAbove <= 1 || k < i - 1)) break;
      if (readMark(text, above.start) !== null || '。；：，'.includes(text[above.end - 1]!)) break;
      if (above.blanksAbove < 2) break;
      kinds[k] = 'running-head';
      break;
    }
  }
  markRepeated(text, lines, kinds);
  return kinds;
}

/** Does a link end the sentence of the line above, as in "… our price list at | https://example.com."? */
function endsSentence(text: string, above: Line | undefined, line: Line, layout: Layout): boolean {
  if (!above || !layout.wrapped || !CLOSING.includes(text[line.end - 1]!)) return false;
  if (!layout.spaced && line.blanksAbove > 0) return false;
  return !STOPS.includes(text[above.end - 1]!) && isFull(text, above, line, layout, 0);
}

const CLOSING = '.,;)。，；）';
const STOPS = '.;!?。；！？';
const BARE_NUMBER = /^[0-9ivxl]+$/i;

/** A number alone may be a table cell or a list; between empty lines it is a page number. */
function isPageNumber(lines: readonly Line[], i: number, layout: Layout): boolean {
  const next = lines[i + 1];
  if (next?.formFeed === true) return true;
  const needed = layout.spaced ? 2 : 1;
  return lines[i]!.blanksAbove >= needed && (next?.blanksAbove ?? 2) >= needed;
}

/** On so many pages a line at the edge of the page must stand to be a running head. */
const REPEATED = 3;
/** Lines of the first page above its title. */
const ABOVE_TITLE = 3;

/**
 * Running heads: short lines without a number that stand at the first or last line of several pages in
 * the same words. A page begins behind a footer or a form feed.
 */
function markRepeated(
  text: string,
  lines: readonly Line[],
  kinds: (Furniture['kind'] | null)[],
): void {
  const edges = new Map<string, number[]>();
  let pages = 0;
  let seen = -1;
  const see = (i: number): void => {
    if (i <= seen || i >= lines.length || kinds[i] !== null || !mayBeRunningHead(text, lines[i]!))
      return;
    seen = i;
    const words = text.slice(lines[i]!.start, lines[i]!.end);
    const at = edges.get(words);
    if (at) at.push(i);
    else edges.set(words, [i]);
  };
  for (let i = 0; i < lines.length; i++) {
    const footer = kinds[i] === 'footer';
    if (!footer && !lines[i]!.formFeed) continue;
    pages++;
    if (i > 0) see(i - 1);
    see(footer ? i + 1 : i);
  }
  if (pages === 0) return;
  const enough = Math.max(2, Math.min(REPEATED, pages - 1));
  for (const [words, at] of edges) {
    // The first page has one above its title.
    const top = lines.slice(0, Math.min(ABOVE_TITLE, at[0]!)).findIndex(({ start, end }) => {
      return end - start === words.length && text.startsWith(words, start);
    });
    if (at.length + (top < 0 ? 0 : 1) < enough) continue;
    for (const i of at) kinds[i] = 'running-head';
    if (top >= 0) kinds[top] = 'running-head';
  }
}

function mayBeRunningHead(text: string, line: Line): boolean {
  return (
    line.columns <= 60 &&
    !'。；;，,：:、'.includes(text[line.end - 1]!) &&
    readMark(text, line.start) === null
  );
}

/** Cheap test: footers end in a digit, 页, or a bracketed number. */
function endsLikeFooter(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.end - 1);
  return (
    (code >= 48 && code <= 57) ||
    code === 0x9875 ||
    code === 45 ||
    (code >= 0x69 && code <= 0x78) ||
    code === 0x2014 ||
    code === 0x2013
  );
}
