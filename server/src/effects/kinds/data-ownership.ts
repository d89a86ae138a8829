import { type Effect, servedBy } from '../explanation.js';
import { itemised } from '../provision.js';

/** Whose the data are. */
export const dataOwnership: Effect<'data-ownership'> = (finding, told) => {
  const { holder } = finding.facts;
  const owner = told.who(holder);
  const items = itemised(finding.facts, told);
  return {
    headline:
      holder === null
        ? told.say(`The clause settles whose the data are${items}.`, `条款约定数据的归属${items}。`)
        : told.say(
            `The data belong to ${owner.them}${items}.`,
            `数据归${owner.name}所有${items}。`,
          ),
    forWhom: servedBy(holder),
    details: () => {
      const [deletion] = told.of('data-deletion');
      return {
        watch: deletion
          ? [
              told.say(
                `What happens to them at the end: ${told.place(deletion)}.`,
                `终止后的处理见${told.place(deletion)}。`,
              ),
            ]
          : [
              told.say(
                'Nothing says how they are handed back at the end.',
                '未说明终止时如何返还。',
              ),
            ],
      };
    },
  };
};
