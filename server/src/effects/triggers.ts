import type { TerminationTrigger } from '../clauses/facts.js';
import type { Actor, Narrator } from './narrator.js';

/**
 * When a right to end or suspend arises, to stand before the verb in Chinese and behind it in English.
 * @param other the party opposite to the one who holds the right
 * @param cureDays days to put it right first, or null
 */
export function triggerPhrase(
  trigger: TerminationTrigger,
  other: Actor,
  told: Narrator,
  cureDays: number | null = null,
): string {
  const days = cureDays === null ? null : told.days(cureDays);
  const cured =
    days &&
    told.say(
      ` and ${other.verb('does', 'do')} not put it right within ${days}`,
      `且 ${days}内未纠正`,
    );
  switch (trigger) {
    case 'breach':
      return told.say(
        `if ${other.name} ${other.verb('breaks', 'break')} the agreement${cured ?? ''}`,
        `在${other.name}违约或违规${cured ?? ''}时`,
      );
    case 'nonpayment':
      return told.say(
        `if ${other.name} ${other.verb('does', 'do')} not pay${days ? ` within ${days}` : ''}`,
        `在${other.name}欠费或逾期付款${days ? ` ${days}未缴清` : ''}时`,
      );
    default:
      return (
        otherTrigger(trigger, other, told) +
        (days ? told.say(` (${days} to put it right)`, `（纠正期 ${days}）`) : '')
      );
  }
}

function otherTrigger(
  trigger: Exclude<TerminationTrigger, 'breach' | 'nonpayment'>,
  other: Actor,
  told: Narrator,
): string {
  switch (trigger) {
    case 'convenience':
      return told.say('without giving a reason', '无理由');
    case 'expiry':
      return told.say('when the term ends', '在期限届满时');
    case 'insolvency':
      return told.say(
        `if ${other.name} ${other.verb('becomes', 'become')} insolvent`,
        `在${other.name}破产或丧失偿债能力时`,
      );
    case 'force-majeure':
      return told.say('in a case of force majeure', '在发生不可抗力时');
    case 'regulatory':
      return told.say('where the law or an authority requires it', '在法律法规或主管部门要求时');
    case 'amendment':
      return told.say('over a change of the terms', '在条款变更时');
    case 'change-of-control':
      return told.say(`if control of ${other.name} changes`, `在${other.name}控制权变更时`);
    case 'discontinuation':
      return told.say('when the service is discontinued', '在服务下线或停止运营时');
    case 'other':
      return told.say('in the case that the clause names', '在条款所述情形下');
  }
}
