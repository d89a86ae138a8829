import type { Examples } from '../examples.js';

export const examples: Examples<'intellectual-property'> = {
  kind: 'intellectual-property',
  fires: [
    { text: 'The customer receives a simple right of use limited to the term.' },
    { text: 'All copyrights in the reports pass to the client upon payment.' },
    { text: 'We own the platform, including its design, code and logos.' },
    { text: 'The customer may not decompile, copy or adapt the program.' },
    {
      text: 'Provider owns all intellectual property rights in the Software.',
      facts: { holder: 'provider' },
    },
    {
      text: 'Licensor grants Licensee a non-exclusive licence to use the Software.',
      facts: { holder: 'provider' },
    },
    { text: 'Vendor grants Customer a non-exclusive right to access and use the Services.' },
    {
      text: 'Customer hereby assigns to Provider all right, title and interest in its feedback.',
      facts: { holder: 'provider' },
    },
    { text: 'All improvements to the platform shall belong to the Licensor.' },
    { text: 'Nothing in these terms transfers any patents of the Licensor.' },
  ],
  silent: [
    'The improvements to the kitchen cost USD 400.',
    "The building is owned by the landlord's family.",
  ],
};
