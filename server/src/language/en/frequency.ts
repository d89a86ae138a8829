import type { Frequency } from '../modality.js';
import { parseEnglishNumeral } from './values/numerals.js';

const HOW_OFTEN =
  /\b(?:(?<once>once)|(?<twice>twice)|(?<times>\w{1,12})\s{1,2}(?:\(\d{1,3}\)\s{1,2})?times?)\s{1,2}(?:(?:per|an?|each|every|in\s{1,2}any|in\s{1,2}each|during\s{1,2}any|during\s{1,2}each)\s{1,2})(?:(?<every>\w{1,12})\s{1,2})?(?:(?:calendar|contract|rolling)\s{1,2})?(?<unit>year|quarter|month|week|day)s?\b/i;

/** Without a count: "every two years", "annually". */
const EVERY =
  /\bevery\s{1,2}(?:(?<every>\w{1,12})\s{1,2}(?:\(\d{1,3}\)\s{1,2})?)?(?<unit>year|quarter|month|week|day)s?\b|\b(?<adverb>annual|quarter|month|week|dai)ly\b/i;

const PER_YEAR: Readonly<Record<string, number>> = {
  year: 1,
  quarter: 4,
  month: 12,
  week: 52,
  day: 365,
  annual: 1,
  dai: 365,
};

/** "Once a year", "twice per calendar year", "three times every two years": the first, or null. */
export function englishFrequency(text: string): Frequency | null {
  const match = HOW_OFTEN.exec(text) ?? EVERY.exec(text);
  const groups = match?.groups;
  if (!groups) return null;
  const { once, twice, times: count } = groups;
  const times = twice ? 2 : once || count === undefined ? 1 : number(count);
  const every = isOf(groups['every']) ? 1 : number(groups['every']);
  const unit = PER_YEAR[(groups['unit'] ?? groups['adverb']!).toLowerCase()]!;
  if (times === null || every === null || every === 0) return null;
  return {
    perYear: (times / every) * unit,
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** "Each calendar year" has no number between. */
function isOf(word: string | undefined): boolean {
  return word === undefined || /^(?:calendar|contract|rolling)$/i.test(word);
}

function number(word: string | undefined): number | null {
  if (word === undefined) return null;
  return /^\d{1,3}$/.test(word) ? Number(word) : parseEnglishNumeral(word);
}
