import { readMarkedLine } from '../../formats/markdown.js';
import { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/span.js';
import type { Line } from '../layout/lines.js';
import type { Table } from '../model.js';
import type { Rule } from './tables.js';

/**
 * A table that was written with pipes, bars or tabs. Its first row is the header where more follow, and
 * where it is not the rule that parts a header from its rows.
 *
 * @param marks gets what separates cells, and the marks of markup in them
 */
export function readRuledTable(
  text: string,
  lines: readonly Line[],
  by: Rule,
  marks: Span[],
): Table | null {
  const rows: MappedText[][] = [];
  const noHeader = by === 'bars' && isRule(text, lines[0]!);
  for (const line of lines) {
    if (by !== 'tabs' && isRule(text, line)) {
      marks.push({ start: line.start, end: line.end });
      continue;
    }
    const row: MappedText[] = [];
    let from = line.start;
    for (const cell of ruledCells(text, line, by)) {
      if (from < cell.start) marks.push({ start: from, end: cell.start });
      const read = readMarkedLine(text, cell.start, cell.end);
      for (const mark of read.marks) marks.push(mark);
      const empty = MappedText.slice(text, cell.start, cell.start);
      row.push(read.pieces.length === 0 ? empty : MappedText.ofPieces(text, read.pieces));
      from = cell.end;
    }
    if (from < line.end) marks.push({ start: from, end: line.end });
    rows.push(row);
  }
  return tableOf(by === 'bars' ? rowsOfCells(rows) : rows, lines, noHeader);
}

function tableOf(
  rows: readonly MappedText[][],
  lines: readonly Line[],
  noHeader: boolean,
): Table | null {
  if (rows.length === 0) return null;
  const span = { start: lines[0]!.start, end: lines[lines.length - 1]!.end };
  if (rows.length === 1 || noHeader) return { kind: 'table', header: null, rows, span };
  return { kind: 'table', header: rows[0]!, rows: rows.slice(1), span };
}

/** Header and one row of two cells, each on a line of its own, are the least. */
const FEWEST_CELLS = 4;
const FIGURE = /[0-9０-９]/;

/**
 * Rows whose cells came on a line each, a bar behind every one of them: the cells without figures at
 * the top are the header and tell how many make a row. Rows as they are where that does not come out.
 */
function rowsOfCells(rows: MappedText[][]): MappedText[][] {
  const alone = rows.filter((row) => row.length === 1).length;
  if (alone < FEWEST_CELLS || alone < rows.length - 1) return rows;
  const cells = rows.flat();
  const columns = cells.findIndex((cell) => FIGURE.test(cell.value));
  if (columns < 2 || cells.length % columns !== 0) return rows;
  const folded: MappedText[][] = [];
  for (let i = 0; i < cells.length; i += columns) folded.push(cells.slice(i, i + columns));
  return folded;
}

const RULE = /^[\s|:+\u2500-\u257f-]{3,}$/;
/** │ and ┃, the pipes of box drawing, and the full-width ｜. */
const DRAWN_PIPES = [0x2502, 0x2503, 0xff5c];

/** Is the line the rule under the header of a pipe table? */
function isRule(text: string, line: Line): boolean {
  return line.end - line.start < 400 && RULE.test(text.slice(line.start, line.end));
}

/** Cells of a row with pipes, bars or tabs, as spans of the text without white space around them. */
function ruledCells(text: string, line: Line, by: Rule): Span[] {
  const separator = by === 'tabs' ? 9 : 124;
  const cells: Span[] = [];
  const { start: first, end: last } = by === 'tabs' ? withOuterTabs(text, line) : line;
  let from = first;
  let i = first;
  if (by === 'pipes') {
    from++;
    i++;
  }
  for (; i <= last; i++) {
    const code = i < last ? text.charCodeAt(i) : -1;
    const escaped = text.charCodeAt(i - 1) === 92;
    const separates = code === separator || (by !== 'tabs' && DRAWN_PIPES.includes(code));
    if (i < last && (!separates || (by !== 'tabs' && escaped))) continue;
    let start = from;
    let end = i;
    while (start < end && ' \t\u3000'.includes(text[start]!)) start++;
    while (end > start && ' \t\u3000'.includes(text[end - 1]!)) end--;
    if (!(by !== 'tabs' && i === last && start === end)) cells.push({ start, end });
    from = i + 1;
  }
  return cells;
}

/** The line with the tabs around it, behind which empty cells stand. */
function withOuterTabs(text: string, line: Line): Span {
  let { start, end } = line;
  while (start > 0 && text.charCodeAt(start - 1) === 9) start--;
  while (end < line.fullEnd && text.charCodeAt(end) === 9) end++;
  return { start, end };
}
