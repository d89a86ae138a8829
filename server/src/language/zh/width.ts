import { inAsciiWidth } from '../ascii-width.js';
import { inSimplified } from './script.js';

const IDEOGRAPH = '[\\u4e00-\\u9fff”’》）]';
const UNUSUAL = new RegExp(
  `[\\uff05\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a]|${IDEOGRAPH} ?[,;:()]|[,;:()] ?[\\u4e00-\\u9fff“‘《（]|${IDEOGRAPH}\\.(?![.0-9A-Za-z])`,
);
/** Marks beside an ideograph, at most a blank apart. */
const MARKS = new RegExp(
  `(?<=${IDEOGRAPH} ?)[,;:()]|[,;:()](?= ?[\\u4e00-\\u9fff“‘《（])|(?<=${IDEOGRAPH})\\.(?![.0-9A-Za-z])`,
  'g',
);
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '.': '。',
};

/**
 * Figures and letters as narrow and punctuation as wide as Chinese contracts usually print them, so
 * that grammars need to know one form, and in simplified characters. Character for character: offsets stay what they are.
 */
export function inUsualWidth(printed: string): string {
  const text = inSimplified(printed);
  if (!UNUSUAL.test(text)) return text;
  return inAsciiWidth(text)
    .replaceAll('％', '%')
    .replace(MARKS, (mark) => WIDE[mark]!);
}
