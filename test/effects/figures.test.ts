import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  endOfMonth,
  endOfQuarter,
  exampleMonth,
} from '../../server/src/effects/dates.js';
import {
  money,
  MONTH_MINUTES,
  percent,
  permittedDowntime,
  plainNumber,
  timeSpan,
  YEAR_MINUTES,
  yearlyRate,
} from '../../server/src/effects/figures.js';

describe('permitted downtime', () => {
  const check = (availability: number, month: string, year: string): void => {
    it(`${availability}% leaves ${month} a month, ${year} a year`, () => {
      expect(timeSpan(permittedDowntime(availability, MONTH_MINUTES), 'en')).toBe(month);
      expect(timeSpan(permittedDowntime(availability, YEAR_MINUTES), 'en')).toBe(year);
    });
  };
  check(99, '7.2 h', '3.65 days');
  check(99.5, '3.6 h', '43.8 h');
  check(99.9, '43.2 min', '8.76 h');
  check(99.95, '21.6 min', '4.38 h');
  check(99.975, '10.8 min', '2.19 h');
  check(99.99, '4.32 min', '52.6 min');
  check(99.995, '2.16 min', '26.3 min');
  check(99.999, '25.9 s', '5.26 min');
  check(100, '0 min', '0 min');

  it('shrinks as the promise grows, and is never negative', () => {
    const availability = fc.double({ min: 0, max: 120, noNaN: true });
    fc.assert(
      fc.property(availability, availability, (a, b) => {
        const [low, high] = [
          permittedDowntime(a, MONTH_MINUTES),
          permittedDowntime(b, MONTH_MINUTES),
        ];
        expect(low).toBeGreaterThanOrEqual(0);
        if (a <= b) expect(low).toBeGreaterThanOrEqual(high);
      }),
    );
  });

  it('fills the month at 0%', () => {
    expect(permittedDowntime(0, MONTH_MINUTES)).toBe(MONTH_MINUTES);
  });
});

describe('figures as people write them', () => {
  const check = (shown: string, expected: string): void => {
    it(expected, () => expect(shown).toBe(expected));
  };
  check(plainNumber(1234567.5), '1,234,567.5');
  check(plainNumber(0.1 + 0.2), '0.3');
  check(plainNumber(Number.NaN), '—');
  check(percent(100 - 99.95), '0.05%');
  check(percent(99.999999999), '99.999999999%');
  check(percent(yearlyRate(0.05)), '18.25%');
  check(percent(yearlyRate(0.1)), '36.5%');
  check(money({ amount: 120000, currency: 'CNY' }), '¥120,000');
  check(money({ amount: 0.5, currency: 'SGD' }), 'SGD 0.5');
  check(timeSpan(0.5, 'zh'), '30 秒');
  check(timeSpan(60 * 24 * 3, 'zh'), '3 天');
});

describe('dates of examples', () => {
  const check = (shown: string, expected: string): void => {
    it(expected, () => expect(shown).toBe(expected));
  };
  check(exampleMonth('2025-06-13'), '2025-06');
  check(exampleMonth(null), '2026-01');
  check(exampleMonth('2025-13-01'), '2026-01');
  check(endOfMonth('2024-02'), '2024-02-29');
  check(addDays('2025-06-30', 60, false), '2025-08-29');
  check(addDays('2024-12-31', 1, false), '2025-01-01');
  // A Friday and three working days: Monday, Tuesday, Wednesday.
  check(addDays('2025-06-13', 3, true), '2025-06-18');
  check(addDays('2025-06-13', 10, true), '2025-06-27');

  // A Saturday: the Monday after is the first working day.
  check(addDays('2026-01-31', 1, true), '2026-02-02');
  check(addDays('2026-01-31', 60, true), '2026-04-24');
  check(addMonths('2026-01-31', 2), '2026-03-31');
  check(addMonths('2025-12-31', 2), '2026-02-28');
  check(addMonths('2026-02-28', 1), '2026-03-28');
  check(endOfQuarter('2026-01'), '2026-03');
  check(endOfQuarter('2026-12'), '2026-12');

  it('counts every day of a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
        const from = Date.parse('2025-01-01T00:00:00Z');
        const to = Date.parse(`${addDays('2025-01-01', days, false)}T00:00:00Z`);
        expect((to - from) / 86_400_000).toBe(days);
      }),
    );
  });

  it('ends working days on a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (days) => {
        for (const from of ['2025-06-13', '2025-06-14', '2025-06-15']) {
          const day = new Date(`${addDays(from, days, true)}T00:00:00Z`).getUTCDay();
          expect([1, 2, 3, 4, 5]).toContain(day);
        }
      }),
    );
  });
});
