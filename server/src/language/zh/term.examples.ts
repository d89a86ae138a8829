import type { Examples } from '../examples.js';

export const examples: Examples<'term'> = {
  kind: 'term',
  fires: [
    { text: '最短使用期限为24个月。' },
    { text: '租赁期为三年，自交付之日起计算。' },
    { text: '租赁期限自2024年5月1日至2027年4月30日。' },

    {
      text: '本合同自双方盖章之日起生效，有效期为两年。',
      facts: { period: { value: 2, unit: 'year' } },
    },
    { text: '本协议自2025年1月1日起生效。' },
    { text: '本云主机服务等级协议自2025年3月1日起施行。' },
  ],
  silent: [
    '修订后的条款自公布之日起生效。',
    '因本协议的生效、履行发生的争议由法院管辖。',
    '您应保证在本协议有效期内持续具备资质。',
    '代金券有效期为30天。',
    '本协议的成立、生效与履行均适用中国法律。',
  ],
};
