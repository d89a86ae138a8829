import { provisionGrammar, TIME_TO_ACT } from './provision.js';

export const confidentialityCues = [
  'confiden',
  'non-disclos',
  'nondisclos',
  'proprietary information',
  'trade secret',
  'secret',
  'secrecy',
  'non-public',
  'nonpublic',
  'receiving party',
  'disclosing party',
] as const;

/** What is to be kept secret, and how long. */
export const confidentiality = provisionGrammar<'confidentiality'>({
  words:
    /\b(?:confiden(?:ce|tial\w*)|non-?disclos\w+|proprietary information|trade secrets?|secrecy|non-?public information|keeps?\s(?:\w{1,16}\s){0,3}secret|disclosing party)\b|\breceiving party\b(?=[^.;]{0,200}\b(?:information|disclos))|\b(?:information|disclos\w+)\b[^.;]{0,200}\breceiving party\b/i,
  and: /\b(?:shall|will|must|agrees?|not|means|obligations?|may|surviv\w+|remains?|acknowledges?|keeps?|discloses?|lasts?)\b/i,
  // the note of a filing under which words were left out
  unless: /\bconfidential treatment (?:is |has been )?request|\bmay freely\b/i,
  actor: 'bearer',
  notPeriod: TIME_TO_ACT,
  period: /\b(?:for a|period|surviv\w*|years?|months?|after|following)\b/i,
});
