import type { SlaThresholdFacts } from '../../clauses/facts.js';
import { TIMES } from '../../clauses/metric-kinds.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { type Comparison, readComparisons, readPercentages } from '../values/index.js';
import { metricKindOf } from './metrics.js';
import { ofServiceLevels } from './of-service-levels.js';
import {
  downtimeIn,
  isNoService,
  labelledTime,
  rootCauseIn,
  rowOfTimes,
  timeOfSeverity,
  timeUnderName,
  stepWithin,
  timesIn,
} from './promised-times.js';
import { reading } from './promised-reading.js';
import { definedLevel, labelledShare, rowOf, shareDone, shareOfCases } from './promised-rates.js';
import { anyOf } from '../pattern.js';

export const slaThresholdCues = [
  'uptime',
  'downtime',
  'up-time',
  'up time',
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
  'packet',
  'load time',
  'guarantee',
  'target',
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
  'round-trip',
  'round trip',
  'reachable',
  'or better',
] as const;

const PROMISE =
  /\b(?:will|shall|must|guarantee[sd]?|commits?|commitment|targets?|at least|makes? sure|maintain|ensure|warrants?|reasonable efforts|is|are|objective|within|aims? to|strives? to|averages|delivers?|offers?|provides?|stands? behind)\b/i;

/** Talk of credits, formulas and examples promises nothing. */
const NOT_PROMISE = anyOf(
  [
    /\b(?:for example|for instance|e\.g\.|means|(?:is|are) (?:calculated|measured|determined)\b[^.;]{0,40}\bby|subtracting\s[^.;]{0,20}from|is calculated|(?:is|are) (?:recorded|considered|deemed|counted) (?:when|if|as)|calculated by|credit equal|credits? of|if the monthly|falls below|fall below|(?:was|were) (?:less than|below|under)|less than 100|drops below)\b/,
    /\b(?:terminate|cancel)\b[^.;]{0,40}\b(?:if|where|when)\b[^.;]{0,60}\b(?:below|less than|under|falls|fails)\b/,
    /\bin the event\b[^.;]{0,100}\b(?:below|less than|under|fails? to|not (?:meet|achieve|reach|(?:be )?available))\b/,
    // time that is counted as if the service had run
    /\b(?:considered|deemed|assumed|treated)\s(?:to (?:have|be)|as)\b[^.;]{0,30}[0-9]\s?%/,
    /[/÷×*]\s?\(?[0-9][0-9,.]{0,9}\)?\s?(?:×\s?100\s?)?=\s?[0-9]/,
    // a band and the share that is given for it
    /\b(?:less than|lower than|below|between|under|at least|[<≥])\s?[0-9][^:.]{0,4}(?:\.[0-9]{1,4})?\s?%[^:%]{0,24}:\s(?:an?\s)?(?:(?:service\s)?credits?\s(?:of|equal to)\s)?[0-9]{1,3}(?:\.[0-9]{1,2})?\s?%/,
    /^\W{0,3}[0-9]{1,3}(?:\.[0-9]{1,2})?\s?%\s(?:of|off)\s[^.;%]{3,60}\sfor\s[^.;%]{0,30}\b(?:availability|up-?time)\b/,
    // what is worked out or asked, and what is given for the case that it tells
    /=\s?\(?[0-9][^=]{0,60}=|\?$|\bcompensat(?:es?|ed)\s(?:\w+\s){0,3}[0-9]/,
    /^examples?\b|^(?:the\s)?(?:customer|client|subscriber)s?\s(?:shall|must|will)\s(?:respond|answer|reply)\b/,
    /^if\b[^.]{0,80}\b(?:less than|below|under|fails? to|drops)\b/,
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
function isExample(sentence: string, { leadIn, headings }: Passage): boolean {
  if (EXAMPLE.test(headings.at(-1) ?? '')) return true;
  return EXAMPLE.test(leadIn ?? '') && !OWN_LABEL.test(sentence);
}

/** Below examples of a case: its own time. */
const OWN_LABEL =
  /^(?:(?:target|initial|first|maximum|guaranteed)\s){0,2}(?:response|resolution)(?:\s(?:time|target))?\s?:/i;

const EXAMPLE = /^\W{0,3}(?:worked\s)?examples?\b[^.;]{0,40}$/i;

/**
 * Numeric commitments to a level of service, and those that the text says it aims at without promising
 * them: "We aim for 99.5%, but do not guarantee it". What it says it does not guarantee is neither.
 */
export function slaThreshold(sentence: string, passage: Passage): Reading<'sla-threshold'>[] {
  if (passage.agreement.type === 'privacy-policy') return [];
  const said = (inParts(sentence, passage) ?? promisesIn(sentence, passage)).map((promise) =>
    underCase(promise, passage),
  );
  if (said.length === 0) return said;
  const denied = UNBOUND.exec(sentence);
  if (denied === null)
    return passage.sentences.some(({ text }) => ONLY_AIMS.test(text)) ? said.map(asAim) : said;
  if (AIMS.test(sentence)) return said.map(asAim);
  return said.filter(({ figures }) => (figures?.[0]?.start ?? 0) < denied.index);
}

/** "Basic: 99% uptime; response: 48 hours; channels: mail": several levels of what the label names. */
const PARTS = /^\W{0,3}([A-Z][\w -]{1,30}):\s(?=[^;]{4,100};\s)/;
const MOST_PARTS = 8;

/** What the parts of such a line promise, or null for another sentence. */
function inParts(sentence: string, passage: Passage): Reading<'sla-threshold'>[] | null {
  if (sentence.length > 260 || !sentence.includes(';') || !ofServiceLevels(passage)) return null;
  const label = PARTS.exec(sentence);
  if (label === null || metricKindOf(label[1]!) !== null) return null;
  const parts = sentence.slice(label[0].length).split(/;\s/);
  if (parts.length > MOST_PARTS) return null;
  let from = label[0].length;
  const found = parts.flatMap((part) => {
    const at = from;
    from += part.length + 2;
    return promisesIn(part, passage).map((said) => ({
      ...said,
      facts: { ...said.facts, scope: said.facts.scope ?? label[1]! },
      figures: (said.figures ?? []).map((f) => ({ start: f.start + at, end: f.end + at })),
    }));
  });
  return found.length > 1 ? found : null;
}

/** "Response time: 15 minutes" under "Priority 1 (Critical)": the case that the heading names. */
function underCase(
  said: Reading<'sla-threshold'>,
  { headings, leadIn }: Passage,
): Reading<'sla-threshold'> {
  if (said.facts.scope !== null || said.facts.unit === '%') return said;
  const named = [leadIn ?? '', headings.at(-1) ?? ''].find((words) => NAMES_CASE.test(words));
  if (named === undefined) return said;
  return { ...said, facts: { ...said.facts, scope: named.replace(/[:\s]+$/, '').trim() } };
}

const NAMES_CASE =
  /^(?:(?:priority|severity|sev|class|level|P)[\s-]?(?:level\s)?[0-9A-E]\b|(?:critical|emergency|urgent|high|medium|normal|standard|low)(?:[\s-](?:priority|severity|urgency|impact|issues?|incidents?|requests?|tickets?|faults?)){0,2}(?=$|\s?[(:·–-])).{0,80}$/i;

function asAim(said: Reading<'sla-threshold'>): Reading<'sla-threshold'> {
  return { ...said, facts: { ...said.facts, aim: true } };
}

/** "does not guarantee", "without any guarantee", "is not guaranteed". */
const UNBOUND =
  /\b(?:(?:do(?:es)?|can|will|shall|may)\s?not (?:[a-z]+ ){0,2}?(?:guarantee|warrant|promise|commit)|cannot (?:be )?(?:guaranteed?|promised?|warranted)|(?:no|without (?:an?y? )?)\s?(?:guarantee|warranty|promise)|(?:is|are) (?:not|never) (?:an? )?(?:guarantee[ds]?|warrant(?:y|ed)|promise[ds]?|commitments?|(?:legally )?binding)|non-?binding)\b/i;
const AIMS =
  /\b(?:aims?|aiming|targets?|targeting|strives?|striving|goals?|objectives?|endeavou?rs?|intends?|best[- ]efforts?|tr(?:y|ies)|hopes?|expects?|typical(?:ly)?|aspir\w+)\b/i;
/** "These are targets and no guarantees." */
const ONLY_AIMS =
  /^(?:this|these|they|it|such (?:times|figures|targets|levels)|the (?:above|figures|times|targets)(?: above)?)\s(?:is|are)\s(?:an? |only |our )?(?:targets?|goals?|objectives?|aims?|aspirations?|estimates?|guidelines?)\b[^.;]{0,30}\b(?:no|not|never|rather than)\s(?:an? )?(?:[a-z]+ )?(?:guarantees?|commitments?|warrant(?:y|ies)|promises?|binding)\b/i;

function promisesIn(sentence: string, passage: Passage): Reading<'sla-threshold'>[] {
  const defined = definedLevel(sentence);
  if (defined !== null) return [defined];
  if (NOT_PROMISE.test(sentence) || isExample(sentence, passage)) return [];
  const row = rowOfTimes(sentence, passage);
  if (row !== null) return row;
  const labelled =
    labelledTime(sentence, passage) ??
    timeUnderName(sentence, passage) ??
    timeOfSeverity(sentence, passage);
  if (labelled !== null) return [labelled];
  const cases = shareOfCases(sentence, passage);
  if (cases !== null) return [cases];
  const done = shareDone(sentence);
  if (done !== null) return [done];
  const down = downtimeIn(sentence);
  if (down !== null) return [down];
  const cause = rootCauseIn(sentence);
  if (cause !== null) return [cause];
  const step = stepWithin(sentence, passage);
  if (step !== null && metricKindOf(step.facts.metric) === null) return [step];
  const isBare = !PROMISE.test(sentence);
  if (isBare && !LEVELS_ABOVE.test(passage.leadIn ?? ''))
    return rowOf(sentence, passage) ?? labelledShare(sentence, passage) ?? timesIn(sentence);
  const readings: Reading<'sla-threshold'>[] = [];
  const unmet = UNMET.exec(sentence)?.[0].length ?? 0;
  for (const { value: compared } of readComparisons(sentence)) {
    let c = underDenial(sentence, compared);
    const before = sentence.slice(Math.max(0, c.figure.start - 160), c.figure.start);
    const after = sentence.slice(c.figure.end, c.figure.end + 60);
    if (c.unit === '' || /^[A-Z]{3}$/.test(c.unit) || c.unit === 'count') continue;
    const timed = c.unit !== '%';
    // "a response will be available within a day": a time is no measure of availability
    const kind = [before.slice(-50), before, after]
      .map((words) => metricKindOf(timed ? words.replace(OF_UPTIME, '') : words))
      .find((k) => k !== null && TIMES.has(k) === timed);
    if (kind === undefined || kind === null || isAdvance(sentence, c.figure)) continue;
    if (timed && MISSED.test(before)) continue;
    if (timed && DAYS.has(c.unit) && isNoService(sentence, passage)) continue;
    // "2 ms or better": of a delay that is less
    if (c.operator === '>=' && isLess(kind) && OR_BETTER.test(after)) c = { ...c, operator: '<=' };
    if (kind === 'availability' ? !canBeUptime(c) : isFailure(c.operator, kind)) continue;
    const said = reading(sentence, c, kind);
    readings.push(c.figure.start < unmet ? { ...said, confidence: 'low', implied: true } : said);
  }
  if (readings.length > 0) return readings;
  const times = timesIn(sentence);
  if (times.length > 0) return times;
  // "available 99.9% of the time", "a 99.9% uptime commitment"
  const below = readComparisons(sentence).filter(({ value }) => value.operator[0] === '<');
  const [percent, ...others] = readPercentages(sentence).filter(
    (p) =>
      p.value >= LEAST_SHARE &&
      p.value <= 100 &&
      !below.some(({ start, value: { figure } }) => figure.start === p.start && start < p.start),
  );
  const kind = metricKindOf(sentence);
  if (!percent || (kind !== 'availability' && kind !== 'durability' && kind !== 'success-rate'))
    return (isBare && rowOf(sentence, passage)) || [];
  if (!nearMetric(sentence, percent.start, percent.end)) return [];
  if (isDefinition(passage)) return [];
  // "80% uptime for free users and 98% uptime for paying ones": each further share before its own name
  const isForOne = FOR_ONE.test(sentence.slice(percent.end, percent.end + 40));
  const named = others.filter(({ end }) => {
    const behind = sentence.slice(end, end + 60);
    return NAME_OF_SHARE.test(behind) || (isForOne && FOR_ONE.test(behind));
  });
  return [percent, ...named].map((figure) => {
    const said = reading(
      sentence,
      { operator: '>=', value: figure.value, unit: '%', figure },
      kind,
    );
    return figure.start < unmet ? { ...said, confidence: 'low', implied: true } : said;
  });
}

/** Under "Definitions", and not under a heading below it that speaks of what is promised. */
function isDefinition({ headings }: Passage): boolean {
  return (
    headings.some((h) => /definition/i.test(h)) &&
    !/\b(?:commitments?|guarantees?|levels?|SLAs?)\b/i.test(headings.at(-1) ?? '')
  );
}

/** A service that is up for less of the time is promised to nobody. */
const LEAST_SHARE = 80;

const FOR_ONE = /^\)?\s(?:for\s|\([A-Z][\w -]{2,24}\))/;

const NAME_OF_SHARE = /^\s(?:[a-z]+\s){0,2}(?:up-?time|availability|of the time)\b/i;

/** Not below, and of no month that is mostly lost: "unavailability exceeds 1%" is no uptime either. */
function canBeUptime({ operator, value }: Comparison): boolean {
  return operator[0] !== '<' && value >= 50;
}

const DAYS: ReadonlySet<string> = new Set(['day', 'working-day', 'week', 'month', 'year']);

/** "If service is not restored within 4 hours, …": what follows a failure; a promise only where none is made. */
const UNMET =
  /^(?:if|should|when|where|unless)\b[^,;]*\b(?:not|fails?|cannot|falls? short|misse[sd]|miss)\b[^,;]*/i;

const OF_UPTIME = /\b(?:un)?availab\w*|\bup-?time\b/gi;

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
  return operator[0] === '>' && isLess(kind);
}

/** Is less of it better? */
const isLess = (kind: SlaThresholdFacts['metricKind']): boolean =>
  kind === 'error-rate' || TIMES.has(kind);

const OR_BETTER = /^\s?or better\b/i;

/** "at least 24 hours in advance", "48 hours' notice": how early something is announced. */
function isAdvance(sentence: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /^[^.;,]{0,30}\b(?:in advance|advance|prior|notice|beforehand)\b/i.test(
      sentence.slice(end, end + 50),
    ) || /\b(?:notif\w+|notice|advance)\b[^.;,]{0,40}$/i.test(sentence.slice(0, start).slice(-60))
  );
}

function nearMetric(sentence: string, start: number, end: number): boolean {
  if (/^\)? of (?:the |all )?packets\b/i.test(sentence.slice(end, end + 24))) return true;
  // "ninety-nine and nine-tenths percent (99.9%)": the figure stands behind its words
  const spelt = /\bper\s?cent\s?\($/i.test(sentence.slice(Math.max(0, start - 10), start)) ? 60 : 0;
  return metricKindOf(sentence.slice(Math.max(0, start - 70 - spelt), end + 50)) !== null;
}
