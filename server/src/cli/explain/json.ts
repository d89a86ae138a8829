import type { Span } from '../../text/span.js';
import type { TermSheet } from './term-sheet.js';

/** The term sheets as `proviso/explain@1`: facts by group, and every finding explained. */
export function toJson(sheets: readonly TermSheet[]): string {
  const documents = new Map<string, object[]>();
  for (const sheet of sheets) {
    const agreements = documents.get(sheet.path) ?? [];
    documents.set(sheet.path, agreements);
    agreements.push(agreementJson(sheet));
  }
  return (
    JSON.stringify(
      {
        schema: 'proviso/explain@1',
        documents: [...documents].map(([path, agreements]) => ({ path, agreements })),
      },
      null,
      2,
    ) + '\n'
  );
}

function agreementJson({ analysed, groups, findings, positionOf }: TermSheet): object {
  const { agreement } = analysed;
  const rangeOf = ({ start, end }: Span) => ({ start: positionOf(start), end: positionOf(end) });
  return {
    title: agreement.title,
    type: agreement.type,
    language: agreement.language,
    updated: agreement.updated,
    range: rangeOf({ start: 0, end: agreement.length }),
    terms: groups.map(({ key, title, facts }) => ({
      group: key,
      title,
      facts: facts.map(({ label, value, span, finding }) => ({
        label,
        value,
        kind: finding?.kind ?? null,
        range: span && rangeOf(span),
      })),
    })),
    findings: findings.map(({ finding, explanation }) => ({
      kind: finding.kind,
      range: rangeOf(finding.span),
      effect: explanation.headline,
      favours: explanation.forWhom,
      verdict: explanation.verdict,
      sections: explanation.sections,
      related: explanation.related.map(({ relation, label, span }) => ({
        relation,
        label,
        range: rangeOf(span),
      })),
    })),
  };
}
