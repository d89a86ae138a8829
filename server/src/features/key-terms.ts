import type { AnalysedAgreement } from '../analysis/analyse.js';
import { agreementFacts } from '../effects/agreement-facts.js';
import type { ExplainContext } from '../effects/explanation.js';
import { typeName } from '../locale/kind-names.js';
import type { ReviewedDocument } from './document.js';
import type { KeyTermsResult } from './protocol.js';

/** The key terms of the agreement at an offset, grouped, each with its place in the document. */
export function keyTerms(
  document: ReviewedDocument,
  offset: number,
  contextOf: (agreement: AnalysedAgreement) => ExplainContext,
): KeyTermsResult | null {
  const placed = document.agreementAt(offset) ?? document.agreements[0];
  if (!placed) return null;
  const { start, value } = placed;
  const context = contextOf(value);
  const { title, type, length } = value.agreement;
  return {
    version: document.version,
    title: title || typeName(type, context.settings.locale),
    range: document.rangeOf({ start: 0, end: length }, start),
    groups: agreementFacts(value, context).map(({ key, title: name, facts }) => ({
      key,
      title: name,
      terms: facts.map((fact) => ({
        label: fact.label,
        value: fact.value,
        range: fact.span && document.rangeOf(fact.span, start),
        kind: fact.finding?.kind ?? null,
      })),
    })),
  };
}
