import type { Effect } from '../explanation.js';
import { money } from '../figures.js';
import { inMonths } from '../months.js';

/** How long the agreement runs. */
export const term: Effect<'term'> = (finding, told) => {
  const { period } = finding.facts;
  const length = period === null ? null : told.duration(period);
  const start = told.cues.startsFrom.exec(finding.quote)?.[1]?.trim();
  const [renewal] = told.of('automatic-renewal');
  const open = period === null && told.cues.indefinite.test(finding.quote);
  return {
    headline: length
      ? told.say(`The agreement runs for ${length}.`, `协议期限为 ${length}。`)
      : open
        ? told.say(
            'The agreement runs without an end, until a party terminates it.',
            '协议无固定期限，至一方终止时为止。',
          )
        : start
          ? told.say(
              `The agreement runs from ${told.quote(start)}.`,
              `协议自${told.quote(start)}起生效。`,
            )
          : told.inOwnWords(finding),
    forWhom: 'neither',
    details: () => {
      const fee = told.monthlyFee;
      const months = period === null ? null : inMonths(period);
      return {
        example:
          fee && months !== null && months >= 1
            ? [
                told.say(
                  `At ${money(fee)} a month that is ${money({ ...fee, amount: fee.amount * months })} over the term.`,
                  `按每月 ${money(fee)} 计，整个期限合计 ${money({ ...fee, amount: fee.amount * months })}。`,
                ),
              ]
            : [],
        watch: [
          ...(renewal
            ? [
                told.say(
                  `Then it renews by itself (${told.place(renewal)}).`,
                  `到期自动续期（${told.place(renewal)}）。`,
                ),
              ]
            : []),
          ...(open && told.of('termination').every(({ facts }) => facts.trigger !== 'convenience')
            ? [
                told.say(
                  'No right to end it for convenience was found.',
                  '未找到无须理由即可终止的权利。',
                ),
              ]
            : []),
          ...(!open &&
          told.isFirst(finding) &&
          told.of('term').every(({ facts }) => facts.period === null)
            ? [told.say('No length is stated in figures.', '未以数字写明期限。')]
            : []),
        ],
      };
    },
  };
};
