import type { Examples } from '../examples.js';

export const examples: Examples<'sla-threshold'> = {
  kind: 'sla-threshold',
  fires: [
    {
      text: 'Exhibit B is amended to increase the Monthly Uptime Commitment from 99.5% to 99.9%.',
      type: 'amendment',
      facts: { value: 99.9 },
    },
    {
      text: '85% of reported support calls to be answered within target.',
      type: 'sla',
      facts: { metricKind: 'success-rate', operator: '>=', value: 85, unit: '%' },
    },
    {
      text: 'The target time to action all requests for support is within 25 minutes.',
      facts: { metricKind: 'response-time', value: 25, unit: 'minute' },
    },
    {
      text: 'Order confirmation – 5 business hours',
      headings: ['Service level targets'],
      type: 'sla',
      facts: { metricKind: 'other', value: 5, unit: 'working-hour' },
    },
    {
      text: 'Within 2 business days of the order, confirm that it was received',
      leadIn: 'Host will aim to meet the following commitments:',
      type: 'sla',
      facts: { metricKind: 'other', value: 2, unit: 'working-day' },
    },
    {
      text: 'Response time: Urgent 3 hours, Normal 2 business days',
      each: [
        { metricKind: 'response-time', value: 3, unit: 'hour', scope: 'Urgent' },
        { metricKind: 'response-time', value: 2, unit: 'working-day', scope: 'Normal' },
      ],
    },
    {
      text: 'Response provided in 3 business hours (CET).',
      facts: { metricKind: 'response-time', value: 3, unit: 'working-hour' },
    },
    {
      text: 'Gateway uptime: 99.7% monthly.',
      leadIn: 'Uptime target:',
      facts: { metricKind: 'availability', operator: '>=', value: 99.7 },
    },
    {
      text: 'We aim to provide a 99.3% platform uptime, leaving planned work aside.',
      facts: { metricKind: 'availability', value: 99.3 },
    },
    {
      text: 'Response: 3h Solution: 2d',
      each: [
        { metricKind: 'response-time', value: 3, unit: 'hour' },
        { metricKind: 'resolution-time', value: 2, unit: 'day' },
      ],
    },
    {
      text: 'Host commits to replacing failed disks within five hours of diagnosis.',
      facts: { metricKind: 'resolution-time', value: 5, unit: 'hour' },
    },
    {
      text: 'Packet loss: less than 0.3% average monthly packet loss',
      type: 'sla',
      facts: { metricKind: 'error-rate', operator: '<=', value: 0.3 },
    },
    {
      text: 'Once it is reported, Technical Support will contact you within 3 hours.',
      facts: { metricKind: 'response-time', value: 3, unit: 'hour' },
    },
    {
      text: 'Cooling: 99.7%',
      leadIn: 'For hosted machines our SLA is raised as follows:',
      facts: { metricKind: 'availability', value: 99.7, scope: 'Cooling' },
    },
    {
      text: '98.5% uptime in general for Starter and Hobby plans',
      facts: { metricKind: 'availability', value: 98.5, scope: 'Starter and Hobby plans' },
    },
    {
      text: 'Brightmere Ledger >= 99.7%',
      leadIn: 'Provider meets the following (the "Service Level Objective"):',
      type: 'sla',
      facts: { metricKind: 'availability', value: 99.7 },
    },
    {
      text: 'Host sends a root cause analysis within 6 business days of closing a P1 incident.',
      facts: { metricKind: 'other', value: 6, unit: 'working-day' },
    },
    {
      text: 'Grave SEV1: nobody can log in and there is no way around it. 25 Minutes',
      type: 'sla',
      facts: { metricKind: 'response-time', value: 25, unit: 'minute', scope: 'Grave SEV1' },
    },
    {
      text: 'Business: 99.7% monthly uptime with service credits',
      facts: { metricKind: 'availability', value: 99.7, scope: 'Business' },
    },
    {
      text: 'Brightmere has a 99.98% Network Guarantee.',
      facts: { metricKind: 'availability', operator: '>=', value: 99.98 },
    },
    {
      text: 'Brightmere has a 5 hour Mean Time to Repair.',
      facts: { metricKind: 'resolution-time', operator: '<=', value: 5, unit: 'hour' },
    },
    {
      text: 'Customer shall not experience an average round trip latency of greater than 70 milliseconds.',
      facts: { metricKind: 'latency', operator: '<=', value: 70 },
    },
    {
      text: 'The availability of the Platform shall not at any time be less than 99.6%.',
      facts: { metricKind: 'availability', operator: '>=', value: 99.6 },
    },
    {
      text: 'Incident reports are acknowledged, as a first response, within 3 BH.',
      facts: { metricKind: 'response-time', value: 3, unit: 'working-hour' },
    },
    {
      text: 'Brightmere Speech >= 99.8%',
      type: 'sla',
      facts: { metricKind: 'availability', operator: '>=', value: 99.8 },
    },
    {
      text: 'We guarantee that cooling and power will function 99.97% of the time.',
      facts: { metricKind: 'availability', value: 99.97, scope: 'cooling and power' },
    },
    {
      text: 'Support answers within 6 office hours, its first response.',
      headings: ['Response Times'],
      facts: { metricKind: 'response-time', value: 6, unit: 'working-hour' },
    },
    {
      text: 'Within 5 business hours of the escalation.',
      headings: ['Severity 2', 'Response Time'],
      facts: {
        metricKind: 'response-time',
        operator: '<=',
        value: 5,
        unit: 'working-hour',
        scope: 'Severity 2',
      },
    },
    {
      text: 'An answer to a question of use, a first response, will be available within two business days.',
      facts: { metricKind: 'response-time', value: 2, unit: 'working-day' },
    },
    {
      text: 'We guarantee no less than 99.6% power uptime per calendar month.',
      facts: { metricKind: 'availability', value: 99.6, scope: 'power' },
    },
    {
      text: 'We guarantee that the replacement of a failed disk will be completed within three hours.',
      facts: { metricKind: 'resolution-time', value: 3, unit: 'hour' },
    },
    {
      text: 'Supplier shall respond to each Severity 1 incident within 20 minutes and to each Severity 2 incident within three hours.',
      each: [
        { value: 20, unit: 'minute', scope: 'Severity 1' },
        { value: 3, unit: 'hour', scope: 'Severity 2' },
      ],
    },
    {
      text: 'In the event of a disaster we restore the Service within a recovery time objective (RTO) of six (6) hours.',
      facts: { metricKind: 'recovery', operator: '<=', value: 6, unit: 'hour' },
    },
    {
      text: 'We guarantee that at least 99.98% of the time you will have connectivity to one node.',
      facts: { metricKind: 'availability', operator: '>=', value: 99.98, unit: '%' },
    },
    {
      text: 'Urgent matters: 2 hours',
      headings: ['Support Response Times'],
      facts: {
        metricKind: 'response-time',
        operator: '<=',
        value: 2,
        unit: 'hour',
        scope: 'Urgent matters',
      },
    },
    {
      text: '3-hour response time for urgent matters',
      facts: { metricKind: 'response-time', value: 3, unit: 'hour' },
    },
    {
      text: 'The recovery time objective (RTO) is 6 hours and the recovery point objective (RPO) is 30 minutes.',
      each: [
        { metricKind: 'recovery', value: 6, unit: 'hour', metric: 'recovery time objective' },
        { metricKind: 'recovery', value: 30, unit: 'minute', metric: 'recovery point objective' },
      ],
    },
    {
      text: 'Vendor shall respond to a Severity 1 incident within 20 minutes and resolve it within five (5) hours.',
      each: [
        { metricKind: 'response-time', value: 20, unit: 'minute' },
        { metricKind: 'resolution-time', value: 5, unit: 'hour' },
      ],
    },
    {
      text: 'Provider will use commercially reasonable efforts to make the Service available with a Monthly Uptime Percentage of at least 99.95%.',
      facts: { metricKind: 'availability', operator: '>=', value: 99.95, unit: '%' },
    },
    {
      text: 'The error rate shall be no more than 0.1% in any calendar month.',
      facts: { metricKind: 'error-rate', operator: '<=', value: 0.1, unit: '%' },
    },
    {
      text: 'Support will respond to Severity 1 incidents within four (4) hours.',
      facts: { metricKind: 'response-time', operator: '<=', value: 4, unit: 'hour' },
    },
    {
      text: 'The Platform shall be available 99.9% of the time, measured monthly.',
      facts: { metricKind: 'availability', operator: '>=', value: 99.9 },
    },
    {
      text: 'Availability: 99.7% per month;',
      leadIn: 'Provider shall meet the following service levels:',
      facts: { metricKind: 'availability', value: 99.7 },
    },
    {
      text: 'Downtime will not exceed 50 minutes per month.',
      facts: { metric: 'Downtime', metricKind: 'other', operator: '<=', value: 50, unit: 'minute' },
    },
    {
      text: 'Critical issues: response in 20 minutes, workaround in 3 hours, fix in 4 business days.',
      each: [
        { metricKind: 'response-time', value: 20, unit: 'minute' },
        { metricKind: 'resolution-time', value: 3, unit: 'hour' },
        { metricKind: 'resolution-time', value: 4 },
      ],
    },
    {
      text: 'Mail uptime: 99.7% monthly',
      type: 'sla',
      facts: { metricKind: 'availability', value: 99.7 },
    },
    {
      text: 'Packet loss on the core network: less than 0.3% monthly average',
      type: 'sla',
      facts: { metricKind: 'error-rate', operator: '<=', value: 0.3 },
    },
    {
      text: 'Tenants see no more than 25 minutes of downtime in a month.',
      facts: { metric: 'downtime', operator: '<=', value: 25, unit: 'minute' },
    },
    {
      text: 'Response time for severity level 3: six business hours.',
      type: 'sla',
      facts: { metricKind: 'response-time', value: 6 },
    },
    {
      text: 'RPO: 25 minutes',
      type: 'sla',
      facts: { metricKind: 'recovery', value: 25, unit: 'minute' },
    },
    {
      text: 'Small hosting - 99.7% SLA',
      type: 'sla',
      facts: { metricKind: 'availability', value: 99.7, scope: 'Small hosting' },
    },
    {
      text: 'Northmere delivers monthly availability: 99.97% or less than 13 minutes of downtime.',
      type: 'sla',
      facts: { metricKind: 'availability', value: 99.97 },
    },
  ],
  silent: [
    'Customer may terminate if availability is below 93% in two months of a year.',

    { text: 'Planned works – 5 business days', headings: ['Service level targets'], type: 'sla' },
    { text: 'Credit claims: 14 days', headings: ['Service level targets'], type: 'sla' },
    { text: 'Actual uptime: 96%', type: 'sla' },
    { text: 'Guaranteed uptime: 99.7%', leadIn: 'Example calculation:', type: 'sla' },
    { text: 'Example: a host that is down for 3 hours has an uptime of 99.6%.', type: 'sla' },
    { text: 'The client shall respond to questions within two business days.', type: 'sla' },
    { text: 'Uptime over the past 60 days: 99.93%', type: 'sla' },
    { text: 'Less than 3 minutes of downtime is not counted.', type: 'sla' },

    'In the rare event that your fault cannot be resolved within 25 minutes, you will be told.',
    { text: 'Cooling: 60%', leadIn: 'The price is made up as follows:' },
    'The root cause was found within 3 days.',
    { text: 'SEV1 is the gravest class. 25 people work on it.', type: 'sla' },
    'Where you see packet loss in excess of two percent (2%) to our border router, we will look for its cause.',
    {
      text: 'We verify the request and respond within 12 business days.',
      headings: ['Credit Request Process'],
      type: 'sla',
    },
    'Unavailability is recorded when the error rate of the platform exceeds 6%.',
    'Response codes of the 5xx class for at least 7 minutes count as unavailability.',
    'Maintenance that reduces availability is announced at least 36 hours in advance.',
    'Client may end the order in writing within 40 days of a month in which the availability was less than 91%.',
    'Supplier shall respond to each request for proposal within 45 days of its receipt.',
    'The parties shall resolve such dispute within fifteen (15) days.',
    'Licensor shall respond to a request for approval within three (3) days.',
    'If availability is less than 97% in two months, Client may end the order.',
    'Processor shall report a breach without undue delay and within 48 hours.',
    'If the Monthly Uptime Percentage falls below 99.9%, Customer is eligible for a credit.',
    'For example, uptime of 99.5% means 3.6 hours of downtime.',
    'Customer shall pay 50% on delivery.',
  ],
};
