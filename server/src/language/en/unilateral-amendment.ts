import type { AmendmentFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readDurations, toDays } from '../values/index.js';
import { agentAfter, subjectOf } from './subject.js';
import { anyOf } from '../pattern.js';

export const unilateralAmendmentCues = [
  'modif',
  'amend',
  'chang',
  'revis',
  'updat',
  'increase',
  'alter',
  'adjust',
  'vary',
  'supplement',
  'adapt',
  'raise',
  'put prices',
  'put our prices',
  'put up ',
  'charge',
  'charging',
] as const;

const CHANGES =
  /\b(?:may|can|reserves?\b[^.;]{0,40}\bright|shall have the right|has the right|is entitled|are entitled|will have the right)\b([^.;]{0,140}?)\b(?:modify|amend|change|revise|update|increase|raise|alter|adjust|adapt|supplement|vary|make\s(?:[a-z]{2,14},?\s){0,4}?(?:changes|modifications|amendments|revisions|updates|adjustments)\sto|put(?=\s(?:our\s|the\s|up\s)?(?:prices?|fees|charges)\b))\b/i;
const SUBJECTS: readonly (readonly [AmendmentFacts['subject'], RegExp])[] = [
  [
    'price',
    /\b(?:prices?|pric(?:e list|ing)|fees?|rates?|charges|commissions?|royalt(?:y|ies)|contributions?|rent)\b/i,
  ],
  [
    'terms',
    /\b(?:agreements?|terms|contract|conditions|schedules?|annex(?:es)?|addendum|(?:contractual |the )clauses)\b/i,
  ],
  [
    'rules',
    /\b(?:this (?:privacy |cookie )?(?:notice|statement)|policy|policies|sla|aup|rules|usage limits|quotas|guidelines|standards|procedures|(?:program(?:me)?|partner|operations?|reseller)\s(?:guides?|handbooks?|manuals?|requirements))\b/i,
  ],
  ['service', /\b(?:services?|features|functionality|products?|specifications|platform|site)\b/i],
];
const BILATERAL = anyOf(
  [
    /\b(?:only|not)\b[^.;]{0,30}\b(?:by|except|unless|in)\b[^.;]{0,40}\b(?:writing|written|signed|instrument)/,
    /\bmutual(?:ly)?\b|\bparties may\b|\bwritten consent\b/,
    /\bsigned by (?:both|each|all|the)\b/,
  ],
  'i',
);
const DEEMED =
  /\bcontinu(?:ed|ing|es?)\b[^.;]{0,60}\b(?:us(?:e|ing)|access(?:ing)?)\b|\b(?:keeps?|go(?:es)? on|carr(?:y|ies) on)\susing\b[^.;]{0,80}\b(?:accept|agree)|\bdeemed\b[^.;]{0,30}\b(?:accept|consent|agree)|\bcontinued\s\w+\b[^.;]{0,60}\b(?:constitutes?|means|shall be|is)\s(?:your\s|its\s)?(?:acceptance|consent|agreement)/i;
const EXIT =
  /\b(?:may|right to|can)\b[^.;]{0,60}\b(?:terminate|cancel|stop using|discontinue|end (?:your|the|this))\b/i;

/** May the other side leave? That who makes the change may end the service is no way out. */
function mayLeave(sentences: readonly string[], passage: Passage): boolean {
  return sentences.some((sentence) => {
    const found = EXIT.exec(sentence);
    return found !== null && subjectOf(sentence, found.index + 1, passage) !== 'provider';
  });
}

/** What is done so that nothing infringes, or against late payment, is a remedy. */
const REMEDY =
  /\b(?:non-?)?infring|\bmisappropriat|\b(?:late|delay(?:ed)?|overdue|failure|default)\s(?:of\s|in\s|to\s)?(?:pay\b|payments?\b)|\bpayments?\s(?:is|are)\s(?:late|delayed|overdue|not made)\b/i;
/** A party's own address or staff. */
const OF_ITSELF =
  /^\s(?:its|his|their|the)\s(?:[\w'’-]+\s){0,3}(?:address(?:es)?|representatives?|administrators?|contacts?|managers?|designees?|personnel|details)\b/i;

/** What a customer chooses for itself: a plan, the level or amount of what it takes. */
const OWN_CHOICE = anyOf(
  [
    /^\s(?:its|your|the)\s(?:[\w'’-]+\s){0,3}(?:level of service|service level|plans?|subscription|quantity|settings?|preferences|options?|passwords?|content|seats?|number of)\b/,
    /^[^.;]{0,80}\b(?:booked|ordered|purchased|selected|chosen)\sby\b/,
  ],
  'i',
);
/** What describes the service is kept up to date, and binds nobody. */
const DESCRIPTION =
  /^\s(?:the|its|our|such)?\s?(?:documentation|user (?:guides?|manuals?)|manuals?)\b/i;

/** A sentence behind it that goes on about the change. */
const OF_CHANGE = anyOf(
  [
    /\b(?:chang|increas|modif|amend|revis|updat)|\bnotice (?:will|shall) be given\b/,
    /\bif we do(?: so)?\b/,
    /\b(?:will|shall) (?:tell|email|inform|write to)\b[^.;]{0,30}\bat least\b/,
    /\b(?:will|shall) (?:give|provide|notify)\b[^.;]{0,60}\b(?:notice|prior|in advance)\b/,
  ],
  'i',
);

/** The period of notice before a change. */
function noticeIn(text: string): ReturnType<typeof readDurations>[number] | undefined {
  return readDurations(text).find((d) =>
    /\bnotice|\bnotif|\bprior\b|\bbefore\b|\bin advance\b/i.test(
      text.slice(Math.max(0, d.start - 60), d.end + 50),
    ),
  );
}

/** "These terms may change at any time", "is subject to change without notice": by who wrote them. */
const CHANGING =
  /\b(?:this|these|our|the)\s((?:\w+\s){0,4}?)(?:agreement|terms(?: of (?:use|service))?|policy|aup|sla|conditions|prices|fees|pricing)\s(?:(?:may|can)\s(?:change|be (?:changed|modified|amended|updated|revised))|(?:is|are)\ssubject to\s(?:change|modification|amendment|revision))\b(?!\sonly\b)/i;
const SUBJECT_OF_CHANGE = /\b(?:prices|fees|pricing)\b/i;

function changing(
  sentence: string,
  passage: Passage,
  at: number,
): Reading<'unilateral-amendment'>[] {
  const says = CHANGING.exec(sentence);
  if (
    says === null ||
    BILATERAL.test(sentence) ||
    /\bby (?:the )?(?:mutual|both)\b/i.test(sentence)
  )
    return [];
  const around = [sentence, ...passage.sentences.slice(at + 1, at + 4).map((s) => s.text)].join(
    ' ',
  );
  const notice = noticeIn(sentence);
  return [
    {
      facts: {
        holder: 'provider',
        noticeDays: notice ? toDays(notice.value) : null,
        subject: SUBJECT_OF_CHANGE.test(says[0]) ? 'price' : 'terms',
        deemedConsent: DEEMED.test(around),
        exitRight: mayLeave(
          [sentence, ...passage.sentences.slice(at + 1, at + 4).map((s) => s.text)],
          passage,
        ),
      },
      figures: notice ? [{ start: notice.start, end: notice.end }] : [],
    },
  ];
}

/** "reserves the right to charge fees in the future": what is free today is not for ever. */
const STARTS_CHARGING =
  /\b(?:reserves?\b[^.;]{0,30}\bright to|may(?:,? in the future,?)?)\s(?:begin\s(?:to\s)?|start\s(?:to\s)?)?charg(?:e|ing)\s(?:a\s|you\s)?(?:fees?|for)\b(?=[^.;]{0,60}\b(?:future|later)\b)|\bmay,? in the future,? (?:begin|start) (?:to )?charg(?:e|ing)\b/i;

function startsCharging(
  sentence: string,
  passage: Passage,
): Reading<'unilateral-amendment'>[] | null {
  const says = / charg/i.test(sentence) ? STARTS_CHARGING.exec(sentence) : null;
  if (says === null || BILATERAL.test(sentence)) return null;
  const holder = subjectOf(sentence, says.index + 1, passage);
  return holder === 'provider' ? [oneSided(sentence, holder, 'fees')] : null;
}

/** One side may change the agreement, its prices or the service. */
export function unilateralAmendment(
  sentence: string,
  passage: Passage,
  at: number,
): Reading<'unilateral-amendment'>[] {
  const told = changed(sentence, passage, at);
  if (told.length > 0) return told;
  const said = changing(sentence, passage, at);
  return said.length > 0
    ? said
    : (listedChange(sentence, passage) ??
        changedBy(sentence, passage) ??
        announced(sentence, passage) ??
        asAmended(sentence, passage) ??
        whichMayChange(sentence, passage) ??
        startsCharging(sentence, passage) ??
        []);
}

/** "The targets may be amended by Provider at any time": the one who makes the change stands behind it. */
const CHANGED_BY =
  /\b(?:agreement|terms|polic(?:y|ies)|sla|conditions|prices?|fees|charges|rates|targets|service levels?|schedules?|specifications|documents?|services?)\s(?:may|can)\s(?:from time to time\s|also\s)?be\s(?:changed|modified|amended|updated|revised|adjusted|varied)\b[^.;]{0,40}?\bby\s/i;

/** "We reserve the right to:" over "change prices with 30 days' notice". */
const MAY_ABOVE =
  /\b(?:may|can|reserves?\b[^.;:]{0,30}\bright|(?:has|have)\sthe\sright|(?:is|are)\sentitled)\b[^.;:]{0,60}:\s*$/i;
const ITEM = /^(?:to\s)?(?:modify|amend|change|revise|update|increase|alter|adjust|vary)\b/i;

function listedChange(
  sentence: string,
  passage: Passage,
): Reading<'unilateral-amendment'>[] | null {
  const lead = passage.leadIn;
  if (lead === null || !ITEM.test(sentence) || BILATERAL.test(sentence)) return null;
  const says = MAY_ABOVE.exec(lead);
  if (says === null || REMEDY.test(sentence) || /\bnot\b/i.test(says[0])) return null;
  const object = sentence.slice(0, 70);
  if (!SUBJECTS.some(([, words]) => words.test(object))) return null;
  const holder = subjectOf(lead, says.index + 1, { ...passage, leadIn: null });
  return holder === 'provider' ? [oneSided(sentence, holder, object)] : null;
}

function changedBy(sentence: string, passage: Passage): Reading<'unilateral-amendment'>[] | null {
  const says = / be /.test(sentence) ? CHANGED_BY.exec(sentence) : null;
  if (says === null || BILATERAL.test(sentence)) return null;
  const holder = agentAfter(sentence, says.index, passage);
  if (holder !== 'provider' && holder !== 'customer') return null;
  return [oneSided(sentence, holder, says[0])];
}

/** "We will give 60 days' notice of adverse changes to this SLA": who announces changes makes them. */
const ANNOUNCED =
  /\b(?:will|shall)\s(?:give|provide)\b[^.;]{0,60}?\bnotice\s(?:of|for|before|prior to)\s(?:any\s)?(?:\w+\s){0,3}?(?:changes?|modifications?|amendments?|increases?)\s(?:to|in|of)\s(?:this|these|the|its|our)\s(?:\w+\s){0,2}?(?:agreement|terms|policy|sla|conditions|prices|fees|charges|rates)\b/i;

/** "the Acceptable Use Policy, as amended by Provider from time to time": whoever amends it binds the other. */
const AS_AMENDED =
  /\b(?:polic(?:y|ies)|aup|rules|guidelines|price list|rates|terms|manual|handbook)\b,?\s(?:in each case\s)?as\s(?:may\sbe\s)?(?:amended|updated|modified|revised|changed)\s(?:from time to time\s)?by\s(?=[^.;,]{2,40}(?:from time to time|[.;,]|$))/i;

/** "the Operations Manual, which Franchisor may modify from time to time": what is changed stands before. */
const WHICH_MAY =
  /\b(?:polic(?:y|ies)|aup|rules|guidelines|price list|rates|terms|manual|handbook|standards|procedures|schedule),?\s(?:which|that)\s(?:the\s)?(?=[^.;,]{2,40}\s(?:may|reserves)\b)(?:\w+\s){1,4}?(?:may|reserves the right to)\s(?:\w+\s){0,2}?(?:modify|amend|change|revise|update|alter)\b/i;

function whichMayChange(
  sentence: string,
  passage: Passage,
): Reading<'unilateral-amendment'>[] | null {
  const says = / (?:which|that) /.test(sentence) ? WHICH_MAY.exec(sentence) : null;
  if (says === null || BILATERAL.test(sentence)) return null;
  const holder = passage.sides.mentions(says[0]).at(-1)?.holder ?? null;
  return holder === 'provider'
    ? [oneSided(sentence, holder, sentence.slice(Math.max(0, says.index - 12)))]
    : null;
}

function asAmended(sentence: string, passage: Passage): Reading<'unilateral-amendment'>[] | null {
  const says = / as /.test(sentence) ? AS_AMENDED.exec(sentence) : null;
  if (says === null || BILATERAL.test(sentence)) return null;
  const holder = agentAfter(sentence, says.index, passage);
  return holder === 'provider' ? [oneSided(sentence, holder, says[0])] : null;
}

function announced(sentence: string, passage: Passage): Reading<'unilateral-amendment'>[] | null {
  const says = / notice /i.test(sentence) ? ANNOUNCED.exec(sentence) : null;
  if (says === null || BILATERAL.test(sentence)) return null;
  const holder = subjectOf(sentence, says.index + 1, passage);
  return holder === 'provider' ? [oneSided(sentence, holder, says[0])] : null;
}

function oneSided(
  sentence: string,
  holder: 'provider' | 'customer',
  words: string,
): Reading<'unilateral-amendment'> {
  const notice = noticeIn(sentence);
  return {
    facts: {
      holder,
      noticeDays: notice ? toDays(notice.value) : null,
      subject: SUBJECTS.find(([, subject]) => subject.test(words))?.[0] ?? 'terms',
      deemedConsent: DEEMED.test(sentence),
      exitRight: false,
    },
    figures: notice ? [{ start: notice.start, end: notice.end }] : [],
  };
}

function changed(
  sentence: string,
  passage: Passage,
  at: number,
): Reading<'unilateral-amendment'>[] {
  const says = CHANGES.exec(sentence);
  if (!says || BILATERAL.test(sentence) || /\b(?:not|neither|no)\b/i.test(says[1]!)) return [];
  if (REMEDY.test(sentence)) return [];
  const before = sentence.slice(Math.max(0, says.index - 40), says.index);
  if (/\b(?:neither party|no party|nothing)\b/i.test(before)) return [];
  const object = sentence.slice(says.index + says[0].length, says.index + says[0].length + 70);
  if (OF_ITSELF.test(object) || DESCRIPTION.test(object)) return [];
  const subject = SUBJECTS.find(([, words]) => words.test(object))?.[0];
  if (subject === undefined) return [];
  const holder = subjectOf(sentence, says.index + 1, passage);
  if (holder === 'both') return [];
  if (holder === 'customer' && OWN_CHOICE.test(object)) return [];
  const following = passage.sentences.slice(at + 1, at + 4).map((s) => s.text);
  const around = [sentence, ...following].join(' ');
  const notice = noticeIn(sentence);
  const later =
    notice ??
    following
      .filter((s) => OF_CHANGE.test(s))
      .map(noticeIn)
      .find((n) => n);
  return [
    {
      facts: {
        holder,
        noticeDays: later ? toDays(later.value) : null,
        subject,
        deemedConsent: DEEMED.test(around),
        exitRight: mayLeave([sentence.replace(says[0], ''), ...following], passage),
      },
      figures: notice ? [{ start: notice.start, end: notice.end }] : [],
    },
  ];
}
