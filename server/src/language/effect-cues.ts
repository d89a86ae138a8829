import type { LanguageId } from '../agreement/model.js';
import type { FindingKind } from '../clauses/kinds.js';
import { englishEffectCues } from './en/effect-cues.js';
import { chineseEffectCues } from './zh/effect-cues.js';

/**
 * Words of a language that change what a recognised provision does. Each pattern is tried on the prose
 * of a clause and runs in linear time.
 */
export interface EffectCues {
  /** The law that an agreement in this language most likely stands under where it names none. */
  readonly likelyLaw: 'cn' | null;
  /** Words for a side that tell nobody apart (we, you, 用户, the customer), in lower case. */
  readonly genericParties: readonly string[];
  /** Words by which a text speaks to its reader, in lower case: whom they mean is one of the sides. */
  readonly address: readonly string[];
  /** Words at the start of a sentence that say nothing of what it provides ("you understand and agree that"). */
  readonly opening: RegExp;
  /** Letters that stand for parties, with what readers of the other language know them by. */
  readonly letteredParties: Readonly<Record<string, string>>;
  /** One side's records decide a dispute. */
  readonly finalRecords: RegExp;
  /** A voucher cannot be turned into money. */
  readonly notCashable: RegExp;
  /** A voucher is good for this service or account only, or cannot be passed on. */
  readonly restrictedVoucher: RegExp;
  /** A claim that is late counts as given up. */
  readonly claimForfeited: RegExp;
  /** Other rights go with it. */
  readonly otherRights: RegExp;
  /** A claim must be made in one way and no other. */
  readonly claimChannel: RegExp;
  /** Intent or gross negligence is kept out of an exemption. */
  readonly intentCarveOut: RegExp;
  /** Personal injury is kept out of an exemption. */
  readonly injuryCarveOut: RegExp;
  /** An exception that is nothing but what the law forbids to agree. */
  readonly onlyTheLaw: RegExp;
  /** The name of a length of time that is measured ("recovery time", 单次中断时间). */
  readonly namesTime: RegExp;
  /** What a percentage is a share of, right before or behind it; group 1 is the base. */
  readonly shareBase: { readonly before: RegExp | null; readonly after: RegExp | null };
  /** Somebody may object. */
  readonly objects: RegExp;
  /** A list is kept in another place. */
  readonly listedElsewhere: RegExp;
  /** A sentence that states a price in money. */
  readonly statesPrice: RegExp;
  /** What is told happens only after a time that was told before has passed. */
  readonly afterThatTime: RegExp;
  /** What stands right around a share that is owed for each day of a delay. */
  readonly eachDay: { readonly before: RegExp; readonly after: RegExp };
  /** The same for each week. */
  readonly eachWeek: { readonly before: RegExp; readonly after: RegExp };
  /** What stands right around a sum that is the price of one unit. */
  readonly eachUnit: { readonly before: RegExp | null; readonly after: RegExp };
  /** Requests, calls or messages: what a rate of success counts. */
  readonly requests: RegExp;
  /** A price is the one that one side publishes. */
  readonly priceAsPublished: RegExp;
  /** The document speaks of itself, where it is no agreement by name. */
  readonly thisDocument: RegExp;
  /** A way in which notice is given. */
  readonly channel: RegExp;
  /** The heading of a clause on what is given for missing a level, or for a breach. */
  readonly compensationHeading: RegExp;
  /** A level that holds for some cases and no others. */
  readonly onlyFor: RegExp;
  /** What was agreed before on the matter counts no longer. */
  readonly supersedes: RegExp;
  /** The agreement, or rights and duties under it, are passed on, as against one thing of it. */
  readonly ofAgreement: RegExp;
  /** An exemption that holds only as far as the law lets it. */
  readonly asLawPermits: RegExp;
  /** A sentence that takes something out of a rule. */
  readonly exception: RegExp;
  /** Fees paid with vouchers or discounts do not count. */
  readonly netOfVouchers: RegExp;
  /** Runs until somebody ends it. */
  readonly indefinite: RegExp;
  /** Is to be paid before the service is given. */
  readonly inAdvance: RegExp;
  /** Two own one thing together. */
  readonly jointly: RegExp;
  /** Each owns what is its own. */
  readonly eachItsOwn: RegExp;
  /** Fees are counted by calendar years, not back from the loss. */
  readonly calendarYear: RegExp;
  /** How long before the end a renewal must be stopped; group 1 is the length of time. */
  readonly renewalNotice: RegExp;
  /** Follows the name of a party that may or must do something; null where names do not tell. */
  readonly acts: RegExp | null;
  /** No notice is needed. */
  readonly needsNoNotice: RegExp;
  /** What comes if the condition before it is not met. */
  readonly otherwise: RegExp;
  /** Notice beforehand is promised. */
  readonly promisesNotice: RegExp;
  /** Is notice spoken of? */
  readonly givesNotice: RegExp;
  /** ISO 4217: the money of worked examples where the agreement itself names none. */
  readonly currency: string;
  /** A clause on some disputes only; null where the language has no words for it. */
  readonly someDisputes: RegExp | null;
  /** Claims of others than the parties. */
  readonly thirdPartyClaims: RegExp;
  /** Indemnities are kept out of a limit. */
  readonly indemnityCarveOut: RegExp;
  /** A service is given as it is, or not warranted. */
  readonly asItIs: RegExp;
  /** Others do the work, and not necessarily with data. */
  readonly doesWork: RegExp | null;
  /** Data are spoken of. */
  readonly ofData: RegExp;
  /** A sum is added where what was agreed does not cover the loss. */
  readonly topsUp: RegExp;
  /** "Only as much as the law allows." */
  readonly atMostByLaw: RegExp;
  /** Several times a base is owed; group 1 is both ("two times the fees paid"). */
  readonly timesBase: RegExp;
  /** A company of the same group. */
  readonly affiliate: RegExp;
  /** A transfer that needs no consent: group 1 is the event or the receiver. */
  readonly freeTransfer: RegExp;
  /** The name of a law, not of the place whose law it is ("English law", 中国法律). */
  readonly lawItself: RegExp;
  /** Of several limbs of a cap the higher counts. */
  readonly higherLimb: RegExp;
  /** Of several limbs of a cap the lower counts. */
  readonly lowerLimb: RegExp;
  /** A base of a credit that is a month's fee. */
  readonly monthlyBase: RegExp;
  /** A window that is counted from the end of a month or another period of service. */
  readonly fromMonthEnd: RegExp;
  /** A window that is counted from when goods or work were handed over. */
  readonly fromDelivery: RegExp;
  /** A window that is counted from the end of a quarter. */
  readonly fromQuarterEnd: RegExp;
  /** An effort or an aim, and no promise of a result. */
  readonly effort: RegExp;
  /** Only hours of work count. */
  readonly workingHours: RegExp;
  /** Compensation is promised for missing a level. */
  readonly promisesCompensation: RegExp;
  /** "The only remedy." */
  readonly soleRemedy: RegExp;
  /** A change works at once, or on publication. */
  readonly immediateChange: RegExp;
  /** At the sole discretion of one side. */
  readonly soleDiscretion: RegExp;
  /** No liability or compensation follows. */
  readonly withoutLiability: RegExp;
  /** An account is closed or taken back. */
  readonly closesAccount: RegExp;
  /** The agreement or the service is ended. */
  readonly endsAgreement: RegExp;
  /** What must be paid to use a right to leave, as printed in group 1. */
  readonly exitPrice: RegExp;
  /** How long must have passed before a right may be used, as printed in group 1. */
  readonly onlyAfter: RegExp;
  /** What an increase must not go beyond, as printed in group 1. */
  readonly increaseLimit: RegExp;
  /** How late a payment must be; the time stands in the first group that is there. */
  readonly lateBy: RegExp;
  /** How long something goes on; the time stands in group 1. */
  readonly lasting: RegExp;
  /** A condition that only points back to what was said before ("if you do"). */
  readonly pointsBack: RegExp;
  /** Somebody may object to it, or take back that it is allowed. */
  readonly mayObject: RegExp;
  /** Data came into the wrong hands. */
  readonly dataBreach: RegExp;
  /** What a party is indemnified against, as printed in group 1; null where the language does not name it so. */
  readonly indemnified: RegExp | null;
  /** What stands right before a figure that is the most that is owed. */
  readonly atMost: RegExp;
  /** Addresses and other ways to reach a party are to be kept right. */
  readonly keepsContact: RegExp;
  /** Prepaid fees are not given back. */
  readonly noRefund: RegExp;
  /** A prepayment is kept, or taken as agreed damages. */
  readonly keepsPrepayment: RegExp;
  /** A sum is paid for ending the agreement before its time, and not for a breach. */
  readonly feeForEnding: RegExp;
  /** What is not settled is left to another document. */
  readonly leavesOpen: RegExp;
  /** A condition in the sentence of a right; group 1 or 2 is the condition. */
  readonly condition: RegExp;
  /** What follows a condition that is quoted by itself, for `condition` to know its end. */
  readonly afterCondition: string;
  /** Words behind which nothing more is said of an excluded cause. */
  readonly notCounted: RegExp;
  /**
   * Words that bear out what a provision of a kind does as a rule ("shall pay … within"). Without them
   * the provision is told in its own words. Kinds that are not listed need none.
   */
  readonly bearsOut: Readonly<Partial<Record<FindingKind, RegExp>>>;
  /** Something may not be done. */
  readonly forbids: RegExp;
  /** Prior written consent is needed. */
  readonly priorConsent: RegExp;
  /** Data are kept in the country. */
  readonly staysInCountry: RegExp;
  /** Data may go abroad. */
  readonly leavesCountry: RegExp;
  /** The document that wins where two differ; the group is its name. */
  readonly prevails: RegExp;
  /** The document that this one adds to; the group is its name. */
  readonly supplements: RegExp;
  /** Other texts become part of the agreement. */
  readonly incorporates: RegExp;
  /** The language version that decides; the group is its name. */
  readonly decidingVersion: RegExp;
  /** From when the agreement runs; the group is the event or date. */
  readonly startsFrom: RegExp;
  /** Stands right before the last day on which it runs. */
  readonly until: RegExp;
  /** A length of time is added to the term that was agreed before. */
  readonly extended: RegExp;
  /** Where the agreement says that it was signed; the group is the place. */
  readonly placeOfSigning: RegExp;
  /** A court at the place of a party. */
  readonly atHome: RegExp;
  /** Court and arbitration are each open for the same dispute. */
  readonly courtOrArbitration: RegExp;
  /** One side may go to court where the other must arbitrate. */
  readonly mayChooseCourt: RegExp;
  /** Another document by its name (global); the group is the name. */
  readonly documentName: RegExp;
  /** The name of a statute and not of a document of the parties. */
  readonly statuteName: RegExp;
  /** The heading of a clause of definitions. */
  readonly definitionsHeading: RegExp;
  /** A term with its definition at the start of a paragraph; group 1 is the term. */
  readonly definedTerm: RegExp;
  /** A term that brackets introduce (global); group 1 is the term. */
  readonly introducedTerm: RegExp;
}

const CUES: Readonly<Record<LanguageId, EffectCues>> = {
  zh: chineseEffectCues,
  en: englishEffectCues,
};

/** The cues of a language. */
export function effectCuesOf(language: LanguageId): EffectCues {
  return CUES[language];
}

const GENERIC: Partial<Record<LanguageId, ReadonlySet<string>>> = {};

/** Words of the language that name a side but tell nobody apart, in lower case. */
export function genericPartyWords(language: LanguageId): ReadonlySet<string> {
  return (GENERIC[language] ??= new Set(CUES[language].genericParties));
}
