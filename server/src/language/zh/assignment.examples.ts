import type { Examples } from '../examples.js';

export const examples: Examples<'assignment'> = {
  kind: 'assignment',
  fires: [
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
