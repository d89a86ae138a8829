import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Agreement, Placed } from '../agreement/model.js';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { Finding } from '../clauses/finding.js';
import { factsInBrief } from '../locale/facts-in-brief.js';
import { kindHeading } from '../locale/kind-names.js';
import type { Locale } from '../locale/locale.js';
import type { Message } from '../locale/locale.js';
import { clauseTitle, shorten } from './clause-title.js';
import type { ReviewedDocument } from './document.js';
import { literal } from './markdown.js';

const UNCERTAIN: Message = {
  en: () => 'uncertain',
  zh: () => '不确定',
};

/** More findings than this on one character would not fit a hover. */
const LIMIT = 3;

/**
 * What stands at an offset: the findings that cover it, the innermost first.
 * Null where there is nothing to say.
 */
export function hover(document: ReviewedDocument, offset: number, locale: Locale): Hover | null {
  const placed = document.agreementAt(offset);
  if (!placed) return null;
  const found = findingsAt(placed, offset);
  const [innermost] = found;
  if (!innermost) return null;
  const { agreement } = placed.value;
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: found
        .slice(0, LIMIT)
        .map((finding) => section(finding, agreement, locale))
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

function section(finding: Finding, agreement: Agreement, locale: Locale): string {
  const doubt = finding.confidence === 'low' ? ` *(${UNCERTAIN[locale]()})*` : '';
  const clause = agreement.clauses[finding.clause];
  const where = clause ? ` · ${literal(shorten(clauseTitle(clause), 24))}` : '';
  const facts = factsInBrief(finding, locale);
  return [
    `**${kindHeading(finding.kind, locale)}**${doubt}${where}`,
    ...(facts === '' ? [] : [literal(facts)]),
  ].join('\n\n');
}
