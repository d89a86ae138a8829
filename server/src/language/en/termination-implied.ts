import type { Passage, Reading } from '../../clauses/recogniser.js';
import { agentAfter, ownerOf, subjectOf } from './subject.js';
import { FREELY } from './termination-grounds.js';
import { holderInHeading } from './termination-holders.js';
import { right } from './termination-reading.js';
import { isHeaded, NOT_A_RIGHT, OBJECT } from './termination-words.js';
import { anyOf } from '../pattern.js';

/** "the term runs until 60 days after a party gives notice of its decision to terminate it" */
const NOTICE_OF_DECISION =
  /\b(?:until|term\b[^.;]{0,120}\bend(?:s|\son)?)\b[^.;]{0,140}\bnotice\b[^.;]{0,60}\bof\s(?:its|their|the)\s(?:decision|election|intention|intent|desire|wish)\sto\s(?:terminate|cancel|end|discontinue)\b/i;

/** "shall be renewed unless: either party notifies the other party of termination at least 30 days before" */
const NOTIFIES =
  /\b(?:notif(?:y|ies)\s(?:the\sother(?:\sparty)?|(?:the\s)?\w{2,24})|gives?\s(?:the\sother(?:\sparty)?|(?:the\s)?\w{2,24})\s(?:\w+\s){0,2}notice)(?:\sin\swriting)?\sof\s(?:its\s|the\s)?(?:termination|cancellation)\b(?=[^.;]{0,40}\b(?:at\sleast|not?\s(?:less|later)\sthan|prior\sto|before)\b)/i;

const NOTICE_TO_END = anyOf(
  [
    /\b(?:all\s|any\s)?(?:cancellations?|termination)\s(?:of\s[^.;]{1,40}\s)?(?:requires?|needs?|(?:is|are)\ssubject\sto)\b[^.;]{0,40}\bnotice\b/,
    /^to\s(?:cancel|terminate|close)\s(?:\w+\s){0,3}?(?:services?|accounts?|subscriptions?|plan|membership|contract|agreement)\b[^.;]{0,30},?\s(?:you|(?:the\s)?(?:customers?|clients?|subscribers?|users?))\s(?:must|may|can|should|needs?|shall|will)\b/,
    /\b(?:may|can)\s(?:submit|give|serve|provide|send|issue)\s(?:\w+\s){0,3}?notice\sof\s(?:termination|cancellation)\b/,
    /\b(?:must|shall|should|needs? to|(?:is|are) required to)\s(?:\w+\s){0,2}(?:provide|give|submit|send|deliver)\b[^.;]{0,80}\bnotice\s(?:in writing\s)?(?:of|to|for|before|prior to)\s(?:\w+\s)?(?:cancel(?:l?ing)?|terminat(?:e|ing)|clos(?:e|ing)|end(?:ing)?|cancellation|termination)\b/,
    // "a party wishing to terminate must notify the other"
    /\b(?:wish(?:es|ing)|desir(?:es|ing)|intend(?:s|ing)|elect(?:s|ing)|seek(?:s|ing))\sto\s(?:terminate|cancel|end|withdraw\sfrom)\b[^.;]{0,80}\b(?:must|shall|should|will|needs?\sto|(?:is|are)\srequired\sto)\s(?:\w+\s)?(?:give|provide|notify|serve|send|deliver|inform)\b/,
    // "we'll give you 30 days' notice if we decide to discontinue the service"
    /\b(?:will|shall)\s(?:give|provide)\b[^.;]{0,60}\bnotice\b[^.;]{0,20}\b(?:if|before|when)\s(?:we|it)\s(?:(?:ever\s)?(?:decides?|chooses?)\sto\s|will\s)?(?:discontinue|end|stop|terminate|shut\sdown|close)\b/,
    NOTICE_OF_DECISION,
    NOTIFIES,
  ],
  'i',
);

/** "Termination for convenience: 45 days notice": a line of a sheet of terms, which does not say whose. */
const LABELLED = /^termination for (convenience|cause|breach)\s?[:–-]\s[^.;]{0,30}\bnotice\b/i;

/** "Cancellation: any time in the settings": a line of a plan, for whoever subscribed. */
const CANCEL_ANY_TIME = /^(?:cancel(?:lation)?|cancelling)\s?:\s(?:at\s)?any\s?time\b/i;

/** The right that such a line stands for, or null. */
export function labelledRight(sentence: string): Reading<'termination'> | null {
  if (CANCEL_ANY_TIME.test(sentence)) {
    const found = right(sentence, 0, sentence.length, 'customer');
    return { ...found, facts: { ...found.facts, trigger: 'convenience' } };
  }
  const label = LABELLED.exec(sentence)?.[1]?.toLowerCase();
  if (label === undefined) return null;
  const found = right(sentence, 0, sentence.length, null);
  return {
    ...found,
    facts: { ...found.facts, trigger: label === 'convenience' ? 'convenience' : 'breach' },
  };
}

/** "You must give 30 days' written notice to cancel your account": whoever gives it may end it. */
export function noticeToEnd(sentence: string, passage: Passage): Reading<'termination'> | null {
  const match = NOTICE_TO_END.exec(sentence);
  if (match === null || NOT_A_RIGHT.test(match[0])) return null;
  const reach = sentence.slice(match.index, match.index + match[0].length + 60);
  const bare = /^(?:all |any )?cancellation/i.test(match[0]);
  // "is renewed unless a party notifies the other of termination": the bargain stands before it
  const told = /^(?:notif|give)/i.test(match[0]) && OBJECT.test(sentence.slice(0, match.index));
  if (!bare && !told && !OBJECT.test(reach) && !isHeaded(passage)) return null;
  const holder =
    (NOTICE_OF_DECISION.test(match[0])
      ? (passage.sides.mentions(match[0])[0]?.holder ?? null)
      : null) ??
    subjectOf(sentence, match.index + match[0].length, passage) ??
    holderInHeading(passage) ??
    (bare ? 'customer' : null);
  const found = right(sentence, 0, sentence.length, holder);
  return { ...found, facts: { ...found.facts, trigger: 'convenience' } };
}

/** "The right of both parties to terminate without notice for good cause remains unaffected": so it is there. */
const UNAFFECTED =
  /\b(?:right|entitlement)s?\b([^.;]{0,40}?)\s(?:to\s(?:extraordinary\s)?(?:terminat(?:e|ion)|cancel)|of\s(?:extraordinary\s)?termination)\b[^.;]{0,80}\bfor\s(?:good|important|just|compelling)\s(?:cause|reasons?)\b[^.;]{0,40}\bunaffected\b/i;

/** The right to end for good cause that a sentence leaves as it is, or null. */
export function rightForCause(sentence: string, passage: Passage): Reading<'termination'> | null {
  const match = UNAFFECTED.exec(sentence);
  if (match === null) return null;
  const owner =
    passage.sides.mentions(match[1]!)[0]?.holder ??
    passage.sides.mentionsBefore(sentence, match.index).at(-1)?.holder ??
    'either';
  const found = right(sentence, 0, sentence.length, owner === 'both' ? 'either' : owner);
  return { ...found, facts: { ...found.facts, trigger: 'breach' } };
}

/** "a breach of this clause entitles the Buyer to terminate": what gives the right, and to whom. */
const ENTITLES =
  /\b(?:entitles?|shall entitle|will entitle|gives?)\s(?:the\s)?([^.;,]{2,40}?)\s(?:the right\s)?to\s(?:\w+ly\s)?(?:terminate|cancel|rescind)\b/i;

export function entitledIn(sentence: string, passage: Passage): Reading<'termination'> | null {
  const match = ENTITLES.exec(sentence);
  if (match === null || NOT_A_RIGHT.test(sentence.slice(0, match.index))) return null;
  const end = match.index + match[0].length;
  if (!OBJECT.test(sentence) && !/^\s(?:immediately|forthwith|without)/i.test(sentence.slice(end)))
    return null;
  const holder = passage.sides.mentions(match[1]!)[0]?.holder ?? null;
  return right(sentence, 0, sentence.length, holder);
}

/** "the Customer's only remedy shall be to terminate", "may take any measure, including termination": the end as a remedy. */
const REMEDY = anyOf(
  [
    /\b(?:sole|only|exclusive)\b[^.;]{0,60}\b(?:remed(?:y|ies)|recourse|rights?)\b[^.;]{0,60}\b(?:is|shall be|will be|are)\s(?:the\sright\s|limited\s)?to\s(?:terminate|cancel)\b/,
    /\bmay\b[^.;]{0,80}\b(?:actions?|remed(?:y|ies)|measures|sanctions?|steps)\b[^.;]{0,60}\b(?:including|such as)\b[^.;]{0,60}\b(?:termination\sof|terminating)\b/,
  ],
  'i',
);
const THE_REMEDY = /\b(?:remed(?:y|ies)|recourse)\b/;

/** The right that stands in a sentence as a remedy, or null. */
export function remedyIn(sentence: string, passage: Passage): Reading<'termination'> | null {
  const match = REMEDY.exec(sentence);
  if (match === null) return null;
  const end = match.index + match[0].length;
  if (!OBJECT.test(sentence.slice(end, end + 60))) return null;
  const holder =
    ownerOf(sentence.slice(0, end), THE_REMEDY, passage) ??
    subjectOf(sentence, match.index, passage);
  const found = right(sentence, 0, sentence.length, holder);
  const { trigger } = found.facts;
  if (trigger !== 'convenience' || FREELY.test(sentence)) return found;
  return { ...found, facts: { ...found.facts, trigger: 'other' } };
}

/** "such conduct will result in termination of your account": what the side does that runs it. */
const SANCTION = anyOf(
  [
    /\b(?:will|shall|may|can)\s(?:also\s)?(?:result in|lead to|face|be subject to|be (?:grounds|cause) for)\b[^.;]{0,80}\b(?:terminat(?:ion|ing)|cancellation|closure|deletion|deactivation|discontinuation)\b/,
    // "if you do not log in for two years, we will close your account"
    /\b(?:will|shall)\s(?:then\s|permanently\s|automatically\s)?(?:terminate|close|cancel|deactivate|delete)\s(?:your|(?:the\s)?(?:customer|user|client)['’]s)\s(?:\w+\s)?accounts?\b(?!['’])/,
    /\b(?:will|shall|may)\shave\s(?:their|his|her|your|its)\s(?:\w+\s)?(?:accounts?|access|services?)\s(?:\w+\s)?(?:terminated|cancel+ed|closed|deleted)\b/,
  ],
  'i',
);
const OF_ACCOUNT = /\b(?:accounts?|access|services?|subscription)\b|\bimmediate terminat/i;

const CLOSES = /^(?:will|shall)\s(?:\w+\s)?(?:terminate|close|cancel|deactivate|delete)\s/i;
const ASKED_FOR =
  /\b(?:requests?|ask(?:s|ed)?|wish(?:es)?|want(?:s)?|cancels?|closes?|terminat(?:es?|ion)|expir\w+|ends?)\b[^.;]{0,80}\b(?:will|shall)\b|\b(?:up)?on (?:your|the customer['’]s) request\b/i;

export function sanctionIn(sentence: string, passage: Passage): Reading<'termination'> | null {
  const match = SANCTION.exec(sentence);
  if (match === null || !OF_ACCOUNT.test(sentence.slice(match.index))) return null;
  const closes = CLOSES.test(match[0]);
  const near = sentence.slice(Math.max(0, match.index - (closes ? 12 : 30)), match.index);
  if (NOT_A_RIGHT.test(near)) return null;
  if (closes) {
    // who asks for it, or has left already, ends it
    if (!/\b(?:if|when|where|after|once)\b/i.test(sentence) || ASKED_FOR.test(sentence))
      return null;
  }
  const by = agentAfter(sentence, match.index, passage);
  const found = right(sentence, 0, sentence.length, by ?? 'provider');
  // whoever the words are about has done something
  const { trigger } = found.facts;
  if (trigger !== 'convenience' || FREELY.test(sentence)) return found;
  return { ...found, facts: { ...found.facts, trigger: 'breach' } };
}
