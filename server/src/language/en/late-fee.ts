import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readRates } from '../values/index.js';
import { subjectOf } from './subject.js';

export const lateFeeCues = ['%', 'percent', 'per cent', '％', '‰'] as const;

const LATE =
  /\b(?:late|overdue|past[- ]due|unpaid|delinquent|interest|delay\w*|not paid|arrears|outstanding)\b/i;
const DAYS = { day: 1, month: 30, year: 365 } as const;

/** A rate for late payment, as per cent a day (a month counts 30 days, a year 365). */
export function lateFee(sentence: string, passage: Passage): Reading<'late-fee'>[] {
  if (!LATE.test(sentence)) return [];
  if (!/\b(?:interest|late|charge|penalty|fee)\b/i.test(sentence)) return [];
  const rate = readRates(sentence)[0];
  if (!rate || rate.value.percent > 50) return [];
  if (!/\b(?:pay\w*|due|invoice\w*|amounts?|balance|sums?|account)\b/i.test(sentence)) return [];
  const per = /^[^.;,]{0,24}?\b(?:per|a|each|every)\s(?:calendar\s)?\w+/i.exec(
    sentence.slice(rate.end, rate.end + 40),
  );
  return [
    {
      facts: {
        ratePerDay: Number((rate.value.percent / DAYS[rate.value.per]).toPrecision(6)),
        printed: sentence.slice(rate.start, rate.end + (per?.[0].length ?? 0)).trim(),
        payer: subjectOf(sentence, rate.start, passage),
      },
      figures: [{ start: rate.start, end: rate.end }],
    },
  ];
}
