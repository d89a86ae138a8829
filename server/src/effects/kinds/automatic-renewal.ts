import type { Effect } from '../explanation.js';
import { money } from '../figures.js';
import { inMonths } from '../months.js';
import { readDurations } from '../../language/values/index.js';

/** It goes on unless somebody stops it. */
export const automaticRenewal: Effect<'automatic-renewal'> = (finding, told) => {
  const { period, bearer, holder } = finding.facts;
  // What either side may stop binds neither to the other.
  const mutual = [bearer, holder].some((side) => side === 'either' || side === 'both');
  const stopper = told.who(mutual ? 'either' : (bearer ?? 'customer'));
  const stopped =
    bearer === null && !mutual
      ? 'it is stopped'
      : `${stopper.name} ${stopper.verb('stops', 'stop')} it`;
  const length = period === null ? null : told.duration(period);
  const stops = told.cues.renewalNotice.exec(finding.quote)?.[1];
  const notice = stops === undefined ? undefined : readDurations(stops)[0]?.value;
  const before = notice === undefined ? null : told.duration(notice);
  const byChoice = finding.confidence === 'low';
  const renews = !byChoice && told.bearsOut(finding);
  return {
    headline: !renews
      ? told.inOwnWords(
          finding,
          byChoice ? told.say('Only by choice or agreement', '须自行选用或协商一致') : null,
        )
      : length === null
        ? told.inOwnWords(
            finding,
            before === null
              ? told.say('It renews by itself', '到期自动续期')
              : told.say(
                  `It renews by itself unless ${stopped} ${before} before the end`,
                  `到期自动续期，除非${stopper.name}在到期 ${before}前通知不续`,
                ),
          )
        : told.say(
            `It renews by itself for ${length} unless ${stopped} ${before === null ? 'in time' : `${before} before the end`}.`,
            `到期自动续期 ${length}，除非${stopper.name}${before === null ? '及时取消' : `在到期 ${before}前通知不续`}。`,
          ),
    forWhom: !renews ? 'unclear' : mutual ? 'neither' : 'provider',
    details: () => {
      const fee = told.monthlyFee;
      const months = period === null ? null : inMonths(period);
      return {
        example:
          fee && months !== null && months >= 1
            ? [
                told.say(
                  `A renewal that nobody stops costs ${money({ ...fee, amount: fee.amount * months })} (at ${money(fee)} a month).`,
                  `一次未取消的续期费用为 ${money({ ...fee, amount: fee.amount * months })}（按每月 ${money(fee)} 计）。`,
                ),
              ]
            : [],
        watch: [
          ...(renews && period === null
            ? [
                told.say(
                  'For how long it renews is not stated in figures.',
                  '未以数字写明续期时长。',
                ),
              ]
            : []),
          ...(renews && finding.facts.items.length === 0 && before === null
            ? [
                told.say(
                  'Look for the last day to object, and for the price of the renewed term.',
                  '须核对提出异议的最后日期以及续期价格。',
                ),
              ]
            : []),
        ],
        law: mutual || !renews ? [] : told.law('renewal-reminder'),
      };
    },
  };
};
