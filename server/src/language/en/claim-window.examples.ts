import type { Examples } from '../examples.js';

export const examples: Examples<'claim-window'> = {
  kind: 'claim-window',
  fires: [
    {
      text: 'You may apply for compensation after the fifth business day of each month. The application shall be made within forty (40) natural days after the end of the month concerned.',
      type: 'sla',
      facts: { of: 'credit', days: 40 },
    },
    {
      text: 'Customer must notify Brightmere within twelve (12) business days of the end of the month in which the failure occurred. Service Credits may not exceed the fees.',
      type: 'sla',
      facts: { of: 'credit', days: 12, workingDays: true },
    },
    {
      text: 'The client must assert the claim in text form within 25 days of the end of the month.',
      headings: ['Service level agreement', 'Compensation'],
      facts: { of: 'credit', days: 25 },
    },
    {
      text: 'You must open a support ticket within 25 days after the last day of the month of the downtime, with the affected hosts.',
      headings: ['Claims'],
      type: 'sla',
      facts: { of: 'credit', days: 25 },
    },
    {
      text: 'You must submit the claim with your logs by the end of the month immediately following the month of the outage.',
      type: 'sla',
      facts: { of: 'credit', days: 30 },
    },
    {
      text: 'In order to receive a refund, clients must send a message to their account team within 25 days of the downtime.',
      type: 'sla',
      facts: { of: 'credit', days: 25 },
    },
    {
      text: 'You must notify us of any claim within four months of the event giving rise to it.',
      facts: { days: 120 },
    },
    {
      text: 'You will need to make your claim within 12 days of the failure in question.',
      type: 'sla',
      facts: { days: 12 },
    },
    {
      text: 'Service Credits are paid each month. Customer shall notify its claim within twelve (12) Working Days of the report.',
      headings: ['Schedule 3 - Service Levels'],
      facts: { days: 12, workingDays: true },
    },
    {
      text: 'Customer shall submit a claim for a price reduction by no later than the end of the calendar month following the outage.',
      type: 'sla',
      facts: { of: 'credit', days: 30 },
    },
    {
      text: 'All claims under an order shall be barred unless an action is commenced within: (1) three (3) years from the day of the delivery or (2) one (1) year from the day on which the buyer learned of them.',
      facts: { of: 'action', days: 1095 },
    },
    {
      text: 'No lawsuit or other action may be brought by either party after three (3) years from the day on which the party knew of its cause.',
      facts: { of: 'action', days: 1095 },
    },
    {
      text: 'Any and all claims and suits that a party may have under an order must be commenced within two (2) years from the event on which they rest.',
      facts: { of: 'action', days: 730 },
    },
    {
      text: 'Neither party will bring a legal action under this Agreement more than two years after the cause of action accrued.',
      facts: { of: 'action', days: 730 },
    },
    {
      text: 'Any claim for damages must be notified to the other party within four (4) months as from the day of the damage, failing which it is deemed waived.',
      facts: { of: 'action', days: 120 },
    },
    {
      text: 'Brightmere must receive such claims of excessive downtime no later than the end of the calendar month following the month in which the downtime occurred.',
      type: 'sla',
      facts: { of: 'credit', days: 30, from: 'the downtime' },
    },
    {
      text: 'Client gets a credit of 15% if a request is filed by Client in the next billing cycle.',
      facts: { of: 'credit', days: 30, from: null },
    },
    {
      text: 'Credits are granted if the customer applies within 12 calendar days of the end of the month.',
      facts: { of: 'credit', days: 12 },
    },
    {
      text: 'Claims for credits not made within forty days of the outage are waived.',
      facts: { days: 40, from: 'the outage' },
    },
    {
      text: 'Submit the claim with logs within 25 days of the outage',
      type: 'sla',
      facts: { days: 25, of: 'credit', from: 'the outage' },
    },
    {
      text: 'Once the failure is corrected, Host offers compensation, which Customer may reclaim within 25 days.',
      type: 'sla',
      facts: { of: 'credit', days: 25 },
    },
    {
      text: 'Credit claims must be submitted in writing, within 35 days from the violation to which they refer.',
      facts: { of: 'credit', days: 35, from: 'the violation to which they refer' },
    },
    {
      text: 'The request for credit must be submitted within 48 hours of the outage.',
      facts: { of: 'credit', days: 2, from: 'the outage' },
    },
    {
      text: 'Outages must be reported to Host within 6 days of their start. Client then receives a credit of one day.',
      facts: { of: 'credit', days: 6 },
    },
    {
      text: 'A claim for credits is opened as a ticket no later than twelve (12) calendar days (288 hours) after the time when the interruption began.',
      facts: { of: 'credit', days: 12, from: 'the time when the interruption began' },
    },
    {
      text: 'The credit request must reach us by the end of the second billing cycle after which the outage occurred.',
      facts: { days: 60, from: 'the outage' },
    },
    {
      text: 'For a service credit, we must receive the claim by the end of the calendar month following the month in which the fault occurred.',
      facts: { days: 30, from: 'the fault' },
    },
    {
      text: 'Submit within 20 days of the fault',
      headings: ['How to claim a credit'],
      facts: { days: 20, from: 'the fault' },
    },
    {
      text: 'To receive a Service Credit, Customer must submit a claim within thirty (30) days after the end of the affected month.',
      facts: { of: 'credit', days: 30, workingDays: false, from: 'the end of the affected month' },
    },
    {
      text: 'No action may be brought more than one year after the cause of action arose.',
      facts: { of: 'action', days: 365 },
    },
    {
      text: 'Customer must submit a request within 35 days after the end of the month in which the Downtime occurred.',
      headings: ['Credit Requests'],
      facts: { of: 'credit', days: 35 },
    },
    {
      text: 'Credit claims older than 70 days are not looked at.',
      facts: { of: 'credit', days: 70 },
    },
    {
      text: 'Client has 12 days from the end of the month to ask for a credit in a ticket.',
      facts: { of: 'credit', days: 12, from: 'the end of the month' },
    },
    {
      text: 'Deadline for credit requests: 8 working days after month end.',
      facts: { of: 'credit', days: 8, workingDays: true },
    },
    {
      text: 'You may claim the penalty up to 25 calendar days after the report reached you.',
      type: 'sla',
      facts: { of: 'credit', days: 25 },
    },
    {
      text: 'To be eligible for a credit, you must report the fault in a ticket within 48 hours of noticing it, and send your claim within 20 days after the end of the month.',
      type: 'sla',
      facts: { of: 'credit', days: 20, from: 'the end of the month' },
    },
    {
      text: 'To claim a credit, write to us within 20 days of the outage, and we reply within 6 days of your letter.',
      facts: { days: 20, from: 'the outage' },
    },
    {
      text: 'Refund requests must be made within six days of the invoice for the month of the outage.',
      type: 'sla',
      facts: { of: 'credit', days: 6 },
    },
    {
      text: 'A ticket must be opened within 48 hours of the outage to be eligible for compensation.',
      type: 'sla',
      facts: { of: 'credit', days: 2 },
    },
  ],
  silent: [
    { text: 'Brightmere will evaluate the claim within thirty (30) days.', type: 'sla' },
    'The Indemnitee must notify the other party of any claim within 10 days.',
    { text: 'Must a claim for a credit be made within 30 days?', type: 'sla' },
    'You will need to make your claim within 12 days of the failure in question.',
    {
      text: 'We aim to acknowledge all claims within 4 business days and to close them within 16 days.',
      headings: ['Claim procedure'],
      type: 'sla',
    },
    'Customer may reject defective products if it notifies Manufacturer within eight days after receipt and requests a credit of their value.',
    'Credits are issued within 50 days after the claim was approved.',
    { text: 'A client may not receive more than one month of credits in a year.', type: 'sla' },
    'If Licensor does not act within thirty days after being notified of an infringement, Licensee shall have the right to institute any proceedings against the infringer.',
    'Credits that Client requested are applied to the invoice of the next billing cycle.',
    'Outages must be reported to the lead engineer within two days.',
    'After applying such credit, Supplier will refund the balance within thirty (30) days.',
    'Provider shall review each claim with due care.',
    'Invoices are payable within 30 days.',
    {
      text: 'If the Seller fails to answer within one week after receipt of the claim, the claim counts as accepted.',
      headings: ['CLAIMS'],
    },
    {
      text: 'Buyer may claim compensation for goods of poor quality within ten days after their arrival.',
      headings: ['CLAIMS'],
    },
  ],
};
