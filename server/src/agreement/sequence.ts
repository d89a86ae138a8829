import type { Mark } from './numbering.js';

/**
 * Remembers the numbers met so far and says whether the next one may follow. Tells a clause number from
 * a figure that a broken line happens to begin with.
 */
export class Sequence {
  private readonly last = new Map<string, readonly number[]>();
  private top = 0;

  accept(mark: Mark): void {
    this.last.set(key(mark), mark.ordinals);
    if (mark.style === 'decimal' || mark.style === 'article' || mark.style === 'ideograph')
      this.top = mark.ordinals[0]!;
  }

  /** Does the number start a list or go on with one? */
  follows(mark: Mark): boolean {
    const ordinals = mark.ordinals;
    const tail = ordinals[ordinals.length - 1]!;
    const last = this.last.get(key(mark));
    if (ordinals.length > 1) {
      if (last !== undefined && samePrefix(last, ordinals)) {
        const step = tail - last[last.length - 1]!;
        if (step >= 1 && step <= 3) return true;
      }
      const lead = ordinals[0]!;
      return tail <= 2 && (this.top === 0 ? lead === 1 : lead >= this.top && lead <= this.top + 2);
    }
    if (tail === 1) return true;
    if (last === undefined) return false;
    const step = tail - last[0]!;
    return step >= 1 && step <= 2;
  }
}

function key(mark: Mark): string {
  return mark.style + mark.ordinals.length;
}

function samePrefix(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < b.length - 1; i++) if (a[i] !== b[i]) return false;
  return true;
}
