import type { Examples } from '../examples.js';

export const examples: Examples<'sla-exclusion'> = {
  kind: 'sla-exclusion',
  fires: [
    {
      text: 'The service level does not apply to any unavailability caused by scheduled maintenance.',
    },
    { text: "Downtime excludes outages caused by Customer's equipment." },
  ],
  silent: ['Fees exclude taxes.'],
};
