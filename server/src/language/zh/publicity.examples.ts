import type { Examples } from '../examples.js';

export const examples: Examples<'publicity'> = {
  kind: 'publicity',
  fires: [
    {
      text: '未经对方同意，任何一方不得使用对方的名称和商标进行宣传。',
      facts: { bearer: 'either' },
    },
    { text: '乙方可将甲方列入其客户名单。' },
  ],
  silent: ['严禁虚假宣传。'],
};
