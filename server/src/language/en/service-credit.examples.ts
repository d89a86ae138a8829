import type { Examples } from '../examples.js';

export const examples: Examples<'service-credit'> = {
  kind: 'service-credit',
  fires: [
    {
      text: 'If the Monthly Uptime Percentage is less than 99.9% but at least 99.0%, Customer will receive a Service Credit of 10% of the monthly fees.',
      facts: {
        metric: 'Monthly Uptime Percentage',
        tiers: [
          {
            lower: 99,
            lowerInclusive: true,
            upper: 99.9,
            upperInclusive: false,
            unit: '%',
            credit: 10,
            creditUnit: '%',
            creditOf: 'monthly fees',
          },
        ],
      },
    },
  ],
  silent: [
    'The total credit shall not exceed 100% of the fee if uptime is below 50%.',
    'Credit card payments attract a fee of 2%.',
  ],
};
