import { provisionGrammar } from './provision.js';

export const ipIndemnityCues = ['infring', 'misappropriat'] as const;

/** A party makes good the losses from a claim that its thing infringes the rights of others. */
export const ipIndemnity = provisionGrammar<'ip-indemnity'>(
  {
    words: /\b(?:indemnif(?:y|ies|ication)|hold\b[^.;]{0,60}\bharmless|defend)\b/i,
    and: /\b(?:infring\w*|misappropriat\w*)\b/i,
    unless:
      /\b(?:no (?:party|obligation)|not (?:be )?(?:obligated|required|have any obligation))\b/i,
    actor: 'bearer',
  },
  {
    // what is done about the thing itself: the right to go on, or another thing in its place
    words:
      /\b(?:procure|obtain|secure)\b[^.;]{0,60}\bright\b[^.;]{0,40}\b(?:continue|us(?:e|ing))\b|\b(?:replace|modify)\b[^.;]{0,80}\bnon-?infringing\b/i,
    and: /\b(?:infring\w*|misappropriat\w*)\b/i,
    actor: 'bearer',
  },
);
