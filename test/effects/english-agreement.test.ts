import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import type { FindingKind } from '../../server/src/clauses/kinds.js';
import { explain, headline } from '../../server/src/effects/explain.js';
import { Norms } from '../../server/src/norms/norms.js';
import type { Locale } from '../../server/src/locale/locale.js';
import { context } from './sample.js';

const AGREEMENT = `# Master Services Agreement

This Agreement is made as of March 1, 2031 between Aldermoor Hosting, Inc., a Delaware corporation ("Supplier"), and Brightmere Foods Ltd., a company registered in England ("Client").

## 1. Service levels

1.1 The average round-trip latency will not exceed 40 ms.

1.2 The recovery point objective (RPO) is 2 hours.

1.3 No cash refunds will be provided.

## 2. Liability

2.1 SUPPLIER'S AGGREGATE LIABILITY SHALL NOT EXCEED THE GREATER OF (A) $500,000 AND (B) TWO TIMES (2X) THE FEES PAID IN THE TWELVE (12) MONTHS BEFORE THE CLAIM.

## 3. Term

3.1 This Agreement commences on the Effective Date and continues for three years.

3.2 It renews automatically for successive one-year terms unless a party gives notice at least sixty (60) days before the end of the term.

3.3 This Agreement is governed by the laws of the State of Oregon.

3.4 Client may terminate this Agreement by twelve (12) months' written notice.

3.5 This Agreement shall terminate if Client becomes insolvent and a notice of that fact is served.

## 4. More limits

4.1 Supplier's liability for breach of Section 6 shall not exceed $900,000.

4.2 No action may be brought more than two years after the cause of action arose.

4.3 Client shall indemnify Supplier against any third-party claim that arises from its data.

4.4 Neither party may use the other's name or logo in a press release without prior written consent.

4.5 Supplier may engage subcontractors to perform its work.

4.6 Overdue amounts bear interest at 1.5% per month.

4.7 Any dispute about invoices shall be settled by arbitration under the rules of the American Arbitration Association in Denver.
`;

/** What is said of an English agreement, in the reader's language. */
function said(kind: FindingKind, locale: Locale, text = AGREEMENT): readonly string[] {
  const { agreement, findings } = analyse(text).agreements[0]!.value;
  return findings
    .filter((finding) => finding.kind === kind)
    .map((finding) => headline(finding, { ...context(findings, { locale }), agreement }));
}

describe('what is said of an English agreement', () => {
  function check(kind: FindingKind, english: string, chinese: string): void {
    it(english, () => {
      expect(said(kind, 'en')).toContain(english);
      expect(said(kind, 'zh')).toContain(chinese);
    });
  }
  check(
    'liability-cap',
    "Aldermoor Hosting, Inc.'s liability does not exceed the greater of US$500,000 and 200% of the fees of the preceding 12 months.",
    'Aldermoor Hosting, Inc.的赔偿责任不超过US$500,000、此前 12 个月的费用的 200%中的较高者。',
  );
  check(
    'sla-threshold',
    'Aldermoor Hosting, Inc. promises latency of at most 40 ms.',
    'Aldermoor Hosting, Inc.承诺时延不超过 40 毫秒。',
  );
  check(
    'refund',
    'No refund: “No cash refunds will be provided.”',
    '不予退款：“No cash refunds will be provided.”',
  );
  check(
    'governing-law',
    'Governed by the law of the State of Oregon.',
    '适用“State of Oregon”的法律。',
  );
  check(
    'termination',
    "Brightmere Foods Ltd. may terminate the agreement or the service without cause, on 12 months' notice.",
    'Brightmere Foods Ltd.无须理由即可终止协议或服务，须提前 12 个月通知。',
  );
  check(
    'termination',
    'It ends by itself in the event of insolvency.',
    '在一方破产或丧失偿债能力时自动终止。',
  );
  check(
    'liability-cap',
    "Aldermoor Hosting, Inc.'s liability for “breach of Section 6” does not exceed US$900,000.",
    'Aldermoor Hosting, Inc.就“breach of Section 6”的赔偿责任不超过US$900,000。',
  );
  check(
    'claim-window',
    'No claim can be brought later than 2 years after the cause of action arose.',
    '自“the cause of action arose”起超过 2 年的，不得再提出任何请求。',
  );
  check(
    'indemnity',
    'Brightmere Foods Ltd. must indemnify Aldermoor Hosting, Inc. against claims of third parties.',
    'Brightmere Foods Ltd.须赔偿Aldermoor Hosting, Inc.因此遭受的损失。',
  );
  check(
    'publicity',
    "Neither party may use the other's name and logo without consent.",
    '未经同意，任一方不得使用对方的名称和标识。',
  );
  check(
    'sub-processing',
    'Aldermoor Hosting, Inc. may subcontract: “Supplier may engage subcontractors to perform its work.”',
    'Aldermoor Hosting, Inc.可转委托第三方：“Supplier may engage subcontractors to perform its work.”',
  );
  check(
    'late-fee',
    'Late payment costs 1.5% a month on what is overdue: 18% a year.',
    '逾期付款的，每月按欠款的 1.5% 支付，折合年率 18%。',
  );
  check(
    'dispute-forum',
    'Some disputes go to arbitration: “American Arbitration Association”, “Denver”; for these the award is final.',
    '部分争议提交仲裁：“American Arbitration Association”，“Denver”；该部分一裁终局。',
  );
  check(
    'automatic-renewal',
    'It renews by itself for 1 year unless either party stops it 60 days before the end.',
    '到期自动续期 1 年，除非任一方在到期 60 日前通知不续。',
  );
  it('the law of a place may be named as such', () =>
    expect(
      said(
        'governing-law',
        'en',
        AGREEMENT.replace('the laws of the State of Oregon', 'English law'),
      ),
    ).toEqual(['Governed by “English law”.']));
});

const SLA = `# Service Level Agreement

This SLA sets forth the service levels provided by Fell Cloud Server ("Provider," "we" or "us") to customers ("Customer").

## Uptime

Provider guarantees 99.8% quarterly uptime for the hosting service.

Provider guarantees that its network will be available 100% of the time.

Initial response: within 6 business hours.

## Credits

Credits are capped at a maximum of 60 days of paid service.

Host credit for network downtime: 4% of the fee for each 20 minutes of downtime, up to a maximum of 50% of the monthly fee.

Host credit for power downtime: 3% of the fee for each 20 minutes of downtime, up to a maximum of 40% of the monthly fee.

## Exclusions

Outages that result from events beyond the control of a party (force majeure) do not count.

## Conduct

Threats against our staff will result in immediate account termination.

## Fees

Late payments bear interest of 1.2% per month.

## Law

This Agreement is governed by the laws of the State of Oregon. The parties submit to the jurisdiction of the courts located in the City and County of Portland, Oregon.
`;

describe('an English service level agreement', () => {
  it('is measured by the quarter where it says so, and allows nothing at 100%', () => {
    expect(said('sla-threshold', 'en', SLA)).toEqual([
      'Fell Cloud Server promises availability of at least 99.8%: at most 4.32 h down in a quarter of 90 days.',
      'Fell Cloud Server promises availability for “network” of 100%: no downtime is allowed for.',
      expect.stringContaining('at most 6 working hours'),
    ]);
  });
  it('tells a ceiling of credits by days as fees of so long, not of a past time', () =>
    expect(said('liability-cap', 'en', SLA)[0]).toContain('at most the fees of 2 months'));
  it('names the whole place of the court', () =>
    expect(said('dispute-forum', 'en', SLA)).toEqual([
      'Disputes go to court: “City and County of Portland, Oregon”.',
    ]));
  it('excuses nobody by what does not count against the level', () =>
    expect(said('force-majeure', 'en', SLA)).toEqual([]));
  it('takes a sanction for no free choice', () =>
    expect(said('termination', 'en', SLA)).toEqual([
      'Fell Cloud Server may terminate the agreement or the service if the customer breaches the agreement.',
    ]));
});

describe('beside agreements in another language', () => {
  const { agreement, findings } = analyse(SLA).agreements[0]!.value;
  const norms = new Norms({
    schema: 'proviso/norms@1',
    agreements: ['甲', '乙', '丙', '丁', '戊', '己'].map((title, i) => ({
      title: `${title}服务等级协议`,
      type: 'sla' as const,
      updated: null,
      thresholds: [['availability', '>=', 99 + i / 10, '%']] as const,
      lateFee: 0.05,
    })),
  });
  const compared = (kind: FindingKind): string =>
    findings
      .filter((finding) => finding.kind === kind)
      .map((finding) =>
        JSON.stringify(explain(finding, { ...context(findings), norms, agreement })),
      )
      .join();
  it('says whose they are and names none', () => {
    expect(compared('sla-threshold')).toContain('6 Chinese agreements that promise availability');
    expect(compared('sla-threshold')).not.toContain('服务等级协议');
  });
  it('compares nothing that is a matter of law and custom', () =>
    expect(compared('late-fee')).not.toContain('Chinese'));
});
