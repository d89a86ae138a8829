import type { AnalysedAgreement, DocumentAnalysis } from '../../analysis/analyse.js';
import type { Finding } from '../../clauses/finding.js';
import { agreementFacts, type FactGroup } from '../../effects/agreement-facts.js';
import { explain } from '../../effects/explain.js';
import type { ExplainContext, ExplainSettings, Explanation } from '../../effects/explanation.js';
import { kindHeading } from '../../locale/kind-names.js';
import type { Locale } from '../../locale/locale.js';
import { shippedNorms } from '../../norms/shipped.js';
import { LineIndex, type Position } from '../../text/line-index.js';
import type { Span } from '../../text/span.js';

export interface ExplainedFinding {
  readonly finding: Finding;
  readonly explanation: Explanation;
}

/** Something missing or unusual, and where: several places where the same is to be said of them. */
export interface Warning {
  readonly subject: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** What `proviso explain` has to say of one agreement. */
export interface TermSheet {
  readonly path: string;
  readonly locale: Locale;
  readonly analysed: AnalysedAgreement;
  readonly groups: readonly FactGroup[];
  readonly findings: readonly ExplainedFinding[];
  readonly warnings: readonly Warning[];
  /** Position in the file of an offset in the agreement. */
  readonly positionOf: (offset: number) => Position;
}

/** The term sheets of the agreements of a file. */
export function termSheets(
  path: string,
  text: string,
  analysis: DocumentAnalysis,
  settings: ExplainSettings,
): TermSheet[] {
  const lines = new LineIndex(text);
  return analysis.agreements.map(({ start, value }): TermSheet => {
    const context: ExplainContext = {
      agreement: value.agreement,
      findings: value.findings,
      norms: shippedNorms(),
      settings,
    };
    const findings = value.findings.map((finding) => ({
      finding,
      explanation: explain(finding, context),
    }));
    return {
      path,
      locale: settings.locale,
      analysed: value,
      groups: agreementFacts(value, context),
      findings,
      warnings: warningsOf(findings, settings.locale),
      positionOf: (offset) => lines.positionAt(start + offset),
    };
  });
}

/** What to look out for, each thing once, in the order in which the agreement gives cause. */
function warningsOf(findings: readonly ExplainedFinding[], locale: Locale): Warning[] {
  const found = new Map<string, { subject: string; text: string; spans: Span[] }>();
  for (const { finding, explanation } of findings) {
    const subject = kindHeading(finding.kind, locale);
    for (const { role, lines } of explanation.sections) {
      if (role !== 'watch') continue;
      for (const text of lines) {
        const key = `${subject}\n${text}`;
        const known = found.get(key);
        if (known) known.spans.push(finding.span);
        else found.set(key, { subject, text, spans: [finding.span] });
      }
    }
  }
  return [...found.values()];
}
