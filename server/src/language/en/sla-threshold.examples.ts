import type { Examples } from '../examples.js';

export const examples: Examples<'sla-threshold'> = {
  kind: 'sla-threshold',
  fires: [
    {
      text: 'Provider will use commercially reasonable efforts to make the Service available with a Monthly Uptime Percentage of at least 99.95%.',
      facts: { metricKind: 'availability', operator: '>=', value: 99.95, unit: '%' },
    },
    {
      text: 'The error rate shall be no more than 0.1% in any calendar month.',
      facts: { metricKind: 'error-rate', operator: '<=', value: 0.1, unit: '%' },
    },
    {
      text: 'Support will respond to Severity 1 incidents within four (4) hours.',
      facts: { metricKind: 'response-time', operator: '<=', value: 4, unit: 'hour' },
    },
    {
      text: 'The Platform shall be available 99.9% of the time, measured monthly.',
      facts: { metricKind: 'availability', operator: '>=', value: 99.9 },
    },
  ],
  silent: [
    'If the Monthly Uptime Percentage falls below 99.9%, Customer is eligible for a credit.',
    'For example, uptime of 99.5% means 3.6 hours of downtime.',
    'Customer shall pay 50% on delivery.',
  ],
};
