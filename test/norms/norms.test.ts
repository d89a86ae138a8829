import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Norms } from '../../server/src/norms/norms.js';
import type { RegisterEntry } from '../../server/src/norms/register.js';

const entry = (title: string, rest: Partial<RegisterEntry>): RegisterEntry => ({
  title,
  type: 'sla',
  updated: null,
  ...rest,
});

const promising = (title: string, value: number, updated: string | null = null): RegisterEntry =>
  entry(title, { updated, thresholds: [['availability', '>=', value, '%']] });

const register = (...agreements: RegisterEntry[]): Norms =>
  new Norms({ schema: 'proviso/norms@1', agreements });

const SIX = register(
  promising('甲', 99),
  promising('乙', 99.9, '2023-01-01'),
  promising('丙', 99.9, '2025-01-01'),
  promising('丁', 99.95),
  promising('戊', 99.95),
  promising('己', 99.99),
);

describe('where a value stands', () => {
  const check = (value: number, fewer: number, same: number, more: number): void => {
    it(`${value}%: ${fewer} less, ${same} the same, ${more} more`, () => {
      const { of, rank, ...standing } = SIX.standing('availability', value)!;
      expect(standing).toMatchObject({ fewer, same, more });
      expect(of).toBe(6);
      expect(rank).toBe(more + 1);
    });
  };
  check(99.9, 1, 2, 3);
  check(99.99, 5, 1, 0);
  check(50, 0, 0, 6);
  check(100, 6, 0, 0);
  check(99.92, 3, 0, 3);

  it('names agreements with the same value, the newest first', () => {
    expect(SIX.standing('availability', 99.9)!.comparable.map(({ title }) => title)).toEqual([
      '丙',
      '乙',
    ]);
  });
  it('names the nearest where none has the same', () => {
    expect(
      SIX.standing('availability', 99.92)!
        .comparable.map(({ title }) => title)
        .sort(),
    ).toEqual(['丁', '丙'].sort());
  });
  it('never names the agreement that is being read', () => {
    const reading = { title: '己', type: 'sla' } as const;
    expect(SIX.standing('availability', 99.99, reading)!.comparable).toEqual([]);
  });
  it('names agreements of the same type first', () => {
    const norms = register(
      ...['甲', '乙', '丙', '丁'].map((title) => promising(title, 99.9, '2025-01-01')),
      { ...promising('戊', 99.9, '2020-01-01'), type: 'service-terms' },
    );
    const reading = { title: '己', type: 'service-terms' } as const;
    const named = norms.standing('availability', 99.9, reading)!.comparable;
    expect(named.map(({ title }) => title)).toEqual(['戊', '甲', '乙']);
  });
  it('counts an agreement by its lowest promise', () => {
    const two = entry('双', {
      thresholds: [
        ['availability', '>=', 99.99, '%'],
        ['availability', '>=', 99.5, '%'],
      ],
    });
    const norms = register(two, two, two, two, two);
    expect(norms.standing('availability', 99.5)!.same).toBe(5);
  });
  it('says nothing on the strength of a few', () => {
    expect(register(promising('甲', 99)).standing('availability', 99)).toBeNull();
    expect(SIX.standing('late-fee', 0.05)).toBeNull();
    expect(SIX.standing('availability', Number.NaN)).toBeNull();
  });

  it('accounts for every agreement, whatever the value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 90, max: 100, noNaN: true }), { minLength: 5, maxLength: 40 }),
        fc.double({ min: 89, max: 101, noNaN: true }),
        (values, value) => {
          const norms = register(...values.map((v, i) => promising(String(i), v)));
          const { fewer, same, more, of } = norms.standing('availability', value)!;
          expect(fewer + same + more).toBe(of);
          expect(of).toBe(values.length);
        },
      ),
    );
  });
});

describe('the yardstick of a cap', () => {
  const capped = (...caps: NonNullable<RegisterEntry['caps']>): RegisterEntry =>
    entry('上限', { caps });
  const norms = register(
    capped(['fees-months', 12]),
    capped(['fees-months', 12], ['amount', 500_000]),
    capped(['fees-months', 6]),
    capped(['fees-paid', null]),
    capped(['fees-paid', null]),
    entry('无上限', {}),
  );
  const check = (basis: string, months: number | null, same: number): void => {
    it(`${basis} ${months ?? ''}: ${same} of 5`, () => {
      expect(norms.capShare(basis, months)).toMatchObject({ same, of: 5 });
    });
  };
  check('fees-months', 12, 2);
  check('fees-months', 6, 1);
  check('fees-paid', null, 2);
  check('order-value', null, 0);
});
