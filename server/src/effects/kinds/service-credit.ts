import type { CreditStep, CreditTier } from '../../clauses/facts.js';
import type { FindingOf } from '../../clauses/finding.js';
import type { Effect } from '../explanation.js';
import { money, MONTH_MINUTES, percent, permittedDowntime } from '../figures.js';
import type { Narrator } from '../narrator.js';
import { besidePromise } from '../promise-and-table.js';
import { standingLines } from '../standing-lines.js';
import { band, credit, figure, inSteps, seams, tierAt, topOf } from '../tiers.js';
import { creditWindow } from './claim-window.js';

/** Hours of downtime in a 30-day month at which a credit table is tried out. */
const SAMPLE_HOURS = [1, 8, 24, 72] as const;
/** Rows of a table without percentages that are told where room is short. */
const BRIEF_ROWS = 3;

/** A table of bands and credits: what a bad month pays. */
export const serviceCredit: Effect<'service-credit'> = (finding, told) => ({
  headline: `${scopeOf(finding, told)}${headlineOf(finding, told)}`,
  forWhom: 'customer',
  details: () => {
    const { tiers, steps = [] } = finding.facts;
    const rows = [
      ...tiers.map((tier) => tierLine(tier, told)),
      ...steps.flatMap((step) => stepSample(step, told)),
    ];
    const samples = samplesOf(tiers, told);
    return {
      example: {
        lines: [...rows, ...samples.map(({ line }) => line)],
        brief: samples.length > 0 ? [briefSamples(samples, told)] : rows.slice(0, BRIEF_ROWS),
      },
      reliance: relianceLines(told),
      watch: watchFor(finding, told),
      norm: standingLines(told, finding),
    };
  },
});

/** What the table is for, where the agreement has another one: "“Cluster edition”: ". */
function scopeOf({ facts: { scope } }: FindingOf<'service-credit'>, told: Narrator): string {
  const name = scope?.trim() ?? '';
  if (name === '' || told.of('service-credit').length < 2) return '';
  return told.say(`${told.quote(name)}: `, `${told.quote(name)}：`);
}

function headlineOf(
  { facts: { tiers, steps, form } }: FindingOf<'service-credit'>,
  told: Narrator,
): string {
  const customer = told.who('customer');
  if (steps !== undefined && tiers.length === 0) {
    const grows = inSteps(steps, told);
    return told.say(
      `${customer.start} ${customer.verb('gets', 'get')} ${grows}${formName(form, told)}.`,
      `${customer.name}可获补偿：${grows}${formName(form, told)}。`,
    );
  }
  const paid = tiers.filter((tier) => tier.credit !== null);
  const single = paid.filter((tier) => tier.inARow === undefined);
  // What a single month gives says more than what several in a row do.
  const paying = single.length > 0 ? single : paid;
  const first = paying[0];
  const last = paying.at(-1);
  const as = formName(form, told);
  const gets = customer.verb('gets', 'get');
  if (!first || !last) {
    return told.say(
      `${customer.start} may claim a credit when the service level is missed${as}; the table gives no figure.`,
      `服务未达标时，${customer.name}可获补偿${as}；表中没有数额。`,
    );
  }
  const open = first.lower === null && first.upper === null;
  const when = open ? told.say('when the service level is missed', '服务未达标时') : null;
  if (paying.length === 1) {
    return told.say(
      `${customer.start} ${gets} ${credit(first, told)} ${when ?? `when the figure is ${band(first, told)}`}${as}.`,
      `${when ?? `${band(first, told)}时`}，${customer.name}可获${credit(first, told)}${as}。`,
    );
  }
  const rises =
    first.creditUnit === last.creditUnit &&
    first.creditOf === last.creditOf &&
    last.credit! > first.credit!;
  const from = startOf(first, told);
  if (rises && from !== null) {
    return told.say(
      `${customer.start} ${gets} ${credit(first, told)} ${from}, rising to ${creditFigure(last, told)} (${band(last, told)})${as}.`,
      `${from}，${customer.name}可获${credit(first, told)}，逐级升至 ${creditFigure(last, told)}（${band(last, told)}）${as}。`,
    );
  }
  return told.say(
    `${customer.start} ${gets} from ${credit(first, told)} (${band(first, told)}) up to ${credit(last, told)} (${band(last, told)})${as}.`,
    `${customer.name}可获补偿：自${credit(first, told)}（${band(first, told)}）起，至${credit(last, told)}（${band(last, told)}）${as}。`,
  );
}

/** Where a falling figure starts to pay: "below 99.95%"; null where the figure does not fall. */
function startOf({ upper, upperInclusive, unit }: CreditTier, told: Narrator): string | null {
  if (upper === null || unit !== '%') return null;
  const shown = figure(upper, unit, told);
  return upperInclusive
    ? told.say(`at ${shown} or less`, `不高于 ${shown} 时`)
    : told.say(`below ${shown}`, `低于 ${shown} 时`);
}

/** The credit without its base, where a sentence has named the base before: "25%". */
function creditFigure(tier: CreditTier, told: Narrator): string {
  const { credit: value, creditUnit } = tier;
  return value !== null && creditUnit === '%' ? percent(value) : credit(tier, told);
}

function formName(
  form: 'voucher' | 'cash' | 'service-time' | 'fee-reduction' | null,
  told: Narrator,
): string {
  switch (form) {
    case 'voucher':
      return told.say(', in vouchers', '，以代金券给付');
    case 'cash':
      return told.say(', in money', '，以现金给付');
    case 'service-time':
      return told.say(', in service time', '，以服务时长给付');
    case 'fee-reduction':
      return told.say(', off the bill', '，抵减费用');
    case null:
      return '';
  }
}

/** Does the credit count in a month's fee, so that the user's own fee gives an amount? */
function inMonthlyFees(tier: CreditTier, told: Narrator): boolean {
  return (
    tier.creditUnit === '%' && (tier.creditOf === null || told.cues.monthlyBase.test(tier.creditOf))
  );
}

function amount(tier: CreditTier, told: Narrator): string {
  const fee = told.monthlyFee;
  if (!fee || tier.credit === null || !inMonthlyFees(tier, told)) return '';
  return ` = ${money({ amount: (fee.amount * tier.credit) / 100, currency: fee.currency })}`;
}

/**
 * A row of a table in words: the band, what it comes to in a 30-day month, and the credit, with the
 * amount where the user set a fee.
 */
export function tierLine(tier: CreditTier, told: Narrator): string {
  const down = downtimeOf(tier, told);
  const paren = down === null ? '' : told.say(` (${down})`, `（${down}）`);
  return told.say(
    `${band(tier, told)}${paren}: ${credit(tier, told)}${amount(tier, told)}`,
    `${band(tier, told)}${paren}：${credit(tier, told)}${amount(tier, told)}`,
  );
}

/** A band of availability as downtime in a 30-day month. */
function downtimeOf({ lower, upper, unit }: CreditTier, told: Narrator): string | null {
  if (unit !== '%') return null;
  const least = upper === null ? null : told.time(permittedDowntime(upper, MONTH_MINUTES));
  const most = lower === null ? null : told.time(permittedDowntime(lower, MONTH_MINUTES));
  if (least && most)
    return told.say(`${least} to ${most} down a month`, `每月不可用 ${least}至 ${most}`);
  if (least) return told.say(`over ${least} down a month`, `每月不可用超过 ${least}`);
  if (most) return told.say(`up to ${most} down a month`, `每月不可用不超过 ${most}`);
  return null;
}

/** A length of downtime and what the table pays for it. */
interface Sample {
  readonly down: string;
  readonly tier: CreditTier | null;
  readonly line: string;
}

function samplesOf(tiers: readonly CreditTier[], told: Narrator): Sample[] {
  if (tiers.length < 2 || tiers.some(({ unit }) => unit !== '%')) return [];
  const top = topOf(tiers);
  if (top === null || top < 50) return [];
  return SAMPLE_HOURS.map((hours) => {
    const uptime = 100 * (1 - (hours * 60) / MONTH_MINUTES);
    const tier = tierAt(tiers, uptime);
    const down = told.duration({ value: hours, unit: 'hour' });
    const pays = tier ? `${credit(tier, told)}${amount(tier, told)}` : NO_CREDIT(told);
    return {
      down,
      tier,
      line: told.say(
        `${down} down in a month (${percent(Number(uptime.toFixed(3)))}): ${pays}`,
        `当月不可用 ${down}（${percent(Number(uptime.toFixed(3)))}）：${pays}`,
      ),
    };
  });
}

/** A credit by steps, tried out on a figure that misses the promise by some of them. */
function stepSample(step: CreditStep, told: Narrator): string[] {
  const { by, unit, from, credit: value } = step;
  if (value === null) return [];
  const missed = figure(Number((by * SAMPLE_STEPS).toPrecision(6)), unit, told);
  const pays = credit({ ...step, credit: Number((value * SAMPLE_STEPS).toPrecision(6)) }, told);
  const at =
    from === null || unit !== '%'
      ? ''
      : told.say(
          ` (a figure of ${percent(Number((from - by * SAMPLE_STEPS).toFixed(6)))})`,
          `（实际为 ${percent(Number((from - by * SAMPLE_STEPS).toFixed(6)))}）`,
        );
  if (unit === 'count') return [told.say(`${missed}: ${pays}`, `${missed}：${pays}`)];
  return [told.say(`Missed by ${missed}${at}: ${pays}`, `差 ${missed}${at}：${pays}`)];
}

/** So many steps the example misses the promise by. */
const SAMPLE_STEPS = 5;

const NO_CREDIT = (told: Narrator): string => told.say('no credit', '无补偿');

function briefSamples(samples: readonly Sample[], told: Narrator): string {
  const parts = samples.map(({ down, tier }) => {
    const pays = tier ? creditFigure(tier, told) + amount(tier, told) : NO_CREDIT(told);
    return told.say(`${down}: ${pays}`, `${down}：${pays}`);
  });
  return told.say(`Down in a month for ${parts.join('; ')}.`, `当月不可用 ${parts.join('；')}。`);
}

function relianceLines(told: Narrator): string[] {
  const customer = told.who('customer');
  const provider = told.who('provider');
  const window = creditWindow(told);
  if (!window) {
    return [
      told.say(
        `${customer.start} may claim it from ${provider.them}.`,
        `${customer.name}可向${provider.name}主张。`,
      ),
    ];
  }
  const days = told.days(window.facts.days, window.facts.workingDays);
  return [
    told.say(
      `${customer.start} must claim it from ${provider.them} within ${days} (${told.place(window)}).`,
      `${customer.name}须在 ${days}内向${provider.name}提出申请（${told.place(window)}）。`,
    ),
  ];
}

function watchFor(finding: Parameters<typeof serviceCredit>[0], told: Narrator): string[] {
  const { tiers, form } = finding.facts;
  // what the table itself leaves open comes before how it is paid
  const lines = [...besidePromise(finding, told), ...faults(tiers, told)];
  const prose = surroundingProse(finding, told);
  const { cues } = told;
  const customer = told.who('customer');
  if (cues.notCashable.test(prose)) {
    lines.push(
      told.say(
        `The ${form === 'voucher' ? 'voucher' : 'credit'} cannot be turned into money.`,
        `${form === 'voucher' ? '代金券' : '补偿'}不能折现。`,
      ),
    );
  } else if (form === 'voucher') {
    lines.push(
      told.say(
        'Paid in vouchers; that they can be cashed is not stated.',
        '以代金券给付，未说明可以折现。',
      ),
    );
  }
  if (form === 'voucher' && cues.restrictedVoucher.test(prose)) {
    lines.push(
      told.say(
        'The voucher is tied to this service or account, or cannot be transferred.',
        '代金券限于本服务或本账户使用，或不得转让。',
      ),
    );
  }
  if (cues.finalRecords.test(prose)) {
    lines.push(
      told.say(
        `${told.who('provider').possStart} records are final: ${customer.name} cannot rely on monitoring of ${customer.verb('its', 'your')} own.`,
        `以${told.who('provider').poss}记录为准：${customer.name}不能以自己的监测数据主张。`,
      ),
    );
  }
  if (cues.netOfVouchers.test(prose)) {
    lines.push(
      told.say(
        'Fees covered by vouchers or discounts do not count towards the credit.',
        '以代金券、优惠等抵扣的费用不计入补偿基数。',
      ),
    );
  }
  const most = Math.max(
    ...tiers.map((tier) => (inMonthlyFees(tier, told) ? (tier.credit ?? 0) : 0)),
  );
  if (most > 0 && most < 100) {
    lines.push(
      told.say(
        `Even a month wholly without service gives back ${percent(most)} of its fee at most.`,
        `即使整月完全不可用，也至多返还当月费用的 ${percent(most)}。`,
      ),
    );
  }
  return lines;
}

/** Values between two bands that no credit is named for, or two. */
function faults(tiers: readonly CreditTier[], told: Narrator): string[] {
  return seams(tiers).map(({ fault, from, to, unit }) => {
    const a = figure(from, unit, told);
    const b = figure(to, unit, told);
    const where =
      from === to
        ? told.say(`at exactly ${a}`, `恰为 ${a} 时`)
        : told.say(`between ${a} and ${b}`, `${a} 至 ${b} 之间`);
    return fault === 'gap'
      ? told.say(
          `The bands leave a gap ${where}: no credit is named there.`,
          `档位有空缺：${where}没有对应补偿。`,
        )
      : told.say(
          `Two bands overlap ${where}: which credit applies is open.`,
          `档位重叠：${where}适用哪一档不明。`,
        );
  });
}

/** A table rarely says how it is paid: the clauses that govern credits do, and those beside them. */
function surroundingProse(finding: Parameters<typeof serviceCredit>[0], told: Narrator): string {
  const clauses = new Set<number>();
  for (const related of [
    finding,
    ...told.of('liability-cap').filter(({ facts }) => facts.scope === 'service-credit'),
    ...told.of('claim-window'),
  ]) {
    const parent = told.clauseOf(related)?.parent ?? -1;
    clauses.add(parent >= 0 ? parent : related.clause);
  }
  return [...clauses].map((clause) => told.proseOf(clause)).join('\n');
}
