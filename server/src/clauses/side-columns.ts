import type { Table } from '../agreement/model.js';
import type { Language } from '../language/language.js';

/** A number of a row by itself: 1, 2., （3）. */
const NUMBER = /^[（(]?([0-9]{1,3})[）).、]?$/;
/** A column of one number may as well be a figure. */
const FEWEST = 2;
/** A table of two columns has none to spare. */
const FEWEST_COLUMNS = 3;

/**
 * The table without columns that tell nothing of the service and would pass for what does: the first one
 * where it only counts the rows, and those of how much each row counts in an assessment ("权重", "Weight").
 * The table itself where it has none. Rows and their order stay as they are.
 */
export function withoutSideColumns(table: Table, language: Language): Table {
  return withoutWeights(withoutSerialColumn(table), language);
}

function withoutSerialColumn(table: Table): Table {
  const width = table.header?.length ?? table.rows[0]?.length ?? 0;
  if (width < FEWEST_COLUMNS) return table;
  let counted = 0;
  for (const row of table.rows) {
    const first = row[0]?.value.trim() ?? '';
    // a row that goes on with the one above it may leave the number out
    if (row.length !== width || first === '') continue;
    const number = NUMBER.exec(first)?.[1];
    if (number === undefined || Number(number) !== counted + 1) return table;
    counted++;
  }
  return counted < FEWEST ? table : without(table, (c) => c === 0, width);
}

function withoutWeights(table: Table, { tables, usualScript }: Language): Table {
  const { header } = table;
  if (header === null || header.length < FEWEST_COLUMNS) return table;
  const weights = new Set(
    header.flatMap((cell, c) => (c > 0 && tables.namesWeight(usualScript(cell.value)) ? [c] : [])),
  );
  return weights.size === 0 ? table : without(table, (c) => weights.has(c), header.length);
}

/** Rows of another length than the table's tell nothing column by column and stay. */
function without(table: Table, isLeftOut: (c: number) => boolean, width: number): Table {
  const kept = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, c) => !isLeftOut(c));
  return {
    ...table,
    header: table.header === null ? null : kept(table.header),
    rows: table.rows.map((row) => (row.length === width ? kept(row) : row)),
  };
}
