import type { Examples } from '../examples.js';

export const examples: Examples<'payment-terms'> = {
  kind: 'payment-terms',
  fires: [
    {
      text: '甲方应在收到发票后30日内支付合同价款。',
      facts: { bearer: 'customer', period: { value: 30, unit: 'day' } },
    },
    { text: '本服务采用预付费模式，按月结算。' },
  ],
  silent: ['不得诱导用户付费。', '本服务提供支付接口。'],
};
