import type { Examples } from '../examples.js';

export const examples: Examples<'indemnity'> = {
  kind: 'indemnity',
  fires: [
    {
      text: 'Provider defends Customer against any claim of a third party that its personnel caused injury.',
      facts: { bearer: 'provider' },
    },
    {
      text: 'The parties shall indemnify each other against claims from a breach of this contract.',
      facts: { bearer: 'either' },
    },
    {
      text: 'If somebody sues us over something you posted, you will pay our costs.',
      facts: { bearer: 'customer' },
    },
    {
      text: "Supplier shall indemnify Customer against such claims; provided that Supplier's liability shall not exceed $90,000.",
      facts: { bearer: 'provider' },
    },
    {
      text: 'If the vendor breaches this clause, it shall compensate the purchaser for any damage caused.',
    },
    {
      text: "The customer keeps the supplier free from all third-party demands resulting from the customer's data.",
    },
    {
      text: 'We will take over the defence of any third-party claim covered by this section and pay the amounts finally awarded.',
    },
    {
      text: "Licensee will bear the cost of any claim brought against Licensor because of Licensee's misuse of the product.",
    },
    {
      text: 'Customer agrees to hold Provider harmless from any loss of data on the hosted site.',
      facts: { bearer: 'customer' },
    },
    {
      text: 'Customer shall indemnify and hold harmless Provider from any third-party claim arising from its use of the Service.',
      facts: { bearer: 'customer' },
    },
    {
      text: 'Provider agrees to defend Customer from actions of third parties and to pay any judgment.',
      facts: { bearer: 'provider' },
    },
    {
      text: 'The Hirer will reimburse the Owner for all losses that follow from a breach by the Hirer.',
    },
  ],
  silent: [
    'The firewall defends the network against attacks.',
    'We pay your costs of travel to the claims office.',

    'The provisions of this Agreement relating to indemnification shall survive its end.',
    'Clauses 2 (Definitions), 8 (Indemnity), 9 (Liability) and 14 (General) will survive the end of these terms.',
    'Except for its indemnification obligations in Section 5, in no event shall either party be liable for indirect damages.',
    "The limitations of liability in this Section shall not apply to a party's duty to indemnify the other.",
    'Keep the vents free from dust.',
    'The insurer bears the cost of the appraisal.',
    'Customer may assume the defence of the claim at its own choice.',
    'The Indemnitee shall have the right to defend such claim with counsel of its choice.',
    'Provider will reimburse travel expenses within 30 days.',
    'Provider shall not be required to indemnify Customer.',
    'Provider shall maintain professional indemnity insurance of at least £3 million.',
  ],
};
