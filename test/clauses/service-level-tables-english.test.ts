import { describe, expect, test } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { recogniseAgreement } from '../../server/src/clauses/recognise.js';
import type { FindingKind } from '../../server/src/clauses/kinds.js';

/** The facts of one kind in an agreement on service levels of these lines. */
function facts(kind: FindingKind, ...lines: string[]): unknown[] {
  const text = ['Brightmere Service Level Agreement', '', '1. Levels', '', ...lines].join('\n');
  return recogniseAgreement(parseAgreement(text))
    .findings.filter((f) => f.kind === kind)
    .map((f) => f.facts);
}

const RULES = (columns: number): string => `|${' --- |'.repeat(columns)}`;

describe('a table of bands and credits', () => {
  test('with the downtime that each band comes to tells its bands once', () => {
    const rows = (times: string): string[] => [
      `| Availability | ${times} | Share credited |`,
      RULES(3),
      '| 99.8% – 99.3% | up to 5 hours | 4% credit |',
      '| Below 99.3% | more than 5 hours | 35% credit |',
    ];
    expect(facts('service-credit', ...rows('Outage in the month'))).toMatchObject([
      {
        tiers: [
          { lower: 99.3, upper: 99.8, unit: '%', credit: 4 },
          { lower: null, upper: 99.3, credit: 35 },
        ],
      },
    ]);
    // a time of its own is no other way to tell a share
    expect(facts('service-credit', ...rows('Response time'))).toHaveLength(2);
  });

  test('gives to one plan what it does not give to another', () => {
    expect(
      facts(
        'service-credit',
        '| Monthly uptime | Credit for Team | Credit for Enterprise |',
        RULES(3),
        '| Less than 99.97% but at least 99.8% | - | 4% |',
        '| Less than 99.8% | 12% | 15% |',
      ),
    ).toMatchObject([
      { scope: null, tiers: [{ lower: 99.8, upper: 99.97, credit: 4 }, { credit: 12 }] },
      { tiers: [{ upper: 99.8, credit: 15 }] },
    ]);
  });

  test('whose header compares', () => {
    expect(
      facts(
        'service-credit',
        '| Monthly uptime less than | Service credit |',
        RULES(2),
        '| 99.8% | 12% |',
        '| 97% | 45% |',
      ),
    ).toMatchObject([
      {
        tiers: [
          { lower: 97, upper: 99.8, credit: 12 },
          { lower: null, upper: 97, credit: 45 },
        ],
      },
    ]);
    const kept = ['| Monthly uptime | Service credit |', RULES(2), '| 99.8% | 12% |'];
    expect(facts('service-credit', ...kept)).toEqual([]);
  });

  test('of services with their thresholds gives below each of them', () => {
    const table = [
      '| Covered services | Uptime threshold | Service credit |',
      RULES(3),
      '| Voice API | 99.93% | 12% credit |',
      '| Mail API, on the Scale edition | 99.98% for mail | 12% credit |',
    ];
    expect(facts('service-credit', ...table)).toMatchObject([
      { scope: 'Voice API', tiers: [{ lower: null, upper: 99.93, upperInclusive: false }] },
      { tiers: [{ upper: 99.98, credit: 12, creditUnit: '%' }] },
    ]);
    expect(facts('sla-threshold', ...table)).toMatchObject([{ value: 99.93 }, { value: 99.98 }]);
  });

  test('promises by criteria, and no threshold beside one is a credit for it', () => {
    const table = [
      '| Criterion | Indicator | Service Level Measure | Service Level Threshold | Service Credit |',
      RULES(5),
      '| Billing | Accuracy | at least 97% at all times | 92% | 0.4% Service Credit for each percentage below |',
      '| Help desk | Availability | at least 97% at all times | 92% | 0.4% Service Credit for each percentage below |',
      '| Complaints | Availability | at least 97% at all times | 92% | 3% Service Credit for each percentage below |',
    ];
    expect(facts('service-credit', ...table)).toEqual([]);
    expect(facts('sla-threshold', ...table)).toMatchObject([
      { value: 97, scope: 'Billing' },
      { value: 97, scope: 'Help desk' },
      { value: 97, scope: 'Complaints' },
    ]);
  });
});

test('bands that a sentence tells by their upper ends go on to the next one', () => {
  const sentence =
    'If the availability is below 99.3% in a month, Client receives a credit of 8% of the fees; if below 98%, 20%; if below 95%, 45%.';
  expect(facts('service-credit', sentence)).toMatchObject([
    {
      tiers: [
        { lower: 98, upper: 99.3, credit: 8 },
        { lower: 95, upper: 98, credit: 20 },
        { lower: null, upper: 95, credit: 45 },
      ],
    },
  ]);
});

describe('a table of times', () => {
  test('of the same metric for each edition tells every one', () => {
    expect(
      facts(
        'sla-threshold',
        '| Severity | Initial response time (Basic) | Initial response time (Plus) |',
        RULES(3),
        '| Severity 1 | Four (4) hours | Four (4) hours |',
        '| Severity 2 | Six (6) business days | Two (2) business days |',
      ),
    ).toMatchObject([
      { value: 4, unit: 'hour', scope: 'Severity 1 · Basic' },
      { value: 4, unit: 'hour', scope: 'Severity 1 · Plus' },
      { value: 6, unit: 'working-day' },
      { value: 2, unit: 'working-day' },
    ]);
  });
});

describe('rows that lost their table', () => {
  test('cell by cell, under a header with a sign in it', () => {
    const cells = [
      'Availability reached',
      'Credit %',
      '98.0% – 99.69%',
      '12%',
      'Below 98.0%',
      '30%',
    ];
    expect(facts('service-credit', ...cells.flatMap((cell) => [cell, '']))).toMatchObject([
      {
        tiers: [
          { lower: 98, upper: 99.69, credit: 12 },
          { upper: 98, credit: 30 },
        ],
      },
    ]);
  });

  test('joined to a header that says what is credited', () => {
    const header =
      'Monthly Uptime Percentage Share of the monthly bill that will be credited to you';
    expect(
      facts('service-credit', `${header} 97% to < 99.6% 12% 92% to < 97% 28% < 92% 55%`),
    ).toMatchObject([
      {
        tiers: [
          { lower: 97, upper: 99.6, credit: 12 },
          { lower: 92, upper: 97, credit: 28 },
          { lower: null, upper: 92, credit: 55 },
        ],
      },
    ]);
    const sentence = 'If the uptime of any month falls below 97% 12% of all hosts were down.';
    expect(facts('service-credit', sentence)).toEqual([]);
  });

  test('promise each thing its own level', () => {
    const rows = ['Hosts in two zones >= 99.97%', 'A single host >= 99.3%', 'Balancers >= 99.97%'];
    expect(facts('sla-threshold', ...rows)).toMatchObject([
      { value: 99.97, scope: 'Hosts in two zones' },
      { value: 99.3, scope: 'A single host' },
      { value: 99.97, scope: 'Balancers' },
    ]);
  });
});
