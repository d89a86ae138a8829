import { isAsciiWord } from '../../text/characters.js';

/** How much of a heading, and of the beginning of a paragraph, is read. */
const HEAD_REACH = 80;
const TEXT_REACH = 160;
/** Words that stand before this offset of a paragraph weigh more. */
const EARLY = 24;

const FIRST_IDEOGRAPH = 0x4e00;
const IDEOGRAPHS = 0x5200;

/** Pairs of neighbouring ideographs, and Latin words, as 32-bit integers; `visit` gets each with its offset. */
function eachGram(text: string, limit: number, visit: (gram: number, at: number) => void): void {
  const end = Math.min(text.length, limit);
  let last = 0;
  let word = 0;
  let letters = 0;
  for (let i = 0; i <= end; i++) {
    let code = i < end ? text.charCodeAt(i) : 0;
    if (code >= 65 && code <= 90) code += 32;
    if (isAsciiWord(code)) {
      word = (Math.imul(word, 31) + code) | 0;
      letters++;
      last = 0;
      continue;
    }
    if (letters >= 3) visit(-1 - (word >>> 1), i);
    word = 0;
    letters = 0;
    if (code >= FIRST_IDEOGRAPH && code < FIRST_IDEOGRAPH + IDEOGRAPHS) {
      if (last !== 0) visit((last - FIRST_IDEOGRAPH) * IDEOGRAPHS + code - FIRST_IDEOGRAPH, i);
      last = code;
    } else last = 0;
  }
}

/** The words of a heading, as `SharedWords` takes them. */
export function gramsOf(text: string): number[] {
  const grams: number[] = [];
  eachGram(text, HEAD_REACH, (gram) => grams.push(gram));
  return grams;
}

/** Slots of the filter, a power of two. */
const FILTER = 4096;

/**
 * Which low bits the words of the items have that are read now: spares most look-ups of words that no
 * item has. One for all pages: a slot counts where it holds the turn of the page.
 */
const filter = new Int32Array(FILTER);
let turn = 0;

/** The items that have a word, and which text has counted it last. */
interface Holders {
  readonly items: number[];
  seenIn: number;
}

/** Finds for one text how many words it shares with each of the items, rare words weighing more. */
export class SharedWords {
  private readonly holders = new Map<number, Holders>();
  private readonly totals: Float64Array;
  private readonly turn = ++turn;
  private texts = 0;

  constructor(grams: readonly number[][]) {
    grams.forEach((own, j) => {
      for (const gram of own) {
        filter[gram & (FILTER - 1)] = this.turn;
        const holders = this.holders.get(gram);
        if (holders === undefined) this.holders.set(gram, { items: [j], seenIn: 0 });
        else if (holders.items[holders.items.length - 1] !== j) holders.items.push(j);
      }
    });
    this.totals = new Float64Array(grams.length);
    for (const { items } of this.holders.values())
      for (const j of items) this.totals[j]! += 1 / items.length;
  }

  /** For each item the share of its words that stand in `text`, from 0 to about 7. */
  affinities(text: string): Float64Array {
    const sums = new Float64Array(this.totals.length);
    const own = ++this.texts;
    eachGram(text, TEXT_REACH, (gram, at) => {
      if (filter[gram & (FILTER - 1)] !== this.turn) return;
      const holders = this.holders.get(gram);
      if (holders === undefined || holders.seenIn === own) return;
      holders.seenIn = own;
      const weight = (at <= EARLY ? 1 : 0.7) / holders.items.length;
      for (const j of holders.items) sums[j]! += weight;
    });
    for (let j = 0; j < sums.length; j++)
      sums[j] = this.totals[j] === 0 ? 0 : (sums[j]! / this.totals[j]!) * 7;
    return sums;
  }
}
