import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/clauses/finding.js';
import { collectEntry } from '../../server/src/norms/collect.js';
import { registerTitle } from '../../server/src/norms/register.js';
import { agreement, finding, tier } from '../effects/sample.js';

describe('the figures that the register keeps of an agreement', () => {
  const check = (name: string, findings: readonly Finding[], expected: object | null): void => {
    it(name, () => {
      const { title, type, updated } = agreement();
      const entry = collectEntry(agreement(), findings);
      expect(entry).toEqual(expected && { title, type, updated, ...expected });
    });
  };
  const notice = (holder: 'provider' | 'customer' | 'either', noticeDays: number | null): Finding =>
    finding('termination', { holder, trigger: 'convenience', noticeDays });

  check('none: no entry', [finding('severability', {})], null);
  check('promises, each once', [finding('sla-threshold', {}), finding('sla-threshold', {})], {
    thresholds: [['availability', '>=', 99.95, '%']],
  });
  check(
    'tiers in per cent',
    [finding('service-credit', { tiers: [tier(95, 99, 25), tier(null, 95, 100)] })],
    {
      tiers: [
        [
          [95, 99, 25],
          [null, 95, 100],
        ],
      ],
    },
  );
  check(
    'overall caps, not the ceilings of credits',
    [
      finding('liability-cap', { basis: 'fees-months', months: 12 }),
      finding('liability-cap', { basis: 'monthly-fee', scope: 'service-credit' }),
    ],
    { caps: [['fees-months', 12]] },
  );
  check(
    'the shortest window in calendar days',
    [
      finding('claim-window', { of: 'credit', days: 60 }),
      finding('claim-window', { days: 30 }),
      finding('claim-window', { days: 5, workingDays: true }),
    ],
    { claimDays: 30 },
  );
  check(
    'the highest late fee',
    [finding('late-fee', { ratePerDay: 0.05 }), finding('late-fee', { ratePerDay: 0.1 })],
    { lateFee: 0.1 },
  );
  check(
    'notice of an end without a reason, by side',
    [notice('provider', 30), notice('customer', 7), notice('customer', null)],
    { providerNotice: 30, customerNotice: 7 },
  );
  check('notice of either party counts for both', [notice('either', 15)], {
    providerNotice: 15,
    customerNotice: 15,
  });
  check('nothing that was read with doubt', [finding('late-fee', {}, { confidence: 'low' })], null);
});

describe('the title under which it is kept', () => {
  const check = (title: string, expected: string): void => {
    it(expected, () => expect(registerTitle(title)).toBe(expected));
  };
  check('恒云对象存储服务等级协议', '恒云对象存储服务等级协议');
  check(`恒云 ${'长'.repeat(40)}`, `恒云 ${'长'.repeat(26)}…`);
  check('', '');
});
