import type { Frequency } from '../modality.js';
import { parsePrintedNumber } from './values/numerals.js';

const HOW_OFTEN =
  /每(?<every>[0-9两二三四五六]{1,2})?个?(?:自然|日历|合同)?(?<unit>半年|季度?|年|月|周|日|天)(?:度|内|之内)?[^，。；]{0,24}?(?<times>[0-9一两二三四五六七八九十]{1,3})次/;

const PER_YEAR: Readonly<Record<string, number>> = {
  年: 1,
  半年: 2,
  季: 4,
  季度: 4,
  月: 12,
  周: 52,
  日: 365,
  天: 365,
};

/** 每年一次, 每两年进行一次: the first, or null. */
export function chineseFrequency(text: string): Frequency | null {
  const match = HOW_OFTEN.exec(text);
  const groups = match?.groups;
  if (!groups) return null;
  const times = parsePrintedNumber(groups['times']!);
  const every = groups['every'] === undefined ? 1 : parsePrintedNumber(groups['every']);
  if (times === null || every === null || every === 0) return null;
  return {
    perYear: (times / every) * PER_YEAR[groups['unit']!]!,
    start: match.index,
    end: match.index + match[0].length,
  };
}
