import type { SlaThresholdFacts } from '../../clauses/facts.js';
import type { Effect, Lines } from '../explanation.js';
import {
  MONTH_MINUTES,
  percent,
  permittedDowntime,
  plainNumber,
  roundedNumber,
  YEAR_MINUTES,
} from '../figures.js';
import { type Narrator, shortened } from '../narrator.js';
import { besideTable } from '../promise-and-table.js';
import { standingLines } from '../standing-lines.js';
import { figure, tableFor } from '../tiers.js';
import { creditWindow } from './claim-window.js';
import { overlaps } from '../../text/span.js';

/** A promised figure: what it still allows to go wrong. */
export const slaThreshold: Effect<'sla-threshold'> = (finding, told) => {
  const { facts } = finding;
  const provider = told.who('provider');
  const promised = promise(facts, told);
  const allowed = allowance(facts, told);
  const what = metricName(facts, told);
  const within = isAct(facts, told) ? figure(facts.value, facts.unit, told) : null;
  return {
    headline:
      facts.aim === true
        ? told.say(
            `${provider.start} ${provider.verb('aims', 'aim')} at ${what} of ${promised}, but ${provider.verb('does', 'do')} not promise it.`,
            `${provider.name}以${what}${promised}为目标，但不作承诺。`,
          )
        : within === null
          ? told.say(
              `${provider.start} ${provider.verb('promises', 'promise')} ${what} of ${promised}${allowed ? `: ${allowed}` : ''}.`,
              `${provider.name}承诺${what}${promised}${allowed ? `：${allowed}` : ''}。`,
            )
          : told.say(
              `${provider.start} ${provider.verb('promises', 'promise')} to do this within ${within}: ${what}.`,
              `${provider.name}承诺在 ${within}内完成：${what}。`,
            ),
    forWhom: 'customer',
    details: () => {
      const table = tableFor(finding, told.of('service-credit'));
      return {
        example: workedExample(facts, told),
        reliance: table
          ? [
              told.say(
                `${told.who('customer').start} may claim the credits of ${told.place(table)} when it is missed.`,
                `未达标时，${told.who('customer').name}可按${told.place(table)}主张补偿。`,
              ),
            ]
          : [],
        watch: watchFor(finding, table, told),
        norm: standingLines(told, finding),
      };
    },
  };
};

/** "at least 99.95%". */
function promise({ operator, value, unit }: SlaThresholdFacts, told: Narrator): string {
  const shown = figure(value, unit, told);
  if (value === 100 && unit === '%') return shown;
  switch (operator) {
    case '>=':
      return told.say(`at least ${shown}`, `不低于 ${shown}`);
    case '>':
      return told.say(`more than ${shown}`, `高于 ${shown}`);
    case '<=':
      return told.say(`at most ${shown}`, `不超过 ${shown}`);
    case '<':
      return told.say(`less than ${shown}`, `低于 ${shown}`);
    case '=':
      return told.say(shown, `为 ${shown}`);
  }
}

const METRICS: Readonly<
  Record<SlaThresholdFacts['metricKind'], readonly [en: string, zh: string]>
> = {
  availability: ['availability', '服务可用性'],
  'success-rate': ['a success rate', '成功率'],
  durability: ['data durability', '数据可靠性'],
  'error-rate': ['an error rate', '错误率'],
  'response-time': ['a response time', '响应时间'],
  'resolution-time': ['a resolution time', '解决时间'],
  latency: ['latency', '时延'],
  recovery: ['recovery', '恢复指标'],
  other: ['a service level', '服务指标'],
};

/** Is what is promised something to be done in a time ("report", 给出分析报告), and no time by its name? */
function isAct({ metricKind, metric, operator, unit }: SlaThresholdFacts, told: Narrator): boolean {
  return (
    metricKind === 'other' &&
    operator === '<=' &&
    TIMES.has(unit) &&
    metric.trim() !== '' &&
    !told.cues.namesTime.test(metric)
  );
}

const TIMES: ReadonlySet<string> = new Set([
  'minute',
  'hour',
  'working-hour',
  'day',
  'working-day',
  'week',
  'month',
]);

/** What is spoken with a vowel first: "an RTO". */
const AN = /^(?:[aeiou]|R[TP]O\b)/i;

function metricName({ metricKind, metric, scope }: SlaThresholdFacts, told: Narrator): string {
  const [en, zh] = METRICS[metricKind];
  const printed = shortened(metric, 32);
  const named = told.say(
    metricKind === 'other' && printed !== ''
      ? told.quote(metric)
      : metricKind === 'recovery' && printed !== '' && !told.isForeign
        ? `${AN.test(printed) ? 'an' : 'a'} ${printed}`
        : en,
    // a name in another language than the reader's is given in the reader's
    printed === '' || (metricKind !== 'other' && told.isForeign) ? zh : printed,
  );
  // "availability of the gateway" says already what it is promised for
  const own = scope?.trim() ?? '';
  if (own === '' || named.includes(own)) return named;
  return told.say(`${named} for ${told.quote(own)}`, `${told.quote(own)}的${named}`);
}

/** What the figure still allows, in a few words, or null where there is no arithmetic to it. */
export function allowance(facts: SlaThresholdFacts, told: Narrator): string | null {
  const { metricKind, unit } = facts;
  const value = unit === '‰' ? facts.value / 10 : facts.value;
  if ((unit !== '%' && unit !== '‰') || value < 0 || value > 100) return null;
  switch (metricKind) {
    case 'availability': {
      if (value === 100) return told.say('no downtime is allowed for', '不允许任何不可用时间');
      if (facts.over === 'quarter') {
        const quarter = told.time(permittedDowntime(value, 3 * MONTH_MINUTES));
        return told.say(
          `at most ${quarter} down in a quarter of 90 days`,
          `90 天的季度中最多不可用 ${quarter}`,
        );
      }
      if (facts.over === 'year') {
        const year = told.time(permittedDowntime(value, YEAR_MINUTES));
        return told.say(`at most ${year} down in a year`, `一年中最多不可用 ${year}`);
      }
      const month = told.time(permittedDowntime(value, MONTH_MINUTES));
      return told.say(
        `at most ${month} down in a 30-day month`,
        `30 天的月份中最多不可用 ${month}`,
      );
    }
    case 'success-rate':
    case 'error-rate':
      return failures(metricKind === 'error-rate' ? value : 100 - value, facts, told);
    case 'durability': {
      const lost = roundedNumber(Number(((1 - value / 100) * 1e12).toPrecision(6)));
      return told.say(
        `at most ${lost} object${lost === '1' ? '' : 's'} lost out of 1,000,000,000,000`,
        `每 1 万亿个对象最多丢失 ${lost} 个`,
      );
    }
    default:
      return null;
  }
}

/** How many of a round number may fail: of requests a million, of arrivals or answers as few as give a whole number. */
function failures(share: number, { metric, scope }: SlaThresholdFacts, told: Narrator): string {
  const ofRequests = metric === '' || told.cues.requests.test(`${metric} ${scope ?? ''}`);
  if (ofRequests) {
    const failed = roundedNumber((share / 100) * 1e6);
    return told.say(
      `at most ${failed} failure${failed === '1' ? '' : 's'} in a million requests`,
      `每百万次请求最多失败 ${failed} 次`,
    );
  }
  const of = [100, 1000, 10_000].find((all) => isWhole((share / 100) * all)) ?? 1e6;
  const missed = roundedNumber((share / 100) * of);
  return told.say(
    `at most ${missed} in ${plainNumber(of)} may miss it`,
    `每 ${plainNumber(of)} 次最多 ${missed} 次未达到`,
  );
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}

function workedExample(facts: SlaThresholdFacts, told: Narrator): Lines | readonly string[] {
  const value = facts.unit === '‰' ? facts.value / 10 : facts.value;
  if (facts.unit !== '%' && facts.unit !== '‰') return [];
  if (facts.metricKind !== 'availability' || value < 0 || value >= 100) return [];
  const miss = percent(100 - value);
  const month = told.time(permittedDowntime(value, MONTH_MINUTES));
  const year = told.time(permittedDowntime(value, YEAR_MINUTES));
  if (facts.over !== undefined) {
    // the promise says nothing of a single month
    const quarter = told.time(permittedDowntime(value, 3 * MONTH_MINUTES));
    const yearly = told.say(
      `Year: 8,760 h × ${miss} = ${year}.`,
      `全年：8,760 小时 × ${miss} = ${year}。`,
    );
    if (facts.over === 'year') return [yearly];
    return [
      told.say(
        `Quarter: 90 × 1,440 min × ${miss} = ${quarter}.`,
        `季度：90 × 1,440 分钟 × ${miss} = ${quarter}。`,
      ),
      yearly,
    ];
  }
  return {
    lines: [
      told.say(
        `30-day month: 43,200 min × ${miss} = ${month} of downtime allowed.`,
        `30 天的月份：43,200 分钟 × ${miss} = 允许不可用 ${month}。`,
      ),
      told.say(`Year: 8,760 h × ${miss} = ${year}.`, `全年：8,760 小时 × ${miss} = ${year}。`),
    ],
    brief: [
      told.say(
        `43,200 min × ${miss} = ${month} a month; 8,760 h × ${miss} = ${year} a year.`,
        `每月 43,200 分钟 × ${miss} = ${month}；全年 8,760 小时 × ${miss} = ${year}。`,
      ),
    ],
  };
}

/** Does the agreement give credits at all, be it by a table for something else, or by a promise? */
function hasCredits(finding: Parameters<typeof slaThreshold>[0], told: Narrator): boolean {
  return (
    told.of('service-credit').length > 0 ||
    creditWindow(told) !== undefined ||
    told.agreement.clauses.some(
      ({ heading }) => heading !== null && told.cues.compensationHeading.test(heading.value),
    ) ||
    told.of('liability-cap').some(({ facts }) => facts.scope === 'service-credit') ||
    told.cues.promisesCompensation.test(told.proseAround(finding))
  );
}

function watchFor(
  finding: Parameters<typeof slaThreshold>[0],
  table: ReturnType<typeof tableFor>,
  told: Narrator,
): string[] {
  const { facts } = finding;
  const lines: string[] = [];
  if (!table) {
    lines.push(
      hasCredits(finding, told)
        ? told.say(
            'No credit was found that answers for this figure.',
            '未找到针对该指标的补偿数额。',
          )
        : told.say('No credit is agreed for missing it.', '本协议未约定未达标时的补偿。'),
    );
  } else {
    lines.push(...besideTable(finding, table, told));
  }
  if (told.cues.effort.test(finding.quote)) {
    lines.push(
      told.say(
        'Worded as an effort or an aim: missing it may not be a breach.',
        '措辞为“尽力”或目标：未达到未必构成违约。',
      ),
    );
  }
  const timed = facts.metricKind === 'response-time' || facts.metricKind === 'resolution-time';
  // of several times in a sentence the one that counts working hours says so in its unit
  const others = told
    .of('sla-threshold')
    .some(
      ({ span, facts: { unit } }) => unit.startsWith('working') && overlaps(span, finding.span),
    );
  const inHours = told.cues.workingHours.test(finding.quote) && !others;
  if (timed && !facts.unit.startsWith('working') && inHours) {
    lines.push(told.say('Only working hours count.', '仅在工作时间内计算。'));
  }
  const exclusions = [...told.of('sla-exclusion')].sort(
    (a, b) => b.facts.items.length - a.facts.items.length,
  );
  if (exclusions.length > 0) {
    const items = exclusions.reduce(
      (sum, { facts: { items } }) => sum + Math.max(items.length, 1),
      0,
    );
    lines.push(
      told.say(
        `${plainNumber(items)} excluded cause${items === 1 ? ' does' : 's do'} not count (${told.place(exclusions[0]!)}).`,
        `有 ${plainNumber(items)} 项除外情形不计入（${told.place(exclusions[0]!)}）。`,
      ),
    );
  }
  const window = creditWindow(told);
  if (table && window) {
    const days = told.days(window.facts.days, window.facts.workingDays);
    lines.push(
      told.say(
        `A credit must be claimed within ${days} (${told.place(window)}).`,
        `补偿须在 ${days}内申请（${told.place(window)}）。`,
      ),
    );
  }
  if (table?.facts.form === 'voucher') {
    lines.push(told.say('The remedy is a voucher, not money.', '补偿形式为代金券，而非现金。'));
  }
  if (told.cues.finalRecords.test(told.proseAround(finding))) {
    lines.push(
      told.say(
        `Measured by ${told.who('provider').poss} own records.`,
        `以${told.who('provider').poss}记录为准。`,
      ),
    );
  }
  return lines;
}
