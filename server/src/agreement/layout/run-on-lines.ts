import { columnsOf, eachGap, GAP, halfEmsOf, type Line } from './lines.js';
import { readMark, type Mark } from '../numbering.js';
import { Sequence } from '../sequence.js';

/** Lines shorter than this were set by a person and hold one clause. */
const LONG = 160;

/**
 * Extractions that lose line breaks run clause after clause together in one line ("… payable.   13.
 * LIABILITY.   13.1 In no event …"). Parts such a line before every clause number that goes on with
 * the numbering, and where a wide gap follows the end of a sentence. Linear; other lines are kept.
 */
export function splitRunOnLines(text: string, lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => line.columns > LONG)) return lines;
  const out: Line[] = [];
  const sequence = new Sequence();
  for (const line of lines) {
    const first = readMark(text, line.start);
    if (first !== null && first.weak !== true) sequence.accept(first);
    if (line.columns <= LONG) {
      out.push(line);
      continue;
    }
    let from = line.start;
    eachGap(text, line.start, line.end, (start, end) => {
      const mark = markAfterGap(text, start, end, sequence);
      if (
        mark === null &&
        !isParagraphGap(text, start, end) &&
        !isHeadingGap(text, from, start, end)
      )
        return;
      if (mark !== null) sequence.accept(mark);
      out.push(part(text, line, from, start));
      from = end;
    });
    out.push(part(text, line, from, line.end));
  }
  return out;
}

/** A clause number behind the gap that is no figure and no reference, or null. */
function markAfterGap(text: string, gapStart: number, at: number, sequence: Sequence): Mark | null {
  const code = text.charCodeAt(at);
  const digit = code >= 48 && code <= 57;
  if (!digit && code !== 40 && !(code >= 65 && code <= 83)) return null;
  const before = text[gapStart - 1]!;
  const wide = at - gapStart >= GAP;
  const ended = '.;:!?)"”’]-_'.includes(before);
  if (!wide && !ended && !(digit && isCapitalWord(text, gapStart))) return null;
  const mark = readMark(text, at);
  if (mark === null || mark.weak === true || !sequence.follows(mark)) return null;
  const next = text[mark.textStart] ?? '';
  switch (mark.style) {
    case 'decimal':
      if (mark.ordinals.length === 1 && !wide && before !== '.') return null;
      return /[A-Z"“([]/.test(next) ? mark : null;
    case 'article':
    case 'chapter':
    case 'part':
    case 'annex':
      // behind a sentence, what introduces the clauses, or the number of a page or an address
      return wide || /[.:0-9]/.test(before) ? mark : null;
    default:
      // "(a) …; (b) …" in one sentence stays one paragraph
      return wide ? mark : null;
  }
}

function isParagraphGap(text: string, gapStart: number, at: number): boolean {
  return (
    at - gapStart >= GAP && '.:;'.includes(text[gapStart - 1]!) && /[A-Z"“]/.test(text[at] ?? '')
  );
}

/** Does a short numbered heading ("12. Insurance") stand between the last part and a wide gap? */
function isHeadingGap(text: string, from: number, gapStart: number, at: number): boolean {
  if (at - gapStart < GAP || gapStart - from > 80 || !/[A-Z"“]/.test(text[at] ?? '')) return false;
  const mark = readMark(text, from);
  if (mark === null || mark.weak === true || mark.textStart >= gapStart) return false;
  const heading = text.slice(mark.textStart, gapStart);
  return /^[A-Z][^.;:,()]{2,70}$/.test(heading);
}

/** "EXCEPT AS PROVIDED IN SECTIONS 11.3 AND 11.4": the number is referred to. */
const REFERS = /\b(?:SECTIONS?|ARTICLES?|CLAUSES?|PARAGRAPHS?|AND|THROUGH|UNDER)$/;

/** Does a word of capitals end at `end`, as the heading before "15.1" does? */
function isCapitalWord(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 25), end);
  return /(?:^|[\s,&-])[A-Z]{3,24}$/.test(before) && !REFERS.test(before);
}

function part(text: string, line: Line, start: number, end: number): Line {
  let columns = 0;
  let halfEms = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    columns += columnsOf(code);
    halfEms += halfEmsOf(code);
  }
  const first = start === line.start;
  return {
    start,
    end,
    fullEnd: end === line.end ? line.fullEnd : end,
    columns,
    halfEms,
    indent: first ? line.indent : 0,
    blanksAbove: first ? line.blanksAbove : 1,
    formFeed: first && line.formFeed,
    plain: line.plain,
    tabbed: line.tabbed && text.slice(start, end).includes('\t'),
    gapped: false,
  };
}
