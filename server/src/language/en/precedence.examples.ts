import type { Examples } from '../examples.js';

export const examples: Examples<'precedence'> = {
  kind: 'precedence',
  fires: [
    {
      text: 'In the event of a conflict between this Agreement and an Order Form, this Agreement shall prevail.',
    },
    {
      text: 'This Agreement constitutes the entire agreement and supersedes all prior agreements.',
    },
  ],
  silent: ['Conflicts of interest must be reported.'],
};
