import type { Effect } from '../explanation.js';
import { ends, itemised } from '../provision.js';

/** How long data are kept. */
export const dataRetention: Effect<'data-retention'> = (finding, told) => {
  const { facts } = finding;
  const { bearer } = ends(facts);
  const party = told.who(bearer ?? 'provider');
  const length = facts.period === null ? null : told.duration(facts.period);
  const items = itemised(facts, told);
  return {
    headline: length
      ? told.say(
          `${party.start} ${party.verb('keeps', 'keep')} data for ${length}${items}.`,
          `${party.name}保存数据 ${length}${items}。`,
        )
      : told.say(
          `${party.start} ${party.verb('keeps', 'keep')} data as long as the clause says, without a figure${items}.`,
          `${party.name}按条款所述期间保存数据，未写明具体时长${items}。`,
        ),
    forWhom: 'unclear',
    details: () => ({
      watch:
        length === null
          ? [
              told.say(
                'Without a figure nobody can check that data are kept no longer than needed.',
                '没有具体时长，难以核对是否为必要的最短时间。',
              ),
            ]
          : [],
      law: told.law('retention'),
    }),
  };
};
