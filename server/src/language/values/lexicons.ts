import { englishValues } from '../en/values/lexicon.js';
import { chineseValues } from '../zh/values/lexicon.js';
import type { ValueLexicon } from './lexicon.js';

/** Every language's way to write values; earlier ones win where two read the same characters. */
export const LEXICONS: readonly ValueLexicon[] = [chineseValues, englishValues];
