import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readPercentages, readTimes } from '../values/index.js';
import { metricKindOf } from './metrics.js';
import { ofServiceLevels } from './of-service-levels.js';
import { reading } from './promised-reading.js';

/** "Covered Service Monthly Uptime Percentage Brightmere Speech >= 99.9%": rows that lost their table. */
const ROW = /^([^.;:]{4,150}?)\s(?:>=?|≥)\s?(?=[0-9])/;

/** A row that lost its table, as the promise that it is, or null. */
export function rowOf(sentence: string, passage: Passage): Reading<'sla-threshold'>[] | null {
  const row = ROW.exec(sentence);
  if (row === null || sentence.length > 180) return null;
  // what stood at the head of the column is a line of its own
  const kind = metricKindOf(row[1]!) ?? (ofServiceLevels(passage) ? 'availability' : null);
  if (kind !== 'availability') return null;
  const percent = readPercentages(sentence).find((p) => p.start >= row[0].length - 4);
  if (percent === undefined || percent.value < 90 || readPercentages(sentence).length > 1)
    return null;
  const said = reading(
    sentence,
    { operator: '>=', value: percent.value, unit: '%', figure: percent },
    'availability',
  );
  const label = metricKindOf(row[1]!) === null ? row[1]!.replace(/^\W{1,3}/, '').trim() : null;
  return [{ ...said, facts: { ...said.facts, scope: said.facts.scope ?? label } }];
}

const LABELLED_SHARE =
  /^([A-Z][\w &/()-]{1,70}?)\s?[:–-]\s(?=[0-9]{2,3}(?:\.[0-9]{1,4})?\s?%\s(?:[a-z]+\s){0,2}(?:up-?time|availability)\b)/i;

/** "Network: 99.99%" under words that speak of the service level: the part that is promised to be up. */
const LABELLED_PART =
  /^((?:[\w-]+\s){0,3}(?:network|power|cooling|server|infrastructure|storage|platform|services?|up-?time|availability|connectivity))\s?[:–-]\s(?=[0-9]{2,3}(?:\.[0-9]{1,4})?\s?%[.;]?$)/i;

/** "Analytics: 99.5%" in an agreement on service levels: so high a share after a name is a level of service. */
const NAMED_THING =
  /^([A-Z0-9][^.;:%]{1,60}?)\s?(?::|\s[–—-])\s(?=(?:at least |[>≥]=? ?)?[0-9]{2,3}(?:\.[0-9]{1,4})?\s?%(?:\s(?:(?:each|per|a|calendar|of the)\s)?(?:monthly|annually|quarterly|month|year|quarter|time))?[.;,]?$)/;
/** A share of something else, and what was or might be. */
const OTHER_SHARE =
  /\b(?:credits?|refunds?|fees?|charges?|discounts?|tax|VAT|shares?|weights?|examples?|actual|current|historical|measured|last|past|previous|since|maximum|cap|confidence|satisfaction|compliance|utili[sz]ation|usage|load|capacity)\b/i;
const LEAST_LEVEL = 95;

function namedThing(sentence: string, passage: Passage): Reading<'sla-threshold'>[] | null {
  if (!ofServiceLevels(passage)) return null;
  const name = NAMED_THING.exec(sentence)?.[1]?.trim();
  if (name === undefined || OTHER_SHARE.test(`${name} ${passage.leadIn ?? ''}`)) return null;
  const [percent, ...others] = readPercentages(sentence);
  if (percent === undefined || others.length > 0 || percent.value < LEAST_LEVEL) return null;
  const named = metricKindOf(name);
  const kind = named === 'success-rate' || named === 'durability' ? named : 'availability';
  const c = { operator: '>=', value: percent.value, unit: '%', figure: percent } as const;
  const said = reading(sentence, c, kind);
  const scope = named === null ? name : said.facts.scope;
  return [{ ...said, facts: { ...said.facts, scope } }];
}

/** "Service uptime: 99.9% monthly": the label says what is promised. */
const LABELLED_UPTIME =
  /^((?:[\w-]+\s){0,3}(?:up-?time|availability))\s?[:–-]\s(?=[0-9]{2,3}(?:\.[0-9]{1,4})?\s?%(?:\s(?:[a-z]+\s)?(?:monthly|annually|month|year|quarter))?[.;]?$)/i;

const OF_SERVICE_LEVEL = /\b(?:SLA|service levels?|up-?time|availability|guarantee\w*)\b/i;

/** "99% uptime in general for development plans": the share opens the item, and whom it is for ends it. */
const SHARE_FOR =
  /^[0-9]{2,3}(?:\.[0-9]{1,4})?\s?%\s(?:monthly\s|annual\s|service\s)?(?:up-?time|availability)\s(?:[a-z]+\s){0,2}?for\s([^.;]{3,80})/i;

/** "100% network uptime", "99.9% uptime for power circuits": a line of a list that is nothing but the level. */
const BARE_SHARE =
  /^\W{0,3}(?:at least |minimum (?:of )?|guaranteed )?(?=[0-9])[^a-z%]{1,8}%\s((?:[\w-]{1,20}\s){0,3})(?:up[- ]?time|availability)(?:\s(?:guarantee|sla|commitment|target))?(?:\sfor\s(?:the\s|our\s|all\s)?([^.;:,]{3,60}))?(?:\s(?:(?:per|each|every|a|in any)|(?:during|over|in)\s(?:each|every|any|a))\s(?:calendar\s)?(?:month|year|quarter))?(?:\s\([^()%]{3,40}\))?(?:\sand\s[^.;%]{3,60})?[.;,]?$/i;
const OF_TIME_PAST =
  /\b(?:last|past|previous|since|so far|to date|achieved|measured|actual|average)\b/i;

function bareShare(sentence: string, passage: Passage): Reading<'sla-threshold'>[] | null {
  if (!ofServiceLevels(passage) || OF_TIME_PAST.test(`${sentence} ${passage.leadIn ?? ''}`))
    return null;
  const share = BARE_SHARE.exec(sentence);
  const [percent, ...others] = share === null ? [] : readPercentages(sentence);
  if (share === null || percent === undefined || others.length > 0) return null;
  if (percent.value < 90 || percent.value > 100) return null;
  const c = { operator: '>=', value: percent.value, unit: '%', figure: percent } as const;
  const said = reading(sentence, c, 'availability');
  const of = share[1]!
    .replace(/\b(?:monthly|annual|yearly|quarterly|service|guaranteed|minimum)\b/gi, '')
    .trim();
  const scope = share[2]?.trim() ?? (of === '' ? said.facts.scope : of);
  return [{ ...said, facts: { ...said.facts, scope } }];
}

/** "Service uptime: 99.9% monthly", "Packet loss: < 0.1%": the label is the metric itself. */
const NAMED_LEVEL =
  /^((?:[\w-]+\s){0,3}(?:up-?time|availability|durability|packet loss|error rate|success rate|abandonment rate|resolution rate|capture rate)(?:\s(?:rate|percentage|target|slo|sla|guarantee))?)(?:\son(?:\s[\w-]+){1,4})?\s?(?:[:–-]\s?|(?=\s(?:below|under|of|at least|less than)\s))(?:\s?(?:of|at least|below|under|less than|no more than|up to|[<>≥≤]=?))?\s?(?=[0-9])/i;
const MONTHLY_ONLY =
  /^[^0-9]{0,3}%?\s?(?:(?:monthly|quarterly|annually|yearly|average|per|each|over|a|in|any|calendar|month|quarter|year|packet|loss|uptime|availability)[\s.]?){0,5}$/i;

const BELOW = /(?:\b(?:below|under|less than|up to|no more than)|[<≤]=?)\s?$/i;

/** A level after its own name, without a verb; null where more is said than over which time it holds. */
function namedLevel(sentence: string, passage: Passage): Reading<'sla-threshold'>[] | null {
  if (!ofServiceLevels(passage)) return null;
  const name = NAMED_LEVEL.exec(sentence);
  const [percent, ...others] = name === null ? [] : readPercentages(sentence);
  if (name === null || percent === undefined || others.length > 0) return null;
  if (percent.start !== name[0].length || !MONTHLY_ONLY.test(sentence.slice(percent.end)))
    return null;
  const kind = metricKindOf(name[1]!);
  if (kind === null || (kind === 'availability' && percent.value < 80)) return null;
  // "Availability below 99%": a case, in which something is given
  if (kind !== 'error-rate' && BELOW.test(sentence.slice(0, percent.start))) return null;
  const operator = kind === 'error-rate' ? '<=' : '>=';
  const said = reading(
    sentence,
    { operator, value: percent.value, unit: '%', figure: percent },
    kind,
  );
  if (kind !== 'availability' || said.facts.scope !== null) return [said];
  // "Hosting uptime: 99.9%": what it is the uptime of
  const of = name[1]!.replace(NO_NAME, '').trim();
  return [{ ...said, facts: { ...said.facts, scope: of === '' ? null : of } }];
}

/** Words of a level's own name that tell nothing of what it is promised for. */
const NO_NAME =
  /\b(?:up-?time|availability|rate|percentage|target|slo|sla|guarantee[ds]?|monthly|annual|yearly|quarterly|service|overall|system|platform|total|minimum|average|committed|our|the)\b/gi;

/** "90% of support calls to be responded to within target": a share, where no time is told. */
const SHARE_OF_CASES =
  /^\W{0,3}(?:at least |minimum (?:of )?)?(?=[0-9])([^a-z]{2,8}) of (?:all |reported |the ){0,3}((?:[\w-]+ ){0,3}(?:calls|requests|tickets|incidents|orders|faults|cases|e-?mails)) (?:to be |will be |shall be |must be |are )?(?:responded|resolved|answered|acknowledged|closed|completed|fixed|restored|addressed|handled)\b/i;

/** The share of cases that are dealt with in time, or null. */
export function shareOfCases(sentence: string, passage: Passage): Reading<'sla-threshold'> | null {
  if (!ofServiceLevels(passage) || sentence.length > 160) return null;
  const cases = SHARE_OF_CASES.exec(sentence);
  const [percent, ...others] = cases === null ? [] : readPercentages(sentence);
  if (percent === undefined || others.length > 0 || readTimes(sentence).length > 0) return null;
  const c = { operator: '>=', value: percent.value, unit: '%', figure: percent } as const;
  const said = reading(sentence, c, 'success-rate');
  return { ...said, facts: { ...said.facts, metric: cases![2]!.trim() } };
}

/** "“Uptime Commitment” means 99.9%": the level of a definition. */
const DEFINED_LEVEL =
  /^\W{0,3}["“](?:[\w-]{1,20}\s){0,3}?(?:service[- ]levels?(?:\s(?:agreement|commitment|target|objective))?|slas?|slos?|(?:up-?time|availability)\s(?:commitment|target|guarantee|level|objective|requirement|threshold|standard|sla)|(?:target|committed|guaranteed|minimum)\s(?:(?:service|monthly|system)\s){0,2}(?:up-?time|availability))["”]\s(?:\([^()]{1,30}\)\s)?(?:shall\s)?(?:means?|is)\s/i;
/** How it is worked out, and what gives a credit. */
const NO_LEVEL =
  /\b(?:calculated|divided|subtract\w*|minus|multipl\w+|formula|credits?|below|less than)\b/i;

/** The level that a definition sets, or null. */
export function definedLevel(sentence: string): Reading<'sla-threshold'> | null {
  const name = DEFINED_LEVEL.exec(sentence);
  if (name === null) return null;
  const percent = readPercentages(sentence).find((p) => p.start >= name[0].length);
  if (percent === undefined || percent.value < 80 || percent.value > 100) return null;
  if (percent.start - name[0].length > 120) return null;
  if (NO_LEVEL.test(sentence.slice(name[0].length, percent.start))) return null;
  const c = { operator: '>=', value: percent.value, unit: '%', figure: percent } as const;
  return reading(sentence, c, 'availability');
}

/** "deliver at least 99.9% of alerts within five minutes": how many of them, in which time. */
const SHARE_DONE =
  /\b(?:will|shall|must|guarantees? to|commits? to)\s(?:successfully\s)?(?:deliver|send|process|complete|execute|transmit|dispatch)\s(?:at least\s|no (?:less|fewer) than\s)?(?=[0-9])/i;

/** The share of things that are done, and not the time in which they are; or null. */
export function shareDone(sentence: string): Reading<'sla-threshold'> | null {
  const done = SHARE_DONE.exec(sentence);
  if (done === null) return null;
  const at = done.index + done[0].length;
  const percent = readPercentages(sentence).find((p) => p.start === at);
  if (percent === undefined || percent.value < 80 || percent.value > 100) return null;
  const of =
    /^\)?\sof\s(?:all\s|the\s|its\s){0,2}([A-Za-z][\w -]{2,60}?)(?=\s(?:within|in|during|to|on|each)\b|[,.;]|$)/i.exec(
      sentence.slice(percent.end, percent.end + 80),
    );
  if (of === null) return null;
  const c = { operator: '>=', value: percent.value, unit: '%', figure: percent } as const;
  const said = reading(sentence, c, 'success-rate');
  return { ...said, facts: { ...said.facts, metric: of[1]!.trim() } };
}

/** "Shared hosting - 99.9% SLA": a product and the level it is sold with. */
const SOLD_WITH =
  /^([A-Z][\w &/()]{1,40}?)\s?[:–-]\s(?=[0-9]{2,3}(?:\.[0-9]{1,4})?\s?%\s(?:SLA|SLO)[.;]?$)/;

/** "Actual uptime: 97%", "Last month's availability: 99.99%": what was measured. */
const IS_NOW = /^(?:actual|current|historical|measured|last|previous|today)\b/i;

/** "Enterprise: 99.9% monthly uptime", "99% uptime for small plans": a line of a list, without a verb. */
export function labelledShare(
  sentence: string,
  passage: Passage,
): Reading<'sla-threshold'>[] | null {
  if (sentence.length > 120 || !sentence.includes('%') || IS_NOW.test(sentence)) return null;
  const named = namedLevel(sentence, passage) ?? bareShare(sentence, passage);
  if (named !== null) return named;
  const lead = passage.leadIn ?? '';
  const label =
    LABELLED_SHARE.exec(sentence) ??
    SHARE_FOR.exec(sentence) ??
    SOLD_WITH.exec(sentence) ??
    (OF_SERVICE_LEVEL.test(`${lead} ${passage.headings.at(-1) ?? ''}`)
      ? LABELLED_UPTIME.exec(sentence)
      : null) ??
    (ofServiceLevels(passage) || OF_SERVICE_LEVEL.test(lead) ? LABELLED_PART.exec(sentence) : null);
  if (label === null) return namedThing(sentence, passage);
  const percents = readPercentages(sentence);
  const [percent] = percents;
  if (percent === undefined || percents.length > 1 || percent.value < 90) return null;
  const c = { operator: '>=', value: percent.value, unit: '%', figure: percent } as const;
  const said = reading(sentence, c, 'availability');
  return [{ ...said, facts: { ...said.facts, scope: label[1]!.trim() } }];
}
