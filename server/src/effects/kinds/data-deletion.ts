import type { Effect } from '../explanation.js';
import { ends, itemised } from '../provision.js';
import { inDays } from '../figures.js';

/** When data go, and whether they are given back first. */
export const dataDeletion: Effect<'data-deletion'> = (finding, told) => {
  const { facts } = finding;
  const { bearer } = ends(facts);
  const party = told.who(bearer ?? 'provider');
  const within = facts.period === null ? null : told.duration(facts.period);
  const items = itemised(facts, told);
  return {
    headline: told.say(
      `${party.start} ${party.verb('deletes or returns', 'delete or return')} the data${within ? ` (${within})` : ''} at the end or on request${items}.`,
      `${party.name}在终止后或应要求删除、返还数据${within ? `（${within}）` : ''}${items}。`,
    ),
    forWhom: 'unclear',
    details: () => ({
      watch: [
        ...(within === null
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
