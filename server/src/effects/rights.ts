import type { FindingOf } from '../clauses/finding.js';
import { monthsAsPrinted } from './months.js';
import type { Narrator } from './narrator.js';

/** What a right to end or to stop lets its holder do, in the words of both languages. */
export interface RightTo {
  /** "terminate the agreement" */
  readonly act: readonly [en: string, zh: string];
  /** "The agreement may be terminated" */
  readonly beDone: string;
  /** The Chinese verb of permission where no case is named. */
  readonly may: string;
  /** What is said before the clause's own words where neither a holder nor a case is named, or null. */
  readonly nobody: readonly [en: string, zh: string] | null;
}

type Right = FindingOf<'termination'> | FindingOf<'suspension'>;

/** How long before a right is used it must be told: "", ", without notice", ", on 30 days' notice". */
function noticeOf(finding: Right, told: Narrator): string {
  const { facts } = finding;
  if (facts.withoutNotice) return told.say(', without notice', '，无需通知');
  if (facts.noticeDays === null) return '';
  const printed = monthsAsPrinted(facts.noticeDays, finding.quote);
  if (printed !== null) {
    const length = told.duration(printed);
    const english = printed.value === 1 ? `${length}'s` : `${length}'`;
    return told.say(`, on ${english} notice`, `，须提前 ${length}通知`);
  }
  return told.say(
    `, on ${told.notice(facts.noticeDays)}`,
    `，须提前 ${told.days(facts.noticeDays)}通知`,
  );
}

/**
 * Who may do it, in which case, and how long before it must be told.
 * @param when the case as a phrase, or null where it is told in the clause's own words
 */
export function rightHeadline(
  finding: Right,
  { act, beDone, may, nobody }: RightTo,
  when: string | null,
  told: Narrator,
): string {
  const { holder: whose, trigger } = finding.facts;
  const named = whose === null ? told.actsIn(finding) : null;
  const holder = named ?? told.who(whose);
  const unknown = whose === null && named === null;
  const notice = noticeOf(finding, told);
  const [en, zh] = act;
  if (when === null) {
    return told.inOwnWords(
      finding,
      unknown
        ? nobody && told.say(...nobody)
        : told.say(`${holder.start} may ${en}${notice}`, `${holder.name}${may}${zh}${notice}`),
    );
  }
  if (unknown) {
    return told.say(
      `${beDone} ${when}${notice}; the sentence does not say by whom.`,
      `可${when}${zh}${notice}；本句未写明由哪一方行使。`,
    );
  }
  return told.say(
    `${holder.start} may ${en} ${when}${notice}.`,
    trigger === 'convenience'
      ? `${holder.name}${when}即可${zh}${notice}。`
      : `${holder.name}有权${when}${zh}${notice}。`,
  );
}
