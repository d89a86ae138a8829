import type { Examples } from '../examples.js';

export const examples: Examples<'unilateral-amendment'> = {
  kind: 'unilateral-amendment',
  fires: [
    {
      text: 'Provider may make changes to this Agreement from time to time.',
      facts: { holder: 'provider', subject: 'terms' },
    },
    {
      text: 'The Supplier may from time to time make reasonable amendments to its charges on 25 days’ notice.',
      facts: { subject: 'price', noticeDays: 25 },
    },
    { text: 'We may update this notice.', facts: { holder: 'provider' }, type: 'privacy-policy' },
    {
      text: 'Customer will follow the Usage Policy, as updated by Provider from time to time.',
      facts: { holder: 'provider', subject: 'rules' },
    },
    {
      text: 'We can put prices up with 30 days’ warning.',
      facts: { holder: 'provider', subject: 'price' },
    },
    {
      text: 'Provider may amend the Partner Program Guide from time to time.',
      facts: { holder: 'provider', subject: 'rules' },
    },
    { text: 'We may also raise our prices.', facts: { holder: 'provider', subject: 'price' } },
    {
      text: 'We may change these rules with a week of warning. If you keep using the site after that, you accept them.',
      facts: { deemedConsent: true },
    },
    {
      text: 'The platform may change the commission on 25 days notice.',
      facts: { subject: 'price', noticeDays: 25 },
    },
    { text: 'The operator may adapt the rules of use whenever needed.' },
    { text: 'These terms are subject to change without notice.' },
    {
      text: 'We reserve the right to charge fees for future use of the feed.',
      facts: { subject: 'price' },
    },
    {
      text: 'Licensee shall follow the Brand Manual, which Licensor may revise from time to time.',
      facts: { holder: 'provider' },
    },
    { text: 'The provider can update the price list once a year with effect from 1 January.' },
    {
      text: 'The performance targets may be amended by Provider at any time and at its sole discretion.',
      facts: { holder: 'provider' },
    },
    {
      text: 'We will provide at least 75 days’ notice of adverse material changes to this SLA.',
      facts: { holder: 'provider', noticeDays: 75, subject: 'rules' },
    },
    {
      text: "We may raise our fees once a year. We'll tell you at least 35 days before.",
      facts: { subject: 'price', noticeDays: 35 },
    },
    {
      text: 'Provider may vary these Terms on notice to Customer.',
      facts: { holder: 'provider', subject: 'terms' },
    },
    {
      text: 'Provider may adjust the price list from time to time. A 50-day prior notice will be given to existing customers.',
      facts: { holder: 'provider', subject: 'price', noticeDays: 50 },
    },
    {
      text: 'These terms of use may change at any time.',
      facts: { holder: 'provider', subject: 'terms' },
    },
    {
      text: 'This policy is subject to modification without notice.',
      facts: { holder: 'provider', subject: 'terms' },
    },
    {
      text: 'Provider may update the published Schedules from time to time on at least forty (40) days notice.',
      facts: { holder: 'provider', subject: 'terms', noticeDays: 40 },
    },
    {
      text: 'We may change our prices at any time. You will learn of any increase by email at least 14 days before it applies, by way of notice.',
      facts: { holder: 'provider', subject: 'price', noticeDays: 14 },
    },
    {
      text: 'We may modify these Terms at any time by posting a revised version; your continued use of the Service constitutes acceptance.',
      facts: { holder: 'provider', subject: 'terms', deemedConsent: true },
    },
    {
      text: "Provider may increase its fees upon thirty (30) days' prior notice.",
      facts: { holder: 'provider', subject: 'price', noticeDays: 30 },
    },
    {
      text: 'Backups follow the Archive Rules, as such document may be amended by the Supplier in its sole discretion.',
      facts: { holder: 'provider' },
    },
    {
      text: 'Customer may amend the Standard Contractual Clauses where the law requires it.',
      facts: { holder: 'customer', subject: 'terms' },
    },
    {
      text: 'Change prices (on 25 days notice)',
      leadIn: 'We reserve the right to:',
      facts: { holder: 'provider', noticeDays: 25, subject: 'price' },
    },
    {
      text: 'Provider may modify usage limits on 20 days notice.',
      facts: { holder: 'provider', noticeDays: 20, subject: 'rules' },
    },
  ],
  silent: [
    'Neither party may make changes to this Agreement.',
    'Customer may make changes to its settings at any time.',
    'The Order Form, as amended by the parties from time to time, sets out the fees.',
    'We may send you this notice by post.',
    'Upon delay of payment the Seller may at its discretion increase the price by 1% a week.',

    'The targets may be amended by written agreement of both parties.',
    'Customer follows its own safety rules, which Customer may revise.',
    'Customer will give notice of any changes to its billing address.',
    'Provider may update the Documentation from time to time.',
    'You may change or add Subscriptions booked by you at any time.',
    'We reserve the right to charge your card for the fees that you owe.',
    'This Agreement may be changed only by a document signed by both parties.',
    'You may change your level of service at any time by choosing another plan.',
    'If the Software infringes a patent, Supplier may replace or modify the Software so that it no longer does.',
    'Each party may change its project managers by notice to the other.',
    'The steering committee may advise but has no authority to amend the terms of this Agreement.',
    'This Agreement may be amended only by a written instrument signed by both parties.',
    'Customer may not modify the Software.',
  ],
};
