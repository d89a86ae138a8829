import type { Examples } from '../examples.js';

export const examples: Examples<'exclusive-remedy'> = {
  kind: 'exclusive-remedy',
  fires: [{ text: '上述代金券是您因可用性未达标可获得的全部及唯一赔偿。' }],
  silent: ['账号是识别您身份的唯一标识。'],
};
