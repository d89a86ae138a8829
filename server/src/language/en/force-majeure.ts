import { provisionGrammar } from './provision.js';

export const forceMajeureCues = ['force majeure', 'act of god', 'acts of god', 'beyond'] as const;

/** No liability for what no party could help. */
export const forceMajeure = provisionGrammar<'force-majeure'>({
  words: /\bforce majeure\b|\bacts? of god\b|\b(?:beyond|outside)\b[^.;]{0,40}\bcontrol\b/i,
  and: /\b(?:liab\w+|excus\w+|delay\w*|fail\w*|perform\w*|responsib\w+|means|suspend\w*|default|includ\w+|event)\b/i,
  period: /\b(?:continu\w+|more than|exceed\w*|period|longer)\b/i,
  actor: null,
  items: true,
  // a right to end, or a duty, that only excepts it
  unless: /\b(?:other than|except(?: for)?|subject to)\s(?:an?\s)?(?:events? of )?force majeure\b/i,
});
