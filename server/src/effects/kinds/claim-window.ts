import type { ClaimLimit, ClaimWindowFacts } from '../../clauses/facts.js';
import type { FindingOf } from '../../clauses/finding.js';
import { addDays, addMonths, endOfMonth, endOfQuarter, exampleMonth } from '../dates.js';
import type { Effect } from '../explanation.js';
import { monthsAsPrinted } from '../months.js';
import type { Narrator } from '../narrator.js';
import { measureLines } from '../standing-lines.js';

/** The last moment at which a credit, or anything at all, can be claimed. */
export const claimWindow: Effect<'claim-window'> = (finding, told) =>
  finding.facts.of === 'action' ? timeToSue(finding, told) : timeForCredit(finding, told);

const timeForCredit: Effect<'claim-window'> = (finding, told) => {
  const { facts, quote } = finding;
  const { alsoWithin } = facts;
  const customer = told.who('customer');
  const length = lengthOf(facts, quote, told);
  const start = startOf(facts, told);
  const also = alsoWithin === undefined ? null : lengthOf(alsoWithin, quote, told);
  const alsoStart = alsoWithin === undefined ? null : startOf(alsoWithin, told);
  return {
    headline: told.say(
      `${customer.start} ${customer.verb('has', 'have')} ${length} to claim a credit${start ? `, counted from ${start}` : ''}${also === null ? '' : `, and must also keep the limit of ${also}${alsoStart ? ` counted from ${alsoStart}` : ''}`}; after that it can no longer be claimed.`,
      `${customer.name}须${start ? `自${start}起` : '在'} ${length}内申请补偿${also === null ? '' : `，并同时遵守${alsoStart ? `自${alsoStart}起` : ''} ${also}的期限`}，逾期不能再主张。`,
    ),
    forWhom: 'provider',
    details: () => ({
      example: [lastDay(finding, told)],
      reliance: [
        told.say(
          `${told.who('provider').start} may refuse a claim that comes later.`,
          `逾期申请，${told.who('provider').name}可拒绝受理。`,
        ),
      ],
      watch: watchFor(finding, told),
      norm: facts.workingDays ? [] : measureLines(told, 'claim-days', facts.days),
      law: told.law('limitation-period'),
    }),
  };
};

/** A limit in the months in which the text counts it, else in days. */
function lengthOf({ days, workingDays }: ClaimLimit, quote: string, told: Narrator): string {
  const months = workingDays ? null : monthsAsPrinted(days, quote);
  return months === null ? told.days(days, workingDays) : told.duration(months);
}

/** The last day to claim, for a period near the date of the agreement. */
function lastDay(
  { facts: { days, workingDays, from }, quote }: FindingOf<'claim-window'>,
  told: Narrator,
): string {
  const { cues } = told;
  const months = workingDays ? null : monthsAsPrinted(days, quote);
  const end = (start: string): string =>
    months === null
      ? addDays(start, days, workingDays)
      : addMonths(start, months.unit === 'year' ? months.value * 12 : months.value);
  const length = months === null ? told.days(days, workingDays) : told.duration(months);
  const holidays = workingDays
    ? told.say(' (public holidays not taken into account)', '（未扣除法定节假日）')
    : '';
  const month = exampleMonth(told.agreement.effective ?? told.agreement.updated);
  if (from !== null && cues.fromQuarterEnd.test(from)) {
    const start = endOfMonth(endOfQuarter(month));
    return told.say(
      `For the quarter that ends on ${start}: ${start} + ${length} = last day ${end(start)}${holidays}.`,
      `以 ${start} 结束的季度为例：${start} + ${length} = 最后一天 ${end(start)}${holidays}。`,
    );
  }
  // Where the text names no start, its sentence tells whether a month must be over.
  if (!cues.fromMonthEnd.test(from ?? quote)) {
    const start = `${month}-15`;
    return told.say(
      `Counting from ${start}: last day ${end(start)}${holidays}.`,
      `以 ${start} 起算：最后一天 ${end(start)}${holidays}。`,
    );
  }
  const start = endOfMonth(month);
  return from === null || cues.monthlyBase.test(from)
    ? told.say(
        `For ${month}: ${start} + ${length} = last day ${end(start)}${holidays}.`,
        `以 ${month} 为例：${start} + ${length} = 最后一天 ${end(start)}${holidays}。`,
      )
    : told.say(
        `For a period that ends on ${start}: ${start} + ${length} = last day ${end(start)}${holidays}.`,
        `以 ${start} 结束的周期为例：${start} + ${length} = 最后一天 ${end(start)}${holidays}。`,
      );
}

function watchFor(finding: FindingOf<'claim-window'>, told: Narrator): string[] {
  const { days, workingDays, alsoWithin } = finding.facts;
  const { cues } = told;
  const prose = told.proseAround(finding);
  const lines: string[] = [];
  if (alsoWithin !== undefined) {
    lines.push(
      told.say(
        'Two limits apply: the claim lapses with the one that runs out first.',
        '约定了两个期限：任一期限先届满，即不能再主张补偿。',
      ),
    );
  }
  if (cues.claimForfeited.test(prose)) {
    lines.push(
      cues.otherRights.test(prose)
        ? told.say(
            'A late claim waives the credit and, as it is worded, other rights too.',
            '逾期视为放弃补偿，按其文字，其他权利一并放弃。',
          )
        : told.say('A late claim counts as a waiver of the credit.', '逾期视为放弃补偿。'),
    );
  }
  if (cues.claimChannel.test(prose)) {
    lines.push(
      told.say(
        'A claim counts only if it is made in the way that the clause prescribes.',
        '须按约定的方式申请，以其他方式提出的不予受理。',
      ),
    );
  }
  if (!workingDays && days < 30) {
    lines.push(
      told.say(
        'Less than 30 days: the bill may not have been checked by then.',
        '不足 30 日：届时账单可能尚未核对完毕。',
      ),
    );
  }
  return lines;
}

/** The provision that limits when a credit can be claimed, the first of several; undefined where none does. */
export function creditWindow(told: Narrator): FindingOf<'claim-window'> | undefined {
  // goods are complained of from their delivery, and not for a level of service
  return told
    .of('claim-window')
    .find(({ facts, quote }) => facts.of === 'credit' && !told.cues.fromDelivery.test(quote));
}

/** The length of a window, in years where it is a number of them. */
export function timeLimit({ days, workingDays }: ClaimWindowFacts, told: Narrator): string {
  const years = days / 365;
  return !workingDays && years >= 1 && Number.isInteger(years)
    ? told.duration({ value: years, unit: 'year' })
    : told.days(days, workingDays);
}

/** A limit on the time for any claim, shorter than what the law would give. */
const timeToSue: Effect<'claim-window'> = (finding, told) => {
  const length = timeLimit(finding.facts, told);
  const start = startOf(finding.facts, told);
  return {
    headline: told.say(
      `No claim can be brought later than ${length}${start ? ` after ${start}` : ''}.`,
      `${start ? `自${start}起` : ''}超过 ${length}的，不得再提出任何请求。`,
    ),
    forWhom: 'provider',
    details: () => ({
      watch: [
        told.say(
          'It shortens the time that the law gives; where that is mandatory, it may not hold.',
          '本条缩短了法定时效；时效属强制规定的，约定可能无效。',
        ),
      ],
      law: told.law('limitation-period'),
    }),
  };
};

/**
 * What a limit is counted from: in the text's own words where they are short and the reader's language,
 * else by what they come to; null where the text does not say.
 */
function startOf({ from }: ClaimLimit, told: Narrator): string | null {
  // the sentence says "from" and 自…起 itself
  const words = (from?.trim() ?? '').replace(/(?<=.)起$/, '');
  if (words === '') return null;
  if (!told.isForeign) return [...words].length <= LONGEST_START ? words : told.quote(words);
  const { cues } = told;
  if (cues.fromQuarterEnd.test(words)) return told.say('the end of the quarter', '季度结束');
  if (!cues.fromMonthEnd.test(words)) return told.quote(words);
  return cues.monthlyBase.test(words)
    ? told.say('the end of the month concerned', '相应月份结束')
    : told.say('the end of the period concerned', '相应周期结束');
}

/** Longest start of a limit that stands in a sentence without quotation marks. */
const LONGEST_START = 80;
