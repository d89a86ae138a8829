import { type Effect, servedBy } from '../explanation.js';
import { ends } from '../provision.js';

/** What is not promised. */
export const warrantyDisclaimer: Effect<'warranty-disclaimer'> = (finding, told) => {
  const named = ends(finding.facts).holder;
  // A service "as it is" is disclaimed by whoever provides it.
  const provides = told.agreement.parties.some(({ role }) => role === 'provider');
  const asItIs = told.cues.asItIs.test(finding.quote);
  const holder = named ?? (asItIs && provides ? 'provider' : null);
  const party = told.who(holder);
  return {
    headline: told.inOwnWords(
      finding,
      holder === null
        ? asItIs
          ? told.say('No warranty is given', '不作保证')
          : null
        : told.say(
            `${party.start} ${party.verb('gives', 'give')} no warranty of this`,
            `${party.name}对此不作保证`,
          ),
    ),
    forWhom: servedBy(holder),
    details: () => {
      const [promise] = told.of('sla-threshold');
      return {
        watch: promise
          ? [
              told.say(
                `A service level is promised all the same (${told.place(promise)}): make clear which of the two prevails.`,
                `协议另有服务等级承诺（${told.place(promise)}），两者何者优先宜予明确。`,
              ),
            ]
          : [],
        law: told.law('hidden-defects', 'void-exemption'),
      };
    },
  };
};
