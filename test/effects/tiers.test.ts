import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CreditTier } from '../../server/src/clauses/facts.js';
import type { FindingOf } from '../../server/src/clauses/finding.js';
import { narratorOf } from '../../server/src/effects/narrator.js';
import { band, credit, seams, tableFor, tierAt } from '../../server/src/effects/tiers.js';
import { context, finding, tier } from './sample.js';

const TABLE = [tier(99, 99.95, 10), tier(95, 99, 25), tier(null, 95, 100)];

describe('the credit at an uptime', () => {
  const check = (uptime: number, expected: number | null): void => {
    it(`${uptime}% pays ${expected ?? 'nothing'}`, () => {
      expect(tierAt(TABLE, uptime)?.credit ?? null).toBe(expected);
    });
  };
  check(100, null);
  check(99.95, null);
  check(99.94, 10);
  check(99, 10);
  check(98.99, 25);
  check(95, 25);
  check(0, 100);

  it('is never less for a worse month', () => {
    const uptime = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(uptime, uptime, (a, b) => {
        const [worse, better] = [Math.min(a, b), Math.max(a, b)];
        const at = (value: number): number => tierAt(TABLE, value)?.credit ?? 0;
        expect(at(worse)).toBeGreaterThanOrEqual(at(better));
      }),
    );
  });
});

describe('faults between bands', () => {
  const check = (name: string, tiers: readonly CreditTier[], expected: readonly string[]): void => {
    it(name, () => {
      expect(seams(tiers).map(({ fault, from, to }) => `${fault} ${from}-${to}`)).toEqual(expected);
    });
  };
  check('none where each band starts where the last one ends', TABLE, []);
  check('a gap', [tier(99, 99.9, 10), tier(95, 98, 25)], ['gap 98-99']);
  check('an overlap', [tier(98, 99.9, 10), tier(95, 99, 25)], ['overlap 98-99']);
  check(
    'a bound that both bands leave out',
    [{ ...tier(99, 99.9, 10), lowerInclusive: false }, tier(95, 99, 25)],
    ['gap 99-99'],
  );
  check(
    'a bound that both bands take in',
    [tier(99, 99.9, 10), { ...tier(95, 99, 25), upperInclusive: true }],
    ['overlap 99-99'],
  );
  check('order does not matter', [tier(95, 99, 25), tier(99, 99.9, 10)], []);
});

describe('bands and credits in words', () => {
  const told = narratorOf(context([]));
  const check = (shown: string, expected: string): void => {
    it(expected, () => expect(shown).toBe(expected));
  };
  check(band(tier(99, 99.9, 10), told), 'at least 99% but below 99.9%');
  check(band(tier(null, 95, 10), told), 'below 95%');
  check(band({ ...tier(30, null, 10), unit: 'minute' }, told), 'at least 30 minutes');
  check(credit(tier(null, 95, 10), told), '10% of the monthly fee');
  check(
    credit({ ...tier(null, 95, 2), creditUnit: 'x', creditOf: '故障时长' }, told),
    '2 × “故障时长”',
  );
  check(credit({ ...tier(null, 95, 3), creditUnit: 'day' }, told), '3 days of service');
});

describe('which table answers for which promise', () => {
  const single = finding('service-credit', { scope: '单可用区', tiers: [tier(99, 99.9, 10)] });
  const multi = finding('service-credit', { scope: '多可用区', tiers: [tier(99, 99.99, 10)] });
  const tables = [single, multi] as readonly FindingOf<'service-credit'>[];
  const promise = (facts: object) => finding('sla-threshold', facts) as FindingOf<'sla-threshold'>;

  it('the one that starts at the promised figure', () => {
    expect(tableFor(promise({ value: 99.99 }), tables)).toBe(multi);
  });
  it('the one of the same scope', () => {
    expect(tableFor(promise({ value: 99.5, scope: '单可用区' }), tables)).toBe(single);
  });
  it('none where there is none', () => {
    expect(tableFor(promise({}), [])).toBeNull();
  });
});
