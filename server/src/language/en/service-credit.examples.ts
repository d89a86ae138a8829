import type { Examples } from '../examples.js';

export const examples: Examples<'service-credit'> = {
  kind: 'service-credit',
  fires: [
    {
      text: '12% of the monthly remuneration for an availability below 99.7% but at least 98.0%,',
      type: 'sla',
      facts: {
        tiers: [
          {
            ...{ lower: 98, lowerInclusive: true, upper: 99.7, upperInclusive: false, unit: '%' },
            ...{ credit: 12, creditUnit: '%', creditOf: 'monthly remuneration' },
          },
        ],
      },
    },
    {
      text: 'At least 6 hours but less than 10 hours: 12% of Total MRC',
      type: 'sla',
      facts: {
        tiers: [
          {
            ...{ lower: 6, lowerInclusive: true, upper: 10, upperInclusive: false, unit: 'hour' },
            ...{ credit: 12, creditUnit: '%', creditOf: 'MRC' },
          },
        ],
      },
    },
    {
      text: 'Uptime of less than 99.7% but at least 98.0%: 6% of the monthly fees for the affected product',
      type: 'sla',
      facts: {
        tiers: [
          {
            ...{ lower: 98, lowerInclusive: true, upper: 99.7, upperInclusive: false, unit: '%' },
            ...{ credit: 6, creditUnit: '%', creditOf: 'monthly fees for the affected product' },
          },
        ],
      },
    },
    {
      text: 'If uptime in a calendar month falls below 99.9% but is at least 99.0%, Client receives a credit of 5% of the monthly fee; below 99.0%, 15%.',
      each: [{ metric: 'uptime' }],
    },
    {
      text: '20 – 80 minutes: 10 hours credit',
      leadIn: 'Client is eligible for credits by the time of the outage:',
      type: 'sla',
      facts: {
        tiers: [
          {
            ...{
              lower: 20,
              lowerInclusive: true,
              upper: 80,
              upperInclusive: false,
              unit: 'minute',
            },
            ...{ credit: 10, creditUnit: 'hour', creditOf: null },
          },
        ],
        form: 'service-time',
      },
    },
    {
      text: 'Where the availability is at least 98% but below 99.7%, the Company compensates 12% of the monthly fee; where it is below 98%, 35% of the monthly fee.',
      type: 'sla',
      facts: {
        tiers: [
          {
            ...{ lower: 98, lowerInclusive: true, upper: 99.7, upperInclusive: false, unit: '%' },
            ...{ credit: 12, creditUnit: '%', creditOf: 'monthly fee' },
          },
          {
            ...{ lower: null, lowerInclusive: false, upper: 98, upperInclusive: false, unit: '%' },
            ...{ credit: 35, creditUnit: '%', creditOf: 'monthly fee' },
          },
        ],
      },
    },
    {
      text: 'one day credit for each additional 5 ms of latency',
      facts: {
        tiers: [],
        steps: [
          { by: 5, unit: 'millisecond', credit: 1, creditUnit: 'day', creditOf: null, from: null },
        ],
      },
    },
    {
      text: "For every hour of an outage Host credits Client's account with one-thirtieth (1/30) of the Monthly Fee.",
      facts: {
        tiers: [],
        steps: [
          {
            ...{ by: 1, unit: 'hour', credit: 3.33, creditUnit: '%', from: null },
            creditOf: 'Monthly Fee',
          },
        ],
      },
    },
    {
      text: 'Client is credited thirty five (35) times the actual downtime.',
      facts: {
        tiers: [
          {
            ...{ lower: null, lowerInclusive: false, upper: null, upperInclusive: false, unit: '' },
            ...{ credit: 35, creditUnit: 'x', creditOf: 'actual downtime' },
          },
        ],
      },
    },
    {
      text: 'If Host is not able to provide the guaranteed power, it will credit 4% of the monthly charge with each hour.',
      facts: {
        tiers: [],
        steps: [
          {
            ...{ by: 1, unit: 'hour', credit: 4, creditUnit: '%', from: null },
            creditOf: 'monthly charge',
          },
        ],
      },
    },
    {
      text: 'Six percent (6%) of the monthly charge where availability falls below 97.5%',
      type: 'sla',
      facts: {
        tiers: [
          {
            ...{
              lower: null,
              lowerInclusive: false,
              upper: 97.5,
              upperInclusive: false,
              unit: '%',
            },
            ...{
              credit: 6,
              creditUnit: '%',
              creditOf: 'monthly charge',
            },
          },
        ],
      },
    },
    {
      text: 'Service credits are 4% of the monthly fee per full hour below the target.',
      facts: {
        tiers: [],
        steps: [
          {
            ...{ by: 1, unit: 'hour', credit: 4, creditUnit: '%', from: null },
            creditOf: 'monthly fee',
          },
        ],
      },
    },
    {
      text: '12% refund for every full hour offline beyond the first two.',
      facts: {
        tiers: [],
        steps: [{ by: 1, unit: 'hour', credit: 12, creditUnit: '%', creditOf: null, from: null }],
      },
    },
    {
      text: 'Less than 99.7% but greater than or equal to 97% = 6%',
      headings: ['Service credits'],
      type: 'sla',
      facts: {
        tiers: [
          {
            ...{ lower: 97, lowerInclusive: true, upper: 99.7, upperInclusive: false, unit: '%' },
            ...{ credit: 6, creditUnit: '%', creditOf: null },
          },
        ],
      },
    },
    {
      text: 'For each month in which the Unavailability exceeds 2%, Host will credit Client 3% of the monthly fee.',
      type: 'sla',
      facts: {
        tiers: [
          {
            ...{ lower: null, lowerInclusive: false, upper: 98, upperInclusive: false, unit: '%' },
            ...{ credit: 3, creditUnit: '%', creditOf: 'monthly fee' },
          },
        ],
      },
    },
    {
      text: 'Host credits 1/30th of the monthly fee for every 20 minutes of downtime.',
      facts: {
        tiers: [],
        steps: [
          {
            ...{ by: 20, unit: 'minute', credit: 3.33, creditUnit: '%', from: null },
            creditOf: 'monthly fee',
          },
        ],
      },
    },
    {
      text: 'Client will receive a credit of 4% of the monthly fee for each hour in which we fail to meet the availability.',
      facts: {
        tiers: [],
        steps: [
          {
            ...{ by: 1, unit: 'hour', credit: 4, creditUnit: '%', from: null },
            creditOf: 'monthly fee',
          },
        ],
      },
    },
    {
      text: 'If the mail service was unavailable beyond the target, Host will credit the prorated charges of one (1) day of the fee for each consecutive hour.',
      facts: {
        tiers: [],
        steps: [{ by: 1, unit: 'hour', credit: 1, creditUnit: 'day', creditOf: null, from: null }],
      },
    },
    {
      text: 'If uptime falls below 99.7% in a month, the customer is entitled to a full refund of the monthly fee.',
      type: 'sla',
      facts: {
        tiers: [
          {
            ...{ lower: null, lowerInclusive: false, upper: 99.7, upperInclusive: false },
            ...{ unit: '%', credit: 100, creditUnit: '%', creditOf: "one month's fee" },
          },
        ],
      },
    },
    {
      text: 'Credit requests: Client shall be entitled to a credit of one day of service for each cumulative 20 minutes of downtime.',
      facts: {
        tiers: [],
        steps: [
          { by: 20, unit: 'minute', credit: 1, creditUnit: 'day', creditOf: null, from: null },
        ],
      },
    },
    {
      text: 'Customer shall be eligible for service credits as follows: (a) for monthly uptime between 98.0% and 99.8%, a credit equal to eight percent (8%) of the monthly fee; and (b) for monthly uptime below 98.0%, a credit equal to thirty percent (30%) of the monthly fee.',
      facts: {
        tiers: [
          {
            ...{ lower: 98, lowerInclusive: true, upper: 99.8, upperInclusive: false, unit: '%' },
            ...{ credit: 8, creditUnit: '%', creditOf: 'monthly fee' },
          },
          {
            ...{ lower: null, lowerInclusive: false, upper: 98, upperInclusive: false, unit: '%' },
            ...{ credit: 30, creditUnit: '%', creditOf: 'monthly fee' },
          },
        ],
      },
    },
    {
      text: 'P1 response > 45 minutes: 4% credit of monthly fees',
      facts: {
        tiers: [
          {
            ...{ lower: 45, lowerInclusive: false, upper: null, upperInclusive: false },
            ...{ unit: 'minute', credit: 4, creditUnit: '%', creditOf: 'monthly fees' },
          },
        ],
      },
    },
    {
      text: 'Less than 99.8% but greater than 98.0%15% Less than 98.0%40%',
      type: 'sla',
      facts: {
        tiers: [
          {
            ...{ lower: 98, lowerInclusive: false, upper: 99.8, upperInclusive: false, unit: '%' },
            ...{ credit: 15, creditUnit: '%', creditOf: null },
          },
          {
            ...{ lower: null, lowerInclusive: false, upper: 98, upperInclusive: false, unit: '%' },
            ...{ credit: 40, creditUnit: '%', creditOf: null },
          },
        ],
      },
    },
    {
      text: 'For managed servers: a value of five times the prorated rent for any downtime beyond the guarantee.',
      leadIn: 'You may claim a credit of the following value:',
      facts: {
        tiers: [
          {
            ...{ lower: null, lowerInclusive: false, upper: null, upperInclusive: false, unit: '' },
            ...{ credit: 5, creditUnit: 'x', creditOf: 'prorated rent for any downtime' },
          },
        ],
      },
    },
    {
      text: "The compensation will be 40 times Host's charges for the period of the interruption.",
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: null,
            upperInclusive: false,
            unit: '',
            credit: 40,
            creditUnit: 'x',
            creditOf: "Host's charges for the period of the interruption",
          },
        ],
      },
    },
    {
      text: 'The credit is 12% of the fee where the uptime was less than or equal to 99.8% but greater than 98.5%.',
      facts: {
        tiers: [
          {
            lower: 98.5,
            lowerInclusive: false,
            upper: 99.8,
            upperInclusive: true,
            unit: '%',
            credit: 12,
            creditUnit: '%',
            creditOf: 'fee',
          },
        ],
      },
    },
    {
      text: 'less than 92%, Host gives Client upon request a service credit in an amount equal to one half of one month of service.',
      leadIn: 'In every month with an uptime of:',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 92,
            upperInclusive: false,
            unit: '%',
            credit: 50,
            creditUnit: '%',
            creditOf: "one month's fee",
          },
        ],
      },
    },
    {
      text: '98.7% and below 100% credit = 1 month',
      headings: ['Uptime'],
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 98.7,
            upperInclusive: true,
            unit: '%',
            credit: 100,
            creditUnit: '%',
            creditOf: null,
          },
        ],
      },
    },
    {
      text: 'Host will credit 4% of the hosting fee for each 25 minutes of downtime, up to 100% of the fee of the month.',
      facts: {
        tiers: [],
        steps: [
          {
            credit: 4,
            creditUnit: '%',
            creditOf: 'hosting fee',
            by: 25,
            unit: 'minute',
            from: null,
          },
        ],
      },
    },
    {
      text: 'Any outage beyond 0.2% of the month will be credited one day of service for every 20 minutes of downtime.',
      facts: {
        tiers: [],
        steps: [
          { credit: 1, creditUnit: 'day', creditOf: 'service', by: 20, unit: 'minute', from: null },
        ],
      },
    },
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
            creditOf: 'monthly fee',
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
    { text: 'At least 6 hours but less than 10 hours: 12% of all tickets', type: 'sla' },
    { text: '20 – 80 minutes: 10 hours credit' },
    'The rate is 5% per additional hour of work in the workshop.',
    'If Ledger Uptime < 99.7%, Customer receives a credit of Y% of the fee, but where it is < 97.7%',
    'Uptime of 99.8 - 100% 0% credit',
    'A credit card fee of 2% is charged for each 30 minutes of parking.',
    'Prices rise by less than 5% in the first year and 10% in the second.',
    'The total credit shall not exceed 100% of the fee if uptime is below 50%.',
    'Credit card payments attract a fee of 2%.',
  ],
};
