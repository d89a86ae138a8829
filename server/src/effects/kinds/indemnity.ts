import { capFor } from '../ceiling.js';
import { type Effect, servedBy } from '../explanation.js';
import { ends, itemised, oneSided, rate } from '../provision.js';

/** One party makes good what the other loses. */
export const indemnity: Effect<'indemnity'> = (finding, told) => {
  const { holder, bearer } = ends(finding.facts);
  const payer = told.who(bearer);
  const paid = holder === bearer ? told.against(holder) : told.who(holder);
  const items = itemised(finding.facts, told);
  const figure = rate(finding.facts);
  return {
    headline: told.say(
      `${payer.start} must make good what ${paid.name} ${paid.verb('loses', 'lose')}${figure ? ` (${figure})` : ''}${items}.`,
      `${payer.name}须赔偿${paid.name}因此遭受的损失${figure ? `（${figure}）` : ''}${items}。`,
    ),
    forWhom: servedBy(holder),
    details: () => {
      const cap = capFor(bearer, told);
      return {
        reliance:
          holder === null || bearer === null
            ? []
            : [
                told.say(
                  `${paid.start} may claim it from ${payer.them}.`,
                  `${paid.name}可向${payer.name}主张。`,
                ),
              ],
        watch: [
          ...(cap
            ? [
                told.say(
                  `A ceiling protects ${payer.them} (${told.place(cap)}); whether it covers this duty should be clear.`,
                  `${payer.name}享有责任上限（${told.place(cap)}），是否适用于本条应予明确。`,
                ),
              ]
            : bearer === null
              ? []
              : [told.say('No ceiling limits this duty.', '该义务没有上限。')]),
          ...(told.isFirst(finding) ? oneSided(bearer, told.of('indemnity'), told) : []),
        ],
      };
    },
  };
};
