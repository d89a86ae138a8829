import { isAsciiWord } from '../text/characters.js';
interface Stem<T> {
  readonly stem: string;
  readonly value: T;
}

/**
 * Finds which of many stems occur in a text, in one pass over it: candidates are looked up by their
 * first two characters, so that the time depends on the text and hardly on the number of stems.
 */
export class StemScanner<T> {
  /** By the first two characters; among stems that start alike the longer go first. */
  private readonly byPair = new Map<number, Stem<T>[]>();
  /** Stems of one character. */
  private readonly alone = new Map<number, Stem<T>[]>();
  /** A bit for each hash of a pair that a stem begins with: most places have none, and this tells faster than the map. */
  private readonly pairs: Uint32Array;
  /** The same for stems of one character, by its low bits. */
  private readonly singles = new Uint32Array(32);
  private readonly lastBit: number;

  /** @param stems pairs of a stem and what it stands for */
  constructor(stems: Iterable<readonly [string, T]>) {
    const all = [...stems];
    // many times more bits than stems, so that few other pairs hit one
    this.pairs = new Uint32Array(2 ** Math.ceil(Math.log2(all.length + 8)));
    this.lastBit = 32 * this.pairs.length - 1;
    for (const [stem, value] of all) {
      if (stem === '') continue;
      const [first, second] = [stem.charCodeAt(0), stem.charCodeAt(1)];
      if (stem.length === 1) {
        put(this.alone, first, { stem, value });
        this.singles[(first >> 5) & 31]! |= 1 << (first & 31);
      } else {
        put(this.byPair, pairOf(first, second), { stem, value });
        const bit = hashOf(first, second) & this.lastBit;
        this.pairs[bit >> 5]! |= 1 << (bit & 31);
      }
    }
    for (const list of this.byPair.values()) list.sort((a, b) => b.stem.length - a.stem.length);
  }

  /** May a stem begin with these two characters? No for most places, and at the price of one look. */
  private mayStart(first: number, second: number): boolean {
    const bit = hashOf(first, second) & this.lastBit;
    return (
      (this.pairs[bit >> 5]! & (1 << (bit & 31))) !== 0 ||
      (this.singles[(first >> 5) & 31]! & (1 << (first & 31))) !== 0
    );
  }

  /** The stems that may stand where these two characters do, longer ones first. */
  private at(first: number, second: number): readonly Stem<T>[] {
    const longer = this.byPair.get(pairOf(first, second));
    const alone = this.alone.size === 0 ? undefined : this.alone.get(first);
    if (longer === undefined) return alone ?? NONE;
    return alone === undefined ? longer : [...longer, ...alone];
  }

  /**
   * Calls `hit` for every stem at every place where it stands, overlapping ones included. A stem of
   * Latin letters stands only where a word begins.
   */
  each(text: string, hit: (value: T, start: number, end: number) => void): void {
    let inWord = false;
    let next = text.charCodeAt(0);
    for (let i = 0; i < text.length; i++) {
      const code = next;
      next = text.charCodeAt(i + 1);
      const goesOn = inWord;
      inWord = isAsciiWord(code);
      if ((inWord && goesOn) || !this.mayStart(code, next)) continue;
      for (const { stem, value } of this.at(code, next))
        if (text.startsWith(stem, i)) hit(value, i, i + stem.length);
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
      const next = text.charCodeAt(i + 1);
      if (!this.mayStart(code, next)) continue;
      if (isAsciiWord(code) && isAsciiWord(text.charCodeAt(i - 1))) continue;
      for (const { stem, value } of this.at(code, next)) {
        const end = i + stem.length;
        if (!text.startsWith(stem, i) || !isWhole(text, i, end)) continue;
        found.push({ value, start: i, end });
        i = end - 1;
        break;
      }
    }
    return found;
  }
}

const NONE: readonly never[] = [];

function put<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** One number for two characters; the NaN behind a text counts as 0. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** A number that few pairs of characters share in its low bits. */
function hashOf(first: number, second: number): number {
  return Math.imul(first, 0x9e3b) ^ second;
}

function isWhole(text: string, start: number, end: number): boolean {
  return (
    !(isAsciiWord(text.charCodeAt(start)) && isAsciiWord(text.charCodeAt(start - 1))) &&
    !(isAsciiWord(text.charCodeAt(end - 1)) && isAsciiWord(text.charCodeAt(end)))
  );
}
