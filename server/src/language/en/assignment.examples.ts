import type { Examples } from '../examples.js';

export const examples: Examples<'assignment'> = {
  kind: 'assignment',
  fires: [
    { text: 'We can transfer our rights under these Terms to another company.' },
    {
      text: 'This Agreement shall not be assigned, pledged by way of security or otherwise transferred by the Reseller without the consent of the Vendor.',
      facts: { bearer: 'customer' },
    },
    {
      text: 'This Agreement may not be transferred by operation of law or by either party without prior consent.',
      facts: { bearer: 'either' },
    },
    { text: 'You cannot transfer your membership to anyone else.' },
    {
      text: 'Rights under this Agreement may not be transferred without the consent given by the Vendor.',
      facts: { bearer: null },
    },
    {
      text: 'Licensee may not sublicense its rights without the prior written consent of Licensor.',
    },
    {
      text: 'Neither party may assign this Agreement without the prior written consent of the other party.',
      facts: { bearer: 'either' },
    },
    { text: 'This Agreement is binding upon the parties and their successors and assigns.' },
    { text: 'The Licensor may assign freely.', facts: { bearer: 'provider' } },
  ],
  silent: [
    'This Agreement ends if a party makes an assignment of its assets under this Agreement for the benefit of its creditors.',
    'Supplier shall not transfer Customer Data outside Canada without prior consent.',
    'Capitalized terms shall have the meanings assigned to them in the Master Agreement.',
    'Agent shall perform all duties assigned to it under this Agreement.',
    'Work is assigned to the project team weekly.',
    'Provider shall transfer the data to Customer.',
  ],
};
