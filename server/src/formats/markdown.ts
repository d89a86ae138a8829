import type { Stretch } from '../text/mapped-text.js';
import type { Span } from '../text/span.js';
import { entityAt } from './entities.js';

/** One line of text without its Markdown marks. Spans count in the text that holds the line. */
export interface MarkedLine {
  /** What is left of the line, in order; an entity ("&lt;") is a piece that prints one character. */
  readonly pieces: readonly Stretch[];
  /** What was taken away, in order: `#`, `**`, link targets, tags. */
  readonly marks: readonly Span[];
  /** Heading level, 0 for none. */
  readonly heading: number;
  /** A list dash, star or bullet stood before it. */
  readonly bullet: boolean;
  /** All that is left stood between bold marks. */
  readonly bold: boolean;
}

const MARKUP: ReadonlySet<number> = new Set(
  Array.from('#*_`[]<>&|｜│\\~•●■◆▪·‧-¶', (c) => c.charCodeAt(0)),
);

/** May a line with this character have marks of Markdown or HTML in it? */
export function isMarkupCharacter(code: number): boolean {
  return MARKUP.has(code);
}

function hasMarkup(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (isMarkupCharacter(line.charCodeAt(i))) return true;
  return false;
}

/** Longest text and target of a link that are looked for: a hostile line must not cost more. */
const LINK_TEXT = 300;
const LINK_TARGET = 1500;
const TAG =
  /^<\/?(?:p|br|b|i|u|em|strong|span|div|a|sup|sub|li|ul|ol|td|tr|th|table|center|font|h[1-6])(?:\s[^<>]{0,200})?\/?>/i;
const HTML_HEADING = /^<h([1-6])(?:\s[^<>]{0,200})?>\s{0,8}/i;
const COMMENT = /^<!--[^\n]{0,400}?-->/;

/**
 * Sets the Markdown (and stray HTML) marks of one line aside. A line without any costs one test.
 *
 * @param text the text, @param start first and @param end behind the last character that is not white
 *   space
 */
export function readMarkedLine(text: string, start: number, end: number): MarkedLine {
  const line = text.slice(start, end);
  if (!hasMarkup(line))
    return { pieces: [{ start, end }], marks: [], heading: 0, bullet: false, bold: false };
  const marks: Span[] = [];
  let at = 0;
  let heading = 0;
  let bullet = false;
  const take = (length: number) => {
    marks.push({ start: start + at, end: start + at + length });
    at += length;
  };
  // "> 99.9%", ">= 4 h", ">10" compare something
  let m = /^(?:>(?!=|\s?[0-9.]{1,12}\s?(?:[%％个小时分秒天次毫]|h|min|ms|s\b|$))\s{0,3}){1,5}/.exec(
    line,
  );
  if (m) take(m[0].length);
  m = HTML_HEADING.exec(line.slice(at, at + 220));
  if (m) {
    heading = Number(m[1]);
    take(m[0].length);
  }
  m = /^(#{1,6})(?:\s+|(?=[^#\s]))/.exec(line.slice(at, at + 12));
  // a single one without a blank is a heading before an ideograph alone, and no #话题#
  if (
    m &&
    (m[0].length > m[1]!.length ||
      m[1]!.length > 1 ||
      (/^#[\u4e00-\u9fff]/.test(line.slice(at, at + 2)) && !line.slice(at + 1).includes('#')))
  ) {
    heading = m[1]!.length;
    take(m[0].length);
  }
  const pieces: Stretch[] = [];
  // "1. ## Services": a heading as the item of a list
  m = heading === 0 ? /^([0-9]{1,3}[.)]\s{1,4})(#{1,6})\s+/.exec(line.slice(at, at + 20)) : null;
  if (m) {
    pieces.push({ start: start + at, end: start + at + m[1]!.length });
    at += m[1]!.length;
    heading = m[2]!.length;
    take(m[0].length - m[1]!.length);
  }
  if (heading === 0) {
    m = /^(?:[-*+]\s+|[•●■◆▪·‧]\s*|-(?=[\u4e00-\u9fff]))/.exec(line.slice(at, at + 8));
    if (m && at + m[0].length < line.length) {
      bullet = true;
      take(m[0].length);
      m = /^\[[ xX]\]\s/.exec(line.slice(at, at + 4));
      if (m) take(m[0].length);
    }
  }
  let from = at;
  let bolds = 0;
  let outside = 0; // characters that stand outside bold marks
  let inBold = false;
  const flush = (to: number) => {
    if (to > from) {
      pieces.push({ start: start + from, end: start + to });
      if (!inBold) outside += line.slice(from, to).trim().length;
    }
  };
  const linkEnds = new Map<number, number>(); // position of "](" → end of the target
  let emphasisEnd = -1;
  let i = at;
  while (i < line.length) {
    const c = line[i]!;
    let length = 0;
    const blackedOut = c === '[' ? pastStars(line, i + 1) : -1;
    if (blackedOut > 0) {
      i = blackedOut;
      continue;
    } else if (c === '*' && line[i + 1] === '*') {
      length = line[i + 2] === '*' ? 3 : 2;
      flush(i);
      inBold = !inBold;
      bolds++;
      marks.push({ start: start + i, end: start + i + length });
      i += length;
      from = i;
      continue;
    } else if (c === '_' && line[i + 1] === '_' && line[i + 2] !== '_') {
      // Only as a pair of marks; a run of underscores is a blank to fill in.
      if (line[i - 1] !== '_') length = 2;
    } else if (c === '_') {
      if (i === emphasisEnd) length = 1;
      else if (i > emphasisEnd && (emphasisEnd = closesEmphasis(line, i)) > 0) length = 1;
    } else if (c === '!' && line[i + 1] === '[') {
      if (line.slice(i + 2, i + LINK_TEXT).includes('](')) length = 1;
    } else if (c === '[') {
      const close = line.slice(i + 1, i + LINK_TEXT).indexOf('](');
      const target =
        close < 0 ? -1 : line.slice(i + close + 3, i + close + LINK_TARGET).indexOf(')');
      if (target >= 0) {
        linkEnds.set(i + 1 + close, i + close + 4 + target);
        length = 1;
      }
    } else if (c === ']' && linkEnds.has(i)) {
      length = linkEnds.get(i)! - i;
    } else if (c === '<') {
      const tag = TAG.exec(line.slice(i, i + 220)) ?? COMMENT.exec(line.slice(i, i + 410));
      if (tag) length = tag[0].length;
    } else if (c === '&') {
      const entity = entityAt(line, i);
      if (entity !== null) {
        flush(i);
        const piece = { start: start + i, end: start + i + entity.length, prints: entity.char };
        pieces.push(piece);
        if (!inBold) outside++;
        i += entity.length;
        from = i;
        continue;
      }
    } else if (c === '`' || (c === '¶' && i === line.length - 1)) length = 1;
    else if (c === '\\' && '\\`*_{}[]()#+-.!|<>~'.includes(line[i + 1] ?? ' ')) {
      flush(i);
      marks.push({ start: start + i, end: start + i + 1 });
      from = i + 1;
      i += 2;
      continue;
    } else if (c === '~' && line[i + 1] === '~') length = 2;
    if (length === 0) {
      i++;
      continue;
    }
    flush(i);
    marks.push({ start: start + i, end: start + i + length });
    i += length;
    from = i;
  }
  flush(line.length);
  return { pieces, marks, heading, bullet, bold: bolds >= 2 && outside === 0 };
}

const WORD = /[\p{L}\p{N}_]/u;
/** Longest emphasised words that are looked for. */
const EMPHASIS = 120;

/** Where "_the Services_" that opens at `at` closes; -1 where this is no emphasis: a name_with_parts, a blank. */
function closesEmphasis(line: string, at: number): number {
  if (WORD.test(line[at - 1] ?? ' ') || !/[^\s_]/.test(line[at + 1] ?? ' ')) return -1;
  const close = line.slice(at + 1, at + EMPHASIS).indexOf('_');
  const end = at + 1 + close;
  if (close < 0 || /\s/.test(line[end - 1]!)) return -1;
  return WORD.test(line[end + 1] ?? ' ') ? -1 : end;
}

/** Behind "[***]", which stands for words that a filing leaves out; -1 where there are no stars in brackets. */
function pastStars(line: string, from: number): number {
  let i = from;
  while (line[i] === '*') i++;
  return i > from && line[i] === ']' ? i + 1 : -1;
}
