import { headline } from '../../effects/explain.js';
import type { ReviewedAgreement, ReviewedDocument } from './document.js';

/**
 * The review as `proviso/review@1` (README.md, "Machine-readable output"). A finding's `clause` is
 * the index of its clause in `clauses`, or null for the text before the first clause.
 */
export function toJson(documents: readonly ReviewedDocument[]): string {
  const result = {
    schema: 'proviso/review@1',
    documents: documents.map(({ path, agreements }) => ({
      path,
      agreements: agreements.map(agreementJson),
    })),
  };
  return JSON.stringify(result, null, 2) + '\n';
}

function agreementJson(reviewed: ReviewedAgreement): object {
  const { agreement, clauseKinds } = reviewed.analysed;
  return {
    title: agreement.title,
    type: agreement.type,
    updated: agreement.updated,
    effective: agreement.effective,
    version: agreement.version,
    language: agreement.language,
    range: reviewed.range,
    parties: agreement.parties.map(({ name, alias, role }) => ({ name, alias, role })),
    clauses: agreement.clauses.map((clause) => ({
      number: clause.number,
      heading: clause.heading?.value ?? null,
      kind: clauseKinds[clause.index] ?? 'other',
      range: reviewed.rangeOf(clause.span),
      level: clause.level,
    })),
    findings: reviewed.findings.map(({ finding, range, clause }) => ({
      kind: finding.kind,
      range,
      quote: finding.quote,
      clause: clause?.index ?? null,
      facts: finding.facts,
      confidence: finding.confidence,
      effect: headline(finding, reviewed.context),
    })),
  };
}
