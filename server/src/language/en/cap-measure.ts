import type { LiabilityCapFacts } from '../../clauses/facts.js';
import { readValues, toMonths, type Value } from '../values/index.js';

/** A ceiling that tells no height. */
export const NO_MEASURE: Measured = {
  basis: 'other',
  months: null,
  amount: null,
  currency: null,
  percent: null,
  percentOf: null,
};

/** How high a ceiling is. */
export type Measured = Pick<
  LiabilityCapFacts,
  'basis' | 'months' | 'amount' | 'currency' | 'percent' | 'percentOf'
>;

/** What an insurer pays is no fee, whoever paid for the cover. */
const INSURED =
  /\binsurance\b[^,;]{0,40}\b(?:coverage|proceeds|polic|limits?|paid|available|maintained)|\binsurer|\bproceeds of[^,;]{0,30}\binsurance\b/i;

/** What the words of a ceiling come to, and where its figures stand; null where they tell no sum. */
export function measure(
  object: string,
): { facts: Measured; figures: { start: number; end: number }[] } | null {
  const values = readValues(object);
  const money = values.find((v) => v.kind === 'money');
  const percent = values.find((v) => v.kind === 'percentage');
  const months = monthsOf(values, object);
  const fees =
    !INSURED.test(object) &&
    /\b(?:fees?|rents?|rentals?|paid|payable|charges|(?<!indemni\w{1,12} )payments?|compensation|amounts? (?:actually )?(?:due|owed|owing|invoiced|billed)|monies|moneys|consideration|received|royalt\w+|premium|(?:value|price) of (?:the |all )?(?:services?|subscriptions?))\b/i.test(
      object,
    );
  const monthly =
    /\b(?:one|1|a single|such|that|the applicable)\s(?:\(1\)\s)?(?:calendar\s)?month['’]?s?['’]?\s(?:of\s)?(?:\w+\s)?(?:fees?|service|charges?)|\bmonthly (?:service |recurring |subscription )?(?:fees?|charges?|bill|remuneration)\b|\b(?:MRC|MRR)\b|^\s?(?:credit\s)?(?:of\s)?(?:one|a)\s(?:\(1\)\s)?month\b|\b(?:fees?|charges?|(?:invoice )?amounts?) (?:charged |paid |payable |due |invoiced |incurred |billed )?(?:(?:by|to|from) (?:the )?\w+ )?(?:for [^,;.]{1,40} )?(?:for|in|during) (?:that|such|the applicable|the affected|one|the) (?:\(1\) )?(?:calendar |billing )?month\b/i.test(
      object,
    );
  const order =
    /\b(?:purchase price|contract(?:ual)? (?:price|value|sum)|order (?:price|value|form)|total price(?! at which)|price (?:paid|of|actually|for))\b|^\s?the (?:full |whole )?price\b(?! of)/i.test(
      object,
    );
  const feeBasis: LiabilityCapFacts['basis'] =
    months !== null && !(months === 1 && monthly)
      ? 'fees-months'
      : monthly
        ? 'monthly-fee'
        : order
          ? 'order-value'
          : fees
            ? 'fees-paid'
            : 'other';
  const multiple = multipleIn(object);
  // "twelve times the average monthly fee" are the fees of twelve months
  if (
    multiple !== null &&
    /^(?:the )?(?:average )?monthly (?:\w+ )?(?:fees?|charges?|amount)/i.test(multiple.of)
  )
    return {
      facts: { ...NO_MEASURE, basis: 'fees-months', months: multiple.times },
      figures: [{ start: multiple.start, end: multiple.end }],
    };
  if (multiple !== null && feeBasis !== 'other') {
    const { times, of, start, end } = multiple;
    return {
      facts: {
        basis: 'percentage',
        months,
        amount: null,
        currency: null,
        percent: times * 100,
        // fees of the past months are one of the bases that figures are worked out for
        percentOf: months === null ? of : 'fees-months',
      },
      figures: [{ start, end }],
    };
  }
  const basis = percent ? 'percentage' : months === null && money ? 'amount' : feeBasis;
  if (
    basis === 'other' &&
    !/\[|_|\binsurance|\bproceeds|\bcost|\bvalue|\bamount|\bcap\b|\b(?:actual|direct)(?:\s(?:and|or)\s(?:actual|direct))?,? (?:\w+ )?(?:damages?|loss|costs?)|\*{3}|\bliabilit|\bthat (?:set (?:forth|out)|specified|stated) in\b/i.test(
      object,
    )
  )
    return null;
  const figures = [money, percent, values.find((v) => v.kind === 'duration')].flatMap((v) =>
    v ? [{ start: v.start, end: v.end }] : [],
  );
  return {
    facts: {
      basis,
      months: basis === 'fees-months' || basis === 'percentage' ? months : null,
      amount: money?.kind === 'money' ? money.money.amount : null,
      currency: money?.kind === 'money' ? money.money.currency : null,
      percent: percent?.kind === 'percentage' ? percent.percent : null,
      percentOf:
        percent === undefined
          ? null
          : months !== null && fees
            ? 'fees-months'
            : baseAfter(object.slice(percent.end, percent.end + 120)),
    },
    figures,
  };
}

/** What a share is of; null where a verb or the credit itself follows ("a maximum of 5% credit will be given"). */
function baseAfter(words: string): string | null {
  const base = words
    .replace(/^\s?(?:of|in)\s(?:the\s)?/i, '')
    .split(/[,;()]|\s(?:to|up to) a maximum\b|\s(?:and|but|which)\s(?:is|are|shall|will|may)\b/)[0]!
    .trim();
  return /^(?:credits?|refunds?|will|shall|is|are)\b/i.test(base) ? null : base;
}

const TIMES: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  twelve: 12,
};
const MULTIPLE =
  /\b(?:(twice|double)|(?:((?:one|two)(?:\sand\s(?:a|one)[\s-]half)|two|three|four|five|six|ten|twelve)|([0-9]{1,2}(?:\.[0-9]{1,2})?))\s?(?:\([0-9./\s]{1,6}x?\)\s?)?(?:times|x\b))(?:\s\([0-9.]{1,4}\s?x\))?\s(?:the\s)?/i;

/** "one half of the fees". */
const HALF = /\b((?:one[\s-])?half)\s(?:\([0-9/]{1,4}\)\s)?(?:of\s)?(?:the\s)?/i;

function timesOf(word: string): number {
  if (!word.endsWith('half')) return TIMES[word]!;
  if (!/\sand\s/.test(word)) return 0.5;
  return word.startsWith('one') ? 1.5 : 2.5;
}

/** "two times (2x) the fees paid": how many times what. Once is no multiple. */
function multipleIn(
  object: string,
): { times: number; of: string; start: number; end: number } | null {
  const match = MULTIPLE.exec(object) ?? HALF.exec(object);
  if (match === null) return null;
  const word = (match[1] ?? match[2])?.toLowerCase();
  const times = word === undefined ? Number(match[3]) : timesOf(word);
  if (!(times > 0) || times === 1) return null;
  const start = match.index;
  const end = start + match[0].length;
  const of = object
    .slice(end, end + 120)
    .split(/[,;(]/)[0]!
    .replace(/\s(?:and|or)$/i, '')
    .trim();
  return { times, of, start, end: start + match[0].trimEnd().length };
}

function monthsOf(values: readonly Value[], object: string): number | null {
  for (const v of values) {
    if (
      v.kind !== 'duration' ||
      (v.time.unit !== 'month' && v.time.unit !== 'year' && v.time.unit !== 'day')
    )
      continue;
    // "in any period of 12 months" says over which time it is counted, not whose fees they are
    if (WINDOW.test(object.slice(Math.max(0, v.start - 40), v.start))) continue;
    const near = object.slice(Math.max(0, v.start - 60), v.end + 50);
    if (
      /^['’]?\s(?:worth\s)?(?:of\s)?(?:the\s)?(?:paid\s|applicable\s|monthly\s|recurring\s|subscription\s|service\s){0,2}(?:service|subscription|hosting|fees|charges)\b/i.test(
        object.slice(v.end),
      )
    )
      return toMonths(v.time);
    if (
      /\b(?:preced\w*|prior|previous|past|last|period|during|before|recent|trailing)\b/i.test(near)
    )
      return toMonths(v.time);
  }
  return PAST_YEAR.test(object) ? 12 : null;
}

/** Ends before a time that a ceiling holds for. */
const WINDOW =
  /\b(?:in|for|during|per|within|over)\s(?:any|each|every|an?)\s(?:one\s|given\s|single\s|rolling\s|consecutive\s|calendar\s|continuous\s){0,2}(?:period\sof\s)?(?:one\s|any\s|consecutive\s)?$/i;

/** "during the previous contractual year": a year without a number. */
const PAST_YEAR =
  /\b(?:during|in|for|of)\sthe\s(?:immediately\s)?(?:previous|preceding|prior|past|last)\s(?:contract(?:ual)?\s|calendar\s)?year\b/i;
