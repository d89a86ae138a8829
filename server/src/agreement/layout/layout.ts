import { columnsOf, halfEmsOf, isBlank, type Line } from './lines.js';
import { readMark } from '../numbering.js';
import { hasTabbedCells } from '../tables/tables.js';

/** How the lines of a text were set. */
export interface Layout {
  /** Lines were broken at a fixed width and have to be re-joined. */
  readonly wrapped: boolean;
  /** The width at which lines were broken, in the unit of `proportional`; 0 where they were not. */
  readonly width: number;
  /** Widths count half ems of a proportional font, not columns. */
  readonly proportional: boolean;
  /** Every line is followed by an empty one, so that an empty line says nothing. */
  readonly spaced: boolean;
  /** The first line of a paragraph is indented, and no other. */
  readonly indented: boolean;
  /** Items with a sign of their own (- …) stand right below each other: an empty line ends the last one. */
  readonly tightItems: boolean;
}

const TERMINAL = '。；;：:！!？?.…”’）)》】」';

/** Does the text end in the middle of a sentence? */
export function isUnfinished(text: string, end: number): boolean {
  return !TERMINAL.includes(text[end - 1] ?? '。');
}

/** Lines narrower than this are no paragraph's full line in any layout worth re-joining. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 400;
/** Broken lines are this share of the unfinished ones at least; cells of tables make up the rest. */
const MIN_SHARE = 0.35;
/** "≥ 99% and < 99.9% 10% of the fee": the row of a table, as it ends in every text. */
const BAND_AND_SHARE = /[%％][^。；，,]{0,12} [^。；，,%％]{0,24}[%％]$/;
/** Fewer lines that stop in the middle of a sentence may be items of a list ("(1) …; and"). */
const FEW = 3;
/** How much narrower than the width a broken line may be: a word that did not fit. */
const RAG = 14;

/**
 * Infers the width at which the lines of a text were broken. Lines that stop in the middle of a
 * sentence give it away: broken ones crowd at one width, unbroken ones are spread. Tried with the
 * widths of a proportional and of a fixed-pitch font; the one in which they crowd closer is right.
 */
export function inferLayout(text: string, lines: readonly Line[]): Layout {
  let spacedPairs = 0;
  let tightItems = false;
  const halfEms: number[] = [];
  const columns: number[] = [];
  const widest: Line[] = [];
  // a running head stops in the middle of nothing on every page
  const once = new Set<string>();
  for (const [i, line] of lines.entries()) {
    if (line.blanksAbove === 1) spacedPairs++;
    const below = lines[i + 1];
    const aboveItem = beginsItem(text, below, line);
    if (aboveItem && below!.blanksAbove === 0 && isSigned(text, line)) tightItems = true;
    if (line.columns < MIN_WIDTH || isUrlLike(text, line) || isRow(text, line)) continue;
    widest.push(line);
    if (!isUnfinished(text, line.end) || aboveItem) continue;
    const words = text.slice(line.start, line.end);
    if (once.has(words) || BAND_AND_SHARE.test(words.slice(-80))) continue;
    once.add(words);
    halfEms.push(line.halfEms);
    columns.push(line.columns);
  }
  const spaced = spacedPairs > lines.length * 0.5;
  const a = crowding(halfEms);
  const b = crowding(columns);
  const best = a.share >= b.share ? a : b;
  const few = halfEms.length < FEW && (best.width < 60 || !goesOnWithoutMark(text, lines));
  if (best.share < MIN_SHARE || best.width > MAX_WIDTH || few)
    return { wrapped: false, width: 0, proportional: false, spaced, indented: false, tightItems };
  const wrapped = { wrapped: true, width: best.width, proportional: best === a };
  const layout: Layout = {
    ...wrapped,
    ...paragraphMarks(text, lines, wrapped, spaced),
    tightItems,
  };
  // Where lines are broken none is much longer than the width.
  const longer = widest.filter((line) => widthOf(line, layout) > best.width + RAG).length;
  return longer > Math.max(1, widest.length * 0.03) ? { ...layout, wrapped: false } : layout;
}

/**
 * Does a line begin an item of a list, or a heading, by a sign of its own? Then the line above it ended by
 * itself, if it is not the first half of a formula: "24 × 60 | - 43".
 */
function beginsItem(text: string, line: Line | undefined, above: Line): boolean {
  if (line === undefined || !isSigned(text, line)) return false;
  const goesOn = /^\s{1,2}[0-9(（]/.test(text.slice(line.start + 1, line.start + 4));
  return !goesOn || !/[0-9%％)）]/.test(text[above.end - 1]!);
}

function isSigned(text: string, line: Line): boolean {
  return (
    !line.plain &&
    ITEM_SIGNS.includes(text[line.start]!) &&
    isBlank(text.charCodeAt(line.start + 1))
  );
}

const ITEM_SIGNS = '#-*+•●·▪';

/** Does a line without a number of its own follow one that stops in the middle of a sentence? */
function goesOnWithoutMark(text: string, lines: readonly Line[]): boolean {
  return lines.some(({ columns, end }, i) => {
    const next = lines[i + 1];
    if (next === undefined || columns < MIN_WIDTH || !isUnfinished(text, end)) return false;
    return readMark(text, next.start) === null;
  });
}

const INDENT = 2;
/** Fewer indented lines are quotations or lists. */
const LEAST_INDENTED = 5;

/** Fewer broken lines say nothing. */
const LEAST_BROKEN = 3;

/**
 * What tells paragraphs apart: an indent, where hardly any indented line goes on with a broken one;
 * empty lines, where none stand between broken lines.
 *
 * @param mostlySpaced an empty line stands above most lines, which says it where few are broken
 */
function paragraphMarks(
  text: string,
  lines: readonly Line[],
  layout: Pick<Layout, 'width' | 'proportional'>,
  mostlySpaced: boolean,
): Pick<Layout, 'spaced' | 'indented'> {
  let begin = 0;
  let flush = 0;
  let goOn = 0;
  let broken = 0;
  let apart = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    const above = lines[i - 1]!;
    if (
      above.columns >= MIN_WIDTH &&
      isUnfinished(text, above.end) &&
      isFull(text, above, line, layout, 0)
    ) {
      broken++;
      if (line.blanksAbove > 0) apart++;
      if (line.indent >= INDENT) goOn++;
    } else if (line.indent >= INDENT) begin++;
    else if (!isRow(text, line)) flush++;
  }
  return {
    spaced: broken < LEAST_BROKEN ? mostlySpaced : apart > broken * 0.5,
    indented: begin >= LEAST_INDENTED && begin >= flush * 0.7 && goOn <= Math.max(1, begin * 0.05),
  };
}

/** Does the line begin a paragraph because it is indented? */
export function isIndented(line: Line, layout: Layout): boolean {
  return layout.indented && line.indent >= INDENT;
}

/** The band of widths in which most lines end, its upper edge, and the share of lines in it. */
function crowding(widths: number[]): { width: number; share: number } {
  if (widths.length === 0) return { width: 0, share: 0 };
  widths.sort((a, b) => a - b);
  let most = 0;
  let mostEnd = 0;
  let low = 0;
  for (let high = 0; high < widths.length; high++) {
    while (widths[low]! < widths[high]! - RAG) low++;
    // of two bands alike the wider one: lines are broken at the full width
    if (high - low + 1 >= most) {
      most = high - low + 1;
      mostEnd = high;
    }
  }
  // Lines wider than the band say that nothing was broken there.
  const wider = widths.length - 1 - mostEnd;
  if (wider > Math.max(1, widths.length * 0.05)) return { width: 0, share: 0 };
  return { width: widths[mostEnd - Math.floor(most * 0.1)]!, share: most / widths.length };
}

/** The width of a line in the unit of the layout. */
export function widthOf(line: Line, layout: Pick<Layout, 'proportional'>): number {
  return layout.proportional ? line.halfEms : line.columns;
}

const NO_LINE_START = '，。、；：！？）》】」%,.;:!?)]';
const QUOTES = '“”‘’"';
const OPENING = '（《【「『([';
/** No word is wider; a longer run without a break is a link. */
const WIDEST_TOKEN = 40;

/**
 * Width of what would have had to fit on the line above: a character or a Latin word, with the
 * punctuation that cannot begin a line or end one. Quotation marks allow no break on either side (UAX #14).
 */
function firstTokenWidth(text: string, line: Line, layout: Pick<Layout, 'proportional'>): number {
  const measure = layout.proportional ? halfEmsOf : columnsOf;
  const limit = Math.min(line.end, line.start + WIDEST_TOKEN);
  let width = 0;
  let i = line.start;
  let open = true; // a break is not yet allowed
  while (i < limit && width < WIDEST_TOKEN) {
    const c = text[i]!;
    const code = text.charCodeAt(i);
    if (QUOTES.includes(c) || OPENING.includes(c)) open = true;
    else if (isBlank(code)) break;
    else if (!NO_LINE_START.includes(c)) {
      if (!open) break;
      open = false;
      while (i + 1 < limit && isWordPart(code) && isWordPart(text.charCodeAt(i + 1)))
        width += measure(text.charCodeAt(i++));
    }
    width += measure(text.charCodeAt(i++));
  }
  return width;
}

function isWordPart(code: number): boolean {
  return code > 32 && code < 0x2000 && code !== 44;
}

/**
 * Was the line broken because the next one's first word did not fit any more?
 *
 * @param slack how far from the full width both together may stay
 */
export function isFull(
  text: string,
  line: Line,
  next: Line,
  layout: Pick<Layout, 'width' | 'proportional'> & Partial<Layout>,
  slack: number,
): boolean {
  const own = widthOf(line, layout) + (layout.indented === true ? line.indent : 0);
  const room = layout.width - slack - own;
  // most lines are so full, or so far from it, that the word itself makes no difference
  if (room < 0 || room >= 2 * WIDEST_TOKEN) return room < 0;
  return firstTokenWidth(text, next, layout) > room;
}

/** Rows of tables are not broken with the text. */
function isRow(text: string, line: Line): boolean {
  return hasTabbedCells(text, line) || text.charCodeAt(line.start) === 124;
}

function isUrlLike(text: string, line: Line): boolean {
  return text.startsWith('http', line.start) || text.startsWith('www.', line.start);
}
