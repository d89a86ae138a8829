import type { Agreement, Clause } from '../agreement/model.js';
import type { Finding } from './finding.js';
import type { ClauseKind } from './kinds.js';

/** A kind found in a clause, and the share of its text that was found to be of it. */
export interface FoundKind {
  readonly kind: ClauseKind;
  readonly share: number;
  /** Are its first words of it? */
  readonly opens: boolean;
  /** Does the clause begin with it, and with nothing before? */
  readonly begins: boolean;
}

/** What was found of one kind in one clause. */
interface Weighed {
  weight: number;
  length: number;
  opens: boolean;
  begins: boolean;
}

/** So much more a finding tells of a clause whose first words it is of, where those tell the topic. */
const OPENS = 3;
/** A run-in heading may stand before the first words. */
export const FIRST_WORDS = 60;

/** Per clause the kinds found in it, the one that most of its words are of first. */
export function findingKinds(
  findings: readonly Finding[],
  { clauses }: Agreement,
  topicFirst: boolean,
): Map<number, FoundKind[]> {
  const weights = new Map<number, Map<ClauseKind, Weighed>>();
  for (const finding of findings) {
    const { clause, kind, quote, confidence, span } = finding;
    const from = clauses[clause]?.blocks[0]?.span.start;
    const opens = topicFirst && from !== undefined && span.start < from + FIRST_WORDS;
    const own = weights.get(clause) ?? new Map<ClauseKind, Weighed>();
    weights.set(clause, own);
    const sum = own.get(kind) ?? { weight: 0, length: 0, opens: false, begins: false };
    own.set(kind, sum);
    sum.weight +=
      quote.length *
      (SPECIFICITY[kind] ?? 1) *
      (confidence === 'high' ? 1 : 0.5) *
      (opens ? OPENS : 1) *
      (isAside(finding) ? (topicFirst ? ASIDE : ASIDE_IN_TEXT) : 1);
    sum.length += quote.length;
    sum.opens ||= opens;
    sum.begins ||= from !== undefined && span.start <= from;
  }
  const kinds = new Map<number, FoundKind[]>();
  for (const [index, own] of weights) {
    const clause = clauses[index];
    const length = clause === undefined ? 0 : lengthOf(clause);
    kinds.set(
      index,
      [...own]
        .sort((a, b) => b[1].weight - a[1].weight)
        .map(([kind, sum]) => ({
          kind,
          share: length === 0 ? 1 : sum.length / length,
          opens: sum.opens,
          begins: sum.begins,
        })),
    );
  }
  return kinds;
}

/** Under a heading that tells the topic what comes after the end counts for less. */
const ASIDE = 0.5;
/** Without one it counts less than what is done then: data deleted, money paid back. */
const ASIDE_IN_TEXT = 0.4;

/** Is it what any clause may add of the end of the agreement: that it survives it? */
function isAside(finding: Finding): boolean {
  return finding.kind === 'termination' && finding.facts.effect === 'consequence';
}

/** Per clause the kinds found in it and below it. */
export function foundBelow(
  { clauses }: Agreement,
  found: ReadonlyMap<number, readonly FoundKind[]>,
): Set<ClauseKind>[] {
  const below = clauses.map(({ index }) => new Set((found.get(index) ?? []).map((f) => f.kind)));
  for (let i = clauses.length - 1; i >= 0; i--) {
    const above = below[clauses[i]!.parent];
    if (above !== undefined) for (const kind of below[i]!) above.add(kind);
  }
  return below;
}

function lengthOf({ blocks }: Clause): number {
  let length = 0;
  for (const block of blocks)
    length +=
      block.kind === 'paragraph' ? block.text.value.length : block.span.end - block.span.start;
  return length;
}

/** A word of the rarer kinds tells more of a clause than one of the kinds that stand everywhere. */
const SPECIFICITY: Partial<Record<ClauseKind, number>> = {
  'liability-cap': 4,
  'damages-exclusion': 4,
  'sla-threshold': 4,
  'service-credit': 4,
  'claim-window': 4,
  'dispute-forum': 4,
  'governing-law': 3,
  'force-majeure': 2,
  'unilateral-amendment': 3,
  termination: 2,
  'late-fee': 4,
  'automatic-renewal': 2,
  'cross-border-transfer': 2,
  confidentiality: 2,
  assignment: 3,
  severability: 2,
  'data-processing': 0.7,
  'payment-terms': 0.9,
  indemnity: 0.8,
  notice: 0.8,
  suspension: 0.9,
};
