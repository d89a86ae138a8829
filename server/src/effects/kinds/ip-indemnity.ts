import { capFor } from '../ceiling.js';
import { type Effect, servedBy } from '../explanation.js';
import { ends, itemised, oneSided } from '../provision.js';

/** Who answers when a third party claims rights. */
export const ipIndemnity: Effect<'ip-indemnity'> = (finding, told) => {
  const { holder, bearer } = ends(finding.facts);
  const payer = told.who(bearer);
  const paid = holder === bearer ? told.against(holder) : told.who(holder);
  const items = itemised(finding.facts, told);
  return {
    headline: told.say(
      `${payer.start} must answer for a third party's claim that its rights are infringed, and keep ${paid.them} free from it${items}.`,
      `第三方主张侵权的，由${payer.name}负责处理并使${paid.name}免受损失${items}。`,
    ),
    forWhom: servedBy(holder),
    details: () => {
      const cap = capFor(bearer, told);
      return {
        watch: [
          ...(cap
            ? [
                told.say(
                  `Whether the ceiling in ${told.place(cap)} covers it should be clear.`,
                  `是否受${told.place(cap)}的上限限制应予明确。`,
                ),
              ]
            : []),
          ...oneSided(bearer, told.of('ip-indemnity'), told),
        ],
      };
    },
  };
};
