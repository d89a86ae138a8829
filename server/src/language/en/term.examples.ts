import type { Examples } from '../examples.js';

export const examples: Examples<'term'> = {
  kind: 'term',
  fires: [
    { text: 'This DPA lasts as long as the Processor holds Personal Data.' },
    {
      text: 'The Initial Term, which was to expire on May 31, 2025, is hereby extended through May 31, 2028.',
      type: 'amendment',
    },
    { text: 'The minimum term is 24 months.' },
    { text: 'This agreement is valid until 31 December 2028.' },
    { text: 'The lease begins on 1 March 2027 and ends on 28 February 2030.' },
    {
      text: 'Each Subscription Term will run on for successive terms unless a party says at least 40 days before its end that it shall not.',
      facts: { period: null },
    },
    {
      text: 'This Agreement will be for a fixed period of eight (8) months from the date of signature.',
      facts: { period: { value: 8, unit: 'month' } },
    },
    { text: 'This DPA shall remain in effect until the Services end.' },
    {
      text: 'If Sponsor lets that date pass, then this Agreement shall continue for the entire four (4) year term.',
      facts: { period: { value: 4, unit: 'year' } },
    },
    {
      text: 'This contract is valid for 5 years.',
      facts: { period: { value: 5, unit: 'year' } },
    },
    {
      text: 'This Agreement commences on the Effective Date and continues for three (3) years.',
      facts: { period: { value: 3, unit: 'year' } },
    },
    {
      text: 'The initial term of this Agreement is three (3) years from the Effective Date.',
      facts: { period: { value: 3, unit: 'year' } },
    },
    {
      text: 'This Agreement shall commence on the Effective Date and continue in force for 24 months.',
      facts: { period: { value: 24, unit: 'month' } },
    },
    { text: 'This Agreement runs from 2 May 2023 to 1 May 2025.' },
    { text: 'The Term shall commence on the date of signing and shall end on May 31, 2031.' },
    {
      text: 'The Appointment is a fixed term engagement beginning on 1 March 2030 and ending on 1 March 2031.',
    },
    { text: 'Expiration Date: August 31, 2031' },
    { text: 'This Agreement shall be valid for an indefinite period.' },
    {
      text: 'Unless ended sooner, this Agreement runs for an initial term of four years (the "Initial Term").',
      facts: { period: { value: 4, unit: 'year' } },
    },
    {
      text: 'This Agreement shall continue for the First Term and shall then be renewed for successive periods of 3 months.',
      facts: { period: null },
    },
    { text: 'This DPA shall remain in effect for as long as the Processor holds personal data.' },
  ],
  silent: [
    'Termination of this Agreement shall not affect any order, which shall continue until it is completed.',
    'Provider will send invoices once per month in advance starting on the Subscription Start Date of the term.',
    'These terms apply to all orders.',
    'The confidentiality obligations survive for the term of five years.',
    'During the term of this Agreement, Supplier shall hold one audit each year.',
    'Throughout the term of this Agreement and for 2 years thereafter, Client shall keep its records.',
    'No waiver of this Agreement shall be effective unless it is dated and signed.',
    'Except as amended above, the Agreement shall remain in full force and effect.',
    'When this Agreement expires, the following rules remain in effect until the audit date:',
    '"Term" has the meaning given in Section 9 of this Agreement.',
  ],
};
