import type { Examples } from '../examples.js';

export const examples: Examples<'term'> = {
  kind: 'term',
  fires: [
    {
      text: 'This contract is valid for 5 years.',
      facts: { period: { value: 5, unit: 'year' } },
    },
    {
      text: 'This Agreement commences on the Effective Date and continues for three (3) years.',
      facts: { period: { value: 3, unit: 'year' } },
    },
    {
      text: 'The initial term of this Agreement is three (3) years from the Effective Date.',
      facts: { period: { value: 3, unit: 'year' } },
    },
    {
      text: 'This Agreement shall commence on the Effective Date and continue in force for 24 months.',
      facts: { period: { value: 24, unit: 'month' } },
    },
  ],
  silent: [
    'These terms apply to all orders.',
    'The confidentiality obligations survive for the term of five years.',
  ],
};
