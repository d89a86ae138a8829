import type { ServiceHoursWords } from '../service-hours.js';

const HALF = '\\s?(?<§Half>[ap]\\.?m\\.?)?';
const time = (side: string): string =>
  `(?<${side}>[0-2]?\\d)(?::(?<${side}Minutes>[0-5]\\d))?${HALF.replace('§', side)}`;

/** "9am to 5pm on business days", "Monday to Friday, 09:00–17:30", "24 hours a day, 7 days a week". */
export const englishServiceHours: ServiceHoursWords = {
  days: [
    [/\bMonday\s{0,2}(?:to|through|until|-|–|—)\s{0,2}Sunday\b/i, 7],
    [/\bMonday\s{0,2}(?:to|through|until|-|–|—)\s{0,2}Saturday\b/i, 6],
    [/\bMonday\s{0,2}(?:to|through|until|-|–|—)\s{0,2}Friday\b/i, 5],
    [/\b(?:business|working)\s{1,2}days?\b|\bweekdays?\b/i, 5],
    [
      /\b(?:every|each)\s{1,2}day\b|\bdaily\b|\b(?:7|seven)\s{1,2}days\s{1,2}(?:a|per)\s{1,2}week\b/i,
      7,
    ],
  ],
  // a figure alone is no time of day: one of the two has minutes or says which half of the day
  clock: new RegExp(
    `(?<![\\d:.])(?=[^,;]{0,24}(?::\\d\\d|[ap]\\.?m\\b))${time('from')}\\s{0,2}(?:to|until|and|-|–|—)\\s{0,2}${time('to')}(?![\\d:])`,
    'i',
  ),
  afternoon: /^p/i,
  always:
    /\b24\s{1,2}hours\s{1,2}(?:a|per)\s{1,2}day(?:,?\s{1,2}(?:and\s{1,2})?(?:7|seven)\s{1,2}days\s{1,2}(?:a|per)\s{1,2}week|,?\s{1,2}(?:on\s{1,2})?(?:every\s{1,2}day|365\s{1,2}days))\b|\b(?:a)?round[-\s]the[-\s]clock\b/i,
};
