import type { Duration } from '../clauses/facts.js';
import { inDays } from './figures.js';

/** Length of a duration in months, for multiplying a monthly fee; null for one counted in days. */
export function inMonths(length: Duration): number | null {
  if (length.unit === 'month') return length.value;
  if (length.unit === 'year') return length.value * 12;
  return inDays(length) >= 28 ? Math.round(inDays(length) / 30) : null;
}
