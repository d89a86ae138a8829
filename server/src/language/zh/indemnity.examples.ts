import type { Examples } from '../examples.js';

export const examples: Examples<'indemnity'> = {
  kind: 'indemnity',
  fires: [
    { text: '供方应赔偿需方因此受到的一切损失，包括律师费。' },
    { text: '因用户行为致使平台被第三方追究的，全部后果由用户承担并补偿平台的支出。' },
    {
      text: '因您违反本协议给恒云科技造成损失的，您应赔偿恒云科技的全部损失。',
      facts: { bearer: 'customer' },
    },
    { text: '乙方应使甲方免受第三方索赔造成的损害。', facts: { bearer: 'provider' } },
    { text: '因此给恒云科技造成损失的，您还应予赔偿。', facts: { bearer: 'customer' } },
    { text: '您泄露密钥给对方造成损失的，应予以赔偿。', facts: { bearer: 'customer' } },
    {
      text: '甲方逾期提供场地的，乙方有权要求甲方赔偿由此产生的停工损失。',
      facts: { bearer: 'customer' },
    },
    { text: '乙方向甲方或甲方用户承担赔偿责任，并消除影响。', facts: { bearer: 'provider' } },
    {
      text: '对此乙方不承担任何责任且有权要求甲方赔偿所受的全部损失。',
      facts: { bearer: 'customer' },
    },
    { text: '因一方过错造成对方损害的，由过错方赔偿。' },
  ],
  silent: [
    '客户应自赔偿事由发生之日起 12 日内提交书面说明。',
    '因下列原因导致的服务中断，不属于赔偿范围，我们无须向您承担责任：：',
    '在任何情形下，我们的赔偿责任不超过您当年支付的费用。',
    '用户须于次月8日前提交补偿申请，过期不予受理。',
    '数据丢失给您造成的后果由您自行承担。',
    '未达到可用性标准的，依照下表进行赔偿。',
    '赔偿总额不超过月度服务费。',
    '对于上述故障，我们无须向您承担责任：',
  ],
};
