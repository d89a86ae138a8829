import type { Examples } from '../examples.js';

export const examples: Examples<'indemnity'> = {
  kind: 'indemnity',
  fires: [
    {
      text: 'Customer agrees to hold Provider harmless from any loss of data on the hosted site.',
      facts: { bearer: 'customer' },
    },
    {
      text: 'Customer shall indemnify and hold harmless Provider from any third-party claim arising from its use of the Service.',
      facts: { bearer: 'customer' },
    },
  ],
  silent: [
    'Provider shall not be required to indemnify Customer.',
    'Provider shall maintain professional indemnity insurance of at least £3 million.',
  ],
};
