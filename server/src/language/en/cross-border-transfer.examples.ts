import type { Examples } from '../examples.js';

export const examples: Examples<'cross-border-transfer'> = {
  kind: 'cross-border-transfer',
  fires: [
    { text: 'Transfers to our kitchens abroad are covered by binding corporate rules.' },
    {
      text: 'For a transfer to a country without an adequacy decision, the standard contractual clauses apply.',
    },
    { text: 'Data is hosted exclusively in data centres in Frankfurt.' },
    {
      text: 'Where data leaves the European Economic Area, we rely on adequacy decisions or model clauses.',
    },
    {
      text: 'Provider shall not transfer personal data outside the European Economic Area without adequate safeguards.',
      facts: { bearer: 'provider' },
    },
    { text: 'Backups of your data are held on servers in Iceland.' },
  ],
  silent: ['The servers in the lobby serve drinks.', 'Title transfers to Buyer on delivery.'],
};
