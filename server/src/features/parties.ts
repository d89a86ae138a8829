import type { Agreement } from '../agreement/model.js';
import { wordsPattern } from './terms.js';

/** Shorter mentions than this, pronouns mostly, would turn every line into a party. */
const SHORTEST = 2;

/**
 * A pattern for every mention of a party by name or defined alias, longest first, or null where the
 * agreement names none.
 */
export function partyPattern(agreement: Agreement): RegExp | null {
  const names = new Set<string>();
  for (const party of agreement.parties) {
    if (party.span === null) continue;
    for (const name of [party.name, party.alias ?? '', ...party.mentions]) {
      if (name.trim().length >= SHORTEST) names.add(name.trim());
    }
  }
  return wordsPattern(names);
}
