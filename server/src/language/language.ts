import type { LanguageId } from '../agreement/model.js';

/**
 * What the rest of the program asks of a language. One folder per language implements it; no
 * recogniser, effect or check names a language.
 */
export interface Language {
  readonly id: LanguageId;
}
