import type { Examples } from '../examples.js';

export const examples: Examples<'confidentiality'> = {
  kind: 'confidentiality',
  fires: [
    {
      text: 'Recipient protects Confidential Information for three years from disclosure.',
      facts: { period: { value: 3, unit: 'year' } },
    },
    {
      text: 'This clause does not apply to confidential information that is in the public domain without a breach by the recipient.',
    },
    { text: 'Employees with access to such information must be bound to secrecy.' },
    { text: 'The parties treat the contents of this contract as confidential.' },
    {
      text: 'After the end, within 60 days of a request, Supplier will delete any Confidential Information.',
      facts: { period: null },
    },
    {
      text: 'Information already known to the recipient or lawfully obtained from others is not covered by this duty.',
    },
    {
      text: 'Neither party shall reveal to any third person business information of the other that is not generally known.',
    },
    {
      text: 'The Recipient shall keep the Confidential Information secret for a period of five (5) years.',
      facts: { period: { value: 5, unit: 'year' } },
    },
    {
      text: "Each party keeps the other's confidential plans to itself for three years.",
      facts: { period: { value: 3, unit: 'year' } },
    },
    { text: 'Each party shall keep secret whatever non-public information it receives.' },
    {
      text: 'The duty of secrecy lasts five years beyond the end of the contract.',
      facts: { period: { value: 5, unit: 'year' } },
    },
  ],
  silent: [
    'The seller warrants that the goods do not infringe any patent, copyright or trade secret of others.',

    'Sections 4 (Confidential Information), 6 (Warranties) and 11 (Notices) shall survive the termination of this Agreement.',
    'Except for a breach of its confidentiality obligations, neither party shall be liable for indirect damages.',
    'The foregoing limits shall not apply to a breach of confidentiality or to gross negligence.',
    'The tests reveal a crack in the third part of the beam.',
    'Storing material that is protected by copyright, trade secret or another law is prohibited and must not happen.',
    'Payments are due to the receiving party within thirty days.',
    '* Confidential Treatment Requested: the purchaser may end this Agreement within [***] days.',
    'The parties discussed the weather.',
  ],
};
