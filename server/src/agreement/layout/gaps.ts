import type { Stretch } from '../../text/mapped-text.js';
import type { Span } from '../../text/span.js';
import { isBlank } from './lines.js';

/** Blanks, and rules that underlined a word of the line above, between two words of one line. */
const GAP =
  /[ \t\u00a0]{2,}[-_=]{5,}[ \t\u00a0]+|[ \t\u00a0]+-{3,}(?:[ \t\u00a0]+|$)|[ \t\u00a0]{2,}/g;

/** Pieces without the wide gaps that justified setting and lost line breaks leave between words. */
export function closeGaps(text: string, pieces: readonly Stretch[]): readonly Stretch[] {
  if (!pieces.some((piece) => hasGap(text, piece))) return pieces;
  const out: Stretch[] = [];
  for (const piece of pieces) {
    const { start, end } = piece;
    if (piece.prints !== undefined) {
      out.push(piece);
      continue;
    }
    const line = text.slice(start, end);
    let from = 0;
    GAP.lastIndex = 0;
    for (let m = GAP.exec(line); m !== null; m = GAP.exec(line)) {
      if (m.index > from) out.push({ start: start + from, end: start + m.index });
      from = m.index + m[0].length;
    }
    if (start + from < end) out.push({ start: start + from, end });
  }
  return out;
}

/** What `closeGaps` left out that is not blank. */
export function rulesBetween(
  text: string,
  before: readonly Span[],
  after: readonly Span[],
): Span[] {
  const rules: Span[] = [];
  let i = 0;
  for (const { start, end } of before) {
    let from = start;
    for (; i < after.length && after[i]!.start < end; i++) {
      if (hasInk(text, from, after[i]!.start)) rules.push({ start: from, end: after[i]!.start });
      from = after[i]!.end;
    }
    if (hasInk(text, from, end)) rules.push({ start: from, end });
  }
  return rules;
}

function hasInk(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isBlank(text.charCodeAt(i))) return true;
  return false;
}

function hasGap(text: string, { start, end }: Span): boolean {
  let blank = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const now = code === 32 || code === 9 || code === 0xa0;
    if (blank && (now || (code === 45 && text.startsWith('---', i)))) return true;
    blank = now;
  }
  return false;
}

/**
 * Did blanks stand between two pieces, before the marks that do, among or behind them? To be asked of one
 * gap after the other.
 * @param marks of the line, in order
 */
export function gapsOf(
  text: string,
  marks: readonly Span[],
): (from: number, to: number) => boolean {
  let next = 0;
  return (from, to) => {
    for (let at = from; at < to;) {
      if (isBlank(text.charCodeAt(at))) return true;
      while (next < marks.length && marks[next]!.end <= at) next++;
      const mark = marks[next];
      at = mark !== undefined && mark.start <= at ? mark.end : at + 1;
    }
    return false;
  };
}
