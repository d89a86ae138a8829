import { type Effect, servedBy } from '../explanation.js';
import { itemised } from '../provision.js';

/** Data that leave the country. */
export const crossBorderTransfer: Effect<'cross-border-transfer'> = (finding, told) => {
  const { facts } = finding;
  const party = told.who(facts.holder ?? facts.bearer ?? 'provider');
  const stays = told.cues.staysInCountry.test(finding.quote);
  const items = itemised(facts, told);
  return {
    headline: stays
      ? told.say(
          `Data are kept in the country and do not leave it as a rule${items}.`,
          `数据原则上存储于境内，不向境外提供${items}。`,
        )
      : told.say(
          `${party.start} may move data abroad on the terms of the clause${items}.`,
          `${party.name}可按条款向境外提供数据${items}。`,
        ),
    forWhom: stays ? 'customer' : servedBy(facts.holder),
    details: () => ({
      watch:
        stays || told.cues.priorConsent.test(told.proseAround(finding))
          ? []
          : [told.say('No consent of the person is mentioned.', '未提及取得个人同意。')],
      law: told.law('cross-border'),
    }),
  };
};
