import type { LanguageId } from '../agreement/model.js';
import { englishModality } from './en/modality.js';
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
  | 'exclusivity' // 仅, solely
  | 'negation' // 不, not
  | 'exception' // 除外, except
  | 'immediately'; // 立即, promptly

/** The cue words of a language, for reading what an edit of a clause does. */
export interface Modality {
  /** Finds cue words (global, linear); each named group is a class of {@link CueClass}, with _ for -. */
  readonly cues: RegExp;
  /** Where a sentence defines a term (global, linear); group 1 or 2 is the term. */
  readonly definition: RegExp;
  /** What follows the giver of a consent right away. */
  readonly consent: RegExp;
  /** A sentence under which something needs a consent; group `consent` is what is needed. */
  readonly consentNeeded: RegExp;
  /** A sentence that gives a licence or another right of use. */
  readonly grant: RegExp;
  /** A sentence that says what a limit of liability does not apply to. */
  readonly exceptionToLimit: RegExp;
  /** What stands right before, or right behind, a time within which something must be done. */
  readonly deadline: { readonly before: RegExp; readonly after: RegExp };
  /** What stands right before, or right behind, the time by which somebody must be told beforehand. */
  readonly noticeTime: { readonly before: RegExp; readonly after: RegExp };
  /** A time that nobody can tell to the day: soon, but not at once. */
  readonly indefiniteTime: RegExp;
  /** What stands right before the least that is promised, or right before what is to be paid. */
  readonly atLeast: RegExp;
  readonly toPay: RegExp;
  /** What stands between the items of a list. */
  readonly enumeration: RegExp;
  /** Marks and words that join the items of a list, at the ends of a stretch of it (global). */
  readonly connectives: RegExp;
  /** Words that make what they stand with hold in fewer cases. */
  readonly conditions: RegExp;
  /** Where the next item of a list within a paragraph begins: its marks, else what joins its items. */
  readonly listMarks: readonly [marks: RegExp, joints: RegExp];
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
