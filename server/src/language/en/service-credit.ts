import type { Passage, Reading } from '../../clauses/recogniser.js';
import type { CreditTier } from '../../clauses/facts.js';
import { readBand, readPercentages } from '../values/index.js';
import { metricIn } from './metrics.js';
import { englishTables } from './tables.js';

export const serviceCreditCues = ['credit', '%'] as const;

/** Service credits, told in a sentence or as rows of a table that reached the text as lines. */
export function serviceCredit(sentence: string, passage: Passage): Reading<'service-credit'>[] {
  return inRows(sentence, passage) ?? inProse(sentence);
}

/** A credit promised in a sentence: "if uptime is less than 99.9%, a credit of 10% of the fees". */
function inProse(sentence: string): Reading<'service-credit'>[] {
  if (/\bfor example\b|\bmaximum\b|\bexceed\b/i.test(sentence)) return [];
  const at = sentence.search(/\bcredits?\b/i);
  const metric = metricIn(sentence);
  if (at < 0 || metric === null) return [];
  const percents = readPercentages(sentence);
  const last = percents.at(-1);
  if (percents.length < 2 || !last) return [];
  const several = tiersIn(sentence);
  if (several.length > 1)
    return [
      {
        facts: { metric, scope: null, tiers: several, form: englishTables.creditForm(sentence) },
      },
    ];
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

/** Each condition with the credit behind it: "if less than 99.9% …, and if less than 99% …". */
function tiersIn(sentence: string): CreditTier[] {
  const parts = sentence
    .split(/(?=\b(?:if|where|when)\s)/i)
    .filter((p) => /^(?:if|where|when)\s/i.test(p));
  return parts.flatMap((part): CreditTier[] => {
    const given = readPercentages(part).at(-1);
    if (given === undefined) return [];
    const band = readBand(part.slice(0, given.start));
    const credit = englishTables.credit(part.slice(given.start));
    return band === null || credit === null || band.unit !== '%' ? [] : [{ ...band, ...credit }];
  });
}

/** The words that rows of bands and credits are made of; a sentence has others. */
const ROW_WORDS =
  /\b(?:less|lower|fewer|greater|more|higher|than|or|equal|to|but|and|below|above|under|at|least|between|from|up|of|the|your|per|cent|percent|percentage|uptime|availability|monthly|month|fees?|charges?|bill|spend|invoice|credits?|service|financial|subscription|applicable|affected|for|in|that|a|inclusive|exclusive)\b/gi;
const LONGEST_ROWS = 600;

/** Rows without a verb: a band, then what is given for it, once or several times. Null for prose. */
function inRows(sentence: string, passage: Passage): Reading<'service-credit'>[] | null {
  if (sentence.length > LONGEST_ROWS) return null;
  const percents = readPercentages(sentence);
  if (percents.length < 2) return null;
  if (/[A-Za-z]{2,}/.test(sentence.replace(ROW_WORDS, ''))) return null;
  const tiers: CreditTier[] = [];
  let from = 0;
  for (let i = 1; i < percents.length; i++) {
    const given = percents[i]!;
    const before = sentence.slice(from, given.start);
    // what is compared belongs to the band; a credit stands behind it bare
    if (COMPARED.test(before)) continue;
    const band = englishTables.band(before);
    if (band === null || band.unit !== '%') continue;
    const next = percents[i + 1]?.start ?? sentence.length;
    const credit = englishTables.credit(sentence.slice(given.start, next));
    if (credit === null || credit.credit === null || credit.credit > 100) return null;
    tiers.push({ ...band, credit: given.value, creditUnit: '%', creditOf: credit.creditOf });
    from = given.end;
    i++;
  }
  if (tiers.length === 0) return null;
  const context = `${sentence} ${passage.leadIn ?? ''} ${passage.headings.join(' ')}`;
  return [
    {
      facts: {
        metric: metricIn(context),
        scope: null,
        tiers,
        form: englishTables.creditForm(context) ?? 'fee-reduction',
      },
    },
  ];
}

/** Words that lead up to a figure of the band, which is then no credit yet. */
const COMPARED =
  /(?:[<>≤≥]\s?=?|\bthan|\bequal to|\bbelow|\babove|\bunder|\bleast|\bbetween|\band|\bto|%\s?[-–—~])\s{0,3}$/i;
