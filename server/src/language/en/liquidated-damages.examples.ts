import type { Examples } from '../examples.js';

export const examples: Examples<'liquidated-damages'> = {
  kind: 'liquidated-damages',
  fires: [
    {
      text: 'Early termination: 75% of the remaining monthly charges',
      facts: { bearer: 'customer', percent: 75 },
    },
    {
      text: 'If the vendor misses the go-live date it forfeits 2% of the fee per week, at most 10%.',
    },
    {
      text: 'A contractual penalty of EUR 10,000 falls due for every case of culpable infringement.',
    },
    {
      text: 'If Customer terminates this Agreement, Customer shall pay to Provider a termination payment equal to half of the sales of a year.',
      facts: { bearer: 'customer' },
    },
    {
      text: 'A party that is in default shall pay a penalty equal to three times the freight of the month.',
    },
    {
      text: 'If the customer terminates before the end of the term, the customer shall pay the greater of $300 or two monthly fees.',
    },
    {
      text: 'On an early end the following payment penalties apply: Customer forfeits any guarantee paid.',
    },
    {
      text: 'If Customer bribes a member of the staff, Provider may impose a penalty of RMB 40,000.',
      facts: { money: { amount: 40_000, currency: 'CNY' } },
    },
    {
      text: 'If this Agreement is terminated due to your default, you must pay us a lump-sum payment of your average royalties times the months that remain.',
      facts: { bearer: 'customer' },
    },
    {
      text: 'Customer shall pay Provider an additional deposit of RMB 6,000 per violation.',
      facts: { bearer: 'customer', money: { amount: 6000, currency: 'CNY' } },
    },
    {
      text: 'A party that hires a person in violation of this Section shall, within ten days, pay the other party an amount equal to the salary of a year.',
    },
    {
      text: "In case of violation of this article, Customer shall pay to Supplier an equivalent of six months' gross salary of the person hired.",
      facts: { bearer: 'customer' },
    },
    {
      text: 'For each breach of this clause Supplier shall pay $3,000 to Customer.',
      facts: { bearer: 'provider', money: { amount: 3000, currency: 'USD' } },
    },
    {
      text: 'If delivery is late, Supplier shall pay liquidated damages of 1% of the price per week.',
      facts: { bearer: 'provider', percent: 1 },
    },
    {
      text: 'Customer shall pay an early termination fee of $2,000.',
      facts: { bearer: 'customer', money: { amount: 2000, currency: 'USD' } },
    },
    {
      text: 'Amounts received by a Party as liquidated damages belong to all Parties.',
      facts: { holder: null, bearer: null },
    },
    {
      text: 'For each week of delay the Contractor shall pay 1% of the contract price as agreed damages.',
      facts: { percent: 1 },
    },
    { text: 'That sum is a genuine pre-estimate of the loss that the Buyer would suffer.' },
  ],
  silent: [
    'The Customer may cancel on 30 days’ notice and pays no early termination charge.',
    'Provider may withdraw the item without any obligation to pay liquidated damages.',
    'A player who arrives late forfeits the match.',
    'For each day of delay in payment interest of 0.05% is due.',
    'Upon termination of his employment Company shall pay a lump-sum payment of four salaries.',
    'Customer shall pay all taxes, interest and penalties that an authority assesses.',
    'Customer may cancel without penalty.',
    'In that case Customer may end this Agreement without the payment of termination charges.',
    'In the event of a breach of this Section, Customer shall pay interest equal to 2% of the sum.',
  ],
};
