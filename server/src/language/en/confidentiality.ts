import { provisionGrammar } from './provision.js';

export const confidentialityCues = [
  'confiden',
  'non-disclos',
  'nondisclos',
  'proprietary information',
  'trade secret',
] as const;

/** What is to be kept secret, and how long. */
export const confidentiality = provisionGrammar<'confidentiality'>({
  words: /\b(?:confiden(?:ce|tial\w*)|non-?disclos\w+|proprietary information|trade secrets?)\b/i,
  and: /\b(?:shall|will|must|agrees?|not|means|obligations?|may|surviv\w+|remains?|acknowledges?|keeps?|discloses?)\b/i,
  // the note of a filing under which words were left out
  unless: /\bconfidential treatment (?:is |has been )?request/i,
  actor: 'bearer',
  period: /\b(?:for a|period|surviv\w*|years?|months?|after|following)\b/i,
});
