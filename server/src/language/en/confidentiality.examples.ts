import type { Examples } from '../examples.js';

export const examples: Examples<'confidentiality'> = {
  kind: 'confidentiality',
  fires: [
    {
      text: 'The Recipient shall keep the Confidential Information secret for a period of five (5) years.',
      facts: { period: { value: 5, unit: 'year' } },
    },
  ],
  silent: ['The parties discussed the weather.'],
};
