import type { Agreement, Clause, Table } from '../agreement/model.js';
import type { Language } from '../language/language.js';
import type { Span } from '../text/span.js';
import type { FactsOf } from './facts.js';
import type { FindingKind } from './kinds.js';

/** What a recogniser may know beyond the paragraph that it reads. */
export interface Surroundings {
  readonly agreement: Agreement;
  readonly language: Language;
  /** The clause the paragraph stands in, or null for the preamble. */
  readonly clause: Clause | null;
  /** Headings from the top-level clause down to this one. */
  readonly headings: readonly string[];
  /** The paragraph that introduces this list item ("… in any of these cases:"), or null. */
  readonly leadIn: string | null;
}

/** A provision found in one paragraph: offsets count in the paragraph's re-joined text. */
export interface Match<K extends FindingKind> {
  readonly start: number;
  readonly end: number;
  readonly facts: FactsOf<K>;
  readonly confidence?: 'high' | 'low';
  readonly figures?: readonly Span[];
}

/** Recognises one kind. Pure: the same text and surroundings give the same matches. */
export interface Recogniser<K extends FindingKind> {
  readonly kind: K;
  /** Matches in a paragraph of prose. */
  prose(text: string, around: Surroundings): readonly Match<K>[];
  /** Facts of a table, where the kind can stand in one. */
  table?(table: Table, around: Surroundings): FactsOf<K> | null;
}
