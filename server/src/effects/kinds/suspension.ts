import { type Effect, servedBy } from '../explanation.js';
import { rightHeadline, type RightTo } from '../rights.js';
import { triggerPhrase } from '../triggers.js';

const TO_SUSPEND: RightTo = {
  act: ['suspend or restrict the service', '暂停或限制服务'],
  beDone: 'The service may be suspended or restricted',
  may: '可',
  nobody: null,
};

/** A right to stop, restrict or freeze the service without ending it. */
export const suspension: Effect<'suspension'> = (finding, told) => {
  const { facts } = finding;
  const when = triggerPhrase(facts.trigger, { other: told.opponent(facts.holder), finding }, told);
  return {
    headline: rightHeadline(finding, TO_SUSPEND, when, told),
    forWhom: servedBy(facts.holder),
    details: () => {
      const prose = told.proseAround(finding);
      return {
        watch: [
          ...(facts.noticeDays === null && !told.isReader(facts.holder)
            ? [
                !facts.withoutNotice && told.cues.promisesNotice.test(prose)
                  ? told.say(
                      'Notice beforehand is promised, but not how long before.',
                      '承诺事先通知，但未写明提前多久。',
                    )
                  : told.say('No notice beforehand is promised.', '未承诺事先通知。'),
              ]
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
