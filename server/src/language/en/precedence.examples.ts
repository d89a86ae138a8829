import type { Examples } from '../examples.js';

export const examples: Examples<'precedence'> = {
  kind: 'precedence',
  fires: [
    {
      text: 'If one of these documents contradicts another, the Order Form comes first, then this agreement.',
    },
    { text: 'Individual agreements take priority over these general terms.' },
    {
      text: 'The documents apply in the following order: (a) the order, (b) these terms, (c) the annexes.',
    },
    {
      text: 'In the event of a conflict between this Agreement and an Order Form, this Agreement shall prevail.',
    },
    {
      text: 'This Agreement constitutes the entire agreement and supersedes all prior agreements.',
    },
  ],
  silent: [
    'Safety comes first on all sites.',
    'Drinks are served in the following order: tea, coffee, water.',
    'Conflicts of interest must be reported.',
  ],
};
