import type { Clause } from '../../agreement/model.js';
import type { AnalysedAgreement, DocumentAnalysis } from '../../analysis/analyse.js';
import type { Finding } from '../../clauses/finding.js';
import type { FindingKind } from '../../clauses/kinds.js';
import type { ExplainContext, ExplainSettings } from '../../effects/explanation.js';
import { shippedNorms } from '../../norms/shipped.js';
import { LineIndex, type Position } from '../../text/line-index.js';
import type { Span } from '../../text/span.js';

/** A range of the file as in the Language Server Protocol. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A finding that is to be printed, and where it stands in the file. */
export interface ReviewedFinding {
  readonly finding: Finding;
  readonly range: Range;
  /** The clause it stands in, or null for the preamble. */
  readonly clause: Clause | null;
}

export interface ReviewedAgreement {
  readonly analysed: AnalysedAgreement;
  readonly range: Range;
  /** What explanations of its findings draw on. */
  readonly context: ExplainContext;
  /** Findings of the kinds asked for, in reading order. */
  readonly findings: readonly ReviewedFinding[];
  /** A range of the file for a span of this agreement. */
  rangeOf(span: Span): Range;
}

export interface ReviewedDocument {
  readonly path: string;
  /** Is the text an agreement at all? */
  readonly isAgreement: boolean;
  readonly agreements: readonly ReviewedAgreement[];
}

/**
 * Puts an analysis in terms of lines of the file.
 * @param settings language and side of the explanations
 * @param kinds the kinds of finding asked for; all where undefined
 */
export function reviewDocument(
  path: string,
  text: string,
  analysis: DocumentAnalysis,
  settings: ExplainSettings,
  kinds?: ReadonlySet<FindingKind>,
): ReviewedDocument {
  const lines = new LineIndex(text);
  const agreements = analysis.agreements.map(({ start, value }): ReviewedAgreement => {
    const rangeOf = (span: Span): Range => ({
      start: lines.positionAt(start + span.start),
      end: lines.positionAt(start + span.end),
    });
    return {
      analysed: value,
      context: {
        agreement: value.agreement,
        findings: value.findings,
        norms: shippedNorms(),
        settings,
      },
      range: rangeOf({ start: 0, end: value.agreement.length }),
      findings: value.findings
        .filter(({ kind }) => !kinds || kinds.has(kind))
        .map((finding) => ({
          finding,
          range: rangeOf(finding.span),
          clause: value.agreement.clauses[finding.clause] ?? null,
        })),
      rangeOf,
    };
  });
  return { path, isAgreement: analysis.verdict.agreement, agreements };
}
