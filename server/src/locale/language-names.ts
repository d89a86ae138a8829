import type { LanguageId } from '../agreement/model.js';
import type { Locale } from './locale.js';

/** The names of the languages that agreements are written in. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageId, Readonly<Record<Locale, string>>>> = {
  zh: { en: 'Chinese', zh: '中文' },
  en: { en: 'English', zh: '英文' },
};
