import type { SlaThresholdFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { type Comparison, readComparisons, readPercentages } from '../values/index.js';
import { metricKindOf } from './metrics.js';
import {
  downtimeIn,
  isNoService,
  labelledTime,
  rootCauseIn,
  timeOfSeverity,
  timeUnderName,
  timesIn,
} from './promised-times.js';
import { reading } from './promised-scope.js';
import { labelledShare, rowOf, shareOfCases } from './promised-rates.js';
import { anyOf } from '../pattern.js';

export const slaThresholdCues = [
  'uptime',
  'downtime',
  'up-time',
  'availab',
  'error rate',
  'success rate',
  'durability',
  'response',
  'connectivity',
  'of the time',
  ' hour',
  ' minute',
  'respond',
  'resol',
  'latency',
  'recovery',
  'packet loss',
  'load time',
  'guarantee',
  'accuracy',
  'business day',
  'working day',
  '>= 9',
  ': 9',
  ': 100%',
  '% sla',
  'rpo:',
  'rto:',
  '(rto)',
  '(rpo)',
  'rpo of',
  'rto of',
  'mean time',
  'jitter',
  'abandon',
  'capture rate',
  'false positive',
  'within target',
] as const;

const PROMISE =
  /\b(?:will|shall|must|guarantee[sd]?|commits?|commitment|targets?|at least|maintain|ensure|warrants?|reasonable efforts|is|are|objective|within|aims? to|strives? to|delivers?|offers?|provides?|stands? behind)\b/i;

/** Talk of credits, formulas and examples promises nothing. */
const NOT_PROMISE = anyOf(
  [
    /\b(?:for example|for instance|e\.g\.|means|(?:is|are) (?:calculated|measured|determined)\b[^.;]{0,40}\bby|subtracting\s[^.;]{0,20}from|is calculated|(?:is|are) (?:recorded|considered|deemed|counted) (?:when|if|as)|calculated by|credit equal|credits? of|if the monthly|falls below|fall below|(?:was|were) (?:less than|below|under)|less than 100|drops below)\b/,
    /\b(?:terminate|cancel)\b[^.;]{0,40}\b(?:if|where|when)\b[^.;]{0,60}\b(?:below|less than|under|falls|fails)\b/,
    /\bin the event\b[^.;]{0,100}\b(?:below|less than|under|fails?|not (?:meet|achieve|reach))\b/,
    /^examples?\b|^(?:the\s)?(?:customer|client|subscriber)s?\s(?:shall|must|will)\s(?:respond|answer|reply)\b/,
    /^if\b[^.]{0,80}\b(?:less than|below|under|fails?|drops)\b/,
  ],
  'i',
);

/** "If it cannot be resolved within 2 hours": a case, in which something else is promised. */
const MISSED =
  /\b(?:cannot|can not|could not|unable to|not)\s(?:be\s)?(?:resolv|respond|fix|repair|restor|answer)\w*\s(?:\w+\s)?within\s(?:the\s)?$/i;

/** "… shall meet the following service levels:": the items promise without a verb. */
const LEVELS_ABOVE =
  /\b(?:service levels?|performance (?:levels?|standards?|targets?)|commitments?|targets?)\b[^.:]{0,40}:\s*$/i;

/** Figures that are worked out below "Example calculation". */
function isExample({ leadIn, headings }: Passage): boolean {
  return EXAMPLE.test(leadIn ?? '') || EXAMPLE.test(headings.at(-1) ?? '');
}

const EXAMPLE = /^\W{0,3}(?:worked\s)?examples?\b[^.;]{0,40}$/i;

/** Numeric commitments to a level of service. */
export function slaThreshold(sentence: string, passage: Passage): Reading<'sla-threshold'>[] {
  if (NOT_PROMISE.test(sentence) || isExample(passage)) return [];
  const labelled =
    labelledTime(sentence, passage) ??
    timeUnderName(sentence, passage) ??
    timeOfSeverity(sentence, passage);
  if (labelled !== null) return [labelled];
  const cases = shareOfCases(sentence, passage);
  if (cases !== null) return [cases];
  const down = downtimeIn(sentence);
  if (down !== null) return [down];
  const cause = rootCauseIn(sentence);
  if (cause !== null) return [cause];
  const isBare = !PROMISE.test(sentence);
  if (isBare && !LEVELS_ABOVE.test(passage.leadIn ?? ''))
    return rowOf(sentence, passage) ?? labelledShare(sentence, passage) ?? timesIn(sentence);
  const readings: Reading<'sla-threshold'>[] = [];
  const unmet = UNMET.exec(sentence)?.[0].length ?? 0;
  for (const { value: compared } of readComparisons(sentence)) {
    const c = underDenial(sentence, compared);
    const before = sentence.slice(Math.max(0, c.figure.start - 160), c.figure.start);
    const after = sentence.slice(c.figure.end, c.figure.end + 60);
    if (c.unit === '' || /^[A-Z]{3}$/.test(c.unit) || c.unit === 'count') continue;
    const timed = c.unit !== '%';
    // "a response will be available within a day": a time is no measure of availability
    const kind = [before.slice(-50), before, after]
      .map((words) => metricKindOf(timed ? words.replace(OF_UPTIME, '') : words))
      .find((k) => k !== null && WANTS_TIME.has(k) === timed);
    if (kind === undefined || kind === null || isAdvance(sentence, c.figure)) continue;
    if (timed && MISSED.test(before)) continue;
    if (timed && DAYS.has(c.unit) && isNoService(sentence, passage)) continue;
    if (kind === 'availability' ? c.operator[0] === '<' : isFailure(c.operator, kind)) continue;
    const said = reading(sentence, c, kind);
    readings.push(c.figure.start < unmet ? { ...said, confidence: 'low', implied: true } : said);
  }
  if (readings.length > 0) return readings;
  const times = timesIn(sentence);
  if (times.length > 0) return times;
  // "available 99.9% of the time", "a 99.9% uptime commitment"
  const percent = readPercentages(sentence).find((p) => p.value >= 80 && p.value <= 100);
  const kind = metricKindOf(sentence);
  if (!percent || (kind !== 'availability' && kind !== 'durability' && kind !== 'success-rate'))
    return (isBare && rowOf(sentence, passage)) || [];
  if (!nearMetric(sentence, percent.start, percent.end)) return [];
  if (passage.headings.some((h) => /definition/i.test(h))) return [];
  return [
    reading(sentence, { operator: '>=', value: percent.value, unit: '%', figure: percent }, kind),
  ];
}

const DAYS: ReadonlySet<string> = new Set(['day', 'working-day', 'week', 'month', 'year']);

/** "If service is not restored within 4 hours, …": what follows a failure; a promise only where none is made. */
const UNMET = /^(?:if|should|when|where|unless)\b[^,;]*\b(?:not|fails?|cannot)\b[^,;]*/i;

const OF_UPTIME = /\b(?:un)?availab\w*|\bup-?time\b/gi;

const WANTS_TIME: ReadonlySet<SlaThresholdFacts['metricKind']> = new Set([
  'response-time',
  'resolution-time',
  'latency',
  'recovery',
]);

const DENIED_TURNS = { '>': '<=', '<': '>=' } as const;

/** "no greater than", "not less than" are comparisons of their own; these are denied from further off. */
const COMPARED_IN_WORDS =
  /\b(?:(?:greater|more|higher|longer|less|lower|fewer) than|in excess of|exceeds?|below|under)\s$/i;

const DENIED =
  /\b(?:not|never|no|neither|without)\b(?:(?!\b(?:if|when|where|unless|except)\b)[^.;]){0,120}$/i;

/** "shall not experience a latency of greater than 60 ms": more is denied, so it is at most that. */
function underDenial(sentence: string, c: Comparison): Comparison {
  if (c.operator !== '>' && c.operator !== '<') return c;
  const words = sentence.slice(Math.max(0, c.figure.start - 160), c.figure.start);
  return COMPARED_IN_WORDS.test(words) && DENIED.test(words)
    ? { ...c, operator: DENIED_TURNS[c.operator] }
    : c;
}

/** More than so many errors, longer than so many hours: where the promise fails, not what it is. */
function isFailure(
  operator: Comparison['operator'],
  kind: SlaThresholdFacts['metricKind'],
): boolean {
  return operator[0] === '>' && (kind === 'error-rate' || WANTS_TIME.has(kind));
}

/** "at least 24 hours in advance", "48 hours' notice": how early something is announced. */
function isAdvance(sentence: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /^[^.;,]{0,30}\b(?:in advance|advance|prior|notice|beforehand)\b/i.test(
      sentence.slice(end, end + 50),
    ) || /\b(?:notif\w+|notice|advance)\b[^.;,]{0,40}$/i.test(sentence.slice(0, start).slice(-60))
  );
}

function nearMetric(sentence: string, start: number, end: number): boolean {
  return metricKindOf(sentence.slice(Math.max(0, start - 70), end + 50)) !== null;
}
