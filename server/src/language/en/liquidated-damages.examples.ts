import type { Examples } from '../examples.js';

export const examples: Examples<'liquidated-damages'> = {
  kind: 'liquidated-damages',
  fires: [
    {
      text: 'If delivery is late, Supplier shall pay liquidated damages of 1% of the price per week.',
      facts: { bearer: 'provider', percent: 1 },
    },
    {
      text: 'Customer shall pay an early termination fee of $2,000.',
      facts: { bearer: 'customer', money: { amount: 2000, currency: 'USD' } },
    },
    {
      text: 'Amounts received by a Party as liquidated damages belong to all Parties.',
      facts: { holder: null, bearer: null },
    },
  ],
  silent: ['Customer may cancel without penalty.'],
};
