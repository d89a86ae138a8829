import type { Examples } from '../examples.js';

export const examples: Examples<'assignment'> = {
  kind: 'assignment',
  fires: [
    {
      text: 'Licensee may not sublicense its rights without the prior written consent of Licensor.',
    },
    {
      text: 'Neither party may assign this Agreement without the prior written consent of the other party.',
      facts: { bearer: 'either' },
    },
    { text: 'This Agreement is binding upon the parties and their successors and assigns.' },
  ],
  silent: [
    'Supplier shall not transfer Customer Data outside Canada without prior consent.',
    'Capitalized terms shall have the meanings assigned to them in the Master Agreement.',
    'Agent shall perform all duties assigned to it under this Agreement.',
    'Work is assigned to the project team weekly.',
    'Provider shall transfer the data to Customer.',
  ],
};
