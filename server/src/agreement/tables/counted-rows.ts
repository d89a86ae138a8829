import { MappedText } from '../../text/mapped-text.js';
import type { Line } from '../layout/lines.js';
import type { Table } from '../model.js';
import { ALL_WORDS } from '../vocabulary.js';

const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 10;
const FEWEST_ROWS = 2;
/** No row is longer, in columns. */
const LONGEST_ROW = 160;

const WORD = /\S+/g;

/**
 * How many of the lines from `own[from]` on make a table whose rows are counted in its first column and
 * whose cells single blanks part: a header such as "序号 级别 响应时间", and right below it rows that begin
 * with 1, 2, 3 … and have as many cells. They would else be read as numbered clauses. 0 where none begins.
 */
export function countedRows(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  from: number,
): number {
  const header = lines[own[from]!]!;
  if (header.columns > LONGEST_ROW) return 0;
  const names = text.slice(header.start, header.end);
  const first = /^\S{1,4}(?= )/.exec(names)?.[0];
  if (first === undefined || !ALL_WORDS.some(({ serial }) => serial?.test(first))) return 0;
  const columns = cellsIn(names);
  if (columns < FEWEST_COLUMNS || columns > MOST_COLUMNS) return 0;
  let to = from + 1;
  for (; to < own.length; to++) {
    const line = lines[own[to]!]!;
    if (line.columns > LONGEST_ROW) break;
    const row = text.slice(line.start, line.end);
    if (!row.startsWith(`${to - from} `) || cellsIn(row) !== columns) break;
  }
  return to - from > FEWEST_ROWS ? to - from : 0;
}

/** The table that {@link countedRows} found: its first line is the header. */
export function readCountedTable(text: string, rows: readonly Line[]): Table {
  const [header, ...below] = rows.map((line) => cellsOf(text, line));
  const span = { start: rows[0]!.start, end: rows[rows.length - 1]!.end };
  return { kind: 'table', header: header!, rows: below, span };
}

function cellsIn(row: string): number {
  return row.match(WORD)?.length ?? 0;
}

function cellsOf(text: string, line: Line): MappedText[] {
  return [...text.slice(line.start, line.end).matchAll(WORD)].map(({ index, 0: word }) =>
    MappedText.slice(text, line.start + index, line.start + index + word.length),
  );
}
