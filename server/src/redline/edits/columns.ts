import { fold } from '../normal-form.js';
import { CELL_MARK } from '../unit.js';
import type { Piece } from './edits.js';

/**
 * What went to another column of its row: of two rows with as many columns and the same cells, those that
 * stand in a column that is empty on the other side. The words are the same, what they say is not.
 *
 * @param a the text of the row in the baseline, its cells parted by {@link CELL_MARK}
 * @param b the same in the draft
 * @returns pieces that cover both texts, or null where each cell kept its column
 */
export function cellsMoved(a: string, b: string): Piece[] | null {
  const left = a.split(CELL_MARK);
  const right = b.split(CELL_MARK);
  if (left.length < 2 || left.length !== right.length) return null;
  const [was, is] = [left.map(fold), right.map(fold)];
  if (was.every((cell, i) => cell === is[i])) return null;
  const filled = (cells: readonly string[]): string =>
    cells.filter((c) => c !== '').join(CELL_MARK);
  if (filled(was) !== filled(is)) return null;
  const pieces: Piece[] = [];
  let [a0, b0] = [0, 0];
  left.forEach((cell, i) => {
    const [a1, b1] = [a0 + cell.length, b0 + right[i]!.length];
    if (a0 < a1 || b0 < b1) pieces.push({ equal: was[i] === is[i], a0, a1, b0, b1 });
    if (i + 1 === left.length) return;
    [a0, b0] = [a1 + CELL_MARK.length, b1 + CELL_MARK.length];
    pieces.push({ equal: true, a0: a1, a1: a0, b0: b1, b1: b0 });
  });
  return pieces;
}
