import { provisionGrammar } from './provision.js';

export const ipIndemnityCues = ['infring', 'misappropriat'] as const;

/** A party makes good the losses from a claim that its thing infringes the rights of others. */
export const ipIndemnity = provisionGrammar<'ip-indemnity'>({
  words: /\b(?:indemnif(?:y|ies|ication)|hold\b[^.;]{0,60}\bharmless|defend)\b/i,
  and: /\b(?:infring\w*|misappropriat\w*)\b/i,
  unless: /\b(?:no (?:party|obligation)|not (?:be )?(?:obligated|required|have any obligation))\b/i,
  actor: 'bearer',
});
