import type { Duration } from '../clauses/facts.js';
import { readDurations, toDays } from '../language/values/index.js';
import { inDays } from './figures.js';

/** Length of a duration in months, for multiplying a monthly fee; null for one counted in days. */
export function inMonths(length: Duration): number | null {
  if (length.unit === 'month') return length.value;
  if (length.unit === 'year') return length.value * 12;
  return inDays(length) >= 28 ? Math.round(inDays(length) / 30) : null;
}

/** So many days in the months or years in which a text counts them; null where it counts days. */
export function monthsAsPrinted(days: number, text: string): Duration | null {
  const same = readDurations(text)
    .map((d) => d.value)
    .find((d) => toDays(d) === days);
  return same?.unit === 'month' || same?.unit === 'year' ? same : null;
}
