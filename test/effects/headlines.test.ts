import { describe, expect, it } from 'vitest';
import type { DataRow } from '../../server/src/clauses/facts.js';
import type { Finding } from '../../server/src/clauses/finding.js';
import { FINDING_KINDS } from '../../server/src/clauses/kinds.js';
import { headline } from '../../server/src/effects/explain.js';
import { context, finding, tier } from './sample.js';

const LOGS: DataRow = {
  data: '日志数据',
  purpose: '排查故障',
  legalBasis: null,
  retention: { while: null, period: { value: 7, unit: 'day' } },
};
const PROFILES: DataRow = {
  data: '账号信息',
  purpose: null,
  legalBasis: null,
  retention: { while: 'law', period: null },
};

/** [finding, its headline in English, in Chinese] between 恒云科技 (provider) and 您 (customer). */
const HEADLINES: readonly (readonly [Finding, string, string])[] = [
  [
    finding('sla-threshold', { metric: '服务可用性' }),
    '恒云科技 promises availability of at least 99.95%: at most 21.6 min down in a 30-day month.',
    '恒云科技承诺服务可用性不低于 99.95%：30 天的月份中最多不可用 21.6 分钟。',
  ],
  [
    finding('sla-threshold', { metric: '请求成功率', metricKind: 'success-rate', value: 99.9 }),
    '恒云科技 promises a success rate of at least 99.9%: up to 1,000 failures in a million requests.',
    '恒云科技承诺请求成功率不低于 99.9%：每百万次请求最多失败 1,000 次。',
  ],
  [
    finding('sla-threshold', { metricKind: 'durability', value: 99.9999999 }),
    '恒云科技 promises data durability of at least 99.9999999%: up to 1,000 objects lost out of 1,000,000,000,000.',
    '恒云科技承诺数据可靠性不低于 99.9999999%：每 1,000,000,000,000 个对象最多丢失 1,000 个。',
  ],
  [
    finding('sla-threshold', {
      metricKind: 'response-time',
      operator: '<=',
      value: 4,
      unit: 'hour',
    }),
    '恒云科技 promises a response time of at most 4 hours.',
    '恒云科技承诺响应时间不超过 4 小时。',
  ],
  [
    finding('service-credit', {
      tiers: [tier(99, 99.95, 10), tier(95, 99, 25), tier(null, 95, 100)],
      form: 'voucher',
    }),
    'The customer gets from 10% of “月度服务费” (at least 99% but below 99.95%) up to 100% of “月度服务费” (below 95%) in vouchers.',
    '客户可获补偿（代金券）：自“月度服务费”的 10%（不低于 99%且低于 99.95%）起，至“月度服务费”的 100%（低于 95%）。',
  ],
  [
    finding('liability-cap', { basis: 'fees-months', months: 12, protects: 'provider' }),
    '恒云科技 never pays more than the fees of the past 12 months.',
    '恒云科技的赔偿责任不超过过往 12 个月的费用。',
  ],
  [
    finding('liability-cap', {
      basis: 'monthly-fee',
      scope: 'service-credit',
      protects: 'provider',
    }),
    "However long the outage, the credits of one period are at most one month's fee.",
    '无论中断多久，单个周期的补偿总额不超过一个月的服务费。',
  ],
  [
    finding('liability-cap', { basis: 'amount', amount: 500_000, currency: 'CNY', limb: '孰低' }),
    'Liability is capped at ¥500,000 (“孰低”).',
    '赔偿责任以¥500,000为上限（“孰低”）。',
  ],
  [
    finding('termination', { holder: 'provider', trigger: 'convenience', noticeDays: 30 }),
    "恒云科技 may end the agreement or the service without giving a reason, on 30 days' notice.",
    '恒云科技有权无理由终止协议或服务，须提前 30 日通知。',
  ],
  [
    finding('termination', { holder: 'customer', trigger: 'breach', cureDays: 10 }),
    'The customer may end the agreement or the service if 恒云科技 breaks the agreement and does not put it right within 10 days.',
    '客户有权在恒云科技违约或违规且 10 日内未纠正时终止协议或服务。',
  ],
  [
    finding('termination', { effect: 'automatic', trigger: 'expiry' }),
    'It ends by itself when the term ends; nobody has to give notice.',
    '在期限届满时自动终止，无需任何一方通知。',
  ],
  [
    finding('termination', { effect: 'consequence' }, { quote: '协议终止后七日内删除数据' }),
    'What follows from the end: “协议终止后七日内删除数据”',
    '终止的后果：“协议终止后七日内删除数据”',
  ],
  [
    finding('damages-exclusion', {
      protects: 'provider',
      categories: ['indirect', 'lost-profits'],
    }),
    '恒云科技 does not answer for indirect loss and lost profits.',
    '恒云科技对间接损失和利润损失不承担责任。',
  ],
  [
    finding('damages-exclusion', { protects: 'either', categories: ['goodwill'] }),
    'Neither party answers for loss of goodwill.',
    '任一方对商誉损失不承担责任。',
  ],
  [
    finding('suspension', { holder: 'provider', trigger: 'nonpayment', withoutNotice: true }),
    '恒云科技 may suspend or restrict the service if the customer does not pay, without notice.',
    '恒云科技有权在客户欠费或逾期付款时暂停或限制服务，无需通知。',
  ],
  [
    finding('claim-window', { days: 60, from: '服务月度结束' }),
    'The customer has 60 days to claim a credit, counted from “服务月度结束”; after that it is lost.',
    '客户须自“服务月度结束”起 60 日内申请补偿，逾期丧失。',
  ],
  [
    finding('late-fee', { payer: 'customer', printed: '万分之五' }),
    'The customer pays 0.05% a day (“万分之五”) on what is overdue: 18.25% a year.',
    '客户逾期付款，每日按欠款的 0.05%（“万分之五”）支付，折合年率 18.25%。',
  ],
  [
    finding('unilateral-amendment', { holder: 'provider', noticeDays: 7, deemedConsent: true }),
    "恒云科技 may change the agreement alone on 7 days' notice; the customer agrees by using the service on.",
    '恒云科技可提前 7 日通知后单方变更协议条款；客户继续使用即视为同意。',
  ],
  [
    finding('governing-law', { law: '中华人民共和国法律', excludesConflictRules: true }),
    'The agreement is read and enforced under “中华人民共和国法律”, whatever the conflict-of-law rules say.',
    '协议适用“中华人民共和国法律”，并排除冲突规范。',
  ],
  [
    finding('dispute-forum', { forum: '杭州市余杭区人民法院', seat: '杭州市余杭区' }),
    'Disputes go to court: “杭州市余杭区人民法院”.',
    '争议提交法院解决：“杭州市余杭区人民法院”。',
  ],
  [
    finding('dispute-forum', { method: 'arbitration', forum: '杭州仲裁委员会' }),
    'Disputes go to arbitration: “杭州仲裁委员会”; the award is final and courts are closed.',
    '争议提交仲裁：“杭州仲裁委员会”；一裁终局，排除诉讼。',
  ],
  [
    finding('indemnity', { bearer: 'customer', items: ['第三方索赔'] }),
    'The customer must make good what 恒云科技 loses: 第三方索赔.',
    '客户须赔偿恒云科技因此遭受的损失：第三方索赔。',
  ],
  [
    finding('warranty-disclaimer', { holder: 'provider', items: ['适销性'] }),
    '恒云科技 gives no warranty here: 适销性; the customer takes the service as it is.',
    '恒云科技对此不作保证：适销性；客户按现状使用服务。',
  ],
  [
    finding('exclusive-remedy', { holder: 'provider' }),
    'What the clause grants is all that the customer may claim from 恒云科技 for this.',
    '客户就此只能向恒云科技主张条款所列的救济。',
  ],
  [
    finding('sla-exclusion', { items: ['例行维护', '客户误操作'] }),
    'Downtime from these 2 causes does not count and earns no credit: 例行维护, 客户误操作.',
    '因以下 2 项原因造成的不可用不计入统计，也没有补偿：例行维护、客户误操作。',
  ],
  [
    finding('force-majeure', {}),
    'Either party is excused while an event beyond control prevents performance.',
    '因不可抗力不能履行期间，任一方免责。',
  ],
  [
    finding('term', { period: { value: 2, unit: 'year' } }),
    'The agreement runs for 2 years.',
    '协议期限为 2 年。',
  ],
  [
    finding('automatic-renewal', { period: { value: 1, unit: 'year' } }),
    'It renews by itself for 1 year unless the customer stops it in time.',
    '到期自动续期 1 年，除非客户及时取消。',
  ],
  [
    finding('payment-terms', { bearer: 'customer', period: { value: 15, unit: 'working-day' } }),
    'The customer pays the fees within 15 working days as the clause sets out.',
    '客户按条款约定在 15 个工作日内支付费用。',
  ],
  [
    finding('refund', {}, { quote: '已支付的预付费用不予退还' }),
    'The customer does not get back what was paid.',
    '客户已付的费用不予退还。',
  ],
  [
    finding('refund', { period: { value: 7, unit: 'day' } }, { quote: '七日内退还剩余费用' }),
    'The customer gets money back within 7 days in the cases of the clause.',
    '符合条款情形的，客户可在 7 日内获得退款。',
  ],
  [
    finding('liquidated-damages', { bearer: 'customer', percent: 20 }),
    'The customer owes 恒云科技 20% for the breach, whatever the loss.',
    '违约时客户须向恒云科技支付 20% 的违约金，不以实际损失为前提。',
  ],
  [
    finding('data-ownership', { holder: 'customer' }),
    'The data belong to the customer.',
    '数据归客户所有。',
  ],
  [
    finding('data-deletion', { bearer: 'provider', period: { value: 7, unit: 'day' } }),
    '恒云科技 deletes or returns the data (7 days) at the end or on request.',
    '恒云科技在终止后或应要求删除、返还数据（7 日）。',
  ],
  [
    finding('data-processing', { bearer: 'provider', items: ['手机号码'] }),
    '恒云科技 handles personal data: 手机号码.',
    '恒云科技处理个人信息或数据：手机号码。',
  ],
  [
    finding('data-retention', { bearer: 'provider', period: { value: 3, unit: 'year' } }),
    '恒云科技 keeps data for 3 years.',
    '恒云科技保存数据 3 年。',
  ],
  [
    finding('data-retention', {
      bearer: 'provider',
      retention: { while: 'account', period: { value: 6, unit: 'month' } },
    }),
    '恒云科技 keeps data while the account exists + 6 months.',
    '恒云科技保存数据 账号存续期间 + 6个月。',
  ],
  [
    finding('data-retention', { bearer: 'provider', rows: [LOGS, PROFILES] }),
    '恒云科技 keeps 2 kinds of data: 日志数据 7 days, 账号信息 as long as the law requires.',
    '恒云科技保存 2 类数据：日志数据 7日，账号信息 法律规定的期限。',
  ],
  [
    finding('data-processing', { bearer: 'provider', rows: [LOGS, PROFILES] }),
    '恒云科技 handles 2 kinds of data: 日志数据, 账号信息.',
    '恒云科技处理 2 类数据：日志数据、账号信息。',
  ],
  [
    finding('sub-processing', { holder: 'provider' }),
    '恒云科技 may have others handle the data.',
    '恒云科技可委托第三方处理数据。',
  ],
  [
    finding('cross-border-transfer', { holder: 'provider' }),
    '恒云科技 may move data abroad on the terms of the clause.',
    '恒云科技可按条款向境外提供数据。',
  ],
  [
    finding('confidentiality', { bearer: 'either', period: { value: 3, unit: 'year' } }),
    "Either party must keep the other side's information secret for 3 years.",
    '任一方须对对方信息保密，期限 3 年。',
  ],
  [
    finding('intellectual-property', { holder: 'provider' }),
    "The rights are 恒云科技's; the customer may use them only as the agreement allows.",
    '权利归恒云科技；客户仅可在协议允许的范围内使用。',
  ],
  [
    finding('ip-indemnity', { bearer: 'provider' }),
    "恒云科技 must answer for a third party's claim that its rights are infringed, and keep the customer free from it.",
    '第三方主张侵权的，由恒云科技负责处理并使客户免受损失。',
  ],
  [finding('assignment', {}), 'Neither party may hand it on.', '任一方不得转让。'],
  [
    finding('notice', { period: { value: 3, unit: 'day' } }),
    'A notice counts as received 3 days after it was sent, read or not.',
    '通知发出 3 日后视为送达，不论是否阅读。',
  ],
  [
    finding('precedence', { items: ['订单', '主协议'] }),
    'Where documents differ, the order is “订单” > “主协议”.',
    '文件不一致时，优先顺序为 “订单” > “主协议”。',
  ],
  [
    finding('severability', {}),
    'If a part of the agreement is void, the rest stays in force.',
    '部分条款无效的，其余条款继续有效。',
  ],
  [
    finding('export-control', { bearer: 'customer' }),
    'The customer must keep to export-control and sanctions rules.',
    '客户须遵守出口管制与制裁规定。',
  ],
  [
    finding('publicity', { holder: 'provider' }),
    "恒云科技 may use the customer's name and logo to advertise.",
    '恒云科技可使用客户的名称和标识进行宣传。',
  ],
  [
    finding('contract-language', { items: ['中文版本'] }),
    'Where language versions differ, “中文版本” decides.',
    '不同语言版本不一致时，以“中文版本”为准。',
  ],
];

describe('the headline of a finding, in the words of its own parties and figures', () => {
  for (const [given, en, zh] of HEADLINES) {
    it(en, () => {
      expect(headline(given, context([given]))).toBe(en);
      expect(headline(given, context([given], { locale: 'zh' }))).toBe(zh);
    });
  }

  it('covers every kind', () => {
    const covered = new Set(HEADLINES.map(([given]) => given.kind));
    expect(FINDING_KINDS.filter((kind) => !covered.has(kind))).toEqual([]);
  });
});
