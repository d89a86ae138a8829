import type { Discounted } from '../nuances/pricing.js';
import { parsePrintedNumber } from './values/numerals.js';

const FOLD =
  /(?<![0-9.])([0-9]{1,2}(?:\.[0-9])?|[一二三四五六七八九]{1,2})(?:点([一二三四五六七八九]))?\s?折(?![扣旧算叠])/;

/** 八折 is 80 for each 100, 九五折 95, 8.5折 85, 95折 95: the first in a text, or null. */
export function chineseDiscount(text: string): Discounted | null {
  const match = FOLD.exec(text);
  if (!match) return null;
  const digits = [...(match[1]! + (match[2] ?? ''))].map((digit) =>
    /[0-9.]/.test(digit) ? digit : String(parsePrintedNumber(digit)),
  );
  const share = Number(`0.${digits.join('').replace('.', '')}`) * 100;
  return {
    share: Number(share.toFixed(1)),
    start: match.index,
    end: match.index + match[0].length,
  };
}
