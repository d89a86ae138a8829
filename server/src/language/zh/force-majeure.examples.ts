import type { Examples } from '../examples.js';

export const examples: Examples<'force-majeure'> = {
  kind: 'force-majeure',
  fires: [
    {
      text: '受不可抗力影响的一方可以免除责任，不可抗力包括地震、洪水、战争等。',
      facts: { items: ['地震', '洪水', '战争'] },
    },
  ],
  silent: ['设备故障由乙方负责维修。'],
};
