import type { SpelledOut } from '../language.js';

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

/**
 * Plain-language terms as the grammars know them: "we're not" → "we are not", "you'll" → "you will". Null
 * where nothing is contracted. Offsets lead back to the text as it is printed.
 */
export function spellOut(text: string): SpelledOut | null {
  if (!/['’]/.test(text)) return null;
  let spelled = '';
  let from = 0;
  /** Where each replacement ends, in the text spelled out and as printed. */
  const ends: { readonly spelled: number; readonly printed: number }[] = [];
  for (const { 0: found, index } of text.matchAll(CONTRACTED)) {
    const plain = found.toLowerCase().replace('’', "'");
    const words = WHOLE[plain] ?? BEHIND[plain] ?? ' is';
    const capital = WHOLE[plain] !== undefined && /^[A-Z]/.test(found);
    spelled +=
      text.slice(from, index) + (capital ? words[0]!.toUpperCase() + words.slice(1) : words);
    from = index + found.length;
    ends.push({ spelled: spelled.length, printed: from });
  }
  if (ends.length === 0) return null;
  spelled += text.slice(from);
  return {
    text: spelled,
    back(offset) {
      let at = { spelled: 0, printed: 0 };
      for (const end of ends) {
        if (end.spelled > offset) return Math.min(at.printed + offset - at.spelled, end.printed);
        at = end;
      }
      return at.printed + offset - at.spelled;
    },
  };
}
