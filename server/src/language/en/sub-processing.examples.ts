import type { Examples } from '../examples.js';

export const examples: Examples<'sub-processing'> = {
  kind: 'sub-processing',
  fires: [
    {
      text: 'Customer grants a general authorisation to engage sub-processors.',
      facts: { holder: null, bearer: 'customer' },
    },
    {
      text: 'Provider may engage subprocessors with the prior consent of Customer.',
      facts: { holder: 'provider' },
    },
    {
      text: 'Provider will cause its subcontractors to keep such records for two years.',
      facts: { holder: null, bearer: 'provider' },
    },
  ],
  silent: ['The processor of the server has eight cores.'],
};
