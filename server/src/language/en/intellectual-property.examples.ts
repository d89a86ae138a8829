import type { Examples } from '../examples.js';

export const examples: Examples<'intellectual-property'> = {
  kind: 'intellectual-property',
  fires: [
    {
      text: 'Provider owns all intellectual property rights in the Software.',
      facts: { holder: 'provider' },
    },
    {
      text: 'Licensor grants Licensee a non-exclusive licence to use the Software.',
      facts: { holder: 'provider' },
    },
  ],
  silent: ["The building is owned by the landlord's family."],
};
