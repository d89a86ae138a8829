import type { Examples } from '../examples.js';

export const examples: Examples<'assignment'> = {
  kind: 'assignment',
  fires: [
    { text: '承租人不得转租、出借租赁物。' },
    { text: '卖方不得转让或分包订单。' },
    { text: '乙方不得将代理权转让给他人。' },
    { text: '合同项下的所有权利义务不得转让给第三方。' },
    {
      text: '未经对方书面同意，任何一方不得转让本合同项下的权利和义务。',
      facts: { bearer: 'either' },
    },
    { text: '我们可将本合同的部分权利义务转让给关联公司。', facts: { holder: 'provider' } },
  ],
  silent: [
    '购买服务不导致商标、专利等知识产权的转让。',
    '您不得出租、出借、转让账号。',
    '代金券不能折现、转让。',
  ],
};
