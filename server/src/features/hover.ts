import { type Hover, MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { ExplainContext } from '../effects/explanation.js';
import { hoverAt } from '../effects/hover.js';
import { renderMarkdown } from '../effects/render-markdown.js';
import type { ReviewedDocument } from './document.js';

/**
 * What stands at an offset: a provision and what it does, a figure and its arithmetic, a term and its
 * definition, a cross-reference and its clause. Null where there is nothing to say.
 */
export function hover(
  document: ReviewedDocument,
  offset: number,
  contextOf: (agreement: AnalysedAgreement) => ExplainContext,
): Hover | null {
  const placed = document.agreementAt(offset);
  if (!placed) return null;
  const content = hoverAt(placed.value, offset - placed.start, contextOf(placed.value));
  if (!content) return null;
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: renderMarkdown(content.blocks, (span) => {
        const { line, character } = document.rangeOf(span, placed.start).start;
        return `${document.uri}#L${line + 1},${character + 1}`;
      }),
    },
    range: document.rangeOf(content.span, placed.start),
  };
}

/** A hover with what a change did to its words; either may be missing. */
export function withChange(hover: Hover | null, change: string | null): Hover | null {
  if (change === null) return hover;
  const { contents, range } = hover ?? {};
  const said = MarkupContent.is(contents) ? `\n\n---\n\n${contents.value}` : '';
  const value = `${change}${said}`;
  return { contents: { kind: MarkupKind.Markdown, value }, ...(range ? { range } : {}) };
}
