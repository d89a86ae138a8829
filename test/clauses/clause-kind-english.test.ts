import { describe } from 'vitest';
import { checkKinds as check } from './support/kinds.js';

describe('an English contract with run-in headings', () => {
  check(
    `SERVICES AGREEMENT

This Services Agreement is made by and between Alder Ltd and Birch Inc.

1. RESPONSIBILITIES OF THE CUSTOMER. The Customer shall pay all monthly fees when due.

2. INDEMNIFICATION

2.1 Intellectual Property Infringement. Alder shall defend Birch against any such claim.

3. MISCELLANEOUS

(a) Arbitration. Every claim shall be heard by one arbitrator.

(b) Execution. This Agreement may be executed in two counterparts.

(c) Headings. The headings are for convenience of reference only.

(d) Waivers. No delay in exercising a right is a waiver of it.

(e) Amendments. This Agreement may be amended only by a writing that both parties sign.

(f) General. The parties shall deliver the goods in crates.

4. TERMS OF REFERENCE. The project group shall oversee the work.
`,
    [
      ['RESPONSIBILITIES', 'customer-duties'],
      ['Intellectual Property', 'ip-indemnity'],
      ['Arbitration', 'dispute-forum'],
      ['Execution', 'execution'],
      ['Headings', 'definitions'],
      ['Waivers', 'waiver'],
      ['Amendments', 'amendment'],
      ['General', 'delivery-acceptance'],
    ],
  );
});

describe('an amendment', () => {
  check(
    `FIRST AMENDMENT TO SUPPLY AGREEMENT

Alder Ltd and Birch Inc. agree as follows.

1. Section 2 of the Agreement is hereby amended to read as set forth below.

2. No other changes are made to the Agreement.

3. A new Section 9 shall be added to the Agreement to govern repairs.
`,
    [
      ['Section 2', 'amendment'],
      ['No other changes', 'amendment'],
      ['A new Section 9', 'amendment'],
    ],
  );
});

describe('representations, conditions and what limits them', () => {
  check(
    `SUPPLY AGREEMENT

This Supply Agreement is made by and between Alder Ltd and Birch Inc.

1. Representations of Alder

(a) Alder maintains insurance of its plant.

(b) Neither the delivery of this Agreement nor its performance breaches a law.

2. Conditions to the Obligations of Birch

(a) Alder shall have filed its annual report.

3. Exclusion of Warranties. The goods are sold without more.

4. Conditions of Service. The Customer accepts that outages happen.

5. Waiver of Breach. No waiver of a breach is a waiver of a later one.

6. Product Return and Stock Rotation. Goods may be sent back once a year.

7. Shipping Terms. Goods travel at the risk of Alder until they arrive.

8. Attorneys' Fees. The losing party bears the fees of the other.

9. Warranties Excluded. The goods are sold as they stand.

10. Joint Preparation. Neither party is taken to have drafted this text.
`,
    [
      ['Representations of', 'representations'],
      ['Alder maintains', 'representations'],
      ['Neither the delivery', 'representations'],
      ['Conditions to the', 'eligibility'],
      ['Alder shall have filed', 'eligibility'],
      ['Exclusion of Warranties', 'warranty-disclaimer'],
      ['Waiver of Breach', 'waiver'],
      ['Product Return', 'refund'],
      ['Shipping Terms', 'delivery-acceptance'],
      ["Attorneys' Fees", 'dispute-forum'],
      ['Warranties Excluded', 'warranty-disclaimer'],
      ['Joint Preparation', 'definitions'],
    ],
  );
});

describe('an English cloud agreement: boilerplate told by headings', () => {
  check(
    `MASTER SERVICES AGREEMENT

This Master Services Agreement is made by and between Alder Cloud Ltd ("Provider") and Birch Inc ("Customer").

RECITALS

A. Provider operates a platform that stores and ships invoices.

B. Customer wishes to buy support and training for it.

NOW, THEREFORE, the parties agree as follows:

1. Exclusivity. Provider shall not serve three named rivals of Customer.

2. Non-Solicitation. Neither party shall hire away staff of the other.

3. Equitable Relief. Damages may not make good a leak of secrets.

4. Compliance with Laws. Each party obeys the statutes that bind it.

5. Steering Committee. Two persons of each side oversee the roll-out.

6. Further Assurances. Each party signs what the other needs to perfect its title.

7. Entire Agreement. Earlier talks and papers on the subject count no longer.

8. Fees and Expenses. Prices stand in the order form.

9. Records and Audit. Provider keeps its ledgers for five years.

10. Term and Termination. It runs for two years.

11. Survival. What is to last, lasts.

12. Proprietary Notices. Marks of ownership stay on every copy.

13. Third Party Rights. Nobody else can enforce this text.

14. Invoice Disputes. What is in dispute may be held back.

15. Obligations of Customer. It names a person in charge.

16. Obligations of Provider. It names a person in charge.

EXHIBIT A: CONTACT POINTS OF BOTH COMPANIES

Names and numbers.

EXHIBIT B: FEES

Per seat and month.
`,
    [
      ['Provider operates', 'recitals'],
      ['Customer wishes', 'recitals'],
      ['Exclusivity', 'exclusivity'],
      ['Non-Solicitation', 'exclusivity'],
      ['Equitable Relief', 'remedies'],
      ['Compliance with Laws', 'compliance'],
      ['Steering Committee', 'governance'],
      ['Further Assurances', 'further-assurances'],
      ['Entire Agreement', 'entire-agreement'],
      ['Fees and Expenses', 'payment-terms'],
      ['Records and Audit', 'audit'],
      ['Term and Termination', 'termination'],
      ['Survival', 'termination'],
      ['Proprietary Notices', 'intellectual-property'],
      ['Third Party Rights', 'relationship'],
      ['Invoice Disputes', 'payment-terms'],
      ['Obligations of Customer', 'customer-duties'],
      ['Obligations of Provider', 'provider-duties'],
      ['FEES', 'payment-terms'],
    ],
  );
});

describe('an English agreement without headings: boilerplate told by its first sentence', () => {
  check(
    `SERVICES AGREEMENT

This Services Agreement is made by and between Alder Ltd ("Alder") and Birch Inc ("Birch").

WHEREAS:

(A) Alder owns patents on a pump;

(B) Birch pays fees for pumps.

1. "Pump" means the machine that Schedule 1 describes, whoever ships it.

2. This text constitutes the entire agreement of the parties on its subject.

3. No delay in using a right shall operate as a waiver of it.

4. The parties are independent contractors, and neither may bind the other.

5. Each party shall execute and deliver such documents as the other may need.

6. A breach of Section 9 causes irreparable harm, for which money is no cure.

7. Birch shall not, for a year, engage in a trade that competes with pumps.

8. Alder shall maintain liability insurance of two million dollars.

9. Birch may inspect the books of Alder once a year.

10. The captions above are for convenience only.

11. The rights and remedies above are cumulative.

12. Alder becomes insolvent or makes an assignment for the benefit of its creditors.

13. Each party agrees that signatures sent by electronic mail bind as originals; an electronic signature counts.

14. The project managers hold a meeting every month.

15. Birch shall obey all applicable laws and is in compliance with the laws of its seat.
`,
    [
      ['Alder owns', 'recitals'],
      ['Birch pays fees', 'recitals'],
      ['"Pump"', 'definitions'],
      ['This text', 'entire-agreement'],
      ['No delay', 'waiver'],
      ['The parties are', 'relationship'],
      ['Each party shall execute', 'further-assurances'],
      ['A breach of Section', 'remedies'],
      ['Birch shall not', 'exclusivity'],
      ['Alder shall maintain', 'insurance'],
      ['Birch may inspect', 'audit'],
      ['The captions', 'definitions'],
      ['The rights and remedies', 'remedies'],
      ['Alder becomes', 'termination'],
      ['Each party agrees that', 'execution'],
      ['The project managers', 'governance'],
      ['Birch shall obey', 'compliance'],
    ],
  );
});

describe('a service level agreement in Markdown', () => {
  check(
    `# Service Level Agreement

## Calculating Uptime

Uptime is worked out for each calendar month.

## Incident Severity Levels

Severity 1 stands for a complete outage.

## Sole Remedies for Failure to Meet the Availability Commitment

Credits are all that Customer may claim.

## Excluded Events

No credit will be made if the failure is attributable to any of the following events:

1. Failure of the equipment of Customer;
2. Erroneous measurements by the agents of the testing company;

## Rights and Obligations of the Customer

1. <span>Use of Marks.</span>  Customer shall show the marks of Alder in its documentation.

2. ## Product IP

Alder keeps all rights in the product.

## Warranty and Liability Disclaimers

Alder makes no guarantees as to the results.

## Final Words

Your subscription to the Services indicates that you understand and accept all parts of this text.
`,
    [
      ['Calculating Uptime', 'service-level'],
      ['Incident Severity Levels', 'support'],
      ['Sole Remedies', 'exclusive-remedy'],
      ['Excluded Events', 'sla-exclusion'],
      ['Failure of the equipment', 'sla-exclusion'],
      ['Erroneous measurements', 'sla-exclusion'],
      ['Use of Marks', 'intellectual-property'],
      ['Product IP', 'intellectual-property'],
      ['Warranty and Liability', 'warranty-disclaimer'],
      ['Final Words', 'acceptance'],
    ],
  );
});

describe('terms of a cloud service', () => {
  check(
    `# Terms of Service

These Terms are between Brightmere Ltd. ("we") and you.

1. Introduction. These Terms govern the use of our Service. By subscribing you agree to them.

2. Users. You answer for all that happens under the logins of your staff.

3. Data Export & Deletion.

(a) During the term you may export your files.

4. Mitigation. In response to a claim of infringement we may procure the right to go on, or replace or modify the part concerned, or terminate the Order.

5. Modifications to Terms. We may change these Terms at any time.
`,
    [
      ['Introduction', 'acceptance'],
      ['Users', 'account'],
      ['Data Export', 'data-deletion'],
      ['During the term', 'data-deletion'],
      ['Mitigation', 'ip-indemnity'],
      ['Modifications', 'unilateral-amendment'],
    ],
  );
});

describe('a service level agreement', () => {
  check(
    `# Service Level Agreement

## Uptime Targets by Service

The monthly uptime of the Queue is 99.8%.

## Monitoring and Reporting

We publish a summary of each month.

## Incident Response Process

1. Triage of the report.
2. A review afterwards.
`,
    [
      ['Uptime Targets', 'sla-threshold'],
      ['Monitoring', 'service-level'],
      ['Incident Response', 'support'],
    ],
  );
});

describe('terms of a host', () => {
  check(
    `# Terms of Service

These Terms are between Brightmere Ltd. ("we") and you.

1.) Content

Our services may only be used for lawful purposes. You hold us harmless from claims over your files.

2.) Price Changes

We may increase the fees upon 40 days' notice.

3.) Data Backup

We copy your files each night.

4.) Customer Mention

You allow us to name you as a customer.

5.) Care

We take all technical and organisational precautions against loss.

6.) Our liability

Our liability is limited to the fees of the past six months.

7.) Exceptions to it

The limitations above do not apply to breaches of confidentiality.
`,
    [
      ['Content', 'acceptable-use'],
      ['Price Changes', 'unilateral-amendment'],
      ['Data Backup', 'security'],
      ['Customer Mention', 'publicity'],
      ['Care', 'security'],
      ['Our liability', 'liability-cap'],
      ['Exceptions', 'liability'],
    ],
  );
});

describe('clauses that no heading explains', () => {
  check(
    `SUPPLY AGREEMENT

This Supply Agreement is made by and between Alder Ltd ("Supplier") and Birch Inc. ("Customer").

1. Such policies shall not be canceled without a month of notice to Customer.

2. Umbrella liability coverage shall not be less than three million dollars for each occurrence.

3. Each party shall have its insurers give up subrogation against the other.

4. Customer shall not at any time attack or contest the validity of the trademarks of Supplier.

5. Supplier will in no way impugn the ownership of the marks of Customer.

6. Within ten days Customer will notify Supplier of shortages, and Supplier will replace the products.

7. Supplier warrants that the products are free of defects for the period of a year.

8. Nothing in this Agreement confers rights or benefits on anybody but the parties.

9. The liability of Supplier for an occurrence shall not exceed what the insurance policies of Supplier pay for it.
`,
    [
      ['Such policies', 'insurance'],
      ['Umbrella', 'insurance'],
      ['Each party', 'insurance'],
      ['Customer shall not', 'intellectual-property'],
      ['Supplier will in no way', 'intellectual-property'],
      ['Within ten days', 'delivery-acceptance'],
      ['Supplier warrants', 'representations'],
      ['Nothing in', 'relationship'],
      ['The liability of', 'liability-cap'],
    ],
  );
});
