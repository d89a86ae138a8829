import { type Agreement, blocksOf } from '../agreement/model.js';
import { effectCuesOf } from '../language/effect-cues.js';
import type { Span } from '../text/span.js';

/** Where an agreement says that it was signed: a court may be named by it in another clause. */
export interface PlaceOfSigning {
  readonly place: string;
  readonly span: Span;
  /** Index of the clause, or -1 for the preamble. */
  readonly clause: number;
}

const known = new WeakMap<Agreement, PlaceOfSigning | null>();

/** The first statement of the place of signing, or null. */
export function placeOfSigning(agreement: Agreement): PlaceOfSigning | null {
  const cached = known.get(agreement);
  if (cached !== undefined) return cached;
  const { placeOfSigning: pattern } = effectCuesOf(agreement.language);
  let found: PlaceOfSigning | null = null;
  for (const { clause, block } of blocksOf(agreement)) {
    if (block.kind !== 'paragraph') continue;
    const match = pattern.exec(block.text.value);
    if (!match) continue;
    found = {
      place: match[1]!.trim(),
      span: block.text.spanOf(match.index, match.index + match[0].length),
      clause: clause?.index ?? -1,
    };
    break;
  }
  known.set(agreement, found);
  return found;
}
