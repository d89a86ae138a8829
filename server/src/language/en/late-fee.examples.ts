import type { Examples } from '../examples.js';

export const examples: Examples<'late-fee'> = {
  kind: 'late-fee',
  fires: [
    { text: 'Unpaid fees are subject to a finance charge of two percent (2.0%) per month.' },
    {
      text: 'Late payment: 4% p.a. above Bank of England base rate',
      facts: { reference: { name: 'Bank of England base rate', times: 1, points: 4 } },
    },
    { text: 'In the event of default, interest of 1% per month is charged on the overdue amount.' },
    { text: 'Arrears bear interest at 9% per year.' },
    { text: 'Late fees: 1.2% per month', facts: { ratePerDay: 0.04 } },
    {
      text: 'A late payment fee of 6%, of the past due balance (at least $3), is charged when an account is 8 days past due.',
      facts: { ratePerDay: null, once: 6 },
    },
    {
      text: 'If you do not pay on time, we may charge a penalty of 4% of the unpaid amount.',
      facts: { once: 4, printed: '4% of the unpaid amount', payer: 'customer' },
    },
    {
      text: 'Late payments accrue interest at 4% per annum above the base rate of the Bank of England.',
      facts: {
        ratePerDay: null,
        reference: { name: 'base rate of the Bank of England', times: 1, points: 4 },
      },
    },
    {
      text: 'Unpaid amounts bear interest at the Wall Street Journal prime rate plus 2% per annum.',
      facts: {
        ratePerDay: null,
        reference: { name: 'Wall Street Journal prime rate', times: 1, points: 2 },
      },
    },
    {
      text: 'A late charge of 0.03% per day applies to unpaid balances.',
      facts: { ratePerDay: 0.03 },
    },
    {
      text: 'If an invoice is not paid by Customer when due, Supplier may elect to charge Customer a late fee of 1.5% per month of the sum owing.',
      facts: { ratePerDay: 0.05, payer: 'customer' },
    },
    {
      text: 'Any balance not settled within 30 days carries interest at 12% per annum.',
      facts: { payer: null },
    },
    { text: 'Overdue royalties bear interest at twelve percent (12%) per annum.' },
    {
      text: 'If any amount is not received by Supplier when due, it bears interest at 2% per month.',
      facts: { payer: 'customer' },
    },
    {
      text: 'Amounts not received by the due date may accrue late interest at 1.5% of the outstanding balance per month.',
      facts: { ratePerDay: 0.05, printed: '1.5% of the outstanding balance per month' },
    },
    {
      text: 'If you do not pay on time, we may charge interest at 0.05% per day on the overdue amount.',
      facts: { ratePerDay: 0.05, payer: 'customer' },
    },
    {
      text: 'Overdue amounts bear interest at 1.5% per month.',
      facts: { ratePerDay: 0.05, printed: '1.5% per month' },
    },
    {
      text: 'Late payments accrue interest at the rate of 7.3% per annum until the amount due is paid.',
      facts: { ratePerDay: 0.02 },
    },
  ],
  silent: [
    'Late returns attract a restocking fee of 15% of the price, payable at once.',
    'The notes shall bear interest at the rate of 6% per annum, payable in June.',
    'The loan bears no interest.',
    'A discount of 2% per month applies to orders of 100 units.',
  ],
};
