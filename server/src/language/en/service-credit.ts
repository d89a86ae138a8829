import type { Reading } from '../../clauses/recogniser.js';
import { readBand, readPercentages } from '../values/index.js';
import { metricIn } from './metrics.js';
import { englishTables } from './tables.js';

export const serviceCreditCues = ['credit'] as const;

/** A credit promised in a sentence: "if uptime is less than 99.9%, a credit of 10% of the fees". */
export function serviceCredit(sentence: string): Reading<'service-credit'>[] {
  if (/\bfor example\b|\bmaximum\b|\bexceed\b/i.test(sentence)) return [];
  const at = sentence.search(/\bcredits?\b/i);
  const metric = metricIn(sentence);
  if (at < 0 || metric === null) return [];
  const percents = readPercentages(sentence);
  const last = percents.at(-1);
  if (percents.length < 2 || !last) return [];
  const band = readBand(sentence.slice(0, last.start));
  const credit = englishTables.credit(sentence.slice(last.start));
  if (!band || !credit || band.unit !== '%') return [];
  return [
    {
      facts: {
        metric,
        scope: null,
        tiers: [{ ...band, ...credit }],
        form: englishTables.creditForm(sentence),
      },
      figures: [{ start: last.start, end: last.end }],
    },
  ];
}
