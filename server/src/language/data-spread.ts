import type { LanguageId } from '../agreement/model.js';
import { dataSpread as english } from './en/data-spread.js';
import { dataSpread as chinese } from './zh/data-spread.js';

/** What a list can name that somebody else's data go to, or are used for. */
export const SPREADS = ['sub-processor', 'recipient', 'place', 'purpose', 'data'] as const;
export type Spread = (typeof SPREADS)[number];

/** Words that tell what the items of a list of such things are. */
export interface DataSpread {
  /** Does a sentence, or its heading, speak of data at all? */
  readonly about: RegExp;
  /** In the sentence before the item, or in what announces the list; the last that stands there counts. */
  readonly leads: Readonly<Record<Spread, RegExp>>;
  /** In the head of a column; the first of {@link SPREADS} counts. */
  readonly columns: Readonly<Record<Spread, RegExp>>;
  /** How a paragraph ends that announces a list. */
  readonly announces: RegExp;
}

const ALL: Readonly<Record<LanguageId, DataSpread>> = { zh: chinese, en: english };

/** The words of a language. */
export function dataSpreadOf(language: LanguageId): DataSpread {
  return ALL[language];
}
