import { type Agreement, blocksOf, type Clause } from './model.js';
import type { MappedText } from '../text/mapped-text.js';

/** A run of text of an agreement and the clause it stands in. */
export interface Run {
  readonly clause: Clause | null;
  readonly text: MappedText;
}

/** Every paragraph and table cell in reading order; headings are not among them. */
export function* textsOf(agreement: Agreement): Generator<Run> {
  for (const { clause, block } of blocksOf(agreement)) {
    if (block.kind === 'paragraph') {
      yield { clause, text: block.text };
      continue;
    }
    for (const row of [block.header ?? [], ...block.rows]) {
      for (const text of row) yield { clause, text };
    }
  }
}
