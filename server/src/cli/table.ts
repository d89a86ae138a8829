import { columnsOf, cut, padBefore, padTo } from './layout.js';

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** Gives up its room when the table is too wide; the last such column first. */
  readonly shrinks?: boolean;
  /** Paints the cell after it was measured. */
  readonly paint?: (cell: string) => string;
}

const GAP = '  ';
/** A column that shrinks keeps this much. */
const LEAST = 8;

/**
 * Lines of a table that fits `width` columns: a head, a rule, a line per row. Cells that do not fit
 * end in an ellipsis. East Asian characters count as two columns.
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paintHead: (text: string) => string = (text) => text,
): string[] {
  const widths = columns.map(({ head }, i) =>
    rows.reduce((most, row) => Math.max(most, columnsOf(row[i] ?? '')), columnsOf(head)),
  );
  let over = widths.reduce((sum, w) => sum + w, 0) + GAP.length * (columns.length - 1) - width;
  for (let i = columns.length - 1; i >= 0 && over > 0; i--) {
    if (!columns[i]!.shrinks) continue;
    const given = Math.min(over, Math.max(0, widths[i]! - LEAST));
    widths[i] = widths[i]! - given;
    over -= given;
  }
  const line = (cells: readonly string[], paint: boolean): string =>
    columns
      .map((column, i) => {
        const cell = cut(cells[i] ?? '', widths[i]!);
        const pad = column.align === 'right' ? padBefore : padTo;
        const padded =
          i === columns.length - 1 && column.align !== 'right' ? cell : pad(cell, widths[i]!);
        return paint && column.paint ? column.paint(padded) : padded;
      })
      .join(GAP)
      .trimEnd();
  const total = Math.min(
    width,
    widths.reduce((sum, w) => sum + w + GAP.length, -GAP.length),
  );
  return [
    paintHead(
      line(
        columns.map(({ head }) => head),
        false,
      ),
    ),
    paintHead('─'.repeat(Math.max(total, 0))),
    ...rows.map((row) => line(row, true)),
  ];
}
