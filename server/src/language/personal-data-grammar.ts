import type { Retention } from '../clauses/facts.js';

/** What a column of a table of personal data holds. */
export type DataColumn = 'data' | 'purpose' | 'legalBasis' | 'retention';

/** A kind of data and how long it is kept. */
export interface KeptData {
  readonly data: string;
  readonly retention: Retention;
}

/** How tables of personal data are read in one language. */
export interface PersonalDataGrammar {
  /** What a column holds, by its header; null for any other header. */
  column(header: string): DataColumn | null;

  /** The category that a cell names, without its details ("Log data: IP address, …"). */
  category(cell: string): string;

  /** How long data are kept, by the words of a cell or a sentence; null where they do not say. */
  retention(text: string): Retention | null;

  /** A row that the extraction ran together ("Log data kept for 7 days"), or null. */
  row(text: string): KeptData | null;

  /** What a sentence says of several kinds of data, one after the other ("logs for 7 days, …"). */
  rows(sentence: string): readonly KeptData[];

  /** Is it the label of which personal data are handled ("Types of personal data")? */
  labelsData(label: string): boolean;

  /** The things that a cell of a table names, as printed. */
  items(cell: string): string[];
}
