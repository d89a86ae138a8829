import type { LateFeeFacts, Money, ReferenceRate } from '../../clauses/facts.js';
import type { FindingOf } from '../../clauses/finding.js';
import { readValues } from '../../language/values/index.js';
import { type Effect, type Lines, opposite, servedByDutyOf } from '../explanation.js';
import { followedRate } from '../reference-rate.js';
import { money, percent, yearlyRate } from '../figures.js';
import type { Narrator } from '../narrator.js';
import { measureLines } from '../standing-lines.js';

/** Amount on which a late fee is tried out where the user set no fee. */
const SAMPLE_AMOUNT = 100_000;

/** A rate for late payment, told by the year; one that follows a published rate, by its multiple. */
export const lateFee: Effect<'late-fee'> = (finding, told) => {
  const { ratePerDay, reference, once, payer, printed } = finding.facts;
  if (reference !== undefined) return byReference(finding, reference, told);
  if (once !== undefined) return takenOnce(finding, once, told);
  if (ratePerDay === null) return leftBlank(payer, told);
  const by = told.who(payer);
  const annual = annualRate(printed);
  if (annual !== null) return byTheYear(finding, annual, told);
  const monthly = monthlyRate(printed);
  const yearly = monthly === null ? yearlyRate(ratePerDay) : monthly * 12;
  const year = percent(Number(yearly.toFixed(4)));
  const rate = percent(ratePerDay);
  const shown =
    printed.trim() !== '' && printed.trim() !== rate
      ? told.say(` (${told.quote(printed)})`, `（${told.quote(printed)}）`)
      : '';
  return {
    headline:
      monthly === null
        ? told.say(
            `${payer === null ? 'Late payment costs' : `${by.start} ${by.verb('pays', 'pay')}`} ${rate} a day${shown} on what is overdue: ${year} a year.`,
            `${payer === null ? '' : by.name}逾期付款的，每日按欠款的 ${rate}${shown}支付，折合年率 ${year}。`,
          )
        : told.say(
            `${payer === null ? 'Late payment costs' : `${by.start} ${by.verb('pays', 'pay')}`} ${percent(monthly)} a month on what is overdue: ${year} a year.`,
            `${payer === null ? '' : by.name}逾期付款的，每月按欠款的 ${percent(monthly)} 支付，折合年率 ${year}。`,
          ),
    forWhom: servedByDutyOf(payer),
    details: () => {
      const owed = sampleOf(told);
      const after30 = { amount: (owed.amount * ratePerDay * 30) / 100, currency: owed.currency };
      return {
        example: [
          monthly === null
            ? told.say(
                `${rate} × 365 days = ${year} a year, simple interest.`,
                `${rate} × 365 天 = 年率 ${year}（单利）。`,
              )
            : told.say(
                `${percent(monthly)} × 12 months = ${year} a year, simple interest.`,
                `${percent(monthly)} × 12 个月 = 年率 ${year}（单利）。`,
              ),
          monthly === null
            ? told.say(
                `${money(owed)} paid 30 days late: ${money(owed)} × ${rate} × 30 = ${money(after30)}.`,
                `${money(owed)} 逾期 30 天：${money(owed)} × ${rate} × 30 = ${money(after30)}。`,
              )
            : told.say(
                `${money(owed)} paid a month late: ${money(owed)} × ${percent(monthly)} = ${money(after30)}.`,
                `${money(owed)} 逾期一个月：${money(owed)} × ${percent(monthly)} = ${money(after30)}。`,
              ),
        ],
        watch: [...limits(finding, told), ...oneSided(payer, told)],
        norm: measureLines(told, 'late-fee', ratePerDay),
        law: told.law('adjust-damages', 'far-above-loss'),
      };
    },
  };
};

/** A rate that the text itself states by the year. */
function byTheYear(
  finding: FindingOf<'late-fee'>,
  annual: number,
  told: Narrator,
): ReturnType<Effect<'late-fee'>> {
  const { payer, ratePerDay } = finding.facts;
  const by = told.who(payer);
  const rate = percent(annual);
  return {
    headline: told.say(
      `${payer === null ? 'Late payment costs' : `${by.start} ${by.verb('pays', 'pay')}`} ${rate} a year on what is overdue.`,
      `${payer === null ? '' : by.name}逾期付款的，按欠款的年率 ${rate} 支付。`,
    ),
    forWhom: servedByDutyOf(payer),
    details: () => {
      const owed = sampleOf(told);
      const after30 = { amount: (owed.amount * annual * 30) / 36_500, currency: owed.currency };
      return {
        example: [
          told.say(
            `${money(owed)} paid 30 days late: ${money(owed)} × ${rate} × 30/365 = ${money(after30)}.`,
            `${money(owed)} 逾期 30 天：${money(owed)} × ${rate} × 30/365 = ${money(after30)}。`,
          ),
        ],
        watch: [...limits(finding, told), ...oneSided(payer, told)],
        norm: ratePerDay === null ? NO_LINES : measureLines(told, 'late-fee', ratePerDay),
        law: told.law('adjust-damages', 'far-above-loss'),
      };
    },
  };
}

const NO_LINES: Lines = { lines: [], brief: [] };

/** The rate has yet to be agreed: nothing can be worked out. */
function leftBlank(payer: LateFeeFacts['payer'], told: Narrator): ReturnType<Effect<'late-fee'>> {
  const by = told.who(payer);
  return {
    headline: told.say(
      `${payer === null ? 'Late payment costs' : `${by.start} ${by.verb('pays', 'pay')}`} a daily charge on what is overdue; its rate is left blank.`,
      `${payer === null ? '' : by.name}逾期付款的，按日支付违约金，费率留空待填。`,
    ),
    forWhom: servedByDutyOf(payer),
    details: () => ({
      watch: [
        told.say(
          'Fill in the rate before signing: as it stands, only the damage that is proved can be claimed.',
          '签署前须填写费率：现状下只能就可证明的损失主张赔偿。',
        ),
        ...oneSided(payer, told),
      ],
    }),
  };
}

/** A share of what is overdue that is the same however late it is paid. */
function takenOnce(
  { facts: { payer } }: Parameters<Effect<'late-fee'>>[0],
  once: number,
  told: Narrator,
): ReturnType<Effect<'late-fee'>> {
  const by = told.who(payer);
  const share = percent(once);
  return {
    headline: told.say(
      `${payer === null ? 'Late payment costs' : `${by.start} ${by.verb('pays', 'pay')}`} ${share} of what is overdue, once, however late it is paid.`,
      `${payer === null ? '' : by.name}逾期付款的，一次性支付欠款的 ${share}，与逾期天数无关。`,
    ),
    forWhom: servedByDutyOf(payer),
    details: () => {
      const owed = sampleOf(told);
      const fee = { amount: (owed.amount * once) / 100, currency: owed.currency };
      return {
        example: [
          told.say(
            `${money(owed)} paid late, by a day or a month: ${money(owed)} × ${share} = ${money(fee)}.`,
            `${money(owed)} 逾期一天或一个月：${money(owed)} × ${share} = ${money(fee)}。`,
          ),
        ],
        watch: oneSided(payer, told),
        law: told.law('adjust-damages', 'far-above-loss'),
      };
    },
  };
}

/** A yearly rate in per cent on which a reference is tried out. */
const SAMPLE_RATE = 3;

/** The fee follows a rate that somebody else publishes, and changes with it. */
function byReference(
  finding: FindingOf<'late-fee'>,
  reference: ReferenceRate,
  told: Narrator,
): ReturnType<Effect<'late-fee'>> {
  const { payer } = finding.facts;
  const by = told.who(payer);
  const rate = followedRate(reference, told);
  return {
    headline: told.say(
      `${payer === null ? 'Late payment costs' : `${by.start} ${by.verb('pays', 'pay')}`} interest on what is overdue at ${rate}; the rate changes with the published one.`,
      `${payer === null ? '' : by.name}逾期付款的，按${rate}计付利息，费率随该公布利率变动。`,
    ),
    forWhom: servedByDutyOf(payer),
    details: () => {
      const owed = sampleOf(told);
      const yearly = SAMPLE_RATE * reference.times + reference.points;
      const interest = (owed.amount * yearly * 30) / 365 / 100;
      const after30 = { amount: Number(interest.toFixed(2)), currency: owed.currency };
      const year = percent(Number(yearly.toFixed(4)));
      return {
        example: [
          told.say(
            `If the published rate were ${SAMPLE_RATE}%: ${year} a year; ${money(owed)} paid 30 days late costs ${money(after30)}.`,
            `假设公布利率为 ${SAMPLE_RATE}%：年率 ${year}；${money(owed)} 逾期 30 天，利息 ${money(after30)}。`,
          ),
        ],
        watch: [...limits(finding, told), ...oneSided(payer, told)],
        law: told.law('adjust-damages', 'far-above-loss'),
      };
    },
  };
}

/** What the fee may not exceed: a ceiling in the same clause, and after how many days it is reached. */
function limits(finding: FindingOf<'late-fee'>, told: Narrator): string[] {
  const { ratePerDay } = finding.facts;
  const lines: string[] = [];
  const cap = told.of('liability-cap').find(({ clause, span, facts }) => {
    const inside = span.start < finding.span.end && finding.span.start < span.end;
    return clause === finding.clause && inside && facts.percent !== null;
  });
  if (cap) {
    const share = cap.facts.percent!;
    const days = ratePerDay === null || ratePerDay <= 0 ? null : Math.ceil(share / ratePerDay);
    const reached =
      days === null
        ? ''
        : told.say(`, reached after ${told.days(days)}`, `，逾期 ${told.days(days)}后触及`);
    lines.push(
      told.say(
        `Capped at ${percent(share)} of what is overdue${reached}.`,
        `总额以欠款的 ${percent(share)} 为限${reached}。`,
      ),
    );
  }
  if (told.cues.atMostByLaw.test(finding.quote)) {
    lines.push(
      told.say(
        'Never more than the law allows: the lower rate counts.',
        '不超过法律允许的上限，以较低者为准。',
      ),
    );
  }
  return lines;
}

/** The overdue sum of the worked examples. */
function sampleOf(told: Narrator): Money {
  return told.monthlyFee ?? { amount: SAMPLE_AMOUNT, currency: told.cues.currency };
}

/** The other side pays late without such a rate: that is pointed out. */
function oneSided(payer: LateFeeFacts['payer'], told: Narrator): string[] {
  const other = opposite(payer);
  const mutual = told
    .of('late-fee')
    .some(
      ({ facts }) => facts.payer === other || facts.payer === 'either' || facts.payer === 'both',
    );
  if (other === null || mutual) return [];
  return [
    told.say(
      `One-sided: no such rate for what ${told.who(other).name} ${told.who(other).verb('pays', 'pay')} late.`,
      `单方约定：${told.who(other).name}延迟付款或退款没有对应费率。`,
    ),
  ];
}

/** The rate in per cent where the text prints it by the month: it is then told by the month. */
export function monthlyRate(printed: string): number | null {
  return rateFor('month', printed);
}

/** The rate that a text states for a year, in per cent; null where it states it for another time. */
export function annualRate(printed: string): number | null {
  return rateFor('year', printed);
}

function rateFor(time: 'month' | 'year', printed: string): number | null {
  for (const value of readValues(printed)) {
    if (value.kind === 'percentage' && value.per === time) return value.percent;
  }
  return null;
}
