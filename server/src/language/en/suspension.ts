import type { TerminationTrigger } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import type { Span } from '../../text/span.js';
import { readDurations, toDays } from '../values/index.js';
import { subjectOf } from './subject.js';
import { anyOf } from '../pattern.js';

export const suspensionCues = [
  'suspen',
  'restrict',
  'throttl',
  'disable',
  'freeze',
  'on hold',
  'credit hold',
  'withhold',
  'cease to ',
  'block',
  'interrupt the',
  'interrupt access',
  'interrupt service',
] as const;

const SUSPENDS =
  /\b(?:may|can|shall|will|right|entitled|reserves?|option|permits?)\b[^.;]{0,160}?\b(?:suspend|interrupt|restrict|throttle|disable|freeze|lock|(?:place|put)\b[^.;]{1,30}\bon (?:credit )?hold|(?:withhold|cease to (?:fulfil+|perform|make)) [^.;]{0,40}?\b(?:performance|deliver(?:y|ies)|shipments?|orders)|temporarily (?:limit|stop|withhold))\b/i;
const SUSPENDED = anyOf(
  [
    /\b(?:may|can|will|shall)\sbe\s(?:\w+\s){0,3}(?:suspended|restricted(?! (?:to|of)\b)|throttled|disabled|frozen)\b/,
    // one of several measures: "may: (a) issue a warning; (b) suspend your access"
    /\bmay\b[^.;:]{0,100}:\s?\([ai1]\)\s[^.]{0,300}?\((?:[b-f]|i{2,3}|[2-5])\)\s(?:\w{3,16}ly\s)?(?:suspend|restrict|block|disable)\b/,
    /\b(?:may|can|will|shall)\sbe\s(?:\w+\s){0,2}(?:(?:put|placed) on hold|blocked)\b/,
    /\b(?:may|will|shall|can)\s(?:also\s)?(?:result in|lead to)\b[^.;]{0,60}\bsuspension\b/,
  ],
  'i',
);
const OBJECT =
  /\b(?:services?|access|accounts?|performance|use|obligations|deliver\w+|work|shipments?|orders|claims processing|support|credit hold|licen[cs]e|content|website|right)\b|\bsuspend\s(?:\w+\s){0,2}(?:suppl(?:y|ies)|payouts?|payments?|disbursements?|withdrawals|manufactur\w+)\b/i;

const TRIGGERS: readonly (readonly [TerminationTrigger, RegExp])[] = [
  [
    'nonpayment',
    /\b(?:non-?payment|fail\w*\sto\s(?:\w+\s)?pay|do(?:es)? not pay|outstanding[^.;]{0,20}balance|past due|overdue|delinquent|unpaid)\b/i,
  ],
  [
    'breach',
    /\b(?:breach|violat\w+|default|misuse|abuse|fail\w*\sto|br(?:eaks?|oken|eaking)\s(?:\w+\s)?(?:terms|rules|agreement|polic\w+))\b/i,
  ],
  ['regulatory', /\b(?:law|regulat\w+|government\w*|court|legal)\b/i],
  ['force-majeure', /\bforce majeure\b|\bbeyond\b[^.;]{0,30}\bcontrol\b/i],
];

/** Characters before the verb in which its subject stands. */
const BEFORE = 40;
/** … of "Services with invoices unpaid for more than ten days will be suspended". */
const BEFORE_PASSIVE = 90;

/** Pauses without an end. */
export function suspension(sentence: string, passage: Passage): Reading<'suspension'>[] {
  const says = SUSPENDS.exec(sentence) ?? SUSPENDED.exec(sentence);
  // "access will be put on hold": what is paused may stand before the verb
  const reach =
    says !== null && /\bbe\s(?:\w+\s){0,3}suspended$/i.test(says[0]) ? BEFORE_PASSIVE : BEFORE;
  const around = says && sentence.slice(Math.max(0, says.index - reach), sentence.length);
  if (!says || around === null || !OBJECT.test(around)) return [];
  if (/\b(?:not|neither|nor)\b/i.test(says[0])) return [];
  // "ask us to restrict or object to processing": a right over one's data
  if (/restrict\b[^.;]{0,30}\bprocessing\b/i.test(sentence)) return [];
  if (/restrict/i.test(says[0]) && !/\baccess|\baccount|\bservice/i.test(sentence)) return [];
  const holder = isUnknown(sentence, says.index, passage)
    ? null
    : subjectOf(sentence, says.index + 1, passage);
  return limbsOf(sentence, says.index + says[0].length).map(({ start, end }) => {
    const text = sentence.slice(start, end);
    const notice = readDurations(text).find((d) =>
      /^[^.;]{0,40}\b(?:notice|warning)\b/i.test(text.slice(d.end, d.end + 50)),
    );
    return {
      start,
      end,
      facts: {
        holder,
        trigger: TRIGGERS.find(([, words]) => words.test(text))?.[0] ?? 'other',
        noticeDays: notice ? toDays(notice.value) : null,
        withoutNotice: /\bwithout\s(?:\w+\s){0,2}notice\b/i.test(text),
      },
      figures: notice ? [{ start: notice.start + start, end: notice.end + start }] : [],
    };
  });
}

/** "(a) if the platform is at risk, or (b) if an invoice is overdue": where each marked case begins. */
const CASE =
  /(?:^|[\s,;])\((?:[a-e]|i{1,3}|iv|v|[1-5])\)\s(?=(?:if|where|when|in the event|upon|for|should)\b)/gi;
/** "…, the Board may suspend": somebody who is no party stands right before the verb. */
function isUnknown(sentence: string, at: number, passage: Passage): boolean {
  const before = sentence.slice(0, at);
  if (!/(?:^|,\s)[Tt]he\s[A-Z][a-z]{2,20}\s$/.test(before)) return false;
  return !passage.sides.mentions(before).some(({ end }) => end >= before.length - 1);
}

/** "immediately if …, or upon ten days' notice if …": two cases, each with its own notice. */
function limbsOf(sentence: string, from: number): Span[] {
  const cases = [...sentence.slice(from).matchAll(CASE)].map((m) => from + m.index + m[0].length);
  if (cases.length > 1)
    return cases.map((start, i) => ({
      start: i === 0 ? 0 : start,
      end: (cases[i + 1] ?? sentence.length + 4) - 4,
    }));
  const or = /,\s(?:or|and)\s(?=(?:upon|on|with|after|immediately|by giving)\b)/i.exec(
    sentence.slice(from),
  );
  if (or === null) return [{ start: 0, end: sentence.length }];
  const cut = from + or.index;
  const next = cut + or[0].length;
  const conditioned = (text: string): boolean => /\b(?:if|where|when|in the event)\b/i.test(text);
  return conditioned(sentence.slice(0, cut)) && conditioned(sentence.slice(next))
    ? [
        { start: 0, end: cut },
        { start: next, end: sentence.length },
      ]
    : [{ start: 0, end: sentence.length }];
}
