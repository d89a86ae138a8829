import type { LanguageId } from '../agreement/model.js';
import type { Language } from './language.js';
import { english } from './en/index.js';
import { chinese } from './zh/index.js';

const LANGUAGES: Readonly<Record<LanguageId, Language>> = { zh: chinese, en: english };

/** The language with this id. */
export function languageOf(id: LanguageId): Language {
  return LANGUAGES[id];
}
