import type { CalendarDate, Located, Numeral, Rate, TimeLength } from './value.js';

/**
 * How a language writes values. All lexicons are tried on every text, whatever its language: Chinese
 * agreements say "USD 100,000" and English ones "RMB 壹佰万元".
 *
 * Regular expressions that are matched at a place carry the `y` flag and no nested repetition.
 */
export interface ValueLexicon {
  /** Source of a regular expression for the first characters of a numeral or a date in words. */
  readonly anchor: string;
  /** The numeral in words that starts at `at`, or null. */
  numeral(text: string, at: number): Numeral | null;
  /** The date that starts at `at` and is not in ISO form, or null. */
  date(text: string, at: number): Located<CalendarDate> | null;
  /** Words that multiply the digits before them (万, million), longest first. */
  readonly scales: readonly (readonly [string, number])[];
  /** Words for units of time after a numeral. */
  readonly timeUnits: readonly (readonly [string, TimeLength['unit'], number])[];
  /** Short words for units of time that mean nothing else only in a time of several parts (4分32秒). */
  readonly partUnits: readonly (readonly [string, TimeLength['unit']])[];
  /** Words for a currency, and whether they stand before the figure, after it, or both. */
  readonly currencies: readonly (readonly [string, string, 'before' | 'after' | 'both'])[];
  /** Words for parts of a hundred, with how many times smaller than per cent they are. */
  readonly percentUnits: readonly (readonly [string, number])[];
  /** The period of a rate, from the text of the sentence before and after the figure, or null. */
  ratePeriod(before: string, after: string): Rate['per'] | null;
  /** Is the duration that starts at `at` no length of time (每月5日, 7×24小时)? */
  isNotDuration(text: string, start: number, end: number): boolean;
  /** Is the numeral that starts at `at` an ordinal (第三, "Section 3")? */
  isOrdinal(text: string, start: number): boolean;
  /** Comparisons before a figure (不低于, "at least"), longest first. */
  readonly comparisonsBefore: readonly (readonly [string, Operator])[];
  /** Comparisons after a figure (以上, "or more"), longest first. */
  readonly comparisonsAfter: readonly (readonly [string, Operator])[];
}

export type Operator = '>=' | '>' | '<=' | '<' | '=';
