import type { ClauseKind } from './kinds.js';

/** What somebody must do, of either side or nobody's in particular. */
export const DUTIES: readonly ClauseKind[] = ['duties', 'customer-duties', 'provider-duties'];

/** Kinds too general to say of a sub-clause what its parent says more exactly. */
export const GENERAL: ReadonlySet<ClauseKind> = new Set([
  'miscellaneous',
  'other',
  'service-description',
  ...DUTIES,
  'liability',
  'data-processing',
  'acceptance',
  'schedule',
]);

/** Chapters on how a service may be used hold these, too, where the words of a clause tell them. */
export const BESIDE_USE: ReadonlySet<ClauseKind> = new Set([
  'security',
  'account',
  'data-processing',
  'contact',
]);

/** Their items are the cases in which they apply, whatever each of them is about. */
export const CASES_WHERE_LISTED: ReadonlySet<ClauseKind> = new Set([
  'termination',
  'acceptable-use',
  'eligibility',
  'representations',
]);

/** General chapters that say more of a clause than a word that stands in any. */
export const SAYS_MORE: ReadonlySet<ClauseKind> = new Set([
  'data-processing',
  'service-description',
]);

/** What a party may do when such a case has come; listed below it as often as the cases are. */
export const MEASURES: ReadonlySet<ClauseKind> = new Set([
  'suspension',
  'termination',
  'liquidated-damages',
  'indemnity',
  'refund',
  'data-deletion',
]);

/** What the clauses of a chapter on data may be of by their words alone; the rest are about data. */
export const PARTS_OF_DATA: ReadonlySet<ClauseKind> = new Set([
  'definitions',
  'security',
  'minors',
  'personal-rights',
  'data-retention',
  'data-deletion',
  'data-ownership',
  'sub-processing',
  'cross-border-transfer',
  'intellectual-property',
  'breach',
]);

/** Chapters that the names of products and trades divide: their quality, price, qualifications. */
export const BY_PRODUCT: ReadonlySet<ClauseKind> = new Set([
  'sla-threshold',
  'service-level',
  'service-credit',
  'payment-terms',
  'refund',
  'eligibility',
  'acceptable-use',
  'support',
  'data-processing',
]);

/** What the name of a product looks like. */
export const PRODUCTS: ReadonlySet<ClauseKind> = new Set(['service-description']);

/** What the name of a trade looks like. */
export const TRADES: ReadonlySet<ClauseKind> = new Set([
  'service-description',
  'payment-terms',
  'support',
  'ordering',
  'third-party',
  'publicity',
]);

/** Chapters of a text on privacy that say of secrecy what it is about: personal data. */
export const ON_PERSONAL_DATA: ReadonlySet<ClauseKind> = new Set([
  'data-processing',
  'sub-processing',
]);

/** Words of these stand in any clause; a chapter on data says more of its own. */
export const VAGUE: ReadonlySet<ClauseKind> = new Set([
  ...DUTIES,
  'service-description',
  'notice',
  'third-party',
  'ordering',
  'liability',
]);

/** What a list of duties says more of its items than a word that stands in any of them. */
export const NAMED_IN_DUTIES: ReadonlySet<ClauseKind> = new Set([
  'data-processing',
  'service-description',
]);

/** Chapters that promise a level of service define what they promise and say how to claim. */
export const PROMISES: ReadonlySet<ClauseKind> = new Set(['sla-threshold', 'service-level']);
export const BESIDE_PROMISES: ReadonlySet<ClauseKind> = new Set(['definitions', 'claim-procedure']);

/** Of these a clause is one by its own words only: a figure, a category of loss. */
export const NEVER_INHERITED: ReadonlySet<ClauseKind> = new Set([
  'liability-cap',
  'damages-exclusion',
]);

/** Lists of these say little of their items: rights and duties may be about anything. */
export const LOOSE_LISTS: ReadonlySet<ClauseKind> = new Set([
  'miscellaneous',
  'other',
  'service-description',
  ...DUTIES,
  'acceptance',
  'schedule',
]);

/** What stands under one of these is part of it, whatever else it mentions. */
export const DOMINANT: ReadonlySet<ClauseKind> = new Set([
  'recitals',
  'definitions',
  'sla-exclusion',
  'claim-procedure',
  'claim-window',
  'force-majeure',
]);

/** Their items may name any wrong or mishap; it is a case of the list all the same. */
export const LISTS_OF_CASES: ReadonlySet<ClauseKind> = new Set([
  'recitals',
  'definitions',
  'sla-exclusion',
  'force-majeure',
]);

/** A clause that begins with one of these is no case of such a list. */
export const ITS_OWN: ReadonlySet<ClauseKind> = new Set([
  'claim-window',
  'damages-exclusion',
  'liability-cap',
  'service-credit',
  'unilateral-amendment',
]);

/** Headings too weak to take a clause out of the list of one of those: a product's or a fee's name. */
export const WEAK_BELOW_DOMINANT: ReadonlySet<ClauseKind> = new Set([
  'service-description',
  'payment-terms',
  'sla-threshold',
  'service-level',
  'account',
  'acceptance',
  'acceptable-use',
  'third-party',
  'data-processing',
  'support',
  'security',
  'ordering',
  ...DUTIES,
  'breach',
  'term',
]);

/** In a text on privacy what stands in these chapters is part of them, whatever it mentions. */
export const CHAPTERS_OF_PRIVACY: ReadonlySet<ClauseKind> = new Set([
  'personal-rights',
  'security',
  'minors',
]);

/**
 * What the words of a clause may tell more exactly than its heading: 免责 over a list of outages,
 * "Amendments" over a right of one side.
 */
export const REFINED_BY: Partial<Record<ClauseKind, ClauseKind>> = {
  'warranty-disclaimer': 'sla-exclusion',
  amendment: 'unilateral-amendment',
  liability: 'liability-cap',
};

/** Headings that name a thing and not what is said of it. */
export const VAGUE_HEADINGS: ReadonlySet<ClauseKind> = new Set([
  'service-description',
  'third-party',
]);

/** What headings of the last resort say weakly; sub-clauses that agree say it better. */
export const WEAK_HEADINGS: ReadonlySet<ClauseKind> = new Set([
  'service-description',
  'acceptance',
]);

/** Kinds that nobody mentions aside. */
export const DISTINCT: ReadonlySet<ClauseKind> = new Set([
  'liability-cap',
  'damages-exclusion',
  'sla-threshold',
  'service-credit',
  'claim-window',
  'dispute-forum',
  'governing-law',
  'late-fee',
]);
