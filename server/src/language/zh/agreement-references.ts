import type { NamedClauses } from '../../agreement/vocabulary.js';
import { ordinalValue } from './numbering.js';

/** 第3.1条, 第十二条第（二）款, 第3条、第4条; also 前述3.1（2）. */
const NAMED =
  /第[ ]?([0-9]{1,2}(?:\.[0-9]{1,3}){0,4}|[一二三四五六七八九十百]{1,5})[ ]?条(?:[ ]?第?[ ]?[（(]?([0-9]{1,2}|[一二三四五六七八九十]{1,3})[）)]?[ ]?[款项])?/g;
const DECIMAL =
  /(?:本协议|本合同|本条款|上述|前述|按照|根据|依照|以及|、)[ ]?([0-9]{1,2}(?:\.[0-9]{1,3}){1,4})(?![0-9.%％])/g;
/** A title in brackets or the name of a law directly before: the article is another text's. */
const ELSEWHERE =
  /(?:》|法|条例|办法|规定)(?:（[^（）]{1,30}）)?(?:的|之|中|第[^。；，]{1,12}条[、和及至])?[ ]?$/;
/** 第3条修改为……: of the agreement that this one changes. */
const CHANGED = /^[^，。；\n]{0,20}?(?:修改为|变更为|修订为|更改为|调整为|(?:予以|全文|整体)删除)/;

/** Clauses of the same agreement that a paragraph names by number. */
export function references(text: string): NamedClauses[] {
  const found: NamedClauses[] = [];
  if (text.includes('条')) {
    NAMED.lastIndex = 0;
    for (let m = NAMED.exec(text); m !== null; m = NAMED.exec(text)) {
      if (m.index === 0 || ELSEWHERE.test(text.slice(Math.max(0, m.index - 50), m.index))) continue;
      if (CHANGED.test(text.slice(NAMED.lastIndex, NAMED.lastIndex + 32))) continue;
      const path = pathOf(m[1]!);
      const item = m[2] === undefined ? null : ordinalValue(m[2]);
      if (path === null) continue;
      const end = m.index + m[0].length;
      found.push({ start: m.index, end, paths: [item === null ? path : [...path, item]] });
    }
  }
  DECIMAL.lastIndex = 0;
  for (let m = DECIMAL.exec(text); m !== null; m = DECIMAL.exec(text)) {
    const start = m.index + m[0].length - m[1]!.length;
    found.push({ start, end: start + m[1]!.length, paths: [pathOf(m[1]!)!] });
  }
  return found.sort((a, b) => a.start - b.start);
}

function pathOf(number: string): number[] | null {
  if (/^[0-9]/.test(number)) return number.split('.').map(Number);
  const value = ordinalValue(number);
  return value === null ? null : [value];
}
