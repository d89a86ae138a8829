import type { Examples } from '../examples.js';

export const examples: Examples<'notice'> = {
  kind: 'notice',
  fires: [
    {
      text: 'Notices go by courier or by e-mail with confirmation, and count as received on the next business day.',
    },
    { text: 'Notices by fax count as received when the transmission report is printed.' },
    {
      text: 'Any demand or request hereunder shall be made by registered letter to the seat of the addressee.',
    },
    {
      text: 'All notices shall be in writing and deemed received three (3) days after posting.',
      facts: { period: { value: 3, unit: 'day' } },
    },
    { text: 'Communications under this contract must be sent by courier to the addresses above.' },
    { text: 'An e-mail is deemed received on the next business day after it was sent.' },
  ],
  silent: [
    'The dam is deemed safe.',
    "We will give you 14 days' notice by e-mail before the price of the service is raised.",
    'Customer took no notice of the sign.',
  ],
};
