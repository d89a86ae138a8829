import { readMarkedLine } from '../../formats/markdown.js';
import { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/span.js';
import { closeGaps, gapsOf, rulesBetween } from './gaps.js';
import { isBlank, type Line } from './lines.js';

/** One line without its marks. */
export interface LineText {
  /** What is left to read, or null where nothing is. */
  readonly value: string | null;
  /** The same with the way back to the source; null for a line that reads as it stands. */
  readonly mapped: MappedText | null;
  readonly marks: readonly Span[];
  readonly heading: number;
  readonly bullet: boolean;
  readonly bold: boolean;
}

const NO_MARKS: readonly Span[] = [];

/** A line that has no marks, or whose signs are none. */
export function asPrinted(text: string, line: Line): LineText {
  const value = text.slice(line.start, line.end);
  return { value, mapped: null, marks: NO_MARKS, heading: 0, bullet: false, bold: false };
}

/** Sets the marks of markup aside, and the wide gaps between words. */
export function readLine(text: string, line: Line): LineText {
  if (line.plain) return asPrinted(text, line);
  const {
    marks: marksOfLine,
    heading,
    bullet,
    bold,
    pieces: marked,
  } = readMarkedLine(text, line.start, line.end);
  const pieces = closeGaps(text, marked);
  if (pieces.length === 0)
    return { value: null, mapped: null, marks: marksOfLine, heading, bullet, bold };
  const marks = [...marksOfLine, ...rulesBetween(text, marked, pieces)];
  const isGap = gapsOf(text, marksOfLine);
  let mapped = MappedText.ofStretches(
    text,
    pieces.map(({ start, end, prints }, i) => ({
      start,
      end,
      prints,
      glue: i > 0 && isGap(pieces[i - 1]!.end, start) ? ' ' : '',
    })),
  );
  if (marksOfLine.length > 0 || pieces.some((p) => p.prints !== undefined)) mapped = trim(mapped);
  const value = mapped.value === '' ? null : mapped.value;
  return { value, mapped, marks, heading, bullet, bold };
}

/** What is left of a line to read, with the way back to the source. */
export function asMapped(text: string, line: Line, { mapped }: LineText): MappedText {
  return mapped ?? MappedText.slice(text, line.start, line.end);
}

function trim(text: MappedText): MappedText {
  let start = 0;
  let end = text.value.length;
  while (start < end && isBlank(text.value.charCodeAt(start))) start++;
  while (end > start && isBlank(text.value.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.value.length ? text : text.sub(start, end);
}
