import type { Agreement, AgreementType, Clause } from '../agreement/model.js';
import type { ClauseCue, Language } from '../language/language.js';
import type { Finding } from './finding.js';
import type { ClauseKind } from './kinds.js';

/** Kinds too general to say of a sub-clause what its parent says more exactly. */
const GENERAL: ReadonlySet<ClauseKind> = new Set([
  'miscellaneous',
  'other',
  'service-description',
  'customer-duties',
  'provider-duties',
  'liability',
  'data-processing',
  'acceptance',
]);

/** What stands under one of these is part of it, whatever else it mentions. */
const DOMINANT: ReadonlySet<ClauseKind> = new Set([
  'definitions',
  'sla-exclusion',
  'claim-procedure',
  'claim-window',
  'force-majeure',
]);

/** Their items may name any wrong or mishap; it is a case of the list all the same. */
const LISTS_OF_CASES: ReadonlySet<ClauseKind> = new Set([
  'definitions',
  'sla-exclusion',
  'force-majeure',
]);

/** Headings too weak to take a clause out of the list of one of those: a product's or a fee's name. */
const WEAK_BELOW_DOMINANT: ReadonlySet<ClauseKind> = new Set([
  'service-description',
  'payment-terms',
  'sla-threshold',
  'service-level',
  'account',
  'acceptance',
  'acceptable-use',
  'third-party',
  'data-processing',
  'support',
  'security',
  'ordering',
  'customer-duties',
  'provider-duties',
  'breach',
  'term',
]);

/** What the words of a clause may tell more exactly than its heading: 免责 over a list of outages. */
const REFINED_BY: Partial<Record<ClauseKind, ClauseKind>> = {
  'warranty-disclaimer': 'sla-exclusion',
};

/**
 * What each clause is about, by clause index. Its own heading goes first, then what was found in it,
 * then what its parent is about where that is telling, then the words of its text; a list item that
 * says nothing of itself is what its list is.
 */
export function clauseKindsOf(
  agreement: Agreement,
  findings: readonly Finding[],
  language: Language,
): ClauseKind[] {
  const found = findingKinds(findings);
  const kinds: ClauseKind[] = [];
  for (const clause of agreement.clauses) {
    const parent = clause.parent < 0 ? null : kinds[clause.parent]!;
    const own = found.get(clause.index) ?? [];
    kinds.push(
      kindOfHeading(clause, own, parent, agreement.type, language) ??
        kindOf(clause, own, parent, agreement.type, language),
    );
  }
  return kinds.map((kind, i) => (kind === 'other' ? fromChildren(agreement, i, kinds) : kind));
}

/** The kind that a clause's heading tells, or null. */
function kindOfHeading(
  clause: Clause,
  found: readonly ClauseKind[],
  parent: ClauseKind | null,
  type: AgreementType,
  language: Language,
): ClauseKind | null {
  const told = byCue(language.headingCues, clause.heading?.value, type);
  if (told === null) return null;
  if (parent !== null && DOMINANT.has(parent) && WEAK_BELOW_DOMINANT.has(told)) {
    const promised = told === 'sla-threshold' && found.includes(told);
    // a product's name heads its definition and, where levels went astray, whole other chapters
    const defines =
      parent !== 'definitions' ||
      byCue(language.bodyCues, openingOf(clause), type) === 'definitions';
    if (!promised && defines) return parent;
  }
  const finer = REFINED_BY[told];
  return finer !== undefined && found.includes(finer) ? finer : told;
}

/** The kind of a clause that its heading does not tell. */
function kindOf(
  clause: Clause,
  found: readonly ClauseKind[],
  parent: ClauseKind | null,
  type: AgreementType,
  language: Language,
): ClauseKind {
  const telling = parent !== null && !GENERAL.has(parent);
  if (parent !== null && LISTS_OF_CASES.has(parent)) return parent;
  const unmistakable = byCue(language.strongBodyCues ?? [], openingOf(clause), type);
  if (unmistakable !== null) return unmistakable;
  if (parent !== null && DOMINANT.has(parent)) return parent;
  if (found.length > 0 && !(telling && found.includes(parent))) return found[0]!;
  if (telling) return parent;
  return byCue(language.bodyCues, openingOf(clause), type) ?? parent ?? 'other';
}

/** Per clause the kinds found in it, the one that most of its words are of first. */
function findingKinds(findings: readonly Finding[]): Map<number, ClauseKind[]> {
  const weights = new Map<number, Map<ClauseKind, number>>();
  for (const { clause, kind, quote, confidence } of findings) {
    const own = weights.get(clause) ?? new Map<ClauseKind, number>();
    weights.set(clause, own);
    const weight = quote.length * (SPECIFICITY[kind] ?? 1) * (confidence === 'high' ? 1 : 0.5);
    own.set(kind, (own.get(kind) ?? 0) + weight);
  }
  const kinds = new Map<number, ClauseKind[]>();
  for (const [clause, own] of weights)
    kinds.set(
      clause,
      [...own].sort((a, b) => b[1] - a[1]).map(([kind]) => kind),
    );
  return kinds;
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
  'late-fee': 2,
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

/** A heading that tells nothing is what most of its sub-clauses are. */
function fromChildren(
  agreement: Agreement,
  index: number,
  kinds: readonly ClauseKind[],
): ClauseKind {
  const counts = new Map<ClauseKind, number>();
  for (const child of agreement.clauses[index]!.children) {
    const kind = kinds[child]!;
    if (kind !== 'other') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  let best: ClauseKind = 'other';
  for (const [kind, n] of counts) if (n > (counts.get(best) ?? 0)) best = kind;
  return best;
}

function byCue(
  cues: readonly ClauseCue[],
  text: string | undefined,
  type: AgreementType,
): ClauseKind | null {
  if (text === undefined) return null;
  const cue = cues.find(
    ({ pattern, only }) => only?.includes(type) !== false && pattern.test(text),
  );
  return cue?.kind ?? null;
}

/** The first words of a clause, enough to tell what it is about. */
function openingOf(clause: Clause): string {
  const block = clause.blocks.find((b) => b.kind === 'paragraph');
  return block === undefined ? '' : block.text.value.slice(0, 200);
}
