import type { Examples } from '../examples.js';

export const examples: Examples<'payment-terms'> = {
  kind: 'payment-terms',
  fires: [
    { text: '预计项目总金额约为 ¥300,000.00 元。' },
    {
      text: '合同总价相应调整为人民币捌万元整。',
      facts: { money: { amount: 80000, currency: 'CNY' } },
    },
    { text: '服务费按季度预付，于每季度首月5日前付清。' },
    { text: '采购方收到合格发票之日起15个工作日内将货款汇入供应商账户。' },
    { text: '客户对账单有异议的，应在收到账单后7个工作日内书面提出。' },
    {
      text: '甲方应在收到发票后30日内支付合同价款。',
      facts: { bearer: 'customer', period: { value: 30, unit: 'day' } },
    },
    {
      text: '年度维护费为人民币玖万陆仟元整。',
      facts: { money: { amount: 96000, currency: 'CNY' } },
    },
    { text: '本服务采用预付费模式，按月结算。' },
    { text: '合同签订后支付30%，验收合格后支付60%，余款作为质保金。' },
    { text: '上述价格为含税价。' },
  ],
  silent: [
    '平台应将用户已支付但未使用的余额退至原账户。',
    '随业务变化乙方有权调整收费。',
    '货款的金额见附件一。',
    '您逾期未付款的，我们有权终止服务。',
    '补偿的代金券不折现、不开具发票。',
    '月度服务费是指您当月所支付的服务费用总额。',
    '不得诱导用户付费。',
    '本服务提供支付接口。',
  ],
};
