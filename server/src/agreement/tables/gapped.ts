import { MappedText } from '../../text/mapped-text.js';
import { eachGap, isWideGap, type Line } from '../layout/lines.js';
import type { Table } from '../model.js';
import { readMark } from '../numbering.js';
import { headerAndRows } from './header.js';

/** A cell is no longer, and a table has no more columns: longer and more is justified prose. */
const LONGEST_CELL = 120;
const MOST_COLUMNS = 12;
/** A label of a group of rows, alone on its line. */
const LONGEST_LABEL = 24;

/**
 * How many of the lines from `own[from]` on are the rows of a table whose columns are set apart by
 * blanks: two at least with as many gaps, directly one below the other. Prose that was set with wide gaps
 * ends in a full stop; two names or signatures beside each other have labels.
 */
export function gappedRows(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  from: number,
  spaced: boolean,
): number {
  const columns = columnsFrom(text, lines, own, from);
  if (columns < 2) return 0;
  const apart = spaced ? 1 : 0;
  let rows = 1;
  let to = from + 1;
  let label = -1;
  for (let i = to; i < own.length; i++) {
    const line = lines[own[i]!]!;
    if (own[i] !== own[i - 1]! + 1 || line.blanksAbove > apart) break;
    if (line.gapped && (columnsIn(text, line) === columns || isFullRow(text, line, columns))) {
      rows++;
      to = i + 1;
    } else if (line.columns <= LONGEST_LABEL && label !== i - 1) label = i;
    else break;
  }
  return rows >= 2 ? to - from : 0;
}

/**
 * The columns of a table that may begin with the line: those of the row under it where the header's names
 * stand so near each other that only blanks as narrow as those of prose part them ("序号  服务项目   响应时限").
 */
function columnsFrom(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  from: number,
): number {
  const header = lines[own[from]!]!;
  const columns = columnsIn(text, header);
  const below = own[from + 1];
  if (columns < 2 || below === undefined) return columns;
  const more = columnsIn(text, lines[below]!);
  return more > columns && isFullRow(text, header, more) ? more : columns;
}

/** The columns that gaps make of a line; 0 for a line that is no row. */
function columnsIn(text: string, line: Line): number {
  if (!line.gapped || text[line.end - 1] === '。') return 0;
  // the dash of a list, with its text set off
  if (/^[-*+•]\s$/.test(text.slice(line.start, line.start + 2))) return 0;
  // a clause number with a blank as wide as an ideograph behind it
  const mark = readMark(text, line.start);
  if (mark !== null && mark.weak !== true) return 0;
  const cells = cellsOf(text, line);
  if (cells.length > MOST_COLUMNS || cells.some((c) => c.value.length > LONGEST_CELL)) return 0;
  if (cells.filter(({ value }) => /[：:]/.test(value)).length >= 2) return 0;
  return cells.length;
}

/** A cell as wide as its column leaves a single blank: are the parts of the line as many as the columns? */
function isFullRow(text: string, line: Line, columns: number): boolean {
  return (
    columns > 2 && text[line.end - 1] !== '。' && cellsOf(text, line, false).length === columns
  );
}

/** Rows that {@link gappedRows} found, the first of them as the header where it is one. */
export function readGappedTable(text: string, rows: readonly Line[]): Table {
  const columns = Math.max(cellsOf(text, rows[0]!).length, cellsOf(text, rows[1]!).length);
  const cells = rows.map((line) => {
    const row = cellsOf(text, line);
    return row.length < columns && isFullRow(text, line, columns)
      ? cellsOf(text, line, false)
      : row;
  });
  return {
    kind: 'table',
    ...headerAndRows(cells),
    span: { start: rows[0]!.start, end: rows[rows.length - 1]!.end },
  };
}

/** @param wide cells are set apart by wide gaps, else by any blank */
function cellsOf(text: string, line: Line, wide = true): MappedText[] {
  const cells: MappedText[] = [];
  let from = line.start;
  eachGap(text, line.start, line.end, (start, end) => {
    if (wide && !isWideGap(text, start, end)) return;
    cells.push(MappedText.slice(text, from, start));
    from = end;
  });
  cells.push(MappedText.slice(text, from, line.end));
  return cells;
}
