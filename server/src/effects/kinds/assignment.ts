import { type Effect, servedBy, servedByDutyOf } from '../explanation.js';
import { itemised } from '../provision.js';

/** Who may hand the agreement on. */
export const assignment: Effect<'assignment'> = (finding, told) => {
  const { facts, quote } = finding;
  const consent = told.cues.priorConsent.test(told.proseAround(finding));
  const items = itemised(facts, told);
  const forbidden = told.cues.forbids.test(quote);
  const holder = forbidden ? null : facts.holder;
  const bearer = facts.bearer ?? facts.holder ?? 'either';
  const may = told.who(holder);
  const bound = told.who(bearer);
  const nobody = bearer === 'either' || bearer === 'both';
  return {
    headline: forbidden
      ? told.say(
          `${nobody ? 'Neither party may' : `${bound.start} may not`} assign the agreement${consent ? ' without consent' : ''}${items}.`,
          `${consent ? '未经同意，' : ''}${nobody ? '双方均' : bound.name}不得转让${items}。`,
        )
      : holder === null
        ? told.inOwnWords(finding)
        : told.say(
            `${may.start} may assign the agreement to a third party${items}.`,
            `${may.name}可将协议转让给第三方${items}。`,
          ),
    forWhom: forbidden ? servedByDutyOf(bearer) : servedBy(holder),
    details: () => ({
      watch:
        holder !== null && !consent && (holder === 'provider' || holder === 'customer')
          ? [
              told.say(
                `${told.against(holder).poss} consent is not needed: the counterparty may change.`,
                `无须${told.against(holder).name}同意，相对方可能因此变更。`,
              ),
            ]
          : [],
      law: told.law('assignment'),
    }),
  };
};
