import { readMarkedLine } from '../../formats/markdown.js';
import { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/span.js';
import { isBlank, type Line } from '../layout/lines.js';
import type { Table } from '../model.js';

/** No table of an agreement is longer, and a hostile text may open many that are never closed. */
const MOST_LINES = 400;
const OPENS = /^<table(?:\s[^<>]{0,300})?>/i;
const CLOSES = /<\/table\s?>/i;

/**
 * How many of the lines from `own[from]` on are a table of HTML, as Markdown holds it: from the line
 * that opens it to the one that closes it. 0 where none begins.
 */
export function htmlTableLines(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  from: number,
): number {
  const first = lines[own[from]!]!;
  if (text.charCodeAt(first.start) !== 60) return 0;
  if (!OPENS.test(text.slice(first.start, first.start + 320))) return 0;
  const most = Math.min(own.length, from + MOST_LINES);
  for (let i = from; i < most; i++) {
    const line = lines[own[i]!]!;
    if (CLOSES.test(text.slice(line.start, line.end))) return i + 1 - from;
  }
  return 0;
}

const TAG = /<(\/?)(table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col)(\s[^<>]{0,300})?\/?>/gi;
const SPAN = /\b(row|col)span\s?=\s?["']?([0-9]{1,3})/gi;

/** How many rows and columns a cell takes up. */
interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells of such a table, row by row; a cell that spans rows stands in the first of them. The first
 * row is the header where more follow; where its cells span several columns, the names of these stand in
 * the second, and both are the header.
 *
 * @param lines all lines of the table
 * @param marks gets the tags
 */
export function readHtmlTable(text: string, lines: readonly Line[], marks: Span[]): Table | null {
  const span = { start: lines[0]!.start, end: lines[lines.length - 1]!.end };
  const source = text.slice(span.start, span.end);
  const rows: MappedText[][] = [];
  const extents: Extent[] = [];
  let row: MappedText[] = [];
  let cell = -1;
  const endCell = (at: number): void => {
    if (cell >= 0) row.push(cellText(text, cell, at, marks));
    cell = -1;
  };
  const endRow = (): void => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  TAG.lastIndex = 0;
  for (let m = TAG.exec(source); m !== null; m = TAG.exec(source)) {
    const start = span.start + m.index;
    const end = start + m[0].length;
    const name = m[2]!.toLowerCase();
    endCell(start);
    marks.push({ start, end });
    if (name === 'tr' || name === 'table') endRow();
    else if (m[1] === '' && (name === 'td' || name === 'th')) {
      cell = end;
      if (rows.length === 0) extents.push(extentOf(m[3] ?? ''));
    }
  }
  endCell(span.end);
  endRow();
  if (rows.length === 0) return null;
  if (rows.length === 1) return { kind: 'table', header: null, rows, span };
  const header = rows.length > 2 ? headerOfTwoRows(rows[0]!, rows[1]!, extents) : null;
  return header === null
    ? { kind: 'table', header: rows[0]!, rows: rows.slice(1), span }
    : { kind: 'table', header, rows: rows.slice(2), span };
}

function extentOf(attributes: string): Extent {
  let extent: Extent = { rows: 1, columns: 1 };
  for (const [, way, count] of attributes.matchAll(SPAN))
    extent = { ...extent, [way!.toLowerCase() === 'row' ? 'rows' : 'columns']: Number(count) };
  return extent;
}

const FIGURE = /[0-9０-９]/;

/**
 * The names of the columns where the first row's cells go down beside the second row, or span those of the
 * second; null where the first row is the whole header.
 */
function headerOfTwoRows(
  first: readonly MappedText[],
  second: readonly MappedText[],
  extents: readonly Extent[],
): MappedText[] | null {
  if (!extents.some(({ columns }) => columns > 1)) return null;
  const names: MappedText[] = [];
  let at = 0;
  for (const [c, cell] of first.entries()) {
    const { rows, columns } = extents[c]!;
    if (rows > 1) names.push(cell);
    else
      for (const name of second.slice(at, (at += columns)))
        // a band says by itself what its column is for
        names.push(FIGURE.test(name.value) ? name : MappedText.join([cell, name], ' '));
  }
  return at === second.length ? names : null;
}

/** What a cell says, its lines joined by blanks. */
function cellText(text: string, start: number, end: number, marks: Span[]): MappedText {
  const parts: MappedText[] = [];
  for (let from = start; from < end;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 || newline > end ? end : newline;
    const trimmed = trim(text, from, to);
    if (trimmed.end > trimmed.start) {
      const read = readMarkedLine(text, trimmed.start, trimmed.end);
      marks.push(...read.marks);
      if (read.pieces.length > 0) parts.push(MappedText.ofPieces(text, read.pieces));
    }
    from = to + 1;
  }
  return parts.length === 0 ? MappedText.slice(text, start, start) : MappedText.join(parts, ' ');
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
