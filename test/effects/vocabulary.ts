/** The words that facts may use, for random ones. */
export const HOLDERS = ['provider', 'customer', 'either', 'both'] as const;
export const DATE_UNITS = [
  'minute',
  'hour',
  'day',
  'working-day',
  'week',
  'month',
  'year',
] as const;
