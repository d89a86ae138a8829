import type { Examples } from '../examples.js';

export const examples: Examples<'publicity'> = {
  kind: 'publicity',
  fires: [
    { text: "Provider may use the Customer's name and logo on its website." },
    { text: 'The agency may use the campaign for its own advertising.' },
    { text: 'We may mention you as a customer on our website.' },
    { text: "Neither party may use the other party's name without consent." },
    {
      text: "Neither party shall issue a press release without the other's prior written approval.",
      facts: { bearer: 'either' },
    },
    {
      text: "Provider may use Customer's name and logo in its marketing materials.",
      facts: { holder: 'provider', bearer: null },
    },
    { text: 'Provider may name Customer as a reference.', facts: { holder: 'provider' } },
  ],
  silent: [
    'The uploads must respect the rights of publicity of whoever is shown.',
    'The list of customers is sorted by town.',
    'The press is located in hall 3.',
  ],
};
