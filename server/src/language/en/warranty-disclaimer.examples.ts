import type { Examples } from '../examples.js';

export const examples: Examples<'warranty-disclaimer'> = {
  kind: 'warranty-disclaimer',
  fires: [
    {
      text: 'THE SERVICE IS PROVIDED "AS IS" AND PROVIDER DISCLAIMS ALL IMPLIED WARRANTIES.',
      facts: { holder: 'provider' },
    },
    {
      text: 'Provider makes no warranty that the Service will be uninterrupted.',
      facts: { holder: 'provider' },
    },
  ],
  silent: ['Provider warrants that it has the right to enter into this Agreement.'],
};
