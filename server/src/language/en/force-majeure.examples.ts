import type { Examples } from '../examples.js';

export const examples: Examples<'force-majeure'> = {
  kind: 'force-majeure',
  fires: [
    { text: 'Neither of us is responsible for failures outside our reasonable control.' },
    {
      text: 'If Provider is prevented from performing by fire, flood or other causes beyond the control of Provider, or by acts of any authority or of Customer (each, a "Force Majeure"), Provider has no liability.',
      facts: { holder: 'provider' },
    },
    { text: 'No party is liable for a delay through causes beyond its reasonable control.' },
    {
      text: 'A party hindered by an extraordinary event outside its influence is released from its duties for the duration of the event.',
    },
    {
      text: 'The affected party shall promptly inform the other of the nature and expected length of the event beyond its control.',
    },
    {
      text: 'No party will be in breach where performance is prevented by an act of God, war, epidemic or strike.',
    },
    {
      text: 'We will have no liability for any delay due to matters beyond our reasonable control.',
      facts: { holder: 'provider' },
    },
    {
      text: 'Neither party is liable for events beyond its control, including fire, flood and war.',
      facts: { items: ['fire', 'flood', 'war'] },
    },
    { text: 'Neither party is liable for a delay caused by events beyond its reasonable control.' },
    {
      text: 'If the force majeure event continues for more than 60 days, either party may end the order.',
      facts: { period: { value: 60, unit: 'day' } },
    },
  ],
  silent: [
    'An order that was late for a reason beyond the control of the sender is treated as if it had arrived in time.',

    'An epidemic defect is one found in 5% of the units.',
    'Client may end the order if Supplier, for any reason other than an event of force majeure, fails to deliver.',
    'The controller is placed beyond the gate.',
  ],
};
