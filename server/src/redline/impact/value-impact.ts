import type { Agreement } from '../../agreement/model.js';
import { nuancesOf } from '../../language/nuances.js';
import { currenciesIn } from '../../language/values/currencies.js';
import { readValues } from '../../language/values/read.js';
import type { Value } from '../../language/values/value.js';
import type { Change, Favours, Impact } from '../change.js';
import { growingHelps } from './bounds.js';
import { against, changeInPercent, distance, impact } from './impact.js';
import { type Hunk } from './hunks.js';
import { durationInDays, isUnitOfTime } from './provision.js';
import { sentenceStart } from './scope.js';

/** In longer stretches a value that comes or goes is not what the edit is about. */
export const SHORT = 48;

/** The kinds of values, in words. */
export const NAMES = {
  money: { en: 'sum', zh: '金额' },
  percentage: { en: 'percentage', zh: '比例' },
  duration: { en: 'period', zh: '期限' },
  date: { en: 'date', zh: '日期' },
  number: { en: 'number', zh: '数字' },
} as const;

/** What it does that one value took the place of another of the same kind. */
export function valueImpact(
  kind: keyof typeof NAMES,
  from: Value,
  to: Value,
  printedFrom: string,
  printedTo: string,
  growingHelps: Favours,
  isBound: boolean,
): Impact {
  const name = NAMES[kind];
  const [a, b] = kind === 'duration' ? [daysOf(from), daysOf(to)] : [numberOf(from), numberOf(to)];
  const alike = unitOf(from) === unitOf(to);
  const comparable = a !== null && b !== null && (alike || kind === 'duration');
  const percent = comparable && alike ? changeInPercent(a, b) : '';
  return impact({
    kind: 'value',
    fact: kind,
    from: printedFrom,
    to: printedTo,
    favours: !comparable || a === b ? 'unclear' : b > a ? growingHelps : against(growingHelps),
    magnitude:
      kind === 'number' && !isBound && growingHelps === 'unclear'
        ? 0.2
        : 0.3 + (comparable ? 0.3 * distance(a, b) : 0.1),
    says: {
      en: `A ${name.en} changes from ${printedFrom} to ${printedTo}${percent && ` (${percent})`}`,
      zh: `${name.zh}由${printedFrom}改为${printedTo}${percent && `（${percent}）`}`,
    },
    short: { en: `${printedFrom} → ${printedTo}`, zh: `${printedFrom} → ${printedTo}` },
  });
}

/** A number in words of things that somebody gives or does: two visits that become four. */
export function countImpact(
  { deleted, inserted, baselineAt, draftAt }: Hunk,
  { baseline, draft }: Change,
  known: readonly Impact[],
  agreement: Agreement,
): Impact[] {
  if (deleted.length + inserted.length > SHORT || known.some(({ fact }) => fact === 'frequency'))
    return [];
  const { countOf, counted } = nuancesOf(agreement.language);
  const [a, b] = [countOf(deleted), countOf(inserted)];
  if (a === null || b === null || a === b) return [];
  if (readValues(deleted).length + readValues(inserted).length > 0) return [];
  const sentence = draft!.text.slice(sentenceStart(draft!.text, draftAt, agreement), draftAt);
  const behind = draft!.text.slice(draftAt + inserted.trimEnd().length);
  // what is counted may have come along with its number
  const printed = inserted.trimEnd();
  const own = [0, 1, 2].find((size) =>
    counted.after.test(printed.slice(printed.length - size) + behind),
  );
  const isCounted = own !== undefined && counted.before.test(sentence);
  if (baseline!.text.slice(0, baselineAt).slice(-4) !== draft!.text.slice(0, draftAt).slice(-4))
    return [];
  const helps = growingHelps(
    draft!.text,
    draftAt,
    draftAt + printed.length - (own ?? 0),
    agreement,
  );
  // of a condition, "in two quarters" tells as much
  if (!isCounted && helps !== 'provider' && helps !== 'customer') return [];
  const value = (number: number): Value => ({ kind: 'number', start: 0, end: 0, number });
  return [valueImpact('number', value(a), value(b), deleted.trim(), inserted.trim(), helps, true)];
}

/** Prices in another currency, where no sum stands beside it that says so. */
export function currencyImpact(
  deleted: string,
  inserted: string,
  before: readonly Value[],
  after: readonly Value[],
): Impact[] {
  if ([...before, ...after].some(({ kind }) => kind === 'money')) return [];
  const [from] = currenciesIn(deleted);
  const [to] = currenciesIn(inserted);
  if (!from || !to || from.code === to.code) return [];
  return [
    impact({
      kind: 'value',
      fact: 'currency',
      from: from.code,
      to: to.code,
      favours: 'unclear',
      magnitude: 0.5,
      says: {
        en: `The currency changes from ${from.code} to ${to.code}: who bears the exchange rate changes, too`,
        zh: `币种由${from.code}改为${to.code}，汇率风险的承担随之改变`,
      },
      short: { en: `${from.code} → ${to.code}`, zh: `${from.code} → ${to.code}` },
    }),
  ];
}

/** Lengths of time compare whatever their units are. */
function daysOf(value: Value): number | null {
  if (value.kind !== 'duration') return null;
  const { unit, value: count } = value.time;
  if (isUnitOfTime(unit)) return durationInDays({ value: count, unit });
  return count / (unit === 'second' ? SECONDS_A_DAY : 1000 * SECONDS_A_DAY);
}

const SECONDS_A_DAY = 86_400;

/** The figure of a value without its unit; null where it has none. */
export function numberOf(value: Value): number | null {
  switch (value.kind) {
    case 'money':
      return value.money.amount;
    case 'percentage':
      return value.percent;
    case 'duration':
      return value.time.value;
    case 'number':
      return value.number;
    default:
      return null;
  }
}

function unitOf(value: Value): string {
  if (value.kind === 'money') return value.money.currency;
  return value.kind === 'duration' ? value.time.unit : value.kind;
}
