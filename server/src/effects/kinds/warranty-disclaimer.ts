import { type Effect, servedBy } from '../explanation.js';
import { ends, itemised } from '../provision.js';

/** What is not promised. */
export const warrantyDisclaimer: Effect<'warranty-disclaimer'> = (finding, told) => {
  const { holder } = ends(finding.facts);
  const party = told.who(holder);
  const other = told.against(holder);
  const items = itemised(finding.facts, told);
  return {
    headline: told.say(
      `${party.start} ${party.verb('gives', 'give')} no warranty here${items}; ${other.name} ${other.verb('takes', 'take')} the service as it is.`,
      `${party.name}对此不作保证${items}；${other.name}按现状使用服务。`,
    ),
    forWhom: servedBy(holder),
    details: () => {
      const [promise] = told.of('sla-threshold');
      return {
        watch: promise
          ? [
              told.say(
                `A service level is promised all the same (${told.place(promise)}); which of the two goes first should be clear.`,
                `协议另有服务等级承诺（${told.place(promise)}），两者何者优先应予明确。`,
              ),
            ]
          : [],
        law: told.law('hidden-defects', 'void-exemption'),
      };
    },
  };
};
