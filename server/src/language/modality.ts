import type { LanguageId } from '../agreement/model.js';
import { englishModality } from './en/modality.js';
import type { ServiceHours } from './service-hours.js';
import { chineseModality } from './zh/modality.js';

/** What a word of a contract does to the duty or right that it stands in. */
export type CueClass =
  | 'obligation' // 应当, shall
  | 'discretion' // 可以, may
  | 'prohibition' // 不得, shall not
  | 'efforts' // 尽力, commercially reasonable efforts
  | 'best-efforts' // best efforts: more than reasonable ones
  | 'written' // 书面, in writing
  | 'prior' // 事先, prior
  | 'sole-discretion' // 自行决定, in its sole discretion
  | 'mutual' // 双方, either party
  | 'counterpart' // 对方, the other party
  | 'grant' // 不可撤销, irrevocable
  | 'fault' // 包括过失, including negligence
  | 'no-refund' // 不予退还, non-refundable
  | 'without-tax' // 不含税, exclusive of tax
  | 'with-tax' // 含税, inclusive of tax
  | 'undisputed' // 无争议, undisputed
  | 'affiliates' // 及其关联公司, and its Affiliates
  | 'joint' // 连带, jointly and severally
  | 'returns' // 返还, return
  | 'deletes' // 删除, 销毁, delete, destroy
  | 'automatic' // 自动, automatically
  | 'on-request' // 申请, upon request
  | 'open-price' // 届时的标准价格, then-current list prices
  | 'accelerates' // 立即到期, becomes immediately due
  | 'reasonable-consent' // 不得无理由拒绝, not to be unreasonably withheld
  | 'material' // 严重违约, material breach
  | 'material-only' // 重大缺陷, material defects
  | 'own-purposes' // 为自身目的, for its own purposes
  | 'knowledge' // 据其所知, to its knowledge
  | 'grave-fault' // 故意或重大过失, gross negligence
  | 'direct' // 直接损失, direct loss
  | 'third-party' // 第三方索赔, third-party claims
  | 'adjudicated' // 生效判决, finally awarded
  | 'reasonable-cost' // 合理费用, reasonable costs
  | 'higher-of' // 较高者, the greater of
  | 'lower-of' // 较低者, the lesser of
  | 'exclusive-forum' // 专属管辖, exclusive jurisdiction
  | 'no-deduction' // 不得抵销, without set-off
  | 'cash' // 现金, paid out
  | 'voucher' // 代金券, credit notes
  | 'lapses' // 作废, expires
  | 'carries-over' // 结转, rolls over
  | 'rest-of-term' // 剩余期限, for the remainder of the term
  | 'unlimited' // 不设上限, unlimited
  | 'free' // 免费, free of charge
  | 'charged' // 费用由甲方承担, at its then-current rates
  | 'per-claim' // 每次事故, for each claim
  | 'aggregate' // 累计, for all claims
  | 'standard' // 等保三级, ISO 27001
  | 'talks' // 协商, negotiate in good faith
  | 'answers' // 承担责任, is liable
  | 'deemed-act' // 视为转让, deemed an assignment
  | 'prepaid' // 预付, in advance
  | 'postpaid' // 后付, in arrears
  | 'endless' // 长期有效, indefinitely
  | 'automatic-renewal' // 自动续期, renews automatically
  | 'deemed' // 视为接受, deemed accepted
  | 'exclusivity' // 仅, solely
  | 'negation' // 不, not
  | 'exception' // 除外, except
  | 'immediately'; // 立即, promptly

/** What stands right before, or right behind, some words. */
export interface Beside {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** How often something may or must happen. */
export interface Frequency {
  readonly perYear: number;
  /** Where it is printed. */
  readonly start: number;
  readonly end: number;
}

/** The cue words of a language, for reading what an edit of a clause does. */
export interface Modality {
  /** Finds cue words (global, linear); each named group is a class of {@link CueClass}, with _ for -. */
  readonly cues: RegExp;
  /** Where a sentence defines a term (global, linear); group 1 or 2 is the term. */
  readonly definition: RegExp;
  /** What follows the name of a party where the two name a thing and not the party ("Customer Data"). */
  readonly things: RegExp;
  /** What follows the giver of a consent right away. */
  readonly consent: RegExp;
  /** A sentence under which something needs a consent; group `consent` is what is needed. */
  readonly consentNeeded: RegExp;
  /** A sentence that gives a licence or another right of use. */
  readonly grant: RegExp;
  /** A sentence that says what a limit of liability does not apply to. */
  readonly exceptionToLimit: RegExp;
  /** The same in words that leave no doubt: "the limits in this Section do not apply to …". */
  readonly limitExcepted: RegExp;
  /** What stands right before, or right behind, a time within which something must be done. */
  readonly deadline: Beside;
  /** What stands beside a time for which a duty lasts. */
  readonly lasting: Beside;
  /** What stands right before, or right behind, the time by which somebody must be told beforehand. */
  readonly noticeTime: Beside;
  /** A time that nobody can tell to the day: soon, but not at once. */
  readonly indefiniteTime: RegExp;
  /** What stands right before the least or the most that is agreed, or right before what is to be paid. */
  readonly atLeast: RegExp;
  readonly atMost: RegExp;
  /** The same of a time, anywhere in a text. */
  readonly mostWithin: RegExp;
  readonly toPay: RegExp;
  /** What stands beside a party that decides, owns, is the place, may, or must do or bear something. */
  readonly roles: Readonly<Record<'choice' | 'owner' | 'place' | 'right' | 'burden', Beside>>;
  /** Words that join conditions, or items, and nothing else. */
  /** The text before an edit, where it says that nobody may: "neither party". */
  readonly nobody: RegExp;
  /** Right before who does what the passive says: "by", 由. */
  readonly agent: RegExp;
  readonly conjunctions: { readonly and: RegExp; readonly or: RegExp };
  /** A conjunction that leaves a choice. */
  readonly choices: RegExp;
  /** What stands right before who acts in a condition. */
  readonly conditional: RegExp;
  /** What opens a condition that still runs at the end of the text. */
  readonly openCondition: RegExp;
  /** What stands around an exception that is named before it is said to be one (但向关联公司转让的除外). */
  readonly excepted: Beside;
  /** Words that tell how something is done and are no items of a list: how they end, what follows them. */
  readonly manner: Beside;
  /** Words that deny a duty without a verb of their own ("no obligation"), at the start of a text. */
  readonly noDuty: RegExp;
  /** Words by which no consent is needed, at the start of a text. */
  readonly noConsent: RegExp;
  /** A sentence that puts a ceiling on what somebody answers for. */
  readonly ceiling: RegExp;
  /** Data that are kept so that somebody can fetch them. */
  readonly retrieval: RegExp;
  /** The first of the text that says how often ("twice a year"), or null. */
  readonly frequency: (text: string) => Frequency | null;
  /** The first hours of service of a text. */
  readonly serviceHours: (text: string) => ServiceHours | null;
  /** No limit to when, or how often: 随时, "at any time". */
  readonly anyTime: RegExp;
  /** What stands between the items of a list. */
  readonly enumeration: RegExp;
  /** Marks and words that join the items of a list, at the ends of a stretch of it (global). */
  readonly connectives: RegExp;
  /** Words that make what they stand with hold in fewer cases. */
  readonly conditions: RegExp;
  /** Where the next item of a list within a paragraph begins: its marks, else what joins its items. */
  readonly listMarks: readonly [marks: RegExp, joints: RegExp];
  /** Whatever joins two items of a list within a sentence (global). */
  readonly listJoints: RegExp;
  /** Words that an edit may add or drop without changing what is agreed, in lower case. */
  readonly particles: ReadonlySet<string>;
  /** Where a sentence ends or a clause of it that has a subject of its own (global). */
  readonly clauseEnd: RegExp;
}

const MODALITIES: Readonly<Record<LanguageId, Modality>> = {
  zh: chineseModality,
  en: englishModality,
};

/** The cue words of a language. */
export function modalityOf(language: LanguageId): Modality {
  return MODALITIES[language];
}
