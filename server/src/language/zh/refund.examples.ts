import type { Examples } from '../examples.js';

export const examples: Examples<'refund'> = {
  kind: 'refund',
  fires: [
    { text: '停止运营的，应提前30日公告，并按剩余天数退费。', facts: { period: null } },
    { text: '甲方已付押金不予退还。' },
    {
      text: '甲方已付20万元，乙方应退还甲方人民币5万元。',
      facts: { money: { amount: 50_000, currency: 'CNY' } },
    },
    { text: '乙方应退还已收款项并支付违约金。' },
    { text: '积分一经购买，不支持退换。' },
    { text: '未消费的余额可以申请提现。' },
    { text: '购买后七日内未使用的，可申请全额退款。' },
    { text: '服务开通后不支持退款。' },
    {
      text: '我们将在7个工作日内将余款退还至您的账户。',
      facts: { bearer: 'provider', period: { value: 7, unit: 'working-day' } },
    },
    { text: '您付款完成后，不支持退款。', facts: { bearer: 'provider' } },
  ],
  silent: [
    '变更时未提现的资金一并转移给您。',
    '专线连通率每低于承诺0.5个百分点，供方退还当季租费的2%。',
    '由于您欠款或退款导致的不可用。',
    '乙方在甲方付清全部款项后返还甲方的业务数据。',
    '审核未通过的资料将被退回修改。',
  ],
};
