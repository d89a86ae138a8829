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
    {
      text: 'Customer hereby assigns to Provider all right, title and interest in its feedback.',
      facts: { holder: 'provider' },
    },
  ],
  silent: ["The building is owned by the landlord's family."],
};
