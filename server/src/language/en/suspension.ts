import type { TerminationTrigger } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readDurations, toDays } from '../values/index.js';
import { subjectOf } from './subject.js';

export const suspensionCues = ['suspen', 'restrict', 'throttl', 'disable', 'freeze'] as const;

const SUSPENDS =
  /\b(?:may|can|shall|will|right|entitled|reserves?|option)\b[^.;]{0,160}?\b(?:suspend|restrict|throttle|disable|freeze|temporarily (?:limit|stop|withhold))\b/i;
const SUSPENDED =
  /\b(?:may|can|will|shall)\sbe\s(?:\w+\s)?(?:suspended|restricted|throttled|disabled|frozen)\b/i;
const OBJECT =
  /\b(?:services?|access|accounts?|performance|use|obligations|deliver\w+|work|shipments?|licen[cs]e|content|website|right)\b/i;

const TRIGGERS: readonly (readonly [TerminationTrigger, RegExp])[] = [
  [
    'nonpayment',
    /\b(?:non-?payment|fail\w*\sto\s(?:\w+\s)?pay|past due|overdue|delinquent|unpaid)\b/i,
  ],
  ['breach', /\b(?:breach|violat\w+|default|misuse|abuse|fail\w*\sto)\b/i],
  ['regulatory', /\b(?:law|regulat\w+|government\w*|court|legal)\b/i],
  ['force-majeure', /\bforce majeure\b|\bbeyond\b[^.;]{0,30}\bcontrol\b/i],
];

/** Pauses without an end. */
export function suspension(sentence: string, passage: Passage): Reading<'suspension'>[] {
  const says = SUSPENDS.exec(sentence) ?? SUSPENDED.exec(sentence);
  if (!says || !OBJECT.test(sentence.slice(says.index))) return [];
  if (/\b(?:not|neither|nor)\b/i.test(says[0])) return [];
  if (/restrict/i.test(says[0]) && !/\baccess|\baccount|\bservice/i.test(sentence)) return [];
  const notice = readDurations(sentence).find((d) =>
    /^[^.;]{0,40}\bnotice\b/i.test(sentence.slice(d.end, d.end + 50)),
  );
  return [
    {
      facts: {
        holder: subjectOf(sentence, says.index + 1, passage),
        trigger: TRIGGERS.find(([, words]) => words.test(sentence))?.[0] ?? 'other',
        noticeDays: notice ? toDays(notice.value) : null,
        withoutNotice: /\bwithout\s(?:\w+\s){0,2}notice\b/i.test(sentence),
      },
      figures: notice ? [{ start: notice.start, end: notice.end }] : [],
    },
  ];
}
