import type { CreditStep, CreditTier } from '../clauses/facts.js';
import type { FindingOf } from '../clauses/finding.js';
import { readValues, type Value } from '../language/values/index.js';
import { percent, plainNumber } from './figures.js';
import type { Narrator } from './narrator.js';

/** The tier whose band holds `value` of a single month, or null. */
export function tierAt(tiers: readonly CreditTier[], value: number): CreditTier | null {
  return (
    tiers.find(
      ({ lower, lowerInclusive, upper, upperInclusive, inARow }) =>
        inARow === undefined &&
        (lower === null || value > lower || (lowerInclusive && value === lower)) &&
        (upper === null || value < upper || (upperInclusive && value === upper)),
    ) ?? null
  );
}

/** The tier that a row of the table states: its credit and bounds are all among the row's figures. */
export function tierOfRow(tiers: readonly CreditTier[], row: string): CreditTier | null {
  const figures = readValues(row).map(figureIn);
  let best: CreditTier | null = null;
  let most = 0;
  for (const tier of tiers) {
    const stated = [tier.credit, tier.lower, tier.upper].filter((value) => value !== null);
    if (stated.length <= most || tier.credit === null) continue;
    if (!stated.every((value) => figures.includes(value))) continue;
    best = tier;
    most = stated.length;
  }
  return best;
}

function figureIn(value: Value): number | null {
  switch (value.kind) {
    case 'percentage':
      return value.percent;
    case 'duration':
      return value.time.value;
    case 'money':
      return value.money.amount;
    case 'number':
      return value.number;
    default:
      return null;
  }
}

/** Two adjacent bands that leave a value between them uncovered, or cover one twice. */
export interface Seam {
  readonly fault: 'gap' | 'overlap';
  /** The end of the upper and the start of the lower band, the smaller first. */
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/** Faults between the bands of a table, from the promise down. */
export function seams(tiers: readonly CreditTier[]): Seam[] {
  const bands = tiers
    .filter(
      ({ lower, upper, inARow }) => inARow === undefined && (lower !== null || upper !== null),
    )
    .sort((a, b) => (b.upper ?? Infinity) - (a.upper ?? Infinity));
  const found: Seam[] = [];
  for (let i = 1; i < bands.length; i++) {
    const above = bands[i - 1]!;
    const below = bands[i]!;
    if (above.lower === null || below.upper === null || above.unit !== below.unit) continue;
    const { unit } = above;
    if (below.upper < above.lower) {
      found.push({ fault: 'gap', from: below.upper, to: above.lower, unit });
    } else if (below.upper > above.lower) {
      found.push({ fault: 'overlap', from: above.lower, to: below.upper, unit });
    } else if (above.lowerInclusive === below.upperInclusive) {
      const fault = above.lowerInclusive ? 'overlap' : 'gap';
      found.push({ fault, from: above.lower, to: above.lower, unit });
    }
  }
  return found;
}

/** A figure with its unit: "99.9%", "30 minutes". */
export function figure(value: number, unit: string, told: Narrator): string {
  if (unit === '%') return percent(value);
  if (unit === '‰') return `${plainNumber(value)}‰`;
  if (unit === 'hour' && value > 0 && value < 1) return figure(value * 60, 'minute', told);
  return `${plainNumber(value)} ${unitName(unit, value, told)}`;
}

const UNITS: ReadonlyMap<string, readonly [en: string, zh: string]> = new Map(
  Object.entries({
    ms: ['ms', '毫秒'],
    millisecond: ['ms', '毫秒'],
    second: ['second', '秒'],
    minute: ['minute', '分钟'],
    hour: ['hour', '小时'],
    'working-hour': ['working hour', '个工作小时'],
    day: ['day', '日'],
    'working-day': ['working day', '个工作日'],
    week: ['week', '周'],
    month: ['month', '个月'],
    year: ['year', '年'],
    count: ['incident', '次'],
    point: ['point', '分'],
  } satisfies Record<string, readonly [string, string]>),
);

function unitName(unit: string, value: number, told: Narrator): string {
  const known = UNITS.get(unit);
  if (!known) return unit;
  return told.say(known[0] + (value === 1 || known[0] === 'ms' ? '' : 's'), known[1]);
}

/** A band in words: "at least 99% but below 99.9%". */
export function band(tier: CreditTier, told: Narrator): string {
  const { lower, upper, unit } = tier;
  const low =
    lower === null
      ? null
      : tier.lowerInclusive
        ? told.say(`at least ${figure(lower, unit, told)}`, `不低于 ${figure(lower, unit, told)}`)
        : told.say(`above ${figure(lower, unit, told)}`, `高于 ${figure(lower, unit, told)}`);
  const high =
    upper === null
      ? null
      : tier.upperInclusive
        ? told.say(`at most ${figure(upper, unit, told)}`, `不高于 ${figure(upper, unit, told)}`)
        : told.say(`below ${figure(upper, unit, told)}`, `低于 ${figure(upper, unit, told)}`);
  const words =
    low && high
      ? told.say(`${low} but ${high}`, `${low}且${high}`)
      : (low ?? high ?? told.say('when the level is missed', '未达标时'));
  return tier.inARow === undefined
    ? words
    : told.say(
        `${words} for ${plainNumber(tier.inARow)} months in a row`,
        `连续 ${plainNumber(tier.inARow)} 个月${words}`,
      );
}

/** Longest name of a base that stands in a sentence without quotation marks. */
const SHORT_BASE = 14;

/** What a credit is a share of, in the text's own words as far as the reader's language is theirs. */
function baseOf(words: string | null, told: Narrator): string {
  if (words === null || words.trim() === '') return told.say('the fee', '服务费');
  const short = [...words].length <= SHORT_BASE;
  const foreign = /[^\x20-\x7e]/.test(words);
  if (told.locale === 'zh' && !foreign && told.cues.monthlyBase.test(words)) return '月费';
  if (told.locale === 'zh') return short && foreign ? words.trim() : told.quote(words);
  if (foreign && short && told.cues.monthlyBase.test(words)) return 'the monthly fee';
  const plain = words.trim().replace(/^the\s/i, '');
  return /^[a-z ]{3,24}$/i.test(plain) ? `the ${plain}` : told.quote(words);
}

/** A credit by steps in words: "1% of the fee for every 0.1 percentage points below 99.9%". */
function stepped(step: CreditStep, told: Narrator): string {
  const { by, unit, from } = step;
  const missed =
    unit === '%'
      ? told.say(`${plainNumber(by)} percentage points`, `${plainNumber(by)} 个百分点`)
      : figure(by, unit, told);
  const promise = from === null ? told.say('the promise', '承诺值') : figure(from, unit, told);
  const given = credit(step, told);
  if (unit === 'count')
    return told.say(
      `${given} for every ${missed}`,
      `每 ${missed}补偿${/^[0-9]/.test(given) ? ' ' : ''}${given}`,
    );
  const below = unit === '%';
  // a figure stands apart from the characters around it
  const spaced = from === null ? promise : ` ${promise} `;
  return told.say(
    `${given} for every ${missed} ${below ? 'below' : 'beyond'} ${promise}`,
    `${below ? `较${spaced}每低` : `超出${spaced}后每`} ${missed}，补偿${/^[0-9]/.test(given) ? ' ' : ''}${given}`,
  );
}

/** All credits by steps of a provision in words. */
export function inSteps(steps: readonly CreditStep[], told: Narrator): string {
  return steps.map((step) => stepped(step, told)).join(told.say('; ', '；'));
}

/** The credit of a tier or step in words: "10% of the monthly fee". */
export function credit(
  tier: Pick<CreditTier, 'credit' | 'creditUnit' | 'creditOf'>,
  told: Narrator,
): string {
  const { credit: value, creditUnit, creditOf } = tier;
  if (value === null) return told.say('a credit without a figure', '未写明数额的补偿');
  const base = baseOf(creditOf, told);
  if (creditUnit === '%')
    return told.say(`${percent(value)} of ${base}`, `${base}的 ${percent(value)}`);
  if (creditUnit === 'x')
    return told.say(`${plainNumber(value)} × ${base}`, `${base}的 ${plainNumber(value)} 倍`);
  if (UNITS.has(creditUnit)) {
    const length = figure(value, creditUnit, told);
    return told.say(`${length} of service`, `${length}的服务`);
  }
  return `${creditUnit} ${plainNumber(value, 2)}`.trim();
}

/** The credit table that answers a missed promise: same scope, else same starting figure, else the first. */
export function tableFor(
  promise: FindingOf<'sla-threshold'>,
  tables: readonly FindingOf<'service-credit'>[],
): FindingOf<'service-credit'> | null {
  return best(tables, (table) => closeness(promise, table));
}

/** The promise that a credit table answers for. */
export function promiseFor(
  table: FindingOf<'service-credit'>,
  promises: readonly FindingOf<'sla-threshold'>[],
): FindingOf<'sla-threshold'> | null {
  return best(promises, (promise) => closeness(promise, table));
}

/** The figure at which a table starts to pay; null where its best band reaches up to the promise itself. */
export function topOf(tiers: readonly CreditTier[]): number | null {
  if (tiers.some(({ lower, upper }) => lower !== null && upper === null)) return null;
  let top: number | null = null;
  for (const { upper } of tiers) if (upper !== null && (top === null || upper > top)) top = upper;
  return top;
}

/** How well a promise and a table go together; negative where they cannot. */
function closeness(
  { facts: promise, clause }: FindingOf<'sla-threshold'>,
  { facts: table, clause: clauseOfTable }: FindingOf<'service-credit'>,
): number {
  const inPercent = (unit: string): boolean => unit === '%' || unit === '‰';
  // A table of availability does not answer for a late reply.
  if (!inPercent(promise.unit) && table.tiers.some(({ unit }) => inPercent(unit))) return -1;
  const top = topOf(table.tiers);
  const sameMetric = table.metric !== null && promise.metric === table.metric;
  // Nor for lost data: a table of something else than availability names it, or starts at its figure.
  if (promise.metricKind !== 'availability' && !sameMetric && promise.value !== top) return -1;
  return (
    (promise.value === top ? 4 : 0) +
    (promise.scope === table.scope ? 2 : 0) +
    (sameMetric ? 1 : 0) +
    // of several that go together alike, that of its own clause
    (clause === clauseOfTable ? 0.5 : 0)
  );
}

function best<T>(items: readonly T[], score: (item: T) => number): T | null {
  let chosen: T | null = null;
  let highest = -1;
  for (const item of items) {
    const points = score(item);
    if (points > highest) {
      chosen = item;
      highest = points;
    }
  }
  return chosen;
}
