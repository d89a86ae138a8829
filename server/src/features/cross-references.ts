import type { Agreement } from '../agreement/model.js';
import { clauseAt, findReferences } from '../redline/references.js';
import type { Span } from '../text/span.js';
import { textsOf } from './texts.js';

/** A mention of a clause of the same agreement by its number. */
export interface CrossReference {
  readonly span: Span;
  readonly printed: string;
  /** Index of the clause that it names, or -1 where no clause has the number. */
  readonly target: number;
  /** Index of the clause that it stands in, or -1. */
  readonly clause: number;
  /** The number, outermost first: [3, 2] for 3.2. */
  readonly ordinals: readonly number[];
}

const known = new WeakMap<Agreement, readonly CrossReference[]>();

/** References of an agreement to its own clauses, in reading order. Kept with the agreement. */
export function crossReferencesOf(agreement: Agreement): readonly CrossReference[] {
  let references = known.get(agreement);
  if (!references) {
    references = collect(agreement);
    known.set(agreement, references);
  }
  return references;
}

function collect(agreement: Agreement): CrossReference[] {
  const references: CrossReference[] = [];
  for (const { clause, text } of textsOf(agreement)) {
    for (const found of findReferences(text.value, agreement.language)) {
      const ordinals = found.paths[0]!;
      references.push({
        span: text.spanOf(found.start, found.end),
        printed: found.printed,
        target: clauseAt(agreement, ordinals),
        clause: clause?.index ?? -1,
        ordinals,
      });
    }
  }
  return references;
}
