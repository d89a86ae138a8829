import type { Passage, Reading } from '../../clauses/recogniser.js';
import { triggerOf } from './termination-grounds.js';
import { anyOf } from '../pattern.js';

/** Words of what follows an end. */
export const CONSEQUENCE = anyOf(
  [
    /\bduring\s(?:the|any|such)\s(?:termination|wind[- ]?down|run[- ]?off|transition)\speriod\b/,
    /\b(?:upon|following|after|in the event of|in case of|on|subsequent to|as a result of|notwithstanding|within\s[^.;,]{1,30}\s(?:of|from))\s(?:the\s|any\s|such\s|a\s|your\s|account\s|contract\s|service\s|subscription\s|(?:written\s)?requests?\s(?:\w+\s){0,5}or\s(?:the\s|any\s)?|an?\searly\s|early\s|expiration\sor\s|expiry\sor\s|the\seffective\sdate\sof\s|effective\sdate\sof\s){0,4}(?:termination|expiration|expiry|cancellation|closure(?!\sof\s(?!the\saccount|your|an?\saccount)))\b/,
    /\bif\s(?:you|customer|either party|a party|we|provider)\s(?:so\s)?(?:cancels?|terminates?)\b/,
    /^(?:when|once|after|if)\syou\s(?:delete|close|cancel|deactivate)\s(?:your|the)\s(?:\w+\s)?(?:accounts?|subscriptions?|membership)\b/,
    /\bsurvive(?:s)?\b[^.;]{0,80}\b(?:terminat|expir|cancel)/,
    /\b(?:termination|expiration|expiry)\b[^.;]{0,80}\b(?:shall|will|does)\snot\s(?:affect|relieve|release|prejudice|limit|impair|discharge|extinguish|waive|excuse)\b/,
    /\b(?:of|after|following|upon|on|at)\sthe\s(?:end|cessation|completion)\sof\s(?:the\s)?(?:provision\sof\s(?:the\s)?)?(?:\w+\s)?services\b/,
    /\b(?:obligated|obliged|required|liable|responsible)\b[^.;]{0,60}\bpay[^.;]{0,120}\b(?:up to|through|until|prior to)\s(?:and including\s)?the\s(?:effective\s)?(?:time|date)\sof\s(?:\w+\s)?termination\b/,
    /\bpay\b[^.;]{0,160}\b(?:performed|accrued|incurred|due|delivered|accepted|rendered|provided)\b[^.;]{0,40}\b(?:up to|through|until|prior to|before|as of)\sthe\s(?:effective\s)?date\sof\s(?:\w+\s)?(?:termination|expir)/,
    /\bterminat[^.;]{0,80}\bsurvive\b|\bif\sthis\sagreement\sis\s(?:so\s)?terminated\b/,
    /\b(?:at|as of|through|up to)\sthe\s(?:effective\s)?(?:time|date)\sof\s(?:such\s|its\s|any\s)?(?:termination|expiration|expiry)\b/,
    // plain words: "when this agreement ends", "once your subscription is over"
    /(?:^|[.;,]\s)(?:when|once|after|if)\s(?:this|the|your|our|an?)\s(?:\w+\s)?(?:agreement|contract|subscription|term|services?|arrangement)\s(?:ends?|has\sended|comes?\sto\san\send|is\sover|terminates?|expires?|has\sexpired)\b/,
    /^(?:sections?|clauses?|articles?|paragraphs?)\s[0-9][^.;]{0,2}[^;]{0,200}?\b(?:survives?|lives?\son)(?=\.?$)/,
    /\b(?:live|continue|remain)s?\s(?:on|in\sforce|to\sapply)\b[^.;]{0,20}\bafter\sthe\send\sof\s(?:this|the)\s(?:agreement|contract)\b/,
    /\b(?:when|once|if|after)\s(?:an?|the|your|any|this)\s(?:\w+\s)?(?:account|agreement|contract|subscription|services?)\s(?:is|are|has been|have been)\s(?:terminated|cancel+ed|closed)\b/,
  ],
  'i',
);
/** What runs out here is no bargain: a time to keep data, to cure, to object. */
const OTHER_EXPIRY =
  /^\sof\s(?:(?:the|any|such|its|an?|applicable|relevant|configured)\s){0,3}(?:\w+\s)?(?:retention|trial|warranty|notice|cure|grace|inspection|acceptance|objection|claim|lock-?up|time|deadline|patents?|credits?|certificates?|tokens?)\b/i;
/** "Upon expiry of the first term the Agreement renews": nothing ends there. */
const GOES_ON =
  /^[^.;]{0,40}\bterm\b[^.;]{0,60}\b(?:renews?|(?:shall|will)\s(?:automatically\s)?(?:be\s)?(?:renew(?:ed)?|extend(?:ed)?|roll\sover))\b/i;
/** How far into a sentence what follows the end is said aside. */
const FAR = 120;
/** "Upon expiration or termination:" before a list. */
const OPENS_CONSEQUENCE =
  /(?:^|[.;]\s|,\s)(?:(?:upon|following|after|on)\s(?:the\s|any\s|such\s){0,2}(?:termination|expiration|expiry|cancellation)|(?:when|once|after|if)\s(?:this|the|your)\s(?:\w+\s)?(?:agreement|contract|subscription|services?)\s(?:ends?|expires?|terminates?|comes?\sto\san\send|is\sover))\b[^.;]{0,120}[:—–]\s?$/i;
const DUTY =
  /\b(?:shall|will|must|agrees? to|may|is|are|remains?|survives?|stays?|keeps?|ends?|ceases?|continues?|returns?|deletes?|removes?|erases?|destroys?|retains?|loses?|forfeits?|lapses?|have|has|can|do(?:es)?)\b/i;

/** "Processor shall:" over "Return all data after termination". */
const DUTY_ABOVE = /\b(?:shall|must|will|agrees? to)\b[^.;]{0,40}:\s*$/i;

/** Licences and rights that fall with the agreement, further down in an item. */
const ENDS_WITH_IT = /\b(?:shall|will)\s(?:\w+\s)?(?:terminate|cease|end|expire|lapse)\b/i;

/** "may be renewed upon the expiration of the term": it goes on, and does not end. */
const RENEWED =
  /\b(?:agreement|contract|term|lease|licen[cs]e)\b[^.;]{0,40}\b(?:may|can|will|shall)\sbe\s(?:renewed|extended)\b/i;

/** Does the passage stand in the list that "Upon termination:" opens? */
export function followsTheEnd({ leadIn }: Passage): boolean {
  return leadIn !== null && /[:—–]\s?$/.test(leadIn) && OPENS_CONSEQUENCE.test(leadIn);
}

/** What follows on or after the end: one reading, or none. */
export function consequenceIn(sentence: string, passage: Passage): Reading<'termination'>[] {
  const lead = passage.leadIn;
  const said = CONSEQUENCE.exec(sentence);
  const first = sentence === passage.sentences[0]?.text;
  if (said === null && !((first || ENDS_WITH_IT.test(sentence)) && followsTheEnd(passage)))
    return [];
  const below = said === null && /\b(?:terminates?|expires?)\b/i.test(sentence);
  if (RENEWED.test(sentence)) return [];
  if (!below && !DUTY.test(sentence) && !(lead !== null && DUTY_ABOVE.test(lead))) return [];
  const behind = said === null ? '' : sentence.slice(said.index + said[0].length);
  if (OTHER_EXPIRY.test(behind) || GOES_ON.test(behind)) return [];
  // one of several things that a sentence says: from the comma before it
  const comma = said === null || said.index < FAR ? -1 : sentence.lastIndexOf(', ', said.index);
  const enumerated = comma > FAR / 2 && /^,\s(?:and|or)\s/.test(sentence.slice(comma));
  return [
    {
      start: enumerated ? comma + 2 : 0,
      facts: {
        effect: 'consequence',
        holder: null,
        trigger: triggerOf(sentence, false, 'other'),
        noticeDays: null,
        cureDays: null,
        withoutNotice: false,
      },
    },
  ];
}
