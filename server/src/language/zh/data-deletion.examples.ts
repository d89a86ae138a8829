import type { Examples } from '../examples.js';

export const examples: Examples<'data-deletion'> = {
  kind: 'data-deletion',
  fires: [
    {
      text: '服务终止后，我们将在30日内删除您的全部数据。',
      facts: { bearer: 'provider', period: { value: 30, unit: 'day' } },
    },
    { text: '合同解除后，乙方应销毁甲方提供的资料。', facts: { bearer: 'provider' } },
  ],
  silent: ['您不得篡改、删除他人数据。', '您有权查阅、复制、更正、删除个人信息。'],
};
