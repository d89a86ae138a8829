import type { Examples } from '../examples.js';

export const examples: Examples<'sla-exclusion'> = {
  kind: 'sla-exclusion',
  fires: [
    {
      text: "Minutes lost to the following are left out of the reckoning: the client's own lines; orders of an authority.",
    },
    { text: 'Exclusions: planned work, storms and strikes', type: 'sla' },
    {
      text: 'We guarantee 99.7% uptime for every site. This excludes planned work and force majeure.',
      type: 'sla',
    },
    {
      text: 'This guarantee does not apply to the time that the restoring of a backup takes.',
      type: 'sla',
    },
    { text: 'However, there are some exceptions that might include:', type: 'sla' },
    { text: 'Outages caused by the client never result in credits or refunds.' },
    {
      text: 'If the downtime is caused by a storm or a cut of power, we will not be liable for the downtime.',
    },
    { text: 'The following do NOT count as downtime:' },
    {
      text: 'We promise that the racks have power 99.7% of the time, except in the following cases:',
      type: 'sla',
    },
    {
      text: 'Our network will be up 99.3% of the time, with the following exceptions:',
      type: 'sla',
    },
    {
      text: 'This SLA applies to paid plans. It does not apply to trial accounts or previews.',
      type: 'sla',
    },
    { text: 'Host is not liable for a decrease in uptime due to floods of requests.' },
    {
      text: 'Customer shall not receive any credits under this SLA for a failure associated with works of its own.',
    },
    {
      text: 'Host will not be held responsible for service outages resulting from the lines of others.',
    },
    { text: 'Client is not eligible to receive a service credit in the following cases:' },
    {
      text: 'Outages caused by the customer or by force majeure are not taken into account when measuring availability.',
    },
    {
      text: 'Any period of maintenance announced in advance does not count towards the calculation of availability.',
    },
    {
      text: 'You are not entitled to a credit if you are in breach of the terms of payment.',
      type: 'sla',
    },
    { text: 'Planned maintenance windows do not count toward Downtime.' },
    { text: 'The events below do not qualify for an SLA credit:', type: 'sla' },
    {
      text: 'None of these is considered downtime or does qualify: the following are not considered downtime.',
    },
    {
      text: 'Credits will not be available where the outage comes of works on the line of Customer.',
      type: 'sla',
    },
    { text: 'We do not provide an SLA for:', type: 'sla' },
    {
      text: 'No service level commitment or credit will be made where the failure is attributable to any of these events.',
    },
    {
      text: 'The SLA does not apply to downtime that results from (i) scheduled maintenance; (ii) acts of Customer; or (iii) force majeure.',
      facts: { items: ['scheduled maintenance', 'acts of Customer', 'force majeure'] },
    },
    {
      text: 'The service level does not apply to any unavailability caused by scheduled maintenance.',
    },
    { text: "Downtime excludes outages caused by Customer's equipment." },
  ],
  silent: [
    'The most that is refunded is what was paid for the month of the outage, excluding any one-time fees.',
    'Exclusions: planned work, storms and strikes',
    'Open Time = (Whole Time – Excluded Time) / Whole Time, as the uptime is worked out.',
    'This guarantee does not apply to parts that wear.',
    'However, there are some exceptions that might include:',
    'The parties will not be liable for delays of the post.',
    '(excluding Excluded Minutes)',
    'The fee is due on the first of the month. It does not apply to spare parts.',
    'Credits for outages are limited to a month of fees and do not include set-up fees.',
    'All disclaimers, exclusions, and limitations of the Terms apply to this SLA.',
    'This Service Level Agreement describes the uptime that we promise, who may claim, and the exclusions of each plan.',
    'Service Credits are a share of the charges paid (excluding one-time payments) for the month.',
    'Fees exclude taxes.',
  ],
};
