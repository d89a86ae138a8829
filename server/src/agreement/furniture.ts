import type { Layout } from './layout.js';
import type { Line } from './lines.js';
import type { Furniture } from './model.js';
import { readMark } from './numbering.js';
import { pageNumberLines } from './page-numbers.js';
import { ALL_WORDS } from './vocabulary.js';

const URL_LINE = /^(?:https?:\/\/|www\.)[\x21-\x7e]{3,}$/;
const URL_REST = /^[\x21-\x7e]{6,}$/;

/**
 * Which lines belong to the page and not to the agreement: page footers, the running heads above them,
 * and lines that hold nothing but a link. By line, null for the agreement's own lines.
 */
export function classifyFurniture(
  text: string,
  lines: readonly Line[],
  layout: Layout,
): (Furniture['kind'] | null)[] {
  const kinds: (Furniture['kind'] | null)[] = new Array<null>(lines.length).fill(null);
  const counted = pageNumberLines(text, lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (counted.has(i)) {
      kinds[i] = 'footer';
      continue;
    }
    const code = text.charCodeAt(line.start);
    if (code === 104 || code === 119 || code === 72) {
      if (URL_LINE.test(text.slice(line.start, line.end))) kinds[i] = 'link';
      continue;
    }
    if (i > 0 && kinds[i - 1] === 'link' && line.blanksAbove === 0 && lines[i - 1]!.columns > 90) {
      if (URL_REST.test(text.slice(line.start, line.end))) kinds[i] = 'link';
      continue;
    }
    if (line.columns > 90 || !endsLikeFooter(text, line)) continue;
    const words = text.slice(line.start, line.end);
    if (!ALL_WORDS.some(({ pageNumber }) => pageNumber.test(words))) continue;
    if (/^[-–— 0-9ivxl]+$/i.test(words)) {
      // A number alone may be a table cell or a list; between empty lines it is a page number.
      const below = lines[i + 1]?.blanksAbove ?? 2;
      const needed = layout.spaced ? 2 : 1;
      if (line.blanksAbove < needed || below < needed) continue;
    }
    kinds[i] = 'footer';
    for (let k = i - 1; k >= Math.max(0, i - 2) && kinds[k] === null; k--) {
      const above = lines[k]!;
      if (above.columns > 40 || !(line.blanksAbove <= 1 || k < i - 1)) break;
      if (readMark(text, above.start) !== null || '。；：，'.includes(text[above.end - 1]!)) break;
      if (above.blanksAbove < 2) break;
      kinds[k] = 'running-head';
      break;
    }
  }
  return kinds;
}

/** Cheap test: footers end in a digit, 页, or a bracketed number. */
function endsLikeFooter(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.end - 1);
  return (
    (code >= 48 && code <= 57) ||
    code === 0x9875 ||
    code === 45 ||
    (code >= 0x69 && code <= 0x78) ||
    code === 0x2014 ||
    code === 0x2013
  );
}
