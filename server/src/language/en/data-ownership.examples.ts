import type { Examples } from '../examples.js';

export const examples: Examples<'data-ownership'> = {
  kind: 'data-ownership',
  fires: [
    {
      text: 'Alpha and Beta shall jointly own all subscriber data gathered by the portal.',
      facts: { holder: 'both' },
    },
    { text: 'Whatever you upload stays yours.', facts: { holder: 'customer' } },
    { text: 'The customer remains the sole owner of its data.' },
    { text: 'We do not acquire any rights in the materials you upload.' },
    { text: 'All data entered by the users belongs exclusively to the client.' },
    {
      text: 'Customer retains all right, title and interest in Customer Data.',
      facts: { holder: 'customer' },
    },
  ],
  silent: [
    "The Vendor keeps the customer data under the Vendor's own policy.",

    'The choice of content is not ours but the editor of the week decides.',

    'The recipient may retain Customer Data in its usual backups.',
    'The parties protect customer information as Title V of the Act requires.',
    'Customer Data is stored in encrypted form.',
    'Each party guards customer information as it guards its own information.',
  ],
};
