import { type Effect, servedBy } from '../explanation.js';
import { ends, itemised } from '../provision.js';

/** All that can be claimed. */
export const exclusiveRemedy: Effect<'exclusive-remedy'> = (finding, told) => {
  // Credits are given by the provider: an only remedy beside them is its protection.
  // Who gives the remedy is protected by its being the only one.
  const holder =
    told.of('service-credit').length > 0
      ? 'provider'
      : told.bearsOut(finding)
        ? ends(finding.facts).bearer
        : null;
  const party = told.who(holder);
  const other = told.against(holder);
  const items = itemised(finding.facts, told);
  return {
    headline:
      holder === null
        ? told.inOwnWords(
            finding,
            told.bearsOut(finding) ? told.say('Nothing else can be claimed', '不得另行主张') : null,
          )
        : told.say(
            `For this, ${other.name} can claim from ${party.them} what the clause grants and nothing else${items}.`,
            `就此${other.name}只能向${party.name}主张本条所列的救济，不能另行索赔${items}。`,
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
                  `A loss that the credits (${told.place(table)}) do not cover cannot be claimed.`,
                  `补偿（${told.place(table)}）不足以弥补的损失不能另行主张。`,
                ),
              ]
            : []),
          ...(ends
            ? []
            : [
                told.say(
                  'The agreement gives no right to leave after repeated failures either.',
                  '本协议也未约定多次未达标时的退出权。',
                ),
              ]),
        ],
        law: told.law('void-exemption', 'standard-terms-void'),
      };
    },
  };
};
