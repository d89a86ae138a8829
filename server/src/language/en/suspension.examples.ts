import type { Examples } from '../examples.js';

export const examples: Examples<'suspension'> = {
  kind: 'suspension',
  fires: [
    {
      text: 'Provider may restrict or disable access, in whole or part, (a) where use endangers the platform, or (b) where Customer is more than 20 days past due and has been given five business days’ warning.',
      each: [
        { trigger: 'other', noticeDays: null },
        { trigger: 'nonpayment', noticeDays: 5 },
      ],
    },
    {
      text: 'If the Customer misuses the access, the Committee may suspend the service.',
      facts: { holder: null },
    },
    { text: 'The provider is entitled to interrupt the service for urgent repairs.' },
    {
      text: 'The Carrier may suspend deliveries or payouts if an account is overdue.',
      facts: { trigger: 'nonpayment' },
    },
    { text: 'We may suspend payouts at once where we suspect fraud.' },
    { text: 'Access will be put on hold while an investigation is ongoing.' },
    {
      text: 'If you exceed the usage limits we may throttle or block your access until the next billing period.',
    },
    {
      text: 'A material breach of this section permits the Provider to suspend the Services on 36-hour notice.',
    },
    { text: 'Services with invoices unpaid for more than nine days will be suspended.' },
    { text: "Publishing such materials will result in suspension of Customer's account." },
    {
      text: "Supplier may suspend Client's access to the Services at once if its use violates Section 3, or upon ten (10) days' notice if an invoice is overdue.",
      each: [
        { holder: 'provider', trigger: 'breach', noticeDays: null },
        { holder: 'provider', trigger: 'nonpayment', noticeDays: 10 },
      ],
    },
    { text: 'Operator may suspend claims processing on three days notice.' },
    {
      text: "Provider may suspend the Services upon five (5) days' notice if any amount is past due.",
      facts: { holder: 'provider', trigger: 'nonpayment', noticeDays: 5 },
    },
    {
      text: 'We may suspend your account without prior notice if you violate our policies.',
      facts: { holder: 'provider', trigger: 'breach', withoutNotice: true },
    },
    {
      text: 'If Reseller is in default with an invoice, Supplier may place Reseller on credit hold.',
      facts: { holder: 'provider' },
    },
    {
      text: 'Provider may take these measures: (a) warn you; (b) temporarily suspend your access to the Services; or (c) inform the police.',
      facts: { holder: 'provider' },
    },
  ],
  silent: [
    'You can ask us to restrict the processing that your account causes, or object to it.',
    'The block of flats has twelve storeys.',
    'The credits of all service levels shall be restricted to the monthly fee of the service.',
    'Provider may not suspend the Services during a dispute.',
    'The board may suspend its meeting.',
  ],
};
