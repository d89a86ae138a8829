import { heaviestIncreasing } from './increasing.js';

/** A text that is equal but out of order counts as moved only from this many characters on. */
const LEAST_MOVED = 6;
/** Cells of the table that the last resort inside a gap may fill. */
const TABLE_LIMIT = 40_000;
const DEEPEST = 24;

/**
 * Pairs units that are equal: texts that are unique on both sides first, the heaviest chain that
 * keeps its order, then the same again between its members (patience diff), then what moved.
 * @param baseline a key per unit of the baseline; equal keys mean equal texts
 * @param draft the same for the draft
 * @param weights length of each baseline unit
 * @returns for each baseline unit its unit in the draft, or -1
 */
export function exactPairs(
  baseline: Int32Array,
  draft: Int32Array,
  weights: Int32Array,
): Int32Array {
  return new ExactAligner(baseline, draft, weights).run();
}

class ExactAligner {
  private readonly pairOf: Int32Array;
  private readonly taken: Uint8Array;

  constructor(
    private readonly a: Int32Array,
    private readonly b: Int32Array,
    private readonly weights: Int32Array,
  ) {
    this.pairOf = new Int32Array(a.length).fill(-1);
    this.taken = new Uint8Array(b.length);
  }

  run(): Int32Array {
    this.gap(0, this.a.length, 0, this.b.length, 0);
    this.moved();
    return this.pairOf;
  }

  private pair(i: number, j: number): void {
    this.pairOf[i] = j;
    this.taken[j] = 1;
  }

  /** Pairs in order within `[a0, a1)` × `[b0, b1)`. */
  private gap(a0: number, a1: number, b0: number, b1: number, depth: number): void {
    const { a, b } = this;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) this.pair(a0++, b0++);
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) this.pair(--a1, --b1);
    if (a0 >= a1 || b0 >= b1) return;
    const anchors = this.anchors(a0, a1, b0, b1);
    if (anchors.length === 0 || depth >= DEEPEST) {
      this.table(a0, a1, b0, b1);
      return;
    }
    let fromA = a0;
    let fromB = b0;
    for (const [i, j] of anchors) {
      this.pair(i, j);
      this.gap(fromA, i, fromB, j, depth + 1);
      fromA = i + 1;
      fromB = j + 1;
    }
    this.gap(fromA, a1, fromB, b1, depth + 1);
  }

  /** Units unique on both sides of the gap, the heaviest chain of them that keeps its order. */
  private anchors(a0: number, a1: number, b0: number, b1: number): [number, number][] {
    const inA = uniqueIn(this.a, a0, a1);
    const inB = uniqueIn(this.b, b0, b1);
    const found: [number, number][] = [];
    for (let i = a0; i < a1; i++) {
      const key = this.a[i]!;
      if (inA.get(key) !== i) continue;
      const j = inB.get(key);
      if (j !== undefined && j >= 0) found.push([i, j]);
    }
    const stayed = heaviestIncreasing(
      found.map(([, j]) => j - b0),
      found.map(([i]) => this.weights[i]! + 1),
    );
    return found.filter((_, k) => stayed[k]);
  }

  /** Longest common subsequence by table, for a small gap whose texts all repeat. */
  private table(a0: number, a1: number, b0: number, b1: number): void {
    const rows = a1 - a0;
    const columns = b1 - b0;
    if (rows * columns > TABLE_LIMIT) return;
    const width = columns + 1;
    const best = new Int32Array((rows + 1) * width);
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        best[i * width + j] =
          this.a[a0 + i] === this.b[b0 + j]
            ? best[(i + 1) * width + j + 1]! + this.weights[a0 + i]! + 1
            : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns;) {
      if (this.a[a0 + i] === this.b[b0 + j]) this.pair(a0 + i++, b0 + j++);
      else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
      else j++;
    }
  }

  /** Equal units still without a pair: those of a moved stretch together, then one by one. */
  private moved(): void {
    const free = new Map<number, number[]>();
    for (let j = this.b.length - 1; j >= 0; j--) {
      if (this.taken[j]) continue;
      const list = free.get(this.b[j]!);
      if (list) list.push(j);
      else free.set(this.b[j]!, [j]);
    }
    for (let i = 0; i < this.a.length; i++) {
      if (this.pairOf[i]! >= 0 || this.weights[i]! < LEAST_MOVED) continue;
      const list = free.get(this.a[i]!);
      while (list && list.length > 0 && this.taken[list[list.length - 1]!]) list.pop();
      const j = list?.pop();
      if (j === undefined) continue;
      this.pair(i, j);
      this.spread(i, j, 1);
      this.spread(i, j, -1);
    }
  }

  /** The short units beside a moved one moved with it. */
  private spread(i: number, j: number, step: 1 | -1): void {
    for (let p = i + step, q = j + step; ; p += step, q += step) {
      if (p < 0 || q < 0 || p >= this.a.length || q >= this.b.length) return;
      if (this.pairOf[p]! >= 0 || this.taken[q] || this.a[p] !== this.b[q]) return;
      this.pair(p, q);
    }
  }
}

/** Position of each key that occurs once in `[from, to)`; -1 for one that repeats. */
function uniqueIn(keys: Int32Array, from: number, to: number): Map<number, number> {
  const at = new Map<number, number>();
  for (let i = from; i < to; i++) at.set(keys[i]!, at.has(keys[i]!) ? -1 : i);
  return at;
}
