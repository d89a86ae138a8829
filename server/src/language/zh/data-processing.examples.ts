import type { Examples } from '../examples.js';

export const examples: Examples<'data-processing'> = {
  kind: 'data-processing',
  fires: [
    { text: '我们仅按照您的指示处理您委托的个人信息。' },
    { text: '为提供服务，我们会收集您的手机号码等个人信息。', facts: { bearer: 'provider' } },
  ],
  silent: ['请遵守社区公约。'],
};
