import type { Examples } from '../examples.js';

export const examples: Examples<'governing-law'> = {
  kind: 'governing-law',
  fires: [
    { text: '与本合同有关的一切事项，适用瑞士法律。' },
    { text: '本协议受【适用国家】法律管辖。', facts: { law: '【适用国家】' } },
    {
      text: '适用法律：中华人民共和国法律',
      facts: { law: '中华人民共和国法律' },
    },
    { text: '本合同应按照中华人民共和国的法律进行解释。', facts: { law: '中华人民共和国的法律' } },

    {
      text: '本协议的成立、生效、解释及争议解决均适用中国大陆法律（不包括冲突法）。',
      facts: { law: '中国大陆法律', excludesConflictRules: true },
    },
    {
      text: '本合同遵循中华人民共和国法律，以及工程所在地的地方性法规。',
      facts: { law: '中华人民共和国法律' },
    },
    {
      text: '本条款的效力、解释与争议解决均适用瑞典王国法律。',
      facts: { law: '瑞典王国法律' },
    },
    {
      text: '本合同受中华人民共和国法律管辖并按其解释。',
      facts: { law: '中华人民共和国法律', excludesConflictRules: false },
    },
    {
      text: '本合同的订立、效力、履行和争议的解决适用香港特别行政区法律。',
      facts: { law: '香港特别行政区法律' },
    },
  ],
  silent: [
    '本合同受理机构适用相关法律。',
    '适用法律：以双方在订单中的约定为准。',
    '甲方是依据中国法律合法成立的公司，有权签订本合同并接受管辖。',
    '您应遵守您所在国家的法律，并承担由此产生的责任。',
    '争议的解决适用用户所在地区法律。',
    '您应遵守中华人民共和国法律。',
    '您使用本服务应遵守所适用的法律法规。',
  ],
};
