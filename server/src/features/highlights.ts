import type { Furniture, Placed } from '../agreement/model.js';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { FindingKind } from '../clauses/kinds.js';
import type { Span } from '../text/span.js';
import { digestOf } from './digest.js';
import type { ReviewedDocument } from './document.js';
import type { HighlightsParams, HighlightsResult, KindHighlights } from './protocol.js';

/**
 * Where the findings of the wanted kinds stand, page furniture left out. A kind that the client
 * shows already (by its digest) is left out of the answer, so that a keystroke in a compendium
 * sends a few bytes. Null where the document is not an agreement.
 */
export function highlights(
  document: ReviewedDocument,
  { kinds, known }: Pick<HighlightsParams, 'kinds' | 'known'>,
): HighlightsResult | null {
  if (!document.isAgreement) return null;
  const lists = new Map<FindingKind, Lists>();
  for (const kind of kinds) lists.set(kind, { ranges: [], firsts: [] });
  for (const placed of document.agreements) collect(document, placed, lists);
  const changed: KindHighlights[] = [];
  for (const [kind, { ranges, firsts }] of lists) {
    const digest = digestOf(ranges);
    if (known[kind] !== digest) changed.push({ kind, digest, ranges, firsts });
  }
  return { version: document.version, kinds: changed };
}

interface Lists {
  readonly ranges: number[];
  readonly firsts: number[];
}

/** Lists of one agreement, by kind; lines count from the one it starts in, as do characters in that. */
const painted = new WeakMap<AnalysedAgreement, ReadonlyMap<FindingKind, Lists>>();

/** Adds the findings of an agreement. Where they stand in it was found out when it was analysed. */
function collect(
  document: ReviewedDocument,
  placed: Placed<AnalysedAgreement>,
  lists: ReadonlyMap<FindingKind, Lists>,
): void {
  let own = painted.get(placed.value);
  if (!own) painted.set(placed.value, (own = paint(document, placed)));
  const start = document.positionAt(placed.start);
  for (const [kind, { ranges, firsts }] of lists) {
    const of = own.get(kind);
    if (!of) continue;
    const before = ranges.length / 4;
    for (const first of of.firsts) firsts.push(before + first);
    for (let i = 0; i < of.ranges.length; i += 2) {
      const line = of.ranges[i]!;
      ranges.push(start.line + line, of.ranges[i + 1]! + (line === 0 ? start.character : 0));
    }
  }
}

function paint(
  document: ReviewedDocument,
  { start, value }: Placed<AnalysedAgreement>,
): ReadonlyMap<FindingKind, Lists> {
  const lists = new Map<FindingKind, Lists>();
  const first = document.positionAt(start);
  const { furniture } = value.agreement;
  for (const { kind, span } of value.findings) {
    let list = lists.get(kind);
    if (!list) lists.set(kind, (list = { ranges: [], firsts: [] }));
    list.firsts.push(list.ranges.length / 4);
    for (const stretch of stretchesOf(span, furniture)) {
      const range = document.rangeOf(stretch, start);
      for (const { line, character } of [range.start, range.end])
        list.ranges.push(
          line - first.line,
          line === first.line ? character - first.character : character,
        );
    }
  }
  return lists;
}

/** The parts of a span that are text of the agreement, not of the page. Never empty. */
export function stretchesOf(span: Span, furniture: readonly Furniture[]): Span[] {
  const stretches: Span[] = [];
  let at = span.start;
  for (let i = firstEndingAfter(furniture, span.start); i < furniture.length; i++) {
    const { span: mark, kind } = furniture[i]!;
    if (mark.start >= span.end) break;
    // Marks of the markup stand inside words: leaving them out would tear the highlight apart.
    if (kind === 'mark') continue;
    if (mark.start > at) stretches.push({ start: at, end: mark.start });
    at = Math.max(at, mark.end);
  }
  if (at < span.end) stretches.push({ start: at, end: span.end });
  return stretches.length > 0 ? stretches : [span];
}

function firstEndingAfter(furniture: readonly Furniture[], offset: number): number {
  let low = 0;
  let high = furniture.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (furniture[mid]!.span.end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
