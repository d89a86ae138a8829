import { besideLimits, INDEMNIFIES } from './beside-limits.js';
import { provisionGrammar } from './provision.js';

export const indemnityCues = [
  'indemni',
  'harmless',
  'defend',
  'reimburs',
  'compensate',
  'make good',
  'claim',
  'sues ',
  'free from',
  'free of',
] as const;

/** A party makes good the losses of another. */
export const indemnity = besideLimits(
  provisionGrammar<'indemnity'>(
    {
      // "shall indemnify each other": both owe
      words:
        /\b(?:shall|will|agrees?|must|undertakes?)\b[^.;]{0,80}?\bindemnify\b[^.;]{0,30}\b(?:each other|one another)\b/i,
      actor: 'bearer',
      side: 'either',
    },
    {
      words:
        /\b(?:shall|will|agrees?|must|hereby|undertakes?|to)\b[^.;]{0,160}?\b(?:indemnif(?:y|ies)|hold\b[^.;]{0,60}\bharmless)\b/i,
      // indemnity for infringement alone is a kind of its own
      unless: /\b(?:not be (?:required|obligated) to indemnify|not indemnify)\b/i,
      actor: 'bearer',
    },
    {
      words: /\bindemnif(?:y|ied|ication|ies)\b|\bindemnit(?:y|ies)\b/i,
      and: /\b(?:shall|will|must|may|agrees?|entitled)\b/i,
      // professional indemnity insurance is a policy to be kept
      unless:
        /\bnot (?:be (?:required|obligated|obliged) to )?indemnify\b|\bindemnity (?:insurance|policy|cover(?:age)?)\b|\bsurvive[sd]?\b/i,
      actor: 'bearer',
      confidence: 'low',
    },
    {
      // the present tense of plain contracts: "Provider defends Customer against any claim"
      words:
        /\b(?:indemnifies|defends|holds\b[^.;]{0,60}\bharmless)\b[^.;]{0,60}\b(?:against|from)\b/i,
      and: /\b(?:claims?|actions?|suits?|proceedings?|demands?|loss(?:es)?|damages?|liabilit(?:y|ies))\b/i,
      unless: /\bnot\s(?:indemnify|defend)\b/i,
      actor: 'bearer',
    },
    {
      words: /\b(?:shall|will|agrees?|must|undertakes?)\b[^.;]{0,60}\bdefend\b/i,
      and: /\b(?:claims?|actions?|suits?|proceedings?|demands?|allegations?)\b/i,
      unless:
        /\binfring|\bmisappropriat|\bright to\b[^.;]{0,24}\bdefend|\bnot (?:be (?:required|obligated|obliged) to )?defend\b/i,
      actor: 'bearer',
    },
    {
      words:
        /\b(?:bears?|pays?|meets?)\b[^.;]{0,40}\b(?:costs?|expenses?|consequences)\b[^.;]{0,30}\bclaims?\b[^.;]{0,60}\b(?:brought|made|asserted|raised)\b/i,
      unless: /\binfring|\bmisappropriat/i,
      actor: 'bearer',
    },
    {
      // plain language: "If someone sues us over what you did, you will cover our costs"
      words:
        /\b(?:covers?|pays?|bears?|makes? up for)\s(?:all\s)?(?:of\s)?(?:our|your|its|their|the other(?: party)?['’]s)\s(?:\w+\s){0,2}(?:costs?|loss(?:es)?|expenses?|damages)\b/i,
      and: /\b(?:sues?|sued|takes? (?:us|you|it) to court|(?:makes?|brings?) an? (?:action|case|claim)|claims? (?:against|that|brought|made|by))\b/i,
      unless: /\binfring|\bmisappropriat|\bnot (?:cover|pay|bear)\b/i,
      actor: 'bearer',
    },
    {
      words: /\b(?:take over|assume|conduct|handle)\b[^.;]{0,24}\bdefen[cs]e\b/i,
      and: /\b(?:claims?|actions?|suits?|proceedings?)\b/i,
      unless: /\binfring|\bmisappropriat|\b(?:may|right|entitled|option|elects?|control)\b/i,
      actor: 'bearer',
    },
    {
      words:
        /\b(?:shall|will|agrees? to|must|undertakes? to)\b[^.;]{0,40}\b(?:reimburse|compensate|make good)\b[^.;]{0,60}\b(?:loss(?:es)?|damages?|liabilit(?:y|ies)|harm|judge?ments?)\b/i,
      unless: /\bnot (?:be (?:required|obligated|obliged) to )?(?:reimburse|compensate)\b/i,
      actor: 'bearer',
    },
    {
      words:
        /\b(?:keeps?|holds?|saves?)\b[^.;]{0,60}\bfree (?:from|of)\b[^.;]{0,40}\b(?:claims?|demands?|liabilit(?:y|ies)|actions?)\b/i,
      actor: 'bearer',
    },
  ),
  INDEMNIFIES,
);
