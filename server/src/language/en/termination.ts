import type { TerminationFacts, TerminationTrigger } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readDurations, toDays } from '../values/index.js';
import { agentAfter, subjectOf } from './subject.js';
import { anyOf, anyWordOf } from '../pattern.js';

export const terminationCues = [
  'terminat',
  'cancel',
  'withdraw',
  'expir',
  'discontinu',
  'close your account',
  'deactivat',
  ' is closed',
  'surviv',
  'wind down',
  'transition period',
  // items under "either party may terminate:" need not say the word again
  'breach',
  'insolven',
  'bankrupt',
  'default',
  'convenience',
  'any reason',
] as const;

const END_VERB = String.raw`(?:terminate|cancel|rescind|discontinue|withdraw from|withdraw|close|deactivate|end)`;
/** What is ended: the whole bargain, not a shift or a discussion. */
const OBJECT = anyOf(
  [
    /\b(?:agreements?|contracts?|leases?|licen[sc]es?|appointment|services?|subscriptions?|order forms?|statements? of work|sow|projects?|engagement|accounts?|joint venture|relationship|participation|employment|partnership|arrangement|addendum|program|term|hereof|hereunder|performance|obligations|access)\b/,
    /^\s(?:it|them)\b/,
  ],
  'i',
);
const OF_ORDER =
  /^\s(?:the\s|any\s|all\s|an\s|such\s|each\s|its\s)?(?:affected\s|applicable\s|relevant\s)?orders?\b/i;
const VERB_ALONE =
  /^\s?(?:$|[,.;:(]|upon\b|at\b|by\b|for\b|if\b|with\b|without\b|immediately\b|in\b|on\b|only\b|early\b)/i;

const MODAL = String.raw`(?:may|can|could|shall have|will have|has|have|shall be entitled|will be entitled|is entitled|are entitled|reserves?|retains?|shall retain|is free|shall be free|elects?)`;
/** "may", "shall have the right, at any time, to", with what can stand between it and the verb. */
const RIGHT_ACTIVE = new RegExp(
  String.raw`\b${MODAL}\b((?:[^.;:]|\.(?=[0-9])){0,280}?)\b(${END_VERB})\b`,
  'gi',
);
const RIGHT_PASSIVE = anyWordOf(
  [
    /(?:may|can)\s(?:also\s|only\s)?be\s(?:immediately\s|sooner\s|earlier\s)?(?:(?:suspended|restricted|limited|blocked|closed|disabled)(?:,?\s(?:and\/or|or|and)\s|,\s)){0,2}(?:terminated|cancel+ed|rescinded)/,
    /(?:is|are|shall be|will be|be)\sterminable/,
    /(?:until|unless)\s(?:it\sis\s|sooner\s|earlier\s|otherwise\s|this\sagreement\sis\s){0,2}(?:terminated|cancel+ed)/,
    /terminat(?:e|ion|ed)\s(?:\([a-z]\)\s)?at\sthe\soption\sof/,
    /subject\sto\s(?:prior\s|written\s){0,2}(?:cancellation|termination)\sby/,
    /termination\sby|terminated\sby/,
  ],
  'gi',
);
const NOT_A_RIGHT = /\b(?:not|neither party|no party|nor|no right)\b/i;
const AUTOMATIC = anyOf(
  [
    /\b(?:shall|will|does|would|to)\s(?:thereupon\s|then\s|also\s|immediately\s|automatically\s|forthwith\s){0,3}(?:terminate|expire|cease to be in (?:force|effect)|come to an end|end|lapse)\b/,
    /\b(?:shall|will)\s(?:automatically\s|immediately\s)?be\s(?:automatically\s)?(?:terminated|cancel+ed)\b/,
    /\bautomatically\s(?:terminates?|expires?|ends?|terminated)\b/,
    /\b(?:terminates|expires|ends)\s(?:automatically|immediately|upon|on|at)\b/,
    /\bdeemed\s(?:to be\s)?(?:terminated|cancel+ed)\b/,
  ],
  'gi',
);
const CONSEQUENCE = anyOf(
  [
    /\bduring\s(?:the|any|such)\s(?:termination|wind[- ]?down|run[- ]?off|transition)\speriod\b/,
    /\b(?:upon|following|after|in the event of|in case of|on|subsequent to|as a result of|notwithstanding|within\s[^.;,]{1,30}\s(?:of|from))\s(?:the\s|any\s|such\s|a\s|your\s|account\s|contract\s|service\s|subscription\s|an?\searly\s|early\s|expiration\sor\s|expiry\sor\s|the\seffective\sdate\sof\s|effective\sdate\sof\s){0,4}(?:termination|expiration|expiry|cancellation)\b/,
    /\bif\s(?:you|customer|either party|a party|we|provider)\s(?:so\s)?(?:cancels?|terminates?)\b/,
    /\bsurvive(?:s)?\b[^.;]{0,80}\b(?:terminat|expir|cancel)/,
    /\b(?:termination|expiration)\b[^.;]{0,80}\b(?:shall|will|does)\snot\s(?:affect|relieve|release|prejudice|limit|impair|discharge)\b/,
    /\bterminat[^.;]{0,80}\bsurvive\b|\bif\sthis\sagreement\sis\s(?:so\s)?terminated\b/,
    /\b(?:when|once|if)\s(?:an?|the|your|any|this)\s(?:\w+\s)?(?:account|agreement|contract|subscription|services?)\s(?:is|are|has been|have been)\s(?:terminated|cancel+ed|closed)\b/,
  ],
  'i',
);
/** What runs out here is no bargain: a time to keep data, to cure, to object. */
const OTHER_EXPIRY =
  /^\sof\s(?:(?:the|any|such|its|an?|applicable|relevant|configured)\s){0,3}(?:\w+\s)?(?:retention|trial|warranty|notice|cure|grace|inspection|acceptance|objection|claim|lock-?up|time|deadline|patents?|credits?|certificates?|tokens?)\b/i;
/** How far into a sentence what follows the end is said aside. */
const FAR = 120;
/** "Upon expiration or termination:" before a list. */
const OPENS_CONSEQUENCE =
  /(?:^|[.;]\s|,\s)(?:upon|following|after|on)\s(?:the\s|any\s|such\s){0,2}(?:termination|expiration|expiry|cancellation)\b[^.;]{0,120}[:—–]\s?$/i;
const DUTY =
  /\b(?:shall|will|must|agrees? to|may|is|are|remains?|survives?|stays?|keeps?|ends?|ceases?|continues?|returns?|deletes?)\b/i;

/** Ends of an agreement: rights to end it, ends by themselves, and what follows. */
export function termination(sentence: string, passage: Passage): Reading<'termination'>[] {
  const spots = rightsIn(sentence, passage);
  if (spots.length === 0) {
    const only =
      noticeToEnd(sentence, passage) ??
      sanctionIn(sentence, passage) ??
      automaticIn(sentence, passage) ??
      itemOfRight(sentence, passage);
    return only !== null ? [only] : consequenceIn(sentence, passage);
  }
  // the grounds stand in the items below, and are read there
  if (spots.length === 1 && /[:\w]$/.test(sentence)) {
    const { trigger, noticeDays } = right(sentence, 0, sentence.length, spots[0]!.holder).facts;
    const open = trigger === 'other' || (/\w$/.test(sentence) && !FREELY.test(sentence));
    if (open && noticeDays === null) return [];
  }
  return spots.flatMap((spot, i) => {
    const end = spots[i + 1]?.start ?? sentence.length;
    const from = i === 0 ? 0 : spot.start;
    return limbs(sentence, from, end, spot);
  });
}

interface Spot {
  readonly start: number;
  readonly verbEnd: number;
  readonly holder: TerminationFacts['holder'];
}

function rightsIn(sentence: string, passage: Passage): Spot[] {
  const spots: Spot[] = [];
  RIGHT_ACTIVE.lastIndex = 0;
  for (let m = RIGHT_ACTIVE.exec(sentence); m !== null; m = RIGHT_ACTIVE.exec(sentence)) {
    // the last modal before the verb is the one that governs it
    const between = m[1]!;
    const again = between.search(
      /\b(?:may|can|shall have|will have|reserves?|shall be entitled|is entitled)\b/i,
    );
    if (again >= 0) {
      RIGHT_ACTIVE.lastIndex = m.index + m[0].length - m[2]!.length - between.length + again;
      continue;
    }
    const verbAt = m.index + m[0].length - m[2]!.length;
    const verbEnd = m.index + m[0].length;
    if (!isRight(sentence, m.index, between, verbEnd, m[2]!.toLowerCase(), passage)) continue;
    spots.push({
      start: clauseStart(sentence, m.index),
      verbEnd,
      holder: eachFor(
        subjectOf(sentence, m.index, passage) ??
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
    if (!OBJECT.test(sentence.slice(Math.max(0, m.index - reach), verbEnd)) && !isHeaded(passage))
      continue;
    // "termination by X", "until terminated by X" are rights only where they say how or why
    if (
      /^termination\sby|^terminated\sby|^until|^unless/i.test(m[0]) &&
      !/\b(?:notice|any reason|convenience|without cause|at any time|discretion|option|either|any party)\b/i.test(
        sentence.slice(verbEnd, verbEnd + 160),
      )
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

/** "Provider may: (a) replace …; or (b) terminate the order": the end as one of several choices. */
const LISTED =
  /\b(?:may|can|entitled to|option to|right to)\b[^.;:]{0,120}:\s?\([ai1]\)\s[^.]{0,500}?(?:[;,]\s(?:(?:and|or|and\/or)\s)?|\s(?:and|or|and\/or)\s)\((?:[b-h]|i{2,3}|iv|v|[2-6])\)\s(?:if\s[^,;]{0,100},\s)?(terminate|cancel|rescind)\b/gi;

function listedRight(sentence: string, passage: Passage): Spot[] {
  return [...sentence.matchAll(LISTED)].flatMap((m) => {
    const verbEnd = m.index + m[0].length;
    const after = sentence.slice(verbEnd, verbEnd + 120);
    if (!OBJECT.test(after) && !OF_ORDER.test(after)) return [];
    const start = Math.max(clauseStart(sentence, verbEnd), m.index);
    return [{ start, verbEnd, holder: subjectOf(sentence, m.index, passage) }];
  });
}

/** "your account may be closed": by the side that keeps it. */
const YOURS = /\b(?:your|(?:customer|user|client)['’]s)\s(?:\w+\s)?(?:accounts?|access)\s$/i;

/** "reserves the right to cancel your account": whoever does so is not the one whose account it is. */
const ENDS_YOURS = anyOf(
  [
    /^\s(?:any of\s|all of\s|or\s\w+\s)?(?:your|(?:the\s)?(?:customer|user|client|subscriber)['’]s)\s(?:\w+\s)?(?:accounts?|access|services?|subscriptions?|licen[cs]e|membership|use)\b/,
    /^\sthe\s(?:services?|accounts?)\b/,
  ],
  'i',
);

/** "Termination by you": whose end the clause is about. */
function holderInHeading(passage: Passage): TerminationFacts['holder'] {
  const heading = passage.headings.at(-1) ?? '';
  const by = /\b(?:terminat\w+|cancel\w+)\sby\s/i.exec(heading);
  if (by === null) return null;
  const from = by.index + by[0].length;
  return passage.sides.mentions(heading).find((m) => m.start >= from)?.holder ?? null;
}

/** Whose option or discretion it is: "at the option of either party". */
function optionOf(sentence: string, at: number, passage: Passage): TerminationFacts['holder'] {
  const rest = sentence.slice(Math.max(0, at - 24), at + 120);
  const of = /\b(?:option|discretion|election) of\s/i.exec(rest);
  if (!of) return null;
  const from = of.index + of[0].length;
  const mention = passage.sides.mentions(rest).find((m) => m.start >= from && m.start <= from + 8);
  return mention?.holder ?? null;
}

/** "Both parties may terminate" gives each the right, unless they must agree on it. */
function eachFor(holder: TerminationFacts['holder'], sentence: string): TerminationFacts['holder'] {
  return holder === 'both' &&
    !/\b(?:mutual(?:ly)?|joint(?:ly)?|together|(?:written )?agreement (?:of|between|by)|by (?:\w+ )?agreement|agree)\b/i.test(
      sentence,
    )
    ? 'either'
    : holder;
}

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
    !/\b(?:right|option|power|ability|authority|privilege|election)/i.test(between)
  )
    return false;
  if (/^\s(?:not|never|only be|no)\b/i.test(between) || /\bnot\s(?:\w+\s)?$/i.test(between))
    return false;
  const before = sentence.slice(Math.max(0, modalAt - 60), modalAt);
  if (/\b(?:neither|nor|no)\s(?:the\s)?\w+(?:\s\w+)?\s$/i.test(before)) return false;
  // the verb must be what the modal governs, not an object on the way: "may assign … that terminate"
  if (
    between.length > 30 &&
    !/^\s?,|\b(?:right|option|power|ability|election|discretion|entitled|elect|authority|privilege|upon|at any time|by)\b/i.test(
      between,
    )
  )
    return false;
  if (/\b(?:which|who)\b/i.test(between)) return false;
  const after = sentence.slice(verbEnd, verbEnd + 120);
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
    // a service is ended, a service feature is not; "end user" is no verb
    return !/^\s(?:users?\b|of\b|customers?\b)/i.test(after);
  }
  return !weak
    ? VERB_ALONE.test(after) || isHeaded(passage)
    : VERB_ALONE.test(after) && isHeaded(passage);
}

function isHeaded(passage: Passage): boolean {
  return passage.headings.some((h) => /terminat|cancel|withdraw|\bterm\b/i.test(h));
}

function clauseStart(sentence: string, at: number): number {
  const cut = Math.max(sentence.lastIndexOf('; ', at), sentence.lastIndexOf(': ', at));
  return cut < 0 ? 0 : cut + 2;
}

const LIMB = /[;,]?\s(?:or\s|and\s)?\((?:[a-h]|i{1,3}|iv|vi{0,3}|[1-9])\)\s/gi;

/** One reading, or one for each item of a list (a) … (b) … that states the grounds in the sentence. */
function limbs(sentence: string, from: number, end: number, spot: Spot): Reading<'termination'>[] {
  const starts: number[] = [];
  LIMB.lastIndex = spot.verbEnd;
  for (let m = LIMB.exec(sentence); m !== null && m.index < end; m = LIMB.exec(sentence))
    starts.push(m.index + m[0].length);
  const listed = starts.length >= 2 && starts[0]! - spot.verbEnd < 90;
  if (!listed) return [right(sentence, from, end, spot.holder)];
  return starts.map((start, i) =>
    right(
      sentence,
      i === 0 ? from : start,
      (starts[i + 1] ?? end) - (i + 1 < starts.length ? 5 : 0),
      spot.holder,
    ),
  );
}

function right(
  sentence: string,
  start: number,
  end: number,
  holder: TerminationFacts['holder'],
): Reading<'termination'> {
  const text = withoutAsides(sentence.slice(start, end));
  if (HOW_TO.test(text)) return freely(start, trimmedEnd(sentence, start, end), holder);
  const periods = periodsIn(text);
  const trigger = groundOf(text, periods.cureDays !== null, holder, text.length < sentence.length);
  return {
    start,
    end: trimmedEnd(sentence, start, end),
    facts: {
      effect: 'right',
      holder,
      trigger,
      noticeDays: periods.noticeDays,
      cureDays: periods.cureDays,
      withoutNotice: saysWithoutNotice(text),
    },
    figures: periods.figures.map((f) => ({ start: f.start + start, end: f.end + start })),
  };
}

/** "You can find out how to cancel your account": whoever is told how needs no ground. */
const HOW_TO = /\bhow to (?:cancel|close|terminate|end)\b/i;

function freely(
  start: number,
  end: number,
  holder: TerminationFacts['holder'],
): Reading<'termination'> {
  const open = { noticeDays: null, cureDays: null, withoutNotice: false };
  return { start, end, facts: { effect: 'right', holder, trigger: 'convenience', ...open } };
}

/** "(or ten (10) days in the case of non-payment)" is a case beside the main one. */
const ASIDE = /\((?:or|and in|except|but)\s(?:[^()]|\([^()]{0,40}\)){0,160}\)/gi;

function withoutAsides(text: string): string {
  return text.includes('(') ? text.replace(ASIDE, (aside) => ' '.repeat(aside.length)) : text;
}

function trimmedEnd(sentence: string, start: number, end: number): number {
  while (end > start && /[\s;,]/.test(sentence[end - 1]!)) end--;
  return end;
}

const NOTICE_TO_END = anyOf(
  [
    /\b(?:all\s|any\s)?(?:cancellations?|termination)\s(?:of\s[^.;]{1,40}\s)?(?:requires?|needs?|(?:is|are)\ssubject\sto)\b[^.;]{0,40}\bnotice\b/,
    /^to\s(?:cancel|terminate|close)\s(?:\w+\s){0,3}?(?:services?|accounts?|subscriptions?|plan|membership|contract|agreement)\b[^.;]{0,30},?\s(?:you|(?:the\s)?(?:customers?|clients?|subscribers?|users?))\s(?:must|may|can|should|needs?|shall|will)\b/,
    /\b(?:may|can)\s(?:submit|give|serve|provide|send|issue)\s(?:\w+\s){0,3}?notice\sof\s(?:termination|cancellation)\b/,
    /\b(?:must|shall|should|needs? to|(?:is|are) required to)\s(?:\w+\s){0,2}(?:provide|give|submit|send|deliver)\b[^.;]{0,80}\bnotice\s(?:of|to|for|before|prior to)\s(?:\w+\s)?(?:cancel(?:l?ing)?|terminat(?:e|ing)|clos(?:e|ing)|cancellation|termination)\b/,
  ],
  'i',
);

/** "You must give 30 days' written notice to cancel your account": whoever gives it may end it. */
function noticeToEnd(sentence: string, passage: Passage): Reading<'termination'> | null {
  const match = NOTICE_TO_END.exec(sentence);
  if (match === null || NOT_A_RIGHT.test(match[0])) return null;
  const reach = sentence.slice(match.index, match.index + match[0].length + 60);
  const bare = /^(?:all |any )?cancellation/i.test(match[0]);
  if (!bare && !OBJECT.test(reach) && !isHeaded(passage)) return null;
  const holder =
    subjectOf(sentence, match.index + match[0].length, passage) ??
    holderInHeading(passage) ??
    (bare ? 'customer' : null);
  const found = right(sentence, 0, sentence.length, holder);
  return { ...found, facts: { ...found.facts, trigger: 'convenience' } };
}

/** "such conduct will result in termination of your account": what the side does that runs it. */
const SANCTION = anyOf(
  [
    /\b(?:will|shall|may|can)\s(?:also\s)?(?:result in|lead to|face|be subject to|be (?:grounds|cause) for)\b[^.;]{0,80}\b(?:terminat(?:ion|ing)|cancellation|closure|deletion|deactivation|discontinuation)\b/,
    /\b(?:will|shall|may)\shave\s(?:their|his|her|your|its)\s(?:\w+\s)?(?:accounts?|access|services?)\s(?:\w+\s)?(?:terminated|cancel+ed|closed|deleted)\b/,
  ],
  'i',
);
const OF_ACCOUNT = /\b(?:accounts?|access|services?|subscription)\b|\bimmediate terminat/i;

function sanctionIn(sentence: string, passage: Passage): Reading<'termination'> | null {
  const match = SANCTION.exec(sentence);
  if (match === null || !OF_ACCOUNT.test(sentence.slice(match.index))) return null;
  if (NOT_A_RIGHT.test(sentence.slice(Math.max(0, match.index - 30), match.index))) return null;
  const by = agentAfter(sentence, match.index, passage);
  const found = right(sentence, 0, sentence.length, by ?? 'provider');
  // whoever the words are about has done something
  const { trigger } = found.facts;
  if (trigger !== 'convenience' || FREELY.test(sentence)) return found;
  return { ...found, facts: { ...found.facts, trigger: 'breach' } };
}

/** "the right to terminate", "notice to end it": nothing ends by itself. */
const RIGHT_TO =
  /\b(?:rights?|options?|abilit(?:y|ies)|power|elections?|elects?|entitled|intention|intends?|wish(?:es)?|decides?)\b[^.;,]{0,44}$/i;
/** An end that hangs on an event, not on a date. */
const ON_EVENT = /\b(?:if|when|once|unless|in the event|should|ceases?)\b/i;
/** Credits, offers and deadlines lapse without an end of the bargain. */
const LESSER_SUBJECT =
  /\b(?:credits?|fees?|eligibility|entitlement|vouchers?|coupons?|points|claims?|offers?|options?|warrant(?:y|ies)|patents?|domains?|certificates?|cards?|trial)\s(?:so\s\w+\s)?$/i;

function automaticIn(sentence: string, passage: Passage): Reading<'termination'> | null {
  AUTOMATIC.lastIndex = 0;
  for (let m = AUTOMATIC.exec(sentence); m !== null; m = AUTOMATIC.exec(sentence)) {
    const before = sentence.slice(Math.max(0, m.index - 160), m.index);
    const after = sentence.slice(m.index + m[0].length, m.index + m[0].length + 20);
    if (/^\s(?:users?|of\b)/i.test(after)) continue;
    if (/^to\s/i.test(m[0]) && RIGHT_TO.test(before)) continue;
    if (LESSER_SUBJECT.test(before)) continue;
    // "Termination of the Agreement will terminate all Order Forms" says what an end does
    if (/^(?:the\s)?(?:termination|expiration|expiry|cancellation)\b/i.test(sentence)) return null;
    const actor = actorAt(sentence, m, after, passage);
    if (actor !== null) return right(sentence, 0, sentence.length, actor);
    if (!OBJECT.test(before) && !isHeaded(passage)) continue;
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

/** "Either party may terminate this Agreement:", "this Agreement may be terminated if" */
const LEAD_RIGHT = new RegExp(
  String.raw`\b(?:may|can|right|entitled|option)\b(?:[^.;]|\.(?=[0-9])){0,160}\bterminat(?:e|ed)\b(?:[^.;]|\.(?=[0-9])){0,200}$|\b(?:shall|will)\s(?:automatically\s|immediately\s)?terminate\b[^.;]{0,120}$`,
  'i',
);

/** A ground or a way under "Either party may terminate this Agreement:". */
function itemOfRight(sentence: string, passage: Passage): Reading<'termination'> | null {
  const lead = passage.leadIn;
  if (
    lead === null ||
    CONSEQUENCE.test(sentence) ||
    !LEAD_RIGHT.test(lead) ||
    /\b(?:upon|after|following)\s(?:any\s|the\s)?terminat/i.test(lead)
  )
    return null;
  if (sentence !== passage.sentences[0]?.text || !/[a-z]{3}/i.test(sentence)) return null;
  const found = right(sentence, 0, sentence.length, null);
  const automatic = /\b(?:shall|will)\s(?:automatically\s)?terminate\b/i.test(lead);
  const leadPeriods = periodsIn(lead);
  return {
    ...found,
    facts: {
      ...found.facts,
      effect: automatic ? 'automatic' : 'right',
      holder: automatic
        ? null
        : (eachFor(subjectOf(lead, lead.length, { ...passage, leadIn: null }), lead) ??
          agentAfter(sentence, 0, passage) ??
          agentAfter(lead, 0, passage) ??
          passage.sides.mentions(sentence)[0]?.holder ??
          null),
      noticeDays: found.facts.noticeDays ?? leadPeriods.noticeDays,
    },
  };
}

function consequenceIn(sentence: string, passage: Passage): Reading<'termination'>[] {
  const lead = passage.leadIn;
  const listed = lead !== null && /[:—–]\s?$/.test(lead) && sentence === passage.sentences[0]?.text;
  const said = CONSEQUENCE.exec(sentence);
  if (said === null && !(listed && OPENS_CONSEQUENCE.test(lead))) return [];
  if (!DUTY.test(sentence)) return [];
  if (said !== null && OTHER_EXPIRY.test(sentence.slice(said.index + said[0].length))) return [];
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

const TRIGGERS: readonly (readonly [TerminationTrigger, RegExp])[] = [
  [
    'convenience',
    anyOf(
      [
        /\bwithout cause\b|\bfor (?:its |any )?convenience\b/,
        /\b(?:for )?(?:any|no) reason\b(?!\sother than)|\bno reason\b|\bat will\b/,
        /\bwith or without cause\b|\bwithout (?:any )?reason\b/,
      ],
      'i',
    ),
  ],
  [
    'insolvency',
    anyOf(
      [
        /\bbankrupt|\binsolven|\breceiver\b|\bassignment for the benefit\b/,
        /\bliquidat(?:ion|or)\b|\bdissol(?:ution|ve[sd]?)\b/,
        /\b(?:stops?|ceases?) (?:conducting|to conduct|doing|to do|carrying on|to carry on) business\b/,
        /\bwinding[- ]up\b/,
      ],
      'i',
    ),
  ],
  [
    'nonpayment',
    anyOf(
      [
        /\bnon-?payment\b/,
        /\bfail(?:s|ure|ed)?\sto\s(?:\w+\s){0,3}(?:pay|make (?:any |a )?payment)/,
        /\b(?:do(?:es)?|did) not (?:pay|receive (?:the |any |such )?payment)\b|\bpast due\b/,
        /\boverdue\b|\bunpaid\b/,
      ],
      'i',
    ),
  ],
  [
    'breach',
    anyOf(
      [
        /\bbreach|\bdefault/,
        /\bfail(?:s|ure|ed)?\sto\s(?:perform|comply|observe|fulfil|meet|cure|remedy|deliver|supply|provide|reach|achieve)/,
        /\bviolat|\bmisconduct\b|\bfor cause\b|\bnot in compliance\b/,
      ],
      'i',
    ),
  ],
  [
    'force-majeure',
    /(?<!other than (?:an? (?:event of )?)?)\bforce majeure\b|\bbeyond (?:its|the|their) (?:reasonable )?control\b/i,
  ],
  [
    'change-of-control',
    /\bchange (?:of|in) (?:the )?(?:control|ownership)\b|\bmerge[rds]?\b|\bacquired by\b|\bacquisition\b|\bcompetitor\b/i,
  ],
  [
    'amendment',
    /\b(?:not|object)\b[^.;]{0,40}\b(?:accept|agree|consent|object)?[^.;]{0,30}\b(?:change|amend|modif|increase|revis)/i,
  ],
  [
    'regulatory',
    anyOf(
      [
        /\bregulat|\bgovernment|\bcourt order\b|\bunlawful\b|\billegal\b|\brequired by law\b/,
        /\bchange in law\b|\blicen[cs]e[^.;]{0,30}\b(?:revoked|suspended)\b/,
      ],
      'i',
    ),
  ],
  // for its own business; where the other one does so, that is a case of its own
  [
    'convenience',
    /^(?![^.;]{0,160}\b(?:if|in the event|should|where)\b)[^.;]{0,240}(?:\bdiscontinu|\bno longer (?:offer|provide|available)|\bend[- ]of[- ]life\b)/i,
  ],
  ['expiry', /\bexpir|\bend of the (?:initial |then[- ]current |renewal )?term\b/i],
];
const CONDITIONAL =
  /\b(?:if|in the event|upon the occurrence|where|should|in case|unless|because|due to)\b/i;

/** No ground is asked for: a notice, or not even that, is enough. */
const AT_PLEASURE =
  /\bnotice\b|\bnotif|\bany time\b|\bdiscretion\b|\boption\b|\bimmediate(?:ly)?\b|\bin writing\b/i;

function triggerOf(
  text: string,
  cures: boolean,
  otherwise?: TerminationTrigger,
): TerminationTrigger {
  for (const [trigger, words] of TRIGGERS) {
    if (!words.test(text)) continue;
    if (trigger === 'expiry' && otherwise === undefined && !CONDITIONAL.test(text)) continue;
    return trigger;
  }
  if (otherwise !== undefined) return otherwise;
  if (cures) return 'breach';
  if (
    /\bat any time\b|\b(?:sole|absolute|its) discretion\b|\boption\b/i.test(text) &&
    !/\bif\b/i.test(text)
  )
    return 'convenience';
  return CONDITIONAL.test(text) || !AT_PLEASURE.test(text) ? 'other' : 'convenience';
}

/** "in accordance with the termination provisions of the Master Agreement" leaves the ground to it. */
const GROUND_ELSEWHERE =
  /\b(?:in accordance with|pursuant to|under|as (?:provided|set forth) in)\sthe\s(?:termination\s)?(?:provisions?|terms)\s(?:of|in)\b/i;
/** An opening condition: what follows is no free choice, whatever it says of discretion. */
const OPENS_WITH_CONDITION =
  /^(?:if|in the event|in case|should|where|when|upon the occurrence)\b[^;]{10,}?,/i;

/** The ground of a right. Both parties together need none, and one that a condition opens has it. */
function groundOf(
  text: string,
  cures: boolean,
  holder: TerminationFacts['holder'],
  isPart: boolean,
): TerminationTrigger {
  const trigger = triggerOf(text, cures);
  if ((trigger === 'convenience' || trigger === 'other') && OTHERWISE.test(text)) return 'breach';
  if (trigger !== 'convenience') return trigger;
  if (holder === 'both' || TOGETHER.test(text) || GROUND_ELSEWHERE.test(text)) return 'other';
  if (!isPart && OPENS_WITH_CONDITION.test(text) && !FREELY.test(text)) return 'other';
  return trigger;
}

/** "you shall ask first; otherwise, the Provider may terminate": for not having done what is asked. */
const OTHERWISE = /[,;]\sotherwise,?\s[^.;]{3,60}\b(?:may|shall|will|reserves?|entitled|right)\b/i;

/** Words of free choice that a condition at the start of the sentence does not take back. */
const FREELY =
  /\b(?:without cause|convenience|(?:any|no) reason|with or without|at will|at any time)\b/i;
const TOGETHER =
  /\b(?:by|upon|on|with)\s(?:the\s)?(?:unanimous|mutual|joint)\s(?:written\s)?(?:agreement|consent)\b/i;

const WITHOUT_NOTICE =
  /\bwithout\s(?:any\s|prior\s|further\s|advance\s|written\s|giving\s){0,3}(?:notice|notification)\b|\bno (?:prior )?notice\b/i;
const saysWithoutNotice = (text: string): boolean => WITHOUT_NOTICE.test(text);

/** "During the 30-day notice period (of a change)": when, not how long before. */
const DURING = /\bduring (?:the|that|this|such) $/i;

/** "upon 30 days' written notice if the breach is not cured": the days are of the notice. */
const OF_NOTICE =
  /^['’]?s?['’]?\s?(?:(?:prior|advance|written|and)\s){0,3}notice\b(?!\s(?:and\s\w+\s)?to\s(?:cure|remedy|correct))/i;
/** "unless terminated by either party at least 30 days prior to the renewal". */
const ENDED_BY =
  /\b(?:terminated|cancel+ed)\b[^.;]{0,60}\b(?:at least|not? less than|no later than|not later than)\s(?:\w+\s)?$/i;

const UNCURED =
  /\b(?:uncured|not (?:been )?(?:cured|remedied)|fails? to (?:cure|remedy))\b[^.;]{0,40}\b(?:such|that|this|the)\s(?:notice\s)?period\b/i;

function periodsIn(text: string): {
  noticeDays: number | null;
  cureDays: number | null;
  figures: { start: number; end: number }[];
} {
  let noticeDays: number | null = null;
  let cureDays: number | null = null;
  const figures: { start: number; end: number }[] = [];
  for (const d of readDurations(text)) {
    const before = text.slice(Math.max(0, d.start - 70), d.start);
    const after = text.slice(d.end, d.end + 110);
    const cure =
      /\b(?:cure[ds]?|remed(?:y|ied|ies)|correct(?:ed)?|rectif)\b[^.;]{0,60}$/i.test(before) ||
      (!OF_NOTICE.test(after) &&
        /^[^.;]{0,70}\b(?:to (?:cure|remedy|correct)|cure period|of (?:such|the) (?:breach|default))\b/i.test(
          after,
        )) ||
      (/\b(?:breach|default|fail)/i.test(text) &&
        /\b(?:within|for|continues for|period of)\s(?:a (?:period|further period) of\s)?$/i.test(
          before,
        ) &&
        /^[^.;]{0,60}\b(?:after|following|of|from)\b[^.;]{0,60}\b(?:notices?|notif\w+)\b/i.test(
          after,
        ));
    if (cure) {
      cureDays ??= toDays(d.value);
      figures.push({ start: d.start, end: d.end });
    } else if (
      (/^(?:['’]s?)?(?:(?!\b(?:may|shall|will|terminate)\b)[^.;]){0,60}\b(?:notice|notification)\b/i.test(
        after,
      ) &&
        !DURING.test(before)) ||
      (ENDED_BY.test(before) && /^\s?(?:prior to|before|in advance of)\b/i.test(after)) ||
      /\b(?:notice|notif(?:y|ying|ication))\b[^.;]{0,68}$/i.test(before)
    ) {
      noticeDays ??= toDays(d.value);
      figures.push({ start: d.start, end: d.end });
    }
  }
  // "upon 30 days' notice of a breach, if it remains uncured at the end of such period"
  if (cureDays === null && noticeDays !== null && UNCURED.test(text)) cureDays = noticeDays;
  return { noticeDays, cureDays, figures };
}
