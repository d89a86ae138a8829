import { isAsciiWord, isIdeograph } from '../../text/characters.js';
import { LIST_STYLES, type Mark } from '../numbering.js';
import type { Sequence } from '../sequence.js';
import { ALL_WORDS } from '../vocabulary.js';
import { isFull, isIndented, isUnfinished, type Layout } from './layout.js';
import type { LineText } from './line-text.js';
import type { Line } from './lines.js';

/** What closes within a sentence as often as at its end. */
const CLOSING = '”’）)》】」';

/** How far a line may fall short of the full width, in mid-sentence and at a sentence's end. */
const SLACK_UNFINISHED = 7;
const SLACK_FINISHED = 2.5;

/**
 * Does a line go on with the paragraph of the line above? Told by how far that line reached, by what it
 * ends in, and by whether the number that the line starts with, if any, is due.
 *
 * @param read the line without its marks; `mark` is the number that it starts with
 * @param acrossPages whether lines were left out between the two
 */
export function continues(
  text: string,
  previous: Line,
  line: Line,
  read: LineText,
  mark: Mark | null,
  layout: Layout,
  sequence: Sequence,
  acrossPages: boolean,
): boolean {
  if (read.heading > 0 || read.bullet) return false;
  if (isLabelled(text, line) && isLabelled(text, previous)) return false;
  if (!layout.wrapped)
    return (
      mark === null &&
      (isCutInTwo(text, previous, line) || (layout.spaced && isSoftBreak(text, previous, line)))
    );
  if (isIndented(line, layout)) return false;
  // no formula ends with an operator, however much room was left behind it
  if (endsInOperator(text, previous.end)) return true;
  const unfinished = isUnfinished(text, previous.end);
  const open =
    unfinished || (layout.indented && !acrossPages) || CLOSING.includes(text[previous.end - 1]!);
  const slack = open ? SLACK_UNFINISHED : SLACK_FINISHED;
  if (!isFull(text, previous, line, layout, slack)) return false;
  const apart = !layout.spaced && line.blanksAbove > 0;
  if (apart && !unfinished && !(acrossPages && open)) return false;
  if (mark === null) return true;
  // Items of a list within a paragraph; those that are paragraphs are indented.
  if (layout.indented && LIST_STYLES.has(mark.style) && text[previous.end - 1] !== '。')
    return true;
  if (!unfinished) return false;
  if (mark.weak === true || !sequence.follows(mark)) return true;
  // a reference that was broken: "… as set out in | Section 4.3.", "… of this Section | 8.02. Any …"
  if (mark.textStart >= read.value!.length || callsForMore(text, previous)) return true;
  // No list begins in the middle of a sentence: "国家统|一、民族".
  return (
    mark.ordinals.length === 1 &&
    mark.ordinals[0] === 1 &&
    isIdeograph(text.charCodeAt(previous.end - 1))
  );
}

/** 服务期限：36个月, "Payment terms: Net 30": two lines that begin so are two terms of an order. */
const LABEL = /^(?:[\u4e00-\u9fff（）()A-Z]{2,14}[：:]|[A-Z][A-Za-z /&()-]{2,38}:)\s?(?!\/\/)\S/;

function isLabelled(text: string, { start, end }: Line): boolean {
  return LABEL.test(text.slice(start, Math.min(end, start + 44)));
}

/** Does a line end in a word that asks for another: "… shall be liable for", "… of this Section"? */
function callsForMore(text: string, { start, end }: Line): boolean {
  const words = text.slice(Math.max(start, end - 12), end);
  return ALL_WORDS.some(({ endsInConnective }) => endsInConnective?.(words) === true);
}

/**
 * Does a line go on with a formula "… = 43200 | - 43195.68", or with names that a dash joins, although it
 * starts as the item of a list does?
 */
export function isRestOfFormula(text: string, previous: Line, line: Line, layout: Layout): boolean {
  const code = text.charCodeAt(line.start);
  if ((code !== 45 && code !== 42) || !layout.wrapped) return false;
  const behind = text.slice(line.start + 1, line.start + 4);
  const isRest = FIGURE_BEHIND.test(behind)
    ? '0123456789%％)）'.includes(text[previous.end - 1]!)
    : isIdeograph(text.charCodeAt(previous.end - 1)) &&
      (behind.startsWith(' ') ? hasOpenBracket(text, previous) : isIdeograph(behind.charCodeAt(0)));
  return isRest && isFull(text, previous, line, layout, SLACK_UNFINISHED);
}

const FIGURE_BEHIND = /^ {1,2}[0-9(（]/;

/** Does a line end within brackets that it opened? */
function hasOpenBracket(text: string, { start, end }: Line): boolean {
  for (let i = end - 1; i >= start; i--) {
    if (')）'.includes(text[i]!)) return false;
    if ('(（'.includes(text[i]!)) return true;
  }
  return false;
}

/** Do a blank or a bracket and an operator stand before `end`: "… 24 × 60） *"? */
function endsInOperator(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  // nearly all lines end in an ideograph or its punctuation
  if (last >= 0x3000 && last < 0xff00) return false;
  return '*×÷=＝+＋－-/'.includes(text[end - 1]!) && ' )）'.includes(text[end - 2] ?? '');
}

/** Was a sentence cut by the end of a page? It goes on with a small letter, or stops at a small word. */
function isCutInTwo(text: string, previous: Line, line: Line): boolean {
  if (previous.columns < 60) return false;
  if (
    previous.columns >= 120 &&
    isIdeograph(text.charCodeAt(previous.end - 1)) &&
    isIdeograph(text.charCodeAt(line.start))
  )
    return !isUnfinished(text, line.end);
  const last = text.charCodeAt(previous.end - 1);
  if (!isAsciiWord(last) && last !== 44) return false;
  const next = text.charCodeAt(line.start);
  if (next >= 97 && next <= 122) return true;
  if (!isAsciiWord(next)) return false;
  return callsForMore(text, previous);
}

/** No heading and no cell is so long that what stands right below it could be its second line. */
const LONG_LINE = 60;

/** Where blank lines part the paragraphs, a long line that stops in mid-sentence goes on right below. */
function isSoftBreak(text: string, previous: Line, line: Line): boolean {
  if (line.blanksAbove > 0 || previous.columns < LONG_LINE || previous.gapped || line.gapped)
    return false;
  const last = text.charCodeAt(previous.end - 1);
  return isAsciiWord(last) || isIdeograph(text.charCodeAt(previous.end - 1));
}

/** What is put between two lines that are joined: a blank where words would run together. */
export function glueBetween(text: string, above: Line, below: Line): string {
  const before = text.charCodeAt(above.end - 1);
  const after = text.charCodeAt(below.start);
  const latin = before < 0x2e80 && after < 0x2e80;
  if (above.fullEnd > above.end) return before >= 0x2e80 && after >= 0x2e80 ? '' : ' ';
  if (!latin) return '';
  if (before === 45) return '';
  return isAsciiWord(before) && isAsciiWord(after) ? ' ' : before < 128 && after < 128 ? ' ' : '';
}
