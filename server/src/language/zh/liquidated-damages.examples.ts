import type { Examples } from '../examples.js';

export const examples: Examples<'liquidated-damages'> = {
  kind: 'liquidated-damages',
  fires: [
    {
      text: '乙方逾期交付的，应向甲方支付合同总价20%的违约金。',
      facts: { bearer: 'provider', holder: 'customer', percent: 20 },
    },
    {
      text: '您违反本条的，须向我们支付5万元违约金。',
      facts: { bearer: 'customer', money: { amount: 50_000, currency: 'CNY' } },
    },
  ],
  silent: ['每逾期一日，按欠款的万分之五支付违约金。'],
};
