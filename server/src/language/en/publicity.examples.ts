import type { Examples } from '../examples.js';

export const examples: Examples<'publicity'> = {
  kind: 'publicity',
  fires: [
    {
      text: "Neither party shall issue a press release without the other's prior written approval.",
      facts: { bearer: 'either' },
    },
  ],
  silent: ['The press is located in hall 3.'],
};
