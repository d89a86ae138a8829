import type { Effect } from '../explanation.js';
import { inDays } from '../figures.js';

/** When data go, and whether they are given back first. */
export const dataDeletion: Effect<'data-deletion'> = (finding, told) => {
  const { facts } = finding;
  const within = facts.period === null ? null : told.duration(facts.period);
  const atTheEnd = told.bearsOut(finding);
  return {
    headline: told.inOwnWords(finding),
    forWhom: 'unclear',
    details: () => ({
      watch: [
        ...(!atTheEnd
          ? []
          : within === null
            ? [
                told.say(
                  'No time is stated: data may be gone at once.',
                  '未写明期限：数据可能立即被删除。',
                ),
              ]
            : inDays(facts.period!) < 30
              ? [
                  told.say(
                    `${within} is all the time to move the data elsewhere.`,
                    `迁移数据的时间只有 ${within}。`,
                  ),
                ]
              : []),
        ...(told.cues.withoutLiability.test(told.proseAround(finding))
          ? [
              told.say(
                'The clause excludes liability for the loss of data.',
                '条款免除数据丢失的责任。',
              ),
            ]
          : []),
      ],
      law: told.law('deletion'),
    }),
  };
};
