import type { Examples } from '../examples.js';

export const examples: Examples<'export-control'> = {
  kind: 'export-control',
  fires: [
    {
      text: 'Customer shall comply with all export control laws and regulations.',
      facts: { bearer: 'customer' },
    },
  ],
  silent: ['The report can be exported to a spreadsheet.'],
};
