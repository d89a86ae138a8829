import { besideLimits } from './beside-limits.js';
import { provisionGrammar, TIME_TO_ACT } from './provision.js';
import { anyOf } from '../pattern.js';

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
  'reveal',
  'divulge',
  'already known',
  'lawfully obtained',
] as const;

/** What is to be done or left with what is secret. */
const KEEPS_SECRET =
  /\b(?:shall|will|must|may|agrees?(?:\sto)?)\b[^.;]{0,80}\b(?:disclose|keep|hold|treat|maintain|protect|reveal|divulge)\b[^.;]{0,120}\b(?:confiden|secret|secrecy|information)/i;

/** What is to be kept secret, and how long. */
export const confidentiality = besideLimits(
  provisionGrammar<'confidentiality'>(
    {
      words: anyOf(
        [
          /\b(?:confiden(?:ce|tial\w*)|non-?disclos\w+|proprietary information|(?<!\b(?:infring|misappropriat|violat)\w{1,6}\s[^.;]{0,100})trade secrets?|secrecy|non-?public information|keeps?\s(?:\w{1,16}\s){0,3}secret|disclosing party)\b/,
          /\breceiving party\b(?=[^.;]{0,200}\b(?:information|disclos))/,
          /\b(?:information|disclos\w+)\b[^.;]{0,200}\breceiving party\b/,
        ],
        'i',
      ),
      and: /\b(?:shall|will|must|agrees?|not|means|obligations?|may|surviv\w+|remains?|acknowledges?|keeps?|treats?|discloses?|lasts?|protects?|holds?)\b/i,
      // the note of a filing under which words were left out
      unless:
        /\bconfidential treatment (?:is |has been )?request|\bmay freely\b|\bprotected by (?:copyright|trademark|trade secret)|\binfring\w+\b[^.;]{0,160}\b(?:rights? of confiden|trade secret)/i,
      actor: 'bearer',
      notPeriod: TIME_TO_ACT,
      period: /\b(?:for a|period|surviv\w*|years?|months?|after|following)\b/i,
    },
    {
      words: anyOf(
        [
          /\b(?:reveals?|divulges?|disclos(?:e|es)|makes? known|pass(?:es)? on)\b[^.;]{0,40}\b(?:third (?:part(?:y|ies)|persons?)|anyone|others|outsiders)\b[^.;]{0,60}\b(?:information|affairs|knowledge|know-how)\b/,
          /\b(?:not|never|neither)\b[^.;]{0,40}\b(?:reveal|divulge)\b[^.;]{0,60}\b(?:information|affairs|know-how|secrets?)\b/,
        ],
        'i',
      ),
      and: /\b(?:shall|will|must|agrees?|may|not|neither)\b/i,
      actor: 'bearer',
    },
    {
      // what the duty does not cover
      words:
        /\binformation\b[^.;]{0,60}\b(?:already|previously|lawfully|rightfully) (?:known|obtained|received|in the possession)\b[^.;]{0,60}\b(?:recipient|receiving|others|third part)/i,
      actor: null,
    },
  ),
  KEEPS_SECRET,
);
