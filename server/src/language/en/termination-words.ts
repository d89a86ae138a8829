import type { Passage } from '../../clauses/recogniser.js';
import { anyOf } from '../pattern.js';

/** What is ended: the whole bargain, not a shift or a discussion. */
export const OBJECT = anyOf(
  [
    /\b(?:agreements?|contracts?|leases?|licen[sc]es?|appointment|services?|subscriptions?|memberships?|(?:its|their|your) (?:\w+ )?plans?|(?:month-to-month|monthly|annual|yearly|paid) plans?|order forms?|statements? of work|sow|projects?|engagement|accounts?|joint venture|relationship|participation|employment|partnership|arrangement|addendum|program|term|(?:consultation|consulting|service|engagement|employment)\speriod|hereof|hereunder|performance|obligations|access)\b/,
    /^\s(?:it|them)\b/,
    // "this MSA", "the JSMA": a bargain by the first letters of its title
    /\b(?:this|the|such|each)\s(?:[b-df-hj-np-tv-z]{2,4}a|eula|mou)\b/,
  ],
  'i',
);

/** What takes a right away. */
export const NOT_A_RIGHT = /\b(?:not|neither party|no party|nor|no right)\b/i;

/** Does the clause stand under a heading about the end of the bargain? */
export function isHeaded(passage: Passage): boolean {
  return passage.headings.some((h) => /terminat|cancel|withdraw|\bterm\b/i.test(h));
}

/** "reserves the right to cancel your account": whoever does so is not the one whose account it is. */
export const ENDS_YOURS = anyOf(
  [
    /^\s(?:any of\s|all of\s|or\s\w+\s)?(?:your|(?:the\s)?(?:customer|user|client|subscriber)['’]s)\s(?:\w+\s)?(?:accounts?|access|services?|subscriptions?|licen[cs]e|membership|use)\b/,
    /^\sthe\s(?:services?|accounts?)\b/,
  ],
  'i',
);
