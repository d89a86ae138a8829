import type { Effect } from '../explanation.js';

/** Which language version decides. */
export const contractLanguage: Effect<'contract-language'> = (finding, told) => {
  const first =
    finding.facts.items[0] ?? told.cues.decidingVersion.exec(finding.quote)?.[1]?.trim();
  return {
    headline:
      first === undefined
        ? told.say(
            'The clause says in which language the agreement is made and which version decides.',
            '条款约定协议的文字及以哪一版本为准。',
          )
        : told.say(
            `Where language versions differ, ${told.quote(first)} decides.`,
            `不同语言版本不一致时，以${told.quote(first)}为准。`,
          ),
    forWhom: 'neither',
    details: () => ({
      law: told.law('two-languages'),
    }),
  };
};
