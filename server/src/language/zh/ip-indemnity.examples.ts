import type { Examples } from '../examples.js';

export const examples: Examples<'ip-indemnity'> = {
  kind: 'ip-indemnity',
  fires: [
    { text: '供应商确保采购方使用设备不受任何第三方侵犯著作权的指控。' },
    { text: '发生侵权纠纷的，由受托方负责处理并承担费用。', facts: { bearer: 'provider' } },
    { text: '如交付的软件被控侵权，开发方应自费应诉并赔偿委托方的损失。' },
    { text: '供应商应保证交付物不侵犯他人著作权，否则由其负责处理并赔偿采购方。' },
    {
      text: '第三方主张本产品侵犯其知识产权的，由卖方负责解决并承担全部赔偿责任。',
      facts: { bearer: 'provider' },
    },
    { text: '发生侵权指控时，乙方可以选择取得继续使用的授权，或者修改、替换该软件。' },
  ],
  silent: [
    '侵权纠纷时有发生。',
    '您应尊重他人的知识产权。',
    '第三方提供的内容由其负责，相应的知识产权责任由第三方承担。',
  ],
};
