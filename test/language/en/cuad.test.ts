import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analysis/analyse.js';
import type { Finding } from '../../../server/src/clauses/finding.js';
import type { ClauseKind } from '../../../server/src/clauses/kinds.js';
import { overlaps, shift, type Span } from '../../../server/src/text/span.js';
import { hasShared, sharedFile } from '../../support/shared.js';

/** A contract of the Contract Understanding Atticus Dataset (CC BY 4.0) and its experts' labels. */
interface Labelled {
  readonly file: string;
  /** Category → passages, each a list of segments in code points. */
  readonly labels: Readonly<Record<string, readonly (readonly Span[])[]>>;
}

/** Findings that a category of the dataset stands for. */
const COUNTS_AS: Readonly<Record<string, (finding: Finding) => boolean>> = {
  // the dataset puts exclusions of damages, sole remedies and limits on the time to claim with caps
  'Cap On Liability': ({ kind }) =>
    kind === 'liability-cap' ||
    kind === 'damages-exclusion' ||
    kind === 'exclusive-remedy' ||
    kind === 'claim-window',
  'Termination For Convenience': (finding) =>
    finding.kind === 'termination' &&
    finding.facts.effect === 'right' &&
    finding.facts.trigger === 'convenience',
  'Governing Law': ({ kind }) => kind === 'governing-law',
  // an agreement that ends by itself or by notice says so where others state a term
  'Expiration Date': ({ kind }) => kind === 'term' || kind === 'termination',
  'Renewal Term': ({ kind }) => kind === 'automatic-renewal',
  'Notice Period To Terminate Renewal': ({ kind }) =>
    kind === 'automatic-renewal' || kind === 'term' || kind === 'termination',
  'Anti-Assignment': ({ kind }) => kind === 'assignment',
};

/** Kinds of which the clause, or one around it, of a passage of a category is. */
const STANDS_IN: Readonly<Record<string, readonly ClauseKind[]>> = {
  Insurance: ['insurance'],
  'Audit Rights': ['audit'],
  'Non-Compete': ['exclusivity'],
  'Anti-Assignment': ['assignment'],
  'Governing Law': ['governing-law', 'dispute-forum'],
  'Termination For Convenience': ['termination', 'term'],
  'Cap On Liability': [
    'liability-cap',
    'damages-exclusion',
    'liability',
    'warranty-disclaimer',
    'exclusive-remedy',
    'indemnity',
  ],
};

interface Score {
  labelled: number;
  found: number;
  findings: number;
  right: number;
}

function scores(): Record<string, Score> {
  const result: Record<string, Score> = {};
  for (const name of Object.keys(COUNTS_AS))
    result[name] = { labelled: 0, found: 0, findings: 0, right: 0 };
  const contracts = JSON.parse(sharedFile('examples/cuad/labels.json')) as Labelled[];
  for (const { file, labels } of contracts) {
    const text = sharedFile(`examples/cuad/text/${file}`);
    const findings = analyse(text).agreements.flatMap(({ start, value }) =>
      value.findings.map((finding) => ({ finding, span: shift(finding.span, start) })),
    );
    for (const [name, counts] of Object.entries(COUNTS_AS)) {
      const score = result[name]!;
      const passages = (labels[name] ?? []).map((segments) => inCodeUnits(text, segments));
      const mine = findings.filter(({ finding }) => counts(finding)).map(({ span }) => span);
      const meet = (passage: readonly Span[], span: Span): boolean =>
        passage.some((segment) => overlaps(segment, span));
      score.labelled += passages.length;
      score.found += passages.filter((p) => mine.some((span) => meet(p, span))).length;
      score.findings += mine.length;
      score.right += mine.filter((span) => passages.some((p) => meet(p, span))).length;
    }
  }
  return result;
}

/** Per category the share of its passages that stand in a clause of one of its kinds. */
function sharesInKinds(): Record<string, number> {
  const counts = Object.fromEntries(Object.keys(STANDS_IN).map((n) => [n, { all: 0, right: 0 }]));
  const contracts = JSON.parse(sharedFile('examples/cuad/labels.json')) as Labelled[];
  for (const { file, labels } of contracts) {
    const text = sharedFile(`examples/cuad/text/${file}`);
    const { agreements } = analyse(text);
    for (const [name, kinds] of Object.entries(STANDS_IN))
      for (const segments of labels[name] ?? []) {
        const [first] = inCodeUnits(text, segments);
        const count = counts[name]!;
        count.all++;
        const stands = agreements.some(({ start, value: { agreement, clauseKinds } }) =>
          agreement.clauses.some(
            ({ span, index }) =>
              kinds.includes(clauseKinds[index]!) && overlaps(shift(span, start), first!),
          ),
        );
        if (stands) count.right++;
      }
  }
  return Object.fromEntries(Object.entries(counts).map(([n, { all, right }]) => [n, right / all]));
}

/** Code points to UTF-16 code units. */
function inCodeUnits(text: string, segments: readonly Span[]): readonly Span[] {
  if (!/[\ud800-\udbff]/.test(text)) return segments;
  const points = Array.from(text);
  const unit = (point: number): number => points.slice(0, point).join('').length;
  return segments.map(({ start, end }) => ({ start: unit(start), end: unit(end) }));
}

describe.skipIf(!hasShared)('English contracts with experts’ labels', () => {
  const all = hasShared ? scores() : {};

  function check(category: string, floor: { recall: number; precision?: number }): void {
    test(`${category}: recall ≥ ${floor.recall}, precision ≥ ${floor.precision ?? 'unasked'}`, () => {
      const { labelled, found, findings, right } = all[category]!;
      expect(found / labelled).toBeGreaterThanOrEqual(floor.recall);
      if (floor.precision !== undefined)
        expect(right / findings).toBeGreaterThanOrEqual(floor.precision);
    });
  }

  // authority to settle up to an amount, and claims for goods, count there and not here
  check('Cap On Liability', { recall: 0.94, precision: 0.92 });
  check('Termination For Convenience', { recall: 0.96, precision: 0.93 });
  check('Governing Law', { recall: 0.97, precision: 0.95 });
  check('Renewal Term', { recall: 0.99, precision: 0.6 });
  check('Expiration Date', { recall: 0.96 });
  check('Notice Period To Terminate Renewal', { recall: 0.85 });
  check('Anti-Assignment', { recall: 0.85 });

  const shares = hasShared ? sharesInKinds() : {};
  test.each([
    ['Insurance', 0.65],
    ['Audit Rights', 0.65],
    ['Non-Compete', 0.55],
    ['Anti-Assignment', 0.85],
    ['Governing Law', 0.9],
    ['Termination For Convenience', 0.9],
    ['Cap On Liability', 0.9],
  ])('passages on %s stand in clauses of their kind: at least %d', (category, floor) => {
    expect(shares[category]).toBeGreaterThanOrEqual(floor);
  });
});
