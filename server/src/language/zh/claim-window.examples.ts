import type { Examples } from '../examples.js';

export const examples: Examples<'claim-window'> = {
  kind: 'claim-window',
  fires: [
    { text: '贵方须在次月二十日之前递交补偿申请，过期不候。', facts: { days: 20 } },
    {
      text: '甲方应当在考核月结束后二十日内以书面形式提出扣减，逾期不再扣减。',
      facts: { days: 20, from: '考核月结束' },
    },
    {
      text: '您最晚提出赔偿申请的时间不应超过该月结束后六十（60）个自然日。',
      facts: { days: 60, workingDays: false },
    },
    { text: '客户应在故障发生之日起30日内提交索赔申请，逾期视为放弃。', facts: { days: 30 } },
    { text: '赔偿申请应在未达标月份结束后两个月内提出。', facts: { days: 60 } },
    { text: '您须于次月15个工作日内通过工单申请赔付。', facts: { days: 15, workingDays: true } },
  ],
  silent: [
    '您对账单有异议的，应在收到后5个工作日内提出。',
    '我们将在收到赔偿申请后10个工作日内完成审核。',
    '用户可在购买后7日内申请退款。',
  ],
};
