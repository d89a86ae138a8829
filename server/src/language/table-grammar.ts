import type {
  CreditStep,
  CreditTier,
  ServiceCreditFacts,
  SlaThresholdFacts,
} from '../clauses/facts.js';

/** The bounds of a tier without its credit. */
export type Band = Pick<
  CreditTier,
  'lower' | 'lowerInclusive' | 'upper' | 'upperInclusive' | 'unit' | 'inARow'
>;

/** What a tier gives. */
export type Credit = Pick<CreditTier, 'credit' | 'creditUnit' | 'creditOf'>;

/** How the cells of a table are read in one language. */
export interface TableGrammar {
  /** A band ("≥99% and <99.9%", "[95%, 99%)", "2 to 4 incidents"), or null. */
  band(cell: string): Band | null;

  /** A credit ("10% of the monthly fee", "3 times the lost minutes", "¥200"), or null. */
  credit(cell: string): Credit | null;

  /**
   * Splits a row that the extraction ran together ("lower than 95% 50% of the monthly fee") into
   * band and credit, or null where it is not a tier.
   */
  tier(row: string): { readonly band: Band; readonly credit: Credit } | null;

  /** A credit that grows by steps with what the row promises ("1% for every 0.1 points below"), or null. */
  step(row: string): CreditStep | null;

  /** Is this the header or lead-in of a table of bands and credits? */
  namesCredits(text: string): boolean;

  /** Does the header of a column say that its figures are promised ("committed uptime")? */
  namesPromise(header: string): boolean;

  /** Is this the header of a column that tells how much each row counts in an assessment ("Weight")? */
  namesWeight(header: string): boolean;

  /** Does the header of a column say that its cells only describe a case ("definition", "example")? */
  describes(header: string): boolean;

  /** The metric that a header names ("monthly uptime"), or null. */
  metric(text: string): string | null;

  /** Does the cell name a case of failing the promise in words, without a figure ("late response")? */
  breach(cell: string): boolean;

  /** How the credit is given, by the words of the header or the clause; null where unsaid. */
  creditForm(text: string): ServiceCreditFacts['form'];

  /** A promised figure in a cell of a table ("≥ 99.9%", "within 4 hours"), or null. */
  threshold(
    cell: string,
    header: string,
  ): Pick<SlaThresholdFacts, 'operator' | 'value' | 'unit'> | null;

  /** Does the paragraph above a table make the table part of what counts as a failure? */
  definesFailure(above: string): boolean;

  /** What of the service a metric is of, where agreements promise several the same: its power, its network, '' for the rest. */
  aspect(metric: string): string;

  /** The thing that the name of a metric begins with ("云主机" of 云主机可用性), or null where it names none. */
  subject(metric: string): string | null;

  /** Does the text after a promised figure go on with what follows where it is missed? */
  promisesRemedy(after: string): boolean;

  /** What sort of metric a row or column header names, or null where it names none. */
  metricKind(text: string): SlaThresholdFacts['metricKind'] | null;
}
