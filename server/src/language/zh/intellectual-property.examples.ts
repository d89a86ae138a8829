import type { Examples } from '../examples.js';

export const examples: Examples<'intellectual-property'> = {
  kind: 'intellectual-property',
  fires: [
    { text: '恒云不主张生成内容的所有权，相关版权由您自行处理。', facts: { holder: null } },
    { text: '未经许可，用户不得使用本公司的商标。' },
    { text: '甲方取得软件非独占、不可转让的使用权。' },
    { text: '乙方交付的程序和文档，其著作权归甲方所有。', facts: { holder: 'customer' } },
    { text: '开发成果的知识产权属于甲方。', facts: { holder: 'customer' } },
    { text: '甲方授权乙方在区域内拥有非独占、不可转授权的推广权利。' },
    { text: '委托方付清全部费用后，报告的著作权转移至委托方。' },
    { text: '乙方开发的程序的著作权由甲方享有。' },
    { text: '本软件的著作权归恒云科技所有。' },
    { text: '我们授予您一项非独占、不可转让的使用许可。', facts: { holder: 'provider' } },
    { text: '您不得对软件进行反向工程。', facts: { bearer: 'customer' } },
  ],
  silent: ['请按时付款。'],
};
