import type { LayoutKind } from './change.js';

/** Differences that are never a change of substance, and are hidden unless someone asks for them. */
export interface ShownDifferences {
  /** What texts that say the same are printed otherwise in. */
  readonly layout: readonly LayoutKind[];
  /** Clauses that only got another number. */
  readonly numbering: boolean;
  /** Punctuation marks exchanged for others, particles, upper and lower case. */
  readonly editorial: boolean;
}

/**
 * Work that a comparison may do, counted rather than timed, so that the same texts always give the
 * same answer. Hitting one is named in `Comparison.limits`.
 */
export interface CompareLimits {
  /** Units of one agreement that are compared for likeness; the others are matched exactly only. */
  readonly similarUnits: number;
  /** Feature look-ups while candidates are collected. */
  readonly similarityWork: number;
  /** Tokens that one edit script may delete and insert before the units are shown as replaced. */
  readonly editLength: number;
  /** Characters of one pair of units whose words are compared. */
  readonly editCharacters: number;
}

export interface CompareOptions {
  readonly show: ShownDifferences;
  readonly limits: CompareLimits;
}

export const DEFAULT_OPTIONS: CompareOptions = {
  show: { layout: [], numbering: false, editorial: true },
  limits: {
    similarUnits: 6000,
    similarityWork: 12_000_000,
    editLength: 600,
    editCharacters: 20_000,
  },
};

/** The defaults with what the caller set. */
export function compareOptions(given: PartialOptions = {}): CompareOptions {
  return {
    show: { ...DEFAULT_OPTIONS.show, ...given.show },
    limits: { ...DEFAULT_OPTIONS.limits, ...given.limits },
  };
}

export interface PartialOptions {
  readonly show?: Partial<ShownDifferences>;
  readonly limits?: Partial<CompareLimits>;
}
