import type { Holder } from '../../clauses/facts.js';

const WORDS: readonly (readonly [Holder, string])[] = [
  [
    'customer',
    'you|customer|client|subscriber|licensee|buyer|purchaser|user|end user|tenant|lessee',
  ],
  ['customer', 'franchisee|distributor|reseller|sublicensee'],
  ['provider', 'we|us|provider|service provider|supplier|vendor|licensor|seller|lessor|landlord'],
  ['provider', 'franchisor|contractor|consultant|manufacturer'],
  ['customer', 'data controller|data exporter|covered entity'],
  ['provider', 'data processor|data importer|business associate'],
  [
    'either',
    'either party|any party|each party|neither party|no party|a party|one party|such party',
  ],
  ['either', 'neither parties|either parties'],
  ['either', 'each of us|either of us|neither of us|each of you and us'],
  ['either', 'any of the parties|one of the parties|either company|either side'],
  [
    'either',
    'the other party|other party|the party not affected|the unaffected party|the non-affected party|the non-breaching party|the nonbreaching party',
  ],
  [
    'either',
    'the non-defaulting party|the defaulting party|the breaching party|either of the parties',
  ],
  ['either', 'the receiving party|the disclosing party|the recipient|the discloser'],
  ['both', 'both parties|the parties|parties|both of the parties|each of the parties'],
];

/** The ways a word is printed: "either party", "Either party", "Either Party", "EITHER PARTY". */
function prints(word: string): string[] {
  const capital = word[0]!.toUpperCase() + word.slice(1);
  const words = word.split(' ');
  const title = words.map((w) => w[0]!.toUpperCase() + w.slice(1)).join(' ');
  const last = [...words.slice(0, -1), words.at(-1)![0]!.toUpperCase() + words.at(-1)!.slice(1)];
  const lastTitled = last.join(' ');
  const inParty = word.replace(/\bparty\b/, 'Party');
  const capitalLast = lastTitled[0]!.toUpperCase() + lastTitled.slice(1);
  return [word, capital, title, lastTitled, inParty, capitalLast, word.toUpperCase()];
}

/** What lower case and other trades use for other things: a word processor, the sellers on a market. */
const CAPITALISED: readonly (readonly [string, Holder])[] = [
  ['Buyers', 'customer'],
  ['BUYERS', 'customer'],
  ['Sellers', 'provider'],
  ['SELLERS', 'provider'],
  ['Controller', 'customer'],
  ['CONTROLLER', 'customer'],
  ['Processor', 'provider'],
  ['PROCESSOR', 'provider'],
];

/** Words for a side that an agreement uses without defining them. "us" is never a country. */
export const PARTY_WORDS: Readonly<Record<string, Holder>> = Object.fromEntries([
  ...WORDS.flatMap(([holder, words]) =>
    words
      .split('|')
      .flatMap((word) => (word === 'us' ? ['us'] : prints(word)))
      .map((print) => [print, holder] as const),
  ),
  ...CAPITALISED,
]);
