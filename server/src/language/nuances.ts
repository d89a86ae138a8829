import type { LanguageId } from '../agreement/model.js';
import { nuances as english } from './en/nuances.js';
import type { Beside } from './modality.js';
import { nuances as chinese } from './zh/nuances.js';

/** Turns of phrase that tell what an edit of a few words does where no cue word stands in it. */
export interface Nuances {
  /** How words begin, or end, with which a right or a prohibition holds in fewer cases. */
  readonly qualifier: { readonly opens: RegExp; readonly closes: RegExp };
  /** How words begin that make a duty, or anything, depend on something. */
  readonly condition: RegExp;
  /** What stands right before a clause that tells of which of all things a sentence holds. */
  readonly universal: RegExp;
  /** The word that says that what it begins is all there is. */
  readonly only: RegExp;
  /** Words without which a right is larger ("without cause"): they are no qualifier of it. */
  readonly freedom: RegExp;
  /** What stands around the event from which something counts. Both must match. */
  readonly start: Beside;
  /** Events from which things count, in the order in which they happen. */
  readonly stages: readonly RegExp[];
  /** Words for promises about the service itself. */
  readonly promises: RegExp;
  /** A sentence that promises how long something stays free of defects. */
  readonly warranty: RegExp;
  /** Right before a time for which duties of somebody go on. */
  readonly bound: RegExp;
  /** A sentence about who bears the loss of goods. */
  readonly risk: RegExp;
  /** What stands right before, or behind, who is freed of a duty. */
  readonly relieved: Beside;
  /** What tells of a figure that it is that of a condition: around it, and how it is compared. */
  readonly threshold: {
    /** The text before the figure; its group `main` is what the sentence says before the condition. */
    readonly before: RegExp;
    /** The text behind the figure; its group `main` is what follows from the condition. */
    readonly after: RegExp;
    /** Right before the figure: less of it is harder to meet. */
    readonly below: RegExp;
    /** Something that is not done in time, in other words than a negation. */
    readonly unmet: RegExp;
  };
  /** The days of a period that is all that the words name ("calendar quarter"), or null. */
  readonly periodOf: (words: string) => number | null;
  /** A sentence that says over what time something is measured; that states a rate; that is about paying. */
  readonly measured: RegExp;
  readonly rated: RegExp;
  readonly paid: RegExp;
  /** The name of a language, and nothing else. */
  readonly languageName: RegExp;
  /** What the one who acts is called where the sentence has named him. */
  readonly own: RegExp;
  /** What follows a denial that something is of a sort ("does not constitute"). */
  readonly counts: RegExp;
  /** A list of documents of which the earlier prevail; group 1 is the list. */
  readonly precedenceList: RegExp;
  /** Which day it is in words ("fifth business day"), at the start of a text; null where none is. */
  readonly ordinalDay: (text: string) => number | null;
  /** Right before a figure that a sentence gives somebody as time ("has thirty days to"). */
  readonly hasTime: RegExp;
  /** Words by which somebody keeps something back. */
  readonly keepsBack: RegExp;
  /** What right before a figure tells whom it helps that it grows: a discount, a time to pay; a deposit. */
  readonly moreHelps: Readonly<Record<'customer' | 'provider', RegExp>>;
  /** What is to be paid for each 100 by a discount that is told in words (八折: 80), and where it stands; or null. */
  readonly discounted: (text: string) => Discounted | null;
  /** The first level of a standard that a text names (等保三级, "Tier III"), or null. */
  readonly levelOf: (text: string) => StandardLevel | null;
  /** What stands around a number of things that somebody gives or does: 提供3次, "hold two sessions". */
  readonly counted: Beside;
  /** The months of service that fees are named for ("annual fees": 12), or null. */
  readonly feeMonths: (fees: string) => number | null;
  /** Words, all there are, for the whole of something: 全部, "all". */
  readonly whole: RegExp;
  /** Words for what is paid for a service. */
  readonly fees: RegExp;
  /** Words about what somebody answers for. */
  readonly liability: RegExp;
  /** Right before a figure that comes on top of another measure ("the index plus"). */
  readonly onTop: RegExp;
  /** A least that is agreed and is no figure ("in no event less than reasonable care"); group 1 is it. */
  readonly floor: RegExp;
  /** A sentence of which the subject is given something, and gives nothing. */
  readonly receives: RegExp;
  /** A sentence by which something is made good. */
  readonly compensates: RegExp;
  /** What tells of prices that rise. */
  readonly dearer: RegExp;
  /** A sentence that says when something is accepted. */
  readonly accepting: RegExp;
  /** Words for the acceptance of what was delivered. */
  readonly acceptance: RegExp;
  /** Where a part of a sentence ends behind which another may act (global). */
  readonly partEnd: RegExp;
  /** Words for maintenance that the provider does. */
  readonly maintenance: RegExp;
}

/** A standard that has levels, and which of them is named. */
export interface StandardLevel {
  readonly standard: string;
  readonly level: number;
  readonly printed: string;
}

/** A price for each 100 of the list price, as printed. */
export interface Discounted {
  readonly share: number;
  readonly start: number;
  readonly end: number;
}

const NUANCES: Readonly<Record<LanguageId, Nuances>> = { zh: chinese, en: english };

/** The nuances of a language. */
export function nuancesOf(language: LanguageId): Nuances {
  return NUANCES[language];
}
