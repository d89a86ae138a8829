import type { Examples } from '../examples.js';

export const examples: Examples<'force-majeure'> = {
  kind: 'force-majeure',
  fires: [
    {
      text: '受不可抗力影响的一方可以免除责任，不可抗力包括地震、洪水、战争等。',
      facts: { items: ['地震', '洪水', '战争'] },
    },
    {
      leadIn: '出现下列情形之一造成服务中断的，我们予以免责：',
      text: '（1）不可抗力，包括地震、洪水；',
      facts: { holder: 'provider' },
    },
    { text: '因不能预见、不能避免并不能克服的情况致使云桥延迟交付的，云桥不承担责任。' },
  ],
  silent: [
    '不可用时间不包括计划维护时间以及不可抗力所致的时间。',
    '由于存在一定的不可抗力，建议您备份数据。',
    '服务范围不包括：第三方软件引发的故障、人员操作失误、不可抗力事件。',
    '设备故障由乙方负责维修。',
    '违约方不能预见的损失不在赔偿之列。',
  ],
};
