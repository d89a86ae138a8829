import type { Examples } from '../examples.js';

export const examples: Examples<'indemnity'> = {
  kind: 'indemnity',
  fires: [
    {
      text: '因您违反本协议给恒云科技造成损失的，您应赔偿恒云科技的全部损失。',
      facts: { bearer: 'customer' },
    },
    { text: '乙方应使甲方免受第三方索赔造成的损害。', facts: { bearer: 'provider' } },
  ],
  silent: ['赔偿总额不超过月度服务费。', '对于上述故障，我们无须向您承担责任：'],
};
