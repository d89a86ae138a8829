import type { ClaimLimit, ClaimWindowFacts } from '../../clauses/facts.js';
import type { FindingOf } from '../../clauses/finding.js';
import { addDays, endOfMonth, exampleMonth } from '../dates.js';
import type { Effect } from '../explanation.js';
import type { Narrator } from '../narrator.js';
import { measureLines } from '../standing-lines.js';

/** The last moment at which a credit, or anything at all, can be claimed. */
export const claimWindow: Effect<'claim-window'> = (finding, told) =>
  finding.facts.of === 'action' ? timeToSue(finding, told) : timeForCredit(finding, told);

const timeForCredit: Effect<'claim-window'> = (finding, told) => {
  const { days, workingDays, from, alsoWithin } = finding.facts;
  const customer = told.who('customer');
  const length = told.days(days, workingDays);
  const start = startOf(finding.facts, told);
  const also = alsoWithin === undefined ? null : told.days(alsoWithin.days, alsoWithin.workingDays);
  const alsoStart = alsoWithin === undefined ? null : startOf(alsoWithin, told);
  return {
    headline: told.say(
      `${customer.start} ${customer.verb('has', 'have')} ${length} to claim a credit${start ? `, counted from ${start}` : ''}${also === null ? '' : `, and must also keep the limit of ${also}${alsoStart ? ` counted from ${alsoStart}` : ''}`}; after that it can no longer be claimed.`,
      `${customer.name}须${start ? `自${start}起` : '在'} ${length}内申请补偿${also === null ? '' : `，并同时遵守${alsoStart ? `自${alsoStart}起` : ''} ${also}的期限`}，逾期不能再主张。`,
    ),
    forWhom: 'provider',
    details: () => {
      const month = exampleMonth(told.agreement.effective ?? told.agreement.updated);
      const endOf = endOfMonth(month);
      const fromMonthEnd = from === null || told.cues.fromMonthEnd.test(from);
      const event = `${month}-15`;
      const last = addDays(fromMonthEnd ? endOf : event, days, workingDays);
      const holidays = workingDays
        ? told.say(' (public holidays not taken into account)', '（未扣除法定节假日）')
        : '';
      return {
        example: [
          fromMonthEnd
            ? told.say(
                `For ${month}: ${endOf} + ${length} = last day ${last}${holidays}.`,
                `以 ${month} 为例：${endOf} + ${length} = 最后一天 ${last}${holidays}。`,
              )
            : told.say(
                `Counting from ${event}: last day ${last}${holidays}.`,
                `以 ${event} 起算：最后一天 ${last}${holidays}。`,
              ),
        ],
        reliance: [
          told.say(
            `${told.who('provider').start} may refuse a claim that comes later.`,
            `逾期申请，${told.who('provider').name}可拒绝受理。`,
          ),
        ],
        watch: [
          ...(alsoWithin === undefined
            ? []
            : [
                told.say(
                  'Two limits apply: the claim lapses with the one that runs out first.',
                  '约定了两个期限：先届满者届满，补偿即不能再主张。',
                ),
              ]),
          ...(told.cues.claimForfeited.test(told.proseAround(finding))
            ? [
                told.say(
                  'A late claim counts as a waiver of the credit, and perhaps of other rights.',
                  '逾期视为放弃补偿，并可能及于其他权利。',
                ),
              ]
            : []),
          ...(!workingDays && days < 30
            ? [
                told.say(
                  'Less than 30 days: the bill may not have been checked by then.',
                  '不足 30 日：届时账单可能尚未核对完毕。',
                ),
              ]
            : []),
        ],
        norm: workingDays ? [] : measureLines(told, 'claim-days', days),
        law: told.law('limitation-period'),
      };
    },
  };
};

/** The provision that limits when a credit can be claimed, the first of several; undefined where none does. */
export function creditWindow(told: Narrator): FindingOf<'claim-window'> | undefined {
  return told.of('claim-window').find(({ facts }) => facts.of === 'credit');
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

/** What a limit is counted from, quoted; null where the text does not say. */
function startOf({ from }: ClaimLimit, told: Narrator): string | null {
  return from !== null && from.trim() !== '' ? told.quote(from) : null;
}
