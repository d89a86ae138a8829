import { type Effect, servedBy } from '../explanation.js';
import type { FindingOf } from '../../clauses/finding.js';
import type { Narrator } from '../narrator.js';
import { triggerPhrase } from '../triggers.js';

/** A right to stop, restrict or freeze the service without ending it. */
export const suspension: Effect<'suspension'> = (finding, told) => {
  const { facts } = finding;
  const when = triggerPhrase(facts.trigger, { other: told.opponent(facts.holder), finding }, told);
  const notice = facts.withoutNotice
    ? told.say(', without notice', '，无需通知')
    : facts.noticeDays === null
      ? ''
      : told.say(
          `, on ${told.notice(facts.noticeDays)}`,
          `，须提前 ${told.days(facts.noticeDays)}通知`,
        );
  return {
    headline: rightToSuspend(finding, when, notice, told),
    forWhom: servedBy(facts.holder),
    details: () => {
      const prose = told.proseAround(finding);
      return {
        watch: [
          ...(facts.noticeDays === null && !told.isReader(facts.holder)
            ? [told.say('No notice beforehand is promised.', '未承诺事先通知。')]
            : []),
          ...(told.cues.withoutLiability.test(prose)
            ? [
                told.say(
                  'The clause excludes liability for suspending.',
                  '条款同时免除因暂停产生的责任。',
                ),
              ]
            : []),
          ...(told.isFirst(finding) && told.of('sla-threshold').length > 0
            ? [
                told.say(
                  'Whether the stop counts as downtime depends on the exclusions of the service level.',
                  '暂停期间是否计入不可用时间，取决于服务等级的除外情形。',
                ),
              ]
            : []),
        ],
        law:
          facts.trigger === 'nonpayment' || facts.trigger === 'insolvency'
            ? told.law('withhold-performance')
            : [],
      };
    },
  };
};

function rightToSuspend(
  finding: FindingOf<'suspension'>,
  when: string | null,
  notice: string,
  told: Narrator,
): string {
  const { holder: whose, trigger } = finding.facts;
  const holder = told.who(whose);
  if (when === null) {
    return told.inOwnWords(
      finding,
      whose === null
        ? null
        : told.say(
            `${holder.start} may suspend or restrict the service${notice}`,
            `${holder.name}可暂停或限制服务${notice}`,
          ),
    );
  }
  if (whose === null) {
    return told.say(
      `The service may be suspended or restricted ${when}${notice}; the sentence does not say by whom.`,
      `可${when}暂停或限制服务${notice}；本句未写明由哪一方行使。`,
    );
  }
  return told.say(
    `${holder.start} may suspend or restrict the service ${when}${notice}.`,
    trigger === 'convenience'
      ? `${holder.name}${when}即可暂停或限制服务${notice}。`
      : `${holder.name}有权${when}暂停或限制服务${notice}。`,
  );
}
