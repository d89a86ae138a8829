import type { TerminationFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { followsTheEnd } from './termination-consequence.js';
import { triggerOf } from './termination-grounds.js';
import { eachFor } from './termination-holders.js';
import { periodsIn, saysWithoutNotice } from './termination-periods.js';
import { right } from './termination-reading.js';
import { ENDS_YOURS, isHeaded, OBJECT } from './termination-words.js';
import { anyOf } from '../pattern.js';

const AUTOMATIC = anyOf(
  [
    /\b(?:shall|will|does|would|to)\s(?:thereupon\s|then\s|also\s|immediately\s|automatically\s|forthwith\s){0,3}(?:terminate|expire|cease to be in (?:force|effect)|come to an end|end|lapse)\b/,
    /\b(?:shall|will)\s(?:automatically\s|immediately\s)?be\s(?:automatically\s)?(?:terminated|cancel+ed)\b/,
    /\bcomes to an end\b|(?<=\b(?:agreement|contract|lease|licen[cs]e)\s)lapses\s(?:if|when|upon|once|on)\b/,
    /\bautomatically\s(?:terminates?|expires?|ends?|terminated)\b/,
    /\b(?:terminates|expires|ends)\s(?:automatically|immediately|upon|on|at)\b/,
    /\bdeemed\s(?:to be\s)?(?:terminated|cancel+ed)\b/,
    /\bterminates\s(?:this|the|your)\s(?:agreement|contract|licen[cs]e|account|subscription)\b/,
    /(?<=(?:^|[,;]\s(?:then\s)?)(?:this|the|such)\s(?:agreement|contract|statement of work|sow|order form|order)\s)(?:shall|will)\s(?:automatically\s)?(?:be|become)\s(?:null\sand\s)?void\b/,
  ],
  'gi',
);

/** "the right to terminate", "notice to end it": nothing ends by itself. */
const RIGHT_TO =
  /\b(?:rights?|options?|abilit(?:y|ies)|power|elections?|elects?|entitled|intention|intends?|wish(?:es)?|decides?|days)\b[^.;,]{0,44}$/i;
/** "is deemed to begin when … and to end when": an outage, and no bargain. */
const BEGINS = /\b(?:begin|start|commence)s?\b[^.;]{0,140}$/i;
/** "which was to expire in May": what is no longer so. */
const PAST = /\b(?:was|were|had been)\s(?:\w+\s)?$/i;
/** What follows an end is none by itself. */
const AFTER_END =
  /^(?:up)?(?:on|after|following)\s(?:any\s|the\s)?(?:expir\w+\sor\s)?terminat\w+(?:\sor\sexpir\w+)?(?:\sof\s(?:this|the)\sagreement)?(?:\s(?:for|by)\s[^,;]{0,30})?,/i;
/** An end that hangs on an event, not on a date. */
const ON_EVENT = /\b(?:if|when|once|unless|in the event|should|ceases?)\b/i;
/** Credits, offers and deadlines lapse without an end of the bargain. */
const LESSER_SUBJECT =
  /\b(?:credits?|fees?|eligibility|entitlement|vouchers?|coupons?|points|claims?|offers?|options?|warrant(?:y|ies)|patents?|domains?|certificates?|cards?|trial)\s(?:so\s\w+\s)?$/i;

/** "Any unauthorised use will terminate the customer's subscription": without anybody's word. */
const MISDEED =
  /^(?:any|an?y? such|each|the|such|your|every)?\s?(?:\w+\s){0,2}(?:use|misuse|violation|breach|conduct|failure|infringement|abuse)\b/i;

/** What ends the bargain is the breach, and not who makes it. */
const BY_BREACH =
  /\b(?:breach|violation)\sof\s(?:the\s|this\s|any\s)?(?:sections?\s|clauses?\s|articles?\s)?(?:[0-9][^;]{0,40}|(?:\w+\s){1,3})$/i;

/** An end that comes by itself, or null. */
export function automaticIn(sentence: string, passage: Passage): Reading<'termination'> | null {
  // licences that fall with the agreement follow its end
  if (followsTheEnd(passage)) return null;
  AUTOMATIC.lastIndex = 0;
  for (let m = AUTOMATIC.exec(sentence); m !== null; m = AUTOMATIC.exec(sentence)) {
    const before = sentence.slice(Math.max(0, m.index - 160), m.index);
    const end = m.index + m[0].length;
    const after = sentence.slice(end, end + 20);
    if (/^[-\s](?:users?|use|of|customers?)\b/i.test(after)) continue;
    if (/^to\s/i.test(m[0]) && (RIGHT_TO.test(before) || BEGINS.test(before))) continue;
    if (LESSER_SUBJECT.test(before) || PAST.test(before)) continue;
    // "Upon termination, all licences shall terminate"
    if (AFTER_END.test(sentence)) return null;
    // "Termination of the Agreement will terminate all Order Forms" says what an end does
    if (/^(?:the\s)?(?:termination|expiration|expiry|cancellation)\b/i.test(sentence)) return null;
    const actor = actorAt(sentence, m, after, passage);
    if (actor !== null) return right(sentence, 0, sentence.length, actor);
    // "a breach of section 4 terminates this licence"; a party that terminates it has a right
    const transitive = /^terminates\s(?:this|the|your)\b/i.test(m[0]);
    if (transitive && !BY_BREACH.test(before)) continue;
    const punishes = MISDEED.test(before) && ENDS_YOURS.test(sentence.slice(end, end + 60));
    if (!transitive && !punishes && !OBJECT.test(before) && !isHeaded(passage)) continue;
    if (/\b(?:party|customer|provider|you|we)\s$/i.test(before) && !/automatic/i.test(m[0]))
      continue;
    const periods = periodsIn(sentence);
    return {
      facts: {
        effect: 'automatic',
        holder: null,
        trigger: triggerOf(sentence, false, ON_EVENT.test(sentence) ? 'other' : 'expiry'),
        noticeDays: null,
        cureDays: periods.cureDays,
        withoutNotice: saysWithoutNotice(sentence),
      },
      figures: periods.figures,
    };
  }
  return null;
}

/** "the Company will immediately terminate the Services": nothing ends by itself, a party ends it. */
function actorAt(
  sentence: string,
  match: RegExpExecArray,
  after: string,
  passage: Passage,
): TerminationFacts['holder'] {
  if (!/^(?:shall|will)\b[^.;]*\bterminate$/i.test(match[0]) || !OBJECT.test(after)) return null;
  const actor = passage.sides
    .mentions(sentence.slice(0, match.index))
    .find(({ end }) => /^\s$/.test(sentence.slice(end, match.index)));
  return actor === undefined ? null : eachFor(actor.holder, sentence);
}
