import type { Placed } from '../agreement/model.js';
import type { Comparison, ComparisonLimit, ComparisonStats } from './change.js';
import { compareAgreements, type Side } from './compare.js';
import type { PartialOptions } from './options.js';
import { pairAgreements } from './pair-agreements.js';

/** What the analysis of a document has that a comparison needs. */
export interface ComparableDocument {
  readonly agreements: readonly Placed<Side>[];
}

/** An agreement that stands in both documents. */
export interface AgreementPair {
  readonly baseline: Placed<Side>;
  readonly draft: Placed<Side>;
  readonly comparison: Comparison;
}

/** What a draft document does to a baseline document, agreement by agreement. */
export interface DocumentComparison {
  /** In the order of the draft. */
  readonly pairs: readonly AgreementPair[];
  /** Agreements of the baseline that the draft has not, and the other way round. */
  readonly removed: readonly Placed<Side>[];
  readonly added: readonly Placed<Side>[];
  /** Sums over all agreements. */
  readonly stats: ComparisonStats;
  readonly limits: readonly ComparisonLimit[];
}

/**
 * Compares two documents of one or many agreements. Agreements are paired by what they say as well as
 * by their titles: in a compendium a title and a date alone do not identify a version.
 */
export function compareDocuments(
  baseline: ComparableDocument,
  draft: ComparableDocument,
  options: PartialOptions = {},
): DocumentComparison {
  const { pairs, limited } = pairAgreements(baseline, draft);
  const compared = pairs
    .sort(([, x], [, y]) => x - y)
    .map(([i, j]): AgreementPair => {
      const from = baseline.agreements[i]!;
      const to = draft.agreements[j]!;
      return {
        baseline: from,
        draft: to,
        comparison: compareAgreements(from.value, to.value, options),
      };
    });
  const usedA = new Set(pairs.map(([i]) => i));
  const usedB = new Set(pairs.map(([, j]) => j));
  const removed = baseline.agreements.filter((_, i) => !usedA.has(i));
  const added = draft.agreements.filter((_, j) => !usedB.has(j));
  return {
    pairs: compared,
    removed,
    added,
    stats: sumOf(compared, removed, added),
    limits: limitsOf(compared, limited),
  };
}

/** An agreement of either document: in both, or on one side only. */
export type PlacedInOrder =
  | { readonly on: 'both'; readonly pair: AgreementPair }
  | { readonly on: 'baseline' | 'draft'; readonly agreement: Placed<Side> };

/**
 * Every agreement of both documents in the order of the draft; what the draft has not, right behind
 * what it followed in the baseline.
 */
export function agreementsInOrder({
  pairs,
  removed,
  added,
}: Pick<DocumentComparison, 'pairs' | 'removed' | 'added'>): PlacedInOrder[] {
  const ofDraft = [
    ...pairs.map((pair) => ({ at: pair.draft.start, it: { on: 'both' as const, pair } })),
    ...added.map((agreement) => ({ at: agreement.start, it: { on: 'draft' as const, agreement } })),
  ].sort((x, y) => x.at - y.at);
  const inBaseline = [...pairs].sort((x, y) => x.baseline.start - y.baseline.start);
  const behind = new Map<AgreementPair | undefined, PlacedInOrder[]>();
  for (const agreement of [...removed].sort((x, y) => x.start - y.start)) {
    const before = inBaseline.findLast(({ baseline }) => baseline.start < agreement.start);
    behind.set(before, [...(behind.get(before) ?? []), { on: 'baseline', agreement }]);
  }
  return [
    ...(behind.get(undefined) ?? []),
    ...ofDraft.flatMap(({ it }) => [it, ...(it.on === 'both' ? (behind.get(it.pair) ?? []) : [])]),
  ];
}

function sumOf(
  pairs: readonly AgreementPair[],
  removed: readonly Placed<Side>[],
  added: readonly Placed<Side>[],
): ComparisonStats {
  const total = { baselineClauses: 0, draftClauses: 0, unchanged: 0, renumbered: 0 };
  for (const { comparison } of pairs)
    for (const key of Object.keys(total) as (keyof ComparisonStats)[])
      total[key] += comparison.stats[key];
  for (const { value } of removed) total.baselineClauses += value.agreement.clauses.length;
  for (const { value } of added) total.draftClauses += value.agreement.clauses.length;
  return total;
}

function limitsOf(
  pairs: readonly AgreementPair[],
  more: readonly ComparisonLimit[],
): ComparisonLimit[] {
  const byCode = new Map<string, ComparisonLimit>();
  for (const limit of [...pairs.flatMap((p) => p.comparison.limits), ...more])
    byCode.set(limit.code, limit);
  return [...byCode.values()];
}
