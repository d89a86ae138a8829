import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Placed } from '../agreement/model.js';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { Finding } from '../clauses/finding.js';
import { explain } from '../effects/explain.js';
import type { ExplainContext, Section } from '../effects/explanation.js';
import type { ReviewedDocument } from './document.js';
import { literal } from './markdown.js';

/** More findings than this on one character would not fit a hover. */
const LIMIT = 2;

/** Sections that are read every time; the others follow below a rule. */
const FIRST: ReadonlySet<Section['role']> = new Set(['example', 'watch']);

/**
 * What stands at an offset: the findings that cover it, the innermost first, each with what it does.
 * Null where there is nothing to say.
 */
export function hover(
  document: ReviewedDocument,
  offset: number,
  contextOf: (agreement: AnalysedAgreement) => ExplainContext,
): Hover | null {
  const placed = document.agreementAt(offset);
  if (!placed) return null;
  const found = findingsAt(placed, offset).slice(0, LIMIT);
  const [innermost] = found;
  if (!innermost) return null;
  const context = contextOf(placed.value);
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: found
        .map((finding) => findingMarkdown(document, placed, finding, context))
        .join('\n\n---\n\n'),
    },
    range: document.rangeOf(innermost.span, placed.start),
  };
}

/** The findings whose words hold the character at `offset` of the document, innermost first. */
export function findingsAt(
  { start, value }: Placed<AnalysedAgreement>,
  offset: number,
): readonly Finding[] {
  const at = offset - start;
  return value.findings
    .filter(({ span }) => span.start <= at && at < span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

function findingMarkdown(
  document: ReviewedDocument,
  placed: Placed<AnalysedAgreement>,
  finding: Finding,
  context: ExplainContext,
): string {
  const { title, headline, verdict, sections, related } = explain(finding, context);
  const links = related.map(({ label, span }) => {
    const { line, character } = document.rangeOf(span, placed.start).start;
    return `[${literal(label)}](${document.uri}#L${line + 1},${character + 1})`;
  });
  const first = sections.filter(({ role }) => FIRST.has(role));
  const rest = sections.filter(({ role }) => !FIRST.has(role));
  return [
    `**${literal(title)}** · ${literal(verdict)}`,
    literal(headline),
    ...first.map(sectionMarkdown),
    ...(rest.length > 0 || links.length > 0 ? ['---'] : []),
    ...rest.map(sectionMarkdown),
    ...(links.length > 0 ? [links.join(' · ')] : []),
  ].join('\n\n');
}

/** Its title and lines without the space that a heading and a list would take from a small hover. */
function sectionMarkdown({ title, lines }: Section): string {
  return `*${literal(title)}* — ${lines.map(literal).join('  \n')}`;
}
