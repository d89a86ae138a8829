import { type Effect, servedBy } from '../explanation.js';
import { itemised } from '../provision.js';

/** Who may hand the agreement on. */
export const assignment: Effect<'assignment'> = (finding, told) => {
  const { holder, bearer } = finding.facts;
  const consent = told.cues.priorConsent.test(told.proseAround(finding));
  const items = itemised(finding.facts, told);
  const may = told.who(holder);
  const bound = told.who(bearer ?? 'either');
  const nobody = bearer === null || bearer === 'either' || bearer === 'both';
  return {
    headline:
      holder !== null
        ? told.say(
            `${may.start} may hand the agreement on to somebody else${consent && bearer === null ? ', with consent' : ''}${items}.`,
            `${may.name}可${consent && bearer === null ? '经同意' : ''}将协议转让给第三方${items}。`,
          )
        : told.say(
            `${nobody ? 'Neither party may' : `${bound.start} may not`} hand the agreement on${consent ? ' without consent' : ''}${items}.`,
            `${consent ? '未经同意，' : ''}${bound.name}不得转让协议${items}。`,
          ),
    forWhom:
      holder !== null
        ? servedBy(holder)
        : bearer === null || bearer === 'either' || bearer === 'both'
          ? 'both'
          : servedBy(bearer === 'provider' ? 'customer' : 'provider'),
    details: () => ({
      watch:
        holder !== null && !consent && (holder === 'provider' || holder === 'customer')
          ? [
              told.say(
                `${told.against(holder).start} ${told.against(holder).verb('is', 'are')} not asked and may end up with another party.`,
                `无须${told.against(holder).name}同意，相对方可能因此变更。`,
              ),
            ]
          : [],
      law: told.law('assignment'),
    }),
  };
};
