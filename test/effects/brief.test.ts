import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/clauses/finding.js';
import { inBrief } from '../../server/src/effects/brief.js';
import { narratorOf } from '../../server/src/effects/narrator.js';
import { context, finding, tier } from './sample.js';

describe('a finding in brief', () => {
  const check = (given: Finding, en: string, zh: string): void => {
    expect(inBrief(given, narratorOf(context([given])))).toBe(en);
    expect(inBrief(given, narratorOf(context([given], { locale: 'zh' })))).toBe(zh);
  };

  it('says what a cap is measured by and whom it protects', () => {
    check(
      finding('liability-cap', { basis: 'fees-months', months: 12, protects: 'provider' }),
      'the fees of the preceding 12 months (protects 恒云科技)',
      '此前 12 个月的费用（保护恒云科技）',
    );
    check(
      finding('liability-cap', { basis: 'monthly-fee', scope: 'service-credit' }),
      'Ceiling of credits: the fee of that month',
      '补偿上限：当月的服务费',
    );
  });

  it('says who may end it, why, and after how long', () => {
    check(
      finding('termination', { holder: 'provider', trigger: 'convenience', noticeDays: 30 }),
      "恒云科技 may terminate: without cause, on 30 days' notice",
      '恒云科技可终止：无须理由，提前 30 日通知',
    );
    check(
      finding('termination', { holder: 'either', trigger: 'breach', withoutNotice: true }),
      'Either party may terminate: if the other party breaches the agreement, without notice',
      '任一方可终止：在对方违约或违规时，无需通知',
    );
    check(
      finding('termination', { effect: 'automatic', trigger: 'expiry' }),
      'Ends by itself: when the term ends',
      '自动终止：在期限届满时',
    );
  });

  it('gives figures with their units', () => {
    check(finding('claim-window', { days: 1 }), '1 day', '1 日');
    check(finding('sla-threshold', { metric: '可用性' }), '可用性: ≥ 99.95%', '可用性：≥ 99.95%');
    check(
      finding('service-credit', { tiers: [tier(null, 95, 10)] }),
      'below 95%: 10% of the monthly fee',
      '低于 95%：月度服务费的 10%',
    );
    check(
      finding('service-credit', {
        tiers: [],
        steps: [{ by: 2, unit: 'hour', from: 4, credit: 3, creditUnit: '%', creditOf: null }],
      }),
      '3% of the fee for every 2 hours beyond 4 hours',
      '超出 4 小时 后每 2 小时，补偿服务费的 3%',
    );
    check(
      finding('late-fee', {
        ratePerDay: null,
        reference: { name: 'LPR', times: 1, points: 0.5 },
      }),
      '“LPR” plus 0.5% a year',
      '“LPR”加年率 0.5%',
    );
    check(finding('late-fee', { ratePerDay: null, once: 5 }), '5%, once', '一次性 5%');
  });
});
