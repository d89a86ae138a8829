import type { Examples } from '../examples.js';

export const examples: Examples<'suspension'> = {
  kind: 'suspension',
  fires: [
    {
      text: '您欠费的，恒云科技有权暂停向您提供服务。',
      facts: { holder: 'provider', trigger: 'nonpayment' },
    },
    {
      text: '为进行例行维护，我们可提前24小时公告后中断部分服务。',
      facts: { holder: 'provider' },
    },
    {
      text: '账号存在异常的，平台方可不经通知冻结该账号。',
      facts: { holder: 'provider', withoutNotice: true },
    },
    {
      text: '甲方逾期付款的，乙方有权中止履行合同。',
      facts: { holder: 'provider', trigger: 'nonpayment' },
    },
  ],
  silent: [
    '限制民事行为能力人应在监护人同意后使用。',
    '因机房断电导致服务中断的，按本协议赔偿。',
    '乙方不得中断对甲方的技术支持服务。',
  ],
};
