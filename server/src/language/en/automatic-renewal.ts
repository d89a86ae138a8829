import { provisionGrammar } from './provision.js';

export const automaticRenewalCues = ['renew', 'extend', 'successive'] as const;

/** The term begins anew. */
export const automaticRenewal = provisionGrammar<'automatic-renewal'>({
  words:
    /\b(?:automatic(?:ally)?|shall|will|deemed(?: to be)?)\b[^.;]{0,60}\b(?:renew\w*|extend(?:ed)?|extension)\b|\b(?:renew\w*|extend\w*|extension)\b[^.;]{0,60}\bautomatic(?:ally)?\b|\b(?:successive|consecutive|additional|renewal|further|subsequent|extended)\s(?:\w+[\s-]){0,5}(?:\(\w{1,3}\)[\s-])?(?:\w+[\s-]){0,2}(?:terms?|periods?)\b|\bfrom year to year\b|\byear[- ]to[- ]year\b|\bmonth[- ]to[- ]month\b|\brenewal terms?\b|\boption to (?:renew|extend)\b|\bmay be (?:renewed|extended)\b/i,
  and: /\b(?:renew\w*|extend\w*|extension|successive|year[- ]to[- ]year|month[- ]to[- ]month)\b/i,
  unless: /\b(?:extended warranty|time (?:for|of)[^.;]{0,40}extended|deadline|force majeure)\b/i,
  period: /\b(?:renew\w*|extend\w*|successive|term|period|additional)\b/i,
  actor: null,
});
