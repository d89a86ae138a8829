import type { MappedText } from '../../text/mapped-text.js';

type Cells = readonly MappedText[];

const FIGURE = /[0-9０-９]/;
const SHARE = /[0-9０-９]\s?[%％]/;
/** A label and its figure: so many rows alike are a list without a header, two may be a table on its side. */
const FEWEST_ALIKE = 3;

/**
 * The header of a table and the rows under it. The first row is the header, but where it tells figures as
 * the rows do: a band with its credit ("95%–97% | 2%"), or a label with its share like all others.
 */
export function headerAndRows<C extends Cells>(
  rows: readonly C[],
): { header: C | null; rows: C[] } {
  const [first, second] = rows;
  if (first === undefined || second === undefined) return { header: null, rows: [...rows] };
  const isRow =
    isBandLike(first, second) || (rows.length >= FEWEST_ALIKE && rows.every(isLabelled));
  return isRow ? { header: null, rows: [...rows] } : { header: first, rows: rows.slice(1) };
}

/** Do both rows begin with shares and end in figures? */
function isBandLike(first: Cells, second: Cells): boolean {
  return [first, second].every(
    (row) =>
      row.length > 1 &&
      row.length === first.length &&
      SHARE.test(row[0]!.value) &&
      FIGURE.test(row[row.length - 1]!.value),
  );
}

function isLabelled(row: Cells): boolean {
  return row.length === 2 && !FIGURE.test(row[0]!.value) && SHARE.test(row[1]!.value);
}
