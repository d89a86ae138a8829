import type { Examples } from '../examples.js';

export const examples: Examples<'data-processing'> = {
  kind: 'data-processing',
  fires: [
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
    'Uploads must be free of viruses and other code that is meant to intercept personal information or use it.',

    'The hotel uses your name on the door plate.',
    'The parties shall process the order promptly.',
  ],
};
