import type { Agreement, Clause, Table } from '../agreement/model.js';
import type { Language } from '../language/language.js';
import type { Span } from '../text/span.js';
import type { FactsOf } from './facts.js';
import type { FindingOf } from './finding.js';
import type { FindingKind } from './kinds.js';
import type { Sides } from './sides.js';

/** What a recogniser may know beyond the paragraph that it reads. */
export interface Surroundings {
  /** What recognition of a paragraph may depend on of the agreement as a whole. */
  readonly agreement: Pick<Agreement, 'type' | 'parties' | 'language'>;
  readonly language: Language;
  /** Who is who in this agreement. */
  readonly sides: Sides;
  /** The clause the paragraph stands in, or null for the preamble. */
  readonly clause: Clause | null;
  /** Headings from the top-level clause down to this one. */
  readonly headings: readonly string[];
  /** The sentence that introduces this list item ("… in any of these cases:"), or null. */
  readonly leadIn: string | null;
}

/** A sentence of a paragraph. The span counts in the paragraph's re-joined text. */
export interface Sentence extends Span {
  readonly text: string;
}

/** One paragraph, split into sentences. */
export interface Passage extends Surroundings {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** A provision as a grammar reads it in one sentence; offsets count in the sentence. */
export interface Reading<K extends FindingKind> {
  /** Start of the words that make it; the whole sentence where `start` and `end` are left out. */
  readonly start?: number;
  readonly end?: number;
  readonly facts: FactsOf<K>;
  /** `high` where left out. */
  readonly confidence?: 'high' | 'low';
  /** The sentence only rests on it, as on a promise that it says the breach of. */
  readonly implied?: boolean;
  /** The figures that the facts rest on. */
  readonly figures?: readonly Span[];
}

/** A provision found in one paragraph or table: offsets count in the paragraph's re-joined text. */
export interface Match<K extends FindingKind> {
  readonly start: number;
  readonly end: number;
  readonly facts: FactsOf<K>;
  readonly confidence: 'high' | 'low';
  /** As in {@link Reading}. */
  readonly implied?: boolean;
  readonly figures: readonly Span[];
}

/** A provision found in a table: rows `[fromRow, toRow)` of it. */
export interface TableMatch<K extends FindingKind> {
  readonly fromRow: number;
  readonly toRow: number;
  readonly facts: FactsOf<K>;
  readonly confidence: 'high' | 'low';
}

/** Recognises one kind. Pure: the same text and surroundings give the same matches. */
export interface Recogniser<K extends FindingKind> {
  readonly kind: K;
  /** Matches in a paragraph of prose. */
  prose(passage: Passage): readonly Match<K>[];
  /**
   * Matches in a table, where the kind can stand in one.
   * @param above the paragraph right above the table, or null
   */
  table?(table: Table, around: Surroundings, above: string | null): readonly TableMatch<K>[];
  /**
   * What only the whole agreement shows: promises said twice, rows of one table told apart, a seat
   * stated in another clause. Takes all findings of the kind in reading order and gives those to keep.
   */
  settle?(
    findings: readonly FindingOf<K>[],
    agreement: Agreement,
    language: Language,
  ): readonly FindingOf<K>[];
}
