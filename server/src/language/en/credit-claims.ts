import type { ClaimLimit, Duration } from '../../clauses/facts.js';
import type { Passage } from '../../clauses/recogniser.js';
import { type Located, readDurations, toDays } from '../values/index.js';
import { ofServiceLevels } from './of-service-levels.js';
import { anyOf, anyWordOf } from '../pattern.js';

/** What an agreement gives for a missed level; a credit note is an invoice turned round. */
const CREDIT = /\bcredits?\b(?!\snotes?\b)/i;
/** In an agreement on service levels these are credits too. */
const LIKE_CREDIT =
  /\b(?:compensation|refunds?|reimbursements?|(?:price|fee)\sreductions?|discounts?|penalt(?:y|ies)|downtime|unavailab\w+|outages?|incidents?|interruptions?|service levels?|SLA)\b/i;

/** What a paragraph speaks of, one sentence of which tells the time for it. */
const CREDIT_OR_COMPENSATION = /\bcredits?\b(?!\snotes?\b)|\bcompensation\b/i;

/** The words by which a credit is asked for. */
const ASKS = anyWordOf(
  [
    /(?:re-?)?claim(?:s|ed|ing|ant)?|request(?:s|ed|ing)?|submit\w*|submission|notif(?:y|ies|ied)|notification/,
    /apply(?:ing)?\sfor|applies|applications?|report(?:s|ed|ing)?(?!\sshows)|tickets?|fil(?:e[sd]?|ing)|lodg(?:e[sd]?|ing)/,
    /rais(?:e[sd]?|ing)|receive[sd]?|contact(?:s|ed|ing)?|assert(?:s|ed|ing)?|demand(?:s|ed|ing)?/,
    /seek(?:ing)?|sought|initiat\w+|e-?mail(?:s|ed)?|sen[dt]|open(?:s|ed|ing)?\sa/,
  ],
  'gi',
);
/** The words by which the other side answers; their time is no limit of the claim. */
const GIVES = anyWordOf(
  [
    /issued|(?:will|shall|to)\s(?:issue|apply(?!\sfor)|pay|credit)|applied|applying|paid|process(?:ed|es|ing)?|credited/,
    /grant(?:s|ed)?|posted|reflected|deposited|refunded|approv(?:e[sd]?|al)|appear|remit\w*|determin\w+/,
    /answer(?:s|ed)?|respon\w+|repl(?:y|ies)|acknowledg\w+|review(?:s|ed)?|decide[sd]?|investigat\w+|evaluat\w+|assess(?:e[sd])?/,
  ],
  'gi',
);
/** What stands before the last day on which one can ask. */
const LIMIT = anyOf(
  [
    /\b(?:within|inside(?:\sof)?|(?:no|not)\s(?:later|more)\sthan|(?:more|later|older)\sthan|after|before|prior\sto|by\sthe\send\sof|in|up\sto|at\sthe\slatest|latest|on\sor\sbefore)\s(?:the\s|an?\s)?(?:(?:maximum|period|limit)\s(?:period\s)?of\s)?\(?$/,
    /\b(?:have|has|had)\s(?:up\sto\s|a\s(?:maximum|period)\sof\s)?\(?$/,
    // "Claim window: 30 days", "the deadline for credit requests is 30 days"
    /\b(?:window|deadline|time\slimit|period)\b[^.;:]{0,50}?(?::|\sis|\sof|\s[–-])\s\(?$/,
  ],
  'i',
);
/** "more than one month of credits": a quantity, unless time has passed since something. */
const QUANTITY = /\b(?:(?<!(?:no|not)\s)more\sthan|up\sto)\s\(?$/i;
const SINCE = /^[^.;,]{0,24}?\b(?:after|following|from|since|old|ago|prior|of\sthe|has|have)\b/i;
/** "has ten days to request": whose time it is only the verb behind it tells. */
const HAS = /\b(?:have|has|had)\s(?:up\sto\s|a\s(?:maximum|period)\sof\s)?\(?$/i;

const STARTS =
  /^[^.;,]{0,24}?\b(?:of|after|as from|from|following|since)\s((?:(?!\s(?:with|and must|by|and include)\s)[^.;,]){3,100})/i;

/** A limit found in a sentence, with where its figure stands. */
export interface FoundLimit extends ClaimLimit {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a sentence speaks of asking for a credit.
 * @param headed the clause stands under a heading on credits or claims
 */
export function asksForCredit(sentence: string, passage: Passage, headed: boolean): boolean {
  ASKS.lastIndex = 0;
  if (!ASKS.test(sentence) && !LABEL.test(sentence)) return false;
  if (CREDIT.test(sentence)) return true;
  if (!ofServiceLevels(passage)) return false;
  const told =
    headed ||
    LIKE_CREDIT.test(sentence) ||
    CREDIT_OR_COMPENSATION.test(passage.text) ||
    MAKES_CLAIM.test(sentence);
  return told && CLAIM.test(sentence);
}

/** "make your claim within 15 days": in an agreement on service levels it is one for a credit. */
const MAKES_CLAIM =
  /\b(?:make|submit|file|raise|lodge|send|assert|bring)\s(?:your|its|their|the|an?|any|all|such)\s(?:\w+\s)?claims?\b/i;
const LABEL = /\b(?:deadline|time limit|window)\b/i;
const CLAIM = anyWordOf(
  [
    /(?:re-?)?claim(?:s|ed|ing)?|apply\sfor|applications?|file\sfor/,
    /requests?\s(?:is|are)\sdue\b/,
    // "to receive a refund, customers must e-mail us within 30 days"
    /to\s(?:receive|obtain|get|qualify\sfor|be\seligible\sfor)\s(?:an?\s|any\s|the\s|such\s)?(?:\w+\s)?(?:refund|compensation|reimbursement)\b[^.;]{0,60}\b(?:must|needs?\sto|has\sto|have\sto)/,
    /requests?\s(?:must|shall|should|has\sto|have\sto|needs?\sto|may|can|for\s(?:an?\s)?(?:refund|compensation))/,
    /request(?:s|ed|ing)?\s(?:such\s|the\s|an?\s|any\s)?(?:refund|compensation|penalt\w+)/,
    /(?:compensation|refunds?|penalt(?:y|ies)|reimbursement)\b[^.;]{0,80}\b(?:request\w*|notif\w+|submitted|received|demanded)/,
    /tickets?\s(?:must|should|has\sto|have\sto|needs?\sto)\sbe\s(?:opened|created|raised|submitted)(?=[^.;]{0,120}\bcompensation\b)/,
    /(?:submit|make|send|file|open|raise)\b[^.;]{0,60}\b(?:requests?|case)/,
    // "must notify us within ten days of the end of the month": what else would be told by the month?
    /(?:notify|inform|contact|e-?mail|write\sto)\b[^.;]{0,80}\b(?:after|of|following|from)\sthe\s(?:end|last\sday)\sof\s(?:the|each|that|such)\s(?:calendar\s|billing\s)?(?:month|quarter)/,
  ],
  'i',
);

/** The time limits in a sentence that asks for a credit; those that bind the other side are left out. */
export function limitsOn(sentence: string): FoundLimit[] {
  return readDurations(sentence).flatMap((d): FoundLimit[] => {
    const { unit, value } = d.value;
    // hours make a window where they are whole days
    if (unit === 'minute' || unit === 'working-hour' || (unit === 'hour' && value % 24 !== 0))
      return [];
    const before = sentence.slice(Math.max(0, d.start - 90), d.start);
    const rest = sentence.slice(d.end, d.end + 140);
    if (!LIMIT.test(before)) return [];
    if (QUANTITY.test(before) && !SINCE.test(rest)) return [];
    if (HAS.test(before) ? !/\bto\s/i.test(rest) : isAnswer(sentence, d.start, rest)) return [];
    return [limitAt(d, rest)];
  });
}

/** A limit with what it is counted from, which the words behind it tell. */
export function limitAt({ start, end, value }: Located<Duration>, rest: string): FoundLimit {
  const from = STARTS.exec(rest)?.[1]?.trim();
  return {
    days: toDays(value),
    workingDays: value.unit === 'working-day',
    from:
      from?.replace(
        /\s(?:(?:is|are|shall be|will be|to\s(?:ask|request|claim|file|submit|apply))\s.*|(?:to|and|or|in|for|with))$/i,
        '',
      ) ?? null,
    start,
    end,
  };
}

/** Is it the other side that has this time? The nearest verb before it decides, else the one behind. */
function isAnswer(sentence: string, at: number, rest: string): boolean {
  const before = sentence.slice(Math.max(0, at - 260), at);
  const asked = lastOf(ASKS, before);
  const given = lastOf(GIVES, before);
  if (asked >= 0 || given >= 0)
    return given > asked || (given >= 0 && OF_CLAIMS.test(before.slice(given, asked)));
  GIVES.lastIndex = 0;
  return GIVES.test(rest);
}

/** "acknowledge all claims": what is asked for is there what is answered. */
const OF_CLAIMS =
  /^\s(?:(?:to|all|any|the|your|each|such|an?|every|eligible|valid|verified|credit|sla|service)\s){0,4}(?:claims?|requests?|applications?|tickets?)$/i;

function lastOf(words: RegExp, text: string): number {
  words.lastIndex = 0;
  let last = -1;
  for (let m = words.exec(text); m !== null; m = words.exec(text)) last = m.index + m[0].length;
  return last;
}
