import { besideLimits, INDEMNIFIES } from './beside-limits.js';
import { provisionGrammar } from './provision.js';

export const ipIndemnityCues = [
  'infring',
  'misappropriat',
  'copyright',
  'patent',
  'intellectual property',
] as const;

const INFRINGES =
  /\b(?:infring\w*|misappropriat\w*)\b|\bviolat\w*\b[^.;]{0,40}\b(?:intellectual property|copyrights?|patents?|trade ?marks?)\b/i;

/** A party makes good the losses from a claim that its thing infringes the rights of others. */
export const ipIndemnity = besideLimits(
  provisionGrammar<'ip-indemnity'>(
    {
      words: /\b(?:indemnif(?:y|ies|ication)|holds?\b[^.;]{0,60}\bharmless|defends?)\b/i,
      and: INFRINGES,
      unless:
        /\b(?:no (?:party|obligation)|not (?:be )?(?:obligated|required|have any obligation))\b/i,
      actor: 'bearer',
    },
    {
      // an allegation that a right of another is touched, and who stands up to it
      words:
        /\bthird (?:part(?:y|ies)|persons?)\b[^.;]{0,60}\b(?:alleges?|claims?|asserts?)\b[^.;]{0,80}\b(?:breach\w*|violat\w*|infring\w*)\b[^.;]{0,60}\b(?:copyrights?|patents?|trade ?marks?|intellectual property|rights)\b/i,
      and: /\b(?:defend|contest|settle|own (?:cost|expense)|indemnif|hold\b[^.;]{0,40}\bharmless|liable)\b/i,
      actor: 'bearer',
    },
    {
      // what is done about the thing itself: the right to go on, or another thing in its place
      words:
        /\b(?:procure|obtain|secure)\b[^.;]{0,60}\bright\b[^.;]{0,40}\b(?:continue|us(?:e|ing))\b|\b(?:replace|modify)\b[^.;]{0,80}\bnon-?infringing\b/i,
      and: INFRINGES,
      actor: 'bearer',
    },
  ),
  INDEMNIFIES,
);
