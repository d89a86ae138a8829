import type { Beside } from '../modality.js';

/** What is promised of the service or the goods, and how it is accepted. */
export interface Performance {
  /** Words for promises about the service itself. */
  readonly promises: RegExp;
  /** A sentence that promises how long something stays free of defects. */
  readonly warranty: RegExp;
  /** Words for the acceptance of what was delivered. */
  readonly acceptance: RegExp;
  /** A sentence that says when something is accepted. */
  readonly accepting: RegExp;
  /** The first level of a standard that a text names (等保三级, "Tier III"), or null. */
  readonly levelOf: (text: string) => StandardLevel | null;
  /** What stands around a number of things that somebody gives or does: 提供3次, "hold two sessions". */
  readonly counted: Beside;
  /** The number in words that is all that some words name, with what is counted by it (两次, "two"); or null. */
  readonly countOf: (words: string) => number | null;
  /** Words for maintenance that the provider does. */
  readonly maintenance: RegExp;
}

/** A standard that has levels, and which of them is named. */
export interface StandardLevel {
  readonly standard: string;
  readonly level: number;
  readonly printed: string;
}
