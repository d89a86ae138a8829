import type { Examples } from '../examples.js';

export const examples: Examples<'dispute-forum'> = {
  kind: 'dispute-forum',
  fires: [
    {
      text: '因本合同产生的争议协商不成的，任何一方均可通过甲方所在地人民法院解决。',
      facts: { method: 'court', forum: '甲方所在地人民法院' },
    },
    { text: '争议由原告所在地法院管辖。' },
    { text: '凡因本合同引起的争议，均提交北京仲裁委员会裁决。' },
    {
      text: '与本协议有关的争议应根据远山商事仲裁协会（“YSAA”）的仲裁规则最终通过仲裁解决。',
      facts: { method: 'arbitration', forum: '远山商事仲裁协会' },
    },
    {
      text: '协商不成的，任何一方均可将争议提交上海市徐汇区人民法院解决。',
      facts: {
        method: 'court',
        forum: '上海市徐汇区人民法院',
        seat: '上海市徐汇区',
        byPlaceOfSigning: false,
      },
    },
    { text: '争议提交青岛仲裁委员会仲裁，仲裁地为青岛。', facts: { seat: '青岛' } },
    {
      text: '因本合同产生的纠纷，由本协议签订地有管辖权的人民法院管辖。',
      facts: { method: 'court', byPlaceOfSigning: true },
    },
    {
      text: '争议提交杭州仲裁委员会仲裁。仲裁地为杭州，仲裁语言为中文。',
      facts: { method: 'arbitration', seat: '杭州' },
    },
    {
      text: '与本协议有关的争议交由仲裁解决，但恒云有权选择向有管辖权的法院提起诉讼。',
      facts: { method: 'arbitration', forum: null },
    },
    {
      text: '因执行本合同产生的争议，双方应友好协商解决；不能解决时，任何一方均可通过乙方所在地人民法院解决。',
      facts: { method: 'court' },
    },
    {
      text: '凡因本合同引起的争议，均应提交中国国际经济贸易仲裁委员会在北京仲裁。',
      facts: { method: 'arbitration', forum: '中国国际经济贸易仲裁委员会', seat: '北京' },
    },
    {
      text: '争议由临川仲裁委员会在临川按其现行规则仲裁。',
      facts: { method: 'arbitration', forum: '临川仲裁委员会', seat: '临川' },
    },
    {
      text: '双方协商不成时，应向甲方所在地人民法院提起诉讼。',
      facts: { method: 'court', forum: '甲方所在地人民法院' },
    },
  ],
  silent: [
    '本合同部分条款被有管辖权的法院认定为无效的，不影响其他条款的效力。',
    '条款被法院或监管机构认定为部分或全部无效的，其余条款仍然有效，并受法院管辖规则约束。',
    '我们可能依据法院的命令披露您的信息。',
    '请特别留意管辖法院的选择条款。',
  ],
};
