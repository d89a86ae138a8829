import type { Examples } from '../examples.js';

export const examples: Examples<'late-fee'> = {
  kind: 'late-fee',
  fires: [
    { text: '逾期违约金：每日万分之五', facts: { ratePerDay: 0.05 } },
    {
      text: '将第5.3条中的“每日万分之五”修改为“每日万分之三”，甲方逾期付款的按此支付违约金。',
      type: 'amendment',
      facts: { ratePerDay: 0.03 },
    },
    { text: '逾期付款的，每月按欠款的1%加收利息。' },
    { text: '逾期付款的，按同期贷款市场报价利率的1.5倍计付利息。' },
    { text: '未按账单期限付清的款项按照日万分之四计收逾期利息。', facts: { ratePerDay: 0.04 } },
    { text: '客户逾期8日以上的，按欠款额每日万分之八计罚。', facts: { ratePerDay: 0.08 } },
    {
      text: '对于到期未支付的款项，乙方可要求甲方按逾期天数×万分之三×逾期金额支付滞纳金。',
      facts: { ratePerDay: 0.03 },
    },
    {
      text: '不足部分自欠付之日起按日计收万分之七的违约金。',
      facts: { ratePerDay: 0.07 },
    },
    {
      text: '乙方应于每月8日前支付租金。逾期支付的，每日按应付租金的0.5%收取滞纳金。',
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'provider' },
        { name: '乙方', mentions: ['乙方'], role: 'customer' },
      ],
      facts: { payer: 'customer' },
    },
    {
      text: '甲方逾期支付服务费的，应按同期一年期贷款市场报价利率（LPR）的三倍向乙方支付逾期利息。',
      facts: {
        ratePerDay: null,
        reference: { name: '同期一年期贷款市场报价利率（LPR）', times: 3, points: 0 },
        payer: 'customer',
      },
    },
    {
      text: '未按期付款的，以欠付金额为基数，按照同期LPR上浮30%计付违约金。',
      facts: { reference: { name: '同期LPR', times: 1.3, points: 0 } },
    },
    {
      text: '买方逾期付款的，每逾期一日，按未付金额的万分之____支付违约金。',
      facts: { ratePerDay: null, payer: 'customer' },
      parties: [{ name: '买方', mentions: ['买方'], role: 'customer' }],
    },
    {
      text: '甲方迟延付款的，每日按欠款的【  】‰支付滞纳金。',
      facts: { ratePerDay: null },
    },
    {
      text: '逾期付款期间，按银行同期贷款基准利率加计50个基点计收逾期利息。',
      facts: { reference: { name: '银行同期贷款基准利率', times: 1, points: 0.5 } },
    },
    {
      text: '您逾期付款的，按日万分之六支付违约金，但不超过LPR的四倍。',
      facts: { ratePerDay: 0.06 },
    },
    {
      text: '甲方迟延履行付款义务的，每迟延一日按未付金额的千分之二支付违约金。',
      facts: { ratePerDay: 0.2 },
    },
    { text: '甲方逾期付款的，按逾期款项的日万分之四承担违约金。', facts: { ratePerDay: 0.04 } },
    { text: '未付款项按日0.02%计息，自应付之日起算。', facts: { ratePerDay: 0.02 } },
    {
      text: '您每迟延付款一周，应按欠付金额的0.7%支付违约金。',
      facts: { ratePerDay: 0.1, payer: 'customer' },
    },
    {
      text: '乙方应在发货后45日内付清货款，逾期按日万分之七支付违约金。',
      facts: { ratePerDay: 0.07 },
    },
    {
      text: '您到期未付费用的，视作逾期，恒云有权按每天2‰的比例加收违约金。',
      facts: { ratePerDay: 0.2, payer: 'customer' },
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
    },
    {
      text: '甲方逾期付款的，每逾期一日应按欠付款项的千分之一支付违约金，违约金累计以欠付款项的10%为限。',
      facts: { ratePerDay: 0.1, payer: 'customer' },
    },
    {
      text: '甲方逾期付款的，每逾期一日，应按逾期金额的万分之五向乙方支付违约金。',
      facts: { ratePerDay: 0.05, payer: 'customer' },
    },
    {
      text: '您欠费的，应按所欠费用每日3‰支付滞纳金。',
      facts: { ratePerDay: 0.3, payer: 'customer' },
    },
    {
      text: '买方迟延付款的，每迟延一日按应付未付金额的0.5‰支付违约金。',
      facts: { ratePerDay: 0.05 },
    },
    { text: '未付款项按日千分之一计收逾期利息。', facts: { ratePerDay: 0.1 } },
    { text: '逾期未付的，按每月1.5%加收滞纳金。', facts: { ratePerDay: 0.05 } },
    {
      text: '甲方应在收到发票后20日内支付，逾期利率参照LPR上浮40%执行。',
      facts: { reference: { name: 'LPR', times: 1.4, points: 0 } },
    },
    {
      text: '乙方未按约定时间付款的，违约金为未支付金额的8%。',
      facts: { ratePerDay: null, once: 8, payer: 'provider' },
    },
  ],
  silent: [
    { text: '承包人每逾期一天，支付合同价款0.2%的违约金。', headings: ['工期'] },
    '乙方未按时提交月报的，每逾期一日按当月费用的千分之二支付违约金。',

    '乙方逾期交货的，违约金为合同金额的8%。',
    '保证金按银行同期活期存款利率计息后一并退还。',
    '逾期交货的，按贷款市场报价利率的两倍支付违约金。',
    '开发方未按期交付成果的，每逾期一周，应当支付合同总价2%的违约金。',
    '承包方逾期履行维护义务的，每逾期一日按合同价款的0.3%支付违约金。',
    '受托人支付的逾期违约金合计最高不超过报酬的8%。',
    '乙方每逾期交货一日，应按合同总价的千分之三支付违约金。',
    '违约方应支付合同总价20%的违约金。',
    '计费误差在5‰以内的，以账单为准。',
    '顾客支付货款后，商家未按期送货的，每延迟一天按已付货款的4‰向顾客支付违约金。',
  ],
};
