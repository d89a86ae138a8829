import type { Band, Credit, TableGrammar } from '../table-grammar.js';
import {
  readBand,
  readComparisons,
  readMoney,
  readPercentages,
  readTimes,
} from '../values/index.js';
import { metricIn, metricKindOf } from './metrics.js';

/** "99.0% – SLA target": up to what is promised, which stands elsewhere. */
const UP_TO_TARGET =
  /(%)\s?(?:[-–—]|to|up to)\s?(?:(?:below|under|less than)\s)?(?:the\s)?(?:sla|uptime|availability|service level)?\s?(?:target|commitment|guarantee|objective|sla)\s*$/i;

function band(cell: string): Band | null {
  const open = UP_TO_TARGET.exec(cell);
  if (open !== null) {
    const percents = readPercentages(cell);
    if (percents.length === 1)
      return {
        lower: percents[0]!.value,
        lowerInclusive: true,
        upper: null,
        upperInclusive: false,
        unit: '%',
      };
  }
  // "99.00% to < 99.99%": the comparison only says that the upper end is not in it
  const found = readBand(
    cell
      // "less than [99.5%]": a figure to fill in
      .replace(/\[(?=\s?[0-9])|(?<=[0-9%)])\s?\]/g, '')
      .replace(/^\s*<\s?(?=[0-9.]{1,7}\s?%?\s?[-–—]\s?[0-9])/, '')
      .replace(/(%\s?(?:to|[-–—]))\s?(?:<|less than|below)\s?/i, '$1 '),
  );
  if (!found) return null;
  return { ...found, unit: found.unit === '' ? '%' : found.unit };
}

/** "Days credited 3": a bare figure behind the name of its column. */
const DAYS_HEAD =
  /^(?:number\sof\s|free\s|service\s)?(day|week|month|hour)s?\b[^0-9]{0,30}\b(?:credit(?:ed|s)?|service|compensation)\b[^0-9]{0,20}\s([0-9]{1,3})$/i;
/** "Credit percentage (%) 2": the unit stands in the name of the column. */
const IN_PERCENT =
  /\b(?:credit|compensation|refund|reduction|rebate|deduction|discount|abatement)s?\b[^0-9]{0,30}(?:\(%\)|\bin %(?:\sof\s[a-z ]{3,40})?)\s([0-9]{1,3}(?:\.[0-9]{1,2})?)$/i;
/** "Amount of credit (in days) 3". */
const IN_DAYS =
  /\b(?:credit(?:ed|s)?|compensation)\b[^0-9]{0,30}[\s(](day|week|month|hour)s?\)?\s([0-9]{1,3})$/i;

/** A step that the customer takes, and no figure of the service. */
const ASKS = /^\W{0,3}(?:submit|claim|request|open|file|report|notify|contact|provide)\s/i;

/** "0.3 s": in a table a letter is enough. */
const SECONDS = /^\s?s(?![a-z0-9])/i;
const SHORT_SECONDS = /^\W{0,3}([0-9]{1,4}(?:\.[0-9]{1,3})?)\s?s(?![a-z0-9])/i;

/** How a level is worked out, and not what it is. */
const WORKED_OUT = /\b(?:calculated|subtract(?:ed|ing)|divided)\b/i;

/** "no less than 24 hours in advance": how early something is announced, not how well it runs. */
const ANNOUNCED = /^[^.;,]{0,20}\b(?:in advance|advance|notice|prior|beforehand)\b/i;
const CREDIT_OF =
  /\b(?:of|from|against|off)\s(?:the\s|your\s|customer's\s|its\s|all\s|total\s|applicable\s){0,3}([a-z][^.;,|]{2,60})/i;

/** "1/30th of the monthly fee". */
const PART_OF =
  /(?<![0-9/])1\s?\/\s?([0-9]{1,3})(?:th|rd|st|nd)?\)?(?![0-9/])\s(?:of|MRC|monthly)\b/i;

function credit(cell: string): Credit | null {
  const of =
    CREDIT_OF.exec(cell)?.[1]
      ?.trim()
      .replace(/^[^%]*%.*$/, '') || null;
  const percent = readPercentages(cell).at(-1);
  if (percent) return { credit: percent.value, creditUnit: '%', creditOf: of };
  const part = PART_OF.exec(cell);
  if (part !== null && Number(part[1]) > 1)
    return {
      credit: Number((100 / Number(part[1])).toPrecision(3)),
      creditUnit: '%',
      creditOf: of,
    };
  const money = readMoney(cell)[0];
  if (money) return { credit: money.value.amount, creditUnit: money.value.currency, creditOf: of };
  const times = /\b([0-9]{1,3}(?:\.[0-9]{1,2})?)\s?(?:x\b|×|times\b)/i.exec(cell);
  if (times) return { credit: Number(times[1]), creditUnit: 'x', creditOf: of };
  // "free service for a day"
  const time = readTimes(cell.replace(/\ban?\s(?=(?:day|week|month|year)\b)/gi, 'one '))[0];
  if (time && /\b(?:credit|free|exten|additional|service|waive)/i.test(cell))
    return {
      credit: time.value.value,
      creditUnit: time.value.unit,
      // "a credit of one day of service": the time is what is given, and no base
      creditOf: of !== null && /^(?:one|two|three|an?|[0-9]{1,3})\s/i.test(of) ? null : of,
    };
  const share = IN_PERCENT.exec(cell);
  if (share && Number(share[1]) > 0)
    return { credit: Number(share[1]), creditUnit: '%', creditOf: of };
  const days = DAYS_HEAD.exec(cell) ?? IN_DAYS.exec(cell);
  if (days) return { credit: Number(days[2]), creditUnit: days[1]!.toLowerCase(), creditOf: of };
  return null;
}

const DESCRIBES =
  /^\W*(?:definition|description|examples?|measure(?:ment|d(?: (?:by|over|at))?)(?: (?:period|method|window|interval))?|notes?|remarks?|comments?)\W*$/i;

/** "Measured in May", "Actual uptime": what was, and not what is promised. */
const MEASURED =
  /^\W*(?:actual|measured [a-z]|observed|achieved|advertised|historical|last (?:month|quarter|year)|(?:max(?:imum)? |allowed |allowable |permitted |equivalent |total )?down-?time)\b/i;

/** How English tables of bands, credits and promised figures are read. */
export const englishTables: TableGrammar = {
  band,
  credit,
  tier(row) {
    // The credit is the last figure; what stands before it is the band.
    const percents = readPercentages(row);
    const last = percents.at(-1);
    if (percents.length < 2 || !last) return null;
    const found = band(row.slice(0, last.start));
    const given = credit(row.slice(last.start));
    return found && given ? { band: found, credit: given } : null;
  },
  namesCredits: (text) =>
    /\bcredit(?:s|ed)?\b|\bcompensation\b|\brefund\b|\brebate\b|\b(?:reduction|abatement)\b/i.test(
      text,
    ),
  namesWeight: (header) => /^\s*weight(?:ing|age)?\b/i.test(header),
  describes: (header) => DESCRIBES.test(header) || MEASURED.test(header),
  metric: metricIn,
  breach: (cell) =>
    cell.length <= 60 &&
    !/[0-9]/.test(cell) &&
    /\b(?:late|missed|failure|failed|breach|loss)\b/i.test(cell),
  creditForm(text) {
    if (/\bvouchers?\b|\bcoupons?\b/i.test(text)) return 'voucher';
    if (/\b(?:service days|extension|additional (?:days|months)|extended)\b/i.test(text))
      return 'service-time';
    if (/\bin cash\b|\brefund/i.test(text)) return 'cash';
    if (/\bcredit(?:ed|s)?\b|\bdeduct|\breduc/i.test(text)) return 'fee-reduction';
    return null;
  },
  threshold(cell, header) {
    if (ASKS.test(cell) || WORKED_OUT.test(cell)) return null;
    const comparison = readComparisons(cell)[0]?.value;
    if (comparison && ANNOUNCED.test(cell.slice(comparison.figure.end))) return null;
    if (comparison) {
      const { operator, value, unit } = comparison;
      const rest = unit === '' ? cell.slice(comparison.figure.end) : '';
      if (SECONDS.test(rest)) return { operator, value, unit: 'second' };
      // "< 60 k": a unit that is not known is no share
      if (/^\s?[a-z]/i.test(rest)) return null;
      return { operator, value, unit: unit === '' ? '%' : unit };
    }
    const kind = metricKindOf(header);
    const percent = readPercentages(cell)[0];
    if (percent)
      return { operator: kind === 'error-rate' ? '<=' : '>=', value: percent.value, unit: '%' };
    const time = readTimes(cell)[0];
    if (time && kind !== null)
      return { operator: '<=', value: time.value.value, unit: time.value.unit };
    const seconds = kind === null ? null : SHORT_SECONDS.exec(cell);
    if (seconds !== null) return { operator: '<=', value: Number(seconds[1]), unit: 'second' };
    return null;
  },
  step: () => null,
  namesPromise: (header) =>
    /\b(?:commit\w*|target|guarantee\w*|service level|SLA|threshold)\b/i.test(header) &&
    !/\bcredits?\b|\bactual\b/i.test(header),
  definesFailure: (above) =>
    /\b(?:fail\w*|unavailab\w*|error|downtime)\b[^.;]{0,40}\b(?:means?|is defined as|are defined as)\b[^.;]{0,200}\b(?:table below|following table|listed below|set forth below|specified below)/i.test(
      above,
    ),
  // English names what a promise is for beside its metric, and not in front of it
  subject: () => null,
  aspect: (metric) =>
    /\bpower\b/i.test(metric) ? 'power' : /\bnetwork\b/i.test(metric) ? 'network' : '',
  promisesRemedy: (after) =>
    /^[^.]{0,40}\.?\s?if\b[^.]{0,60}\b(?:below|fails?|not met|not achieve)/i.test(after),
  metricKind: metricKindOf,
};
