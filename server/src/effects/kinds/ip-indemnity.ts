import { capFor } from '../ceiling.js';
import { type Effect, servedBy } from '../explanation.js';
import { ends, itemised, oneSided } from '../provision.js';

/** Who answers when a third party claims rights. */
export const ipIndemnity: Effect<'ip-indemnity'> = (finding, told) => {
  const { holder, bearer } = told.bearsOut(finding)
    ? ends(finding.facts)
    : { holder: null, bearer: null };
  const payer = told.who(bearer);
  const paid = holder === bearer ? told.against(holder) : told.who(holder);
  const items = itemised(finding.facts, told);
  return {
    headline:
      bearer === null
        ? told.inOwnWords(finding)
        : bearer === 'either' || bearer === 'both'
          ? told.say(
              `The party that infringes a third party's rights must bear the claim and hold the other harmless${items}.`,
              `一方侵犯第三方权利的，由该方负责处理并使对方免受损失${items}。`,
            )
          : told.say(
              `${payer.start} must bear third-party claims of infringement and hold ${paid.them} harmless${items}.`,
              `第三方主张侵权的，由${payer.name}负责处理并使${paid.name}免受损失${items}。`,
            ),
    forWhom: servedBy(holder),
    details: () => {
      const cap = capFor(bearer, told);
      return {
        watch: [
          ...(cap && !told.carvesOut(cap, told.cues.indemnityCarveOut)
            ? [
                told.say(
                  `Whether the ceiling in ${told.place(cap)} covers it should be clear.`,
                  `是否受${told.place(cap)}的上限限制应予明确。`,
                ),
              ]
            : []),
          ...oneSided(bearer, [...told.of('ip-indemnity'), ...told.of('indemnity')], told),
        ],
      };
    },
  };
};
