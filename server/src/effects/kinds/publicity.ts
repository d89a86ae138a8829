import { type Effect, servedBy, servedByDutyOf } from '../explanation.js';
import { itemised } from '../provision.js';

/** Who may use the other's name and logo. */
export const publicity: Effect<'publicity'> = (finding, told) => {
  const { facts, quote } = finding;
  const allowed = facts.holder !== null && !told.cues.forbids.test(quote);
  const actor = allowed ? facts.holder : (facts.bearer ?? facts.holder);
  const consent = told.cues.priorConsent.test(told.proseAround(finding));
  const party = told.who(actor);
  const other = told.against(actor);
  const items = itemised(facts, told);
  const sure = actor !== null && told.bearsOut(finding);
  const withConsent = consent ? told.say(allowed ? ', with consent' : ' without consent', '') : '';
  return {
    headline: !sure
      ? told.inOwnWords(finding)
      : allowed
        ? told.say(
            `${party.start} may use ${other.poss} name and logo to advertise${withConsent}${items}.`,
            `${party.name}可${consent ? '经同意' : ''}使用${other.poss}名称和标识进行宣传${items}。`,
          )
        : told.say(
            `${actor === 'either' ? "Neither party may use the other's" : `${party.start} may not use ${other.poss}`} name and logo${withConsent}${items}.`,
            `${consent ? '未经同意，' : ''}${party.name}不得使用${other.poss}名称和标识${items}。`,
          ),
    forWhom: !sure ? 'unclear' : allowed ? servedBy(actor) : servedByDutyOf(actor),
    details: () => ({
      watch:
        sure && allowed && !consent && !told.cues.mayObject.test(quote)
          ? [
              told.say(
                `${other.possStart} consent is not needed, and the agreement does not say how to withdraw it.`,
                `无须${other.name}另行同意，也未说明如何撤回。`,
              ),
            ]
          : [],
    }),
  };
};
