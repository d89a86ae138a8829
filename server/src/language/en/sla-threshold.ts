import type { SlaThresholdFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { type Comparison, readComparisons, readPercentages, readTimes } from '../values/index.js';
import { metricIn, metricKindOf } from './metrics.js';
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
] as const;

const PROMISE =
  /\b(?:will|shall|must|guarantee[sd]?|commits?|commitment|targets?|at least|maintain|ensure|warrants?|reasonable efforts|is|are|objective|within|aims? to|strives? to)\b/i;
/** Talk of credits, formulas and examples promises nothing. */
const NOT_PROMISE = anyOf(
  [
    /\b(?:for example|for instance|e\.g\.|means|is calculated|(?:is|are) (?:recorded|considered|deemed|counted) (?:when|if|as)|calculated by|credit equal|credits? of|if the monthly|falls below|fall below|(?:was|were) (?:less than|below|under)|less than 100|drops below)\b/,
    /\bin the event\b[^.;]{0,100}\b(?:below|less than|under|fails?|not (?:meet|achieve|reach))\b/,
    /^if\b[^.]{0,80}\b(?:less than|below|under|fails?|drops)\b/,
  ],
  'i',
);

/** "… shall meet the following service levels:": the items promise without a verb. */
const LEVELS_ABOVE =
  /\b(?:service levels?|performance (?:levels?|standards?|targets?)|commitments?|targets?)\b[^.:]{0,40}:\s*$/i;

/** "Downtime will not exceed 43 minutes per month": how long the service may be down in all. */
const DOWNTIME =
  /\b((?:(?:total|cumulative|unplanned|unscheduled|monthly|annual|planned|scheduled)\s){0,3}(?:downtime|outages?|unavailability))\b[^.;,]{0,40}\b(?:(?:will|shall|must|may|does)\s(?:not|never)\s(?:exceed|be\s(?:more|longer)\sthan)|limited\sto|no\smore\sthan)\s(?:a\stotal\sof\s)?$/i;

function downtimeIn(sentence: string): Reading<'sla-threshold'> | null {
  if (!/\b(?:down|outage|unavail)/i.test(sentence)) return null;
  for (const { start, end, value } of readTimes(sentence)) {
    const metric = DOWNTIME.exec(sentence.slice(Math.max(0, start - 120), start))?.[1];
    if (metric === undefined) continue;
    const { value: most, unit } = value;
    return {
      facts: { metric, metricKind: 'other', operator: '<=', value: most, unit, scope: null },
      figures: [{ start, end }],
    };
  }
  return null;
}

/** Numeric commitments to a level of service. */
export function slaThreshold(sentence: string, passage: Passage): Reading<'sla-threshold'>[] {
  if (NOT_PROMISE.test(sentence)) return [];
  const labelled = labelledTime(sentence, passage) ?? timeUnderName(sentence, passage);
  if (labelled !== null) return [labelled];
  const down = downtimeIn(sentence);
  if (down !== null) return [down];
  if (!PROMISE.test(sentence) && !LEVELS_ABOVE.test(passage.leadIn ?? ''))
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
    return [];
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
const DENIED = /\b(?:not|never|no|neither|without)\b[^.;]{0,120}$/i;

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

/** Answers that a service level is not about: to a dispute, a proposal, a request for consent. */
const OTHER_ANSWER =
  /\b(?:disputes?|approvals?|consent|proposals?|offers?|audits?|filings?|notice|inquir\w+|claims?|breach)\b|^if\b[^.;]{0,80}\bnot respond\b/i;
const OF_SERVICE =
  /\b(?:incidents?|severity|priority|tickets?|support|outages?|errors?|faults?|defects?|critical|service requests?)\b/i;

/** Is a number of days promised for an answer that has nothing to do with how the service runs? */
function isNoService(sentence: string, passage: Passage): boolean {
  if (OF_SERVICE.test(sentence)) return false;
  return OTHER_ANSWER.test(sentence) || OF_CLAIMS.test(passage.headings.at(-1) ?? '');
}
/** Steps of a claim: "We verify and respond within 15 business days". */
const OF_CLAIMS =
  /\b(?:credits?|claims?)\b[^.]{0,30}\b(?:requests?|process|procedure|claims?)\b|\b(?:requesting|claiming)\b[^.]{0,30}\bcredits?\b/i;

/** "1-hour response time", "the RTO is 4 hours": a time that stands beside its name, uncompared. */
const NAMED_BEFORE = anyOf(
  [
    /\b(?:(?:response|resolution) times?|mean time to (?:repair|restore|respond|resolve)|RTO|RPO|recovery (?:time|point) objective)\)?(?:\s\([A-Z]{2,5}\))?(?:\s?:|\s(?:is|of|are|will be|shall be))\s(?:approximately\s)?$/,
    /\b(?:response|workaround|fix|resolution|restoration)\s(?:in|within)\s$/,
  ],
  'i',
);
const NAMED_AFTER =
  /^[\s-]{0,2}(?:(?:initial |first |target )?(?:response|resolution)(?: times?)?|mean time to (?:repair|restore|respond|resolve))\b/i;

function timesIn(sentence: string): Reading<'sla-threshold'>[] {
  return readTimes(sentence).flatMap(({ start, end, value }) => {
    const before = NAMED_BEFORE.exec(sentence.slice(Math.max(0, start - 80), start));
    const named = before ?? NAMED_AFTER.exec(sentence.slice(end, end + 40));
    const kind = named === null ? null : metricKindOf(named[0]);
    if (kind === null) return [];
    const figure = { start, end };
    return [
      reading(
        sentence,
        { operator: '<=', value: value.value, unit: value.unit, figure },
        kind,
        named![0],
      ),
    ];
  });
}

/** "Critical issues: 1 hour" under "Response Times": the label is what the time is promised for. */
function labelledTime(sentence: string, passage: Passage): Reading<'sla-threshold'> | null {
  const label = /^([A-Z][^:.;,]{2,50})\s?[:–]\s?(?:within\s)?(?=[0-9])/.exec(sentence);
  if (label === null || sentence.length > 90) return null;
  const time = readTimes(sentence).find((t) => t.start === label[0].length);
  const heading = `${passage.headings.at(-1) ?? ''} ${passage.leadIn ?? ''}`;
  const kind = metricKindOf(heading);
  if (!time || (kind !== 'response-time' && kind !== 'resolution-time')) return null;
  if (!/^\s?(?:or less|maximum|\([^()]{0,30}\))?[.;]?$/i.test(sentence.slice(time.end)))
    return null;
  const { value, unit } = time.value;
  return {
    facts: {
      metric: metricIn(heading) ?? kind.replace('-', ' '),
      metricKind: kind,
      operator: '<=',
      value,
      unit,
      scope: label[1]!.trim(),
    },
    figures: [{ start: time.start, end: time.end }],
  };
}

const BARE_TIME =
  /^(?:within|in|no later than|not later than|up to|target:?|under|<=?)\s(?:\w+\s)?(?=[0-9a-z])/i;

/** "Within 4 business hours after the escalation" under "Response Time", which is all that names it. */
function timeUnderName(sentence: string, passage: Passage): Reading<'sla-threshold'> | null {
  if (sentence.length > 120 || !BARE_TIME.test(sentence)) return null;
  const name = passage.leadIn ?? passage.headings.at(-1) ?? '';
  const kind = metricKindOf(name);
  if (kind !== 'response-time' && kind !== 'resolution-time') return null;
  const time = readTimes(sentence)[0];
  if (time === undefined || time.start > 30 || isNoService(sentence, passage)) return null;
  const { value, unit } = time.value;
  const above = passage.headings.findLast((heading) => heading !== name);
  return {
    facts: {
      metric: metricIn(name) ?? kind.replace('-', ' '),
      metricKind: kind,
      operator: '<=',
      value,
      unit,
      scope: severityOf(above ?? '', above?.length ?? 0) ?? above ?? null,
    },
    figures: [{ start: time.start, end: time.end }],
  };
}

function nearMetric(sentence: string, start: number, end: number): boolean {
  return metricKindOf(sentence.slice(Math.max(0, start - 70), end + 50)) !== null;
}

function reading(
  sentence: string,
  c: {
    operator: Reading<'sla-threshold'>['facts']['operator'];
    value: number;
    unit: string;
    figure: { start: number; end: number };
  },
  metricKind: Reading<'sla-threshold'>['facts']['metricKind'],
  named: string = sentence,
): Reading<'sla-threshold'> {
  const scope =
    /\bfor (?:each |any |all |an? )([^.;,]{3,60}?)(?:\s(?:with|will|shall|is|of at least|at least|during|in|within|per)\b|[,.;]|$)/i.exec(
      sentence,
    );
  const over = metricKind === 'availability' ? measuredOver(sentence) : null;
  return {
    facts: {
      ...(over === null ? {} : { over }),
      metric: metricOf(named, metricKind),
      metricKind,
      operator: c.operator,
      value: c.value,
      unit: c.unit,
      scope:
        severityOf(sentence, c.figure.start) ??
        systemOf(sentence, metricKind) ??
        scope?.[1]?.trim() ??
        null,
    },
    figures: [{ start: c.figure.start, end: c.figure.end }],
  };
}

/** "We guarantee that our network will be available", "… that cooling and power will function". */
const GUARANTEED =
  /\bguarantees?\sthat\s(?:our\s|its\s|the\s|all\s)?([A-Za-z][^.;]{2,60}?)\s(?:will|shall)\s(?:be\s(?:available|up|online|operational)|function|operate)\b/i;

/** "99.9% quarterly uptime", "in any calendar year": over how long it is measured, if over a month. */
function measuredOver(sentence: string): 'quarter' | 'year' | null {
  if (/\bmonth/i.test(sentence)) return null;
  if (/\bquarterly\b|\b(?:calendar|fiscal|each|any|per) quarter\b/i.test(sentence))
    return 'quarter';
  return /\b(?:yearly|annual(?:ly)?|annualized)\b|\b(?:calendar|each|any|per) year\b/i.test(
    sentence,
  )
    ? 'year'
    : null;
}

/** "power uptime": the part of the house that is promised to be up. */
function systemOf(sentence: string, kind: SlaThresholdFacts['metricKind']): string | null {
  if (kind !== 'availability') return null;
  const guaranteed = GUARANTEED.exec(sentence)?.[1];
  if (guaranteed !== undefined) return guaranteed.trim();
  return (
    /\b((?:(?:virtual )?servers?|network|power|storage|database)(?:,? and (?:network|power|storage|database|servers?))|network|power|hardware|cooling|storage|control plane|data plane|management|website|web server|database|DNS|API)\s(?:up-?time|availability)\b/i.exec(
      sentence,
    )?.[1] ?? null
  );
}

/** "Covered Service Monthly Uptime Percentage Brightmere Speech >= 99.9%": rows that lost their table. */
const ROW = /^([^.;:]{4,150}?)\s(?:>=?|≥)\s?(?=[0-9])/;

function rowOf(sentence: string, passage: Passage): Reading<'sla-threshold'>[] | null {
  const row = ROW.exec(sentence);
  if (row === null || sentence.length > 180) return null;
  // what stood at the head of the column is a line of its own
  const kind = metricKindOf(row[1]!) ?? (passage.agreement.type === 'sla' ? 'availability' : null);
  if (kind !== 'availability') return null;
  const percent = readPercentages(sentence).find((p) => p.start >= row[0].length - 4);
  if (percent === undefined || percent.value < 90 || readPercentages(sentence).length > 1)
    return null;
  return [
    reading(
      sentence,
      { operator: '>=', value: percent.value, unit: '%', figure: percent },
      'availability',
    ),
  ];
}

/** "Severity 1": the class of incident for which a time is promised, named shortly before it. */
function severityOf(sentence: string, at: number): string | null {
  const before = sentence.slice(Math.max(0, at - 60), at);
  const named = [
    ...before.matchAll(/\b((?:Severity|Priority|Sev|Level)(?: Level)?[ -]?[0-9A-D])\b/gi),
  ].at(-1);
  return named?.[1] ?? null;
}

const LABELLED_SHARE =
  /^([A-Z][\w &/()-]{1,40}?)\s?[:–-]\s(?=[0-9]{2,3}(?:\.[0-9]{1,4})?\s?%\s(?:[a-z]+\s){0,2}(?:up-?time|availability)\b)/i;
/** "Network: 99.99%" under words that speak of the service level: the part that is promised to be up. */
const LABELLED_PART =
  /^((?:[\w-]+\s){0,3}(?:network|power|cooling|server|infrastructure|storage|platform|service|up-?time|availability|connectivity))\s?[:–-]\s(?=[0-9]{2,3}(?:\.[0-9]{1,4})?\s?%[.;]?$)/i;
const OF_SERVICE_LEVEL = /\b(?:SLA|service levels?|up-?time|availability|guarantee\w*)\b/i;
/** "99% uptime in general for development plans": the share opens the item, and whom it is for ends it. */
const SHARE_FOR =
  /^[0-9]{2,3}(?:\.[0-9]{1,4})?\s?%\s(?:monthly\s|annual\s|service\s)?(?:up-?time|availability)\s(?:[a-z]+\s){0,2}?for\s([^.;]{3,80})/i;

/** "Enterprise: 99.9% monthly uptime", "99% uptime for small plans": a line of a list, without a verb. */
function labelledShare(sentence: string, passage: Passage): Reading<'sla-threshold'>[] | null {
  if (sentence.length > 120 || !sentence.includes('%')) return null;
  const lead = passage.leadIn ?? '';
  const label =
    LABELLED_SHARE.exec(sentence) ??
    SHARE_FOR.exec(sentence) ??
    (OF_SERVICE_LEVEL.test(lead) ? LABELLED_PART.exec(sentence) : null);
  if (label === null) return null;
  const percents = readPercentages(sentence);
  const [percent] = percents;
  if (percent === undefined || percents.length > 1 || percent.value < 90) return null;
  const c = { operator: '>=', value: percent.value, unit: '%', figure: percent } as const;
  const said = reading(sentence, c, 'availability');
  return [{ ...said, facts: { ...said.facts, scope: label[1]!.trim() } }];
}

/** The metric as printed where the words name this kind of it, else the name of the kind. */
function metricOf(text: string, kind: Reading<'sla-threshold'>['facts']['metricKind']): string {
  const printed = metricIn(text);
  return printed !== null && metricKindOf(printed) === kind ? printed : kind.replace('-', ' ');
}
