import { isIdeograph } from '../../text/characters.js';
import { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/span.js';
import { readMark, type Mark, type MarkStyle } from '../numbering.js';
import { Sequence } from '../sequence.js';
import { ALL_WORDS } from '../vocabulary.js';
import type { FlowText } from './flow.js';
import type { Layout } from './layout.js';
import { continues, glueBetween, isRestOfFormula } from './line-breaks.js';
import { asMapped, asPrinted, readLine, type LineText } from './line-text.js';
import { isBlank, type Line } from './lines.js';

/** Paragraphs of a text and the marks of markup that were set aside. */
export interface Paragraphs {
  readonly flow: FlowText[];
  /** For each of `flow` the line that it starts with. */
  readonly firstLine: number[];
  readonly marks: Span[];
}

const SENTENCE_END = '。；;：:！!？?.';

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
    if (isRuleAcross(text, line)) {
      marks.push({ start: line.start, end: line.end });
      flush();
      previous = null;
      continue;
    }
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
      !(lead.bullet && layout.tightItems && line.blanksAbove > 0) &&
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

const RULE_ACROSS = /^(?:-[-\s]{2,}|=[=\s]{2,})$/;

/** Is the line a rule of dashes ("---") that parts what stands above from what stands below? */
function isRuleAcross(text: string, line: Line): boolean {
  const first = text.charCodeAt(line.start);
  return (first === 45 || first === 61) && RULE_ACROSS.test(text.slice(line.start, line.end));
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
    if (
      isIdeograph(value.charCodeAt(next.textStart)) ||
      '“《'.includes(value[next.textStart] ?? ' ')
    )
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
