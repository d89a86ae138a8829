import type { Finding } from '../../clauses/finding.js';
import type { ClauseKind } from '../../clauses/kinds.js';
import { KIND_NAMES } from '../../locale/kind-names.js';
import type { Change, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { impact } from './impact.js';

/** Clauses that an agreement is expected to have, and how much their loss matters. */
const EXPECTED: Partial<Record<ClauseKind, number>> = {
  'liability-cap': 0.95,
  liability: 0.8,
  breach: 0.6,
  termination: 0.8,
  'governing-law': 0.65,
  'dispute-forum': 0.65,
  confidentiality: 0.65,
  'data-processing': 0.7,
  security: 0.6,
  'data-deletion': 0.6,
  'intellectual-property': 0.6,
  'force-majeure': 0.45,
  'payment-terms': 0.6,
  'service-level': 0.75,
  'sla-threshold': 0.85,
  'service-credit': 0.85,
  'sla-exclusion': 0.5,
  'claim-procedure': 0.45,
  notice: 0.4,
  assignment: 0.45,
  indemnity: 0.75,
  term: 0.5,
};

/**
 * A deleted clause of a kind that the agreement should have and now has nowhere.
 * @param known what is said of the change so far: whom it helps is taken from there
 */
export function missingClauseImpact(
  change: Change,
  known: readonly Impact[],
  draft: Side,
): Impact | null {
  if (change.kind !== 'deleted' || !change.baseline || change.baseline.clause < 0) return null;
  const kind = change.baseline.clauseKind;
  const weight = EXPECTED[kind];
  if (weight === undefined || hasClauseOn(kind, draft)) return null;
  const name = KIND_NAMES[kind];
  const gone = known.filter((i) => i.kind === kind && i.fact === 'presence');
  // that a cap went is said with its height, which says more
  if (kind === 'liability-cap' && gone.length > 0) return null;
  return impact({
    kind,
    fact: 'clause',
    from: true,
    to: false,
    favours: gone.find(({ favours }) => favours !== 'neither')?.favours ?? 'unclear',
    magnitude: Math.max(weight, ...gone.map(({ magnitude }) => magnitude)),
    says: {
      en: `The agreement has no clause on ${name.en} any more`,
      zh: `协议不再有“${name.zh}”条款`,
    },
    short: { en: `no ${name.en} clause`, zh: `缺少${name.zh}条款` },
  });
}

/** A provision that binds somebody, or a clause that is about nothing else. */
function hasClauseOn(kind: ClauseKind, { clauseKinds, findings }: Side): boolean {
  const mentioned = new Set<number>();
  for (const finding of findings) {
    if (finding.kind !== kind) continue;
    if (bindsSomebody(finding)) return true;
    mentioned.add(finding.clause);
  }
  return clauseKinds.some((k, clause) => k === kind && !mentioned.has(clause));
}

/** A definition, or a mention in passing, names nobody and is no clause on its subject. */
function bindsSomebody({ facts }: Finding): boolean {
  return !('bearer' in facts) || facts.bearer !== null || facts.holder !== null;
}
