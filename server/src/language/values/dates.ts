import type { CalendarDate } from './value.js';

/**
 * A calendar date of its parts, as far as they are given, or null where no such date exists
 * (30 February, month 13) or the year is none that an agreement would name.
 */
export function isoDate(
  year: number | null,
  month: number | null,
  day: number | null,
): CalendarDate | null {
  if (year !== null && (year < 1900 || year > 2199)) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null) {
    // 29 February counts as a date where the year is not known
    if (month === null || day < 1) return null;
    if (day > new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()) return null;
  }
  const pad = (n: number): string => String(n).padStart(2, '0');
  if (year === null) {
    if (month === null || day === null) return null;
    return { iso: `--${pad(month)}-${pad(day)}`, precision: 'day-of-year' };
  }
  if (month === null) return { iso: String(year), precision: 'year' };
  if (day === null) return { iso: `${year}-${pad(month)}`, precision: 'month' };
  return { iso: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' };
}
