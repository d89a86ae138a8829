import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analysis/analyse.js';
import type { FindingKind } from '../../../server/src/clauses/kinds.js';

const SLA = `# Hengyun Object Storage Service Level Agreement

Last updated: March 4, 2025

This Service Level Agreement ("SLA") is part of the Master Services Agreement between Hengyun Cloud Ltd. ("Provider") and the customer named in the order form ("Customer").

## 1. Service Commitment

Provider will use commercially reasonable efforts to make the Service available with a Monthly Uptime Percentage of at least 99.95% for each region during any monthly billing cycle.

## 2. Definitions

"Monthly Uptime Percentage" means the total number of minutes in the month minus the minutes of Downtime, divided by the total number of minutes in the month. For example, 43 minutes of Downtime in a month of 30 days mean 99.9%.

## 3. Service Credits

Service Credits are financially backed and calculated as a percentage of the monthly fees paid for the affected region:

| Monthly Uptime Percentage | Service Credit |
| --- | --- |
| Less than 99.95% but equal to or greater than 99.0% | 10% of the monthly fees |
| Less than 99.0% but equal to or greater than 95.0% | 25% of the monthly fees |
| Less than 95.0% | 100% of the monthly fees |

The aggregate Service Credits in any month shall not exceed 100% of the monthly fees for that month.

## 4. Support

| Severity | Initial response time | Resolution time |
| --- | --- | --- |
| Severity 1 | within 15 minutes | 4 hours |
| Severity 2 | within 1 hour | 1 business day |

## 5. Credit Requests

To receive a Service Credit, Customer must submit a claim by opening a support ticket within thirty (30) days after the end of the month in which the incident occurred.

## 6. SLA Exclusions

The service commitment does not apply to any unavailability that results from scheduled maintenance or from factors outside Provider's reasonable control.

## 7. Sole Remedy

Service Credits are Customer's sole and exclusive remedy for any failure to meet the service commitment.

## 8. Changes

Provider may modify this SLA at any time by posting a revised version; continued use of the Service is deemed acceptance.
`;

const { agreement, findings, clauseKinds } = analyse(SLA).agreements[0]!.value;
const factsOf = (kind: FindingKind): unknown[] =>
  findings.filter((f) => f.kind === kind).map((f) => f.facts);

describe('an English service level agreement', () => {
  test('is known for what it is', () => {
    expect(agreement).toMatchObject({
      title: 'Hengyun Object Storage Service Level Agreement',
      type: 'sla',
      language: 'en',
      updated: '2025-03-04',
    });
    expect(agreement.parties.map(({ alias, name, role }) => [alias ?? name, role])).toEqual([
      ['Provider', 'provider'],
      ['Customer', 'customer'],
    ]);
  });

  test('names its clauses', () => {
    expect(clauseKinds).toEqual([
      'sla-threshold',
      'definitions',
      'service-credit',
      'support',
      'claim-procedure',
      'sla-exclusion',
      'exclusive-remedy',
      'unilateral-amendment',
    ]);
  });

  test('promises an uptime, and answers in time', () => {
    expect(factsOf('sla-threshold')).toEqual([
      expect.objectContaining({ metricKind: 'availability', operator: '>=', value: 99.95 }),
      expect.objectContaining({ metricKind: 'response-time', value: 15, unit: 'minute' }),
      expect.objectContaining({ metricKind: 'resolution-time', value: 4, unit: 'hour' }),
      expect.objectContaining({ metricKind: 'response-time', value: 1, unit: 'hour' }),
      expect.objectContaining({ metricKind: 'resolution-time', value: 1, unit: 'working-day' }),
    ]);
  });

  test('gives credits by band', () => {
    const tier = (lower: number | null, upper: number, credit: number): unknown =>
      expect.objectContaining({ lower, lowerInclusive: lower !== null, upper, credit });
    expect(factsOf('service-credit')).toEqual([
      expect.objectContaining({
        metric: 'Monthly Uptime Percentage',
        tiers: [tier(99, 99.95, 10), tier(95, 99, 25), tier(null, 95, 100)],
      }),
    ]);
    expect(factsOf('liability-cap')).toEqual([
      expect.objectContaining({ scope: 'service-credit', basis: 'percentage', percent: 100 }),
    ]);
    expect(factsOf('claim-window')).toEqual([
      expect.objectContaining({ days: 30, workingDays: false }),
    ]);
  });
});

/** Findings of one kind in a text, their facts. */
function factsIn(text: string, kind: FindingKind): unknown[] {
  return analyse(text, { evenIfNot: true }).agreements.flatMap(({ value }) =>
    value.findings.filter((f) => f.kind === kind).map((f) => f.facts),
  );
}

describe('an English SLA in plain text', () => {
  test('rows with upper ends only are one table, each row ending where the next begins', () => {
    const text = `Tarn Cache Service Level Agreement

Service Credits

We give these credits when the Monthly Uptime Percentage is missed:

UPTIME PERCENTAGE    SERVICE CREDIT
< 99.9%    10%
< 99%    25%
< 95%    100%

Credits are requested in the portal of the Service.
`;
    expect(factsIn(text, 'service-credit')).toEqual([
      expect.objectContaining({
        tiers: [
          expect.objectContaining({ lower: 99, upper: 99.9, credit: 10 }),
          expect.objectContaining({ lower: 95, upper: 99, credit: 25 }),
          expect.objectContaining({ lower: null, upper: 95, credit: 100 }),
        ],
      }),
    ]);
  });

  test('a comparison at the start of a cell is no quotation mark of Markdown', () => {
    const text = `# Tarn Cache Service Level Agreement

| Covered Service | Monthly Uptime Percentage |
| --- | --- |
| One zone | > 99.5% |
| Several zones | >= 99.99% |
`;
    expect(factsIn(text, 'sla-threshold')).toEqual([
      expect.objectContaining({ operator: '>', value: 99.5, scope: 'One zone' }),
      expect.objectContaining({ operator: '>=', value: 99.99, scope: 'Several zones' }),
    ]);
  });
});
