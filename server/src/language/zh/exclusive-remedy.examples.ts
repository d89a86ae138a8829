import type { Examples } from '../examples.js';

export const examples: Examples<'exclusive-remedy'> = {
  kind: 'exclusive-remedy',
  fires: [
    { text: '维修或更换是买方就瑕疵享有的全部救济。' },
    { text: '更换故障设备为买方可主张的唯一权利。' },
    { text: '供方的责任仅限于对不合格产品的维修或更换。' },
    { text: '上述代金券是您因可用性未达标可获得的全部及唯一赔偿。' },
    {
      text: '代金券由恒云科技发放，为我们就可用性不足向您提供的唯一补偿。',
      facts: { holder: 'customer', bearer: 'provider' },
    },
    { text: '除前述补偿外，乙方就此不再承担其他任何责任。' },
  ],
  silent: ['账号是识别您身份的唯一标识。'],
};
