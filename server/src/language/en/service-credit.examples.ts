import type { Examples } from '../examples.js';

export const examples: Examples<'service-credit'> = {
  kind: 'service-credit',
  fires: [
    {
      text: 'If the Monthly Uptime Percentage is less than 99.5% but at least 98.0% the Service Credit is 15% of the monthly fee, and if it is less than 98.0% the Service Credit is 30%.',
      facts: {
        tiers: [
          {
            lower: 98,
            lowerInclusive: true,
            upper: 99.5,
            upperInclusive: false,
            unit: '%',
            credit: 15,
            creditUnit: '%',
            creditOf: 'monthly fee',
          },
          {
            lower: null,
            lowerInclusive: false,
            upper: 98,
            upperInclusive: false,
            unit: '%',
            credit: 30,
            creditUnit: '%',
            creditOf: null,
          },
        ],
      },
    },
    {
      text: 'Less than 99.9% but equal to or greater than 98% 15% Less than 98% 40%',
      facts: {
        tiers: [
          {
            lower: 98,
            lowerInclusive: true,
            upper: 99.9,
            upperInclusive: false,
            unit: '%',
            credit: 15,
            creditUnit: '%',
            creditOf: null,
          },
          {
            lower: null,
            lowerInclusive: false,
            upper: 98,
            upperInclusive: false,
            unit: '%',
            credit: 40,
            creditUnit: '%',
            creditOf: null,
          },
        ],
      },
    },
    {
      text: '98.0% to < 99.5%: 20% of the monthly fee',
      facts: {
        tiers: [
          {
            lower: 98,
            lowerInclusive: true,
            upper: 99.5,
            upperInclusive: false,
            unit: '%',
            credit: 20,
            creditUnit: '%',
            creditOf: 'monthly fee',
          },
        ],
      },
    },
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
    'Prices rise by less than 5% in the first year and 10% in the second.',
    'The total credit shall not exceed 100% of the fee if uptime is below 50%.',
    'Credit card payments attract a fee of 2%.',
  ],
};
