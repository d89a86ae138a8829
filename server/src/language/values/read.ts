import type { Duration, Money } from '../../clauses/facts.js';
import { Remembered } from '../../text/remembered.js';
import { codeCurrency, CODES, SYMBOLS } from './currencies.js';
import { isoDate } from './dates.js';
import { LEXICONS } from './lexicons.js';
import type { CalendarDate, Located, Numeral, Rate, TimeLength, Value } from './value.js';
import { WordTable } from './word-table.js';

const CURRENCY_BEFORE = new WordTable<string>([
  ...SYMBOLS,
  ...CODES.map((code) => [code, codeCurrency(code)] as const),
  ...LEXICONS.flatMap((l) => l.currencies)
    .filter(([, , where]) => where !== 'after')
    .map(([word, currency]) => [word, currency] as const),
]);
const CURRENCY_AFTER = new WordTable<string>([
  ...CODES.map((code) => [code, codeCurrency(code)] as const),
  ...LEXICONS.flatMap((l) => l.currencies)
    .filter(([, , where]) => where !== 'before')
    .map(([word, currency]) => [word, currency] as const),
]);
const SCALES = new WordTable<number>(LEXICONS.flatMap((l) => l.scales));
const TIME_UNITS = new WordTable<readonly [TimeLength['unit'], number]>(
  LEXICONS.flatMap((l) => l.timeUnits.map(([w, unit, times]) => [w, [unit, times]] as const)),
);
/** Units that are units of time only within a time of several parts (4分32秒, 1h 30m). */
const PART_UNITS = new WordTable<TimeLength['unit']>(LEXICONS.flatMap((l) => l.partUnits));
/** How many times smaller than per cent. */
const PERCENT_UNITS = new WordTable<number>([
  ['%', 1],
  ['％', 1],
  ['﹪', 1],
  ['‰', 10],
  ['‱', 100],
  ...LEXICONS.flatMap((l) => l.percentUnits),
]);

const DIGITS =
  /[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])(?:[.．][0-9０-９]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)?/y;
const ISO_DATE = /([12][0-9]{3})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9]|\.[0-9])/y;
/** 3.1.2, 10.0.0.1: numbers of clauses, versions and addresses are no values. */
const DOTTED = /[0-9]{1,9}(?:\.[0-9]{1,9}){2,16}/y;
/** 007, 91110108551385082Q: digits of an identifier. */
const IDENTIFIER = /0[0-9]|[0-9]{16}/y;
const VULGAR: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const BLANK = /_{2,80}(?!_|[0-9]{1,9}_)|[【[]\s{0,12}[●•*_-]{0,12}\s{0,12}[】\]]/y;
const ANCHOR = new RegExp(
  `[0-9０-９½¼¾]|${LEXICONS.map((l) => l.anchor).join('|')}|__|[【[](?=[\\s●•*_\\-】\\]])`,
  'gi',
);

/**
 * Every value that the text states, in reading order, in time linear in its length. A value that is
 * said twice, as in "thirty (30) days" or 人民币壹佰万元整（¥1,000,000）, is one value.
 */
export function readValues(text: string): readonly Value[] {
  return remembered.get(text, () => valuesOf(text));
}

/** Grammar after grammar asks the sentences of the same paragraph. */
const remembered = new Remembered<readonly Value[]>(64);

function valuesOf(text: string): Value[] {
  const values: Value[] = [];
  ANCHOR.lastIndex = 0;
  let from = 0;
  for (let anchor = ANCHOR.exec(text); anchor; anchor = ANCHOR.exec(text)) {
    const value = valueAt(text, anchor.index, from);
    if (!value) {
      ANCHOR.lastIndex = Math.max(ANCHOR.lastIndex, skipFrom(text, anchor.index));
      continue;
    }
    from = value.end;
    ANCHOR.lastIndex = Math.max(value.end, anchor.index + 1);
    const before = values[values.length - 1];
    if (before && restates(text, before, value)) {
      from = ANCHOR.lastIndex = closingBracket(text, value.end);
      values[values.length - 1] = { ...widerOf(before, value), start: before.start, end: from };
    } else values.push(value);
  }
  return values;
}

/** Where reading goes on after an anchor that starts no value. */
function skipFrom(text: string, at: number): number {
  // a numeral that was not read (an ordinal, a word with 一 in it) is passed over whole
  for (const run of [DOTTED, DIGITS]) {
    run.lastIndex = at;
    if (run.test(text)) return run.lastIndex;
  }
  return at + 1;
}

/** The value whose numeral, date or blank starts at `at`; text before `from` belongs to others. */
function valueAt(text: string, at: number, from: number): Value | null {
  const c = text[at]!;
  if (c === '_' || ((c === '[' || c === '【') && !/[0-9]/.test(text[at + 1] ?? ''))) {
    BLANK.lastIndex = at;
    return BLANK.test(text) ? { kind: 'blank', start: at, end: BLANK.lastIndex } : null;
  }
  const date = dateAt(text, at);
  if (date) return { kind: 'date', start: at, end: date.end, date: date.value };
  const numeral = numeralAt(text, at);
  if (!numeral) return null;
  return withUnit(text, restated(text, numeral), from);
}

function dateAt(text: string, at: number): Located<CalendarDate> | null {
  ISO_DATE.lastIndex = at;
  const iso = ISO_DATE.exec(text);
  if (iso) {
    const value = isoDate(Number(iso[1]), Number(iso[3]), Number(iso[4]));
    if (value) return { start: at, end: ISO_DATE.lastIndex, value };
  }
  for (const lexicon of LEXICONS) {
    const date = lexicon.date(text, at);
    if (date) return date;
  }
  return null;
}

function numeralAt(text: string, at: number): Numeral | null {
  const c = text[at]!;
  DOTTED.lastIndex = IDENTIFIER.lastIndex = at;
  if (DOTTED.test(text) || IDENTIFIER.test(text)) return null;
  if (c in VULGAR) return { start: at, end: at + 1, value: VULGAR[c]!, outOf: null, weak: true };
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text);
  if (digits) {
    let end = DIGITS.lastIndex;
    let value = Number(
      digits[0].charCodeAt(0) < 128 && !/[^0-9.]/.test(digits[0])
        ? digits[0]
        : digits[0].normalize('NFKC').replaceAll(',', ''),
    );
    // "1½", "1 1/2"
    const half = /^\s?([½¼¾])|^\s([13])\/([24])(?![0-9])/.exec(text.slice(end, end + 5));
    if (half) {
      value += half[1] ? VULGAR[half[1]]! : Number(half[2]) / Number(half[3]);
      end += half[0].length;
    }
    return { start: at, end, value, outOf: null, weak: false };
  }
  for (const lexicon of LEXICONS) {
    const numeral = lexicon.numeral(text, at);
    if (numeral) return numeral;
  }
  return null;
}

const OPENING = /\s{0,2}[(（【[〔]\s{0,2}/y;
const CLOSING = /\s{0,2}[)）】\]〕]/y;

/** The numeral together with its repetition in brackets before the unit: 三十（30）日. */
function restated(text: string, numeral: Numeral): Numeral {
  OPENING.lastIndex = numeral.end;
  if (!OPENING.test(text)) return numeral;
  const again = numeralAt(text, OPENING.lastIndex);
  if (!again || again.value !== numeral.value) return numeral;
  CLOSING.lastIndex = again.end;
  if (!CLOSING.test(text)) return numeral;
  return { ...numeral, end: CLOSING.lastIndex, weak: false };
}

/** What an ordinal in words counts, for certain: 第三条, but not 第三方. */
const ORDERED = /[条款项章节部个]/;
const FILLED_BLANK_BEFORE = /(?:[【[]|_{1,12})\s?$/;
const FILLED_BLANK_AFTER = /\s?[】\]_]{1,12}/y;

/** The value that a numeral makes with the currency before it or the unit after it. */
function withUnit(text: string, numeral: Numeral, from: number): Value | null {
  let { start, end } = numeral;
  const before = text.slice(Math.max(from, start - 24), start);
  // 【60】日, __60__日: the blank was filled in
  let filled = false;
  const opening = FILLED_BLANK_BEFORE.exec(before);
  if (opening) {
    FILLED_BLANK_AFTER.lastIndex = end;
    if (FILLED_BLANK_AFTER.test(text)) {
      filled = true;
      end = FILLED_BLANK_AFTER.lastIndex;
      start -= opening[0].length;
    }
  }
  const currencyBefore = CURRENCY_BEFORE.before(text, start, from);
  // P1, ISO27001, SHA256, %E5%89: part of a name or an address
  if (!currencyBefore && !filled && /[A-Za-z%]/.test(text[start - 1] ?? '')) return null;
  if (numeral.outOf !== null)
    return percentage(text, start, end, (numeral.value * 100) / numeral.outOf);

  const percent = PERCENT_UNITS.after(text, end);
  if (percent) return percentage(text, start, percent.end, numeral.value / percent.value);

  const scale = SCALES.after(text, end);
  const scaledEnd = scale ? scale.end : end;
  const scaled = scale ? round(numeral.value * scale.value) : numeral.value;
  const currencyAfter = CURRENCY_AFTER.after(text, scaledEnd);
  if (currencyBefore) {
    const moneyEnd =
      currencyAfter && (currencyAfter.value === currencyBefore.value || scale !== null)
        ? currencyAfter.end
        : currencyAfter?.value === 'CNY'
          ? currencyAfter.end
          : scaledEnd;
    return money(text, currencyBefore.start, moneyEnd, scaled, currencyBefore.value);
  }
  if (currencyAfter) return money(text, start, currencyAfter.end, scaled, currencyAfter.value);

  const ordinal = LEXICONS.some((l) => l.isOrdinal(text, start));
  if (!ordinal) {
    const read = timeAt(text, end, numeral.value);
    if (read && !LEXICONS.some((l) => l.isNotDuration(text, start, read.end)))
      return { kind: 'duration', start, end: read.end, time: read.value };
  }
  if (numeral.weak && !filled && !(ordinal && ORDERED.test(text.slice(end, end + 1)))) return null;
  if (scale && /[0-9０-９]/.test(text[start] ?? '') && !/[a-z]/i.test(text[scale.end] ?? ''))
    return { kind: 'number', start, end: scale.end, number: scaled };
  return { kind: 'number', start, end, number: numeral.value };
}

/** The smaller unit that may follow in a time of several parts, and how many make one of the unit. */
const PARTS: Partial<Record<TimeLength['unit'], readonly [TimeLength['unit'], number]>> = {
  year: ['month', 12],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};
const JOINT = /\s?(?:零|又|加|and\s|,\s(?:and\s)?)?/iy;

/** The time of `figure` units that stand at `at`, with its further parts: 1小时30分钟 are 90 minutes. */
function timeAt(text: string, at: number, figure: number): Located<TimeLength> | null {
  const unit = TIME_UNITS.after(text, at);
  if (unit) {
    const [name, times] = unit.value;
    const first = { start: at, end: unit.end, value: { value: figure * times, unit: name } };
    return times === 1 ? (withParts(text, first) ?? first) : first;
  }
  const part = PART_UNITS.after(text, at);
  if (!part) return null;
  const value = { value: figure, unit: part.value };
  return withParts(text, { start: at, end: part.end, value });
}

/** The unit of time that stands at `at`, also one that is none but within a time of several parts. */
function unitAfter(text: string, at: number): Located<TimeLength['unit']> | null {
  const unit = TIME_UNITS.after(text, at);
  if (!unit) return PART_UNITS.after(text, at);
  return unit.value[1] === 1 ? { ...unit, value: unit.value[0] } : null;
}

/** The time together with the smaller parts behind it, in the smallest unit; null where none follows. */
function withParts(text: string, time: Located<TimeLength>): Located<TimeLength> | null {
  const [unit, times] = PARTS[time.value.unit] ?? [];
  if (unit === undefined || !Number.isInteger(time.value.value)) return null;
  JOINT.lastIndex = time.end;
  JOINT.test(text);
  const at = JOINT.lastIndex;
  // "1小时 30分钟" are two cells, "43m 49s" one time
  const spaced = /\s$/.test(text.slice(time.end, at));
  if (spaced && !/\s|[a-z]$/i.test(text.slice(time.start, time.end))) return null;
  const numeral = numeralAt(text, at);
  if (!numeral || numeral.outOf !== null || numeral.value >= times!) return null;
  const part = unitAfter(text, numeral.end);
  if (part?.value !== unit) return null;
  const value = { value: round(time.value.value * times! + numeral.value), unit };
  const whole = { start: time.start, end: part.end, value };
  return withParts(text, { ...whole, start: numeral.end }) ?? whole;
}

function percentage(text: string, start: number, end: number, percent: number): Value {
  const sentence = text.slice(Math.max(0, start - 60), start);
  const before = sentence.slice(sentence.search(/[^。；;\n]*$/));
  const after = text.slice(end, end + 48);
  let per: Rate['per'] | null = null;
  for (const lexicon of LEXICONS) per ??= lexicon.ratePeriod(before, after);
  return { kind: 'percentage', start, end, percent: round(percent), per };
}

const DOLLARS_AND_CENTS =
  /(?:([零一二三四五六七八九壹贰叁肆伍陆柒捌玖0-9])角)?(?:([零一二三四五六七八九壹贰叁肆伍陆柒捌玖0-9])分)?[整正]?/y;

function money(text: string, start: number, end: number, amount: number, currency: string): Value {
  DOLLARS_AND_CENTS.lastIndex = end;
  const rest = DOLLARS_AND_CENTS.exec(text);
  const coin = (printed: string | undefined): number =>
    printed === undefined ? 0 : (numeralAt(printed, 0)?.value ?? 0);
  const parts = coin(rest?.[1]) * 0.1 + coin(rest?.[2]) * 0.01;
  return {
    kind: 'money',
    start,
    end: rest && /[元圆]/.test(text[end - 1] ?? '') ? DOLLARS_AND_CENTS.lastIndex : end,
    money: { amount: round(amount + parts), currency },
  };
}

/** Takes the dust off sums of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

const BETWEEN_RESTATEMENT =
  /^\s{0,2}(?:整|正|only)?\s{0,2}[(（【[〔]\s{0,2}(?:即|或|小写|大写|[：:]|\s){0,3}$/i;

/** Is `value` the last one said again in brackets: "ten percent (10%)"? */
function restates(text: string, last: Value, value: Value): boolean {
  if (value.start - last.end > 12 || value.start <= last.end) return false;
  if (valueKey(last) !== valueKey(value) && !sameFigure(last, value)) return false;
  if (!BETWEEN_RESTATEMENT.test(text.slice(last.end, value.start))) return false;
  CLOSING.lastIndex = value.end;
  return CLOSING.test(text);
}

/** "one million ($1,000,000)": a bare number said again as money. */
function sameFigure(last: Value, value: Value): boolean {
  return last.kind === 'number' && value.kind === 'money' && last.number === value.money.amount;
}

function widerOf(last: Value, value: Value): Value {
  if (last.kind === 'number') return value;
  if (last.kind === 'percentage' && value.kind === 'percentage')
    return { ...last, per: last.per ?? value.per };
  return last;
}

function closingBracket(text: string, at: number): number {
  CLOSING.lastIndex = at;
  return CLOSING.test(text) ? CLOSING.lastIndex : at;
}

/** A key that equal values share, whatever their print: 千分之三, 3‰ and 0.3% have one. */
export function valueKey(value: Value): string {
  switch (value.kind) {
    case 'money':
      return `money:${value.money.currency}:${value.money.amount}`;
    case 'percentage':
      return `percent:${value.percent}`;
    case 'duration':
      return `time:${value.time.value}:${value.time.unit}`;
    case 'date':
      return `date:${value.date.iso}`;
    case 'number':
      return `number:${value.number}`;
    case 'blank':
      return 'blank';
  }
}

function pick<T>(text: string, take: (value: Value) => T | null): Located<T>[] {
  const found: Located<T>[] = [];
  for (const v of readValues(text)) {
    const value = take(v);
    if (value !== null) found.push({ start: v.start, end: v.end, value });
  }
  return found;
}

/** Sums of money, in units of their currency (yuan, not fen). */
export function readMoney(text: string): Located<Money>[] {
  return pick(text, (v) => (v.kind === 'money' ? v.money : null));
}

/** Percentages in per cent: 99.95 for 99.95%, 30 for 百分之三十, 0.3 for 3‰. Rates are among them. */
export function readPercentages(text: string): Located<number>[] {
  return pick(text, (v) => (v.kind === 'percentage' ? v.percent : null));
}

/** Percentages for a day, month or year: 每日万分之五, "1.5% per month". */
export function readRates(text: string): Located<Rate>[] {
  return pick(text, (v) =>
    v.kind === 'percentage' && v.per !== null ? { percent: v.percent, per: v.per } : null,
  );
}

/** Lengths of time in the units of contracts, minutes and longer. */
export function readDurations(text: string): Located<Duration>[] {
  return pick(text, (v) => {
    if (v.kind !== 'duration') return null;
    const { value, unit } = v.time;
    return unit === 'second' || unit === 'millisecond' ? null : { value, unit };
  });
}

/** Lengths of time in any unit, seconds and milliseconds included. */
export function readTimes(text: string): Located<TimeLength>[] {
  return pick(text, (v) => (v.kind === 'duration' ? v.time : null));
}

/** Dates, as far as the text gives them. */
export function readDates(text: string): Located<CalendarDate>[] {
  return pick(text, (v) => (v.kind === 'date' ? v.date : null));
}
