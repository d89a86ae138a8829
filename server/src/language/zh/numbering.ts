import type { Mark, MarkStyle } from '../../agreement/numbering.js';

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The value of an ordinal below 1000 in Chinese or ASCII digits ("二十三", "23"), or null. */
export function ordinalValue(word: string): number | null {
  if (word.length === 0 || word.length > 7) return null;
  if (/^[0-9]+$/.test(word)) return word.length <= 4 ? Number(word) : null;
  let total = 0;
  let digit = -1;
  for (const c of word) {
    if (c === '十' || c === '百') {
      total += (digit < 0 ? 1 : digit) * (c === '十' ? 10 : 100);
      digit = -1;
    } else {
      const value = DIGITS[c];
      if (value === undefined) return null;
      if (digit > 0) return null;
      digit = value;
    }
  }
  return total + Math.max(digit, 0);
}

const UNITS: Readonly<Record<string, MarkStyle>> = {
  编: 'part',
  篇: 'part',
  部: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
};

const DI = /^第[ \u3000]{0,2}([0-9一二三四五六七八九十百零〇两]{1,6})[ \u3000]{0,2}([编篇章节条])/;
/** What follows an article number in running prose ("第三条约定的…", "第三条、第四条"). */
const PROSE_AFTER =
  /^(?:[、，,；。）)》”]|第[0-9一二三四五六七八九十]|约定|规定|所述|所列|之|的|款|项|及|和|与|或|至|中|内)/;
const DUN = /^([一二三四五六七八九十]{1,4})[ ]?[、．.]/;
const PAREN = /^[（(][ ]?([一二三四五六七八九十]{1,4})[ ]?[）)]/;
const ANNEX =
  /^(?:附件|附录|附表|附則|附则)[ \u3000]{0,2}([0-9一二三四五六七八九十A-Z]{1,3})(?=$|[ \u3000：:、.．—《（-])[ \u3000]{0,2}[：:、.．—-]?/;

/** Numbers that are written in Chinese: 第三条, 一、, （一）, 附件二. */
export function readMark(text: string, at: number): Mark | null {
  const first = text[at]!;
  const head = text.slice(at, at + 16);
  if (first === '第') {
    const m = DI.exec(head);
    const value = m ? ordinalValue(m[1]!) : null;
    if (!m || value === null) return null;
    const end = at + m[0].length;
    if (PROSE_AFTER.test(text.slice(end, end + 4))) return null;
    const style = UNITS[m[2]!]!;
    return { style, ordinals: [value], number: m[0], start: at, end, textStart: skip(text, end) };
  }
  if (first === '附') {
    const m = ANNEX.exec(head);
    if (!m) return null;
    const ordinal = ordinalValue(m[1]!) ?? m[1]!.charCodeAt(0) - 64;
    const end = at + m[0].length;
    const number = m[0].replace(/[ \u3000：:、.．—-]+$/, '');
    return {
      style: 'annex',
      ordinals: [ordinal],
      number,
      start: at,
      end,
      textStart: skip(text, end),
    };
  }
  const paren = first === '（' || first === '(';
  const m = (paren ? PAREN : DUN).exec(head);
  const value = m ? ordinalValue(m[1]!) : null;
  if (!m || value === null) return null;
  const end = at + m[0].length;
  if (paren && '、，；。'.includes(text[end] ?? '。')) return null;
  return {
    style: paren ? 'ideograph-paren' : 'ideograph',
    ordinals: [value],
    number: paren ? m[0] : m[1]!,
    start: at,
    end,
    textStart: skip(text, end),
  };
}

function skip(text: string, at: number): number {
  while (at < text.length && ' \u3000\t：:'.includes(text[at]!)) at++;
  return at;
}
