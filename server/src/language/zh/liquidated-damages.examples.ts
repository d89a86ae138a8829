import type { Examples } from '../examples.js';

export const examples: Examples<'liquidated-damages'> = {
  kind: 'liquidated-damages',
  fires: [
    { text: '卖方迟延发货的，每日按该批价款的千分之五支付违约金。' },
    {
      text: '乙方未按时提交月报的，每逾期一日按当月费用的千分之二支付违约金。',
      facts: { bearer: 'provider', percent: 0.2 },
    },
    {
      text: '工期延误的，每延误一日罚款人民币2000元。',
      facts: { money: { amount: 2000, currency: 'CNY' } },
    },
    { text: '一方违约的，应支付年费的15%作为违约金，如违约金不足以弥补损失的，应予补足。' },
    {
      text: '乙方逾期提供服务的，每逾期一日按合同总额的2‰支付违约金。',
      facts: { percent: 0.2, bearer: 'provider' },
    },
    { text: '乙方未按期完成开发工作的，每延迟一日支付经费总额0.6‰的违约金。' },
    { text: '擅自离场的，每次扣款五千元。' },
    { text: '迟延交货的，每迟延一周，卖方按货款的1%向买方支付罚金。' },
    {
      text: '采用预付费模式的，乙方有权扣除甲方剩余的预付款作为违约金。',
      facts: { holder: 'provider', bearer: 'customer' },
    },
    {
      text: '乙方逾期交付的，应向甲方支付合同总价20%的违约金。',
      facts: { bearer: 'provider', holder: 'customer', percent: 20 },
    },
    {
      text: '您违反本条的，须向我们支付5万元违约金。',
      facts: { bearer: 'customer', money: { amount: 50_000, currency: 'CNY' } },
    },
    {
      text: '甲方未使用期间的费用将作为违约金归乙方所有。',
      facts: { bearer: 'customer', holder: 'provider' },
    },
  ],
  silent: [
    '未按约付款的，违约金为未支付金额的8%。',
    '每次会议的纪要由乙方整理。',
    '违约金不足以弥补损失的，违约方应补足。',
    '每逾期一日，按欠款的万分之五支付违约金。',
  ],
};
