import type { MappedText } from '../../text/mapped-text.js';
import type { Mark } from '../numbering.js';
import type { Table } from '../model.js';

/** A paragraph or heading on its way into the clause tree. */
export interface FlowText {
  readonly kind: 'text';
  /** Re-joined, without marks of markup. */
  readonly text: MappedText;
  /** The clause number that it begins with; offsets count in `text.value`. */
  readonly mark: Mark | null;
  /** Markdown heading level, 0 for none. */
  readonly markdown: number;
  /** The whole text is set in bold. */
  readonly bold: boolean;
  /** A dash or bullet stood before it. */
  readonly bullet: boolean;
  /** What it is where it was found at the end of its page, away from where it belongs; else null. */
  readonly moved: 'heading' | 'note' | null;
  /** It may be a heading: one short line that is no sentence. */
  readonly short: boolean;
  /** Columns of indentation. */
  readonly indent: number;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly table: Table;
  readonly moved: boolean;
}

/** What an agreement consists of, in reading order, before its clauses are nested. */
export type Flow = FlowText | FlowTable;

/** Does a paragraph that ends like this introduce what follows it? */
export function endsWithColon(value: string): boolean {
  for (let i = value.length - 1; i >= 0; i--) {
    const c = value[i]!;
    if (c === '：' || c === ':') return true;
    if (c !== ' ' && c !== '\u3000') return false;
  }
  return false;
}
