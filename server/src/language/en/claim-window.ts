import type { Passage, Reading } from '../../clauses/recogniser.js';
import type { ClaimLimit } from '../../clauses/facts.js';
import { readDurations } from '../values/index.js';
import { ofServiceLevels } from './of-service-levels.js';
import { anyOf } from '../pattern.js';
import { asksForCredit, type FoundLimit, limitAt, limitsOn } from './credit-claims.js';

export const claimWindowCues = [
  'credit',
  'claim',
  'cause of action',
  'action',
  'submit',
  'compensation',
  'ticket',
  'penalt',
  'refund',
  'request',
  'reported',
] as const;

const LIMITATION = anyOf(
  [
    /\b(?:no|any|all)\s(?:claim|action|(?:law)?suit|proceeding|legal action|cause of action)\w*\b[^.;]{0,260}\b(?:brought|commenced|filed|instituted|made|asserted)\b/,
    /\b(?:neither|no|not)\b[^.;]{0,60}\b(?:bring|commence|file|institute|assert)\s(?:an?y?\s)?(?:\w+\s){0,2}(?:claims?|actions?|suits?|proceedings?)\b[^.;]{0,160}\b(?:more than|later than|after|unless)\b/,
    // "you must notify us of any claim within three months of the event giving rise to it"
    /\b(?:must|shall|has\sto|have\sto)\s(?:notify|inform|tell)\b[^.;]{0,40}\bof\s(?:any|all|an?|the)\sclaims?\b[^.;]{0,60}\b(?:within|no later than)\b[^.;]{0,40}\b(?:giving rise|arose|arises|arising|on which it is based)\b/,
    // a claim that is told too late is lost
    /\b(?:no|any|all)\sclaims?\b[^.;]{0,160}\b(?:notified|submitted|given|presented|raised)\b[^;]{0,160}\b(?:waived|barred|lapses?|forfeit\w*|extinguished|void)\b/,
  ],
  'i',
);
const WITHIN =
  /\b(?:within|no later than|not later than|more than|later than|after|before|prior to|by the end of|in):?\s(?:\([a-z0-9]\)\s)?(?:the\s)?\(?$/i;

/** Claims for goods that came damaged, for an insurer, against an invoice. */
const OF_GOODS =
  /\b(?:goods|shipments?|shortages?|quantity|quality|defective|carrier|insur\w+|merchandise|consignment|invoices?|indemnif\w+)\b/i;

/** Goods that are sent back against a credit of their price. */
function isReturn(sentence: string, passage: Passage): boolean {
  return (
    !ofServiceLevels(passage) &&
    /\b(?:reject|return)\w*\b/i.test(sentence) &&
    /\b(?:goods|products?|shipments?|merchandise)\b/i.test(sentence)
  );
}

/** A step of a procedure: "Submit within 30 days of the incident". */
const ASKS = /^(?:[-•*]\s)?(?:submit|request|claim|notify|file|open|contact)\b/i;
/** Under a heading on credits: "Customer must submit a request within 30 days". */
const MUST_ASK =
  /\b(?:must|shall|should|needs? to|has to|have to)\s(?:first\s)?(?:submit|make|send|file|open|raise|log)\b[^.;]{0,60}\b(?:requests?|applications?|case|tickets?)\b/i;
const CYCLE =
  /\b(?:by|before|(?:no|not) later than) the end of the (?:(second|third|next|following)\s)?(?:billing cycle|billing period|billing month|calendar month|month)\s?(?:after|following|in)\s(?:the (?:billing cycle|month|calendar month) (?:in|during) )?(?:which|when)\s((?:the|an?|your)\s[\w\s]{3,40}?)\s(?:occurred|occurs|arose|happened|took place)\b/i;
/** "if a claim is filed in the next billing month". */
const NEXT_CYCLE =
  /\b(?:claims?|requests?)\b[^.;,]{0,30}\b(?:filed|submitted|made|received|lodged|raised|opened)\b[^.;,]{0,40}?\b((?:in|within|during|by the end of)\s(?:the\s)?(?:next|following)\s(?:(?:subscription|billing|calendar|contract(?:ed)?)\s)?(?:month|(?:billing )?(?:cycle|period)))\b/i;
const CYCLES: Readonly<Record<string, number>> = { second: 2, third: 3 };

/** "by the end of the second billing cycle after which the incident occurred"; a cycle is a month of 30 days. */
function byEndOfCycle(sentence: string): Reading<'claim-window'> | null {
  const match = CYCLE.exec(sentence);
  if (match === null) return inNextCycle(sentence);
  const cycles = CYCLES[match[1]?.toLowerCase() ?? ''] ?? 1;
  return {
    facts: { of: 'credit', days: 30 * cycles, workingDays: false, from: match[2]! },
    figures: [{ start: match.index, end: match.index + match[0].length }],
  };
}

/** "no later than the end of the calendar month (immediately) following the month for which it is asked". */
const END_OF_NEXT =
  /\b(?:by|before|within)\s(?:no later than\s)?the end of the (?:calendar |billing )?(?:month|cycle|period) (?:immediately |directly )?(?:following|after)\b/i;

function inNextCycle(sentence: string): Reading<'claim-window'> | null {
  if (!/\b(?:next|following)\b/i.test(sentence)) return null;
  const match = NEXT_CYCLE.exec(sentence) ?? END_OF_NEXT.exec(sentence);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return {
    facts: { of: 'credit', days: 30, workingDays: false, from: null },
    figures: [{ start: end - (match[1] ?? match[0]).length, end }],
  };
}

/** "Outages must be reported within 5 days": without it there is no credit, which the text speaks of. */
const REPORTED =
  /\b(?:outages?|downtime|unavailability|incidents?|interruptions?|failures?)\b[^.;]{0,40}\b(?:must|shall|should|need to|has to|have to)\sbe\s(?:reported|notified|claimed)\b/i;

function isReport(sentence: string, passage: Passage): boolean {
  return REPORTED.test(sentence) && /\bcredits?\b/i.test(passage.text);
}

/** "Refund requests must be made within 5 days of the invoice": of an outage that the invoice covers. */
const REFUND = /\brefund requests?\b/i;

/** The last moment to claim a service credit, or to bring an action at all. */
export function claimWindow(sentence: string, passage: Passage): Reading<'claim-window'>[] {
  if (sentence.endsWith('?')) return [];
  const headed = passage.headings.some((h) => /\bcredit|\bclaim/i.test(h));
  if (isOfCredit(sentence, passage, headed)) return creditWindow(sentence);
  return LIMITATION.test(sentence) ? actionWindow(sentence) : [];
}

function isOfCredit(sentence: string, passage: Passage, headed: boolean): boolean {
  const named = /\bcredits?\b(?! notes?\b)/i.test(sentence);
  const ofGoods = named
    ? isReturn(sentence, passage)
    : OF_GOODS.test(sentence) && !(ofServiceLevels(passage) && REFUND.test(sentence));
  if (!ofGoods && asksForCredit(sentence, passage, headed)) return true;
  const told = headed || (ofServiceLevels(passage) && /\b(?:claim|credit)s?\b/i.test(sentence));
  const asks = ASKS.test(sentence) || (headed && MUST_ASK.test(sentence));
  return (told && asks && !ofGoods) || isReport(sentence, passage);
}

function creditWindow(sentence: string): Reading<'claim-window'>[] {
  const cycle = byEndOfCycle(sentence);
  if (cycle !== null) return [cycle];
  const limits = limitsOn(sentence);
  // "log a ticket within 24 hours, and submit your claim within 14 days": the claim is what lapses
  const main =
    limits.find((limit) => CLAIMED.test(sentence.slice(0, limit.start).slice(-90))) ?? limits[0];
  if (main === undefined) return [];
  const second = limits.find((limit) => limit !== main && limit.days !== main.days);
  return [
    {
      facts: {
        of: 'credit',
        ...limitOf(main),
        ...(second === undefined ? {} : { alsoWithin: limitOf(second) }),
      },
      figures: [{ start: main.start, end: main.end }],
    },
  ];
}

/** The claim itself, and no report of the fault, is what a limit behind these words is for. */
const CLAIMED =
  /\b(?:claim\w*|credits?|compensation|refunds?|(?:make|submit)\s\w+\srequests?)\b[^.;,]*$/i;

function actionWindow(sentence: string): Reading<'claim-window'>[] {
  for (const d of readDurations(sentence)) {
    if (d.value.unit === 'minute' || /hour/.test(d.value.unit)) continue;
    if (!WITHIN.test(sentence.slice(Math.max(0, d.start - 24), d.start))) continue;
    const limit = limitAt(d, sentence.slice(d.end, d.end + 140));
    if (limit.from === null) continue;
    return [
      {
        facts: { of: 'action', ...limitOf(limit) },
        figures: [{ start: d.start, end: d.end }],
      },
    ];
  }
  return [];
}

function limitOf({ days, workingDays, from }: FoundLimit): ClaimLimit {
  return { days, workingDays, from };
}
