import type { Examples } from '../examples.js';

export const examples: Examples<'data-processing'> = {
  kind: 'data-processing',
  fires: [
    {
      text: 'We process the following types of personal data: contact data (name, address), dietary notes and table preferences.',
      facts: { items: ['contact data', 'dietary notes', 'table preferences'] },
    },
    {
      text: 'You have the right to obtain rectification or erasure of your personal data.',
      facts: { bearer: 'customer' },
    },
    { text: 'Laboratory shall not use PHI for research.', facts: {} },
    {
      text: 'Supplier handles personal data on behalf of Buyer for the limited and specified purposes of mailing catalogues and counting replies.',
      facts: { purposes: ['mailing catalogues', 'counting replies'] },
    },
    {
      text: 'Supplier will help Buyer answer the requests of data subjects and pass on any that it receives.',
      facts: { bearer: 'provider' },
    },
    {
      text: 'Booking data: your name, phone number and room preference.',
      headings: ['Information we collect'],
      facts: { items: ['your name', 'phone number', 'room preference'] },
    },
    { text: 'We never sell your personal information.', facts: { bearer: 'provider' } },
    {
      text: 'Supplier processes personal data for the purposes of printing badges and sending reminders.',
      facts: { purposes: ['printing badges', 'sending reminders'] },
    },
    {
      text: 'Supplier shall notify Buyer of any personal data breach within 36 hours after it becomes aware of it.',
      facts: { bearer: 'provider' },
    },
    {
      text: 'Processor shall use personal data only on instructions, including with regard to transfers abroad, unless the law requires otherwise.',
      facts: { items: [] },
    },
    { text: 'We handle your details in line with the data protection act.' },
    { text: 'Personal data is processed for the purpose of performing the contract.' },
    { text: 'The information we gather includes your name, billing address and payment details.' },
    { text: 'We collect your name, email address and location.', facts: { bearer: 'provider' } },
    {
      text: 'Provider shall process personal data only on the documented instructions of Customer.',
      facts: { bearer: 'provider' },
    },
    { text: 'We collect personal information when you register.', facts: { bearer: 'provider' } },
    { text: 'We use your e-mail address to tell you of new releases.' },
  ],
  silent: [
    '"Processor" means a person that processes personal data for another.',
    'Room service: ask for the phone number at the desk.',
    'If the DPA conflicts with the Principal Agreement, the DPA prevails as regards data protection.',
    'This DPA lasts as long as the Processor holds Personal Data.',
    'Uploads must be free of viruses and other code that is meant to intercept personal information or use it.',

    'The hotel uses your name on the door plate.',
    'The parties shall process the order promptly.',
  ],
};
