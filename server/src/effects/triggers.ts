import type { TerminationTrigger } from '../clauses/facts.js';
import type { Finding } from '../clauses/finding.js';
import { readDurations } from '../language/values/index.js';
import { type Actor, type Narrator, shortened } from './narrator.js';

/** What a phrase for a trigger may draw on. */
export interface TriggerContext {
  /** The party opposite to the one who holds the right; null where the text does not say who does. */
  readonly other: Actor | null;
  /** Days to put it right first, or null. */
  readonly cureDays?: number | null;
  /** The provision, for a case that only its own words tell. */
  readonly finding?: Finding;
}

/**
 * When a right to end or suspend arises, to stand before the verb in Chinese and behind it in English;
 * null for a case that has no name and no condition that could be quoted.
 */
export function triggerPhrase(
  trigger: TerminationTrigger,
  { other, cureDays = null, finding }: TriggerContext,
  told: Narrator,
): string | null {
  const days = cureDays === null ? null : told.days(cureDays);
  switch (trigger) {
    case 'breach':
      return breach(other, days, told);
    case 'nonpayment':
      return nonpayment(other, days, lateBy(finding, told), told);
    default: {
      const named =
        trigger === 'other'
          ? ownCondition(finding, told)
          : namedCase(trigger, other, finding, told);
      const cure = days && told.say(` (${days} to remedy it)`, `（纠正期 ${days}）`);
      return named && named + (cure ?? '');
    }
  }
}

function breach(other: Actor | null, days: string | null, told: Narrator): string {
  if (!other) {
    return told.say(
      `if the agreement is breached${days ? ` and this is not remedied within ${days}` : ''}`,
      `在发生违约或违规${days ? `且 ${days}内未纠正` : ''}时`,
    );
  }
  const cured = days
    ? told.say(
        ` and ${other.verb('does', 'do')} not remedy it within ${days}`,
        `且 ${days}内未纠正`,
      )
    : '';
  return told.say(
    `if ${other.name} ${other.verb('breaches', 'breach')} the agreement${cured}`,
    `在${other.name}违约或违规${cured}时`,
  );
}

function nonpayment(
  other: Actor | null,
  days: string | null,
  late: string | null,
  told: Narrator,
): string {
  if (!days && late) return lateFor(other, late, told);
  const within = days ? told.say(` within ${days}`, ` ${days}未缴清`) : '';
  return other
    ? told.say(
        `if ${other.name} ${other.verb('does', 'do')} not pay${within}`,
        `在${other.name}欠费或逾期付款${within}时`,
      )
    : told.say(`if payment is not made${within}`, `在欠费或逾期付款${within}时`);
}

/** How late a payment must be for the right to arise, in words; null where the sentence does not tell. */
function lateBy(finding: Finding | undefined, told: Narrator): string | null {
  const found = finding && told.cues.lateBy.exec(finding.quote);
  return found ? firstTime(found[1] ?? found[2] ?? '', told) : null;
}

function lateFor(other: Actor | null, late: string, told: Narrator): string {
  return other
    ? told.say(
        `if ${other.name} ${other.verb('is', 'are')} more than ${late} late in paying`,
        `在${other.name}逾期付款超过 ${late}时`,
      )
    : told.say(`if a payment is more than ${late} late`, `在逾期付款超过 ${late}时`);
}

function forceMajeure(finding: Finding | undefined, told: Narrator): string {
  const found = finding && told.cues.lasting.exec(finding.quote);
  const time = found ? firstTime(found[1]!, told) : null;
  return time === null
    ? told.say('in the event of force majeure', '在发生不可抗力时')
    : told.say(`if force majeure lasts more than ${time}`, `在不可抗力持续超过 ${time}时`);
}

function firstTime(words: string, told: Narrator): string | null {
  const time = readDurations(words)[0]?.value;
  return time === undefined ? null : told.duration(time);
}

/** The condition that the sentence states, in its own words. */
function ownCondition(finding: Finding | undefined, told: Narrator): string | null {
  const words = finding ? conditionIn(finding.quote, told) : null;
  if (words === null || told.cues.pointsBack.test(words)) return null;
  // an English condition brings its "if" along
  const quoted = `“${shortened(words, LONGEST_CONDITION)}”`;
  return told.say(told.isForeign ? `in this case: ${quoted}` : quoted, `在${quoted}时`);
}

/** Longest condition that a sentence quotes. */
const LONGEST_CONDITION = 80;

/** The condition that a sentence states; null where it states none. */
export function conditionIn(quote: string, told: Narrator): string | null {
  // "If you transfer it, you shall ask first; otherwise …": the case is that this is not done.
  if (told.cues.otherwise.test(quote)) return null;
  const match = told.cues.condition.exec(quote);
  const words = (match?.[1] ?? match?.[2] ?? '').trim();
  return words === '' ? null : words;
}

function namedCase(
  trigger: Exclude<TerminationTrigger, 'breach' | 'nonpayment' | 'other'>,
  other: Actor | null,
  finding: Finding | undefined,
  told: Narrator,
): string {
  switch (trigger) {
    case 'convenience':
      return told.say('without cause', '无须理由');
    case 'expiry':
      return told.say('when the term ends', '在期限届满时');
    case 'insolvency':
      return other
        ? told.say(
            `if ${other.name} ${other.verb('becomes', 'become')} insolvent`,
            `在${other.name}破产或丧失偿债能力时`,
          )
        : told.say('in the event of insolvency', '在一方破产或丧失偿债能力时');
    case 'force-majeure':
      return forceMajeure(finding, told);
    case 'regulatory':
      return told.say('where the law or an authority requires it', '在法律法规或主管部门要求时');
    case 'amendment':
      return told.say('over a change of the terms', '在条款变更时');
    case 'change-of-control':
      return other
        ? told.say(`if control of ${other.name} changes`, `在${other.name}控制权变更时`)
        : told.say('if control of a party changes', '在一方控制权变更时');
  }
}
