import type { Examples } from '../examples.js';

export const examples: Examples<'data-retention'> = {
  kind: 'data-retention',
  fires: [
    {
      text: 'Camera footage is overwritten after 14 days.',
      facts: { period: { value: 14, unit: 'day' } },
    },
    {
      text: 'Customer delivers a report within 15 days after each half-year and keeps records for six years.',
      facts: { period: { value: 6, unit: 'year' } },
    },
    {
      text: 'Badges are kept for 30 days, visitor logs for 12 months and invoices for 8 years.',
      facts: {
        rows: [
          {
            data: 'Badges',
            purpose: null,
            legalBasis: null,
            retention: { while: null, period: { value: 30, unit: 'day' } },
          },
          {
            data: 'visitor logs',
            purpose: null,
            legalBasis: null,
            retention: { while: null, period: { value: 12, unit: 'month' } },
          },
          {
            data: 'invoices',
            purpose: null,
            legalBasis: null,
            retention: { while: null, period: { value: 8, unit: 'year' } },
          },
        ],
      },
    },
    {
      text: 'Our statistics cookies expire after 6 months.',
      facts: { period: { value: 6, unit: 'month' } },
    },
    {
      text: 'Supplier shall keep its books of account for three years after the end of this contract.',
      facts: { period: { value: 3, unit: 'year' } },
    },
    { text: 'Call recordings are deleted after 90 days.' },
    {
      text: 'Your profile is kept as long as your account is active and for 24 months thereafter.',
    },
    {
      text: 'Provider shall retain access logs for twelve (12) months.',
      facts: { bearer: 'provider', period: { value: 12, unit: 'month' } },
    },
    {
      text: 'We retain your personal information for as long as you use the services and for 12 months after termination.',
      facts: { retention: { while: 'service', period: { value: 12, unit: 'month' } } },
    },
  ],
  silent: [
    'The cookies are eaten after lunch.',
    'Provider retains title to the goods for 30 days.',
  ],
};
