import type { Examples } from '../examples.js';

export const examples: Examples<'claim-window'> = {
  kind: 'claim-window',
  fires: [
    {
      text: 'To receive a Service Credit, Customer must submit a claim within thirty (30) days after the end of the affected month.',
      facts: { days: 30, workingDays: false, from: 'the end of the affected month' },
    },
    {
      text: 'No action may be brought more than one year after the cause of action arose.',
      facts: { days: 365 },
    },
  ],
  silent: [
    'After applying such credit, Supplier will refund the balance within thirty (30) days.',
    'Provider shall review each claim with due care.',
    'Invoices are payable within 30 days.',
  ],
};
