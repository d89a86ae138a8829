import type { Passage, Reading } from '../../clauses/recogniser.js';
import type { CreditTier } from '../../clauses/facts.js';
import type { Band } from '../table-grammar.js';
import { readBand, readPercentages } from '../values/index.js';
import { metricIn, metricKindOf } from './metrics.js';
import { ofServiceLevels } from './of-service-levels.js';
import { steppedCredit } from './stepped-credit.js';
import { englishTables } from './tables.js';
import { anyWordOf } from '../pattern.js';

export const serviceCreditCues = ['credit', '%', 'compensation', 'times the'] as const;

/** Service credits, told in a sentence or as rows of a table that reached the text as lines. */
export function serviceCredit(sentence: string, passage: Passage): Reading<'service-credit'>[] {
  return (
    timedRow(sentence, passage) ??
    labelledBand(sentence, passage) ??
    inRows(sentence, passage) ??
    bySteps(sentence, passage) ??
    multiple(sentence, passage) ??
    inProse(sentence, passage)
  );
}

/** "10 – 59 minutes: 12 hours credit", "7+ hours: 240 hours of credit": how long it was down, and the time given. */
const TIMED_ROW =
  /^\W{0,3}([^:;.]{3,40}):\s([0-9]{1,4}\s(?:hours?|days?|weeks?|months?)(?:\sof)?(?:\s(?:service|free))?\s(?:credits?|service))[.;]?$/i;

function timedRow(sentence: string, passage: Passage): Reading<'service-credit'>[] | null {
  const row = sentence.length > 80 ? null : TIMED_ROW.exec(sentence);
  if (row === null || !ofServiceLevels(passage)) return null;
  const band = readBand(row[1]!.replace(/^([0-9]{1,4})\s?\+/, '>= $1'));
  const credit = englishTables.credit(row[2]!);
  if (band === null || credit === null || band.unit === '%' || band.unit === '') return null;
  const tiers = [{ ...band, ...credit }];
  return [
    { facts: { metric: metricIn(passage.leadIn ?? ''), scope: null, tiers, form: 'service-time' } },
  ];
}

/**
 * "Uptime of less than 99.9% but at least 99.0%: 5% of the monthly fees", "At least 8 hours but less than 12
 * hours: 15% of MRC": a band, and what is given for it.
 */
const LABELLED_BAND =
  /^\W{0,3}((?:[^:;.%]|\.(?=[0-9])){0,80}%(?:[^:;.]|\.(?=[0-9])){0,60}|(?:[a-z]{2,12}\s){0,4}(?:at least|more than|less than|greater than|over|up to|between|from)\s[^:;.%]{1,60}(?:minutes?|hours?|days?)(?:\s[a-z]{2,12}){0,4}):\s(?:an?\s)?(?:(?:service\s)?credits?\s(?:of|equal to)\s)?(?=[0-9]{1,3}(?:\.[0-9]{1,2})?\s?%)/i;
const TIMES_OF_OUTAGE: ReadonlySet<string> = new Set(['minute', 'hour', 'day']);

function labelledBand(sentence: string, passage: Passage): Reading<'service-credit'>[] | null {
  const row =
    sentence.length > 240 || !ofServiceLevels(passage) ? null : LABELLED_BAND.exec(sentence);
  if (row === null) return null;
  const isOfTime = !row[1]!.includes('%');
  if (isOfTime && !SHARE_OF_FEE.test(sentence)) return null;
  const named = metricIn(row[1]!) ?? metricIn(passage.leadIn ?? '');
  const metric = named ?? (isOfTime ? 'availability' : null);
  const band = asUptime(readBand(row[1]!), row[1]!);
  const given = sentence.slice(row[0].length);
  const credit = englishTables.credit(given);
  if (metric === null || band === null || credit?.creditUnit !== '%') return null;
  if (isOfTime ? !TIMES_OF_OUTAGE.has(band.unit) : band.unit !== '%') return null;
  if (credit.credit === 0 || readPercentages(given).length > 1) return null;
  const form = englishTables.creditForm(`${sentence} ${passage.leadIn ?? ''}`);
  return [{ facts: { metric, scope: null, tiers: [{ ...band, ...credit }], form } }];
}

/** "10 times the amount that Customer paid for the time that the service was down". */
const MULTIPLE =
  /\b(?:credits?|credited|compensation)\b[^.;]{0,120}?\b([0-9]{1,3}|two|three|five|ten|twenty|(?:[a-z]{3,9}[\s-]){0,2}[a-z]{3,9}\s\([0-9]{1,3}\))\s(?:\([0-9]{1,3}\)\s)?times\s(?:the\s)?([^.;]{3,160}?\b(?:interruption|downtime|down|outage|unavailab\w+))\b/i;
const TIMES: Readonly<Record<string, number>> = { two: 2, three: 3, five: 5, ten: 10, twenty: 20 };

/** "a value of ten times the rental for any downtime": the lead-in has said that it is a credit. */
const MULTIPLE_UNDER_LEAD =
  /\b(?:value|amount|sum) of\s([0-9]{1,3}|two|three|five|ten|twenty)\stimes\s(?:the\s)?([^.;]{3,160}?\b(?:interruption|downtime|down|outage|unavailab\w+))\b/i;

function multiple(sentence: string, passage: Passage): Reading<'service-credit'>[] | null {
  const found =
    MULTIPLE.exec(sentence) ??
    (/\bcredits?\b/i.test(passage.leadIn ?? '') ? MULTIPLE_UNDER_LEAD.exec(sentence) : null);
  if (found === null) return null;
  const written = found[1]!.toLowerCase();
  const times = TIMES[written] ?? Number(/[0-9]{1,3}/.exec(written)?.[0]);
  const tier: CreditTier = {
    lower: null,
    lowerInclusive: false,
    upper: null,
    upperInclusive: false,
    unit: '',
    credit: times,
    creditUnit: 'x',
    creditOf: found[2]!.trim(),
  };
  const metric = metricIn(`${sentence} ${passage.headings.at(-1) ?? ''}`);
  const form = englishTables.creditForm(sentence);
  return [{ facts: { metric, scope: null, tiers: [tier], form } }];
}

function bySteps(sentence: string, passage: Passage): Reading<'service-credit'>[] | null {
  const step = steppedCredit(sentence);
  if (step === null) return null;
  const metric = metricIn(`${sentence} ${passage.headings.at(-1) ?? ''}`);
  const form = englishTables.creditForm(sentence);
  return [{ facts: { metric, scope: null, tiers: [], steps: [step], form } }];
}

const CREDIT = /\bcredits?\b/i;
/** In an agreement on service levels what is paid back for a missed one is a credit, too. */
const CREDIT_OR_REFUND =
  /\b(?:credits?|(?:full |partial )?refund(?:s|ed)?|reimburse(?:d|ment)?|compensat(?:es?|ed|ion))\b/i;

/** A credit promised in a sentence: "if uptime is less than 99.9%, a credit of 10% of the fees". */
function inProse(sentence: string, passage: Passage): Reading<'service-credit'>[] {
  if (/\bfor example\b|\bmaximum\b|\bexceed\b/i.test(sentence)) return [];
  const credits = ofServiceLevels(passage) ? CREDIT_OR_REFUND : CREDIT;
  const at = sentence.search(credits);
  const metric =
    metricIn(sentence) ??
    (passage.leadIn === null ? null : metricIn(passage.leadIn)) ??
    (/\bresponse\b/i.test(sentence) ? 'response time' : null) ??
    (/\b(?:unavailability|downtime)\b/i.test(sentence) || ofFee(sentence, passage)
      ? 'availability'
      : null);
  const isGiven = credits.test(passage.text) || ofFee(sentence, passage);
  if (metric === null || !isGiven) return [];
  const percents = readPercentages(sentence);
  const last = percents.at(-1);
  // "< 99%, a credit of X%": what is compared is no credit
  if (!last || /[<>≤≥]=?\s?$/.test(sentence.slice(0, last.start))) return [];
  const form = englishTables.creditForm(sentence);
  const several = percents.length < 2 ? [] : tiersIn(sentence);
  if (at >= 0 && several.length > 1)
    return [{ facts: { metric, scope: null, tiers: ofOneBase(several), form } }];
  const turned = percents.length < 2 ? [] : creditFirst(sentence, percents);
  if (turned.length > 0) return [{ facts: { metric, scope: null, tiers: turned, form } }];
  if (at < 0) return [];
  const worded = inWords(sentence, at, passage);
  if (worded !== null) return [worded];
  if (percents.length < 2) return slowAnswer(sentence, last, metric);
  const band = asUptime(readBand(sentence.slice(0, last.start)), sentence.slice(0, last.start));
  const credit = englishTables.credit(sentence.slice(last.start));
  if (!band || !credit || band.unit !== '%') return [];
  return [
    {
      facts: {
        metric,
        scope: null,
        tiers: [{ ...band, ...credit }],
        form,
      },
      figures: [{ start: last.start, end: last.end }],
    },
  ];
}

/** "a credit of 5% of the monthly fee; below 99%, 15%": the base is said once. */
function ofOneBase(tiers: readonly CreditTier[]): CreditTier[] {
  const [first] = tiers;
  return tiers.map((tier) =>
    tier.creditOf === null && tier.creditUnit === '%' && first?.creditUnit === '%'
      ? { ...tier, creditOf: first.creditOf }
      : tier,
  );
}

const OF_DOWNTIME = /\b(?:unavailability|downtime)\b[^.;%]{0,40}$/i;

/** "where the unavailability exceeds 1%": below 99% of the time. */
function asUptime(band: Band | null, words: string): Band | null {
  const figure = readPercentages(words)[0];
  if (band?.unit !== '%' || figure === undefined || figure.value > 50) return band;
  if (!OF_DOWNTIME.test(words.slice(0, figure.start))) return band;
  const rest = (share: number | null): number | null =>
    share === null ? null : Number((100 - share).toPrecision(6));
  return {
    ...band,
    lower: rest(band.upper),
    lowerInclusive: band.upperInclusive,
    upper: rest(band.lower),
    upperInclusive: band.lowerInclusive,
  };
}

const ofFee = (sentence: string, passage: Passage): boolean =>
  ofServiceLevels(passage) && SHARE_OF_FEE.test(sentence);

/** "five percent (5%) of the monthly charge": what is given where the item does not say that it is. */
const SHARE_OF_FEE =
  /%\)? (?:of|off) (?:the |your |its |their )?(?:[\w-]{2,16} ){0,3}(?:fees?|charges?|bill|invoices?|subscription|MRCs?|rental|remuneration)\b/i;

/** "P1 response > 30 minutes: 5% credit": a credit for a time that was not kept. */
function slowAnswer(
  sentence: string,
  given: { start: number; end: number },
  metric: string | null,
): Reading<'service-credit'>[] {
  const kind = metricKindOf(sentence.slice(0, given.start));
  if (kind !== 'response-time' && kind !== 'resolution-time') return [];
  const band = SLOWER.test(sentence.slice(0, given.start))
    ? readBand(sentence.slice(0, given.start))
    : null;
  const credit = englishTables.credit(sentence.slice(given.start));
  if (band === null || credit === null || band.lower === null || band.unit === '%') return [];
  const form = englishTables.creditForm(sentence);
  return [{ facts: { metric, scope: null, tiers: [{ ...band, ...credit }], form } }];
}

const SLOWER = /(?:>|\b(?:more|longer|later) than|\bexceed(?:s|ing)|\bover)\s?(?:\w+\s)?[0-9]/i;

/** "Between 95% and 90%, … a service credit equal to one half of one month": a share of a month's fee. */
function inWords(sentence: string, at: number, passage: Passage): Reading<'service-credit'> | null {
  const band = readBand(sentence.slice(0, at).slice(0, 200));
  if (band === null || band.unit !== '%') return null;
  const after = sentence.slice(at, at + 160);
  if (readPercentages(after).length > 0) return null;
  const given = MONTHLY_SHARE.exec(after) ?? FULL_FEE.exec(after);
  if (given === null) return null;
  const metric = metricIn(sentence) ?? metricIn(passage.leadIn ?? '');
  const tier = {
    ...band,
    credit: given[1] === undefined ? 100 : 50,
    creditUnit: '%',
    creditOf: "one month's fee",
  };
  return {
    facts: { metric, scope: null, tiers: [tier], form: 'fee-reduction' },
  };
}

/** "a full refund of the monthly plan fee". */
const FULL_FEE =
  /\bfull (?:refund|credit) (?:of|for) (?:the |their |its |your )?(?:\w+ ){0,3}month(?:ly|['’]s)? (?:\w+ ){0,2}(?:fees?|charges?)\b/i;

const MONTHLY_SHARE =
  /\b(?:equal to|of)\s(?:an amount equal to\s)?((?:one[- ])?half (?:of )?)?(?:one|a) (?:\(1\) )?(?:full )?month(?:['’]s|\b)(?:\s(?:of\s)?(?:service|fees?|hosting|subscription))?/i;

/** "10% of the amount paid where the uptime was less than 99.9% but greater than 99%; or 25% of …". */
function creditFirst(
  sentence: string,
  percents: readonly { readonly start: number; readonly end: number }[],
): CreditTier[] {
  // "five percent (5%) of the fee": a share that something is given of
  const given = percents.filter(({ end }) => /^\s(?:of|off)\s/i.test(sentence.slice(end, end + 5)));
  if (given[0] !== percents[0]) return [];
  const parts = given.map(({ start }, i) => sentence.slice(start, given[i + 1]?.start));
  return parts.flatMap((part): CreditTier[] => {
    const first = readPercentages(part)[0];
    if (first === undefined || first.start !== 0) return [];
    const turn = CONDITION_OF_CREDIT.exec(part);
    if (turn === null) return [];
    const band = readBand(part.slice(turn.index + turn[0].length, turn.index + 240));
    const credit = englishTables.credit(part.slice(0, turn.index));
    return band === null || credit === null || band.unit !== '%' ? [] : [{ ...band, ...credit }];
  });
}

const CONDITION_OF_CREDIT =
  /\b(?:where|if|when|for (?:any|each|a) (?:month|quarter|period)|for (?:an? |any )?(?:monthly )?(?:availability|up-?time)(?: (?:rate|percentage))?|in (?:which|any month))\b[^.;]{0,160}?\b(?=is\b|was\b|were\b|falls\b|drops\b|between\b|less\b|below\b|under\b)/i;

/** Each condition with the credit behind it: "if less than 99.9% …, and if less than 99% …". */
function tiersIn(sentence: string): CreditTier[] {
  const conditions = sentence
    .split(/(?=\b(?:if|where|when)\s)/i)
    .filter((p) => /^(?:if|where|when)\s/i.test(p));
  const items = sentence.split(LISTED_TIER).slice(1);
  const tiers = tiersOf(items.length > 1 ? items : conditions);
  return tiers.length > 1 ? tiers : tiersOf(sentence.split(NEXT_BAND));
}

/** "If it falls below 99.9%, a credit of 10%; below 99%, of 25%": the next band without its verb. */
const NEXT_BAND = /[;,]\s(?:and\s|or\s)?(?=(?:below|under|less than|lower than|between)\s[0-9])/i;

/** "(a) for uptime between 99% and 99.9%, a credit of 10%; (b) …": a tier in each item. */
const LISTED_TIER = /[:;,]?\s(?:and\s|or\s)?\((?:[a-h]|i{1,3}|iv|v|[1-8])\)\s/i;

function tiersOf(parts: readonly string[]): CreditTier[] {
  return parts.flatMap((part): CreditTier[] => {
    const given = readPercentages(part).at(-1);
    if (given === undefined) return [];
    const band = readBand(part.slice(0, given.start));
    const credit = englishTables.credit(part.slice(given.start));
    return band === null || credit === null || band.unit !== '%' ? [] : [{ ...band, ...credit }];
  });
}

/** The words that rows of bands and credits are made of; a sentence has others. */
const ROW_WORDS = anyWordOf(
  [
    /less|lower|fewer|greater|more|higher|than|or|equal|to|but|and|below|above|under|at/,
    /least|between|from|up|of|the|your|per|cent|percent|percentage|uptime|availability/,
    /monthly|month|fees?|charges?|bill|spend|invoice|credits?|service|financial/,
    /subscription|applicable|affected|for|in|that|a|days?|or|inclusive|exclusive/,
    /five|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|seventy-five|one|hundred|recurring/,
  ],
  'gi',
);
const LONGEST_ROWS = 600;

/** Cells that were run together as the text was copied: "99.0%10%", "PercentageService Credit". */
const RUN_TOGETHER = /(?<=%)(?=[0-9<>≥≤])|(?<=[a-z])(?=[A-Z])/g;

/** "Monthly Uptime Percentage Percentage of monthly bill … that will be credited": a header that the rows were joined to. */
const HEADER_BEFORE =
  /^(?:(?!\b(?:if|when|where)\b)[^0-9.;:<>≥≤]){0,40}\b(?:up-?time|availability)\b(?:(?!\b(?:if|when|where|is|are|was|falls?|drops?)\b)[^0-9.;:<>≥≤]){3,220}(?=(?:[<>≥≤]=?\s?)?[0-9]{1,3}(?:\.[0-9]{1,4})?\s?%)/i;

/** Rows without a verb: a band, then what is given for it, once or several times. Null for prose. */
function inRows(printed: string, passage: Passage): Reading<'service-credit'>[] | null {
  if (printed.length > LONGEST_ROWS || printed.includes('&#')) return null;
  if (FORMULA.test(printed)) return null;
  const sentence = printed.replace(RUN_TOGETHER, ' ').replace(HEADER_BEFORE, '');
  const percents = readPercentages(sentence);
  if (percents.length < 2) return null;
  if (/[A-Za-z]{2,}/.test(sentence.replace(ROW_WORDS, ''))) return null;
  const tiers: CreditTier[] = [];
  let from = 0;
  for (let i = 1; i < percents.length; i++) {
    const given = percents[i]!;
    const before = sentence.slice(from, given.start);
    // what is compared belongs to the band; a credit stands behind it bare
    if (COMPARED.test(before) && !OPEN_END.test(before)) continue;
    const band = englishTables.band(before);
    if (band === null || band.unit !== '%') continue;
    const next = percents[i + 1]?.start ?? sentence.length;
    const credit = englishTables.credit(sentence.slice(given.start, next));
    if (credit === null || credit.credit === null || credit.credit > 100) return null;
    from = given.end;
    i++;
    // the band in which the promise is kept gives nothing
    if (credit.credit === 0) continue;
    tiers.push({ ...band, credit: given.value, creditUnit: '%', creditOf: credit.creditOf });
  }
  if (tiers.length === 0) return from === 0 ? null : [];
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

/** "98.9% and below": the words belong to the figure before them. */
const OPEN_END = /%\s(?:and|or)\s(?:below|under|less|lower|above|over|more|higher)\s{0,3}$/i;

/** "99% - 97% = 2%": what is worked out. */
const FORMULA = /%\s?[-–+*×/]\s?[0-9.]{1,7}\s?%?\s?=\s?[0-9]/;

/** Words that lead up to a figure of the band, which is then no credit yet. */
const COMPARED =
  /(?:[<>≤≥]\s?=?|\bthan|\bequal to|\bbelow|\babove|\bunder|\bleast|\bbetween|\band|\bto|%\s?[-–—~])\s{0,3}$/i;
