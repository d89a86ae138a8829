import { MappedText } from '../../text/mapped-text.js';
import type { Line } from '../layout/lines.js';
import type { Table } from '../model.js';

/** A row is no longer, in columns, and has no more cells. */
const LONGEST_ROW = 160;
const MOST_CELLS = 4;
const FEWEST_ROWS = 2;

/** Where one cell ends and the next begins, of a header and of a row: no blank was left between them. */
const NAMES_MEET = /(?<=[a-z)])(?=[A-Z])/g;
const CELLS_MEET = /(?<=[a-z)%])(?=[A-Z0-9<>≥≤])/g;
const FIGURE_MEETS = /[a-z)%][0-9<>≥≤]/;

/**
 * How many lines from `own[from]` on make a table whose cells were run together as a page's text was
 * copied: a header of names that meet ("Uptime PercentageService Credit") and two rows at least, one of
 * three cells and more, right below it, with as many cells and a figure where two of them meet ("99.0% to 99.9%10%", "Critical1 hour").
 * 0 where none begins.
 */
export function runTogetherRows(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  from: number,
): number {
  const header = lines[own[from]!]!;
  if (!isLetter(text.charCodeAt(header.end - 1)) || header.columns > LONGEST_ROW) return 0;
  const names = text.slice(header.start, header.end);
  if (/[0-9]/.test(names)) return 0;
  const cells = cellsBetween(names, NAMES_MEET);
  if (cells < 2 || cells > MOST_CELLS) return 0;
  let to = from + 1;
  for (; to < own.length; to++) {
    const line = lines[own[to]!]!;
    if (own[to] !== own[to - 1]! + 1 || line.blanksAbove > 0 || line.columns > LONGEST_ROW) break;
    const row = text.slice(line.start, line.end);
    if (!FIGURE_MEETS.test(row) || cellsBetween(row, CELLS_MEET) !== cells) break;
  }
  const fewest = cells > 2 ? 1 : FEWEST_ROWS;
  return to - from > fewest ? to - from : 0;
}

/** The table that {@link runTogetherRows} found: its first line is the header. */
export function readRunTogetherTable(text: string, rows: readonly Line[]): Table {
  const [header, ...below] = rows.map((line, r) =>
    cellsOf(text, line, r === 0 ? NAMES_MEET : CELLS_MEET),
  );
  const span = { start: rows[0]!.start, end: rows[rows.length - 1]!.end };
  return { kind: 'table', header: header!, rows: below, span };
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 41;
}

function cellsBetween(row: string, meet: RegExp): number {
  return (row.match(meet)?.length ?? 0) + 1;
}

function cellsOf(text: string, line: Line, meet: RegExp): MappedText[] {
  const cells: MappedText[] = [];
  let from = line.start;
  for (const { index } of text.slice(line.start, line.end).matchAll(meet)) {
    cells.push(MappedText.slice(text, from, line.start + index));
    from = line.start + index;
  }
  cells.push(MappedText.slice(text, from, line.end));
  return cells;
}
