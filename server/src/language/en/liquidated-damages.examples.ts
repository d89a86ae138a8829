import type { Examples } from '../examples.js';

export const examples: Examples<'liquidated-damages'> = {
  kind: 'liquidated-damages',
  fires: [
    {
      text: "In case of violation of this article, Customer shall pay to Supplier an equivalent of six months' gross salary of the person hired.",
      facts: { bearer: 'customer' },
    },
    {
      text: 'For each breach of this clause Supplier shall pay $3,000 to Customer.',
      facts: { bearer: 'provider', money: { amount: 3000, currency: 'USD' } },
    },
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
  silent: [
    'Customer may cancel without penalty.',
    'In that case Customer may end this Agreement without the payment of termination charges.',
    'In the event of a breach of this Section, Customer shall pay interest equal to 2% of the sum.',
  ],
};
