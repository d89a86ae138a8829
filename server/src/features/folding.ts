import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { blocksOf } from '../agreement/model.js';
import type { ReviewedDocument } from './document.js';

/**
 * Folding ranges: agreements of a compendium, clauses, and tables.
 *
 * @param limit how many ranges the client takes; the outermost are kept, as they help most
 */
export function foldingRanges(document: ReviewedDocument, limit = Infinity): FoldingRange[] {
  const found: { range: FoldingRange; depth: number }[] = [];
  const add = (start: number, end: number, depth: number, kind?: string): void => {
    const range = document.rangeOf({ start, end });
    // A clause span ends where the next clause starts: the line of the next heading stays visible.
    const endLine = range.end.character === 0 ? range.end.line - 1 : range.end.line;
    if (endLine <= range.start.line) return;
    found.push({
      range: { startLine: range.start.line, endLine, ...(kind === undefined ? {} : { kind }) },
      depth,
    });
  };
  const several = document.agreements.length > 1;
  for (const { start, value } of document.agreements) {
    const { agreement } = value;
    if (several) add(start, start + agreement.length, 0, FoldingRangeKind.Region);
    for (const clause of agreement.clauses) {
      add(start + clause.span.start, start + clause.span.end, clause.level);
    }
    for (const { clause, block } of blocksOf(agreement)) {
      if (block.kind !== 'table') continue;
      add(start + block.span.start, start + block.span.end, (clause?.level ?? 0) + 1);
    }
  }
  if (found.length > limit) {
    found.sort((a, b) => a.depth - b.depth || a.range.startLine - b.range.startLine);
    found.length = limit;
  }
  return found.map(({ range }) => range);
}
