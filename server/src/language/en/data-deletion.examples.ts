import type { Examples } from '../examples.js';

export const examples: Examples<'data-deletion'> = {
  kind: 'data-deletion',
  fires: [
    {
      text: 'Reservations are erased four months after the visit.',
      facts: { period: { value: 4, unit: 'month' } },
    },
    { text: 'At the end, Laboratory shall return or destroy all PHI.', facts: {} },
    {
      text: 'Backup copies are overwritten within 45 days.',
      facts: { period: { value: 45, unit: 'day' } },
    },
    {
      text: 'After cancelling, customers have 20 days to export their drawings.',
      facts: { period: null },
    },
    {
      text: 'For 15 days after the end Provider shall make the records available for download.',
      facts: { bearer: 'provider', period: null },
    },
    { text: 'A workspace that was deleted cannot be restored.' },
    {
      text: 'When you close the account we erase your files within 20 days.',
      facts: { bearer: 'provider', period: { value: 20, unit: 'day' } },
    },
    { text: 'All copies must be wiped within two weeks after the project closes.' },
    { text: 'You may ask us to remove your account and all information tied to it.' },
    {
      text: "Once the contract is over, the processor returns or erases the personal data at the controller's choice.",
    },
    {
      text: 'Within 30 days after termination Provider shall delete all Customer Data.',
      facts: { bearer: 'provider', period: { value: 30, unit: 'day' } },
    },
    { text: "Each party shall return or destroy the other party's materials upon request." },
  ],
  silent: [
    'The waiter removes the plates.',
    'Customer may return defective products within 14 days.',
  ],
};
