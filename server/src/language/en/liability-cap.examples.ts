import type { Examples } from '../examples.js';

export const examples: Examples<'liability-cap'> = {
  kind: 'liability-cap',
  fires: [
    {
      text: 'Our aggregate liability under these Terms will not exceed the amount that you paid us in the 12 months before the event.',
      facts: { basis: 'fees-months', months: 12, protects: 'provider' },
    },
    {
      text: "In no event shall Provider's aggregate liability exceed the fees paid by Customer in the twelve (12) months preceding the claim.",
      facts: { basis: 'fees-months', months: 12, protects: 'provider', scope: 'overall' },
    },
    {
      text: 'The total liability of either party shall be limited to US$500,000.',
      facts: { basis: 'amount', amount: 500_000, currency: 'USD' },
    },
    {
      text: "Supplier's liability under this Agreement will not exceed the purchase price of the goods.",
      facts: { basis: 'order-value', protects: 'provider' },
    },
    {
      text: "EXCEPT FOR BREACH OF SECTION 9, NEITHER PARTY'S LIABILITY SHALL EXCEED THE AMOUNTS PAID HEREUNDER.",
      facts: { basis: 'fees-paid', protects: 'either', carveOuts: ['BREACH OF SECTION 9'] },
    },
    {
      text: 'The total Service Credits for any billing month shall not exceed 50% of the monthly fees for that month.',
      facts: { basis: 'percentage', percent: 50, scope: 'service-credit' },
    },
    {
      text: "Vendor's maximum liability shall not exceed the greater of (a) $100,000 and (b) the fees paid in the six months before the claim.",
      each: [
        { basis: 'amount', amount: 100_000, limb: 'the greater of' },
        { basis: 'fees-months', months: 6, limb: 'the greater of' },
      ],
    },
  ],
  silent: [
    'Client shall reimburse the travel expenses of Consultant; such reimbursement shall not exceed $5,000 in a month.',
    '"Net Sales" means the gross price less credits granted for returns, not to exceed the amount invoiced.',
    'The term shall not exceed three years.',
    'Working hours shall not exceed 40 hours a week.',
    'Provider shall be liable for damage that it causes by gross negligence.',
  ],
};
