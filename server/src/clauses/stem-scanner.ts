/**
 * Finds which of many stems occur in a text, in one pass over it: candidates are looked up by their
 * first character, so that the time depends on the text and hardly on the number of stems.
 */
export class StemScanner<T> {
  private readonly byFirst = new Map<number, { stem: string; value: T }[]>();
  /**
   * Which pairs of characters a stem begins with, a bit for each hash of a pair, and which characters are
   * a stem alone: most places begin none, and this tells faster than the map.
   */
  private readonly pairs: Uint32Array;
  private readonly lastBit: number;
  private readonly alone = new Set<number>();

  /** @param stems pairs of a stem and what it stands for; among stems that start alike the longer go first */
  constructor(stems: Iterable<readonly [string, T]>) {
    const all = [...stems];
    // many times more bits than stems, so that few other pairs hit one
    this.pairs = new Uint32Array(2 ** Math.ceil(Math.log2(all.length + 8)));
    this.lastBit = 32 * this.pairs.length - 1;
    for (const [stem, value] of all) {
      if (stem === '') continue;
      const first = stem.charCodeAt(0);
      if (stem.length === 1) this.alone.add(first);
      else {
        const bit = pairOf(first, stem.charCodeAt(1)) & this.lastBit;
        this.pairs[bit >> 5]! |= 1 << (bit & 31);
      }
      const list = this.byFirst.get(first);
      if (list === undefined) this.byFirst.set(first, [{ stem, value }]);
      else list.push({ stem, value });
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.stem.length - a.stem.length);
  }

  private mayBegin(code: number, next: number): boolean {
    const bit = pairOf(code, next) & this.lastBit;
    if ((this.pairs[bit >> 5]! & (1 << (bit & 31))) !== 0) return true;
    return this.alone.size > 0 && this.alone.has(code);
  }

  /**
   * Calls `hit` for every stem at every place where it stands, overlapping ones included. A stem of
   * Latin letters stands only where a word begins.
   */
  each(text: string, hit: (value: T, start: number, end: number) => void): void {
    let inWord = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const goesOn = inWord;
      inWord = isLatin(code);
      if (!this.mayBegin(code, text.charCodeAt(i + 1)) || (inWord && goesOn)) continue;
      for (const { stem, value } of this.byFirst.get(code) ?? NONE)
        if (text.startsWith(stem, i)) hit(value as T, i, i + stem.length);
    }
  }

  /**
   * The longest stem at each place, left to right, not overlapping. A stem of Latin letters counts
   * only as a whole word.
   */
  longest(text: string): { value: T; start: number; end: number }[] {
    const found: { value: T; start: number; end: number }[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (!this.mayBegin(code, text.charCodeAt(i + 1))) continue;
      if (isLatin(code) && isLatin(text.charCodeAt(i - 1))) continue;
      for (const { stem, value } of this.byFirst.get(code) ?? NONE) {
        const end = i + stem.length;
        if (!text.startsWith(stem, i) || !isWhole(text, i, end)) continue;
        found.push({ value: value as T, start: i, end });
        i = end - 1;
        break;
      }
    }
    return found;
  }
}

const NONE: readonly { stem: string; value: unknown }[] = [];

/** A number that few pairs of characters share in its low bits; the NaN after a text counts as 0. */
function pairOf(first: number, second: number): number {
  return Math.imul(first, 0x9e3b) ^ second;
}

function isWhole(text: string, start: number, end: number): boolean {
  return (
    !(isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) &&
    !(isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)))
  );
}

/** An ASCII letter or digit; false for the NaN before and after a text. */
function isLatin(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
