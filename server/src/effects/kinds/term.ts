import type { EffectCues } from '../../language/effect-cues.js';
import { readDates } from '../../language/values/index.js';
import { monthsBetween } from '../dates.js';
import type { Effect } from '../explanation.js';
import { money } from '../figures.js';
import { inMonths } from '../months.js';
import type { Narrator } from '../narrator.js';

/** How long the agreement runs. */
export const term: Effect<'term'> = (finding, told) => {
  const { period } = finding.facts;
  const extended = told.cues.extended.test(finding.quote);
  // "which was to expire in May 2025 is extended through May 2028" tells two ends
  const dates = period === null && !extended ? datesOf(finding.quote) : null;
  const length = period === null ? null : told.duration(period);
  const start = told.cues.startsFrom.exec(finding.quote)?.[1]?.trim();
  const [renewal] = told.of('automatic-renewal');
  const open = period === null && told.cues.indefinite.test(finding.quote);
  const until = period === null && dates === null ? lastDayOf(finding.quote, told.cues) : null;
  const headline = (): string => {
    if (length !== null && extended)
      return told.say(`The term is extended by ${length}.`, `协议期限延长 ${length}。`);
    if (length !== null)
      return told.say(`The agreement runs for ${length}.`, `协议期限为 ${length}。`);
    if (dates !== null)
      return told.say(
        `The agreement runs from ${dates.from} to ${dates.until}${inWords(dates.months, told)}.`,
        `协议期限自 ${dates.from} 至 ${dates.until}${inWords(dates.months, told)}。`,
      );
    if (until !== null)
      return told.say(`The agreement runs until ${until}.`, `协议期限至 ${until} 止。`);
    if (open)
      return told.say(
        'The agreement runs without an end, until a party terminates it.',
        '协议无固定期限，至一方终止时为止。',
      );
    return start
      ? told.say(
          `The agreement runs from ${told.quote(start)}.`,
          `协议自${told.quote(start)}起生效。`,
        )
      : told.inOwnWords(finding);
  };
  return {
    headline: headline(),
    forWhom: 'neither',
    details: () => {
      const fee = told.monthlyFee;
      const months = period === null ? (dates?.months ?? null) : inMonths(period);
      return {
        example:
          fee && months !== null && months >= 1
            ? [
                told.say(
                  `At ${money(fee)} a month that is ${money({ ...fee, amount: fee.amount * months })} over the term.`,
                  `按每月 ${money(fee)} 计，整个期限合计 ${money({ ...fee, amount: fee.amount * months })}。`,
                ),
              ]
            : [],
        watch: [
          ...(renewal
            ? [
                told.say(
                  `Then it renews by itself (${told.place(renewal)}).`,
                  `到期自动续期（${told.place(renewal)}）。`,
                ),
              ]
            : []),
          ...(open && told.of('termination').every(({ facts }) => facts.trigger !== 'convenience')
            ? [
                told.say(
                  'No right to end it for convenience was found.',
                  '未找到无须理由即可终止的权利。',
                ),
              ]
            : []),
          ...(!open &&
          told.isFirst(finding) &&
          until === null &&
          told
            .of('term')
            .every(({ facts, quote }) => facts.period === null && datesOf(quote) === null)
            ? [told.say('No length is stated in figures.', '未以数字写明期限。')]
            : []),
        ],
      };
    },
  };
};

/** The first and the last day that the words give, and the whole months between them. */
interface Dates {
  readonly from: string;
  readonly until: string;
  readonly months: number | null;
}

/** 自2024年6月1日起至2025年5月31日止: the dates between which it runs, or null where there are not two. */
function datesOf(quote: string): Dates | null {
  const days = readDates(quote).filter(({ value }) => value.precision === 'day');
  const [from, until] = days.map(({ value }) => value.iso);
  if (days.length !== 2 || from === undefined || until === undefined || from >= until) return null;
  return { from, until, months: monthsBetween(from, until) };
}

/** 期限延长至2026年3月14日, until 14 March 2026: the last day, where no first one is told beside it; else null. */
function lastDayOf(quote: string, { until }: EffectCues): string | null {
  const days = readDates(quote).filter(({ value }) => value.precision === 'day');
  const last = days.findLast(({ start }) =>
    until.test(quote.slice(Math.max(0, start - 12), start)),
  );
  return last?.value.iso ?? null;
}

function inWords(months: number | null, told: Narrator): string {
  if (months === null) return '';
  const length = told.duration({ value: months, unit: 'month' });
  return told.say(` (${length})`, `（${length}）`);
}
