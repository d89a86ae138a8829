import type { Mark } from './numbering.js';

/** Compares by the common components only, so that 3 and 3.1 count as equal. */
export function compareCommon(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const d = a[i]! - b[i]!;
    if (d !== 0) return d;
  }
  return 0;
}

/** Orders numbers as they are printed: 3 before 3.1 before 4. */
export function compareOrdinals(a: readonly number[], b: readonly number[]): number {
  return compareCommon(a, b) || a.length - b.length;
}

/** Is `mark` the number of a sub-clause of `above`, as far as the numbers alone tell? */
export function isBelow(mark: Mark, above: Mark): boolean {
  if (mark.style === above.style) {
    if (mark.style !== 'decimal' || mark.ordinals.length <= above.ordinals.length) return false;
    for (let i = 0; i < above.ordinals.length; i++)
      if (mark.ordinals[i] !== above.ordinals[i]) return false;
    return true;
  }
  if (mark.style === 'decimal' && mark.ordinals.length > 1)
    return mark.ordinals[0] === above.ordinals[0];
  return mark.ordinals[mark.ordinals.length - 1] === 1;
}
