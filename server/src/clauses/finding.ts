import type { Span } from '../text/span.js';
import type { FactsOf } from './facts.js';
import type { FindingKind } from './kinds.js';

/** A recognised provision. All spans count from the start of its agreement. */
export type Finding = { [K in FindingKind]: FindingOf<K> }[FindingKind];

export interface FindingOf<K extends FindingKind> {
  readonly kind: K;
  /** The words that make it this kind of provision, in the source. */
  readonly span: Span;
  /** The words as a person reads them, line breaks dropped. */
  readonly quote: string;
  /** Index of the clause it stands in, or -1 for the preamble. */
  readonly clause: number;
  readonly facts: FactsOf<K>;
  /** `low`: shown, and said to be uncertain. */
  readonly confidence: 'high' | 'low';
  /** The sentence only rests on it, as on a promise that it says the breach of. */
  readonly implied?: boolean;
  /** Source spans of the figures that the facts rest on (for hovers and inlay hints). */
  readonly figures: readonly Span[];
}
