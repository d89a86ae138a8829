import type { Examples } from '../examples.js';

export const examples: Examples<'warranty-disclaimer'> = {
  kind: 'warranty-disclaimer',
  fires: [
    { text: 'All use is at your own risk.' },
    { text: 'We give no assurance as to the accuracy of the data.' },
    { text: 'No warranty of merchantability or fitness for a particular purpose is given.' },
    { text: 'We cannot promise that the site will be uninterrupted or error-free.' },
    { text: 'We make no guarantees that the Service will meet your expectations.' },
    {
      text: 'THE SERVICE IS PROVIDED "AS IS" AND PROVIDER DISCLAIMS ALL IMPLIED WARRANTIES.',
      facts: { holder: 'provider' },
    },
    {
      text: 'Provider makes no warranty that the Service will be uninterrupted.',
      facts: { holder: 'provider' },
    },
    {
      text: 'The Lessor makes no representation that the equipment suits the purposes of the Lessee.',
    },
  ],
  silent: [
    'We guarantee that our network will be reachable, excluding scheduled maintenance.',
    'This representation of the facts is complete.',
    'Copies of the report are sent as soon as available and without charge.',
    'There are no outstanding options, warrants or calls on the shares of the Company.',
    'Provider warrants that it has the right to enter into this Agreement.',
  ],
};
