import type { Numeral } from '../../values/value.js';

const DIGITS = new Map<string, number>();
for (const [i, forms] of [
  '零〇○',
  '一壹弌',
  '二贰两貳弍',
  '三叁叄參',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
].entries())
  for (const form of forms) DIGITS.set(form, i);

const UNITS = new Map<string, number>([
  ['十', 10],
  ['拾', 10],
  ['廿', 20],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

const MYRIADS = new Map<string, number>([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);

/** A number in digits of either width, or in Chinese words; null where the words are no numeral. */
export function parsePrintedNumber(printed: string): number | null {
  return /[0-9０-９]/.test(printed)
    ? Number(printed.normalize('NFKC'))
    : parseChineseNumeral(printed);
}

/** Characters that Chinese numerals are made of. */
export const NUMERAL_CHARACTERS = [...DIGITS.keys(), ...UNITS.keys(), ...MYRIADS.keys()].join('');

/**
 * The value of a Chinese numeral, lower-case (三百二十), financial (叁佰贰拾), or digit by digit
 * (二〇二四), or null if it is not well formed. A point (三点五) is understood.
 */
export function parseChineseNumeral(numeral: string): number | null {
  const point = numeral.indexOf('点');
  if (point >= 0) {
    const whole = parseChineseNumeral(numeral.slice(0, point));
    const decimals = digitByDigit(numeral.slice(point + 1));
    if (whole === null || decimals === null) return null;
    return Number(`${whole}.${decimals}`);
  }
  if (numeral.length > 1) {
    const digits = digitByDigit(numeral);
    if (digits !== null) return Number(digits);
  }
  let total = 0;
  let section = 0; // below the next 万 or 亿
  let digit: number | null = null;
  let lastUnit = 0; // for 一百五 = 150
  for (const c of numeral) {
    const d = DIGITS.get(c);
    if (d !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = d;
      if (d === 0) lastUnit = 0;
      continue;
    }
    const unit = UNITS.get(c);
    if (unit !== undefined) {
      if (unit === 20) section += 20;
      else if (digit === null || digit === 0) {
        if (unit !== 10) return null; // 百 alone is not a number, 十 is
        section += 10;
      } else section += digit * unit;
      digit = null;
      lastUnit = unit;
      continue;
    }
    const myriad = MYRIADS.get(c);
    if (myriad === undefined) return null;
    section += digit ?? 0;
    if (myriad === 1e8) {
      total = (total + section) * 1e8;
      if (total === 0) return null;
    } else {
      if (section === 0) return null;
      total += section * 1e4;
    }
    section = 0;
    digit = null;
    lastUnit = myriad;
  }
  if (digit !== null) {
    // 一百五, 三万二: the digit after a unit counts tenths of it
    const elided = lastUnit >= 100 && digit > 0;
    return total + section + (elided ? (digit * lastUnit) / 10 : digit);
  }
  return total + section;
}

/** "2024" for 二〇二四; null unless every character is a digit. */
function digitByDigit(numeral: string): string | null {
  let digits = '';
  for (const c of numeral) {
    const d = DIGITS.get(c);
    if (d === undefined) return null;
    digits += String(d);
  }
  return digits === '' ? null : digits;
}

const FRACTION = /(百|千|万|萬)分之[\s【[（(_]{0,4}/y;
const DIGIT_RUN = /[0-9０-９]{1,9}(?:[.．][0-9０-９]{1,6})?/y;
const NUMERAL = new RegExp(
  `[${NUMERAL_CHARACTERS}]{1,24}(?:点[零〇一二三四五六七八九]{1,6})?`,
  'y',
);
const OUT_OF: Record<string, number> = { 百: 100, 千: 1000, 万: 10000, 萬: 10000 };

/** The Chinese numeral or fraction (百分之三十, 万分之0.5, 半) that starts at `at`, or null. */
export function readChineseNumeral(text: string, at: number): Numeral | null {
  FRACTION.lastIndex = at;
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const from = FRACTION.lastIndex;
    const bracket = /[【[（(]\s{0,2}$/.test(fraction[0]);
    let end: number;
    let value: number | null;
    DIGIT_RUN.lastIndex = from;
    const digits = DIGIT_RUN.exec(text);
    if (digits) {
      end = DIGIT_RUN.lastIndex;
      value = Number(digits[0].normalize('NFKC'));
    } else {
      // 百分之百: the whole
      const whole = text[from] === '百' && fraction[1] === '百';
      const words = whole ? { end: from + 1, value: 100 } : numeralAt(text, from);
      if (!words) return null;
      ({ end, value } = words);
    }
    if (bracket && /^\s?[】\]）)]/.test(text.slice(end, end + 2))) {
      end += text[end] === ' ' ? 2 : 1;
    }
    return { start: at, end, value, outOf: OUT_OF[fraction[1]!]!, weak: false };
  }
  if (text[at] === '半') return { start: at, end: at + 1, value: 0.5, outOf: null, weak: true };
  const words = numeralAt(text, at);
  if (!words) return null;
  const printed = text.slice(at, words.end);
  // 一, 两, 十 and the like are as often part of a word (统一, 十分) as a number of something
  const weak =
    !/[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(printed) &&
    !/^.{0,9}[一二三四五六七八九].{0,9}[十百千万亿]|^十[一二三四五六七八九]/.test(printed);
  return { start: at, end: words.end, value: words.value, outOf: null, weak };
}

function numeralAt(text: string, at: number): { end: number; value: number } | null {
  NUMERAL.lastIndex = at;
  const match = NUMERAL.exec(text);
  if (!match) return null;
  // 一百万分之一, 十千分之: leave the fraction to itself
  let words = match[0];
  const next = text.slice(at + words.length, at + words.length + 2);
  if (next === '分之') words = words.slice(0, -1);
  if (words === '') return null;
  const value = parseChineseNumeral(words);
  return value === null ? null : { end: at + words.length, value };
}
