import type { Examples } from '../examples.js';

export const examples: Examples<'liability-cap'> = {
  kind: 'liability-cap',
  fires: [
    {
      text: 'For each full 0.2% by which the availability is lower the Client receives a discount of 1% on the next invoice, to a maximum of 12%.',
      facts: { basis: 'percentage', percent: 12 },
    },
    {
      text: 'Save for fraud, the liability of Supplier is limited to the price.',
      facts: { basis: 'order-value' },
    },
    {
      text: 'Total credits in any month shall not exceed the total MRC of the affected line for that month.',
      facts: { basis: 'monthly-fee', scope: 'service-credit' },
    },
    {
      text: 'Client receives a credit of one day’s MRC for each hour of the outage, up to ninety percent (90%) of the MRC for the cabinet.',
      type: 'sla',
      facts: { basis: 'percentage', percent: 90, scope: 'service-credit' },
    },
    {
      text: 'The maximum amount of any credit is the Invoice Amount for the month in which the performance was degraded.',
      type: 'sla',
      facts: { scope: 'service-credit' },
    },
    {
      text: 'In no event will Service Credits for any month exceed the fees incurred by Customer for the affected Services in that month.',
      facts: { basis: 'monthly-fee', scope: 'service-credit' },
    },
    {
      text: 'Neither party owes the other more than the sums paid in the six months before the claim.',
      facts: { protects: 'either', basis: 'fees-months', months: 6 },
    },
    {
      text: "Licensor's obligations under this Section shall not exceed the amounts paid by Licensee for the affected module.",
      facts: { basis: 'fees-paid' },
    },
    { text: 'Liability cap: 125% of annual charges', facts: { basis: 'percentage', percent: 125 } },
    {
      text: 'Apart from claims for injury, the most either side will ever have to pay the other under this agreement is twice the fees payable in the year in which the claim arose.',
      facts: { protects: 'either' },
    },
    {
      text: 'The liability of each party is subject to the limits in the Principal Agreement, save that the Processor’s liability for breaches of this DPA shall not exceed EUR 2,000,000 in aggregate.',
      parties: [
        { name: 'Kestrel GmbH', mentions: ['Processor'], role: 'provider' },
        { name: 'Orla plc', mentions: ['Controller'], role: 'customer' },
      ],
      facts: { protects: 'provider', amount: 2000000 },
    },
    {
      text: 'The total refund to Client for any account may not exceed 40% of the monthly fees.',
      type: 'sla',
      facts: { basis: 'percentage', percent: 40, scope: 'service-credit' },
    },
    {
      text: 'All we can ever owe you, whatever the reason, is €75.',
      facts: { basis: 'amount', amount: 75, protects: 'provider' },
    },
    {
      text: "Credits may not exceed 20% of the weekly rent and are Tenant's only remedy, except that Tenant may terminate if the lift fails twice.",
      facts: { percentOf: 'weekly rent', carveOuts: [] },
    },
    {
      text: "Carrier's liability for lost crates shall not exceed 30% of the freight paid, up to a maximum of €8,000.",
      each: [
        { basis: 'percentage', percent: 30, limb: 'the lesser of' },
        { basis: 'amount', amount: 8000, currency: 'EUR', limb: 'the lesser of' },
      ],
    },
    {
      text: 'All rent credits of a month together are limited to the rent of the cabinets for that month.',
      type: 'sla',
      facts: { scope: 'service-credit' },
    },
    {
      text: 'In no month will the credits come to more than half of the Monthly Fee.',
      type: 'sla',
      facts: { basis: 'fees-months', months: 0.5, scope: 'service-credit' },
    },
    {
      text: 'The maximum refund is 90% of a monthly fee.',
      type: 'sla',
      facts: { basis: 'percentage', percent: 90, scope: 'service-credit' },
    },
    {
      text: 'Host credits one day of charges for each hour of the fault, subject to a maximum credit of 26% of the quarterly charge.',
      type: 'sla',
      facts: { basis: 'percentage', percent: 26, scope: 'service-credit' },
    },
    {
      text: 'Our total liability is limited to the fees you paid in the 9 months before the claim, or £250 if that is more.',
      each: [
        { basis: 'fees-months', months: 9, limb: 'the greater of' },
        { basis: 'amount', amount: 250, currency: 'GBP', limb: 'the greater of' },
      ],
    },
    {
      text: "Vendor's liability is limited to US$40,000 or, if lower, the fees paid in the preceding five months.",
      each: [
        { basis: 'amount', amount: 40000, limb: 'the lesser of' },
        { basis: 'fees-months', months: 5, limb: 'the lesser of' },
      ],
    },
    {
      text: 'Customer is liable for no more than: a. Indemnities under Section 4; b. damages for bodily injury; and c. other direct damages up to the greater of $60,000 or the charges paid in the nine months before the claim.',
      each: [
        { basis: 'amount', amount: 60_000, protects: 'customer' },
        { basis: 'fees-months', months: 9, protects: 'customer' },
      ],
    },
    {
      text: 'In no event shall Provider be liable to Customer (or anyone claiming through Customer) for any amount in excess of the amounts received by Provider hereunder.',
      facts: { basis: 'fees-paid', protects: 'provider' },
    },
    {
      text: 'The cumulative liability of each of Provider and Customer for all claims shall not exceed $250,000.',
      facts: { amount: 250_000, protects: 'either' },
    },
    {
      text: 'The total liability for either Party is limited to 4% of the value of the goods delivered.',
      facts: { percent: 4, protects: 'either' },
    },
    {
      text: "Provider's maximum liability in that case shall be no greater than that set forth in Section 9.2.",
      facts: { basis: 'other', protects: 'provider' },
    },
    {
      text: 'Except in the event of a breach of Section 3 (Ownership; Marks), or of Section 9, in no event shall the liability of a party exceed one half of the amount paid by Customer.',
      facts: {
        basis: 'percentage',
        percent: 50,
        protects: 'either',
        carveOuts: ['a breach of Section 3 (Ownership; Marks), or of Section 9'],
      },
    },
    {
      text: 'Neither party shall be liable under any theory for any amounts in excess in the aggregate of the fees paid hereunder.',
      facts: { basis: 'fees-paid', protects: 'either' },
    },
    {
      text: "Provider's liability will not exceed the amount actually due to Provider for the delivery concerned.",
      facts: { basis: 'fees-paid', protects: 'provider' },
    },
    {
      text: 'This liability shall not exceed the contractual liability of the carrier for the same parcel.',
      facts: { basis: 'other' },
    },
    {
      text: "Supplier's maximum liability is limited to the lesser of: the amount paid by Customer in the eight month period before the claim; or three hundred thousand dollars ($300,000).",
      each: [
        { basis: 'fees-months', months: 8, limb: 'the lesser of' },
        { basis: 'amount', amount: 300_000, limb: 'the lesser of' },
      ],
    },
    {
      text: "Subject to and without limiting the duty of each party to indemnify, each party's liability is limited to $90,000.",
      facts: {
        amount: 90_000,
        protects: 'either',
        carveOuts: ['the duty of each party to indemnify'],
      },
    },
    {
      text: 'Save in the event of gross negligence, the liability of Supplier shall not exceed 60% of the value of the goods.',
      facts: { percent: 60, protects: 'provider', carveOuts: ['gross negligence'] },
    },
    {
      text: "The liability of Provider for a claim is limited to, and will not exceed, Customer's direct damages.",
      facts: { basis: 'other', protects: 'provider' },
    },
    {
      text: 'All claims and losses shall be limited to actual and direct costs.',
      facts: { basis: 'other', protects: null },
    },
    {
      text: "Supplier's liability is limited, whatever the ground of the claim, to any amount that it received for the goods concerned.",
      facts: { basis: 'fees-paid', protects: 'provider' },
    },
    {
      text: 'The liability of Supplier will be limited to a sum equal to the contractual value under clause 4.',
      facts: { basis: 'order-value', protects: 'provider' },
    },
    {
      text: "Neither party's liability shall exceed one and one half (1.5) times the amounts paid in the preceding nine (9) months.",
      facts: { basis: 'percentage', percent: 150, months: 9, protects: 'either' },
    },
    {
      text: "Host's total liability is limited to the amount paid by Client for the month in which the claim arose.",
      facts: { basis: 'monthly-fee' },
    },
    {
      text: 'Provider is liable for the damages that it caused up to the greater of $40,000 or the charges paid in the six months before the claim.',
      each: [
        { basis: 'amount', amount: 40_000, protects: 'provider' },
        { basis: 'fees-months', months: 6, protects: 'provider' },
      ],
    },
    {
      text: 'Supplier shall credit Customer with what it paid for the infringing part, up to a maximum of nine (9) months of applicable charges.',
      facts: { basis: 'fees-months', months: 9, protects: 'provider' },
    },
    {
      text: 'Customer shall receive a credit against future invoices for each hour, up to a maximum total of the fees charged for the hosting in the affected month.',
      facts: { basis: 'monthly-fee', scope: 'service-credit', protects: 'provider' },
    },
    {
      text: "Supplier's liability for an event shall not exceed the insurance proceeds paid to Supplier for it.",
      facts: { basis: 'other', protects: 'provider' },
    },
    {
      text: 'Neither party shall be liable for more than €70,000 in any period of 12 months.',
      facts: { basis: 'amount', amount: 70_000, months: null, protects: 'either' },
    },
    {
      text: "Under no circumstances shall a party be liable to the other for a sum in excess of the Maximum Liability; provided that this limit shall not apply to (i) fraud, (ii) the failure to pay fees that count towards Customer's Maximum Liability or (iii) a breach of Section 6.",
      facts: {
        protects: 'either',
        carveOuts: [
          'fraud',
          "the failure to pay fees that count towards Customer's Maximum Liability",
          'a breach of Section 6',
        ],
      },
    },
    {
      text: "Supplier shall repair the goods; provided that Supplier's aggregate liability under this Section 5 shall not exceed 80% of the purchase price.",
      facts: { basis: 'percentage', percent: 80, protects: 'provider', carveOuts: [] },
    },
    {
      text: 'We refund the customer 4% of the monthly fee for each 50 minutes of downtime (up to 90% of the monthly fee).',
      type: 'sla',
      facts: { basis: 'percentage', percent: 90, scope: 'service-credit' },
    },
    { text: 'Maximum liability: 9 months of fees', facts: { basis: 'fees-months', months: 9 } },
    {
      text: 'The maximum total credit for the billing period, all guarantees included, shall not exceed 40% of your fee for that period.',
      type: 'sla',
      facts: { basis: 'percentage', percent: 40, scope: 'service-credit' },
    },
    {
      text: 'Our entire liability for all claims is limited in the aggregate to the total fees paid by you under this agreement.',
      facts: { basis: 'fees-paid', scope: 'overall' },
    },
    {
      text: 'The credits granted for all service levels shall be restricted to the total of the monthly remuneration of the service.',
      type: 'sla',
      facts: { scope: 'service-credit' },
    },
    {
      text: 'Our liability per damage event is limited to the value of the services used during the previous contractual year.',
      facts: { basis: 'fees-months', months: 12, protects: 'provider' },
    },
    {
      text: 'The aggregate maximum credit for any month is ninety percent (90%) of the monthly fee.',
      facts: { basis: 'percentage', percent: 90 },
    },
    {
      text: 'Total credits in a month are capped at 35% of that month’s fees.',
      facts: { basis: 'percentage', percent: 35, scope: 'service-credit' },
    },
    {
      text: 'Supplier shall not be liable for more than £400,000 in aggregate for any loss arising hereunder.',
      facts: { basis: 'amount', amount: 400000, currency: 'GBP' },
    },
    {
      text: 'Liability for a data breach is subject to a super-cap of five times (5x) the annual fees.',
      facts: { basis: 'percentage', percent: 500 },
    },
    {
      text: '“Super Cap” means the amounts paid by Customer in the 18 months before the first event giving rise to liability.',
      facts: { basis: 'fees-months', months: 18 },
    },
    {
      text: 'Each party’s entire liability arising out of this Agreement will not exceed the General Cap.',
      facts: { basis: 'other', protects: 'either' },
    },
    {
      text: 'This is up to a maximum of 80% of your monthly rental amount in any one month.',
      type: 'sla',
      facts: { basis: 'percentage', percent: 80, scope: 'service-credit' },
    },
    {
      text: "Supplier's liability is limited to the lesser of the fees paid in the nine months before the claim and Customer's actual direct damages.",
      each: [
        { basis: 'fees-months', months: 9, limb: 'the lesser of' },
        { basis: 'other', limb: 'the lesser of' },
      ],
    },
    {
      text: "The Supplier's aggregate liability shall not exceed AED 900,000.",
      facts: { amount: 900000, currency: 'AED' },
    },
    {
      text: "Supplier's liability is limited to six (6) times the average monthly fee paid in the year before the claim.",
      facts: { basis: 'fees-months', months: 6, protects: 'provider' },
    },
    {
      text: 'Maximum credit per month is 40% of the monthly charge of the service.',
      facts: { basis: 'percentage', percent: 40, scope: 'service-credit' },
    },
    {
      text: "The maximum amount of compensation for one interruption is 90% of Host's charges for the month.",
      facts: { basis: 'percentage', percent: 90, scope: 'service-credit' },
    },
    {
      text: '3% of the monthly fees for each 1% below the availability, not to exceed 60% of the monthly fees',
      type: 'sla',
      facts: { basis: 'percentage', percent: 60 },
    },
    {
      text: 'Service Credits will not accumulate within one Term in an amount more than 7% of the fees of that Term.',
      facts: { basis: 'percentage', percent: 7, scope: 'service-credit' },
    },
    {
      text: 'Service Credits are no refunds, are capped at a maximum of 60 days of paid service and lapse with the contract.',
      facts: { basis: 'fees-months', months: 2, scope: 'service-credit', protects: 'provider' },
    },
    {
      text: 'A maximum of 6% credit will be provided.',
      facts: { basis: 'percentage', percent: 6, scope: 'service-credit' },
    },
    {
      text: "Whatever the number of outages, all refunds are limited to one month's web hosting fees.",
      type: 'sla',
      facts: { basis: 'monthly-fee', scope: 'service-credit' },
    },
    {
      text: "Each party's total liability for all other claims will not be more than the General Cap Amount.",
      facts: { basis: 'other', protects: 'either' },
    },
    {
      text: "The award of credits is the Customer's sole remedy and the Supplier's sole liability and shall not exceed the monthly recurring charge.",
      facts: { basis: 'monthly-fee', scope: 'service-credit', protects: 'provider' },
    },
    {
      text: "Client's liability for loss of the leased equipment shall be limited to $20,000 per claim and $90,000 in the aggregate.",
      each: [
        { amount: 20_000, limb: 'per claim', covers: 'loss of the leased equipment' },
        { amount: 90_000, limb: 'in the aggregate' },
      ],
    },
    {
      text: "Supplier's aggregate liability for breach of Sections 6 and 7 shall not exceed $3,000,000.",
      facts: { amount: 3_000_000, covers: 'breach of Sections 6 and 7', protects: 'provider' },
    },
    {
      text: "Supplier's liability for breach of this Agreement shall not exceed $1,000,000.",
      facts: { covers: null },
    },
    {
      text: "Alder's liability to Birch, and Birch's liability to Alder, shall not exceed $5,000.",
      facts: { protects: 'either', amount: 5_000 },
    },
    {
      text: "Each of Alder's and Birch's liability to the other for breach of Article II shall not exceed $7,000.",
      facts: { protects: 'either', amount: 7_000, covers: 'breach of Article II' },
    },
    {
      text: "EXCEPT FOR A BREACH OF SECTION 4, GROSS NEGLIGENCE OR THE INDEMNITY IN SECTION 5.2, SUPPLIER'S AGGREGATE LIABILITY SHALL NOT EXCEED THE FEES PAID.",
      facts: {
        protects: 'provider',
        carveOuts: ['A BREACH OF SECTION 4', 'GROSS NEGLIGENCE', 'THE INDEMNITY IN SECTION 5.2'],
      },
    },
    {
      text: "ALDERMOOR'S AGGREGATE LIABILITY FOR A BREACH OF ITS DATA DUTIES SHALL NOT EXCEED THE GREATER OF (A) $2,000,000 AND (B) TWO TIMES (2X) THE FEES PAID IN THE TWELVE (12) MONTHS BEFORE THE CLAIM.",
      parties: [{ name: 'Aldermoor Inc.', mentions: ['Aldermoor'], role: 'provider' }],
      each: [
        { basis: 'amount', amount: 2_000_000, protects: 'provider' },
        { basis: 'percentage', percent: 200, months: 12, protects: 'provider' },
      ],
    },
    {
      text: "Supplier's total liability is limited to three times the annual subscription fees.",
      facts: { basis: 'percentage', percent: 300, percentOf: 'annual subscription fees' },
    },
    {
      text: 'We will credit you: the credit is 5% of the monthly fee for each hour of downtime, up to 100% of the fee for that month.',
      facts: { basis: 'percentage', percent: 100, scope: 'service-credit' },
    },
    {
      text: 'The total number of Financial Credits issued for one month will not exceed 50% of the amount due for that month.',
      facts: { basis: 'percentage', percent: 50, scope: 'service-credit' },
    },
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
    {
      text: 'the fees paid in the preceding nine months; and',
      leadIn: 'Provider’s aggregate liability will not exceed the lesser of:',
      facts: { basis: 'fees-months', months: 9, limb: 'the lesser of' },
    },
    {
      text: 'The total liability of Provider shall not exceed USD 250,000 in any calendar year.',
      facts: { basis: 'amount', amount: 250_000, currency: 'USD', protects: 'provider' },
    },
    {
      text: "Provider's total liability shall in no event exceed GBP 80,000.00.",
      facts: { basis: 'amount', amount: 80_000, currency: 'GBP', protects: 'provider' },
    },
    {
      text: 'Maximum credit: 35% of the monthly fee',
      type: 'sla',
      facts: { scope: 'service-credit', percent: 35 },
    },
    {
      text: 'Credits for any month are subject to a ceiling of 15% of the invoice.',
      type: 'sla',
      facts: { scope: 'service-credit', percent: 15 },
    },
    {
      text: 'The credits of a quarter will never go beyond 40% of the quarterly price.',
      type: 'sla',
      facts: { scope: 'service-credit', percent: 40 },
    },
    {
      text: 'Penalties are limited to 15% of the monthly rent.',
      type: 'sla',
      facts: { scope: 'service-credit', percent: 15 },
    },
    {
      text: 'The maximum amount of service credits in a quarter is EUR 700.',
      type: 'sla',
      facts: { scope: 'service-credit', amount: 700 },
    },
    {
      text: 'We and our suppliers limit our total liability to you under these terms to an amount equal to what you paid for the item.',
      facts: { basis: 'fees-paid', protects: 'provider' },
    },
  ],
  silent: [
    'For each further 100 seats the Client receives a discount of 1%, to a maximum of 12%.',
    'Nobody owes more than thanks.',
    'Limitation of liability: see Section 9',
    'The most common claim is one for a late delivery.',
    'All we can say of the weather is that it will change by 10%.',

    {
      text: 'Client will not be eligible for any credit where an attack exceeds 30 Gbps or Client is late with payments.',
      type: 'sla',
    },
    'We limit our liability for a breach of such a guarantee to the repair of the goods.',
    'Franchisor may increase the advertising contribution to not more than six percent (6%).',
    "Provider's sole liability is limited to use of reasonable efforts to correct the software and to refund the fees paid for it.",
    'In no event shall Agent be entitled to receive fees or compensation that would cause the charges of a fund to exceed the maximum amount that the rules allow.',
    'Access shall be restricted to the total number of users named in the order.',
    '“Seat Cap” means the number of users that an Order names.',
    'Photos may have a maximum of 5% of blank margin.',
    'In case of damage to nets, the operator may settle such a claim for an amount not greater than $20,000 on each occasion and obtain reimbursement.',
    'Client shall reimburse the travel expenses of Consultant; such reimbursement shall not exceed $5,000 in a month.',
    '"Net Sales" means the gross price less credits granted for returns, not to exceed the amount invoiced.',
    'The term shall not exceed three years.',
    'Working hours shall not exceed 40 hours a week.',
    'Provider shall be liable for damage that it causes by gross negligence.',
  ],
};
