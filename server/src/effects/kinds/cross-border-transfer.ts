import { type Effect, servedBy } from '../explanation.js';

/** Data that leave the country. */
export const crossBorderTransfer: Effect<'cross-border-transfer'> = (finding, told) => {
  const { facts } = finding;
  const leaves = told.cues.leavesCountry.test(finding.quote);
  const stays = told.cues.staysInCountry.test(finding.quote);
  return {
    headline: told.inOwnWords(
      finding,
      stays && !leaves
        ? told.cues.priorConsent.test(finding.quote)
          ? told.say('Data leave the country only with consent', '未经同意数据不出境')
          : told.say('Data stay in the country', '数据存储于境内')
        : leaves && !stays
          ? told.say('Data may leave the country', '数据可能出境')
          : null,
    ),
    forWhom: stays && !leaves ? 'customer' : servedBy(leaves ? facts.holder : null),
    details: () => ({
      watch:
        !leaves || told.cues.priorConsent.test(told.proseAround(finding))
          ? []
          : [told.say('No consent of the person is mentioned.', '未提及取得个人同意。')],
      law: leaves ? told.law('cross-border') : told.law('cross-border', 'storage-at-home'),
    }),
  };
};
