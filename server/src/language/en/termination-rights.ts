import type { Passage } from '../../clauses/recogniser.js';
import { agentAfter, subjectOf } from './subject.js';
import { eachFor, holderInHeading, optionOf } from './termination-holders.js';
import { clauseStart, type Spot } from './termination-reading.js';
import { ENDS_YOURS, isHeaded, NOT_A_RIGHT, OBJECT } from './termination-words.js';
import { anyWordOf } from '../pattern.js';

const END_VERB = String.raw`(?:terminate|cancel|rescind|discontinue|withdraw from|withdraw|close|deactivate|delete|stop using|walk away|leave|end|bring(?=[^.;]{1,40}\bto an end\b))`;
const OF_ORDER =
  /^\s(?:the\s|any\s|all\s|an\s|such\s|each\s|its\s)?(?:affected\s|applicable\s|relevant\s)?orders?\b/i;
const VERB_ALONE =
  /^\s?(?:$|[,.;:(]|forthwith\b|before\b|and\s(?:receive|obtain|recover|claim|seek|require|be\srefunded)\b|upon\b|at\b|by\b|for\b|if\b|within\b|during\b|with\b|without\b|immediately\b|in\b|on\b|only\b|early\b)/i;

const MODAL = String.raw`(?:may|can|could|shall have|will have|has|have|shall be entitled|will be entitled|is entitled|are entitled|reserves?|retains?|shall retain|is free|shall be free|elects?|(?:will|shall),? (?:at|in) (?:its|their|our) (?:sole |own )?(?:option|discretion|election)(?: and expense)?)`;
const MODAL_WORDS = new RegExp(`^${MODAL}`, 'i');
/** "may", "shall have the right, at any time, to", with what can stand between it and the verb. */
const RIGHT_ACTIVE = new RegExp(
  String.raw`\b${MODAL}\b((?:[^.;:]|\.(?=[0-9])){0,280}?)\b(${END_VERB})\b`,
  'gi',
);
const RIGHT_PASSIVE = anyWordOf(
  [
    /(?:may|can)\s(?:also\s|only\s)?be\s(?:immediately\s|sooner\s|earlier\s)?(?:(?:suspended|restricted|limited|blocked|closed|disabled)(?:,?\s(?:and\/or|or|and)\s|,\s)){0,2}(?:terminated|cancel+ed|rescinded)/,
    /(?:is|are|shall be|will be|be)\sterminable/,
    /(?<!\bnon-\s?|\bnot\s)(?:cancel+able|terminable)\s(?:at\sany\stime\s)?(?:by|upon|on)/,
    /(?:until|unless)\s(?:it\sis\s|sooner\s|earlier\s|otherwise\s|this\sagreement\sis\s){0,2}(?:terminated|cancel+ed|ended)/,
    /terminat(?:e|ion|ed)\s(?:\([a-z]\)\s)?at\sthe\soption\sof/,
    /subject\sto\s(?:prior\s|written\s){0,2}(?:cancellation|termination)\sby/,
    /termination\sby|terminated\sby/,
  ],
  'gi',
);

/** The rights to end the agreement that a sentence grants in so many words, in reading order. */
export function rightsIn(sentence: string, passage: Passage): Spot[] {
  const spots: Spot[] = [];
  RIGHT_ACTIVE.lastIndex = 0;
  for (let m = RIGHT_ACTIVE.exec(sentence); m !== null; m = RIGHT_ACTIVE.exec(sentence)) {
    // the last modal before the verb is the one that governs it
    const between = m[1]!;
    const again = between.search(
      /\b(?:may|can|shall have|will have|reserves?|shall be entitled|is entitled|(?:has|have)\sthe\s(?:\w+\s)?(?:right|option))\b/i,
    );
    if (again >= 0) {
      RIGHT_ACTIVE.lastIndex = m.index + m[0].length - m[2]!.length - between.length + again;
      continue;
    }
    const verbAt = m.index + m[0].length - m[2]!.length;
    let verbEnd = m.index + m[0].length;
    if (!isRight(sentence, m.index, between, verbEnd, m[2]!.toLowerCase(), passage)) {
      // "may delete your sites and terminate your account"
      const more = ALSO.exec(sentence.slice(verbEnd, verbEnd + 80));
      if (more === null) continue;
      verbEnd += more[0].length;
      if (!isRight(sentence, m.index, between, verbEnd, more[1]!.toLowerCase(), passage)) continue;
    }
    spots.push({
      start: clauseStart(sentence, m.index),
      verbEnd,
      holder: eachFor(
        subjectOf(sentence, m.index, passage) ??
          everybody(sentence, m.index) ??
          agentAfter(sentence, verbAt, passage) ??
          (ENDS_YOURS.test(sentence.slice(verbEnd, verbEnd + 60)) ? 'provider' : null),
        sentence,
      ),
    });
  }
  RIGHT_PASSIVE.lastIndex = 0;
  for (let m = RIGHT_PASSIVE.exec(sentence); m !== null; m = RIGHT_PASSIVE.exec(sentence)) {
    const verbEnd = m.index + (/^\w+(?=\s\()/.exec(m[0])?.[0] ?? m[0]).length;
    const before = sentence.slice(Math.max(0, m.index - 60), m.index);
    if (
      NOT_A_RIGHT.test(m[0]) ||
      /\b(?:not|if|when|upon|case of|event of|after|following|any)\s(?:the\s|such\s|this agreement is\s)?$/i.test(
        before,
      )
    )
      continue;
    const reach = /cancel/i.test(m[0]) ? 60 : 200;
    const bargain = sentence.slice(Math.max(0, m.index - reach), verbEnd);
    if (!OBJECT.test(bargain) && !/\bmaintenance\b/i.test(bargain) && !isHeaded(passage)) continue;
    // "termination by X", "until terminated by X" are rights only where they say how or why
    if (
      /^termination\sby|^terminated\sby|^until|^unless/i.test(m[0]) &&
      (ELSEWHERE.test(sentence.slice(verbEnd, verbEnd + 100)) ||
        !/\b(?:notice|any reason|convenience|without cause|at any time|discretion|option|either|any party)\b/i.test(
          sentence.slice(verbEnd, verbEnd + 160),
        ))
    )
      continue;
    if (spots.some((s) => Math.abs(s.verbEnd - verbEnd) < 90)) continue;
    const holder =
      agentAfter(sentence, m.index, passage) ??
      optionOf(sentence, verbEnd, passage) ??
      (YOURS.test(before) ? 'provider' : holderInHeading(passage));
    spots.push({ start: clauseStart(sentence, m.index), verbEnd, holder });
  }
  if (spots.length === 0) spots.push(...listedRight(sentence, passage));
  return spots.sort((a, b) => a.verbEnd - b.verbEnd);
}

/** What the modal governs further on: "… and terminate". */
const ALSO = /^\s[^.;:,]{2,50}?\s(?:and|or|and\/or)\s(?:\w+ly\s)?(terminate|cancel)\b/i;

/** "Customers may cancel at any time": all who buy, in a text that speaks to nobody. */
const BUYERS =
  /(?:^|[.;,:]\s)(?:all |our )?(?:customers|clients|subscribers|account holders|members)\s$/i;

const everybody = (sentence: string, modalAt: number): 'customer' | null =>
  BUYERS.test(sentence.slice(Math.max(0, modalAt - 40), modalAt)) ? 'customer' : null;

/** "until terminated by either party in accordance with this Section": the right stands there. */
const ELSEWHERE =
  /^(?:(?!\bnotice\b)[^.;]){0,50}\b(?:in accordance with|pursuant to|as (?:provided|set (?:out|forth)))\s(?:this|the|in)?\s?(?:sections?|clauses?|articles?|herein)\b/i;

/** "Provider may: (a) replace …; or (b) terminate the order": the end as one of several choices. */
const LISTED =
  /\b(?:may|can|entitled to|option to|right to)\b[^.;:]{0,120}(?::\s?|\s(?:either\s)?)\([ai1]\)\s[^.]{0,500}?(?:[;,]\s(?:(?:and|or|and\/or)\s)?|\s(?:and|or|and\/or)\s)\((?:[b-h]|i{2,3}|iv|v|[2-6])\)\s(?:if\s[^,;]{0,100},\s|\w{3,16}ly\s)?(terminate|cancel|rescind)\b/gi;

function listedRight(sentence: string, passage: Passage): Spot[] {
  return [...sentence.matchAll(LISTED)].flatMap((m) => {
    const verbEnd = m.index + m[0].length;
    const after = sentence.slice(verbEnd, verbEnd + 120);
    if (!OBJECT.test(after) && !OF_ORDER.test(after)) return [];
    const start = Math.max(clauseStart(sentence, verbEnd), m.index);
    return [{ start, verbEnd, holder: subjectOf(sentence, m.index, passage) }];
  });
}

/** "may discontinue the software": not one of its features. */
const OF_PRODUCT =
  /^\s(?:offering\s)?(?:the|this|our|its|all)\s(?:software|app(?:lication)?|platform|site|website|product)\b(?!['’]|\s(?:features?|functions?|versions?|modules?)\b)/i;

/** "may cancel or change your request for services" */
const OF_REQUEST =
  /^\s(?:(?:or|and)\s\w+\s)?(?:your|any|an?|the|such)\s(?:requests?|bookings?|reservations?)\b/i;
const AT_ANY_TIME = /^[^.;]{0,80}\b(?:at any ?time|anytime|any time|whenever)\b/i;
const AT_ONCE_ANY_TIME = /^\s(?:at any ?time|anytime|any time|whenever)\b/i;
/** "If you do not agree you can cancel before that date". */
const BEFORE_CHANGE = /^\s(?:before|by|prior to|until)\s/i;
const REFUSES_CHANGE =
  /\b(?:do|does) not (?:agree|accept|want)\b|\b(?:disagree|object)s?\b[^.;]{0,40}\b(?:change|terms|update)/i;

/** "may cancel on 30 days' notice" */
const ON_NOTICE = /^\s(?:on|upon|with|by giving|at)\s[^.;,]{0,50}\bnotice\b/i;

/** "if a change is to your disadvantage you may cancel within 30 days" */
const IN_TIME = /^\s(?:within|without (?:penalty|charge|cost|liability)|before (?:the|it|such))\b/i;
/** "can cancel during the first 14 days" */
const IN_FIRST_DAYS =
  /^\s(?:within|during)\s(?:the\s)?(?:first\s|initial\s)?(?:\w+\s\(?)?[0-9]{1,3}\)?\s(?:calendar\s|business\s|working\s)?days\b/i;
const ON_CHANGE =
  /\b(?:if|where|when|should)\b[^.;]{0,80}\b(?:chang\w+|increas\w+|amend\w+|variation|modif\w+|revis\w+)\b/i;

/** "your account may be closed": by the side that keeps it. */
const YOURS =
  /\b(?:your|(?:customer|user|client)['’]s)\s(?:\w+\s)?(?:accounts?|access)\s$|(?:^|[.;,]\s)(?:\w+\s)?accounts\s(?:(?:that|which|with|more|over)\s[^.;,]{2,50}\s)?$/i;

/** "may replace the part or, if that is not possible, terminate" */
const LAST_CHOICE = /\sor,?\s(?:if|where|failing)\s[^,;]{1,120},\s$/i;

/** "may disconnect the services, remove the equipment and terminate": the last of several things done. */
const DONE_WITH_OTHERS =
  /^,?\s(?!have|be\b)(?:\w+ly\s)?[a-z]+\s(?!(?:[^.;]*\s)?(?:that|which|who|if|shall|will|not|unless|until)\b)[^.;]*?,?\s(?:and|or|and\/or)\s(?:\w+ly\s)?$/i;
const THE_BARGAIN =
  /^\s(?:this|the|such|any|your|all)\s(?:\w+\s)?(?:agreement|contract|licen[cs]e|order|services?|subscription|accounts?|term|lease)\b/i;

function isRight(
  sentence: string,
  modalAt: number,
  between: string,
  verbEnd: number,
  verb: string,
  passage: Passage,
): boolean {
  const modal = sentence.slice(modalAt, modalAt + 12);
  if (
    /^(?:ha[sv]e?|reserve|retain|shall have|will have|shall retain)/i.test(modal) &&
    !/\b(?:right|option|power|ability|authority|privilege|election)|\bdays to $/i.test(between)
  )
    return false;
  if (/^\s(?:not|never|only be|no)\b/i.test(between) || /\bnot\s(?:\w+\s)?$/i.test(between))
    return false;
  const before = sentence.slice(Math.max(0, modalAt - 60), modalAt);
  if (/\b(?:neither|nor|no)\s(?:the\s)?\w+(?:\s\w+)?\s$/i.test(before)) return false;
  // the verb must be what the modal governs, not an object on the way: "may assign … that terminate"
  if (
    between.length > 30 &&
    !(
      /entitled$/i.test(MODAL_WORDS.exec(sentence.slice(modalAt, modalAt + 24))?.[0] ?? '') &&
      /\bto\s(?:\w+ly\s)?$/.test(between)
    ) &&
    !LAST_CHOICE.test(between) &&
    !(DONE_WITH_OTHERS.test(between) && THE_BARGAIN.test(sentence.slice(verbEnd, verbEnd + 40))) &&
    !/^\s?,|\b(?:right|option|power|ability|election|discretion|entitled|elect|authority|privilege|upon|at any time|by)\b/i.test(
      between,
    )
  )
    return false;
  if (/\b(?:which|who)\b/i.test(between)) return false;
  const after = sentence.slice(verbEnd, verbEnd + 120);
  // "may stop using the service at any time": a choice, and no advice
  if (verb === 'stop using') return AT_ANY_TIME.test(after) || REFUSES_CHANGE.test(sentence);
  if (verb === 'cancel' && BEFORE_CHANGE.test(after) && REFUSES_CHANGE.test(sentence)) return true;
  if (verb === 'leave') return AT_ONCE_ANY_TIME.test(after);
  // "inactive accounts: we may delete them"; data and files are deleted, too
  if (verb === 'delete')
    return (
      /^\s(?:\w+\s){0,2}accounts?\b(?!['’])/i.test(after) ||
      (/^\s(?:it|them)\b/i.test(after) && /\baccounts?\b/i.test(before + between))
    );
  if (AT_ONCE_ANY_TIME.test(after)) return true;
  if (verb === 'discontinue' && OF_PRODUCT.test(after)) return true;
  const weak =
    verb === 'end' ||
    verb === 'close' ||
    verb === 'discontinue' ||
    verb === 'cancel' ||
    verb.startsWith('withdraw');
  // an order is the bargain itself where it is terminated; goods on order are cancelled
  if (
    OBJECT.test(after.slice(0, weak ? 70 : 120)) ||
    (verb === 'terminate' && OF_ORDER.test(after.slice(0, 60)))
  ) {
    // who asks for a service has no bargain yet
    if (weak && OF_REQUEST.test(after)) return false;
    // a service is ended, a service feature is not; "end user" is no verb
    return !/^\s(?:users?\b|of\b|customers?\b)/i.test(after);
  }
  return !weak
    ? VERB_ALONE.test(after) || isHeaded(passage)
    : VERB_ALONE.test(after) &&
        (isHeaded(passage) ||
          ON_NOTICE.test(after) ||
          (verb === 'cancel' && IN_FIRST_DAYS.test(after)) ||
          (IN_TIME.test(after) && ON_CHANGE.test(sentence)));
}
