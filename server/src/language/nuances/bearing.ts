import type { Beside } from '../modality.js';

/** Who bears a loss, is freed of a duty, is given something or made whole. */
export interface Bearing {
  /** Words about what somebody answers for. */
  readonly liability: RegExp;
  /** A sentence about who bears the loss of goods. */
  readonly risk: RegExp;
  /** What stands right before, or behind, who is freed of a duty. */
  readonly relieved: Beside;
  /** A sentence of which the subject is given something, and gives nothing. */
  readonly receives: RegExp;
  /** A sentence by which something is made good. */
  readonly compensates: RegExp;
}
