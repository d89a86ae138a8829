import { type Effect, servedBy } from '../explanation.js';

/** Whose the rights are, and what may be used. */
export const intellectualProperty: Effect<'intellectual-property'> = (finding, told) => {
  const holder = told.bearsOut(finding) ? finding.facts.holder : null;
  const owner = told.who(holder);
  return {
    headline: told.inOwnWords(
      finding,
      holder === null
        ? null
        : holder === 'either' || holder === 'both'
          ? told.cues.jointly.test(finding.quote)
            ? told.say('Owned jointly', '双方共有')
            : told.cues.eachItsOwn.test(finding.quote)
              ? told.say('Each party keeps its own rights', '双方各自保留其权利')
              : null
          : told.say(`The rights belong to ${owner.them}`, `权利归${owner.name}`),
    ),
    forWhom: servedBy(holder),
    details: () => ({
      watch:
        told.isFirst(finding) && told.of('ip-indemnity').length === 0
          ? [
              told.say(
                'Nobody undertakes to answer when a third party claims the rights.',
                '未约定第三方主张权利时由谁负责。',
              ),
            ]
          : [],
    }),
  };
};
