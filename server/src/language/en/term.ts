import { provisionGrammar, TIME_TO_ACT } from './provision.js';
import { anyOf } from '../pattern.js';

export const termCues = [
  'term',
  'in effect',
  'in force',
  'expir',
  'commenc',
  'continues',
  'lasts',
  'will be for',
  'shall be for',
  'valid for',
  'valid until',
  'indefinite',
  'takes effect',
  'runs for',
  'runs from',
  'concluded for',
  'begins on',
  'starts on',
] as const;

const BARGAIN = String.raw`(?:agreement|contract|licen[cs]e|lease|addendum|appointment|sow|subscription|membership|engagement|joint venture|amendment|(?<=\b(?:this|the) )[b-df-hj-np-tv-z]{2,4}a|mou)`;
/** A name of the bargain that acts: not one in a condition, nor one that something is done under. */
const ACTING = String.raw`(?<!\b(?:during|throughout|if|when|until|unless|after|once|under|to|of|by|upon|which|any|each|no)\s(?:(?:the|this|such|said|an?)\s)?)\b${BARGAIN}\b`;
const RUNS = String.raw`(?:lasts? (?:for|until|as long as)|takes? effect\b[^.;]{0,40}\bruns? for|runs? (?:for|from)|is concluded for|is entered into for|commence[sd]?|continues?|begins?|starts?|remains? in (?:full )?(?:force|effect)|(?:be|is|become[s]?) (?:deemed )?effective|(?:be|is|remains?) in (?:full )?(?:force|effect)|(?:is|be|remains?) valid (?:for|until|from)|(?:will|shall) be for (?:an?|the) (?:\w+ ){0,2}(?:period|term) of|(?:will |shall )(?:terminate|end|expire) (?:on|at|upon) (?:the (?:later|earlier|end)|[A-Z])|expires? (?:on|at|upon))`;
/** "the term of this Agreement", "the Term" as what runs, not as the time in which something is done. */
const THE_TERM = String.raw`(?<!\b(?:during|throughout|for|within|of|over|after|before|to|in|any|each|either|such|extend|or|and)\s(?:the\s|this\s|an?\s|entire\s|then-current\s){0,2})\b(?:initial |original )?(?:term (?:of|for) (?:this|the) ${BARGAIN}|term|subscription term)\b`;
const TIME = String.raw`(?:commence|begin|start|continue|run|expire|end|remain|be|is|will be|shall be|lasts?)`;

/** What is in force but no bargain: an amended text goes on, a waiver takes effect, a clause survives. */
const OTHER_FORCE = anyOf(
  [
    /^(?:any |the )?(?:termination|expiration|expiry) of\b/,
    /^(?:if|where|in the event|after the|following the|upon|notwithstanding|["“'])\b/,
    /^["“][^"”]{1,60}["”]\s(?:shall\s)?means?\b|\bsurviv|\bconfidential/,
    /\b(?:may|right to|entitled to) terminate\b|\brepresents?\b/,
    /\b(?:provisions?|remainder|balance)\b[^.;]{0,80}\b(?:full force|in effect)\b/,
    /\binvalid|\bunenforceable|^except as (?:\w+\s){0,3}(?:amended|modified)/,
    /\bwaive[rs]?\b|\bshall not automatically\b|\bprice list\b|\binvoices?\b/,
  ],
  'i',
);

/** How long a renewal lasts is not how long the first term does. */
const NOT_THE_TERM = new RegExp(
  String.raw`${TIME_TO_ACT.source}|\b(?:successive|consecutive|additional|further)\s(?:\w+\s){0,3}#`,
  'i',
);

/** How long the agreement runs: the sentence that sets the time, not those that speak of it. */
export const term = provisionGrammar<'term'>(
  {
    // "The term of this Agreement shall commence on … and continue for …", "(the "Initial Term")"
    words: new RegExp(
      String.raw`${THE_TERM}(?:\s?\([^()]{1,60}\))?[^.;]{0,60}?\b(?:shall|will|is|shall be|commences?|begins?|continues?|starts?|expires?|ends?|runs?)\s?[^.;]{0,40}?(?:\b${TIME}\b|\bfor\b|[0-9]|\b(?:one|two|three|four|five|ten)\b)|\((?:the|each, the)?\s?["“'](?:initial |original |subscription |renewal )?(?:term|period)["”']\)|\b(?:initial|original)\s(?:term|period)\b\s(?:of|is|shall be|will be)\s[^.;]{0,20}(?:[0-9]|\b(?:one|two|three|four|five|six|seven|ten)\b)`,
      'i',
    ),
    and: /\b(?:years?|months?|days?|date|until|indefinite|perpetual|anniversary|end of|terminated|termination|season|[12][0-9]{3})\b|\[[\s*●]{0,8}\]/i,
    unless: anyOf(
      [
        /\binvoices?\b|^(?:if|where|in the event|after the|following|upon)\b/,
        /["“'](?:initial |renewal )?(?:term|period)["”']\s?(?:shall have|has) the meaning/,
      ],
      'i',
    ),
    period: true,
    notPeriod: NOT_THE_TERM,
    actor: null,
  },
  {
    // "This Agreement is valid for 5 years"
    words: new RegExp(String.raw`${ACTING}[^.;]{0,120}?\b${RUNS}\b`, 'i'),
    and: /\b(?:years?|months?|days?|date|until|indefinite|perpetual|anniversary|term)\b|\b(?:lasts|in (?:full )?(?:force|effect))\b[^.;]{0,24}\b(?:as|so) long as\b|\b[12][0-9]{3}\b|\[[\s*●]{0,8}\]/i,
    unless: OTHER_FORCE,
    period: true,
    notPeriod: NOT_THE_TERM,
    actor: null,
  },
  {
    // "If … , this Agreement shall continue for the entire four-year term"
    words: new RegExp(
      String.raw`\b${BARGAIN} (?:shall|will) continue for (?:the (?:entire|full|whole)|its (?:entire|full)|a)\s[^.;]{0,24}\b(?:term|period)\b`,
      'i',
    ),
    period: true,
    notPeriod: TIME_TO_ACT,
    actor: null,
  },
  {
    // "a fixed term joint venture beginning … and ending …", "Expiration Date: August 31, 2030"
    words:
      /\bfixed[- ]term\b[^.;]{0,60}\b(?:beginning|commencing|ending|of)\b|^(?:expiration|expiry|end|termination) date:\s?\S|^(?:initial )?term:\s?\S/i,
    period: true,
    notPeriod: TIME_TO_ACT,
    actor: null,
  },
);
