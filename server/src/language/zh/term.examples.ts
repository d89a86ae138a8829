import type { Examples } from '../examples.js';

export const examples: Examples<'term'> = {
  kind: 'term',
  fires: [
    {
      text: '本合同自双方盖章之日起生效，有效期为两年。',
      facts: { period: { value: 2, unit: 'year' } },
    },
    { text: '本协议自2025年1月1日起生效。' },
  ],
  silent: ['代金券有效期为30天。', '本协议的成立、生效与履行均适用中国法律。'],
};
