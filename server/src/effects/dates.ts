/** A calendar date without a clock, as `YYYY-MM-DD`, moved by days in UTC so that no time zone matters. */

/** The month that examples use where the agreement carries no date. */
const DEFAULT_MONTH = '2026-01';

/** `YYYY-MM` of a date, or the default month where there is none or it is no date. */
export function exampleMonth(date: string | null): string {
  return date !== null && /^\d{4}-(?:0[1-9]|1[0-2])/.test(date) ? date.slice(0, 7) : DEFAULT_MONTH;
}

/** The last month of the quarter that a month `YYYY-MM` is in. */
export function endOfQuarter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return `${year}-${String(Math.ceil(number / 3) * 3).padStart(2, '0')}`;
}

/** The last day of a month `YYYY-MM`. */
export function endOfMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return iso(new Date(Date.UTC(year, number, 0)));
}

/**
 * The date `days` after `date`; the day itself is not counted (民法典 第二百零一条; the usual rule
 * elsewhere). Working days skip Saturdays and Sundays; public holidays are not known here.
 */
export function addDays(date: string, days: number, working: boolean): string {
  const at = new Date(`${date}T00:00:00Z`);
  const whole = Math.min(Math.max(Math.ceil(days), 0), 36_500);
  if (!working) {
    at.setUTCDate(at.getUTCDate() + whole);
    return iso(at);
  }
  // From a Saturday or Sunday the working days count as from the Friday before.
  while (at.getUTCDay() % 6 === 0) at.setUTCDate(at.getUTCDate() - 1);
  const weeks = Math.floor(whole / 5);
  at.setUTCDate(at.getUTCDate() + weeks * 7);
  for (let left = whole % 5; left > 0;) {
    at.setUTCDate(at.getUTCDate() + 1);
    if (at.getUTCDay() % 6 !== 0) left--;
  }
  return iso(at);
}

/**
 * The same day `months` later, the last of the month where that month has no such day (民法典
 * 第二百零二条; the usual rule elsewhere).
 */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))));
}

/** The whole months from one day to another, which may be the last day or the one after; null where they are none. */
export function monthsBetween(from: string, until: string): number | null {
  const counted = (date: string): number => {
    const [year, month] = date.split('-').map(Number) as [number, number];
    return year * 12 + month;
  };
  for (const end of [addDays(until, 1, false), until]) {
    const months = counted(end) - counted(from);
    if (months > 0 && addMonths(from, months) === end) return months;
  }
  return null;
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
