import type { Beside } from '../modality.js';

/** What is paid: fees and their months, discounts, deposits, what is kept back, prices that rise. */
export interface Pricing {
  /** Words for what is paid for a service. */
  readonly fees: RegExp;
  /** The months of service that fees are named for ("annual fees": 12), or null. */
  readonly feeMonths: (fees: string) => number | null;
  /** A sentence that is about paying. */
  readonly paid: RegExp;
  /** A sentence that states a rate. */
  readonly rated: RegExp;
  /** What right before a figure tells whom it helps that it grows: a discount, a time to pay; a deposit. */
  readonly moreHelps: Readonly<Record<'customer' | 'provider', RegExp>>;
  /** What is to be paid for each 100 by a discount that is told in words (八折: 80), and where it stands; or null. */
  readonly discounted: (text: string) => Discounted | null;
  /** What tells of prices that rise. */
  readonly dearer: RegExp;
  /** What is paid for a time before it begins, as rent is. */
  readonly paidAhead: RegExp;
  /** Right before a figure that comes on top of another measure ("the index plus"). */
  readonly onTop: RegExp;
  /** A sentence by which what was paid comes back. */
  readonly givenBack: RegExp;
  /** Words before a sum for which somebody is insured. */
  readonly insured: RegExp;
  /** What follows a time within which somebody pays, where the verb stands behind it. */
  readonly settles: RegExp;
  /** What stands around a share or sum that somebody charges. Either may match. */
  readonly collects: Beside;
  /** Words by which somebody keeps something back. */
  readonly keepsBack: RegExp;
}

/** A price for each 100 of the list price, as printed. */
export interface Discounted {
  readonly share: number;
  readonly start: number;
  readonly end: number;
}
