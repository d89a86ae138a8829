import type { Position, SelectionRange } from 'vscode-languageserver';
import { languageOf } from '../language/index.js';
import { contains, type Span } from '../text/span.js';
import { clauseAt, type ReviewedDocument } from './document.js';

/**
 * Ranges for "expand selection" at each position, from the inside out: sentence, paragraph or
 * table, clause, its parents, the agreement, the document. The editor adds the word itself.
 */
export function selectionRanges(
  document: ReviewedDocument,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => {
    const offset = document.offsetAt(position);
    let range: SelectionRange = {
      range: document.rangeOf({ start: 0, end: document.text.length }),
    };
    for (const span of spansAround(document, offset)) {
      range = { range: document.rangeOf(span), parent: range };
    }
    return range;
  });
}

/** Spans of the document around `offset`, outermost first, each within the one before it. */
function spansAround(document: ReviewedDocument, offset: number): Span[] {
  const placed = document.agreementAt(offset);
  if (!placed) return [];
  const { start, value } = placed;
  const { agreement } = value;
  const at = offset - start;
  const inner: Span[] = [];
  const clause = clauseAt(agreement.clauses, at);
  for (const block of clause?.blocks ?? agreement.preamble) {
    if (at < block.span.start || at > block.span.end) continue;
    if (block.kind === 'paragraph') {
      const read = block.text.fromSource(at);
      const sentence = languageOf(agreement.language)
        .sentences(block.text.value)
        .find((s) => read >= s.start && read <= s.end);
      if (sentence) inner.push(block.text.spanOf(sentence.start, sentence.end));
    }
    inner.push(block.span);
    break;
  }
  for (let c = clause; c; c = agreement.clauses[c.parent]) inner.push(c.span);
  inner.push({ start: 0, end: agreement.length });
  const spans: Span[] = [];
  for (const span of inner.reverse()) {
    const outer = spans.at(-1);
    if (outer && !(contains(outer, span) && (span.start > outer.start || span.end < outer.end)))
      continue;
    spans.push(span);
  }
  return spans.map((span) => ({ start: start + span.start, end: start + span.end }));
}
