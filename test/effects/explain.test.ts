import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/clauses/finding.js';
import { explain } from '../../server/src/effects/explain.js';
import type { ExplainContext, SectionRole } from '../../server/src/effects/explanation.js';
import { agreement, context, finding, tier } from './sample.js';

const lines = (explained: Finding, around: ExplainContext, role: SectionRole): readonly string[] =>
  explain(explained, around).sections.find((section) => section.role === role)?.lines ?? [];

/** The finding among `all`, told in English to nobody's side, has this line. */
function says(
  name: string,
  all: readonly Finding[],
  role: SectionRole,
  expected: string | RegExp,
): void {
  it(name, () => {
    const told = lines(all[0]!, context(all), role);
    expect(told).toContainEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });
}

function isSilent(name: string, all: readonly Finding[], role: SectionRole, about: RegExp): void {
  it(name, () => {
    expect(lines(all[0]!, context(all), role)).not.toContainEqual(expect.stringMatching(about));
  });
}

const promise = finding('sla-threshold', { metric: '服务可用性', value: 99.95 });
const table = finding('service-credit', {
  tiers: [tier(99, 99.95, 10), tier(95, 99, 25), tier(null, 95, 100)],
  form: 'voucher',
});
const cap = finding('liability-cap', { basis: 'fees-months', months: 12, protects: 'provider' });

describe('what is missing or unusual', () => {
  says('a promise without a price', [promise], 'watch', /No credit is agreed/);
  isSilent('a promise with one', [promise, table], 'watch', /No credit is agreed/);
  says(
    'a promise above the first band of its table',
    [promise, finding('service-credit', { tiers: [tier(99, 99.9, 10)] })],
    'watch',
    /only below 99\.9%: from there to 99\.95% the promise is missed and nothing is due/,
  );
  says('credits promised only in a table', [table], 'watch', /stands in this table only/);
  says('credits in vouchers', [table], 'watch', /Paid in vouchers/);
  says(
    'a total outage that is paid in part',
    [finding('service-credit', { tiers: [tier(null, 99, 30)] }), promise],
    'watch',
    /gives back 30% of its fee/,
  );
  says('a cap on one side only', [cap], 'watch', /does not cap the customer's own liability/);
  isSilent(
    'a cap on both sides',
    [cap, finding('liability-cap', { basis: 'fees-paid', protects: 'customer' })],
    'watch',
    /One-sided/,
  );
  says('a cap without an exception for intent', [cap], 'watch', /No exception for intent/);
  isSilent(
    'a cap with one',
    [finding('liability-cap', { basis: 'fees-paid', carveOuts: ['故意或重大过失'] })],
    'watch',
    /No exception for intent/,
  );
  says(
    'a cap of two limbs',
    [cap, finding('liability-cap', { basis: 'amount', amount: 500_000, currency: 'CNY' })],
    'watch',
    /2 limbs; the other: ¥500,000/,
  );
  says(
    'uneven notice',
    [
      finding('termination', { holder: 'provider', trigger: 'convenience', noticeDays: 7 }),
      finding('termination', { holder: 'customer', trigger: 'convenience', noticeDays: 30 }),
    ],
    'watch',
    /Uneven notice: 7 days for 恒云科技, 30 days for the customer/,
  );
  says(
    'a right on one side only',
    [finding('termination', { holder: 'provider', trigger: 'convenience', noticeDays: 7 })],
    'reliance',
    /One-sided: this agreement gives the customer no right to terminate/,
  );
  says(
    'a breach without time to cure',
    [finding('termination', { holder: 'provider', trigger: 'breach' })],
    'watch',
    /No time to remedy the breach/,
  );
  says(
    'a late fee on one side only',
    [finding('late-fee', { payer: 'customer' })],
    'watch',
    /no such rate for what 恒云科技 pays late/,
  );
  says(
    'arbitration without an institution',
    [finding('dispute-forum', { method: 'arbitration' })],
    'watch',
    /No arbitral institution/,
  );
  says(
    'court and arbitration at once',
    [
      finding('dispute-forum', {}),
      finding('dispute-forum', { method: 'arbitration', forum: '仲裁委' }),
    ],
    'watch',
    /both named/,
  );
  says(
    'arbitration or court as one likes',
    [
      finding(
        'dispute-forum',
        { method: 'arbitration', forum: '青岚仲裁委员会' },
        { quote: '可向法院起诉，或者提交青岚仲裁委员会仲裁' },
      ),
    ],
    'watch',
    /as an agreement to arbitrate it is void/,
  );
  says(
    'a way to court for one side alone',
    [
      finding(
        'dispute-forum',
        { method: 'arbitration', forum: '青岚仲裁委员会' },
        { quote: '争议提交仲裁，但恒云科技有权选择诉讼' },
      ),
    ],
    'watch',
    /only one party keeps the way to a court open/,
  );
  says(
    'a promise whose price stands elsewhere',
    [promise, finding('claim-window', { of: 'credit' })],
    'watch',
    /No credit was found that answers for this figure/,
  );
  says(
    'a level that is aimed at',
    [finding('sla-threshold', {}, { quote: '恒云科技尽力使可用性达到99.95%' })],
    'watch',
    /an effort or an aim/,
  );
  says(
    'a ceiling that its table never reaches',
    [
      finding('liability-cap', { basis: 'monthly-fee', scope: 'service-credit' }),
      finding('service-credit', { tiers: [tier(99, 99.9, 10), tier(null, 99, 30)] }),
    ],
    'watch',
    /gives 30% at most, so that one failure never reaches the cap/,
  );
  says(
    'a ceiling below its table',
    [
      finding('liability-cap', { basis: 'monthly-fee', scope: 'service-credit' }),
      finding('service-credit', {
        tiers: [{ ...tier(null, 99, 2), creditUnit: 'month', creditOf: null }],
      }),
    ],
    'watch',
    /up to 2 months of service, this cap only one month's fee/,
  );
  says(
    'a late fee up to a share of what is owed',
    [
      finding('late-fee', { ratePerDay: 0.05, payer: 'customer' }),
      finding('liability-cap', { basis: 'percentage', percent: 20, percentOf: '欠款' }),
    ],
    'watch',
    'Capped at 20% of what is overdue, reached after 400 days.',
  );
  says(
    'a court at the place of one side',
    [finding('dispute-forum', { method: 'court', forum: '恒云科技所在地人民法院' })],
    'watch',
    'The customer has to sue, and to defend, at the place of 恒云科技.',
  );
  says(
    'an uncertain reading',
    [finding('term', {}, { confidence: 'low' })],
    'watch',
    /not certain/,
  );
});

describe('worked examples', () => {
  says(
    'a cap by what was paid beside one for longer use',
    [finding('liability-cap', { basis: 'fees-paid' }), cap],
    'example',
    'After 3 months of use: 3 monthly fees; by its other limb never more than 12 monthly fees.',
  );
  says(
    'a window of months',
    [finding('claim-window', { days: 60, from: '当月结束' }, { quote: '当月结束后两个月内申请' })],
    'example',
    'For 2025-06: 2025-06-30 + 2 months = last day 2025-08-30.',
  );
  says(
    'a window from the end of a quarter',
    [finding('claim-window', { days: 30, from: '该季度结束' })],
    'example',
    'For the quarter that ends on 2025-06-30: 2025-06-30 + 30 days = last day 2025-07-30.',
  );
  says(
    'a window from an event',
    [finding('claim-window', { days: 5, from: null }, { quote: '中断发生后5日内报告' })],
    'example',
    'Counting from 2025-06-15: last day 2025-06-20.',
  );
  says(
    'downtime',
    [promise],
    'example',
    '30-day month: 43,200 min × 0.05% = 21.6 min of downtime allowed.',
  );
  says('the year', [promise], 'example', 'Year: 8,760 h × 0.05% = 4.38 h.');
  says(
    'bands as downtime',
    [table],
    'example',
    /at least 95% but below 99% \(7\.2 h to 36 h down a month\): 25%/,
  );
  says('a bad day', [table], 'example', /24 hours down in a month \(96\.667%\): 25%/);
  says(
    'a cap in monthly fees, and early on',
    [cap],
    'example',
    'At a constant fee: 12 monthly fees; if the loss comes after 3 months of use: 3 monthly fees.',
  );
  says(
    'the last day to claim',
    [finding('claim-window', { days: 60, from: '服务月度结束' })],
    'example',
    'For 2025-06: 2025-06-30 + 60 days = last day 2025-08-29.',
  );
  says(
    'thirty days late',
    [finding('late-fee', {})],
    'example',
    '¥100,000 paid 30 days late: ¥100,000 × 0.05% × 30 = ¥1,500.',
  );
  says(
    'the end after notice',
    [finding('termination', { noticeDays: 30 })],
    'example',
    'Notice that arrives on 2025-06-30 ends it on 2025-07-30 at the earliest.',
  );

  it("count in the user's own fee where it is set", () => {
    const monthlyFee = { amount: 10_000, currency: 'CNY' };
    expect(lines(cap, context([cap], { monthlyFee }), 'example')[0]).toBe(
      'At a constant fee: 12 × ¥10,000 = ¥120,000; if the loss comes after 3 months of use: 3 × ¥10,000 = ¥30,000.',
    );
    expect(lines(table, context([table], { monthlyFee }), 'example')[0]).toMatch(/= ¥1,000$/);
  });
});

describe("the reader's side", () => {
  const verdictFor = (side: 'customer' | 'provider' | 'neutral'): string =>
    explain(cap, context([cap], { side })).verdict;

  it('turns the verdict', () => {
    expect(verdictFor('customer')).toBe('Works against you');
    expect(verdictFor('provider')).toBe('Works for you');
    expect(verdictFor('neutral')).toBe('Favours 恒云科技 (provider)');
  });

  it('turns the sentence', () => {
    const right = finding('termination', { holder: 'customer', trigger: 'convenience' });
    const told = explain(right, context([right], { side: 'customer' }));
    expect(told.headline).toBe('You may terminate the agreement or the service without cause.');
  });

  it('uses a role where the agreement has only a pronoun', () => {
    const right = finding('termination', { holder: 'customer', trigger: 'convenience' });
    expect(explain(right, context([right])).headline).toMatch(/^The customer may terminate/);
  });
});

describe('the law that is cited', () => {
  const law = (choice: string | null): readonly string[] => {
    const all = choice === null ? [cap] : [cap, finding('governing-law', { law: choice })];
    return lines(cap, context(all), 'law');
  };

  it('is that of mainland China where it governs', () => {
    expect(law('中华人民共和国（不含香港、澳门及台湾地区）法律')[0]).toMatch(
      /Civil Code art\. 506/,
    );
  });
  it('is left out where another law governs', () => {
    expect(law('香港特别行政区法律')).toEqual([]);
    expect(law('the laws of the State of New York')).toEqual([]);
  });
  it('is conditional where the agreement names none', () => {
    const section = explain(cap, context([cap])).sections.find(({ role }) => role === 'law');
    expect(section?.title).toBe('If the law of mainland China applies');
  });
  it('is left out of an English agreement that names none', () => {
    expect(lines(cap, context([cap], {}, { agreement: agreement('en') }), 'law')).toEqual([]);
  });
});

describe('related clauses', () => {
  const at = (clause: number, made: Finding): Finding => ({
    ...made,
    clause,
    span: { start: clause, end: clause + 1 },
  });
  const all = [
    at(0, promise),
    at(1, table),
    at(2, finding('liability-cap', { basis: 'monthly-fee', scope: 'service-credit' })),
    at(3, finding('claim-window', {})),
    at(4, finding('sla-exclusion', {})),
    at(5, cap),
    at(6, finding('precedence', {})),
  ];

  it('of a promise: its credits, their ceiling, what takes away from it, until when to claim', () => {
    const { related } = explain(all[0]!, context(all));
    expect(related.map(({ relation, clause }) => [relation, clause])).toEqual([
      ['credits', 1],
      ['limited-by', 2],
      ['takes-away', 4],
      ['claim-by', 3],
      ['order-of-documents', 6],
    ]);
  });

  it('never names the finding itself', () => {
    for (const one of all) {
      for (const { clause, kind } of explain(one, context(all)).related) {
        expect([clause, kind]).not.toEqual([one.clause, one.kind]);
      }
    }
  });
});

describe('what does not follow from the words', () => {
  isSilent(
    'the ceiling of one period does not grow with use',
    [
      finding('liability-cap', {
        basis: 'fees-paid',
        scope: 'service-credit',
        protects: 'provider',
      }),
    ],
    'example',
    /grows with use/,
  );
  says(
    'that of all fees paid does',
    [finding('liability-cap', { basis: 'fees-paid', scope: 'overall', protects: 'provider' })],
    'example',
    /grows with use/,
  );
  const inForce = '远山可以调整价格。新价格自公布之时起生效。';
  const change = (noticeDays: number | null): Finding =>
    finding('unilateral-amendment', { holder: 'provider', noticeDays }, { quote: inForce });
  isSilent('a change with notice binds on publication', [change(30)], 'watch', /on publication/);
  const owned = (holder: 'provider' | 'customer'): Finding =>
    finding('data-ownership', { holder }, { quote: '数据的全部权利归其所有。' });
  isSilent("the provider's own data are handed back", [owned('provider')], 'watch', /handed back/);
  says("the customer's are, unless nothing says so", [owned('customer')], 'watch', /handed back/);
  const renews = (quote: string): string =>
    explain(finding('automatic-renewal', {}, { quote }), context([])).headline;
  it('a renewal that may be switched on is not one yet', () => {
    expect(renews('您可以为部分服务设置自动续费。')).not.toMatch(/renews by itself/);
    expect(renews('到期自动续费。')).toMatch(/renews by itself/);
  });
});

describe('who "you" is', () => {
  const told = (side: 'customer' | 'provider', locale: 'en' | 'zh'): string =>
    explain(promise, context([promise], { side, locale })).headline;

  it('is the reader where the text speaks to the reader, too', () => {
    const other = finding('damages-exclusion', { categories: ['indirect'], protects: 'customer' });
    expect(explain(other, context([other], { side: 'customer', locale: 'zh' })).headline).toMatch(
      /^您不对间接损失/,
    );
  });
  it('is not said to the reader where the text says it to the other side', () => {
    expect(told('provider', 'zh')).toMatch(/^我方承诺/);
    expect(explain(promise, context([promise], { side: 'provider', locale: 'zh' })).verdict).toBe(
      '对我方不利',
    );
  });
  it('is plain in another language than that of the text', () => {
    expect(told('provider', 'en')).toMatch(/^You promise/);
  });
});

describe('a change by one side', () => {
  const change = finding(
    'unilateral-amendment',
    { holder: 'provider', deemedConsent: true },
    { quote: '恒云科技有权修改本协议，您继续使用视为同意。' },
  );
  const leave = finding('termination', { holder: 'customer', trigger: 'convenience' });
  says('binds who is silent', [change], 'watch', /Silence binds, and no way out/);
  isSilent('leaves a way out to who may leave at any time', [change, leave], 'watch', /way out/);
  says('… and says where', [change, leave], 'reliance', /may end the agreement at any time/);
});

describe('an indemnity', () => {
  it('says in which case', () => {
    const duty = finding(
      'indemnity',
      { bearer: 'customer', holder: 'provider' },
      { quote: '如您泄露访问密钥，您应赔偿恒云科技的损失。' },
    );
    expect(explain(duty, context([duty])).headline).toBe(
      'The customer must indemnify 恒云科技 for the loss (“您泄露访问密钥”).',
    );
  });
});

describe('a ceiling by years', () => {
  const byYear = finding(
    'liability-cap',
    { basis: 'fees-months', months: 12, protects: 'provider' },
    { quote: '恒云科技的赔偿不超过您上一自然年度支付的费用。' },
  );
  says('may find no year before', [byYear], 'watch', /may find no fees of a year before/);
  isSilent('does not grow with the months of use', [byYear], 'example', /after 3 months/);
});
