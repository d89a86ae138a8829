import type { Examples } from '../examples.js';

export const examples: Examples<'confidentiality'> = {
  kind: 'confidentiality',
  fires: [
    { text: '乙方对所接触的甲方商业秘密严格保密，不得对外透露。', facts: { bearer: 'provider' } },
    { text: '合同内容属于商业秘密，双方均不得外泄。' },
    { text: '任何一方均不得向第三人透露因履行合同而获得的对方资料。' },
    {
      text: '双方应对合作中知悉的商业秘密予以保密，保密期限为三年。',
      facts: { period: { value: 3, unit: 'year' } },
    },
  ],
  silent: [
    '下列内容不属于保密信息：已为公众所知的资料。',
    '保密信息的提供不构成任何权利的转让或许可。',
    '知识产权条款、保密条款及争议解决条款在合同终止后继续有效。',
    '乙方可展示合作成果，但不得违反双方有关保密的约定。',

    '除欺诈或违反保密义务的情形外，任一方的赔偿总额不超过合同价款。',
    '请妥善保管账号和密码。',
    '任一方的赔偿总额不超过订单金额（但该方违反保密义务的除外）。',
  ],
};
