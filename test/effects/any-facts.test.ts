import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_UNITS, HOLDERS } from './vocabulary.js';
import type { Finding } from '../../server/src/clauses/finding.js';
import { FINDING_KINDS, type FindingKind } from '../../server/src/clauses/kinds.js';
import { brief } from '../../server/src/effects/brief.js';
import { explain, headline } from '../../server/src/effects/explain.js';
import {
  type ExplainContext,
  type Explanation,
  SIDES,
} from '../../server/src/effects/explanation.js';
import { inlayHints } from '../../server/src/effects/inlay-hints.js';
import { narratorOf } from '../../server/src/effects/narrator.js';
import { context, finding } from './sample.js';

const or = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const text = fc.string({ maxLength: 60, unit: 'grapheme' });
const texts = fc.array(text, { maxLength: 9 });
const number = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: -3, max: 400 }),
  fc.constantFrom(0, 99.95),
);
const count = fc.integer({ min: 0, max: 5000 });
const holder = or(fc.constantFrom(...HOLDERS));
const trigger = fc.constantFrom(
  'convenience',
  'breach',
  'nonpayment',
  'expiry',
  'insolvency',
  'force-majeure',
  'regulatory',
  'amendment',
  'change-of-control',
  'other',
);
const unit = fc.constantFrom(
  '%',
  '‰',
  'minute',
  'hour',
  'second',
  'ms',
  'day',
  'count',
  'toString',
  '',
);

const tier = fc.record({
  lower: or(number),
  lowerInclusive: fc.boolean(),
  upper: or(number),
  upperInclusive: fc.boolean(),
  unit,
  credit: or(number),
  creditUnit: fc.constantFrom('%', 'x', 'day', 'CNY', ''),
  creditOf: or(text),
});

const PROVISION = fc.record({
  holder,
  bearer: holder,
  period: or(fc.record({ value: number, unit: fc.constantFrom(...DATE_UNITS) })),
  percent: or(number),
  money: or(fc.record({ amount: number, currency: fc.constantFrom('CNY', 'USD', 'SGD', '') })),
  items: texts,
});

/** Any facts that the types allow, of every kind. */
const FACTS: Partial<Record<FindingKind, fc.Arbitrary<object>>> = {
  'liability-cap': fc.record({
    basis: fc.constantFrom(
      'amount',
      'fees-paid',
      'fees-months',
      'monthly-fee',
      'order-value',
      'percentage',
      'other',
    ),
    months: or(number),
    amount: or(number),
    currency: or(fc.constantFrom('CNY', 'USD')),
    percent: or(number),
    percentOf: or(
      fc.oneof(text, fc.constantFrom('fees-paid', 'fees-months', 'monthly-fee', 'order-value')),
    ),
    protects: holder,
    scope: fc.constantFrom('overall', 'service-credit'),
    limb: or(text),
    covers: or(text),
    carveOuts: texts,
  }),
  'damages-exclusion': fc.record({
    categories: fc.subarray(['indirect', 'lost-profits', 'goodwill', 'other']),
    protects: holder,
    carveOuts: texts,
  }),
  termination: fc.record({
    effect: fc.constantFrom('right', 'automatic', 'consequence'),
    holder,
    trigger,
    noticeDays: or(count),
    cureDays: or(count),
    withoutNotice: fc.boolean(),
  }),
  suspension: fc.record({ holder, trigger, noticeDays: or(count), withoutNotice: fc.boolean() }),
  'sla-threshold': fc.record({
    metric: text,
    metricKind: fc.constantFrom(
      'availability',
      'success-rate',
      'durability',
      'error-rate',
      'response-time',
      'resolution-time',
      'latency',
      'recovery',
      'other',
    ),
    operator: fc.constantFrom('>=', '>', '<=', '<', '='),
    value: number,
    unit,
    scope: or(text),
  }),
  'service-credit': fc.record({
    metric: or(text),
    scope: or(text),
    tiers: fc.array(tier, { maxLength: 5 }),
    form: or(fc.constantFrom('voucher', 'cash', 'service-time', 'fee-reduction')),
  }),
  'claim-window': fc.record({
    of: fc.constantFrom('credit' as const, 'action' as const),
    days: number,
    workingDays: fc.boolean(),
    from: or(text),
  }),
  'late-fee': fc.record({ ratePerDay: number, printed: text, payer: holder }),
  'unilateral-amendment': fc.record({
    holder,
    noticeDays: or(count),
    subject: fc.constantFrom('terms', 'price', 'service', 'rules'),
    deemedConsent: fc.boolean(),
    exitRight: fc.boolean(),
  }),
  'governing-law': fc.record({ law: text, excludesConflictRules: fc.boolean() }),
  'dispute-forum': fc.record({
    method: fc.constantFrom('court', 'arbitration', 'negotiation', 'mediation'),
    forum: or(text),
    seat: or(text),
    byPlaceOfSigning: fc.boolean(),
  }),
};

const anyFinding: fc.Arbitrary<Finding> = fc.constantFrom(...FINDING_KINDS).chain((kind) =>
  fc
    .record({
      facts: FACTS[kind] ?? PROVISION,
      quote: text,
      confidence: fc.constantFrom('high' as const, 'low' as const),
    })
    .map(({ facts, quote, confidence }) => finding(kind, facts, { quote, confidence })),
);

const anyContext: fc.Arbitrary<ExplainContext> = fc
  .record({
    findings: fc.array(anyFinding, { minLength: 1, maxLength: 8 }),
    side: fc.constantFrom(...SIDES),
    monthlyFee: or(
      fc.record({ amount: fc.integer({ min: 0, max: 1e7 }), currency: fc.constant('CNY') }),
    ),
  })
  .map(({ findings, side, monthlyFee }) => context(findings, { side, monthlyFee }));

const inChinese = (given: ExplainContext): ExplainContext => ({
  ...given,
  settings: { ...given.settings, locale: 'zh' },
});

function wordsOf({ headline: first, verdict, title, sections, related }: Explanation): string[] {
  return [
    first,
    verdict,
    title,
    ...sections.flatMap((section) => [section.title, ...section.lines]),
    ...related.map(({ label }) => label),
  ];
}

/** What a slip in a template leaves behind. The document's own words may hold it, too: see below. */
const SLIP = /\b(?:undefined|NaN|Infinity|null)\b|\[object|\bfunction\b/;

describe('whatever the facts', () => {
  it('no text shows a slip of the program, and none is empty', () => {
    fc.assert(
      fc.property(anyContext, (given) => {
        fc.pre(!SLIP.test(JSON.stringify(given.findings.map(({ quote }) => quote))));
        for (const around of [given, inChinese(given)]) {
          const told = narratorOf(around);
          for (const one of around.findings) {
            const { label, value } = brief(one, told);
            for (const words of [...wordsOf(explain(one, around)), label, value]) {
              expect(words).not.toMatch(SLIP);
              expect(words.trim()).not.toBe('');
              expect(words).not.toMatch(/[\r\n]/);
            }
          }
          for (const { text: hint } of inlayHints(around, 'all')) expect(hint).not.toMatch(SLIP);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('both languages tell the same: the same sections with as many lines', () => {
    const shape = ({ sections, related, forWhom }: Explanation) => [
      forWhom,
      sections.map(({ role, lines }) => [role, lines.length]),
      related.map(({ relation }) => relation),
    ];
    fc.assert(
      fc.property(anyContext, (given) => {
        for (const one of given.findings) {
          expect(shape(explain(one, inChinese(given)))).toEqual(shape(explain(one, given)));
        }
      }),
    );
  });

  it('the headline alone is the headline of the explanation', () => {
    fc.assert(
      fc.property(anyContext, (given) => {
        for (const one of given.findings) {
          expect(headline(one, given)).toBe(explain(one, given).headline);
        }
      }),
    );
  });

  it('whom it serves does not depend on who asks', () => {
    fc.assert(
      fc.property(anyContext, (given) => {
        for (const side of SIDES) {
          const asked = { ...given, settings: { ...given.settings, side } };
          for (const one of given.findings) {
            expect(explain(one, asked).forWhom).toBe(explain(one, given).forWhom);
          }
        }
      }),
    );
  });
});
