import type { Examples } from '../examples.js';

export const examples: Examples<'ip-indemnity'> = {
  kind: 'ip-indemnity',
  fires: [
    {
      text: '第三方主张本产品侵犯其知识产权的，由卖方负责解决并承担全部赔偿责任。',
      facts: { bearer: 'provider' },
    },
  ],
  silent: [
    '您应尊重他人的知识产权。',
    '第三方提供的内容由其负责，相应的知识产权责任由第三方承担。',
  ],
};
