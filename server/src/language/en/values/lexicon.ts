import { isoDate } from '../../values/dates.js';
import type { ValueLexicon } from '../../values/lexicon.js';
import type { CalendarDate, Located } from '../../values/value.js';
import { NUMERAL_STARTS, readEnglishNumeral } from './numerals.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const YEAR = '([12][0-9]{3})(?![0-9])';
const MONTH_FIRST = new RegExp(
  `${MONTH}\\s{1,3}([0-9]{1,2})(?:st|nd|rd|th)?,?\\s{0,3}(?:of\\s|in\\s)?${YEAR}`,
  'iy',
);
const MONTH_YEAR = new RegExp(`${MONTH},?\\s{1,3}${YEAR}`, 'iy');
const DAY_FIRST = new RegExp(
  `([0-9]{1,2})\\s?(?:st|nd|rd|th)?\\s{1,3}(?:day\\s{1,3})?(?:of\\s{1,3})?${MONTH},?\\s{1,3}${YEAR}`,
  'iy',
);
const SLASHED = /([0-9]{1,2})[/-]([0-9]{1,2})[/-]([12][0-9]{3})(?![0-9])/y;

function monthOf(printed: string): number {
  const short = printed.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((m) => m.slice(0, 3).toLowerCase() === short) + 1;
}

function isMonthName(text: string, at: number): boolean {
  const word = /^[A-Za-z]+/.exec(text.slice(at, at + 12))?.[0].toLowerCase() ?? '';
  return word.length === 3 || word === 'sept' || MONTHS.some((m) => m.toLowerCase() === word);
}

/** American order (month/day/year) for slashed dates unless only the other makes a date. */
function readDate(text: string, at: number): Located<CalendarDate> | null {
  const located = (date: CalendarDate | null, end: number): Located<CalendarDate> | null =>
    date && { start: at, end, value: date };
  const c = text.charCodeAt(at);
  if (c >= 48 && c <= 57) {
    DAY_FIRST.lastIndex = at;
    const dayFirst = DAY_FIRST.exec(text);
    if (dayFirst) {
      const date = isoDate(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
      return located(date, DAY_FIRST.lastIndex);
    }
    SLASHED.lastIndex = at;
    const slashed = SLASHED.exec(text);
    if (slashed) {
      const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
      return located(isoDate(year, a, b) ?? isoDate(year, b, a), SLASHED.lastIndex);
    }
    return null;
  }
  if (!isMonthName(text, at)) return null;
  MONTH_FIRST.lastIndex = at;
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    const date = isoDate(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
    return located(date, MONTH_FIRST.lastIndex);
  }
  MONTH_YEAR.lastIndex = at;
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear)
    return located(
      isoDate(Number(monthYear[2]), monthOf(monthYear[1]!), null),
      MONTH_YEAR.lastIndex,
    );
  return null;
}

/** Values as English writes them. */
export const englishValues: ValueLexicon = {
  anchor: `(?<![A-Za-z])(?:${NUMERAL_STARTS}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`,
  numeral: readEnglishNumeral,
  date: readDate,
  scales: [
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['mm', 1e6],
    ['mn', 1e6],
    ['bn', 1e9],
    ['k', 1e3],
    ['m', 1e6],
  ],
  timeUnits: [
    ['business days', 'working-day', 1],
    ['business day', 'working-day', 1],
    ['working days', 'working-day', 1],
    ['working day', 'working-day', 1],
    ['banking days', 'working-day', 1],
    ['trading days', 'working-day', 1],
    ['calendar days', 'day', 1],
    ['natural days', 'day', 1],
    ['calendar day', 'day', 1],
    ['consecutive days', 'day', 1],
    ['days', 'day', 1],
    ['day', 'day', 1],
    ['calendar weeks', 'week', 1],
    ['weeks', 'week', 1],
    ['week', 'week', 1],
    ['consecutive calendar months', 'month', 1],
    ['consecutive months', 'month', 1],
    ['calendar months', 'month', 1],
    ['calendar month', 'month', 1],
    ['full months', 'month', 1],
    ['full calendar months', 'month', 1],
    ['months', 'month', 1],
    ['month', 'month', 1],
    ['calendar quarters', 'month', 3],
    ['calendar quarter', 'month', 3],
    ['quarters', 'month', 3],
    ['contract years', 'year', 1],
    ['contract year', 'year', 1],
    ['calendar years', 'year', 1],
    ['calendar year', 'year', 1],
    ['full year', 'year', 1],
    ['full month', 'month', 1],
    ['full calendar month', 'month', 1],
    ['calendar week', 'week', 1],
    ['consecutive years', 'year', 1],
    ['full years', 'year', 1],
    ['years', 'year', 1],
    ['year', 'year', 1],
    ['yrs', 'year', 1],
    ['business hours', 'working-hour', 1],
    ['business hour', 'working-hour', 1],
    ['working hours', 'working-hour', 1],
    ['working hour', 'working-hour', 1],
    ['office hours', 'working-hour', 1],
    ['office hour', 'working-hour', 1],
    ['support hours', 'working-hour', 1],
    ['support hour', 'working-hour', 1],
    ['hours', 'hour', 1],
    ['hour', 'hour', 1],
    ['bd', 'working-day', 1],
    ['bh', 'working-hour', 1],
    ['hrs', 'hour', 1],
    ['hr', 'hour', 1],
    ['h', 'hour', 1],
    ['minutes', 'minute', 1],
    ['minute', 'minute', 1],
    ['mins', 'minute', 1],
    ['min', 'minute', 1],
    ['milliseconds', 'millisecond', 1],
    ['millisecond', 'millisecond', 1],
    ['msecs', 'millisecond', 1],
    ['msec', 'millisecond', 1],
    ['ms', 'millisecond', 1],
    ['seconds', 'second', 1],
    ['second', 'second', 1],
    ['secs', 'second', 1],
    ['sec', 'second', 1],
  ],
  partUnits: [
    ['h', 'hour'],
    ['m', 'minute'],
    ['s', 'second'],
  ],
  currencies: [
    ['united states dollars', 'USD', 'both'],
    ['united states dollar', 'USD', 'both'],
    ['u.s. dollars', 'USD', 'both'],
    ['us dollars', 'USD', 'both'],
    ['canadian dollars', 'CAD', 'both'],
    ['australian dollars', 'AUD', 'both'],
    ['hong kong dollars', 'HKD', 'both'],
    ['singapore dollars', 'SGD', 'both'],
    ['new zealand dollars', 'NZD', 'both'],
    ['dollars', 'USD', 'after'],
    ['dollar', 'USD', 'after'],
    ['pounds sterling', 'GBP', 'both'],
    ['pounds', 'GBP', 'after'],
    ['euros', 'EUR', 'both'],
    ['euro', 'EUR', 'both'],
    ['japanese yen', 'JPY', 'both'],
    ['yen', 'JPY', 'after'],
    ['renminbi', 'CNY', 'both'],
    ['yuan', 'CNY', 'after'],
    ['swiss francs', 'CHF', 'both'],
  ],
  percentUnits: [
    ['percentage points', 1],
    ['percentage point', 1],
    ['percentage', 1],
    ['percent', 1],
    ['per cent', 1],
    ['per centum', 1],
    ['pct', 1],
    ['basis points', 100],
    ['basis point', 100],
    ['bps', 100],
  ],
  ratePeriod(before, after) {
    const rest = after.slice(0, 80);
    const period =
      /^(?:[^.;]{0,24}?|\sof\s[^.;,]{0,56}?)\b(?:per|a|an|each|every|\/)\s?(?:calendar\s)?(day|month|annum|year)\b(?!['’]s)/i.exec(
        rest,
      )?.[1] ??
      /^\s?\/\s?(day|month|annum|year|mo)\b/i.exec(rest)?.[1] ??
      // "25% of the monthly fee" is a share of it, and no rate
      /^(?:(?!\bof\b)[^.;0-9%]){0,16}?\b(monthly|daily|annually)\b/i.exec(rest)?.[1] ??
      /\b(monthly|daily|annual)\s(?:interest\s)?(?:rate|charge|interest)[^.;]{0,16}$/i.exec(
        before.slice(-40),
      )?.[1];
    switch (period?.toLowerCase()) {
      case 'day':
      case 'daily':
        return 'day';
      case 'month':
      case 'monthly':
      case 'mo':
        return 'month';
      case undefined:
        return null;
      default:
        return 'year';
    }
  },
  isNotDuration() {
    return false;
  },
  isOrdinal(text, start) {
    return /(?:Section|Article|Clause|Exhibit|Schedule|Paragraph|Appendix|Annex|Attachment|Sections|No\.)\s$/i.test(
      text.slice(Math.max(0, start - 12), start),
    );
  },
  comparisonsBefore: [
    ['greater than or equal to', '>='],
    ['equal to or greater than', '>='],
    ['equal to or more than', '>='],
    ['equal to or above', '>='],
    ['more than or equal to', '>='],
    ['equal or greater than', '>='],
    ['no less than', '>='],
    ['not less than', '>='],
    ['no fewer than', '>='],
    ['not fewer than', '>='],
    ['no lower than', '>='],
    ['not be less than', '>='],
    ['not fall below', '>='],
    ['a minimum of', '>='],
    ['minimum of', '>='],
    ['at least', '>='],
    ['less than or equal to', '<='],
    ['equal to or less than', '<='],
    ['equal or less than', '<='],
    ['lower than or equal to', '<='],
    ['no more than', '<='],
    ['not more than', '<='],
    ['not greater than', '<='],
    ['no greater than', '<='],
    ['not to exceed', '<='],
    ['not exceeding', '<='],
    ['not exceed', '<='],
    ['up to', '<='],
    ['at most', '<='],
    ['a maximum of', '<='],
    ['maximum of', '<='],
    ['within', '<='],
    ['inside', '<='],
    ['greater than', '>'],
    ['higher than', '>'],
    ['more than', '>'],
    ['in excess of', '>'],
    ['exceeding', '>'],
    ['exceeds', '>'],
    ['above', '>'],
    ['over', '>'],
    ['falls below', '<'],
    ['less than', '<'],
    ['lower than', '<'],
    ['fewer than', '<'],
    ['below', '<'],
    ['under', '<'],
    ['equal to', '='],
  ],
  comparisonsAfter: [
    ['or more', '>='],
    ['or greater', '>='],
    ['or higher', '>='],
    ['or above', '>='],
    ['or better', '>='],
    ['and above', '>='],
    ['or less', '<='],
    ['or fewer', '<='],
    ['or lower', '<='],
    ['or faster', '<='],
    ['or shorter', '<='],
    ['or below', '<='],
    ['and below', '<='],
  ],
};
