import type { Examples } from '../examples.js';

export const examples: Examples<'refund'> = {
  kind: 'refund',
  fires: [
    { text: 'All fees are non-refundable.' },
    {
      text: 'Provider shall refund the prepaid fees within 30 days.',
      facts: { bearer: 'provider', period: { value: 30, unit: 'day' } },
    },
  ],
  silent: ['Provider shall fund the project.'],
};
