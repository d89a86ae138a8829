import type { Replacement } from '../spelled-out.js';

const WHOLE: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
};
const BEHIND: Readonly<Record<string, string>> = {
  "n't": ' not',
  "'re": ' are',
  "'ll": ' will',
  "'ve": ' have',
  "'m": ' am',
};
/** "that's", "it's": words behind which an 's is no possessive. */
const CONTRACTED =
  /\b(?:ca|wo|sha|ai)n['’]t\b|(?<=[a-z])(?:n['’]t|['’](?:re|ll|ve|m))\b|(?<=\b(?:it|that|there|here|what|who))['’]s\b/gi;

/** Contracted words of plain-language terms, written out: "we're not" → "we are not", "you'll" → "you will". */
export function contractions(text: string): Replacement[] {
  if (!/['’]/.test(text)) return [];
  return [...text.matchAll(CONTRACTED)].map(({ 0: found, index }) => {
    const plain = found.toLowerCase().replace('’', "'");
    const words = WHOLE[plain] ?? BEHIND[plain] ?? ' is';
    const capital = WHOLE[plain] !== undefined && /^[A-Z]/.test(found);
    return {
      start: index,
      end: index + found.length,
      words: capital ? words[0]!.toUpperCase() + words.slice(1) : words,
    };
  });
}
