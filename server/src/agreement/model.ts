import type { MappedText } from '../text/mapped-text.js';
import type { Span } from '../text/span.js';

/** What an agreement is for; the definitions are those of the project's labelling guide. */
export const AGREEMENT_TYPES = [
  'master-agreement',
  'account-agreement',
  'sla',
  'service-terms',
  'product-agreement',
  'cooperation-agreement',
  'data-processing-agreement',
  'privacy-policy',
  'platform-rules',
  'amendment',
  'nda',
  'faq',
  'pointer',
  'other',
] as const;
export type AgreementType = (typeof AGREEMENT_TYPES)[number];

/** Languages that have a folder under `language/`. */
export type LanguageId = 'zh' | 'en';

/** The side of the bargain that a party is on; `other` for a party that is neither. */
export type Role = 'provider' | 'customer' | 'other';

export interface Party {
  /** The full name ("Hengyun Technology Co., Ltd."), or the alias where no name is given. */
  readonly name: string;
  /** The name by which the text calls it afterwards ("Provider", 甲方, 您), or null. */
  readonly alias: string | null;
  /** Every way in which this agreement refers to the party, the alias first. */
  readonly mentions: readonly string[];
  readonly role: Role;
  /** Where the party is introduced, or null where the role is implied by the genre. */
  readonly span: Span | null;
}

/** A table, its rows in reading order whatever became of them in extraction. */
export interface Table {
  readonly kind: 'table';
  /** The header row, or null where the extraction left none. */
  readonly header: readonly MappedText[] | null;
  /** Rows of cells. A row that could not be split into cells is one cell. */
  readonly rows: readonly (readonly MappedText[])[];
  readonly span: Span;
}

/** A run of prose: one paragraph, its lines re-joined. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: MappedText;
  readonly span: Span;
}

export type Block = Paragraph | Table;

/** A numbered or headed unit of an agreement. */
export interface Clause {
  /** Position in reading order among all clauses of the agreement, from 0. */
  readonly index: number;
  /** The number as printed without its punctuation ("3.1", 第三条, （二）), or null. */
  readonly number: string | null;
  /** The number as a path of ordinals from the root ([3, 1]); empty for an unnumbered clause. */
  readonly path: readonly number[];
  /** The heading without the number, or null for a clause that starts with its text. */
  readonly heading: MappedText | null;
  /** Where the number is printed, or null. */
  readonly numberSpan: Span | null;
  /** Nesting depth, 1 for a top-level clause. */
  readonly level: number;
  /** Index of the parent clause, or -1. */
  readonly parent: number;
  /** Indices of the direct sub-clauses in reading order. */
  readonly children: readonly number[];
  /** The clause's own prose and tables, without those of its sub-clauses. */
  readonly blocks: readonly Block[];
  /**
   * The part of the source that the clause and its sub-clauses stand in. Spans of siblings never
   * overlap and a child's lies within its parent's. A heading that the extraction moved to the end of its page may lie
   * outside: see `heading`.
   */
  readonly span: Span;
}

/** Text of the page and not of the agreement: footers, running heads, bare link lines, break blanks. */
export interface Furniture {
  readonly kind: 'footer' | 'running-head' | 'link' | 'page-break' | 'contents' | 'mark' | 'date';
  readonly span: Span;
}

/**
 * A page whose headings, tables and lists the extraction printed behind its running text. Each of the two
 * parts is in order; how they go together was found out from what they say.
 */
export interface DisplacedPage extends Span {
  /** Where the running text ends and what belongs between its paragraphs begins. */
  readonly tail: number;
}

/** One contract, terms, SLA or policy. All spans count from the agreement's own start. */
export interface Agreement {
  /** Length of the agreement's stretch of the source. */
  readonly length: number;
  readonly title: string;
  readonly titleSpan: Span;
  readonly type: AgreementType;
  readonly language: LanguageId;
  /** Last update as `YYYY-MM-DD`, or null. */
  readonly updated: string | null;
  /** Effective date as `YYYY-MM-DD`, or null. */
  readonly effective: string | null;
  /** Version as printed ("V2.1", 2023年12月版), or null. */
  readonly version: string | null;
  readonly parties: readonly Party[];
  /** Blocks before the first clause. */
  readonly preamble: readonly Block[];
  /** All clauses in reading order; the tree is in `parent` and `children`. */
  readonly clauses: readonly Clause[];
  readonly furniture: readonly Furniture[];
  /** In the order of the source; none where all stands where it belongs. */
  readonly displaced: readonly DisplacedPage[];
}

/** An agreement and where it starts in the text that was read. */
export interface Placed<T> {
  readonly start: number;
  readonly value: T;
}

/** Visits every block in reading order, the preamble first (with a null clause). */
export function* blocksOf(
  agreement: Agreement,
): Generator<{ clause: Clause | null; block: Block }> {
  for (const block of agreement.preamble) yield { clause: null, block };
  for (const clause of agreement.clauses)
    for (const block of clause.blocks) yield { clause, block };
}
