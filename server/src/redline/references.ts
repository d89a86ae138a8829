import type { Agreement, LanguageId } from '../agreement/model.js';
import { clauseNumbered } from '../agreement/references.js';
import { wordsOf } from '../agreement/vocabulary.js';
import type { Span } from '../text/span.js';
import { Remembered } from './remembered.js';

/** A mention of clauses of the same agreement by number. */
export interface Reference extends Span {
  /** As printed. */
  readonly printed: string;
  /** The numbers that it names: [[3, 2]] for 第3.2条, two for "Sections 3.1 and 3.2". */
  readonly paths: readonly (readonly number[])[];
}

const remembered: Record<LanguageId, Remembered<readonly Reference[]>> = {
  zh: new Remembered(),
  en: new Remembered(),
};

/** References to clauses in a text, in reading order, never overlapping. */
export function findReferences(text: string, language: LanguageId): readonly Reference[] {
  return remembered[language].get(text, () => {
    let from = 0;
    return wordsOf(language)
      .references(text)
      .filter(({ start, end }) => {
        if (start < from) return false;
        from = end;
        return true;
      })
      .map(({ start, end, paths }) => ({ start, end, paths, printed: text.slice(start, end) }));
  });
}

/**
 * Index of the clause of an agreement with this number, or -1. 第五条第二款 is clause 5 where its
 * paragraphs are no clauses of their own.
 */
export function clauseAt(agreement: Agreement, path: readonly number[]): number {
  const found = clauseNumbered(agreement, path);
  if (found) return found.index;
  return path.length > 1 ? clauseAt(agreement, path.slice(0, -1)) : -1;
}
