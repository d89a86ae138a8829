import type { Span } from '../../text/span.js';
import type { Operator } from './lexicon.js';
import { toDays } from './duration.js';
import { LEXICONS } from './lexicons.js';
import { readValues } from './read.js';
import type { Located, Value } from './value.js';
import type { TimeLength } from './value.js';
import { WordTable } from './word-table.js';

/** A stretch of figures: 95 ≤ x < 99.9. A bound that is missing is null. */
export interface Band {
  readonly lower: number | null;
  readonly lowerInclusive: boolean;
  readonly upper: number | null;
  readonly upperInclusive: boolean;
  /** '%', a unit of time ('minute', 'hour' …), a currency, 'count' for 次, 'point' for 分, '' where none is given. */
  readonly unit: string;
}

/** One comparison with a figure: 不低于99.95%, "< 4 hours". */
export interface Comparison {
  readonly operator: Operator;
  readonly value: number;
  /** As in {@link Band}. */
  readonly unit: string;
  /** The figure alone, without the words of comparison. */
  readonly figure: Span;
}

const SYMBOLS: readonly (readonly [string, Operator])[] = [
  ['>=', '>='],
  ['＞＝', '>='],
  ['＞=', '>='],
  ['> =', '>='],
  ['=>', '>='],
  ['›=', '>='],
  ['≥', '>='],
  ['≧', '>='],
  ['⩾', '>='],
  ['<=', '<='],
  ['＜＝', '<='],
  ['＜=', '<='],
  ['< =', '<='],
  ['=<', '<='],
  ['‹=', '<='],
  ['≤', '<='],
  ['≦', '<='],
  ['⩽', '<='],
  ['>', '>'],
  ['＞', '>'],
  ['›', '>'],
  ['<', '<'],
  ['＜', '<'],
  ['‹', '<'],
];
const FLIPPED: Record<Operator, Operator> = {
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
  '=': '=',
};

const SYMBOL_TABLE = new WordTable<Operator>(SYMBOLS);
const BEFORE = new WordTable<Operator>([
  ...SYMBOLS,
  ...LEXICONS.flatMap((l) => l.comparisonsBefore),
]);
const AFTER = new WordTable<Operator>(LEXICONS.flatMap((l) => l.comparisonsAfter));
const COUNTED = /^\s?(?:次|起|个|件|times?\b|incidents?\b|failures?\b|events?\b)/i;

/** "80 milliseconds (ms) or less": the unit once more. */
const ABBREVIATED = /^\s?\((?:ms|msecs?|secs?|mins?|hrs?)\)/i;

/** 90分: of a score that a service reaches in its assessment. */
const POINTS = /^\s?分(?![0-9之钟秒类别级公店院])/;

interface Figure extends Span {
  readonly number: number;
  readonly unit: string;
}

function figureOf(value: Value, text: string): Figure | null {
  const { start, end } = value;
  switch (value.kind) {
    case 'percentage':
      return { start, end, number: value.percent, unit: '%' };
    case 'duration':
      return { start, end, number: value.time.value, unit: value.time.unit };
    case 'money':
      return { start, end, number: value.money.amount, unit: value.money.currency };
    case 'number': {
      const after = text.slice(end, end + 12);
      const points = POINTS.exec(after)?.[0].length ?? 0;
      return {
        start,
        end: end + points,
        number: value.number,
        unit: points > 0 ? 'point' : COUNTED.test(after) ? 'count' : '',
      };
    }
    default:
      return null;
  }
}

const figuresOf = (text: string): Figure[] =>
  readValues(text).flatMap((value) => figureOf(value, text) ?? []);

/** Every figure that the text compares something with, in reading order. */
export function readComparisons(text: string): Located<Comparison>[] {
  return comparisons(text, figuresOf(text));
}

function comparisons(text: string, figures: readonly Figure[]): Located<Comparison>[] {
  const found: Located<Comparison>[] = [];
  let from = 0;
  figures.forEach((figure, i) => {
    const { start, end, number: value, unit } = figure;
    const span: Span = { start, end };
    const before = BEFORE.before(text, start, from);
    from = end;
    if (before) {
      const comparison = { operator: before.value, value, unit, figure: span };
      found.push({ start: before.start, end, value: comparison });
      return;
    }
    const symbol = SYMBOL_TABLE.after(text, end);
    if (symbol) {
      // "99.9% > Av ≥ 99%": the figure stands on the left
      from = symbol.end;
      if (figures[i + 1] && /^\s*$/.test(text.slice(symbol.end, figures[i + 1]!.start))) return;
      const comparison = { operator: FLIPPED[symbol.value], value, unit, figure: span };
      found.push({ start, end: symbol.end, value: comparison });
      return;
    }
    const rest = text.slice(end, end + 12);
    const counted = COUNTED.exec(rest) ?? ABBREVIATED.exec(rest);
    const after = AFTER.after(text, counted ? end + counted[0].length : end);
    if (after) {
      from = after.end;
      const comparison = { operator: after.value, value, unit, figure: span };
      found.push({ start, end: after.end, value: comparison });
    }
  });
  return found;
}

const RANGE =
  /^\s?(?:以[上下])?(?:[（(](?:不?含|包含|不包含)[^（）()]{0,8}[）)]|\(inclusive\)|\(exclusive\))?\s?(?:[-–—~～－至到,，、]|to|and|与|和)\s?$/;
const EXCLUDED = /^\s?[(（](?:不含|不包含|exclusive|excluding)[^()（）]{0,8}[)）]/i;
const INCLUDED = /^\s?[(（](?:含|包含|inclusive|including)[^()（）]{0,8}[)）]/i;

/**
 * The band that a table cell or a phrase states: "≥ 99.9%", 低于99.9%但等于或高于95%, "[95%, 99%)",
 * "99.9% > Av ≥ 99.0%", 95%-99%. Null where it compares with nothing (a figure alone is no band).
 * A range without a word on its ends takes in the lower and not the upper.
 */
export function readBand(text: string): Band | null {
  const figures = figuresOf(text);
  const range = rangeOf(text, figures);
  if (range) return range;
  let lower: Comparison | null = null;
  let upper: Comparison | null = null;
  for (const { value } of comparisons(text, figures)) {
    if (value.operator === '=') continue;
    if (value.operator[0] === '>') lower ??= value;
    else upper ??= value;
  }
  if (!lower && !upper) return null;
  const converted =
    lower === null || upper === null ? null : inUnitOf(lower.value, lower.unit, upper.unit);
  return {
    lower: converted ?? lower?.value ?? null,
    lowerInclusive: lower?.operator === '>=',
    upper: upper?.value ?? null,
    upperInclusive: upper?.operator === '<=',
    unit: (converted === null ? '' : upper?.unit) || lower?.unit || upper?.unit || '',
  };
}

const UNITS_OF_TIME: ReadonlySet<string> = new Set<TimeLength['unit']>([
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
]);

/**
 * A figure in the unit of the other end of its band: 30 minutes to 4 hours is 0.5 to 4 hours. A figure
 * without a unit takes that of the other end; null where the units do not measure the same.
 */
function inUnitOf(value: number, unit: string, other: string): number | null {
  if (unit === other || unit === '') return value;
  if (!UNITS_OF_TIME.has(unit) || !UNITS_OF_TIME.has(other)) return null;
  const days = (of: string) => toDays({ value: 1, unit: of as TimeLength['unit'] });
  return Number(((value * days(unit)) / days(other)).toPrecision(9));
}

function rangeOf(text: string, figures: readonly Figure[]): Band | null {
  for (let i = 0; i + 1 < figures.length; i++) {
    const [a, b] = [figures[i]!, figures[i + 1]!];
    const between = text.slice(a.end, b.start);
    if (between.length > 16 || !RANGE.test(between)) continue;
    const first = inUnitOf(a.number, a.unit, b.unit);
    if (first === null) continue;
    const [low, high] =
      first <= b.number ? [{ ...a, number: first }, b] : [b, { ...a, number: first }];
    const opening = /([[(（【])\s?$/.exec(text.slice(Math.max(0, a.start - 2), a.start))?.[1];
    const closing = /^\s?([\])）】])/.exec(text.slice(b.end, b.end + 2))?.[1];
    const interval = /[,，]/.test(between) && opening !== undefined && closing !== undefined;
    if (
      /[,，、]|and|和|与/.test(between) &&
      !interval &&
      !/between\s?$|介于$|在$/i.test(text.slice(Math.max(0, a.start - 9), a.start))
    )
      continue;
    const ends = (figure: Figure, byDefault: boolean): boolean => {
      const after = text.slice(figure.end, figure.end + 14);
      if (EXCLUDED.test(after)) return false;
      if (INCLUDED.test(after)) return true;
      return byDefault;
    };
    return {
      lower: low.number,
      lowerInclusive: interval ? opening === '[' || opening === '【' : ends(low, true),
      upper: high.number,
      upperInclusive: interval ? closing === ']' || closing === '】' : ends(high, false),
      unit: b.unit,
    };
  }
  return null;
}
