import { provisionGrammar } from './provision.js';

export const dataOwnershipCues = [
  'data',
  'content',
  'customer information',
  'customer list',
] as const;

/** Whose the data are. */
export const dataOwnership = provisionGrammar<'data-ownership'>({
  words:
    /\b(?:(?:customer|user|your|client|subscriber|company|licensee|end[- ]user|member|personal)(?:['’]s)?\s(?:\w+\s)?(?:data|content|information|lists?))\b/i,
  and: /(?<!\b(?:its|their|his|her|your|our) )\bown\b|\b(?:owns|owned|ownership|(?:right, )?title(?! [IVX\d]+\b)|retains?\b(?=[^.;]{0,80}\b(?:rights?|title|ownership|interests?)\b)|property of|belongs? to)\b/i,
  actor: 'holder',
});
