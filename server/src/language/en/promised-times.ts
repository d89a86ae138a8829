import type { SlaThresholdFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { type Located, readTimes, type TimeLength } from '../values/index.js';
import { metricIn, metricKindOf } from './metrics.js';
import { reading } from './promised-reading.js';
import { severityOf } from './promised-scope.js';
import { ofServiceLevels } from './of-service-levels.js';
import { anyOf } from '../pattern.js';

/** "Downtime will not exceed 43 minutes per month": how long the service may be down in all. */
const DOWNTIME =
  /\b((?:(?:total|cumulative|unplanned|unscheduled|monthly|annual|planned|scheduled)\s){0,3}(?:downtime|outages?|unavailability))\b[^.;,]{0,40}\b(?:(?:will|shall|must|may|does)\s(?:not|never)\s(?:exceed|be\s(?:more|longer)\sthan)|limited\sto|no\smore\sthan)\s(?:a\stotal\sof\s)?$/i;

/** "no more than 25 minutes of downtime": the figure before its name; beside a share only what that comes to. */
const NO_MORE =
  /\b(?:(?:no|not)\smore\sthan|less\sthan|fewer\sthan|at\smost|(?:a\s)?maximum\sof)\s$/i;
const OF_DOWNTIME =
  /^\s(?:of\s)?((?:(?:total|cumulative|unplanned|unscheduled)\s)?(?:downtime|unavailability))\b/i;
/** What is not counted, what gives a credit, and what a condition or a definition says. */
const UNPROMISED = /\b(?:credit\w*|counted|considered|excluded?|means|if|when|where|example)\b/i;

/** "99.9%, meaning that the downtime must not exceed 44 minutes": the share in other words. */
const RESTATES =
  /%[^%.;]{0,30}\b(?:mean(?:s|ing)|i\.e\.|that is|equivalent|equals|equates|amounts)\b/i;

/** The downtime that a sentence says is not exceeded, or null. */
export function downtimeIn(sentence: string): Reading<'sla-threshold'> | null {
  if (!/\b(?:down|outage|unavail)/i.test(sentence)) return null;
  for (const { start, end, value } of readTimes(sentence)) {
    const before = sentence.slice(Math.max(0, start - 120), start);
    const named =
      NO_MORE.test(before) && !sentence.includes('%') && !UNPROMISED.test(sentence)
        ? OF_DOWNTIME.exec(sentence.slice(end, end + 60))?.[1]
        : undefined;
    const isShareAgain = RESTATES.test(sentence.slice(0, start));
    const metric = isShareAgain ? undefined : (DOWNTIME.exec(before)?.[1] ?? named);
    if (metric === undefined) continue;
    const { value: most, unit } = value;
    return {
      facts: { metric, metricKind: 'other', operator: '<=', value: most, unit, scope: null },
      figures: [{ start, end }],
    };
  }
  return null;
}

/** Answers that a service level is not about: to a dispute, a proposal, a request for consent. */
const OTHER_ANSWER =
  /\b(?:disputes?|approvals?|consent|proposals?|offers?|audits?|filings?|notice|inquir\w+|claims?|breach)\b|\bdata subjects?\b|^if\b[^.;]{0,80}\bnot respond\b|\bnot respond (?:itself|directly|to (?:it|them|such|the) )/i;

const OF_SERVICE =
  /\b(?:incidents?|severity|priority|tickets?|support|outages?|errors?|faults?|defects?|critical|service requests?)\b/i;

/** Is a number of days promised for an answer that has nothing to do with how the service runs? */
export function isNoService(sentence: string, passage: Passage): boolean {
  if (OF_SERVICE.test(sentence)) return false;
  return (
    OTHER_ANSWER.test(sentence) ||
    OF_CLAIMS.test(passage.headings.at(-1) ?? '') ||
    // "… to ask for a credit. We will respond within 15 business days."
    /\bcredits?\b/i.test(passage.text)
  );
}

/** Steps of a claim: "We verify and respond within 15 business days". */
const OF_CLAIMS =
  /\b(?:credits?|claims?)\b[^.]{0,30}\b(?:requests?|process|procedure|claims?)\b|\b(?:requesting|claiming)\b[^.]{0,30}\bcredits?\b/i;

const ROOT_CAUSE =
  /\b(root[- ]cause(?:\s(?:analys[ie]s|reports?))?|post-?mortems?|post-incident reports?)\b[^.;]{0,80}\bwithin\s(?:the\s)?$/i;

/** "a root cause analysis within 5 business days": promised after the fault, and no time to mend it. */
export function rootCauseIn(sentence: string): Reading<'sla-threshold'> | null {
  if (!/root[- ]cause|post-?mortem|post-incident/i.test(sentence)) return null;
  for (const { start, end, value } of readTimes(sentence)) {
    const metric = ROOT_CAUSE.exec(sentence.slice(Math.max(0, start - 120), start))?.[1];
    if (metric === undefined) continue;
    return {
      facts: {
        metric,
        metricKind: 'other',
        operator: '<=',
        value: value.value,
        unit: value.unit,
        scope: null,
      },
      figures: [{ start, end }],
    };
  }
  return null;
}

/** "1-hour response time", "the RTO is 4 hours": a time that stands beside its name, uncompared. */
const NAMED_BEFORE = anyOf(
  [
    /\b(?:(?:response|resolution|fix|repair|restoration|(?:first|initial) (?:reply|answer)) times?|(?:mean|average|maximum|target) time to (?:repair|restore|respond|resolve)|RTO|RPO|recovery (?:time|point) objective)\)?(?:\s\([A-Z]{2,5}\))?(?:\s(?:for|of)\s[^.;:,]{2,60}?)?(?:\s?:|\s(?:is|of|are|will be|shall be|no more than|not more than))\s(?:approximately\s)?$/,
    // "response time for severity 2: four hours", "Response Time 1 hour"
    /\b(?:response|resolution) times?(?:\sfor\s[^:;,.]{2,40}:)?\s$/,
    /\b(?:response|workaround|fix|resolution|restoration)\s(?:in|within)\s$/,
    // "Response: 30 min; workaround: 4 hours"
    /(?:^|[.;,|(]\s?|\b(?:first|initial|target|maximum)\s)(?:response|reaction|acknowledge?ment|workaround|fix|resolution|solution|restoration|mitigation)\s?:\s(?:within\s|in\s|under\s|[<≤]=?\s?)?$/,
  ],
  'i',
);

const NAMED_AFTER =
  /^[\s-]{0,2}(?:(?:initial |first |target )?(?:response|resolution)(?: times?)?|(?:target )?turn[- ]?around(?: times?)?|recovery (?:time|point)(?: objective)?|R[TP]O|mean time to (?:repair|restore|respond|resolve))\b/i;

/** "Response time: urgent 2 hours, normal 1 business day": behind one name a time for each case. */
const LIST_OF_TIMES =
  /^\W{0,3}((?:(?:initial|first|target|guaranteed|maximum|average)\s){0,2}(?:response|reaction|acknowledge?ment|resolution|restoration|repair|fix)(?:\stimes?|\stargets?)?)\s?[:–-]\s?(?=[^.;:]{2,140}\.?$)/i;

/** "Response provided in 2 business hours": the name opens the line, and its time ends it. */
const NAME_OPENS =
  /^((?:(?:initial|first|target|guaranteed|maximum|average)\s){0,2}(?:response|acknowledge?ment|resolution|restoration|workaround|fix))\s(?:time\s)?(?:is\s|will\sbe\s)?(?:provided|given|delivered|targeted|due|sent)\s[a-z\s]{0,12}(?=[0-9])/i;

/** "Our desk replies to tickets: blocking - 45 minutes; other - 2 days": the list behind a sentence. */
const TOLD_LIST = /^\W{0,3}((?:[A-Z])[^:;]{8,90}):\s(?=[^:]{4,140}$)/;
const FEWEST_CASES = 2;

function toldList(sentence: string): RegExpExecArray | null {
  const list = TOLD_LIST.exec(sentence);
  if (list === null || !/[;,]/.test(sentence.slice(list[0].length))) return null;
  const kind = metricKindOf(list[1]!);
  if (kind !== 'response-time' && kind !== 'resolution-time') return null;
  const times = readTimes(sentence).filter(({ start }) => start >= list[0].length);
  return times.length < FEWEST_CASES ? null : list;
}

/** A time for each case that a line names behind the metric; one alone is read otherwise. */
function listedTimesIn(sentence: string): Reading<'sla-threshold'>[] {
  if (sentence.length > 180) return [];
  const list = LIST_OF_TIMES.exec(sentence) ?? toldList(sentence);
  const name = list ?? NAME_OPENS.exec(sentence);
  const kind = name === null ? null : metricKindOf(name[1]!);
  if (name === null || kind === null) return [];
  let from = name[0].length;
  const times = readTimes(sentence).filter(({ start }) => start >= from);
  return times.map(({ start, end, value: { value, unit } }) => {
    const words = sentence
      .slice(from, start)
      .replace(/^[\s,;/|]+(?:and\s)?|[\s:–—-]*(?:within\s|in\s)?$/g, '');
    from = end;
    const c = { operator: '<=', value, unit, figure: { start, end } } as const;
    const said = reading(sentence, c, kind, name[1]);
    const scope = list === null || words === '' ? said.facts.scope : words;
    return { ...said, facts: { ...said.facts, scope } };
  });
}

/** Times that stand beside the name of what they are promised for. */
export function timesIn(sentence: string): Reading<'sla-threshold'>[] {
  const listed = listedTimesIn(sentence);
  if (listed.length > 0) return listed;
  const short = shortTimesIn(sentence);
  let last: { name: RegExpExecArray; end: number } | null = null;
  const times = readTimes(sentence);
  const spelt = times.flatMap(({ start, end, value }) => {
    const before: RegExpExecArray | null =
      NAMED_BEFORE.exec(sentence.slice(Math.max(0, start - 80), start)) ??
      (last !== null && NEXT_CASE.test(sentence.slice(last.end, start)) ? last.name : null);
    last = before === null ? null : { name: before, end };
    const named = before ?? NAMED_AFTER.exec(sentence.slice(end, end + 40));
    const kind = named === null ? null : metricKindOf(named[0]);
    if (kind === null) return [];
    const c = { operator: '<=', ...value, figure: { start, end } } as const;
    const said = reading(sentence, c, kind, named![0]);
    const own = before === null || times.length < FEWEST_CASES ? null : OWN_CASE;
    const scope = own?.exec(sentence.slice(end, end + 80))?.[1];
    return [scope === undefined ? said : { ...said, facts: { ...said.facts, scope } }];
  });
  return short.length === 0 ? spelt : [...spelt, ...short];
}

/** "is 1 hour for urgent tickets and four hours for all others": the next case of the same time. */
const OWN_CASE = /^\s(?:for|on)\s(?:all\s)?([^.;:,]{2,60}?)(?=,|\sand\b|[.;]|$)/i;
const NEXT_CASE = /^\s(?:for|on)\s[^.;:]{2,60}?(?:,|\sand|,\sand)\s$/i;

/** "Response: 4h Solution: 1d" in a cell: days by their first letter, which elsewhere may be anything. */
const SHORT_TIMES =
  /\b(?:first |initial )?(response|reaction|resolution|solution|workaround|fix|restoration)(?:\s(?:time|target))?\s?:\s?(?:[<≤]=?\s?)?([0-9]{1,3})\s?([dw])\b/gi;

/** Times in days or weeks that are told by a letter beside their name. */
function shortTimesIn(sentence: string): Reading<'sla-threshold'>[] {
  if (sentence.length > 120) return [];
  return [...sentence.matchAll(SHORT_TIMES)].flatMap((m) => {
    const kind = metricKindOf(`${m[1]!}:`);
    if (kind === null) return [];
    const start = m.index + m[0].length - m[2]!.length - 1;
    const figure = { start, end: m.index + m[0].length };
    const unit = m[3]!.toLowerCase() === 'd' ? 'day' : 'week';
    const c = { operator: '<=', value: Number(m[2]), unit, figure } as const;
    return [reading(sentence, c, kind, m[0])];
  });
}

/** What may stand behind the time of a line: a remark, or what it is counted from. */
const TAIL =
  /^\s?(?:or less|maximum|\([^()]{0,30}\)|(?:of|for|after|from|on)\s[^.;:%]{3,50})?[.;]?$/i;
/** Which of its times it is, and no case. */
const SAYS_WHICH = /^(?:initial|first|target|standard|maximum|average)$/i;
const PERCENTILE = /\bp(?:50|75|9[0-9](?:\.9{1,2})?)\b|\b[0-9]{2}th percentile\b/i;
const LABEL = /^([A-Z][^:.;,]{1,80})\s?[:–]\s?(?:within\s|[<≤]=?\s?)?(?=[0-9])/;
/** "High (P2): a feature is impaired — within 4 business hours": what the label means before its time. */
const DESCRIBED =
  /^([A-Z][^:.;,]{2,40}):\s[^.;:]{3,100}\s[–—-]\s(?:target\s)?(?:(?:initial|first)\s)?(?:response\s|resolution\s)?(?:within\s|in\s|under\s)?(?=[0-9])/;

/** "Critical issues: 1 hour" under "Response Times": the label is what the time is promised for. */
export function labelledTime(sentence: string, passage: Passage): Reading<'sla-threshold'> | null {
  const done = doneWithin(sentence, passage);
  if (done !== null) return done;
  const label = LABEL.exec(sentence) ?? DESCRIBED.exec(sentence);
  if (label === null || sentence.length > 160) return null;
  // "First response: urgent – 1 hour, others – 4 hours": a list behind one name
  if (LIST_OF_TIMES.test(sentence) && readTimes(sentence).length > 1) return null;
  const time = readTimes(sentence).find((t) => t.start === label[0].length);
  const heading = `${passage.headings.at(-1) ?? ''} ${passage.leadIn ?? ''}`;
  if (!time || !TAIL.test(sentence.slice(time.end))) return null;
  const own = metricKindOf(label[1]!);
  const kind = own ?? metricKindOf(heading);
  if (kind !== 'response-time' && kind !== 'resolution-time')
    return actUnderLevels(label[1]!.trim(), time, passage);
  // "Resolution: 4 hours" is of the case that stands above, and not of a case of that name
  const name = label[1]!.trim();
  if (own !== null || SAYS_WHICH.test(name)) {
    const percentile = PERCENTILE.exec(name)?.[0] ?? null;
    return underName(own === null ? heading : name, kind, time, percentile);
  }
  return underName(heading, kind, time, name);
}

/** "Requests for change – completed in 3 working days": what is asked, what is done, and its time. */
const DONE_WITHIN =
  /^([A-Z][^.:;]{2,60}?)\s?(?::|\s[–—-])\s(?:to be |are |is |will be )?(completed?|delivered|done|closed|processed|fulfilled|initiated|started|begun|dispatched|posted|handled|reviewed|provisioned|activated|installed|acknowledged|answered|resolved|restored|repaired|replaced|fixed)\s(?:with)?in\s(?=[0-9a-z])/i;

/** What is dealt with in other ways than as a service is. */
const NO_ACT =
  /\b(?:planned|maintenance|notice|retention|retained|claims?|invoices?|credits?|refunds?|renewal|cancel\w*)\b/i;

/** A thing, its act and the time that ends the line, or null. */
function doneWithin(sentence: string, passage: Passage): Reading<'sla-threshold'> | null {
  if (!ofServiceLevels(passage) || sentence.length > 120) return null;
  const done = DONE_WITHIN.exec(sentence);
  if (done === null || NO_ACT.test(done[1]!)) return null;
  const time = readTimes(sentence).find((t) => t.start === done[0].length);
  if (time === undefined || sentence.length - time.end > 40) return null;
  const kind = metricKindOf(done[2]!) ?? 'other';
  const said = underName(done[1]!, kind, time, done[1]!.trim());
  if (kind !== 'other') return said;
  return { ...said, facts: { ...said.facts, metric: done[1]!.trim(), scope: null } };
}

/** "We will open a trouble ticket within 15 minutes": a step of support and its time. */
const STEP_WITHIN =
  /\b(?:will|shall|(?:aims?|undertakes?|commits?) to)\s((?:open|begin|start|commence|assign|dispatch|escalate|investigate|diagnose|triage|attend|update|provide (?:an? |status |regular )?(?:updates?|work-?around|diagnosis)|send (?:an? )?(?:technician|engineer))\b[^.;,]{0,80}?)\s(?:within|in no more than|no later than)\s(?=[0-9a-z])/i;

/** A step of support with the time in which it is taken, in an agreement on service levels. */
export function stepWithin(sentence: string, passage: Passage): Reading<'sla-threshold'> | null {
  if (!ofServiceLevels(passage)) return null;
  const step = STEP_WITHIN.exec(sentence);
  if (step === null || OTHER_TIME.test(step[1]!)) return null;
  const at = step.index + step[0].length;
  const time = readTimes(sentence).find((t) => t.start === at);
  if (time === undefined) return null;
  const { value, unit } = time.value;
  const metric = step[1]!.trim();
  return {
    facts: {
      metric,
      metricKind: 'other',
      operator: '<=',
      value,
      unit,
      scope: severityOf(sentence, at),
    },
    figures: [{ start: time.start, end: time.end }],
  };
}

/** What a provider does within a time. */
const ACT =
  /\b(?:acknowledge?ment|notification|confirmation|completion|restoration|provision(?:ing)?|deliver(?:y|ed)|activation|installation|deployment|repair|replacement|response|resolution|update|rejection|set-?up|migration|order|first contact|call-?back|attendance|turn-?around)s?\b/i;
/** Times that are none of a service level, whatever the words above. */
const OTHER_TIME =
  /\b(?:planned|maintenance|notice|retention|retained|term|claims?|payments?|invoices?|window|credits?|renewal|cancel\w*)\b/i;
const LEVELS = /\b(?:service[- ]levels?|targets?|commitments?|response and|SLAs?)\b/i;

/** "Fault report acknowledgement – 4 business hours" under "Service level targets": an act and its time. */
function actUnderLevels(
  label: string,
  { start, end, value: { value, unit } }: Located<TimeLength>,
  { agreement, headings, leadIn }: Passage,
): Reading<'sla-threshold'> | null {
  if (!ofServiceLevels({ agreement, headings }) || !ACT.test(label) || OTHER_TIME.test(label))
    return null;
  if (!LEVELS.test(`${headings.join(' ')} ${leadIn ?? ''}`)) return null;
  const metricKind = metricKindOf(label) ?? 'other';
  const wants = metricKind === 'availability' || metricKind === 'error-rate' ? 'other' : metricKind;
  return {
    facts: { metric: label, metricKind: wants, operator: '<=', value, unit, scope: null },
    figures: [{ start, end }],
  };
}

const BARE_TIME =
  /^(?:within|in|no later than|not later than|up to|target:?|under|<=?)\s(?:\w+\s)?(?=[0-9a-z])/i;

/** "Within 4 business hours after the escalation" under "Response Time", which is all that names it. */
export function timeUnderName(sentence: string, passage: Passage): Reading<'sla-threshold'> | null {
  if (sentence.length > 120) return null;
  const name = passage.leadIn ?? passage.headings.at(-1) ?? '';
  // a card: "First response", and on the next line "15 minutes"
  const isCard = ofServiceLevels(passage) && name === passage.leadIn && TIME_ALONE.test(sentence);
  if (!BARE_TIME.test(sentence) && !(isCard && !/[:.;]$/.test(name))) return null;
  const kind = metricKindOf(name) ?? actKind(sentence, name, passage);
  if (kind !== 'response-time' && kind !== 'resolution-time' && kind !== 'other') return null;
  const time = readTimes(sentence)[0];
  if (time === undefined || time.start > 30 || isNoService(sentence, passage)) return null;
  const above = passage.headings.findLast((heading) => heading !== name);
  const scope = severityOf(above ?? '', above?.length ?? 0) ?? above ?? null;
  return underName(name, kind, time, scope);
}

/** "Within 2 business days of the order, confirm its receipt" below "the following commitments". */
function actKind(
  sentence: string,
  name: string,
  passage: Passage,
): SlaThresholdFacts['metricKind'] | null {
  if (!ofServiceLevels(passage) || !LEVELS.test(name) || OTHER_TIME.test(sentence)) return null;
  const kind = metricKindOf(sentence);
  return kind === 'response-time' || kind === 'resolution-time' ? kind : 'other';
}

/** "P1 - Critical The desk is down 1 hour 8 hours": a row of a table whose columns are lost. */
const CASE_OPENS =
  /^((?:(?:P|S|Sev(?:erity)?|Priority|Level)[\s-]?[0-5]\b(?:\s[-–]\s[A-Z][a-z]+)?|(?:Critical|Urgent|Emergency|Blocker|High|Major|Medium|Normal|Standard|Moderate|Low|Minor)(?=\s)))/;
const COLUMN_OF_TIMES =
  /\b(?:response|reaction|acknowledge?ment|resolution|fix|repair|restoration|solution|workaround)\b/gi;
const NO_ROW = /[.;:]\s|\b(?:will|shall|must|if|when|every)\b/i;

/** The times of such a row, under a line that names their columns; or null. */
export function rowOfTimes(sentence: string, passage: Passage): Reading<'sla-threshold'>[] | null {
  if (passage.leadIn === null || sentence.length > 160) return null;
  const scope = CASE_OPENS.exec(sentence)?.[1];
  if (scope === undefined) return null;
  const columns = passage.leadIn.match(COLUMN_OF_TIMES) ?? [];
  const times = readTimes(sentence);
  const first = times[0];
  if (columns.length === 0 || first === undefined || first.start < scope.length) return null;
  if (NO_ROW.test(sentence.slice(0, first.start)) || /[.:]$/.test(passage.leadIn)) return null;
  return columns.flatMap((name, i) => {
    const time = times[i];
    const kind = metricKindOf(`${name} time`);
    // columns stand side by side
    if (time === undefined || kind === null) return [];
    if (i > 0 && !/^\s$/.test(sentence.slice(times[i - 1]!.end, time.start))) return [];
    return [underName(name, kind, time, scope)];
  });
}

const SEVERITY_OPENS =
  /^((?:(?:very )?\w+\s)?\(?(?:SEV|severity|priority|P)(?:\s?level)?[\s-]?[0-5]\)?)\b/i;
const TIME_ALONE = /^[0-9]{1,3}\s(?:business\s|working\s)?(?:minutes?|hours?|days?)\.?$/i;

/** "Urgent SEV1: the whole service is down. 20 minutes": the time ends the definition of its severity. */
export function timeOfSeverity(
  sentence: string,
  passage: Passage,
): Reading<'sla-threshold'> | null {
  if (!ofServiceLevels(passage) || !TIME_ALONE.test(sentence)) return null;
  const [first, ...rest] = passage.sentences;
  const scope = rest.at(-1)?.text === sentence ? SEVERITY_OPENS.exec(first!.text)?.[1] : undefined;
  const time = readTimes(sentence)[0];
  if (scope === undefined || time === undefined) return null;
  const { value, unit } = time.value;
  return {
    facts: {
      metric: 'response time',
      metricKind: 'response-time',
      operator: '<=',
      value,
      unit,
      scope,
    },
    figures: [{ start: time.start, end: time.end }],
    confidence: 'low',
  };
}

/** A time that is named by the words above it alone. */
function underName(
  name: string,
  kind: SlaThresholdFacts['metricKind'],
  { start, end, value: { value, unit } }: Located<TimeLength>,
  scope: string | null,
): Reading<'sla-threshold'> {
  const metric = metricIn(name) ?? kind.replace('-', ' ');
  return {
    facts: { metric, metricKind: kind, operator: '<=', value, unit, scope },
    figures: [{ start, end }],
  };
}
