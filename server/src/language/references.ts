import type { LanguageId } from '../agreement/model.js';
import { englishReferences } from './en/references.js';
import { chineseReferences } from './zh/references.js';

/** How a language refers to another clause by its number. */
export interface ReferenceForms {
  /**
   * Finds references (global, linear); the named group `number` is the number, decimal or in the
   * language's numerals.
   */
  readonly pattern: RegExp;
  /** The value of a numeral in the language's own writing (三十一, "IV"), or null. */
  ordinal(numeral: string): number | null;
  /** What stands right before a reference to another document or to a law. */
  readonly foreignBefore: RegExp;
  /** What stands right after one ("of the Master Agreement"). */
  readonly foreignAfter: RegExp;
}

const FORMS: Readonly<Record<LanguageId, ReferenceForms>> = {
  zh: chineseReferences,
  en: englishReferences,
};

/** The forms of references in a language. */
export function referenceForms(language: LanguageId): ReferenceForms {
  return FORMS[language];
}
