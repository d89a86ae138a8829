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

/** A deleted clause of a kind that the agreement should have and now has nowhere. */
export function missingClauseImpact(change: Change, draft: Side): Impact[] {
  if (change.kind !== 'deleted' || !change.baseline || change.baseline.clause < 0) return [];
  const kind = change.baseline.clauseKind;
  const weight = EXPECTED[kind];
  if (weight === undefined) return [];
  if (draft.clauseKinds.includes(kind) || draft.findings.some((f) => f.kind === kind)) return [];
  const name = KIND_NAMES[kind];
  return [
    impact({
      kind,
      fact: 'clause',
      from: true,
      to: false,
      favours: 'unclear',
      magnitude: weight,
      says: {
        en: `The agreement has no clause on ${name.en} any more`,
        zh: `协议不再有“${name.zh}”条款`,
      },
      short: { en: `no ${name.en} clause`, zh: `缺少${name.zh}条款` },
    }),
  ];
}
