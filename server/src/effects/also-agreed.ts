import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { ClauseKind } from '../clauses/kinds.js';
import { kindHeading } from '../locale/kind-names.js';
import { firstAct } from './act.js';
import type { AgreementFact } from './agreement-facts.js';
import type { Narrator } from './narrator.js';

/** Topics of which a reader of the key terms wants to know although no finding tells of them. */
const TOPICS: ReadonlySet<ClauseKind> = new Set([
  'insurance',
  'exclusivity',
  'audit',
  'delivery-acceptance',
  'account',
  'amendment',
]);

/** Most that are listed. */
const MOST = 8;

/** What clauses without a finding provide, as far as it is told in a sentence; what two say alike once. */
export function alsoAgreed(
  { agreement, clauseKinds, findings }: AnalysedAgreement,
  told: Narrator,
): AgreementFact[] {
  const withFinding = new Set(findings.map(({ clause }) => clause));
  const found: AgreementFact[] = [];
  for (const clause of agreement.clauses) {
    const kind = clauseKinds[clause.index];
    if (kind === undefined || !TOPICS.has(kind) || withFinding.has(clause.index)) continue;
    const value = firstAct(clause, told)?.text;
    if (value === undefined || found.some((fact) => fact.value === value)) continue;
    const label = kindHeading(kind, told.locale);
    found.push({ label, value, span: clause.span, clause: clause.index, finding: null });
    if (found.length === MOST) break;
  }
  return found;
}
