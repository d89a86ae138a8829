import { type Effect, servedBy } from '../explanation.js';
import { ends, itemised } from '../provision.js';

/** All that can be claimed. */
export const exclusiveRemedy: Effect<'exclusive-remedy'> = (finding, told) => {
  const named = ends(finding.facts).holder;
  // Credits are given by the provider: an only remedy beside them is its protection.
  const holder = named ?? (told.of('service-credit').length > 0 ? 'provider' : null);
  const party = told.who(holder);
  const other = told.against(holder);
  const items = itemised(finding.facts, told);
  return {
    headline: told.say(
      `What the clause grants is all that ${other.name} may claim from ${party.them} for this${items}.`,
      `${other.name}就此只能向${party.name}主张条款所列的救济${items}。`,
    ),
    forWhom: servedBy(holder),
    details: () => {
      const ends = told
        .of('termination')
        .find(
          ({ facts }) =>
            facts.effect === 'right' && (facts.holder === 'customer' || facts.holder === 'either'),
        );
      const [table] = told.of('service-credit');
      return {
        reliance:
          holder === null
            ? []
            : [
                told.say(
                  `${party.start} may answer any further claim of ${other.them} with it.`,
                  `${party.name}可据此对抗${other.name}的其他请求。`,
                ),
              ],
        watch: [
          ...(table
            ? [
                told.say(
                  `Where the credits (${told.place(table)}) do not cover the loss, the rest cannot be claimed.`,
                  `补偿（${told.place(table)}）不足以弥补损失的部分不可主张。`,
                ),
              ]
            : []),
          ...(ends
            ? []
            : [
                told.say(
                  'There is no right to leave after repeated failures either.',
                  '多次未达标时也没有退出权。',
                ),
              ]),
        ],
        law: told.law('void-exemption', 'standard-terms-void'),
      };
    },
  };
};
