import type { Examples } from '../examples.js';

export const examples: Examples<'termination'> = {
  kind: 'termination',
  fires: [
    {
      text: 'If payment is not received within 20 days we may delete your sites and terminate your account.',
      facts: { holder: 'provider' },
    },
    {
      text: 'If you do not agree with the change you can cancel before that date.',
      facts: { holder: 'customer' },
    },
    {
      text: "The agreement is renewed for one year unless terminated in writing with four months' notice before the end of the term.",
      facts: { noticeDays: 120 },
    },
    {
      text: "Either of us may cancel a month-to-month plan with 25 days' notice.",
      facts: { holder: 'either', noticeDays: 25 },
    },
    {
      text: 'Accounts that are more than fourteen (14) days past due may be cancelled and all data deleted.',
      facts: { holder: 'provider' },
    },
    {
      text: 'Customers may cancel at any time by a request in the client area at least 4 days before the renewal.',
      facts: { holder: 'customer' },
    },
    {
      text: 'The right of both parties to terminate without notice for good cause remains unaffected.',
      facts: { effect: 'right', holder: 'either', trigger: 'breach' },
    },
    {
      text: "The Provider's right of extraordinary termination for good cause shall remain unaffected hereby.",
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'Upon written request or termination of this Agreement, the receiving party shall destroy all copies.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'If your account is more than 45 days overdue we may close it.',
      facts: { effect: 'right', cureDays: 45 },
    },
    {
      text: 'If the change is to your disadvantage you may cancel within 20 days.',
      facts: { effect: 'right', trigger: 'amendment' },
    },
    {
      text: 'If you do not sign in for 18 months, we will close your account.',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'When you close your account, we remove your profile.',
      facts: { effect: 'consequence' },
    },
    {
      text: "Supplier may raise the price on 80 days' notice; provided that Buyer may terminate this Agreement by notice given within 20 days.",
      parties: [
        { name: 'Supplier', mentions: ['Supplier'], role: 'provider' },
        { name: 'Buyer', mentions: ['Buyer'], role: 'customer' },
      ],
      facts: { effect: 'right', holder: 'customer', noticeDays: null },
    },
    {
      text: 'immediately, if you become bankrupt.',
      leadIn: 'We may end this agreement:',
      facts: { effect: 'right', trigger: 'insolvency' },
    },
    {
      text: "We'll give 45 days' notice before we shut down the service.",
      facts: { effect: 'right', noticeDays: 45 },
    },
    {
      text: 'After your subscription is cancelled we delete your files within 30 days.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'Maintenance runs from year to year unless terminated by either party giving at least 60 days written notice.',
      facts: { effect: 'right', holder: 'either', noticeDays: 60 },
    },
    {
      text: 'The Supplier may terminate this agreement if the Customer fails to pay and remains in default for not less than 21 days after being notified.',
      facts: { cureDays: 21 },
    },
    {
      text: 'If the delay continues for more than 60 days, the party not affected may terminate this agreement.',
      facts: { holder: 'either', trigger: 'force-majeure' },
    },
    {
      text: 'If Customer does not pay within 15 days after notice, Provider may disable the interface, remove all content and terminate this Agreement.',
      facts: { effect: 'right', cureDays: 15 },
    },
    {
      text: 'Any Subscriber with a minimum commitment shall have twenty (20) days to terminate its subscription after two months of degraded service in a row.',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: 'Either may cancel this Agreement at once if the other is declared bankrupt.',
      facts: { holder: 'either', trigger: 'insolvency' },
    },
    {
      text: 'If a fee is 20 days overdue after a reminder, Supplier may terminate this Agreement.',
      facts: { holder: 'provider', noticeDays: null },
    },
    {
      text: 'This Agreement runs until ended by either party on two months’ written notice.',
      facts: { effect: 'right', holder: 'either', noticeDays: 60 },
    },
    {
      text: 'You can leave whenever you like.',
      facts: { holder: 'customer', trigger: 'convenience' },
    },
    {
      text: 'If the Supplier misses the Uptime target in three months out of any six, the Customer may cancel on 30 days’ notice and pays no early termination charge.',
      facts: { holder: 'customer', noticeDays: 30 },
    },
    {
      text: 'Either of us can walk away on 90 days’ written notice.',
      facts: { effect: 'right', holder: 'either', trigger: 'convenience', noticeDays: 90 },
    },
    {
      text: 'Customer may at any time, without giving reasons, end this agreement by telling Provider in writing at least 120 days ahead.',
      facts: { holder: 'customer', trigger: 'convenience', noticeDays: 120 },
    },
    {
      text: 'A party may end this agreement early if the other party materially breaches it and does not put the breach right within 30 days of being asked in writing to do so.',
      facts: { trigger: 'breach', cureDays: 30 },
    },
    {
      text: 'Provider may terminate this Agreement at once if Customer fails twice in any 12 months to pay on time.',
      facts: { trigger: 'nonpayment' },
    },
    {
      text: 'When this agreement ends, for whatever reason, each party returns the other’s confidential information.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'Sections 6, 7, 9.4 and 12 live on after the end of this agreement.',
      facts: { effect: 'consequence' },
    },
    {
      text: "This Agreement may be terminated as follows: (1) by Customer upon 20 days' notice to Provider; (2) by Provider immediately if Customer has breached it; and (3) by Customer if Provider becomes insolvent.",
      each: [
        { holder: 'customer', noticeDays: 20 },
        { holder: 'provider', trigger: 'breach' },
        { holder: 'customer', trigger: 'insolvency' },
      ],
    },
    {
      text: 'If the Edge is down for more than 30 hours in a month, Customer may cancel its plan forthwith.',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: 'Customer may terminate this Agreement by written notice if the Availability is below 94% in any two (2) consecutive calendar months.',
      facts: { effect: 'right', noticeDays: null },
    },
    {
      text: 'Where an error can not be corrected in time, Customer has the right to terminate this Agreement.',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: 'Vendor may, at its expense, either (i) procure a licence, (ii) modify the Software, or if (i) and (ii) are not feasible, (iii) terminate this Agreement.',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'The Licensor may discontinue the Software at any time.',
      facts: { effect: 'right', holder: 'provider', trigger: 'convenience' },
    },
    {
      text: 'Cancellation: any time, from the billing page',
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience' },
    },
    {
      text: 'If a party breaches this Agreement and fails to cure the breach within 20 days of notice, the other party may terminate it by notice after the end of such 20-day period.',
      facts: { effect: 'right', cureDays: 20, noticeDays: null },
    },
    {
      text: 'After closure, we keep your invoices for six years.',
      facts: { effect: 'consequence' },
    },
    { text: 'Upon cancellation you lose access to the archive.', facts: { effect: 'consequence' } },
    {
      text: 'Provider may bring this Agreement to an end with immediate effect if Customer becomes insolvent.',
      facts: { effect: 'right', holder: 'provider', trigger: 'insolvency' },
    },
    {
      text: 'This Agreement comes to an end automatically when all orders have been completed.',
      facts: { effect: 'automatic' },
    },
    { text: 'The contract lapses if the licence is revoked.', facts: { effect: 'automatic' } },
    {
      text: 'Either party may terminate this MSA on 45 days’ written notice if the other party breaches it and fails to cure within that period.',
      facts: { effect: 'right', holder: 'either', trigger: 'breach', noticeDays: 45, cureDays: 45 },
    },
    {
      text: 'A Party may terminate the JDPA at once by written notice where there has been a Change in Control.',
      facts: { effect: 'right', holder: 'either', trigger: 'change-of-control' },
    },
    {
      text: 'If the Supplier sells the plant, the Customer shall be entitled for a period of 4 months after receipt of that notice to terminate the Plant Addendum.',
      facts: { effect: 'right', holder: 'customer', noticeDays: null },
    },
    {
      text: 'This contract is cancellable at any time by any of the parties upon two months prior written notice.',
      facts: { effect: 'right', holder: 'either', trigger: 'convenience', noticeDays: 60 },
    },
    {
      text: 'A party wishing to terminate this Agreement shall notify the other in writing at least 25 days before the end that it desires.',
      facts: { effect: 'right', holder: 'either', trigger: 'convenience', noticeDays: 25 },
    },
    {
      text: 'Supplier will go on with the Services until the last day of the month in which Customer gives Supplier notice of its decision to terminate this Agreement.',
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience' },
    },
    {
      text: 'If the inspection is failed twice, the Customer’s sole remedy shall be to terminate this Agreement.',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: 'In such a case the other party may take any measures that it sees fit, including termination of this Agreement for breach.',
      facts: { effect: 'right', holder: 'either', trigger: 'breach' },
    },
    {
      text: 'Either company may terminate this Agreement by 20 days’ notice if a majority of the voting securities of the other is sold.',
      facts: { effect: 'right', holder: 'either', trigger: 'change-of-control', noticeDays: 20 },
    },
    {
      text: 'A work order that is not finished at the date of expiry shall continue in force until it is.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'Upon termination of this Agreement, all sublicences shall terminate.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'A breach of section 2.1 or 2.3 terminates this license immediately.',
      facts: { effect: 'automatic' },
    },
    {
      text: 'Termination for convenience: 45 days notice',
      facts: { effect: 'right', holder: null, noticeDays: 45, trigger: 'convenience' },
    },
    {
      text: 'Return all data after termination',
      leadIn: 'Processor shall:',
      facts: { effect: 'consequence' },
    },
    {
      text: 'If we do not receive the deposit within 12 days, this agreement will be void.',
      facts: { effect: 'automatic' },
    },
    {
      text: "Any unauthorised use of the marks will terminate the customer's subscription.",
      facts: { effect: 'automatic', holder: null },
    },
    {
      text: 'You can cancel during the first 10 days and get your money back.',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: 'The owners and operators of Brightmere may terminate this Agreement with or without notice, for any use (by you or by anyone else) that harms others.',
      parties: [{ name: 'Brightmere', mentions: ['Brightmere'], role: 'provider' }],
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'Customer may, upon notice to Provider no more than 40 days after the last failure, terminate the Order.',
      facts: { effect: 'right', holder: 'customer', noticeDays: null },
    },
    {
      text: 'You will still be obligated to pay for all services rendered up to the time of termination.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'If the Processor cannot meet the objection, the Controller may terminate the agreement.',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: 'All cancellations require a 25 day notice.',
      facts: { effect: 'right', holder: 'customer', noticeDays: 25 },
    },
    {
      text: 'To cancel a service, the customer must contact us before the invoice is sent.',
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience' },
    },
    {
      text: 'If no solution is found, Customer may submit notice of termination of the relevant Service.',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: 'The contract is renewed each month subject to written cancellation by the Customer.',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: 'Any user who sends spam will have their account terminated without notice.',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach', withoutNotice: true },
    },
    {
      text: 'Supplier may terminate if Customer fails to pay the charges within 45 days of a written reminder.',
      facts: { cureDays: 45 },
    },
    {
      text: 'False contact information will result in discontinuation of services.',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'The order must be terminated by written notice at least 40 days prior to the end of the term.',
      headings: ['Termination by you'],
      facts: { effect: 'right', holder: 'customer', noticeDays: 40 },
    },
    {
      text: 'The Service renews for successive periods unless terminated by either party at least thirty-five (35) days prior to the renewal date.',
      facts: { effect: 'right', holder: 'either', noticeDays: 35 },
    },
    {
      text: "Either party may terminate upon 45 days' written notice if the other party materially breaches and fails to cure within such period.",
      facts: { effect: 'right', holder: 'either', trigger: 'breach', noticeDays: 45, cureDays: 45 },
    },
    {
      text: 'the other party has failed to pay an amount that remains unpaid within 21 days after that party has received notification of it',
      leadIn: 'Either party may terminate this Agreement if:',
      facts: { effect: 'right', holder: 'either', trigger: 'nonpayment', cureDays: 21 },
    },
    {
      text: 'the Supplier is in Material Breach of the Contract;',
      leadIn:
        'If any of these events happen, the Buyer has the right to terminate its Contract by notice and Clause 9.5.1 shall apply:',
      parties: [
        { name: 'Buyer', mentions: ['Buyer'], role: 'customer' },
        { name: 'Supplier', mentions: ['Supplier'], role: 'provider' },
      ],
      facts: { effect: 'right', holder: 'customer', trigger: 'breach' },
    },
    {
      text: 'The Contract ends on the earlier of the Expiry Date or the last delivery.',
      facts: { effect: 'automatic' },
    },
    {
      text: 'You must give 45 days written notice to cancel your account.',
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience', noticeDays: 45 },
    },
    {
      text: 'Oakhaven Hosts reserves the right to cancel your account for whatever reason.',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'The Company or the Customer may terminate an account at any time with or without reason.',
      facts: { effect: 'right', holder: 'either', trigger: 'convenience' },
    },
    {
      text: 'Provider may: (a) obtain the right to go on, (b) change the infringing part without loss of function or (c) terminate the affected Order and refund prepaid fees.',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'When an account is closed all data on the server are deleted.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'Whoever lends the account must ask first; otherwise, the Provider may terminate the Services at any time.',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
    },
    {
      text: 'If Customer stops conducting business, Provider may terminate this Agreement.',
      facts: { effect: 'right', holder: 'provider', trigger: 'insolvency' },
    },
    {
      text: 'You will get 25 days notice and may terminate before the changes take effect.',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: 'If you do not pay, we may terminate your account.',
      facts: { effect: 'right', trigger: 'nonpayment' },
    },
    {
      text: 'Termination of this Agreement will automatically terminate all Order Forms upon termination of the last.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'Provider reserves the right, in its sole discretion, to deactivate the account(s) of Customer when a payment is late by more than 12 days.',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'Whoever sends spam will face immediate termination.',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'On termination, the data and its backups stay on the accounts of Client.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'You acknowledge that the Provider is entitled to suspend or terminate the Services provided to you if you breach these commitments.',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
    },
    {
      text: 'Threats against our staff will result in immediate account termination.',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'Provider will, at its option, replace the module, or terminate the affected Order and refund the fees.',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'A breach of this clause entitles the Customer to terminate immediately.',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: 'If no payment is received in time, your account may be suspended and/or terminated.',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'Such conduct is a breach of these Terms, and the Provider will immediately terminate the Services.',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
    },
    {
      text: 'If required by a court, Provider may: (a) obtain the right to go on; (b) replace the component; or (c) if neither is reasonable, terminate the affected Order Form and refund prepaid fees.',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'If a modification is unacceptable to you, your only recourse is to terminate this Agreement.',
      facts: { trigger: 'amendment' },
    },
    {
      text: 'Customer may terminate the Agreement upon notice if the update is a material reduction. During the 20-day notice period, Customer may terminate this Agreement.',
      each: [
        { effect: 'right', holder: 'customer', noticeDays: null },
        { effect: 'right', holder: 'customer', noticeDays: null },
      ],
    },
    {
      text: 'You must give us one month notice in writing to end your membership.',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: 'We will delete your profile within 80 days of cancellation or termination.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'If you cancel before the month ends, your cancellation will take effect at once and you will not be charged again.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'We can end your membership straight away if you break the house rules.',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
    },
    {
      text: 'Provider will delete Customer Content upon request.',
      leadIn: 'Termination ends all Order Forms. Upon expiration or termination:',
      facts: { effect: 'consequence' },
    },
    {
      text: 'Either party may terminate this Agreement if the other materially breaches it and fails to cure such breach within thirty (30) days after written notice (or five (5) days in the case of non-payment).',
      facts: { trigger: 'breach', cureDays: 30, noticeDays: null, holder: 'either' },
    },
    {
      text: 'A party may terminate this Agreement upon 30 days written notice of a material breach if the breach remains uncured at the end of such period.',
      facts: { effect: 'right', holder: 'either', trigger: 'breach', noticeDays: 30, cureDays: 30 },
    },
    {
      text: "If availability is below 97% in two consecutive months, Licensee may terminate the Agreement upon twenty days' notice.",
      facts: { effect: 'right', holder: 'customer', noticeDays: 20 },
    },
    {
      text: 'in case of bankruptcy or the like;',
      leadIn: 'Both parties may terminate the Agreement with immediate effect',
      facts: { effect: 'right', holder: 'either', trigger: 'insolvency' },
    },
    {
      text: 'Aldermoor may terminate this Agreement without cause by giving sixty days written notice.',
      leadIn: 'Both parties may terminate the Agreement with immediate effect:',
      facts: { effect: 'right', holder: null, trigger: 'convenience', noticeDays: 60 },
    },
    {
      text: 'the other party becomes insolvent; or',
      leadIn: 'Either party may terminate this Agreement immediately if:',
      facts: { effect: 'right', holder: 'either', trigger: 'insolvency' },
    },
    {
      text: "Either party may terminate this Agreement for convenience upon sixty (60) days' prior written notice to the other party.",
      facts: {
        effect: 'right',
        holder: 'either',
        trigger: 'convenience',
        noticeDays: 60,
        cureDays: null,
      },
    },
    {
      text: 'Where a change materially reduces the commitments, Customer may cancel the services within 20 days.',
      facts: { effect: 'right', holder: 'customer', trigger: 'amendment' },
    },
    {
      text: 'We can suspend or close accounts that break our rules.',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
    },
    {
      text: 'If your account stays idle for 18 months we may delete it.',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'You can cancel whenever you like.',
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience' },
    },
    {
      text: "If you don't agree with the new terms, you can stop using the service.",
      facts: { effect: 'right', holder: 'customer', trigger: 'amendment' },
    },
    {
      text: "We may end this agreement by giving you 45 days' notice, or immediately if you breach it.",
      each: [
        { effect: 'right', trigger: 'convenience', noticeDays: 45 },
        { effect: 'right', trigger: 'breach', noticeDays: null },
      ],
    },
    {
      text: "After the first eighteen months the Client may terminate this Agreement for convenience on sixty days' written notice.",
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience', noticeDays: 60 },
    },
    {
      text: "Provider may, at any time and in its sole discretion, terminate this Agreement by giving 90 days' notice to Customer.",
      facts: { effect: 'right', holder: 'provider', trigger: 'convenience', noticeDays: 90 },
    },
    {
      text: 'Customer may terminate this Agreement if Provider commits a material breach and fails to cure such breach within thirty (30) days after receipt of written notice.',
      facts: { effect: 'right', holder: 'customer', trigger: 'breach', cureDays: 30 },
    },
    {
      text: 'This Agreement may be terminated at any time at the option of either party.',
      facts: { effect: 'right', holder: 'either', trigger: 'convenience' },
    },
    {
      text: 'Both parties shall have the right to terminate this Agreement at any time.',
      facts: { effect: 'right', holder: 'either' },
    },
    {
      text: 'The parties may terminate this Agreement at any time by mutual agreement.',
      facts: { effect: 'right', holder: 'both' },
    },
    {
      text: 'This Agreement may be terminated by Customer upon thirty (30) days prior written notice to Provider.',
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience', noticeDays: 30 },
    },
    {
      text: 'We reserve the right to close your account without notice if you violate these Terms.',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach', withoutNotice: true },
    },
    {
      text: 'Supplier shall have the right to terminate this Agreement immediately if Buyer becomes insolvent or makes an assignment for the benefit of creditors.',
      facts: { effect: 'right', holder: 'provider', trigger: 'insolvency' },
    },
    {
      text: 'Provider may terminate the Services if Customer fails to pay any invoice within 10 days of the due date.',
      facts: { effect: 'right', trigger: 'nonpayment' },
    },
    {
      text: 'This Agreement shall automatically terminate upon the expiration of the last Order Form.',
      facts: { effect: 'automatic', holder: null, trigger: 'expiry' },
    },
    {
      text: 'This Agreement shall terminate on the date that Licensee ceases to be a subsidiary.',
      facts: { effect: 'automatic', holder: null, trigger: 'other' },
    },
    {
      text: 'In the event that the parties cannot agree on a work plan within 2 months, either party may, in its sole discretion, terminate this Agreement by written notice.',
      facts: { effect: 'right', holder: 'either', trigger: 'other' },
    },
    {
      text: 'The parties may terminate this Agreement at any time by mutual written agreement.',
      facts: { effect: 'right', holder: 'both', trigger: 'other' },
    },
    {
      text: 'This Addendum may be terminated at any time by either party in accordance with the termination provisions of the Master Agreement.',
      facts: { effect: 'right', holder: 'either', trigger: 'other' },
    },
    {
      text: 'Client may terminate this Agreement if, for any reason other than force majeure, Supplier fails to deliver on time.',
      facts: { effect: 'right', holder: 'customer', trigger: 'breach' },
    },
    {
      text: 'Upon termination of this Agreement, Customer shall cease all use of the Services.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'Sections 4, 7 and 9 survive any termination or expiration of this Agreement.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'The licence renews month by month unless Licensee notifies the other party of termination in writing at least 9 days before a month ends.',
      facts: { effect: 'right', holder: 'customer', noticeDays: 9 },
    },
    {
      text: 'Processor agrees to return all personal data within forty days of the end of the provision of the Services.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'The expiry of this Agreement does not extinguish claims that arose before it.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'Vendor may replace the Services or, if such remedies are not available, terminate this Agreement on 4 days’ notice.',
      facts: { effect: 'right', holder: 'provider', noticeDays: 4, cureDays: null },
    },
    {
      text: 'all licences under this Agreement shall cease and terminate;',
      leadIn: 'On termination of this Agreement for any reason:',
      facts: { effect: 'consequence' },
    },
    {
      text: 'All licences granted here terminate at once',
      leadIn: 'Upon termination:',
      facts: { effect: 'consequence' },
    },
    {
      text: 'Buyer shall pay Vendor for work performed before the effective date of termination.',
      facts: { effect: 'consequence' },
    },
    {
      text: 'If you break these rules, Provider may take any of these steps: (a) warn you; (b) remove content; or (c) permanently terminate your account.',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: 'Either Party may terminate this Agreement or any order form or statement of work immediately by written notice if the other Party: (a) breaches it and fails to cure the breach within 12 days; or (b) becomes insolvent.',
      each: [
        { holder: 'either', trigger: 'breach', cureDays: 12 },
        { holder: 'either', trigger: 'insolvency' },
      ],
    },
  ],
  silent: [
    'We may delete your files and backups after 20 days.',
    'The right of both parties to claim damages for good cause remains unaffected.',
    'If you ask us to, we will close your account.',
    'If you change your mind you may cancel the booking within 2 days.',
    'Provider may assign staff to tasks that end and terminate the connection to the printer.',
    'An interruption is deemed to begin when the Services fail and to end when the Services run again.',
    { text: 'You can leave a comment on any page.' },
    {
      text: 'Upon expiry of the Initial Term, this Agreement renews for successive terms of one year.',
    },
    {
      text: 'The Initial Term, which was to expire on May 31, 2025, is hereby extended through May 31, 2028.',
    },
    'This Agreement continues in effect until terminated by either party in accordance with this Section 9.',
    'Vendor may terminate immediately upon:',
    'The Licensor may discontinue the software features at any time.',
    'We may cancel or change your request for services if the payment card is refused.',
    'Orders are non-changeable and non-cancellable by Buyer once Seller has accepted them.',
    'The Surveyor shall be entitled to the fee for each visit made before the owners terminate their stay.',
    'After closure of the site for repairs, the shuttle bus will run every hour.',
    'The sole remedy of the Customer shall be to have the work done again.',
    'This section entitles neither side to terminate the audit early.',
    'The parties may take other steps, including the training of staff.',
    'The tickets are cancellable free of charge.',
    'Nobody knows who terminates the agreement of a neighbour.',
    'Any assignment in breach of this agreement will be void.',
    'Upon the expiration of the configured retention period data are dropped and will not be restored.',
    'The installation fee terminates on delivery of the installed product.',
    'To receive a Service Credit, Customer notifies Provider within 9 days, otherwise eligibility for the Service Credit will expire.',
    'Errors may result in termination of the process.',
    'Such rights are without prejudice to any other right of the Company to terminate the engagement.',
    'Either party may terminate this Agreement with immediate effect',
    'Either party may terminate this Agreement:',
    'Neither party may terminate this Agreement during the first year.',
    'Provider may subcontract its duties to a qualified third party.',
    'The tour runs until ended by the guide.',
    'The end user may close the window at any time.',
  ],
};
