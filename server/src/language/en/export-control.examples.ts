import type { Examples } from '../examples.js';

export const examples: Examples<'export-control'> = {
  kind: 'export-control',
  fires: [
    { text: 'The goods may not be delivered to countries under embargo.' },
    { text: 'You confirm that you are not on any list of sanctioned persons.' },
    {
      text: 'Customer shall comply with all export control laws and regulations.',
      facts: { bearer: 'customer' },
    },
  ],
  silent: ['The fish was sanctioned by the cook.', 'The report can be exported to a spreadsheet.'],
};
