import type { Corpus } from './corpus.js';

/** One measured line of the report. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'ms/MB' | 'MB' | '×' | '%' | '';
  /** What the project set itself, where it did. */
  readonly target?: { readonly op: '≤' | '≥' | '='; readonly value: number };
  /** What the figure is made of ("median of 7"). */
  readonly note?: string;
}

/** One figure of the bench: a file under `figures/`, run in a process of its own. */
export interface Figure {
  readonly title: string;
  measure(corpus: Corpus): Promise<readonly Row[]> | readonly Row[];
}
