import { describe, expect, it } from 'vitest';
import type { DataRow } from '../../server/src/clauses/facts.js';
import type { Finding } from '../../server/src/clauses/finding.js';
import { FINDING_KINDS } from '../../server/src/clauses/kinds.js';
import { headline } from '../../server/src/effects/explain.js';
import { agreement, context, finding, tier } from './sample.js';

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

/** Provisions that are told by their own words: [finding, in English, in Chinese]. */
const BY_WORDS: readonly (readonly [Finding, string, string])[] = [
  [
    finding('payment-terms', {}, { quote: '具体价格以官网页面公布的为准。' }),
    'The price is the one that is published, and may change with it: “具体价格以官网页面公布的为准。”',
    '价格以公布的为准，可能随之变动：“具体价格以官网页面公布的为准。”',
  ],
  [
    finding(
      'payment-terms',
      { money: { amount: 96000, currency: 'CNY' } },
      { quote: '年度维护费为人民币玖万陆仟元整。' },
    ),
    'The price is ¥96,000: “年度维护费为人民币玖万陆仟元整。”',
    '价款为 ¥96,000：“年度维护费为人民币玖万陆仟元整。”',
  ],
  [
    finding(
      'liquidated-damages',
      { holder: 'customer', bearer: 'provider', percent: 0.2 },
      { quote: '恒云科技每逾期一日，按订单总价的千分之二支付违约金。' },
    ),
    '恒云科技 owes the customer liquidated damages of 0.2% a day of “订单总价” for the breach, whatever the loss.',
    '违约时恒云科技须向客户支付“订单总价”每日 0.2% 的违约金，无须证明实际损失。',
  ],
  [
    finding(
      'cross-border-transfer',
      { bearer: 'provider' },
      { quote: '未经用户同意，存放于境内的数据不会被存储至境外机房。' },
    ),
    'Data leave the country only with consent: “未经用户同意，存放于境内的数据不会被存储至境外机房。”',
    '未经同意数据不出境：“未经用户同意，存放于境内的数据不会被存储至境外机房。”',
  ],
  [
    finding('liquidated-damages', { percent: 6 }, { quote: '违约金最高不超过6%。' }),
    'Liquidated damages of at most 6%: “违约金最高不超过6%。”',
    '违约金最高为 6%：“违约金最高不超过6%。”',
  ],
  [
    finding('notice', {}, { quote: '客户应保证联系方式真实有效。' }),
    'Contact details must be kept right: “客户应保证联系方式真实有效。”',
    '联系方式须保持有效：“客户应保证联系方式真实有效。”',
  ],
  [
    finding('notice', {}, { quote: '各项通知以站内信方式发出。' }),
    'How notice is given: “各项通知以站内信方式发出。”',
    '通知的方式：“各项通知以站内信方式发出。”',
  ],
  [
    finding('liability-cap', { basis: 'amount', amount: null }, { quote: '按下表限额赔偿。' }),
    'A ceiling by amounts: “按下表限额赔偿。”',
    '以约定金额为上限：“按下表限额赔偿。”',
  ],
  [
    finding('precedence', {}, { quote: '本协议取代双方此前就此达成的约定。' }),
    'What was agreed or promised before no longer counts: “本协议取代双方此前就此达成的约定。”',
    '此前的约定和承诺不再适用：“本协议取代双方此前就此达成的约定。”',
  ],
  [
    finding(
      'liquidated-damages',
      { bearer: 'either', percent: 15 },
      { quote: '违约方须支付订单金额15%的违约金，并赔偿对方的实际损失。' },
    ),
    'Either party owes the other party liquidated damages of 15% of “订单金额” for the breach.',
    '违约时任一方须向对方支付“订单金额”的 15% 的违约金。',
  ],
  [
    finding(
      'liquidated-damages',
      { bearer: 'customer', percent: 25 },
      { quote: '您按 25% 支付违约金。' },
    ),
    'The customer owes 恒云科技 liquidated damages of 25% for the breach, whatever the loss.',
    '违约时客户须向恒云科技支付 25% 的违约金，无须证明实际损失。',
  ],
  [
    finding(
      'sub-processing',
      { bearer: 'provider' },
      { quote: '恒云科技应要求合作方在处理数据时承担同等义务。' },
    ),
    "恒云科技's duty: “恒云科技应要求合作方在处理数据时承担同等义务。”",
    '恒云科技的义务：“恒云科技应要求合作方在处理数据时承担同等义务。”',
  ],
  [
    finding(
      'sub-processing',
      { holder: 'customer' },
      { quote: '您可对新增的合作处理方在 9 日内提出异议。' },
    ),
    "The customer's right: “您可对新增的合作处理方在 9 日内提出异议。”",
    '客户的权利：“您可对新增的合作处理方在 9 日内提出异议。”',
  ],
  [
    finding('assignment', { bearer: 'either' }, { quote: '该软件授权不得转让。' }),
    'Not to be passed on: “该软件授权不得转让。”',
    '不得转让：“该软件授权不得转让。”',
  ],
  [
    finding('sla-exclusion', {}, { quote: '上述承诺仅适用于企业版。' }),
    'For whom, or what, the service level holds: “上述承诺仅适用于企业版。”',
    '服务等级的适用范围：“上述承诺仅适用于企业版。”',
  ],
  [
    finding(
      'unilateral-amendment',
      { holder: 'provider', subject: 'rules', noticeDays: 9 },
      { quote: '恒云科技可提前 9 日修改本规则。' },
    ),
    "恒云科技 may change this document unilaterally on 9 days' notice.",
    '恒云科技提前 9 日通知即可单方变更本文件。',
  ],
  [
    finding('sla-threshold', {
      metric: '提交分析报告',
      metricKind: 'other',
      operator: '<=',
      value: 5,
      unit: 'hour',
    }),
    '恒云科技 promises to do this within 5 hours: “提交分析报告”.',
    '恒云科技承诺在 5 小时内完成：提交分析报告。',
  ],
];

/** [finding, its headline in English, in Chinese] between 恒云科技 (provider) and 您 (customer). */
const HEADLINES: readonly (readonly [Finding, string, string])[] = [
  [
    finding('sla-threshold', { metric: '服务可用性' }),
    '恒云科技 promises availability of at least 99.95%: at most 21.6 min down in a 30-day month.',
    '恒云科技承诺服务可用性不低于 99.95%：30 天的月份中最多不可用 21.6 分钟。',
  ],
  [
    finding('sla-threshold', { metric: '准点送达率', metricKind: 'success-rate', value: 98 }),
    '恒云科技 promises a success rate of at least 98%: at most 2 in 100 may miss it.',
    '恒云科技承诺准点送达率不低于 98%：每 100 次最多 2 次未达到。',
  ],
  [
    finding('sla-threshold', { metric: '请求成功率', metricKind: 'success-rate', value: 99.9 }),
    '恒云科技 promises a success rate of at least 99.9%: at most 1,000 failures in a million requests.',
    '恒云科技承诺请求成功率不低于 99.9%：每百万次请求最多失败 1,000 次。',
  ],
  [
    finding('sla-threshold', { metricKind: 'durability', value: 99.9999999 }),
    '恒云科技 promises data durability of at least 99.9999999%: at most 1,000 objects lost out of 1,000,000,000,000.',
    '恒云科技承诺数据可靠性不低于 99.9999999%：每 1 万亿个对象最多丢失 1,000 个。',
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
    'The customer gets 10% of the monthly fee below 99.95%, rising to 100% (below 95%), in vouchers.',
    '低于 99.95% 时，客户可获月度服务费的 10%，逐级升至 100%（低于 95%），以代金券给付。',
  ],
  [
    finding('liability-cap', { basis: 'fees-months', months: 12, protects: 'provider' }),
    "恒云科技's liability does not exceed the fees of the preceding 12 months.",
    '恒云科技的赔偿责任不超过此前 12 个月的费用。',
  ],
  [
    finding('liability-cap', {
      basis: 'monthly-fee',
      scope: 'service-credit',
      protects: 'provider',
    }),
    'For a period that missed the level 恒云科技 pays at most the fee of that month, however long the outage.',
    '无论中断多久，恒云科技就未达标周期支付的赔偿总额不超过当月的服务费。',
  ],
  [
    finding('liability-cap', { basis: 'amount', amount: 500_000, currency: 'CNY', limb: '孰低' }),
    'Liability is capped at ¥500,000 (“孰低”).',
    '赔偿责任以¥500,000为上限（“孰低”）。',
  ],
  [
    finding('termination', { holder: 'provider', trigger: 'convenience', noticeDays: 30 }),
    "恒云科技 may terminate the agreement or the service without cause, on 30 days' notice.",
    '恒云科技无须理由即可终止协议或服务，须提前 30 日通知。',
  ],
  [
    finding('termination', { holder: 'customer', trigger: 'breach', cureDays: 10 }),
    'The customer may terminate the agreement or the service if 恒云科技 breaches the agreement and does not remedy it within 10 days.',
    '客户有权在恒云科技违约或违规且 10 日内未纠正时终止协议或服务。',
  ],
  [
    finding('termination', { effect: 'automatic', trigger: 'expiry' }),
    'It ends by itself when the term ends; nobody has to give notice.',
    '在期限届满时自动终止，无须任何一方通知。',
  ],
  [
    finding('termination', { effect: 'consequence' }, { quote: '协议终止后七日内删除数据' }),
    'After the end: “协议终止后七日内删除数据”',
    '终止后：“协议终止后七日内删除数据”',
  ],
  [
    finding('damages-exclusion', {
      protects: 'provider',
      categories: ['indirect', 'lost-profits'],
    }),
    '恒云科技 is not liable for indirect loss or lost profits.',
    '恒云科技不对间接损失或利润损失承担责任。',
  ],
  [
    finding('damages-exclusion', { protects: 'either', categories: ['goodwill'] }),
    'Neither party is liable for loss of goodwill.',
    '双方均不对商誉损失承担责任。',
  ],
  [
    finding('suspension', { holder: 'provider', trigger: 'nonpayment', withoutNotice: true }),
    '恒云科技 may suspend or restrict the service if the customer does not pay, without notice.',
    '恒云科技有权在客户欠费或逾期付款时暂停或限制服务，无需通知。',
  ],
  [
    finding('claim-window', { days: 60, from: '服务月度结束' }),
    'The customer has 60 days to claim a credit, counted from the end of the month concerned; after that it can no longer be claimed.',
    '客户须自服务月度结束起 60 日内申请补偿，逾期不能再主张。',
  ],
  [
    finding('claim-window', {
      days: 5,
      workingDays: true,
      from: '恢复之日',
      alsoWithin: { days: 60, workingDays: false, from: '当月结束' },
    }),
    'The customer has 5 working days to claim a credit, counted from “恢复之日”, and must also keep the limit of 60 days counted from the end of the month concerned; after that it can no longer be claimed.',
    '客户须自恢复之日起 5 个工作日内申请补偿，并同时遵守自当月结束起 60 日的期限，逾期不能再主张。',
  ],
  [
    finding('service-credit', {
      tiers: [],
      steps: [
        { by: 0.1, unit: '%', from: 99.9, credit: 1, creditUnit: '%', creditOf: '当月服务费' },
      ],
      form: 'fee-reduction',
    }),
    'The customer gets 1% of the monthly fee for every 0.1 percentage points below 99.9%, off the bill.',
    '客户可获补偿：较 99.9% 每低 0.1 个百分点，补偿当月服务费的 1%，抵减费用。',
  ],
  [
    finding('liability-cap', {
      basis: 'other',
      uses: { count: null, of: '前30日内的调用总次数' },
      protects: 'provider',
    }),
    "恒云科技's liability does not exceed “前30日内的调用总次数”.",
    '恒云科技的赔偿责任不超过“前30日内的调用总次数”。',
  ],
  [
    finding('late-fee', {
      ratePerDay: null,
      reference: { name: '同期贷款市场报价利率', times: 1.5, points: 0 },
      payer: 'customer',
      printed: '同期贷款市场报价利率的1.5倍',
    }),
    'The customer pays interest on what is overdue at 1.5 × “同期贷款市场报价利率”; the rate changes with the published one.',
    '客户逾期付款的，按“同期贷款市场报价利率”的 1.5 倍计付利息，费率随该公布利率变动。',
  ],
  [
    finding('late-fee', { ratePerDay: null, payer: 'customer', printed: '____%' }),
    'The customer pays a daily charge on what is overdue; its rate is left blank.',
    '客户逾期付款的，按日支付违约金，费率留空待填。',
  ],
  [
    finding('late-fee', {
      ratePerDay: null,
      once: 5,
      payer: 'customer',
      printed: '5% of the overdue balance',
    }),
    'The customer pays 5% of what is overdue, once, however late it is paid.',
    '客户逾期付款的，一次性支付欠款的 5%，与逾期天数无关。',
  ],
  [
    finding('late-fee', { payer: 'customer', printed: '万分之五' }),
    'The customer pays 0.05% a day (“万分之五”) on what is overdue: 18.25% a year.',
    '客户逾期付款的，每日按欠款的 0.05%（“万分之五”）支付，折合年率 18.25%。',
  ],
  [
    finding('unilateral-amendment', { holder: 'provider', noticeDays: 7, deemedConsent: true }),
    "恒云科技 may change the agreement unilaterally on 7 days' notice; the customer agrees by continuing to use the service.",
    '恒云科技提前 7 日通知即可单方变更协议条款；客户继续使用即视为同意。',
  ],
  [
    finding('governing-law', { law: '中华人民共和国法律', excludesConflictRules: true }),
    'Governed by “中华人民共和国法律”, without its conflict-of-law rules.',
    '适用“中华人民共和国法律”，不含其冲突规范。',
  ],
  [
    finding('dispute-forum', { forum: '杭州市余杭区人民法院', seat: '杭州市余杭区' }),
    'Disputes go to court: “杭州市余杭区人民法院”.',
    '争议提交法院解决：“杭州市余杭区人民法院”。',
  ],
  [
    finding('dispute-forum', { method: 'arbitration', forum: '杭州仲裁委员会' }),
    'Disputes go to arbitration: “杭州仲裁委员会”; the award is final and court action excluded.',
    '争议提交仲裁：“杭州仲裁委员会”；一裁终局，排除诉讼。',
  ],
  [
    finding(
      'indemnity',
      { bearer: 'customer', items: ['第三方索赔'] },
      { quote: '客户应赔偿恒云科技的损失' },
    ),
    'The customer must indemnify 恒云科技 for the loss: 第三方索赔.',
    '客户须赔偿恒云科技因此遭受的损失：第三方索赔。',
  ],
  [
    finding('warranty-disclaimer', { holder: 'provider' }, { quote: '恒云科技不保证适销性' }),
    '恒云科技 gives no warranty of this: “恒云科技不保证适销性”',
    '恒云科技对此不作保证：“恒云科技不保证适销性”',
  ],
  [
    finding('exclusive-remedy', { holder: 'customer', bearer: 'provider' }),
    'For this, the customer can claim from 恒云科技 what the clause grants and nothing else.',
    '就此客户只能向恒云科技主张本条所列的救济，不能另行索赔。',
  ],
  [
    finding('sla-exclusion', { items: ['例行维护', '客户误操作'] }),
    '2 causes do not count against the service level and earn no credit: 例行维护, 客户误操作.',
    '以下 2 项不计入服务等级，也没有补偿：例行维护、客户误操作。',
  ],
  [
    finding('force-majeure', {}),
    'Both parties are excused while force majeure prevents performance.',
    '因不可抗力不能履行期间，双方免责。',
  ],
  [
    finding('term', {}, { quote: '服务期自2025年4月1日起至2026年9月30日止' }),
    'The agreement runs from 2025-04-01 to 2026-09-30 (18 months).',
    '协议期限自 2025-04-01 至 2026-09-30（18 个月）。',
  ],
  [
    finding('term', {}, { quote: '合同期限延长至2027年3月14日' }),
    'The agreement runs until 2027-03-14.',
    '协议期限至 2027-03-14 止。',
  ],
  [
    finding('term', { period: { value: 1, unit: 'year' } }, { quote: '合作期限延长一年' }),
    'The term is extended by 1 year.',
    '协议期限延长 1 年。',
  ],
  [
    finding('term', { period: { value: 2, unit: 'year' } }),
    'The agreement runs for 2 years.',
    '协议期限为 2 年。',
  ],
  [
    finding(
      'automatic-renewal',
      { period: { value: 1, unit: 'year' } },
      { quote: '到期自动续期一年' },
    ),
    'It renews by itself for 1 year unless it is stopped in time.',
    '到期自动续期 1 年，除非客户及时取消。',
  ],
  [
    finding(
      'payment-terms',
      { bearer: 'customer', period: { value: 15, unit: 'working-day' } },
      { quote: '客户应在收到发票后十五个工作日内付款' },
    ),
    'The customer must pay within 15 working days: “客户应在收到发票后十五个工作日内付款”',
    '客户须在 15 个工作日内付款：“客户应在收到发票后十五个工作日内付款”',
  ],
  [
    finding('payment-terms', { bearer: 'provider' }, { quote: '恒云科技向客户开具发票' }),
    '“恒云科技向客户开具发票”',
    '“恒云科技向客户开具发票”',
  ],
  [
    finding(
      'liquidated-damages',
      { bearer: 'provider', percent: 1 },
      { quote: '乙方迟延交货的，每周按合同总价的1%支付违约金' },
    ),
    '恒云科技 owes the customer liquidated damages of 1% a week of “合同总价” for the breach, whatever the loss.',
    '违约时恒云科技须向客户支付“合同总价”每周 1% 的违约金，无须证明实际损失。',
  ],
  [
    finding('late-fee', { ratePerDay: 0.0219178, printed: '8% a year' }),
    'Late payment costs 8% a year on what is overdue.',
    '逾期付款的，按欠款的年率 8% 支付。',
  ],
  [
    finding(
      'intellectual-property',
      { holder: 'either' },
      { quote: '一方转让共有份额的，另一方享有优先购买权' },
    ),
    '“一方转让共有份额的，另一方享有优先购买权”',
    '“一方转让共有份额的，另一方享有优先购买权”',
  ],
  [
    finding('intellectual-property', { holder: 'both' }, { quote: '样机的专利权归双方共有' }),
    'Owned jointly: “样机的专利权归双方共有”',
    '双方共有：“样机的专利权归双方共有”',
  ],
  [
    finding('refund', {}, { quote: '预付款不予退还，但乙方违约的除外' }),
    'No refund, with exceptions: “预付款不予退还，但乙方违约的除外”',
    '不予退款，但有例外：“预付款不予退还，但乙方违约的除外”',
  ],
  [
    finding('refund', {}, { quote: '已支付的预付费用不予退还' }),
    'No refund: “已支付的预付费用不予退还”',
    '不予退款：“已支付的预付费用不予退还”',
  ],
  [
    finding('refund', {}, { quote: '恒云科技应在七日内退还剩余费用' }),
    'Refund to the customer: “恒云科技应在七日内退还剩余费用”',
    '客户可获退款：“恒云科技应在七日内退还剩余费用”',
  ],
  [
    finding('liquidated-damages', { bearer: 'customer', percent: 20 }),
    'The customer owes 恒云科技 liquidated damages of 20% for the breach, whatever the loss.',
    '违约时客户须向恒云科技支付 20% 的违约金，无须证明实际损失。',
  ],
  [
    finding('liquidated-damages', {}, { quote: '恒云科技有权扣除预付款作为违约金' }),
    '恒云科技 may keep what was prepaid as liquidated damages: “恒云科技有权扣除预付款作为违约金”',
    '预付费用作为违约金归恒云科技：“恒云科技有权扣除预付款作为违约金”',
  ],
  [
    finding('data-ownership', { holder: 'customer' }, { quote: '业务数据归客户所有' }),
    'Owned by the customer: “业务数据归客户所有”',
    '归客户所有：“业务数据归客户所有”',
  ],
  [
    finding('data-deletion', {}, { quote: '终止后七日内恒云科技删除数据' }),
    '“终止后七日内恒云科技删除数据”',
    '“终止后七日内恒云科技删除数据”',
  ],
  [
    finding('data-processing', { bearer: 'provider', items: ['手机号码'] }),
    'Personal data: 手机号码.',
    '所涉个人信息或数据：手机号码。',
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
    '恒云科技保存数据的期限：账号存续期间 + 6 个月。',
  ],
  [
    finding('data-retention', { bearer: 'provider', rows: [LOGS, PROFILES] }),
    '恒云科技 keeps 2 kinds of data: 日志数据 7 days, 账号信息 as long as the law requires.',
    '恒云科技保存 2 类数据：日志数据 7 日，账号信息 法律规定的期限。',
  ],
  [
    finding('data-processing', { bearer: 'provider', rows: [LOGS, PROFILES] }),
    '恒云科技 handles 2 kinds of data: 日志数据, 账号信息.',
    '恒云科技处理 2 类数据：日志数据、账号信息。',
  ],
  [
    finding(
      'sub-processing',
      { holder: 'provider' },
      { quote: '恒云科技可委托合作方处理上述数据' },
    ),
    '恒云科技 may engage others to process the data: “恒云科技可委托合作方处理上述数据”',
    '恒云科技可委托第三方处理数据：“恒云科技可委托合作方处理上述数据”',
  ],
  [
    finding('cross-border-transfer', {}, { quote: '恒云科技可向境外提供数据' }),
    'Data may leave the country: “恒云科技可向境外提供数据”',
    '数据可能出境：“恒云科技可向境外提供数据”',
  ],
  [
    finding('cross-border-transfer', {}, { quote: '数据处理地点为中国境内' }),
    'Data stay in the country: “数据处理地点为中国境内”',
    '数据存储于境内：“数据处理地点为中国境内”',
  ],
  [
    finding(
      'confidentiality',
      { bearer: 'either', period: { value: 3, unit: 'year' } },
      { quote: '双方应对保密信息保密三年' },
    ),
    'Each party must keep it confidential for 3 years: “双方应对保密信息保密三年”',
    '双方均须保密，期限 3 年：“双方应对保密信息保密三年”',
  ],
  [
    finding('intellectual-property', { holder: 'provider' }, { quote: '著作权归恒云科技所有' }),
    'The rights belong to 恒云科技: “著作权归恒云科技所有”',
    '权利归恒云科技：“著作权归恒云科技所有”',
  ],
  [
    finding('ip-indemnity', { bearer: 'provider' }, { quote: '恒云科技应负责处理侵权索赔' }),
    '恒云科技 must bear third-party claims of infringement and hold the customer harmless.',
    '第三方主张侵权的，由恒云科技负责处理并使客户免受损失。',
  ],
  [
    finding('assignment', {}, { quote: '任何一方不得转让本协议' }),
    'Neither party may assign the agreement.',
    '双方均不得转让。',
  ],
  [
    finding('notice', { period: { value: 3, unit: 'day' } }, { quote: '发出三日后视为送达' }),
    'A notice counts as received 3 days after it was sent, whether or not it is read.',
    '通知发出 3 日后视为送达，不以实际阅读为条件。',
  ],
  [
    finding('precedence', { items: ['订单', '主协议'] }),
    'Where documents differ, the order is “订单” > “主协议”.',
    '文件不一致时，优先顺序为 “订单” > “主协议”。',
  ],
  [
    finding('severability', {}),
    'If part of the agreement is void, the rest stays in force.',
    '部分条款无效的，其余条款继续有效。',
  ],
  [
    finding('export-control', { bearer: 'customer' }, { quote: '客户应遵守出口管制法律' }),
    'The customer must comply with export-control and sanctions rules.',
    '客户须遵守出口管制与制裁规定。',
  ],
  [
    finding('publicity', { holder: 'provider' }, { quote: '恒云科技有权使用客户的名称' }),
    "恒云科技 may use the customer's name and logo to advertise.",
    '恒云科技可使用客户的名称和标识进行宣传。',
  ],
  [
    finding('contract-language', { items: ['中文版本'] }),
    'Where language versions differ, “中文版本” prevails.',
    '不同语言版本不一致时，以“中文版本”为准。',
  ],
];

describe('the headline of a finding, in the words of its own parties and figures', () => {
  for (const [given, en, zh] of [...HEADLINES, ...BY_WORDS]) {
    it(en, () => {
      expect(headline(given, context([given]))).toBe(en);
      expect(headline(given, context([given], { locale: 'zh' }))).toBe(zh);
    });
  }

  it('tells force majeure of another clause than such causes by whom it excuses', () => {
    const event = finding(
      'force-majeure',
      { holder: 'either' },
      { quote: '不可抗力。', clause: -1, span: { start: 0, end: 5 } },
    );
    const causes = finding(
      'sla-exclusion',
      { items: ['计划维护', '不可抗力'] },
      { span: { start: 90, end: 99 }, clause: 1 },
    );
    expect(headline(event, context([causes, event]))).toContain('are excused');
  });

  it('tells force majeure among the causes that do not count by what it does there', () => {
    const span = { start: 0, end: 9 };
    const event = finding('force-majeure', { holder: 'either' }, { span });
    const all = [finding('sla-exclusion', {}, { span }), event];
    expect(headline(event, context(all))).toBe(
      'An outage through force majeure does not count against the service level.',
    );
    expect(headline(event, context([event]))).toMatch(/^Both parties are excused/);
    // a bare denial where no level is promised is no exception from one
    const denied = finding('sla-exclusion', {}, { span, quote: '因黑客攻击中断的，不承担责任。' });
    const terms = { agreement: { ...agreement(), type: 'service-terms' as const } };
    expect(headline(event, context([denied, event], {}, terms))).toMatch(/^Both parties/);
    expect(headline(denied, context([denied], {}, terms))).toMatch(/is not liable for this/);
  });

  it('covers every kind', () => {
    const covered = new Set(HEADLINES.map(([given]) => given.kind));
    expect(FINDING_KINDS.filter((kind) => !covered.has(kind))).toEqual([]);
  });
});
