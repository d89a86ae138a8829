import type { Examples } from '../examples.js';

export const examples: Examples<'cross-border-transfer'> = {
  kind: 'cross-border-transfer',
  fires: [
    {
      text: 'Provider shall not transfer personal data outside the European Economic Area without adequate safeguards.',
      facts: { bearer: 'provider' },
    },
  ],
  silent: ['Title transfers to Buyer on delivery.'],
};
