import { anyOf, anyWordOf } from '../pattern.js';

const EXCEPTION =
  /\b(?:except(?:ing)?(?:\s(?:for|in|as|that|to|with|where|when))?|other than|with the exception of|excluding|save for|save as|save in|provided,? however,? that|provided that|unless|does not apply to|shall not apply to|will not apply to|not apply to)\b[\s,]{0,3}/gi;

/** Where the rule goes on after its exceptions: a negation, or whoever's liability it is. */
const END = anyOf(
  [
    /[.;](?![0-9])|,?\s(?:shall |will )?(?:not )?exceeds?\b/,
    /,\s(?:in no event|neither|no party|each|either|the|shall|will|under|to the|we|you|our|your|provider|supplier|vendor|licensor|customer|client|licensee|(?:[\w&.-]{1,24}\s){0,3}[\w&.-]{1,24}['’]s?\s(?:\w{1,16}\s){0,3}liabilit\w+)\b/,
  ],
  'i',
);

/** Nouns of what is commonly taken out of a limit: only a list of such is one of several exceptions. */
const CARVED = anyWordOf(
  [
    /negligence|misconduct|fraud\w*|breach\w*|indemni\w+|obligations?|liabilit\w+/,
    /infringements?|misappropriation|death|injur\w+|confidential\w*|default|damage/,
  ],
  'i',
);

/** The items of a list of exceptions; the words as one where they are no such list. */
function partsOf(words: string): string[] {
  const parts = words
    .split(
      /,\s(?:(?:and|or)\s)?|\s(?:and|or)\s(?=(?:an?\s|the\s|its\s|any\s)?[\w.]+(?:\s[\w.]+){0,7}$)/i,
    )
    .map((part) => part.replace(/^\((?:[a-h]|i{1,3}|iv|v|[1-9])\)\s/i, '').trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => CARVED.test(part)) ? parts : [words];
}

/**
 * What a sentence takes out of its own rule: the words after "except for", "other than", "provided,
 * however, that" and the like, up to the end of the phrase.
 */
export function exceptionsIn(sentence: string): string[] {
  const found: string[] = [];
  EXCEPTION.lastIndex = 0;
  for (let m = EXCEPTION.exec(sentence); m !== null; m = EXCEPTION.exec(sentence)) {
    const rest = sentence.slice(EXCEPTION.lastIndex, EXCEPTION.lastIndex + 240);
    const end = rest.search(END);
    const words = (end < 0 ? rest : rest.slice(0, end)).trim();
    // "provided that its liability will not exceed …" states the limit, and no exception
    const limits = /\bliabilit[^.;]{0,160}\b(?:not|no|never|limited to)\b/i.test(words);
    if (words.length > 2 && !limits) found.push(...partsOf(words));
    EXCEPTION.lastIndex += end < 0 ? rest.length : end;
  }
  return found;
}
