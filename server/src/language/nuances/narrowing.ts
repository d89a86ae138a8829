/** Words with which a right, a duty or a prohibition holds in fewer cases, or in more. */
export interface Narrowing {
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
  /** What follows a denial that something is of a sort ("does not constitute"). */
  readonly counts: RegExp;
  /** Words, all there are, for the whole of something: 全部, "all". */
  readonly whole: RegExp;
  /** A least that is agreed and is no figure ("in no event less than reasonable care"); group 1 is it. */
  readonly floor: RegExp;
}
