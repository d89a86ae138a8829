import { type Effect, servedBy, servedByDutyOf } from '../explanation.js';
import { itemised } from '../provision.js';

/** Who may hand the agreement on. */
export const assignment: Effect<'assignment'> = (finding, told) => {
  const { facts, quote } = finding;
  const consent = told.cues.priorConsent.test(told.proseAround(finding));
  const items = itemised(facts, told);
  const forbidden = facts.holder === null || told.cues.forbids.test(quote);
  const holder = forbidden ? null : facts.holder;
  const bearer = facts.bearer ?? facts.holder ?? 'either';
  const may = told.who(holder);
  const bound = told.who(bearer);
  const nobody = bearer === 'either' || bearer === 'both';
  return {
    headline: forbidden
      ? told.say(
          `${nobody ? 'Neither party may' : `${bound.start} may not`} hand it on${consent ? ' without consent' : ''}${items}.`,
          `${consent ? '未经同意，' : ''}${bound.name}不得转让${items}。`,
        )
      : told.say(
          `${may.start} may hand the agreement on to somebody else${items}.`,
          `${may.name}可将协议转让给第三方${items}。`,
        ),
    forWhom: forbidden ? servedByDutyOf(bearer) : servedBy(holder),
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
