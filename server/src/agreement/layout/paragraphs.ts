import { readMarkedLine } from '../../formats/markdown.js';
import { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/span.js';
import type { FlowText } from './flow.js';
import { isFull, isIndented, isUnfinished, type Layout } from './layout.js';
import { isBlank, type Line } from './lines.js';
import { LIST_STYLES, readMark, type Mark, type MarkStyle } from '../numbering.js';
import { Sequence } from '../sequence.js';
import { ALL_WORDS } from '../vocabulary.js';

/** Paragraphs of a text and the marks of markup that were set aside. */
export interface Paragraphs {
  readonly flow: FlowText[];
  /** For each of `flow` the line that it starts with. */
  readonly firstLine: number[];
  readonly marks: Span[];
}

/** What closes within a sentence as often as at its end. */
const CLOSING = '”’）)》】」';
const SENTENCE_END = '。；;：:！!？?.';
/** How far a line may fall short of the full width, in mid-sentence and at a sentence's end. */
const SLACK_UNFINISHED = 7;
const SLACK_FINISHED = 2.5;

/** Behind these a sentence may stand at once; a chapter or an annex has a name. */
const ITEM_STYLES: ReadonlySet<MarkStyle> = new Set(['article', 'ideograph', 'decimal']);

/** Joins broken lines into paragraphs. `own` are the lines to read, in order. */
export function joinParagraphs(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  layout: Layout,
  moved: FlowText['moved'] = null,
): Paragraphs {
  const flow: FlowText[] = [];
  const firstLine: number[] = [];
  const marks: Span[] = [];
  const sequence = new Sequence();
  let parts: { read: LineText; line: Line; glue: string }[] = [];
  let lead: LineText | null = null;
  let leadMark: Mark | null = null;
  let leadLine = -1;
  let previous: Line | null = null;
  let previousIndex = -1;
  const flush = () => {
    if (lead === null) return;
    const joined = joinLines(text, parts);
    const line = parts.length === 1 ? lines[leadLine]! : null;
    let mark = leadMark;
    let rest = joined;
    for (
      let cut = nextClauseIn(rest.value, mark);
      cut !== null;
      cut = nextClauseIn(rest.value, mark)
    ) {
      flow.push(makeText(rest.sub(0, cut.before), lead, mark, null, moved));
      firstLine.push(leadLine);
      rest = rest.sub(cut.at, rest.value.length);
      mark = readMark(rest.value);
      if (mark !== null) sequence.accept(mark);
    }
    flow.push(makeText(rest, lead, mark, rest === joined ? line : null, moved));
    firstLine.push(leadLine);
    lead = null;
  };
  for (const index of own) {
    const line = lines[index]!;
    const read =
      previous !== null && isRestOfFormula(text, previous, line, layout)
        ? asPrinted(text, line)
        : readLine(text, line);
    for (const mark of read.marks) marks.push(mark);
    if (read.value === null) continue;
    const mark = readMark(read.value);
    const goesOn =
      lead !== null &&
      previous !== null &&
      continues(text, previous, line, read, mark, layout, sequence, index > previousIndex + 1);
    if (goesOn) parts.push({ read, line, glue: glueBetween(text, previous!, line) });
    else {
      flush();
      lead = read;
      leadMark = mark;
      leadLine = index;
      parts = [{ read, line, glue: '' }];
      if (mark !== null) sequence.accept(mark);
    }
    previous = line;
    previousIndex = index;
  }
  flush();
  return { flow, firstLine, marks };
}

/** One line without its marks. */
interface LineText {
  /** What is left to read, or null where nothing is. */
  readonly value: string | null;
  /** The same with the way back to the source; null for a line that reads as it stands. */
  readonly mapped: MappedText | null;
  readonly marks: readonly Span[];
  readonly heading: number;
  readonly bullet: boolean;
  readonly bold: boolean;
}

const NO_MARKS: readonly Span[] = [];

function asPrinted(text: string, line: Line): LineText {
  const value = text.slice(line.start, line.end);
  return { value, mapped: null, marks: NO_MARKS, heading: 0, bullet: false, bold: false };
}

function readLine(text: string, line: Line): LineText {
  if (line.plain) return asPrinted(text, line);
  const {
    marks: marksOfLine,
    heading,
    bullet,
    bold,
    pieces: marked,
  } = readMarkedLine(text, line.start, line.end);
  const pieces = closeGaps(text, marked);
  if (pieces.length === 0)
    return { value: null, mapped: null, marks: marksOfLine, heading, bullet, bold };
  const marks = [...marksOfLine, ...rulesBetween(text, marked, pieces)];
  const isGap = gapsOf(text, marksOfLine);
  let mapped = MappedText.ofStretches(
    text,
    pieces.map(({ start, end }, i) => ({
      start,
      end,
      glue: i > 0 && isGap(pieces[i - 1]!.end, start) ? ' ' : '',
    })),
  );
  if (marksOfLine.length > 0) mapped = trim(mapped);
  const value = mapped.value === '' ? null : mapped.value;
  return { value, mapped, marks, heading, bullet, bold };
}

/** Lines that make one paragraph, with what stands between them. */
function joinLines(
  text: string,
  parts: readonly { read: LineText; line: Line; glue: string }[],
): MappedText {
  if (parts.every(({ read }) => read.mapped === null))
    return MappedText.ofStretches(
      text,
      parts.map(({ line, glue }) => ({ start: line.start, end: line.end, glue })),
    );
  return MappedText.join(
    parts.map(({ read, line }) => asMapped(text, line, read)),
    (i) => parts[i]!.glue,
  );
}

function asMapped(text: string, line: Line, { mapped }: LineText): MappedText {
  return mapped ?? MappedText.slice(text, line.start, line.end);
}

/** Blanks, and rules that underlined a word of the line above, between two words of one line. */
const GAP =
  /[ \t\u00a0]{2,}[-_=]{5,}[ \t\u00a0]+|[ \t\u00a0]+-{3,}(?:[ \t\u00a0]+|$)|[ \t\u00a0]{2,}/g;

/** Pieces without the wide gaps that justified setting and lost line breaks leave between words. */
function closeGaps(text: string, pieces: readonly Span[]): readonly Span[] {
  if (!pieces.some((piece) => hasGap(text, piece))) return pieces;
  const out: Span[] = [];
  for (const { start, end } of pieces) {
    const line = text.slice(start, end);
    let from = 0;
    GAP.lastIndex = 0;
    for (let m = GAP.exec(line); m !== null; m = GAP.exec(line)) {
      if (m.index > from) out.push({ start: start + from, end: start + m.index });
      from = m.index + m[0].length;
    }
    if (start + from < end) out.push({ start: start + from, end });
  }
  return out;
}

/** What `closeGaps` left out that is not blank. */
function rulesBetween(text: string, before: readonly Span[], after: readonly Span[]): Span[] {
  const rules: Span[] = [];
  let i = 0;
  for (const { start, end } of before) {
    let from = start;
    for (; i < after.length && after[i]!.start < end; i++) {
      if (hasInk(text, from, after[i]!.start)) rules.push({ start: from, end: after[i]!.start });
      from = after[i]!.end;
    }
    if (hasInk(text, from, end)) rules.push({ start: from, end });
  }
  return rules;
}

function hasInk(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isBlank(text.charCodeAt(i))) return true;
  return false;
}

function hasGap(text: string, { start, end }: Span): boolean {
  let blank = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const now = code === 32 || code === 9 || code === 0xa0;
    if (blank && (now || (code === 45 && text.startsWith('---', i)))) return true;
    blank = now;
  }
  return false;
}

/**
 * Did blanks stand between two pieces, before the marks that do, among or behind them? To be asked of one
 * gap after the other.
 * @param marks of the line, in order
 */
function gapsOf(text: string, marks: readonly Span[]): (from: number, to: number) => boolean {
  let next = 0;
  return (from, to) => {
    for (let at = from; at < to;) {
      if (isBlank(text.charCodeAt(at))) return true;
      while (next < marks.length && marks[next]!.end <= at) next++;
      const mark = marks[next];
      at = mark !== undefined && mark.start <= at ? mark.end : at + 1;
    }
    return false;
  };
}

/**
 * Where the clause that follows `mark` begins in the middle of a paragraph, as happens where a page break
 * swallowed the line break: "… 另行协商。9.3 您理解 …". It has to be the next number and to stand behind the
 * end of a sentence.
 */
function nextClauseIn(value: string, mark: Mark | null): { before: number; at: number } | null {
  if (mark === null || value.length < 24) return null;
  const number = successorOf(mark);
  if (number === null) return null;
  for (let at = value.indexOf(number, mark.end); at >= 0; at = value.indexOf(number, at + 1)) {
    let before = at;
    while (before > 0 && isBlank(value.charCodeAt(before - 1))) before--;
    if (!'。；;！？”）'.includes(value[before - 1] ?? ' ')) continue;
    if (value[before - 1] === '）' && mark.style !== 'decimal') continue;
    const next = readMark(value, at);
    if (next === null || next.style !== mark.style) continue;
    if (isIdeograph(value, next.textStart) || '“《'.includes(value[next.textStart] ?? ' '))
      return { before, at };
  }
  return null;
}

/** The next number as it would be printed, or null for styles that are not looked for in mid-line. */
function successorOf(mark: Mark): string | null {
  const last = mark.ordinals[mark.ordinals.length - 1]! + 1;
  if (mark.style === 'decimal' && mark.ordinals.length > 1)
    return [...mark.ordinals.slice(0, -1), last].join('.');
  if (mark.style === 'paren') return mark.number.startsWith('（') ? `（${last}）` : `(${last})`;
  return null;
}

/** One line as a paragraph of its own: a heading from the end of a page. */
export function lineAsText(
  text: string,
  line: Line,
): { flow: FlowText | null; marks: readonly Span[] } {
  const read = readLine(text, line);
  if (read.value === null) return { flow: null, marks: read.marks };
  return {
    flow: makeText(asMapped(text, line, read), read, readMark(read.value), line, 'heading'),
    marks: read.marks,
  };
}

function makeText(
  joined: MappedText,
  lead: LineText,
  mark: Mark | null,
  line: Line | null,
  moved: FlowText['moved'],
): FlowText {
  const value = joined.value;
  return {
    kind: 'text',
    text: joined,
    mark,
    markdown: lead.heading,
    bold: lead.bold && line !== null,
    bullet: lead.bullet,
    moved,
    short: line !== null && line.columns <= 80 && isNoSentence(value) && !isItem(value, mark),
    indent: line?.indent ?? 0,
  };
}

/** No full stop within either: "… 不一致的，以本协议为准。（完）" is a sentence. */
function isNoSentence(value: string): boolean {
  return !SENTENCE_END.includes(value[value.length - 1]!) && !value.includes('。');
}

/** A numbered line that says something, in a text that ends no item with a stop. */
function isItem(value: string, mark: Mark | null): boolean {
  if (mark === null || !ITEM_STYLES.has(mark.style)) return false;
  const words = value.slice(mark.textStart);
  return ALL_WORDS.some((language) => language.readsAsSentence?.(words) === true);
}

function trim(text: MappedText): MappedText {
  let start = 0;
  let end = text.value.length;
  while (start < end && isBlank(text.value.charCodeAt(start))) start++;
  while (end > start && isBlank(text.value.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.value.length ? text : text.sub(start, end);
}

function continues(
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
    mark.ordinals.length === 1 && mark.ordinals[0] === 1 && isIdeograph(text, previous.end - 1)
  );
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
function isRestOfFormula(text: string, previous: Line, line: Line, layout: Layout): boolean {
  const code = text.charCodeAt(line.start);
  if ((code !== 45 && code !== 42) || !layout.wrapped) return false;
  const behind = text.slice(line.start + 1, line.start + 4);
  const isRest = FIGURE_BEHIND.test(behind)
    ? '0123456789%％)）'.includes(text[previous.end - 1]!)
    : isIdeograph(text, previous.end - 1) &&
      (behind.startsWith(' ') ? hasOpenBracket(text, previous) : isIdeograph(behind, 0));
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
    isIdeograph(text, previous.end - 1) &&
    isIdeograph(text, line.start)
  )
    return !isUnfinished(text, line.end);
  const last = text.charCodeAt(previous.end - 1);
  if (!isWord(last) && last !== 44) return false;
  const next = text.charCodeAt(line.start);
  if (next >= 97 && next <= 122) return true;
  if (!isWord(next)) return false;
  return callsForMore(text, previous);
}

/** No heading and no cell is so long that what stands right below it could be its second line. */
const LONG_LINE = 60;

/** Where blank lines part the paragraphs, a long line that stops in mid-sentence goes on right below. */
function isSoftBreak(text: string, previous: Line, line: Line): boolean {
  if (line.blanksAbove > 0 || previous.columns < LONG_LINE || previous.gapped || line.gapped)
    return false;
  const last = text.charCodeAt(previous.end - 1);
  return isWord(last) || isIdeograph(text, previous.end - 1);
}

function isIdeograph(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** What is put between two lines that are joined: a blank where words would run together. */
export function glueBetween(text: string, above: Line, below: Line): string {
  const before = text.charCodeAt(above.end - 1);
  const after = text.charCodeAt(below.start);
  const latin = before < 0x2e80 && after < 0x2e80;
  if (above.fullEnd > above.end) return before >= 0x2e80 && after >= 0x2e80 ? '' : ' ';
  if (!latin) return '';
  if (before === 45) return '';
  return isWord(before) && isWord(after) ? ' ' : before < 128 && after < 128 ? ' ' : '';
}

function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
