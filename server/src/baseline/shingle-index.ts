import { type Shingles, thresholdOf } from './shingles.js';

/** How much of a query and of each indexed text is the same, weighted by how rare the words are. */
export interface Overlaps {
  /** Numbers of the texts that share something with the query, in no order. */
  readonly docs: readonly number[];
  /** Share of the query that stands in the indexed text, 0..1. */
  ofQuery(doc: number): number;
  /** Share of the indexed text that stands in the query, 0..1. */
  ofDoc(doc: number): number;
}

/**
 * Which of many texts share runs of words with a query: an inverted index over fingerprints.
 *
 * A run that stands in many of the texts (boilerplate) weighs little, one that stands in one weighs
 * most. Most texts are in sorted arrays, the latest in a map; the map is merged into the arrays when
 * it has grown to a quarter of them, so that adding takes constant time on average.
 */
export class ShingleIndex {
  /** Hashes of the settled texts, ascending; beside each, in `docs`, the text that it stands in. */
  private keys = new Uint32Array(0);
  private docs = new Uint32Array(0);
  private fresh: { readonly doc: number; readonly hashes: Uint32Array }[] = [];
  private freshHashes = 0;
  private readonly freshDocs = new Map<number, number[]>();
  private readonly shifts: number[] = [];
  /** Weight of each text: the sum over its hashes, as of the last merge or of its adding. */
  private weights: number[] = [];
  private readonly gone = new Set<number>();

  constructor(texts: Iterable<Shingles> = []) {
    for (const text of texts) this.push(text);
    this.settle();
  }

  /** How many texts were added, the removed ones counted. */
  get size(): number {
    return this.shifts.length;
  }

  /** Adds a text and gives its number. */
  add(text: Shingles): number {
    const doc = this.push(text);
    if (this.freshHashes * 4 > this.keys.length) this.settle();
    else {
      let weight = 0;
      for (const hash of text.hashes) {
        const docs = this.freshDocs.get(hash);
        if (docs) docs.push(doc);
        else this.freshDocs.set(hash, [doc]);
        weight += this.weightOf(hash);
      }
      this.weights.push(weight);
    }
    return doc;
  }

  /** The text is no longer found. */
  remove(doc: number): void {
    this.gone.add(doc);
  }

  /**
   * Texts that share something with the query.
   * @param query all hashes of a text ({@link allShingles}), not a sample
   */
  overlaps(query: Shingles): Overlaps {
    const live = this.live;
    const shared = new Float64Array(this.size);
    const found: number[] = [];
    // Weight of the query's hashes below the threshold of each sampling, for `ofQuery`.
    const below = new Float64Array(32);
    let at = 0;
    for (const hash of query.hashes) {
      at = seek(this.keys, hash, at);
      let end = at;
      while (end < this.keys.length && this.keys[end] === hash) end++;
      const fresh = this.freshDocs.get(hash);
      const weight = weigh(end - at + (fresh?.length ?? 0), live);
      for (let shift = 0; shift < 32 && hash < thresholdOf(shift); shift++) below[shift]! += weight;
      for (; at < end; at++) {
        const doc = this.docs[at]!;
        if (shared[doc] === 0) found.push(doc);
        shared[doc]! += weight;
      }
      if (fresh === undefined) continue;
      for (const doc of fresh) {
        if (shared[doc] === 0) found.push(doc);
        shared[doc]! += weight;
      }
    }
    return {
      docs: found.filter((doc) => !this.gone.has(doc)),
      ofQuery: (doc) => share(shared[doc]!, below[this.shifts[doc]!]!),
      ofDoc: (doc) => share(shared[doc]!, this.weights[doc]!),
    };
  }

  private get live(): number {
    return Math.max(this.size - this.gone.size, 1);
  }

  private push(text: Shingles): number {
    const doc = this.shifts.length;
    this.shifts.push(text.shift);
    this.fresh.push({ doc, hashes: text.hashes });
    this.freshHashes += text.hashes.length;
    return doc;
  }

  private weightOf(hash: number): number {
    const from = seek(this.keys, hash, 0);
    let end = from;
    while (end < this.keys.length && this.keys[end] === hash) end++;
    return weigh(end - from + (this.freshDocs.get(hash)?.length ?? 0), this.live);
  }

  /** Merges what was added into the sorted part, and weighs the texts anew. */
  private settle(): void {
    const total = this.keys.length + this.freshHashes;
    const added = sortPairs(this.fresh, this.freshHashes);
    const keys = new Uint32Array(total);
    const docs = new Uint32Array(total);
    let a = 0;
    let b = 0;
    for (let i = 0; i < total; i++) {
      if (b >= added.keys.length || (a < this.keys.length && this.keys[a]! <= added.keys[b]!)) {
        keys[i] = this.keys[a]!;
        docs[i] = this.docs[a++]!;
      } else {
        keys[i] = added.keys[b]!;
        docs[i] = added.docs[b++]!;
      }
    }
    this.keys = keys;
    this.docs = docs;
    this.fresh = [];
    this.freshHashes = 0;
    this.freshDocs.clear();
    this.weights = new Array<number>(this.size).fill(0);
    const { live } = this;
    for (let from = 0; from < total;) {
      let end = from + 1;
      while (end < total && keys[end] === keys[from]) end++;
      const weight = weigh(end - from, live);
      for (; from < end; from++) this.weights[docs[from]!]! += weight;
    }
  }
}

/** The first place at or after `from` whose key is not below `hash`: a galloping search. */
function seek(keys: Uint32Array, hash: number, from: number): number {
  let low = from;
  let high = from;
  for (let step = 1; high < keys.length && keys[high]! < hash; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, keys.length);
  while (low < high) {
    const mid = (low + high) >> 1;
    if (keys[mid]! < hash) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Inverse document frequency, smoothed; squared, so that boilerplate cannot outvote what is specific. */
function weigh(frequency: number, texts: number): number {
  const idf = Math.log(1 + texts / (frequency + 0.5));
  return idf * idf;
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(part / whole, 1) : 0;
}

/** Below this, counting 65 536 buckets costs more than comparing. */
const FEW = 16_384;

/** Pairs of hash and text, ascending by hash, then by text. */
function sortPairs(
  texts: readonly { readonly doc: number; readonly hashes: Uint32Array }[],
  length: number,
): { keys: Uint32Array; docs: Uint32Array } {
  let keys = new Uint32Array(length);
  let docs = new Uint32Array(length);
  let at = 0;
  for (const { doc, hashes } of texts) {
    keys.set(hashes, at);
    docs.fill(doc, at, at + hashes.length);
    at += hashes.length;
  }
  if (length < FEW) {
    const order = Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]! || a - b);
    return {
      keys: Uint32Array.from(order, (i) => keys[i]!),
      docs: Uint32Array.from(order, (i) => docs[i]!),
    };
  }
  // A radix sort of two passes of 16 bits: linear, and stable, so that texts stay in order.
  let nextKeys = new Uint32Array(length);
  let nextDocs = new Uint32Array(length);
  for (const bits of [0, 16]) {
    const starts = new Uint32Array(65537);
    for (let i = 0; i < length; i++) starts[((keys[i]! >>> bits) & 0xffff) + 1]!++;
    for (let i = 0; i < 65536; i++) starts[i + 1]! += starts[i]!;
    for (let i = 0; i < length; i++) {
      const to = starts[(keys[i]! >>> bits) & 0xffff]!++;
      nextKeys[to] = keys[i]!;
      nextDocs[to] = docs[i]!;
    }
    [keys, nextKeys] = [nextKeys, keys];
    [docs, nextDocs] = [nextDocs, docs];
  }
  return { keys, docs };
}
