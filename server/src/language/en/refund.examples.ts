import type { Examples } from '../examples.js';

export const examples: Examples<'refund'> = {
  kind: 'refund',
  fires: [
    {
      text: 'If the parties do not agree, Buyer may end the order and receive a pro rata refund of the annual price.',
      facts: { holder: 'customer', bearer: null },
    },
    {
      text: 'If Provider commits a breach that it fails to cure in 45 days, Customer may terminate and receive a refund of prepaid fees.',
      facts: { period: null },
    },
    {
      text: 'Prepaid fees for the time after the end date are returned to Customer less a 10% charge.',
    },
    { text: 'Amounts paid are not returnable under any circumstances.' },
    { text: 'You may get your money back within 14 days of purchase.' },
    { text: 'All fees are non-refundable.' },
    {
      text: 'Provider shall refund the prepaid fees within 30 days.',
      facts: { bearer: 'provider', period: { value: 30, unit: 'day' } },
    },
    {
      text: 'If Customer terminates for cause, Provider shall return any prepaid fees for the time that is left.',
    },
    { text: 'Tickets once bought are kept; all sales are final.' },
  ],
  silent: [
    'Service Credits are not refunds and lapse after a year.',
    'The library books are returnable on Monday.',
    'The driver shall return the vehicle with a full tank.',
    'Provider shall fund the project.',
  ],
};
