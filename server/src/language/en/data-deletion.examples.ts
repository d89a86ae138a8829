import type { Examples } from '../examples.js';

export const examples: Examples<'data-deletion'> = {
  kind: 'data-deletion',
  fires: [
    {
      text: 'Within 30 days after termination Provider shall delete all Customer Data.',
      facts: { bearer: 'provider', period: { value: 30, unit: 'day' } },
    },
    { text: "Each party shall return or destroy the other party's materials upon request." },
  ],
  silent: ['Customer may return defective products within 14 days.'],
};
