import type { Beside } from '../modality.js';

/** When something counts from, for how long it lasts, and how often it is measured. */
export interface Timing {
  /** What stands around the event from which something counts. Both must match. */
  readonly start: Beside;
  /** Events from which things count, in the order in which they happen. */
  readonly stages: readonly RegExp[];
  /** Right before a time for which duties of somebody go on. */
  readonly bound: RegExp;
  /** The days of a period that is all that the words name ("calendar quarter"), or null. */
  readonly periodOf: (words: string) => number | null;
  /** Which day it is in words ("fifth business day"), at the start of a text; null where none is. */
  readonly ordinalDay: (text: string) => number | null;
  /** Right before a figure that a sentence gives somebody as time ("has thirty days to"). */
  readonly hasTime: RegExp;
  /** A sentence that says over what time something is measured. */
  readonly measured: RegExp;
  /**
   * What stands around a time in which something happens, and is not to be done: `within` leaves no
   * doubt before it, the other two must both match.
   */
  readonly happens: Beside & { readonly within: RegExp };
  /** What stands around a time at the beginning of a sentence for which it holds. Both must match. */
  readonly goesOn: Beside;
}
