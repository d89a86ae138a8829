import type { FindingKind } from './kinds.js';

/** Who holds a right, bears a duty or is protected. `either`: each for itself; `both`: only together. */
export type Holder = 'provider' | 'customer' | 'either' | 'both';

export interface Money {
  /** In units of `currency` (yuan, not fen). */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** A length of time as the text counts it. `unit` keeps working days and hours apart from others. */
export interface Duration {
  readonly value: number;
  readonly unit:
    'minute' | 'hour' | 'working-hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';
}

export interface LiabilityCapFacts {
  /** What the ceiling is measured by. */
  readonly basis:
    | 'amount'
    | 'fees-paid' // all fees paid (or payable) for the service concerned
    | 'fees-months' // the fees of the past `months` months
    | 'monthly-fee' // one service month's fee
    | 'order-value' // the price of the order or contract
    | 'percentage' // `percent` of one of the fee bases named in `percentOf`
    | 'other';
  /** A ceiling counted in calls or other uses of the service; left out for one in money. */
  readonly uses?: {
    /** How many, or null where the text counts them by what is past. */
    readonly count: number | null;
    /** Of what, as printed. */
    readonly of: string;
  };
  /** A ceiling on the time of service that is given for free; left out for one in money. */
  readonly serviceTime?: Duration;
  readonly months: number | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly percent: number | null;
  readonly percentOf: string | null;
  /** Whose liability is limited. */
  readonly protects: Holder | null;
  /** `overall`: of the whole agreement; `service-credit`: the per-period ceiling of credits. */
  readonly scope: 'overall' | 'service-credit';
  /** The limb of a two-limb cap: which of several it is ("the lower of", "if used for over 12 months"). */
  readonly limb: string | null;
  /** The one liability that it limits, as the text says it ("breach of Section 6"); null: all of it. */
  readonly covers: string | null;
  /** What the cap does not cover, as the text says it. */
  readonly carveOuts: readonly string[];
}

export type DamageCategory =
  | 'indirect'
  | 'incidental'
  | 'consequential'
  | 'special'
  | 'punitive'
  | 'exemplary'
  | 'lost-profits'
  | 'lost-revenue'
  | 'lost-opportunity'
  | 'lost-data'
  | 'goodwill'
  | 'business-interruption'
  | 'other';

export interface DamagesExclusionFacts {
  readonly categories: readonly DamageCategory[];
  readonly protects: Holder | null;
  readonly carveOuts: readonly string[];
}

export type TerminationTrigger =
  | 'convenience'
  | 'breach'
  | 'nonpayment'
  | 'expiry'
  | 'insolvency'
  | 'force-majeure'
  | 'regulatory'
  | 'amendment'
  | 'change-of-control'
  | 'other';

export interface TerminationFacts {
  /** `right`: a party may end it; `automatic`: it ends by itself; `consequence`: what follows. */
  readonly effect: 'right' | 'automatic' | 'consequence';
  /** Null where it ends by itself. */
  readonly holder: Holder | null;
  readonly trigger: TerminationTrigger;
  /** Days of notice before the end; null where none is stated ("without notice" included). */
  readonly noticeDays: number | null;
  /** Days to cure before the right arises, or null. */
  readonly cureDays: number | null;
  /** The text says that no notice is needed. */
  readonly withoutNotice: boolean;
}

export interface SuspensionFacts {
  readonly holder: Holder | null;
  readonly trigger: TerminationTrigger;
  readonly noticeDays: number | null;
  readonly withoutNotice: boolean;
}

export interface SlaThresholdFacts {
  /** As printed ("服务可用性", "monthly uptime percentage"). */
  readonly metric: string;
  readonly metricKind:
    | 'availability'
    | 'success-rate'
    | 'durability'
    | 'error-rate'
    | 'response-time'
    | 'resolution-time'
    | 'latency'
    | 'recovery'
    | 'other';
  readonly operator: '>=' | '>' | '<=' | '<' | '=';
  readonly value: number;
  /** '%', '‰', 'minute', 'hour', 'second', 'ms', 'day' … */
  readonly unit: string;
  /** What it is promised for ("single instance", 所有实例), or null. */
  readonly scope: string | null;
  /** The time over which it is measured where the text names one longer than a month. */
  readonly over?: 'quarter' | 'year';
  /** The text says that it is only aimed at and not promised; left out for a promise. */
  readonly aim?: true;
}

export interface CreditTier {
  readonly lower: number | null;
  readonly lowerInclusive: boolean;
  readonly upper: number | null;
  readonly upperInclusive: boolean;
  /** Unit of the bounds: '%', 'minute', 'hour', 'count' … */
  readonly unit: string;
  /** How many months in a row must fall into the band; left out where one is enough. */
  readonly inARow?: number;
  readonly credit: number | null;
  /** '%' of `creditOf`, 'x' times `creditOf`, 'day', or a currency. */
  readonly creditUnit: string;
  readonly creditOf: string | null;
}

/** A credit that grows by steps with what the promise is missed by: 1 % for every 0.1 points. */
export interface CreditStep extends Pick<CreditTier, 'credit' | 'creditUnit' | 'creditOf'> {
  /** How much must be missed for the credit to be given once more, in `unit`. */
  readonly by: number;
  readonly unit: string;
  /** The promise from which it counts, or null where the sentence does not tell it. */
  readonly from: number | null;
}

export interface ServiceCreditFacts {
  readonly metric: string | null;
  readonly scope: string | null;
  /** Top tier (nearest to the promise) first. */
  readonly tiers: readonly CreditTier[];
  /** Credits that grow by steps, beside the bands or instead of them; left out where there are none. */
  readonly steps?: readonly CreditStep[];
  /** How the credit is given. */
  readonly form: 'voucher' | 'cash' | 'service-time' | 'fee-reduction' | null;
}

/** A time limit by days. */
export interface ClaimLimit {
  readonly days: number;
  readonly workingDays: boolean;
  /** What the days are counted from, as the text says it. */
  readonly from: string | null;
}

export interface ClaimWindowFacts extends ClaimLimit {
  /** What can no longer be claimed afterwards: a credit, or anything at all before a court. */
  readonly of: 'credit' | 'action';
  /** A second limit that the same claim must keep as well; left out where there is none. */
  readonly alsoWithin?: ClaimLimit;
}

/** A rate by reference to one that a bank or authority publishes: "1.5 times the bank loan rate". */
export interface ReferenceRate {
  /** The published rate as printed. */
  readonly name: string;
  /** How often it is taken; 1 where the text tells no multiple. */
  readonly times: number;
  /** Percentage points a year on top of it. */
  readonly points: number;
}

export interface LateFeeFacts {
  /** Per cent a day: 0.05 for 万分之五; null where it is a published rate, left blank or a fee taken once. */
  readonly ratePerDay: number | null;
  /** The published rate that the fee follows; left out where the text states its own. */
  readonly reference?: ReferenceRate;
  /** Per cent of what is overdue, taken once however late it is paid; left out where it grows with time. */
  readonly once?: number;
  /** Rate as printed ("万分之五", "1.5% per month"). */
  readonly printed: string;
  readonly payer: Holder | null;
}

export interface AmendmentFacts {
  readonly holder: Holder | null;
  readonly noticeDays: number | null;
  /** What may be changed. */
  readonly subject: 'terms' | 'price' | 'service' | 'rules';
  /** Continued use counts as consent. */
  readonly deemedConsent: boolean;
  /** The other side may end the agreement instead. */
  readonly exitRight: boolean;
}

export interface GoverningLawFacts {
  readonly law: string;
  readonly excludesConflictRules: boolean;
}

export interface DisputeForumFacts {
  readonly method: 'court' | 'arbitration' | 'negotiation' | 'mediation';
  /** The court or arbitral institution as printed, or null. */
  readonly forum: string | null;
  readonly seat: string | null;
  /** The seat is given by reference to where the agreement was signed. */
  readonly byPlaceOfSigning: boolean;
}

/** Facts of the kinds for which who-to-whom and a period say most of it. */
export interface ProvisionFacts {
  /** Who holds the right or is protected. */
  readonly holder: Holder | null;
  /** Who bears the duty or the burden. */
  readonly bearer: Holder | null;
  /** The period that the provision sets (renewal term, survival, time to pay …), or null. */
  readonly period: Duration | null;
  /** A rate in per cent (liquidated damages), or null. */
  readonly percent: number | null;
  readonly money: Money | null;
  /** Short items listed by the provision, as printed (excluded causes, data categories …). */
  readonly items: readonly string[];
}

/** How long data are kept. */
export interface Retention {
  /**
   * While what they are kept: the account exists, the service is used, the customer so sets it, the
   * purpose or the law needs it. Null where the time runs from when the data arose.
   */
  readonly while: 'account' | 'service' | 'choice' | 'purpose' | 'law' | 'not-kept' | null;
  /** The time after that, or the whole time where `while` is null; null where no figure is stated. */
  readonly period: Duration | null;
}

/** One row of a table of personal data. What the table has no column for is null. */
export interface DataRow {
  /** The category of data as printed, without its details. */
  readonly data: string;
  readonly purpose: string | null;
  readonly legalBasis: string | null;
  readonly retention: Retention | null;
}

/** Facts of what is done with personal data and how long they are kept. */
export interface PersonalDataFacts extends ProvisionFacts {
  /** What a sentence or table says that data are handled for, as printed; left out where it does not. */
  readonly purposes?: readonly string[];
  /** The rows of a table, also where the extraction broke it; left out where there is none. */
  readonly rows?: readonly DataRow[];
  /** How long a sentence says that data are kept; left out where it says no more than a period. */
  readonly retention?: Retention;
}

interface SpecificFacts {
  'liability-cap': LiabilityCapFacts;
  'damages-exclusion': DamagesExclusionFacts;
  termination: TerminationFacts;
  suspension: SuspensionFacts;
  'sla-threshold': SlaThresholdFacts;
  'service-credit': ServiceCreditFacts;
  'claim-window': ClaimWindowFacts;
  'late-fee': LateFeeFacts;
  'unilateral-amendment': AmendmentFacts;
  'governing-law': GoverningLawFacts;
  'dispute-forum': DisputeForumFacts;
  'data-processing': PersonalDataFacts;
  'data-retention': PersonalDataFacts;
}

export type FactsOf<K extends FindingKind> = K extends keyof SpecificFacts
  ? SpecificFacts[K]
  : ProvisionFacts;
