import type { Agreement } from '../agreement/model.js';
import type { Language } from '../language/language.js';
import type { Span } from '../text/span.js';
import type { Holder } from './facts.js';
import { StemScanner } from './stem-scanner.js';

/** A place where a party is named. */
export interface Mention extends Span {
  readonly holder: Holder;
}

/** Turns the names by which an agreement calls its parties into sides of the bargain. */
export class Sides {
  /** Every name of a side; null where it is one party's and nobody can tell on which side it is. */
  readonly words: ReadonlyMap<string, Holder | null>;
  private readonly read = new Map<string, readonly Mention[]>();

  constructor(agreement: Pick<Agreement, 'parties'>, language: Language) {
    const words = new Map<string, Holder | null>(Object.entries(language.partyWords));
    const others = agreement.parties.filter((party) => party.role === 'other');
    // The one party of unknown role in an agreement that names no provider is the provider: the
    // customer is the one whom such texts address.
    // Of two parties the one who is not the provider is the customer.
    const isOneOfTwo = others.length === 1 && agreement.parties.length === 2;
    const unknown: Holder | null =
      others.length === 1 && !agreement.parties.some((party) => party.role === 'provider')
        ? 'provider'
        : isOneOfTwo
          ? 'customer'
          : null;
    for (const party of agreement.parties) {
      const holder = party.role === 'other' ? unknown : party.role;
      // 甲方 alone, in an annex that names nobody
      if (party.role === 'other' && agreement.parties.length === 1 && words.has(party.name))
        continue;
      // a word that tells its side by itself (甲方) keeps it where the parties leave the role open
      for (const mention of [party.name, ...party.mentions]) {
        if (holder !== null || !words.has(mention)) words.set(mention, holder);
        // clauses in capitals name the parties in capitals, too
        const capitals = mention.toUpperCase();
        if (!words.has(capitals)) words.set(capitals, holder);
      }
    }
    this.words = words;
  }

  /** Made for the first who asks: in an agreement whose paragraphs are all known nobody does. */
  private get scanner(): StemScanner<Holder | null> {
    return (this.made ??= new StemScanner(this.words));
  }
  private made: StemScanner<Holder | null> | null = null;

  /** Every mention of a side in `text`, left to right; the longest name at a place counts. */
  mentions(text: string): Mention[] {
    const found: Mention[] = [];
    for (const { value, start, end } of this.scanner.longest(text))
      if (value !== null) found.push({ start, end, holder: value });
    return found;
  }

  /**
   * The mentions that end at or before `at`. A grammar asks this of one sentence for every word that
   * interests it, so a sentence is searched once.
   */
  mentionsBefore(sentence: string, at: number): readonly Mention[] {
    let all = this.read.get(sentence);
    if (all === undefined) {
      if (this.read.size >= SENTENCES_REMEMBERED) this.read.clear();
      this.read.set(sentence, (all = this.mentions(sentence)));
    }
    let count = all.length;
    while (count > 0 && all[count - 1]!.end > at) count--;
    return count === all.length ? all : all.slice(0, count);
  }
}

const SENTENCES_REMEMBERED = 16;
