import type { Duration, Money } from '../clauses/facts.js';
import type { Locale } from '../locale/locale.js';

/** A month of a service level, in minutes: 30 days, as providers' own examples count. */
export const MONTH_MINUTES = 30 * 24 * 60;
/** A year of a service level, in minutes: 365 days. */
export const YEAR_MINUTES = 365 * 24 * 60;

/** Downtime in minutes that an availability of `percent` leaves in `period` minutes. */
export function permittedDowntime(percent: number, period: number): number {
  return (period * Math.max(0, 100 - percent)) / 100;
}

/** Yearly rate in per cent of a daily rate in per cent: simple interest over 365 days. */
export function yearlyRate(ratePerDay: number): number {
  return ratePerDay * 365;
}

/**
 * A number as people write it: grouped thousands, no floating-point noise, no trailing zeros.
 * @param decimals most decimals shown
 */
export function plainNumber(value: number, decimals = 6): string {
  if (!Number.isFinite(value)) return '—';
  // By hand: the formatters of Intl cost ten times as much, and a review writes thousands of numbers.
  const fixed = value.toFixed(decimals);
  const [whole = '', fraction = ''] = fixed.split('.');
  const kept = fraction.replace(/0+$/, '');
  const sign = whole.startsWith('-') && /[1-9]/.test(fixed) ? '-' : '';
  const grouped = whole.replace('-', '').replace(/\B(?=(?:\d{3})+$)/g, ',');
  return sign + grouped + (kept === '' ? '' : `.${kept}`);
}

/** A number rounded to three significant digits, never to fewer than its whole part. */
export function roundedNumber(value: number): string {
  if (!Number.isFinite(value)) return '—';
  if (Math.abs(value) >= 1000) return plainNumber(value, 0);
  return plainNumber(Number(value.toPrecision(3)), 12);
}

/** "99.95%". */
export function percent(value: number): string {
  return `${plainNumber(Number(value.toPrecision(15)), 13)}%`;
}

/** A time of `minutes` in the unit that reads best: "26 s", "21.6 min", "4.38 h", "3.65 days". */
export function timeSpan(minutes: number, locale: Locale): string {
  const unit = (value: number, en: string, zh: string): string =>
    `${roundedNumber(value)} ${locale === 'zh' ? zh : en}`;
  if (minutes <= 0) return unit(0, 'min', '分钟');
  if (minutes < 1) return unit(minutes * 60, 's', '秒');
  if (minutes < 120) return unit(minutes, 'min', '分钟');
  if (minutes < 48 * 60) return unit(minutes / 60, 'h', '小时');
  return unit(minutes / 1440, 'days', '天');
}

const SYMBOLS: Readonly<Record<string, string>> = { CNY: '¥', USD: 'US$', EUR: '€', GBP: '£' };

/** "¥12,000", "US$50", "SGD 50". */
export function money({ amount, currency }: Money): string {
  const symbol = SYMBOLS[currency] ?? (currency === '' ? '' : `${currency} `);
  return `${symbol}${plainNumber(amount, 2)}`;
}

const DURATION_UNITS: Readonly<Record<Duration['unit'], readonly [en: string, zh: string]>> = {
  minute: ['minute', '分钟'],
  hour: ['hour', '小时'],
  'working-hour': ['working hour', '个工作小时'],
  day: ['day', '日'],
  'working-day': ['working day', '个工作日'],
  week: ['week', '周'],
  month: ['month', '个月'],
  year: ['year', '年'],
};

/** "30 days", "1 month", "5 个工作日". */
export function duration({ value, unit }: Duration, locale: Locale): string {
  const [en, zh] = DURATION_UNITS[unit];
  if (locale === 'zh') return `${plainNumber(value)} ${zh}`;
  return `${plainNumber(value)} ${en}${value === 1 ? '' : 's'}`;
}

/** Length of a duration in days, for comparing; a month counts 30, a working day 7/5 of a day, 8 hours to it. */
export function inDays({ value, unit }: Duration): number {
  const DAYS: Readonly<Record<Duration['unit'], number>> = {
    minute: 1 / 1440,
    hour: 1 / 24,
    'working-hour': 7 / 40,
    day: 1,
    'working-day': 7 / 5,
    week: 7,
    month: 30,
    year: 365,
  };
  return value * DAYS[unit];
}
