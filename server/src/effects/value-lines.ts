import type { Value } from '../language/values/index.js';
import {
  money,
  MONTH_MINUTES,
  percent,
  permittedDowntime,
  plainNumber,
  roundedNumber,
  timeSpan,
  yearlyRate,
} from './figures.js';
import type { Narrator } from './narrator.js';

/**
 * What a figure of the text comes to, whatever it stands in; empty where there is nothing to add.
 * @param printed how the text prints it
 */
export function valueLines(value: Value, printed: string, told: Narrator): string[] {
  const fee = told.monthlyFee;
  switch (value.kind) {
    case 'percentage':
      return percentageLines(value.percent, value.per, told);
    case 'money': {
      const lines: string[] = [];
      if (fee && fee.amount > 0 && fee.currency === value.money.currency) {
        const count = roundedNumber(value.money.amount / fee.amount);
        lines.push(
          told.say(
            `${money(value.money)} = ${count} × the monthly fee of ${money(fee)}.`,
            `${money(value.money)} = 月费 ${money(fee)} 的 ${count} 倍。`,
          ),
        );
      } else if (plain(printed) !== plain(money(value.money))) {
        lines.push(`= ${money(value.money)}`);
      }
      return lines;
    }
    case 'duration':
      return durationLines(value.time, told);
    case 'date':
      return value.date.precision === 'day' && printed !== value.date.iso
        ? [`= ${value.date.iso}`]
        : [];
    case 'blank':
      return [
        isBlackedOut(printed)
          ? told.say(
              'Left out of this copy, as published filings do with what is confidential.',
              '本文本已隐去此处；公开的备案文本通常隐去保密内容。',
            )
          : told.say('A place left to be filled in before signing.', '签署前须填写的空白处。'),
      ];
    case 'number':
      return [];
  }
}

/** Stars in brackets stand for words that were taken out: "[***]". */
export function isBlackedOut(printed: string): boolean {
  return printed.includes('*');
}

/** Without what only sets a sum apart: "US $ 50.00" is US$50. */
function plain(sum: string): string {
  return sum.replace(/[\s,，]|\.0{1,2}(?![0-9])/g, '');
}

function percentageLines(
  share: number,
  per: 'day' | 'month' | 'year' | null,
  told: Narrator,
): string[] {
  if (per === 'day') {
    const year = percent(Number(yearlyRate(share).toFixed(4)));
    return [
      told.say(
        `${percent(share)} a day × 365 = ${year} a year.`,
        `每日 ${percent(share)} × 365 = 年率 ${year}。`,
      ),
    ];
  }
  if (per === 'month') {
    const year = percent(Number((share * 12).toFixed(4)));
    return [
      told.say(
        `${percent(share)} a month × 12 = ${year} a year.`,
        `每月 ${percent(share)} × 12 = 年率 ${year}。`,
      ),
    ];
  }
  if (per === 'year') return [];
  // Nine tenths and more are a level of service, where one is promised, and no share of a fee.
  if (share >= 90 && share < 100 && told.of('sla-threshold').length > 0) {
    const down = told.time(permittedDowntime(share, MONTH_MINUTES));
    return [
      told.say(
        `As availability: ${down} of downtime in a 30-day month (43,200 min × ${percent(100 - share)}).`,
        `作为可用性：30 天的月份中不可用 ${down}（43,200 分钟 × ${percent(100 - share)}）。`,
      ),
    ];
  }
  const fee = told.monthlyFee;
  if (!fee) return [];
  const part = money({ amount: (fee.amount * share) / 100, currency: fee.currency });
  return [
    told.say(
      `${percent(share)} of a monthly fee of ${money(fee)} = ${part}.`,
      `月费 ${money(fee)} 的 ${percent(share)} = ${part}。`,
    ),
  ];
}

/** On average over a year. */
const DAYS_OF_A_MONTH = 365 / 12;

type Time = Extract<Value, { kind: 'duration' }>['time'];

function durationLines({ value, unit }: Time, told: Narrator): string[] {
  switch (unit) {
    case 'minute':
      if (value < 15) return [];
      return [
        told.say(
          `${percent(Number(((value / MONTH_MINUTES) * 100).toPrecision(3)))} of a 30-day month.`,
          `占 30 天月份的 ${percent(Number(((value / MONTH_MINUTES) * 100).toPrecision(3)))}。`,
        ),
      ];
    case 'hour':
      return value > 24
        ? [`= ${timeSpan(value * 60, told.locale)} = ${plainNumber(value / 24, 1)} × 24 h`]
        : [];
    case 'working-hour':
      return value > 8
        ? [
            told.say(
              `At 8 hours a day: ${plainNumber(value / 8, 1)} working days.`,
              `按每天 8 小时：${plainNumber(value / 8, 1)} 个工作日。`,
            ),
          ]
        : [];
    case 'working-day': {
      const weeks = plainNumber(value / 5, 1);
      const inWeeks =
        value < 5 ? '' : told.say(` (${weeks} week${weeks === '1' ? '' : 's'})`, `（${weeks} 周）`);
      return [
        told.say(
          `Working days: about ${plainNumber(Math.ceil((value * 7) / 5), 0)} calendar days${inWeeks}, more over public holidays.`,
          `工作日：约 ${plainNumber(Math.ceil((value * 7) / 5), 0)} 个自然日${inWeeks}，遇法定节假日更长。`,
        ),
      ];
    }
    case 'month':
      if (value < 2) return [];
      if (value % 12 === 0) {
        const years = plainNumber(value / 12);
        return [told.say(`= ${years} year${years === '1' ? '' : 's'}.`, `= ${years} 年。`)];
      }
      return [
        told.say(
          `About ${plainNumber(value * DAYS_OF_A_MONTH, 0)} days.`,
          `约 ${plainNumber(value * DAYS_OF_A_MONTH, 0)} 天。`,
        ),
      ];
    case 'day':
      if (value < 14) return [];
      if (value < 60) {
        return [
          told.say(
            `Calendar days: ${plainNumber(value / 7, 1)} weeks.`,
            `自然日：${plainNumber(value / 7, 1)} 周。`,
          ),
        ];
      }
      return [
        told.say(
          `Calendar days: about ${plainNumber(value / DAYS_OF_A_MONTH, 1)} months.`,
          `自然日：约 ${plainNumber(value / DAYS_OF_A_MONTH, 1)} 个月。`,
        ),
      ];
    default:
      return [];
  }
}
