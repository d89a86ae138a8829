import { readValues } from '../../language/values/index.js';
import { type Effect, opposite, servedByDutyOf } from '../explanation.js';
import { money, percent, yearlyRate } from '../figures.js';
import { measureLines } from '../standing-lines.js';

/** Amount on which a late fee is tried out where the user set no fee. */
const SAMPLE_AMOUNT = 100_000;

/** A rate for late payment, told by the year. */
export const lateFee: Effect<'late-fee'> = (finding, told) => {
  const { ratePerDay, payer, printed } = finding.facts;
  const by = told.who(payer);
  const monthly = monthlyRate(printed);
  const yearly = monthly === null ? yearlyRate(ratePerDay) : monthly * 12;
  const year = percent(Number(yearly.toFixed(4)));
  const rate = percent(ratePerDay);
  const shown =
    printed.trim() !== ''
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
      const owed = told.monthlyFee ?? { amount: SAMPLE_AMOUNT, currency: told.cues.currency };
      const after30 = { amount: (owed.amount * ratePerDay * 30) / 100, currency: owed.currency };
      const other = opposite(payer);
      const mutual = told
        .of('late-fee')
        .some(
          ({ facts }) =>
            facts.payer === other || facts.payer === 'either' || facts.payer === 'both',
        );
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
          told.say(
            `${money(owed)} paid 30 days late: ${money(owed)} × ${rate} × 30 = ${money(after30)}.`,
            `${money(owed)} 逾期 30 天：${money(owed)} × ${rate} × 30 = ${money(after30)}。`,
          ),
        ],
        watch:
          other !== null && !mutual
            ? [
                told.say(
                  `One-sided: no such rate for what ${told.who(other).name} ${told.who(other).verb('pays', 'pay')} late.`,
                  `单方约定：${told.who(other).name}延迟付款或退款没有对应费率。`,
                ),
              ]
            : [],
        norm: measureLines(told, 'late-fee', ratePerDay),
        law: told.law('adjust-damages', 'far-above-loss'),
      };
    },
  };
};

/** The rate in per cent where the text prints it by the month: it is then told by the month. */
export function monthlyRate(printed: string): number | null {
  for (const value of readValues(printed)) {
    if (value.kind === 'percentage' && value.per === 'month') return value.percent;
  }
  return null;
}
