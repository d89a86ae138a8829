import { isAsciiLetter, isAsciiWord, isDigit, isIdeograph } from '../text/characters.js';
import { readMark as readEnglishMark } from '../language/en/numbering.js';
import { readMark as readChineseMark } from '../language/zh/numbering.js';
import { isBlank } from './layout/lines.js';

/**
 * How a clause number is written. The order is that in which the styles usually nest, outermost
 * first; a text may nest them otherwise (see `clause-tree.ts`).
 */
export const MARK_STYLES = [
  'annex', // 附件一, EXHIBIT A
  'part', // 第一编, PART I
  'chapter', // 第一章, CHAPTER 1
  'section', // 第一节
  'article', // 第一条, ARTICLE I
  'ideograph', // 一、
  'ideograph-paren', // （一）
  'roman-dot', // IV.
  'Alpha-dot', // A.
  'decimal', // 1. 1、 3.2.1 Section 2.01
  'paren', // （1）
  'half-paren', // 1)
  'circled', // ①
  'Alpha-paren', // (A)
  'alpha-paren', // (a)
  'alpha-half', // a)
  'alpha-dot', // a.
  'roman-paren', // (iv)
  'roman-half', // iv)
] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** Styles of list items, which are headings only where markup says so. */
export const LIST_STYLES: ReadonlySet<MarkStyle> = new Set([
  'paren',
  'half-paren',
  'circled',
  'Alpha-paren',
  'alpha-paren',
  'alpha-half',
  'alpha-dot',
  'roman-paren',
  'roman-half',
]);

/** A clause number at the beginning of a text. Offsets count in that text. */
export interface Mark {
  readonly style: MarkStyle;
  /** [3, 2, 1] for "3.2.1"; one ordinal in the other styles. */
  readonly ordinals: readonly number[];
  /** As printed, without punctuation that only separates: "3.1", "第三条", "（二）". */
  readonly number: string;
  readonly start: number;
  /** Behind the number and its punctuation. */
  readonly end: number;
  /** Where the text goes on. */
  readonly textStart: number;
  /** The second reading of "(i)": the letter after "(h)" or the Roman one. */
  readonly also?: { readonly style: MarkStyle; readonly ordinal: number };
  /** Only a number and a blank, or before a unit: a clause number only where the sequence asks for it. */
  readonly weak?: boolean;
}

const MAX_COMPONENTS = 8;

function skipBlanks(text: string, at: number): number {
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral up to 399 in either case, or null. */
export function romanValue(word: string): number | null {
  if (word.length === 0 || word.length > 9) return null;
  let total = 0;
  let last = Infinity;
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const value = ROMAN[lower[i]!];
    if (value === undefined) return null;
    const next = ROMAN[lower[i + 1] ?? ''] ?? 0;
    if (next > value) {
      if (next > value * 10 || next > last) return null;
      total += next - value;
      last = value;
      i++;
    } else {
      if (value > last) return null;
      total += value;
      last = value;
    }
  }
  return total;
}

/** The ordinal of a letter: a → 1. Doubled letters count on: aa → 27. */
function letterValue(word: string): number | null {
  const code = word.toLowerCase().charCodeAt(0) - 96;
  if (code < 1 || code > 26) return null;
  if (word.length === 1) return code;
  return word.length === 2 && word[0] === word[1] ? 26 + code : null;
}

const COUNTED = '%％‰°~～×*/元万亿倍个年月日天时小分秒周';
/** 22 分钟（不含）至 7.2 小时: a length of time that begins a line. */
const TIME = /^(?:小时|分钟|毫秒)(?:[（( 至到之内]|以[上下内])/;

/** "3.", "3、", "3.1", "3.1.2 ", "15.1考虑". */
function readDecimal(text: string, at: number): Mark | null {
  const ordinals: number[] = [];
  let i = at;
  let end = at;
  for (;;) {
    let digits = 0;
    let value = 0;
    while (isDigit(text.charCodeAt(i)) && digits < 4) {
      value = value * 10 + text.charCodeAt(i) - 48;
      i++;
      digits++;
    }
    if (digits === 0) break;
    if (digits > 3 || isDigit(text.charCodeAt(i))) return null;
    if (ordinals.length === 0 && value === 0) return null;
    // "100.05" is a figure; a clause number of three digits has sub-clauses 1, 2, 3 …
    if (ordinals[0]! >= 100 && text.charCodeAt(i - digits) === 48) return null;
    if (ordinals.length === MAX_COMPONENTS) return null;
    ordinals.push(value);
    end = i;
    const c = text[i];
    if ((c === '.' || c === '．') && isDigit(text.charCodeAt(i + 1))) i++;
    else break;
  }
  if (ordinals.length === 0) return null;
  const printed = text.slice(at, end);
  const number = printed.includes('．') ? printed.replaceAll('．', '.') : printed;
  const after = text[end] ?? '';
  if (after === '.' || after === '．' || after === '、') {
    const code = text.charCodeAt(end + 1);
    if (after === '.' && code === 46) return null;
    // "1.) Account Setup"
    const stop = after === '.' && code === 41 ? end + 2 : end + 1;
    return {
      style: 'decimal',
      ordinals,
      number,
      start: at,
      end: stop,
      textStart: skipBlanks(text, stop),
    };
  }
  const textStart = skipBlanks(text, end);
  const next = text[textStart] ?? '';
  const time =
    (next === '小' || next === '分' || next === '毫') &&
    TIME.test(text.slice(textStart, textStart + 4));
  if (ordinals.length === 1) {
    if (time) return null;
    if (textStart === end || next === '' || ordinals[0]! >= 100) return null;
    const code = next.charCodeAt(0);
    if (!isIdeograph(code) && !(code >= 65 && code <= 90)) return null;
    return { style: 'decimal', ordinals, number, start: at, end, textStart, weak: true };
  }
  if (
    textStart === end &&
    (COUNTED.includes(next) || (next !== '' && next.charCodeAt(0) < 128)) &&
    next !== ''
  )
    return null;
  if (next !== '' && '%％‰,，、）);；-–=+<>＜＞≤≥'.includes(next)) return null;
  return {
    style: 'decimal',
    ordinals,
    number,
    start: at,
    end,
    textStart,
    ...(time && { weak: true }),
  };
}

/** "（1）", "(a)", "(iv)", "1)", "a)", "a.", "A.", "IV.", "①". */
function readListMark(text: string, at: number): Mark | null {
  const code = text.charCodeAt(at);
  if (code >= 0x2460 && code <= 0x2473)
    return {
      style: 'circled',
      ordinals: [code - 0x245f],
      number: text[at]!,
      start: at,
      end: at + 1,
      textStart: skipBlanks(text, text[at + 1] === '、' ? at + 2 : at + 1),
    };
  const open = code === 40 || code === 0xff08;
  const from = open ? skipBlanks(text, at + 1) : at;
  let to = from;
  while (to < text.length && to - from < 5 && isAsciiWord(text.charCodeAt(to))) to++;
  if (to === from || to - from === 5) return null;
  const word = text.slice(from, to);
  const close = skipBlanks(text, to);
  const closing = text[open ? close : to] ?? '';
  const end = (open ? close : to) + 1;
  let form: 'paren' | 'half' | 'dot';
  if (closing === ')' || closing === '）') form = open ? 'paren' : 'half';
  else if (!open && (closing === '.' || closing === '．' || closing === '、')) form = 'dot';
  else return null;
  const textStart = skipBlanks(text, end);
  const number = form === 'dot' ? word : text.slice(at, end);
  const next = text[textStart] ?? '';
  if (next !== '' && '、，,；;。）)'.includes(next)) return null;
  const mark = (style: MarkStyle, ordinal: number): Mark => ({
    style,
    ordinals: [ordinal],
    number,
    start: at,
    end,
    textStart,
  });
  if (/^[0-9]+$/.test(word)) {
    if (word.length > 3 || form === 'dot') return null;
    return mark(form === 'paren' ? 'paren' : 'half-paren', Number(word));
  }
  if (!/^[A-Za-z]+$/.test(word)) return null;
  const upper = word === word.toUpperCase();
  if (!upper && word !== word.toLowerCase()) return null;
  // "e.g.", "U.S." and initials are no numbers.
  if (form === 'dot' && textStart === end && next.charCodeAt(0) < 0x2000) return null;
  const letter = letterValue(word);
  const roman = romanValue(word);
  const letterStyle: MarkStyle | null =
    letter === null
      ? null
      : form === 'paren'
        ? upper
          ? 'Alpha-paren'
          : 'alpha-paren'
        : form === 'half'
          ? 'alpha-half'
          : upper
            ? 'Alpha-dot'
            : 'alpha-dot';
  const romanStyle: MarkStyle | null =
    roman === null
      ? null
      : form === 'paren'
        ? 'roman-paren'
        : form === 'half'
          ? 'roman-half'
          : 'roman-dot';
  if (romanStyle !== null && (letterStyle === null || word.toLowerCase() === 'i')) {
    const read = mark(romanStyle, roman!);
    return letterStyle === null
      ? read
      : { ...read, also: { style: letterStyle, ordinal: letter! } };
  }
  if (letterStyle === null) return null;
  const read = mark(letterStyle, letter!);
  return romanStyle === null ? read : { ...read, also: { style: romanStyle, ordinal: roman! } };
}

/** Whole numbers are shorter than this. */
const REACH = 40;

/**
 * The clause number that `text` begins with at `at`, or null. Looks at no more than a few characters;
 * whether the number fits the sequence is for the caller to decide.
 */
export function readMark(text: string, at = 0): Mark | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readDecimal(text, at) ?? readListMark(text, at);
  // Cheap refusal for the common first characters of prose.
  if (isIdeograph(code)) {
    // 第, 附
    if (
      (code === 0x7b2c || code === 0x9644) &&
      isFullWidthFigure(text, at + (code === 0x7b2c ? 1 : 2))
    )
      return readFullWidth(text, at);
    return readChineseMark(text, at);
  }
  if (isAsciiLetter(code)) return readEnglishMark(text, at) ?? readListMark(text, at);
  if (code === 40 || code === 0xff08) {
    if (isFullWidthFigure(text, at + 1)) return readFullWidth(text, at);
    return readListMark(text, at) ?? readChineseMark(text, at);
  }
  if (code >= 0x2460 && code <= 0x2473) return readListMark(text, at);
  return isFullWidthFigure(text, at) ? readFullWidth(text, at) : null;
}

/** Is there a figure or letter as wide as an ideograph ("３", "ａ")? */
function isFullWidthFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

/** Reads "３．１", "（１）", "第１条" as the same in usual figures: character for character as long. */
function readFullWidth(text: string, at: number): Mark | null {
  const usual = text
    .slice(at, at + REACH)
    .replace(/[\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (c) =>
      String.fromCharCode(c.charCodeAt(0) - 0xfee0),
    );
  const mark = readMark(usual);
  return mark && { ...mark, start: at, end: mark.end + at, textStart: mark.textStart + at };
}
