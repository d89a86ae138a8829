import { type Effect, servedBy } from '../explanation.js';
import { triggerPhrase } from '../triggers.js';

/** A right to stop, restrict or freeze the service without ending it. */
export const suspension: Effect<'suspension'> = (finding, told) => {
  const { facts } = finding;
  const holder = told.who(facts.holder);
  const other = told.against(facts.holder);
  const when = triggerPhrase(facts.trigger, other, told);
  const notice = facts.withoutNotice
    ? told.say(', without notice', '，无需通知')
    : facts.noticeDays === null
      ? ''
      : told.say(
          `, on ${told.notice(facts.noticeDays)}`,
          `，须提前 ${told.days(facts.noticeDays)}通知`,
        );
  return {
    headline: told.say(
      `${holder.start} may suspend or restrict the service ${when}${notice}.`,
      `${holder.name}有权${when}暂停或限制服务${notice}。`,
    ),
    forWhom: servedBy(facts.holder),
    details: () => {
      const prose = told.proseAround(finding);
      return {
        watch: [
          ...(facts.withoutNotice || facts.noticeDays === null
            ? [told.say('No notice beforehand is promised.', '未承诺事先通知。')]
            : []),
          ...(told.cues.withoutLiability.test(prose)
            ? [told.say('The clause excludes liability for the stop.', '条款同时免除暂停的责任。')]
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
        law: told.law('stop-performance'),
      };
    },
  };
};
