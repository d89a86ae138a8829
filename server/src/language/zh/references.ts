import type { ReferenceForms } from '../references.js';

const DIGIT: Readonly<Record<string, number>> = {
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

/** 十二 → 12, 一百零三 → 103; null for what is no numeral below 1000. */
export function chineseOrdinal(numeral: string): number | null {
  let total = 0;
  let digit = 0;
  for (const c of numeral) {
    if (c === '百' || c === '十') {
      total += (digit || 1) * (c === '百' ? 100 : 10);
      digit = 0;
    } else {
      const value = DIGIT[c];
      if (value === undefined) return null;
      digit = value;
    }
  }
  return total + digit;
}

/** 第三条, 第3.2条, 第五章, 3.2条, 第八条第二款. */
export const chineseReferences: ReferenceForms = {
  pattern:
    /第\s?(?<number>[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}|[〇零一二三四五六七八九十百]{1,6})\s?[条章节](?:\s?第?\s?[（(]?[0-9一二三四五六七八九十]{1,3}[）)]?\s?[款项])?|(?<![0-9.])(?<decimal>[0-9]{1,2}(?:\.[0-9]{1,3}){1,4})\s?(?:条款|条|款)/g,
  ordinal: chineseOrdinal,
  foreignBefore: /(?:》|法典?|条例|规定|办法|解释|细则|规则)[（(]?[^，。；]{0,8}$/,
  foreignAfter: /(?!)/,
};
