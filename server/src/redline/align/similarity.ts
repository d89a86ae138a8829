import { isAsciiLetter, isDigit, isUnspaced } from '../../text/characters.js';
import { Remembered } from '../../text/remembered.js';

/**
 * How alike two texts are: the overlap of their features, each weighted by how rare it is. Features
 * are pairs of neighbouring ideographs and words of other scripts, with case folded.
 */
export class Features {
  /**
   * @param ids distinct features of each unit, ascending
   * @param weightOf weight of a feature
   */
  private constructor(
    readonly ids: readonly Int32Array[],
    private readonly weightOf: Map<number, number>,
    /** Sum of the weights of each unit's features. */
    readonly mass: Float64Array,
  ) {}

  /** Features of the folded texts; rarity is counted over all of them. */
  static of(texts: readonly string[]): Features {
    const ids = texts.map(featureIds);
    const count = new Map<number, number>();
    for (const list of ids) for (const id of list) count.set(id, (count.get(id) ?? 0) + 1);
    const weightOf = new Map<number, number>();
    for (const [id, n] of count) weightOf.set(id, Math.log2(1 + texts.length / n));
    const mass = new Float64Array(texts.length);
    ids.forEach((list, i) => {
      let sum = 0;
      for (const id of list) sum += weightOf.get(id)!;
      mass[i] = sum;
    });
    return new Features(ids, weightOf, mass);
  }

  /** Weight of the features that units `i` and `j` share. */
  shared(i: number, j: number): number {
    const a = this.ids[i]!;
    const b = this.ids[j]!;
    let sum = 0;
    for (let p = 0, q = 0; p < a.length && q < b.length;) {
      if (a[p] === b[q]) {
        sum += this.weightOf.get(a[p]!)!;
        p++;
        q++;
      } else if (a[p]! < b[q]!) p++;
      else q++;
    }
    return sum;
  }

  weight(id: number): number {
    return this.weightOf.get(id)!;
  }
}

const remembered = new Remembered<Int32Array>();

function featureIds(text: string): Int32Array {
  return remembered.get(text, () => readFeatures(text));
}

function readFeatures(text: string): Int32Array {
  const found = new Set<number>();
  const length = text.length;
  for (let i = 0; i < length;) {
    const c = text.charCodeAt(i);
    if (isUnspaced(c)) {
      const next = i + 1 < length ? text.charCodeAt(i + 1) : 0;
      found.add((c << 15) ^ (isUnspaced(next) ? next : 7));
      i++;
      continue;
    }
    if (!isWordCharacter(c)) {
      i++;
      continue;
    }
    let hash = 0x811c9dc5;
    while (i < length) {
      const w = text.charCodeAt(i);
      // the point of 99.95 belongs to it
      const inside =
        isWordCharacter(w) ||
        (w === 46 && isDigit(text.charCodeAt(i + 1)) && isDigit(text.charCodeAt(i - 1)));
      if (!inside) break;
      hash = Math.imul(hash ^ (w >= 65 && w <= 90 ? w + 32 : w), 0x01000193);
      i++;
    }
    found.add(hash | 0);
  }
  return Int32Array.from(found).sort();
}

function isWordCharacter(c: number): boolean {
  return isDigit(c) || isAsciiLetter(c) || (c >= 0xc0 && c < 0x3000);
}
