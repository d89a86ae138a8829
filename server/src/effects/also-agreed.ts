import type { Clause } from '../agreement/model.js';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { ClauseKind } from '../clauses/kinds.js';
import { languageOf } from '../language/index.js';
import { kindHeading } from '../locale/kind-names.js';
import { actIn } from './act.js';
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

/** Most that are listed, and most sentences of a clause that are looked at. */
const MOST = 8;
const MOST_SENTENCES = 3;

/** What clauses without a finding provide, as far as it is told in a sentence: each topic's first. */
export function alsoAgreed(
  { agreement, clauseKinds, findings }: AnalysedAgreement,
  told: Narrator,
): AgreementFact[] {
  const withFinding = new Set(findings.map(({ clause }) => clause));
  const found: AgreementFact[] = [];
  for (const clause of agreement.clauses) {
    const kind = clauseKinds[clause.index];
    if (kind === undefined || !TOPICS.has(kind) || withFinding.has(clause.index)) continue;
    const value = firstAct(clause, told);
    if (value === null || found.some((fact) => fact.value === value)) continue;
    const label = kindHeading(kind, told.locale);
    found.push({ label, value, span: clause.span, clause: clause.index, finding: null });
    if (found.length === MOST) break;
  }
  return found;
}

/** What the first telling sentence of a clause does. */
function firstAct({ blocks: [first] }: Clause, told: Narrator): string | null {
  if (first?.kind !== 'paragraph') return null;
  const { value } = first.text;
  const spans = languageOf(told.agreement.language).sentences(value).slice(0, MOST_SENTENCES);
  for (const { start, end } of spans) {
    const act = actIn(value.slice(start, end), told);
    if (act) return act.text;
  }
  return null;
}
