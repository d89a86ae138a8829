import type { Examples } from '../examples.js';

export const examples: Examples<'assignment'> = {
  kind: 'assignment',
  fires: [
    {
      text: '未经对方书面同意，任何一方不得转让本合同项下的权利和义务。',
      facts: { bearer: 'either' },
    },
  ],
  silent: ['代金券不能折现、转让。'],
};
