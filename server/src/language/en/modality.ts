import type { Modality } from '../modality.js';

/** How English contracts oblige, allow, forbid and soften. Longer phrases go before shorter ones. */
export const englishModality: Modality = {
  cues: new RegExp(
    [
      '(?<prohibition>\\b(?:shall|will|must|may|should|can)\\s{1,2}not\\b|\\bcannot\\b|\\bprohibited\\b)',
      '(?<efforts>\\b(?:commercially\\s{1,2}reasonable|reasonable|best|good\\s{1,2}faith|diligent)\\s{1,2}(?:commercial\\s{1,2})?(?:efforts?|endeavou?rs)\\b|\\bendeavou?rs?\\b|\\battempts?\\s{1,2}to\\b)',
      '(?<sole_discretion>\\b(?:sole|absolute|own)\\s{1,2}(?:and\\s{1,2}absolute\\s{1,2})?discretion\\b|\\bunilaterally\\b)',
      '(?<discretion>\\bmay\\b|\\bis\\s{1,2}entitled\\s{1,2}to\\b|\\bhas\\s{1,2}the\\s{1,2}right\\s{1,2}to\\b|\\breserves\\s{1,2}the\\s{1,2}right\\b|\\bcan\\b)',
      '(?<obligation>\\bshall\\b|\\bmust\\b|\\bwill\\b|\\bagrees?\\s{1,2}to\\b|\\b(?:is|are)\\s{1,2}(?:required|obligated)\\s{1,2}to\\b|\\bwarrants?\\b|\\bundertakes?\\b)',
      '(?<written>\\bin\\s{1,2}writing\\b|\\bwritten\\b)',
      '(?<prior>\\bprior\\b|\\bin\\s{1,2}advance\\b)',
      '(?<mutual>\\b(?:n?either)\\s{1,2}party\\b|\\beach\\s{1,2}party\\b|\\bboth\\s{1,2}parties\\b|\\bmutual(?:ly)?\\b|\\bthe\\s{1,2}parties\\b)',
      '(?<immediately>\\b(?:promptly|immediately|without\\s{1,2}(?:undue\\s{1,2})?delay)\\b)',
      '(?<exclusivity>\\b(?:solely|only|exclusively|limited\\s{1,2}to)\\b)',
      '(?<exception>\\b(?:except|unless|other\\s{1,2}than|excluding|save\\s{1,2}for|provided\\s{1,2}that)\\b)',
      '(?<negation>\\b(?:not|no|without|never)\\b)',
    ].join('|'),
    'gi',
  ),
  definition:
    /[“"]([^“”"\n]{1,40})[”"]\s{1,2}(?:shall\s{1,2})?(?:means?|refers?\s{1,2}to|includes?)\b/g,
  consent: /^[^.;,]{0,24}\b(?:consent|approval|permission|authori[sz]ation)\b/i,
  exceptionToLimit:
    /\b(?:does|do|shall|will)\s{1,2}not\s{1,2}(?:apply|limit)\b|\bnothing\s{1,2}in\s{1,2}this\b|\bexcept\s{1,2}(?:for|in)\b/i,
  enumeration: /,\s|\bor\b/,
  particles: new Set(['the', 'a', 'an', 'that', 'such', 'said']),
  clauseEnd: /[.;!?\n](?=\s|$)/g,
};
