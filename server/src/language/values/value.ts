import type { Duration, Money } from '../../clauses/facts.js';
import type { Span } from '../../text/span.js';

/** A value and the characters of the text that state it. */
export interface Located<T> extends Span {
  readonly value: T;
}

/** A length of time; also in units too short for a contractual period. */
export interface TimeLength {
  readonly value: number;
  readonly unit: Duration['unit'] | 'second' | 'millisecond';
}

/** A rate for time: 0.05 per day for 每日万分之五. */
export interface Rate {
  /** In per cent. */
  readonly percent: number;
  readonly per: 'day' | 'month' | 'year';
}

/** A date as far as the text gives it. */
export interface CalendarDate {
  /** `2024-02-01`, `2024-02` or `2024`; `--02-01` where the year is missing. */
  readonly iso: string;
  readonly precision: 'day' | 'month' | 'year' | 'day-of-year';
}

/** Anything that a text says in figures, with where it says it. */
export type Value = Span &
  (
    | { readonly kind: 'money'; readonly money: Money }
    /** `percent` is in per cent whatever the text uses: 0.3 for 3‰. `per` where it is a rate for time. */
    | { readonly kind: 'percentage'; readonly percent: number; readonly per: Rate['per'] | null }
    | { readonly kind: 'duration'; readonly time: TimeLength }
    | { readonly kind: 'date'; readonly date: CalendarDate }
    /** A number of something else, or without a unit. */
    | { readonly kind: 'number'; readonly number: number }
    /** A place left to be filled in: ____, 【】, [●]. */
    | { readonly kind: 'blank' }
  );
export type ValueKind = Value['kind'];

/** A numeral without its unit. */
export interface Numeral extends Span {
  readonly value: number;
  /** Set where the numeral states a fraction itself: 100 for 百分之…, 10000 for 万分之…. */
  readonly outOf: number | null;
  /** Written in words and short of being a number for certain ("one", 一): needs a unit. */
  readonly weak: boolean;
}
