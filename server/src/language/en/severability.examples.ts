import type { Examples } from '../examples.js';

export const examples: Examples<'severability'> = {
  kind: 'severability',
  fires: [
    {
      text: 'If a clause turns out to be invalid, the parties will replace it by one that comes closest to its purpose.',
    },
    { text: 'Should any term be void, the rest of the contract stays valid.' },
    { text: 'If any provision is held invalid, the remaining provisions remain in full force.' },
  ],
  silent: ['The invalid carriage is parked outside.'],
};
