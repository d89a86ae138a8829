import type { TerminationTrigger } from '../clauses/facts.js';
import type { Actor, Narrator } from './narrator.js';

/** When a right to end or suspend arises, as the end of a sentence. `other` is the opposite party. */
export function triggerPhrase(trigger: TerminationTrigger, other: Actor, told: Narrator): string {
  const { say } = { say: told.say.bind(told) };
  switch (trigger) {
    case 'convenience':
      return say('without giving a reason', '无需理由');
    case 'breach':
      return say(
        `if ${other.name} ${other.verb('breaks', 'break')} the agreement`,
        `在${other.name}违约或违规时`,
      );
    case 'nonpayment':
      return say(
        `if ${other.name} ${other.verb('does', 'do')} not pay`,
        `在${other.name}欠费或逾期付款时`,
      );
    case 'expiry':
      return say('when the term ends', '在期限届满时');
    case 'insolvency':
      return say(
        `if ${other.name} ${other.verb('becomes', 'become')} insolvent`,
        `在${other.name}破产或丧失偿债能力时`,
      );
    case 'force-majeure':
      return say('in a case of force majeure', '在发生不可抗力时');
    case 'regulatory':
      return say('where the law or an authority requires it', '在法律法规或主管部门要求时');
    case 'amendment':
      return say('over a change of the terms', '在条款变更时');
    case 'change-of-control':
      return say(`if control of ${other.name} changes`, `在${other.name}控制权变更时`);
    case 'discontinuation':
      return say('when the service is discontinued', '在服务下线或停止运营时');
    case 'other':
      return say('in the case that the clause names', '在条款所述情形下');
  }
}
