import type { TimeLength } from './value.js';

const DAYS: Record<TimeLength['unit'], number> = {
  millisecond: 1 / 86_400_000,
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  'working-hour': 1 / 8,
  day: 1,
  'working-day': 1,
  week: 7,
  month: 30,
  year: 365,
};

/**
 * A length of time in days as agreements count them: 30 to a month, 365 to a year. Working days are
 * given as they are counted, eight working hours to one, for how many calendar days they take depends
 * on the calendar; ask `unit` whether they are.
 */
export function toDays(time: TimeLength): number {
  return Number((time.value * DAYS[time.unit]).toPrecision(12));
}

/** A length of time in months (30 days each where it is given in days), for caps and terms. */
export function toMonths(time: TimeLength): number {
  if (time.unit === 'month') return time.value;
  if (time.unit === 'year') return time.value * 12;
  return Number((toDays(time) / 30).toPrecision(12));
}
