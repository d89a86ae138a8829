import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/clauses/finding.js';
import { FINDING_KINDS, TOPIC_KINDS } from '../../server/src/clauses/kinds.js';
import { factsInBrief } from '../../server/src/locale/facts-in-brief.js';
import { kindHeading, kindName } from '../../server/src/locale/kind-names.js';
import { claimWindow, liabilityCap, termination } from '../cli/support/documents.js';

describe('facts in brief', () => {
  const check = (finding: Finding, en: string, zh: string): void => {
    expect(factsInBrief(finding, 'en')).toBe(en);
    expect(factsInBrief(finding, 'zh')).toBe(zh);
  };

  it('says what a cap is measured by and whom it protects', () => {
    check(
      liabilityCap({ months: 12 }),
      "12 months' fees, protects provider",
      '12个月费用，保护服务方',
    );
    check(liabilityCap({ months: 1, protects: null }), "1 month's fees", '1个月费用');
    check(
      liabilityCap({ basis: 'amount', amount: 500000, currency: 'CNY', protects: 'either' }),
      'CNY 500000, protects either party',
      'CNY 500000，保护任一方',
    );
    check(
      liabilityCap({ basis: 'order-value', percent: 30, protects: null, scope: 'overall' }),
      '30% of the order value',
      '订单金额的30%',
    );
    check(
      liabilityCap({ basis: 'monthly-fee', protects: null, scope: 'service-credit' }),
      "one month's fee, ceiling of credits",
      '月度服务费，补偿上限',
    );
  });

  it('says who may end it, why, and after how long', () => {
    check(
      termination({ noticeDays: 30 }),
      "provider, at will, 30 days' notice",
      '服务方，任意，提前30日通知',
    );
    check(
      termination({ trigger: 'breach', cureDays: 15, holder: 'either' }),
      'either party, on breach, 15 days to cure',
      '任一方，因违约，15日补救期',
    );
    check(
      termination({ withoutNotice: true, trigger: 'other' }),
      'provider, without notice',
      '服务方，无需通知',
    );
    check(
      termination({ effect: 'automatic', holder: null, trigger: 'expiry' }),
      'by itself, on expiry',
      '自动，到期',
    );
    check(termination({ effect: 'consequence' }), 'what follows the end', '终止后的处理');
  });

  it('gives periods in their unit', () => check(claimWindow(1), '1 day', '1日'));
});

describe('names of kinds', () => {
  it.each([...FINDING_KINDS, ...TOPIC_KINDS])('%s has one in both languages', (kind) => {
    expect(kindName(kind, 'en')).toMatch(/^[A-Za-z]/);
    expect(kindName(kind, 'zh')).toMatch(/[\u4e00-\u9fff]/);
  });
  it('starts a line with a capital letter', () => {
    expect(kindHeading('late-fee', 'en')).toBe('Late fee');
  });
});
