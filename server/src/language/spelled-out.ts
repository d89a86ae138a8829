import type { Span } from '../text/span.js';
import type { SpelledOut } from './language.js';

/** Words of a text, and what the grammars read in their place. */
export interface Replacement extends Span {
  readonly words: string;
}

/**
 * A text with some of its words replaced, and the way back to the text as it is printed. A place within
 * words that were put in is that where those that they stand for end, or as far behind their start.
 *
 * @param replacements in reading order, not overlapping
 * @returns null where nothing is replaced
 */
export function replaced(text: string, replacements: Iterable<Replacement>): SpelledOut | null {
  let spelled = '';
  let from = 0;
  /** Where each replacement ends, in the text spelled out and as printed. */
  const ends: { readonly spelled: number; readonly printed: number }[] = [];
  for (const { start, end, words } of replacements) {
    spelled += text.slice(from, start) + words;
    from = end;
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

/** Replacements in reading order, without those that begin within one before them. */
export function apart(replacements: readonly Replacement[]): readonly Replacement[] {
  if (replacements.length < 2) return replacements;
  let from = 0;
  return replacements
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < from) return false;
      from = end;
      return true;
    });
}
