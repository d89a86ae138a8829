import type { Examples } from '../examples.js';

export const examples: Examples<'automatic-renewal'> = {
  kind: 'automatic-renewal',
  fires: [
    {
      text: '期满前双方均未提出异议的，本合同自动续期一年。',
      facts: { period: { value: 1, unit: 'year' } },
    },
  ],
  silent: ['应用不得诱导用户开通自动续费。'],
};
