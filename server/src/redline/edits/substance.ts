import type { LanguageId } from '../../agreement/model.js';
import { modalityOf } from '../../language/modality.js';
import type { Token } from './tokens.js';

/**
 * Is there more to a change than punctuation, particles, upper and lower case, or the numbers of
 * list items?
 */
export function changesSubstance(
  deleted: readonly Token[],
  inserted: readonly Token[],
  language: LanguageId,
): boolean {
  return contentOf(deleted, language).join('') !== contentOf(inserted, language).join('');
}

/**
 * What tokens say, in lower case: without particles, marks of lists and punctuation that says nothing.
 * @param kept punctuation that is kept nevertheless
 */
export function contentOf(tokens: readonly Token[], language: LanguageId, kept = ''): string[] {
  const { particles } = modalityOf(language);
  return tokens
    .filter((t) => t.kind !== 'punctuation' || MEANINGFUL.includes(t.key) || kept.includes(t.key))
    .filter((t) => t.kind !== 'mark')
    .map((t) => t.key.toLowerCase())
    .filter((key) => !particles.has(key));
}

/** Marks that carry meaning: comparisons, signs, currencies and units. */
const MEANINGFUL = '<>≤≥=≠±+-×*/÷%‰‱¥$€£℃°§&';
