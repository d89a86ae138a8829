import type { Examples } from '../examples.js';

export const examples: Examples<'confidentiality'> = {
  kind: 'confidentiality',
  fires: [
    { text: '合同内容属于商业秘密，双方均不得外泄。' },
    { text: '任何一方均不得向第三人透露因履行合同而获得的对方资料。' },
    {
      text: '双方应对合作中知悉的商业秘密予以保密，保密期限为三年。',
      facts: { period: { value: 3, unit: 'year' } },
    },
  ],
  silent: [
    '除欺诈或违反保密义务的情形外，任一方的赔偿总额不超过合同价款。',
    '请妥善保管账号和密码。',
    '任一方的赔偿总额不超过订单金额（但该方违反保密义务的除外）。',
  ],
};
