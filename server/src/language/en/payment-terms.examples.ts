import type { Examples } from '../examples.js';

export const examples: Examples<'payment-terms'> = {
  kind: 'payment-terms',
  fires: [
    { text: 'The balance of the fee is due 8 days before the fair.', facts: { period: null } },
    {
      text: 'Client shall pay the whole price where it cancels less than five days before the fair.',
      facts: { period: null },
    },
    { text: 'The rent is 900 euro and is due on the third day of each month.' },
    {
      text: 'Customer pays all undisputed invoices within forty-five (45) days after receipt.',
      facts: { bearer: 'customer', period: { value: 45, unit: 'day' } },
    },
    { text: 'Fees are collected by direct debit on the 5th of each month.' },
    { text: 'The Plus plan costs £7 a month.', facts: { money: { amount: 7, currency: 'GBP' } } },
    { text: 'Travel costs are charged separately at cost.' },
    {
      text: 'If Buyer resells the unit within six months after delivery, Buyer shall pay the price difference.',
      facts: { bearer: 'customer', period: null },
    },
    {
      text: 'If the survey is approved, within 21 days Buyer shall pay the balance.',
      facts: { bearer: 'customer', period: { value: 21, unit: 'day' } },
    },
    { text: 'The fee is due at the beginning of each quarter.' },
    { text: 'Invoices are payable 20 days after receipt.' },
    { text: 'The second instalment is due within ten days after delivery.' },
    { text: 'Prices are stated in euro and do not include sales tax.' },
    { text: 'We bill in advance on the first day of each month by charging your credit card.' },
    { text: 'Customer shall remit the purchase price within ten business days of delivery.' },
    { text: 'Additional administration will be billed at $180 per hour.' },
    {
      text: 'Customer shall pay each invoice within thirty (30) days of receipt.',
      facts: { bearer: 'customer', period: { value: 30, unit: 'day' } },
    },
    {
      text: 'Fees are due and payable net 45 days.',
      facts: { period: { value: 45, unit: 'day' } },
    },
    {
      text: 'Buyer shall pay a deposit of $5,000.',
      facts: { bearer: 'customer', money: { amount: 5000, currency: 'USD' } },
    },
  ],
  silent: [
    'If Customer fails to pay Provider undisputed amounts and does not cure this within ten days, Provider may terminate.',
    "NEITHER PARTY'S LIABILITY SHALL EXCEED THE FEES PAID OR PAYABLE IN THE LAST SIX MONTHS.",
    'Payment Terms.',
    'The parties met in good faith.',
  ],
};
