import type { Agreement, Block, Clause } from '../agreement/model.js';
import { readValues, type Value } from '../language/values/index.js';
import type { MappedText } from '../text/mapped-text.js';
import type { Span } from '../text/span.js';

/** The run of text that holds an offset. */
export interface Place {
  readonly text: MappedText;
  /** Offset in `text.value`. */
  readonly at: number;
  /** The row of a table that it stands in, on one line; null outside of tables. */
  readonly row: string | null;
}

/** The run of text of a clause (null: of the preamble) that holds an offset; null between them. */
export function textAt(agreement: Agreement, clause: Clause | null, offset: number): Place | null {
  const blocks: readonly Block[] = clause ? clause.blocks : agreement.preamble;
  if (clause?.heading) {
    const at = clause.heading.fromSource(offset);
    if (at >= 0) return { text: clause.heading, at, row: null };
  }
  for (const block of blocks) {
    const rows = block.kind === 'paragraph' ? [[block.text]] : [block.header ?? [], ...block.rows];
    for (const cells of rows) {
      for (const text of cells) {
        const at = text.fromSource(offset);
        if (at < 0) continue;
        const row = block.kind === 'paragraph' ? null : cells.map(({ value }) => value).join(' | ');
        return { text, at, row };
      }
    }
  }
  return null;
}

/** The value that is printed at a place. */
export function valueAt({ text, at }: Place): Value | undefined {
  return readValues(text.value).find(({ start, end }) => start <= at && at < end);
}

/** Does a span hold the character at `offset`? */
export function covers(span: Span | null | undefined, offset: number): boolean {
  return !!span && span.start <= offset && offset < span.end;
}
