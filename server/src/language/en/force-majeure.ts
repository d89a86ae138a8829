import type { Grammar } from '../language.js';
import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const forceMajeureCues = [
  'force majeure',
  'act of god',
  'acts of god',
  'beyond',
  'reasonable control',
  'extraordinary',
  'unforeseeable',
  'strike',
  'epidemic',
  'natural disaster',
] as const;

/** What does not count against a level of service excuses nobody from anything else. */
const NOT_COUNTED = anyOf(
  [
    /\bexclu(?:d\w+|sions?)\b[^.]{0,60}\b(?:up-?time|downtime|availability|service levels?|sla|credits?)\b/,
    /\b(?:do(?:es)?|shall|will) not (?:count|qualify|include)\b/,
  ],
  'i',
);
const EXCLUSIONS = /\b(?:exclu|exceptions? to|excused)/i;

/** No liability for what no party could help. */
export const forceMajeure: Grammar<'force-majeure'> = (sentence, passage, at) => {
  const counts = NOT_COUNTED.test(sentence) || EXCLUSIONS.test(passage.headings.at(-1) ?? '');
  return passage.agreement.type === 'sla' && counts ? [] : excused(sentence, passage, at);
};

/** A right to end, or a duty, that only excepts it. */
const EXCEPTED =
  /\b(?:other than|except(?: for)?|subject to)\s(?:an?\s)?(?:events? of )?force majeure\b/i;

const excused = provisionGrammar<'force-majeure'>(
  {
    words: anyOf(
      [
        /\bforce majeure\b|\bacts? of god\b/,
        // who is excused stands before the causes, and before the name that they are given
        /\b(?:beyond|outside)\b[^.;]{0,40}\bcontrol\b(?=[^;]{0,400}\bforce majeure\b)/,
        /\b(?:extraordinary|unforeseeable|exceptional) (?:events?|circumstances?)\b/,
        /\b(?:strikes?|epidemics?(?! defect)|natural disasters?|war)\b(?=[^.;]{0,120}\b(?:excus|releas|not (?:be )?(?:liable|responsible)|prevent))/,
      ],
      'i',
    ),
    and: /\b(?:liab\w+|excus\w+|releas\w+|prevent\w*|hinder\w*|delay\w*|fail\w*|perform\w*|responsib\w+|means|suspend\w*|default|includ\w+|event)\b/i,
    period: /\b(?:continu\w+|more than|exceed\w*|period|longer)\b/i,
    actor: 'holder',
    items: true,
    unless: EXCEPTED,
  },
  {
    // what is beyond a party's control must excuse it from something
    words: /\b(?:beyond|outside)\b[^.;]{0,40}\bcontrol\b/i,
    and: /\b(?:liab\w+|neither of us|excus\w+|releas\w+|relie\w+|prevent\w*|hinder\w*|suspend\w*|default|breach|responsib\w+|penalt\w+|not be (?:deemed|considered)|means|events?)\b/i,
    period: /\b(?:continu\w+|more than|exceed\w*|period|longer)\b/i,
    actor: 'holder',
    items: true,
    unless: EXCEPTED,
  },
);
