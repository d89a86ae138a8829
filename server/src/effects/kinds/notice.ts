import type { Effect } from '../explanation.js';
import { itemised } from '../provision.js';

/** How notices are given and when they count as received. */
export const notice: Effect<'notice'> = (finding, told) => {
  const { facts } = finding;
  const after = facts.period === null ? null : told.duration(facts.period);
  const items = itemised(facts, told);
  return {
    headline: after
      ? told.say(
          `A notice counts as received ${after} after it was sent${items}, read or not.`,
          `通知发出 ${after}后视为送达${items}，不论是否阅读。`,
        )
      : told.say(
          `A notice given in the way of the clause counts as received${items}, read or not.`,
          `按条款方式发出的通知视为送达${items}，不论是否阅读。`,
        ),
    forWhom: 'unclear',
    details: () => ({
      watch: told.isFirst(finding)
        ? [
            told.say(
              'Keep the addresses up to date: a notice to an old one still counts.',
              '联系方式变更应及时更新，否则发往原址仍视为送达。',
            ),
          ]
        : [],
      law: told.law('notice-arrival'),
    }),
  };
};
