import type { Examples } from '../examples.js';

export const examples: Examples<'sub-processing'> = {
  kind: 'sub-processing',
  fires: [
    { text: 'Our processors are bound by contract and follow our instructions.' },
    {
      text: 'Supplier remains liable for what its subcontractors do or leave undone.',
      facts: { bearer: 'provider' },
    },
    {
      text: 'Supplier shall notify Buyer of every addition or replacement at least 20 days ahead.',
      headings: ['Subprocessors'],
      facts: { bearer: 'provider', period: { value: 20, unit: 'day' } },
    },
    { text: 'Carrier may use subcontractors for any leg.' },
    { text: 'The use of subcontractors requires the prior agreement of the client.' },
    {
      text: 'The controller gives general approval to the use of further processors listed in Annex 3.',
    },
    {
      text: 'Customer grants a general authorisation to engage sub-processors.',
      facts: { holder: null, bearer: 'customer' },
    },
    {
      text: 'Provider may engage subprocessors with the prior consent of Customer.',
      facts: { holder: 'provider' },
    },
    {
      text: 'Provider will cause its subcontractors to keep such records for two years.',
      facts: { holder: null, bearer: 'provider' },
    },
    { text: 'Provider may engage another processor, provided that it tells Customer beforehand.' },
    { text: 'A list of our subcontractors is kept on the support page.' },
  ],
  silent: [
    '"Subprocessor" means anyone whom Supplier engages to process data.',
    'Supplier shall notify Buyer of every addition or replacement at least 20 days ahead.',
    'Each party lets the other question its employees, agents and subcontractors, and may attend.',
    'Supplier will not be liable for harm that arises from the subcontractors of Customer.',
    'Subject to the rights of its subcontractors, each party will own all right, title and interest in its tools.',

    'The processor of this computer has eight cores.',
    'The processor of the server has eight cores.',
  ],
};
