import type { Examples } from '../examples.js';

export const examples: Examples<'sla-threshold'> = {
  kind: 'sla-threshold',
  fires: [
    {
      text: 'Incidents of the highest priority are responded to within 20 minutes.',
      facts: { metricKind: 'response-time', value: 20, unit: 'minute' },
    },
    {
      text: 'P1 - Critical The desk cannot be reached 2 hours 9 hours',
      leadIn: 'Priority Description Response Resolution',
      each: [
        { metricKind: 'response-time', value: 2, scope: 'P1 - Critical' },
        { metricKind: 'resolution-time', value: 9, scope: 'P1 - Critical' },
      ],
    },
    {
      text: 'Normal 2 business days Every 4 business days',
      leadIn: 'Priority Initial Response Update Frequency',
      facts: { metricKind: 'response-time', value: 2, unit: 'working-day', scope: 'Normal' },
    },
    {
      text: 'We guarantee that all major routing devices are reachable 100% of the time.',
      facts: { value: 100, scope: 'major routing devices' },
    },
    {
      text: 'The target fix time for a total loss of a leased line is six (6) hours.',
      facts: { metricKind: 'resolution-time', value: 6, unit: 'hour' },
    },
    {
      text: '99.7% availability during each calendar month and less than 12 minutes downtime in total',
      type: 'sla',
      facts: { value: 99.7 },
    },
    {
      text: '93% of responses to requests provided within 5 hours from the time of the e-mail.',
      type: 'sla',
      facts: { metricKind: 'response-time', value: 5, unit: 'hour' },
    },
    {
      text: 'Provider will maintain a Monthly Uptime Percentage of 99.3% uptime.',
      headings: ['Definitions', 'Service Commitment'],
      facts: { value: 99.3 },
    },
    {
      text: '“Uptime Commitment” means an availability of 99.3% in each month.',
      type: 'sla',
      facts: { metricKind: 'availability', value: 99.3 },
    },
    {
      text: '“Service Level Agreement” means 97.5% availability unless an order says otherwise.',
      type: 'sla',
      facts: { metricKind: 'availability', value: 97.5 },
    },
    {
      text: 'Brightmere will deliver at least 99.7% of alerts within three (3) minutes of the event.',
      facts: { metric: 'alerts', metricKind: 'success-rate', value: 99.7 },
    },
    {
      text: 'The Monthly Availability Percentage for the Service is ninety-nine and seven-tenths percent (99.7%).',
      facts: { metricKind: 'availability', value: 99.7 },
    },
    {
      text: 'The target first reply time is two (2) hours for urgent tickets and six (6) hours for all others.',
      each: [
        { value: 2, unit: 'hour', scope: 'urgent tickets' },
        { value: 6, unit: 'hour', scope: 'others' },
      ],
    },
    {
      text: 'First response: Urgent – 20 minutes, High – 2 hours, Low – 16 business hours.',
      type: 'sla',
      each: [
        { value: 20, scope: 'Urgent' },
        { value: 2, scope: 'High' },
        { value: 16, scope: 'Low' },
      ],
    },
    {
      text: 'The average time to restore for on-net lines is five (5) hours.',
      facts: { metricKind: 'resolution-time', value: 5, unit: 'hour' },
    },
    {
      text: 'Brightmere guarantees an average monthly transit delay of 70 milliseconds (ms) or faster between its gateways.',
      facts: { metricKind: 'latency', operator: '<=', value: 70, unit: 'millisecond' },
    },
    {
      text: 'Brightmere guarantees that 98.5% of the packets entering its backbone during a month will not be dropped.',
      facts: { metricKind: 'success-rate', operator: '>=', value: 98.5 },
    },
    {
      text: 'Packet delivery of 99.7% or greater is guaranteed between core routers.',
      facts: { metricKind: 'success-rate', value: 99.7 },
    },
    {
      text: 'Target Response: within 3 business hours',
      leadIn: 'Examples:',
      type: 'sla',
      facts: { metricKind: 'response-time', value: 3 },
    },
    { text: 'Hosting uptime: 99.3%', type: 'sla', facts: { value: 99.3, scope: 'Hosting' } },
    { text: 'Network uptime: 99.7%', type: 'sla', facts: { value: 99.7, scope: 'Network' } },
    {
      text: 'Exhibit B is amended to increase the Monthly Uptime Commitment from 99.5% to 99.9%.',
      type: 'amendment',
      facts: { value: 99.9 },
    },
    {
      text: 'Brightmere guarantees 99.7% Mail Server availability.',
      facts: { metricKind: 'availability', value: 99.7, scope: 'Mail Server' },
    },
    {
      text: 'Urgent tickets get a first reply within 25 minutes, at any hour',
      type: 'sla',
      facts: { metricKind: 'response-time', value: 25, unit: 'minute', scope: 'Urgent tickets' },
    },
    {
      text: '99.97% monthly uptime (for an extra fee)',
      type: 'sla',
      facts: { metricKind: 'availability', value: 99.97 },
    },
    {
      text: 'Our desk replies to tickets: blocking - 25 minutes; grave - 5 working hours; other - 3 working days',
      type: 'sla',
      each: [
        { metricKind: 'response-time', value: 25, unit: 'minute', scope: 'blocking' },
        { metricKind: 'response-time', value: 5, unit: 'working-hour', scope: 'grave' },
        { metricKind: 'response-time', value: 3, unit: 'working-day', scope: 'other' },
      ],
    },
    {
      text: 'Availability targets: 98.5% (Hobby) and 99.7% (Business).',
      each: [
        { value: 98.5, scope: 'Hobby' },
        { value: 99.7, scope: 'Business' },
      ],
    },
    {
      text: 'Service availability shall not be lower than 99.7%, meaning total downtime must not exceed 131 minutes per month.',
      facts: { metricKind: 'availability', operator: '>=', value: 99.7 },
    },
    {
      text: 'The Archive is up for 98.7 % of the minutes of each quarter.',
      type: 'sla',
      facts: { metricKind: 'availability', value: 98.7, over: 'quarter' },
    },
    {
      text: 'A workaround for blocking faults is supplied inside 7 hours.',
      facts: { metricKind: 'resolution-time', value: 7, unit: 'hour' },
    },
    {
      text: 'P3 – 15 business hours',
      headings: ['Time to First Contact'],
      type: 'sla',
      facts: { metricKind: 'response-time', value: 15, unit: 'working-hour', scope: 'P3' },
    },
    {
      text: 'Resolution: 5 hours',
      leadIn: 'Response:',
      headings: ['Priority 2 (High)'],
      type: 'sla',
      facts: { metricKind: 'resolution-time', value: 5, unit: 'hour', scope: 'Priority 2 (High)' },
    },
    {
      text: 'Response Time: 3 hours',
      leadIn: 'High Priority Issues (one module fails, several users):',
      headings: ['Response and Resolution Times'],
      type: 'sla',
      facts: {
        metricKind: 'response-time',
        scope: 'High Priority Issues (one module fails, several users)',
      },
    },
    {
      text: 'Hobby: 98.5% uptime; Response: 50h by mail; Channels: mail.',
      type: 'sla',
      each: [
        { metricKind: 'availability', value: 98.5, scope: 'Hobby' },
        { metricKind: 'response-time', value: 50, unit: 'hour', scope: 'Hobby' },
      ],
    },
    {
      text: 'P97 Response Time: < 700ms for ordinary calls',
      type: 'sla',
      facts: { metricKind: 'response-time', value: 700, scope: 'P97' },
    },
    {
      text: 'Lookup: < 3 seconds for a first page',
      leadIn: 'We commit to the following API response time targets:',
      type: 'sla',
      facts: { metricKind: 'response-time', value: 3, unit: 'second', scope: 'Lookup' },
    },
    {
      text: 'Card payouts: Initiated within 2 business days of their order',
      type: 'sla',
      facts: { metricKind: 'other', value: 2, unit: 'working-day' },
    },
    {
      text: 'Round-trip delay across the fabric averages 3 ms or better.',
      facts: { metricKind: 'latency', operator: '<=', value: 3 },
    },
    {
      text: 'The exchange is to be reachable no less than 99.97 per cent of every quarter.',
      facts: { metricKind: 'availability', value: 99.97, over: 'quarter' },
    },
    {
      text: 'Our goal is to respond to Low Priority tickets of a client within five hours.',
      facts: { metricKind: 'response-time', value: 5, unit: 'hour', scope: 'Low Priority tickets' },
    },
    {
      text: 'P3 cases are picked up in under 7 hours.',
      type: 'sla',
      facts: { metricKind: 'response-time', value: 7, unit: 'hour', scope: 'P3 cases' },
    },
    {
      text: 'The Availability Service Level is 99.7% for Single Line Service and 99.97% for Double Line Service.',
      each: [
        { value: 99.7, scope: 'Single Line Service' },
        { value: 99.97, scope: 'Double Line Service' },
      ],
    },
    {
      text: 'We make sure that our backbone has a 99.7% uptime in every month.',
      facts: { value: 99.7, scope: 'backbone' },
    },
    {
      text: '99.7% mail platform uptime',
      type: 'sla',
      facts: { value: 99.7, scope: 'mail platform' },
    },
    {
      text: '99.97% uptime for redundant feeds',
      type: 'sla',
      facts: { value: 99.97, scope: 'redundant feeds' },
    },
    {
      text: 'The Edge shall serve its content ninety-seven percent (97%) of the time.',
      facts: { metricKind: 'availability', value: 97 },
    },
    {
      text: 'Host will achieve an uptime of at least 99.1% for any calendar month (the "Host SLA").',
      facts: { value: 99.1, scope: null },
    },
    {
      text: 'Response time: 25 minutes',
      headings: ['Priority 3 (Minor)'],
      type: 'sla',
      facts: { value: 25, unit: 'minute', scope: 'Priority 3 (Minor)' },
    },
    {
      text: '25 minutes',
      leadIn: 'First response',
      type: 'sla',
      facts: { metricKind: 'response-time', value: 25, unit: 'minute' },
    },
    {
      text: 'Low: a question about the manual — within 3 business days',
      headings: ['Support response'],
      type: 'sla',
      facts: { metricKind: 'response-time', value: 3, unit: 'working-day', scope: 'Low' },
    },
    {
      text: 'Moderate 30 hour target turnaround',
      type: 'sla',
      facts: { metricKind: 'resolution-time', value: 30, unit: 'hour', scope: 'Moderate' },
    },
    {
      text: 'Host will open a trouble ticket within 12 minutes of an alarm.',
      type: 'sla',
      facts: { metricKind: 'other', value: 12, unit: 'minute' },
    },
    {
      text: '3-hour recovery time objective (RTO)',
      facts: { metricKind: 'recovery', value: 3, unit: 'hour' },
    },
    {
      text: 'In the event any disk fails, Host guarantees to bring the server back online within three (3) hours.',
      facts: { metricKind: 'resolution-time', value: 3, unit: 'hour' },
    },
    {
      text: 'Host strives to maintain 99.97% network up time in all of its halls.',
      facts: { metricKind: 'availability', value: 99.97, scope: 'network' },
    },
    {
      text: 'The Staging Environment shall be Available for no less than 96% of each month.',
      headings: ['Schedule 4 - Service Levels'],
      facts: { metricKind: 'availability', value: 96, scope: 'Staging Environment' },
    },
    {
      text: 'We aim for 99.3% uptime on previews, but do not guarantee it.',
      type: 'sla',
      facts: { value: 99.3, aim: true },
    },
    {
      text: 'Our support aims to answer within 5 hours. These are targets and not guarantees.',
      type: 'sla',
      facts: { value: 5, unit: 'hour', aim: true },
    },
    {
      text: 'Analytics: 99.3%',
      type: 'sla',
      facts: { metricKind: 'availability', value: 99.3, scope: 'Analytics' },
    },
    {
      text: 'Single-fed racks: 99.7% monthly',
      headings: ['Power'],
      type: 'sla',
      facts: { metricKind: 'availability', value: 99.7, scope: 'Single-fed racks' },
    },
    {
      text: 'Requests for a change of plan – completed in 4 working days',
      type: 'sla',
      facts: { metricKind: 'other', value: 4, unit: 'working-day' },
    },
    {
      text: 'Urgent tickets – acknowledged within 25 minutes',
      type: 'sla',
      facts: { metricKind: 'response-time', value: 25, unit: 'minute', scope: 'Urgent tickets' },
    },
    {
      text: 'Under the Silver Service Level, clients are guaranteed an availability of 96%.',
      facts: { value: 96, scope: 'Silver Service Level' },
    },
    {
      text: 'We target 99.7% monthly uptime for the core mail stack (SMTP and IMAP).',
      facts: { value: 99.7, scope: 'core mail stack' },
    },
    {
      text: 'Our average monthly jitter target will be no greater than 12msec between the routers.',
      facts: { metricKind: 'latency', value: 12, unit: 'millisecond' },
    },
    {
      text: 'The target for data delivery rate is 99.93% for all packets sent.',
      facts: { metricKind: 'success-rate', value: 99.93 },
    },
    {
      text: 'P2 (one module down): 3 hour response, 9 hour resolution target.',
      each: [
        { metricKind: 'response-time', value: 3, unit: 'hour', scope: 'P2 (one module down)' },
        { metricKind: 'resolution-time', value: 9, unit: 'hour', scope: 'P2 (one module down)' },
      ],
    },
    {
      text: 'The Indexing Server shall have 99.7% service uptime, planned work aside.',
      facts: { metricKind: 'availability', value: 99.7, scope: 'Indexing Server' },
    },
    {
      text: 'The sandbox shall have 91% service uptime for trial users and 97% service uptime for paying users.',
      each: [
        { metricKind: 'availability', value: 91, scope: 'trial users' },
        { metricKind: 'availability', value: 97, scope: 'paying users' },
      ],
    },
    {
      text: 'Our Basic plan offers a response time of two business days.',
      facts: { metricKind: 'response-time', value: 2, unit: 'working-day', scope: 'Basic plan' },
    },
    {
      text: 'Up to 30 hours response time on ordinary requests.',
      facts: { metricKind: 'response-time', value: 30, unit: 'hour', scope: 'ordinary requests' },
    },
    {
      text: 'Brightmere commits to 99.7% uptime for customers on the Growth plan and above.',
      facts: { value: 99.7, scope: 'customers on the Growth plan and above' },
    },
    {
      text: 'All other Brightmere Services will achieve availability of at least 98.5% in each month.',
      facts: { value: 98.5, scope: 'other Brightmere Services' },
    },
    {
      text: 'The Services will be available at least 99.3% of each month for any given month.',
      facts: { value: 99.3, scope: null },
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
    {
      text: '12% of the monthly remuneration for an availability below 99.7% but at least 98.0%,',
      leadIn: 'The credits for the guaranteed availability are:',
      type: 'sla',
    },
    { text: 'High A function fails when it is used for 2 hours', leadIn: 'Response Resolution' },
    {
      text: 'Customer must ask for a credit in writing. Brightmere will respond within twelve (12) business days.',
      type: 'sla',
    },
    { text: 'We respond to such requests within one month.', type: 'privacy-policy' },
    {
      text: 'The availability is a Monthly Uptime Percentage of 99.3% uptime.',
      headings: ['Definitions'],
    },
    '“Uptime Commitment” means the share calculated by dividing 99 by the minutes, in %.',
    'A host that was not used in the month shall be considered to have a 100% availability.',
    {
      text: 'Uptime below 98.7% but at least 97.0%: 6% of the monthly fees',
      leadIn: 'The levels and credits are as follows:',
      type: 'sla',
    },
    { text: 'Uptime: 99.3%', leadIn: 'Examples:', type: 'sla' },
    'In the event that the site is not available for more than 99.7% of the time, Host will credit the fee.',
    'Customer may terminate if availability is below 93% in two months of a year.',

    'Answer: uptime = (43,200 - 60) / 43,200 = 99.86%, which is the share of the month.',
    'Is the service available at least 99.9% of the time?',
    'Where the availability is below 97%, the Company compensates 15% of the monthly fee.',
    { text: 'Refunds: Processed within 12 days', type: 'sla' },
    { text: '99.7% uptime', leadIn: 'What we achieved last year:', type: 'sla' },
    '99.7% uptime',
    'Seller shall replace the goods that do not comply within 40 days thereafter.',
    'Client may end the order if the Availability is below ninety-four percent (94%) in any two months.',
    'Host will open a second office within 3 months.',
    { text: '25 minutes', leadIn: 'Length of the lesson', type: 'sla' },
    { text: 'Planned work: 4 hours', headings: ['Priority 1'], type: 'sla' },
    'We cannot guarantee 100% uptime.',
    'Host does not warrant that the service will be available at least 99.9% of the time.',
    { text: 'Late fee: 100%', type: 'sla' },
    { text: 'Customer satisfaction: 97%', type: 'sla' },
    { text: 'Analytics: 99.3%' },
    { text: 'Refund of the setup fee: 100%', type: 'sla' },
    { text: 'Availability below 98.5%', type: 'sla' },
    {
      text: 'For each month in which the unavailability exceeds 2%, Host credits 3% of the fees; this is all that availability gives.',
      type: 'sla',
    },
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
