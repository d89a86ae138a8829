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
  /** What stands before it brings a loss about. */
  readonly causes: RegExp;
  /** Words right before a party that is what a verb is done to, and not who does it. */
  readonly objectOf: RegExp;
  /** Words behind a party, or both, that give each its part. */
  readonly partOfEach: RegExp;
  /** The customer pays less. */
  readonly lessPaid: RegExp;
  /** Who owns something: of what it is said, by what verbs before him; not of each his own, nor
   * of who has (`licence`: what follows him) a right to use it. */
  readonly owning: Readonly<Record<'thing' | 'keeps' | 'each' | 'licence', RegExp>>;
  /** The verb by which somebody makes a loss good. */
  readonly makesGood: RegExp;
  /** What is made good besides the loss itself (global). */
  readonly lossHeads: RegExp;
  /** The term for what excuses who performs, and what of it can happen to the means of a service. */
  readonly excuses: { readonly term: RegExp; readonly ofService: RegExp };
}
