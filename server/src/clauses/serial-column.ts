import type { Table } from '../agreement/model.js';

/** A number of a row by itself: 1, 2., （3）. */
const NUMBER = /^[（(]?([0-9]{1,3})[）).、]?$/;
/** A column of one number may as well be a figure. */
const FEWEST = 2;

/**
 * The table without a first column that only counts its rows, which would otherwise pass for what a row
 * is about; the table itself where there is none. Rows and their order stay as they are.
 */
export function withoutSerialColumn(table: Table): Table {
  const width = table.header?.length ?? table.rows[0]?.length ?? 0;
  if (width < 3) return table;
  let counted = 0;
  for (const row of table.rows) {
    const first = row[0]?.value.trim() ?? '';
    // a row that goes on with the one above it may leave the number out
    if (row.length !== width || first === '') continue;
    const number = NUMBER.exec(first)?.[1];
    if (number === undefined || Number(number) !== counted + 1) return table;
    counted++;
  }
  if (counted < FEWEST) return table;
  return {
    ...table,
    header: table.header?.slice(1) ?? null,
    rows: table.rows.map((row) => (row.length === width ? row.slice(1) : row)),
  };
}
