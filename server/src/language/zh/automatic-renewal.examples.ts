import type { Examples } from '../examples.js';

export const examples: Examples<'automatic-renewal'> = {
  kind: 'automatic-renewal',
  fires: [
    { text: '您可以对部分服务自行设置自动续费。' },
    { text: '期满前20日双方未书面终止的，按原条件续展一年。' },
    { text: '开通连续包季的，平台将于会员到期前12小时内从支付账户扣款。' },
    { text: '平台将在到期前自动扣取下一周期的费用。' },
    { text: '租期届满承租人继续使用且出租人未反对的，本合同视为续签一年。' },
    { text: '合同届满双方无异议的，有效期顺延一年，以此类推。' },
    {
      text: '期满前双方均未提出异议的，本合同自动续期一年。',
      facts: { period: { value: 1, unit: 'year' } },
    },
    {
      text: '届满前30日任何一方未书面提出不续约的，本合同自动续期两年。',
      facts: { period: { value: 2, unit: 'year' } },
    },
    {
      text: '客户未在到期前15日内通知的，服务自动续费。',
      facts: { period: null },
    },
    { text: '订阅到期后将按原周期续订，除非您事先取消。' },
  ],
  silent: [
    '服务期十二个月，期满不自动续订。',
    '当月分成不足 500 元的，星桥可将其自动延期至下月一并结算。',
    '应用不得诱导用户开通自动续费。',
  ],
};
