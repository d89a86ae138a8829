import type { Effect } from '../explanation.js';

/** Which language version decides. */
export const contractLanguage: Effect<'contract-language'> = (finding, told) => {
  const first =
    finding.facts.items[0] ??
    [finding.quote, told.proseAround(finding)]
      .map((text) => told.cues.decidingVersion.exec(text)?.[1]?.trim())
      .find((version) => version !== undefined);
  return {
    headline:
      first === undefined
        ? told.inOwnWords(finding)
        : told.say(
            `Where language versions differ, ${told.quote(first)} prevails.`,
            `不同语言版本不一致时，以${told.quote(first)}为准。`,
          ),
    forWhom: 'neither',
    details: () => ({
      law: told.law('two-languages'),
    }),
  };
};
