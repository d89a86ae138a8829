import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { ExplainContext } from '../effects/explanation.js';
import { inlayHints as hintsOf, type InlayHintLevel } from '../effects/inlay-hints.js';
import type { Span } from '../text/span.js';
import type { ReviewedDocument } from './document.js';

/** Worked figures behind the figures of the text, within a part of the document. */
export function inlayHints(
  document: ReviewedDocument,
  within: Span,
  level: InlayHintLevel,
  contextOf: (agreement: AnalysedAgreement) => ExplainContext,
): InlayHint[] {
  if (level === 'off') return [];
  return document.agreementsIn(within.start, within.end).flatMap(({ start, value }) =>
    hintsOf(contextOf(value), level)
      .filter(({ offset }) => start + offset >= within.start && start + offset <= within.end)
      .map(({ offset, text, tooltip }) => ({
        position: document.rangeOf({ start: offset, end: offset }, start).start,
        label: text,
        tooltip,
        kind: InlayHintKind.Parameter,
        paddingLeft: true,
      })),
  );
}
