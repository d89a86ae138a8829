/**
 * Prints an agreement that was read in another layout: the same clauses, paragraphs and tables as another
 * word processor, a PDF extraction or a web page would leave them. Reading it again must give the same
 * agreement.
 */
import type { Agreement, Block } from '../../server/src/agreement/model.js';
import { columnsOf } from '../../server/src/agreement/layout/lines.js';

/** How a text is set. {@link PLAIN} is the simplest. */
export interface TextLayout {
  /** Lines are broken at so many columns; null where a paragraph is one line. */
  readonly width: number | null;
  /** Where empty lines stand: nowhere, between paragraphs, or after every line as some extractions do. */
  readonly blanks: 'none' | 'paragraphs' | 'lines';
  readonly lineBreak: '\n' | '\r\n' | '\r';
  /** Paragraphs begin with two ideographic spaces. */
  readonly indented: boolean;
  readonly headings: 'plain' | 'markdown' | 'bold';
  /** Printed as the last lines of their page, as extractions of paged documents do. */
  readonly displacedHeadings: boolean;
  /** `broken`: cells over several lines, one below the other, set closer than the text. */
  readonly tables: 'markdown' | 'pipes' | 'tabs' | 'spaces' | 'cells' | 'broken';
  /** What stands at the end of each page; null for a text without pages. */
  readonly footer: ((page: number, pages: number) => readonly string[]) | null;
  /** The first line of every page; `title` for the agreement's. */
  readonly runningHead: string | null;
  readonly pageBreak: 'none' | 'form-feed';
  /** What is printed instead of a clause number and its punctuation. */
  readonly number: (printed: string) => string;
  /** What is printed instead of the words. */
  readonly words: (text: string) => string;
}

export const PLAIN: TextLayout = {
  width: null,
  blanks: 'paragraphs',
  lineBreak: '\n',
  indented: false,
  headings: 'plain',
  displacedHeadings: false,
  tables: 'tabs',
  footer: null,
  runningHead: null,
  pageBreak: 'none',
  number: (printed) => printed,
  words: (text) => text,
};

/** Lines of a page without its footer. */
const PAGE = 26;

interface Printed {
  readonly text: string;
  readonly kind: 'title' | 'heading' | 'paragraph' | 'row';
  /** No empty line stands above it, whatever the layout. */
  readonly close?: boolean;
}

/** @param source the text that `agreement` was read from */
export function relay(source: string, agreement: Agreement, layout: TextLayout): string {
  const lines: { text: string; kind: Printed['kind']; gap: boolean }[] = [];
  for (const item of printedOf(source, agreement, layout)) {
    const wrapped =
      layout.width === null || item.kind === 'row' || item.kind === 'title'
        ? [item.text]
        : wrap(item.text, layout.width);
    const between =
      layout.blanks === 'lines' || (layout.blanks === 'paragraphs' && item.kind !== 'row');
    wrapped.forEach((text, i) =>
      lines.push({
        text,
        kind: item.kind,
        gap: item.close !== true && (i === 0 ? between : layout.blanks === 'lines'),
      }),
    );
  }
  const paged = layout.footer !== null || layout.pageBreak !== 'none';
  const pages: (typeof lines)[] = [];
  for (let at = 0; at < lines.length; at += paged ? PAGE : lines.length)
    pages.push(lines.slice(at, at + (paged ? PAGE : lines.length)));
  const out: string[] = [];
  pages.forEach((page, p) => {
    const own = layout.displacedHeadings
      ? [...page.filter((l) => l.kind !== 'heading'), ...page.filter((l) => l.kind === 'heading')]
      : page;
    if (layout.pageBreak === 'form-feed' && p > 0) out.push('\f');
    if (layout.runningHead !== null)
      out.push(layout.runningHead === 'title' ? agreement.title : layout.runningHead, '');
    own.forEach(({ text, gap }, i) => {
      if (gap && !(p === 0 && i === 0)) out.push('');
      out.push(text);
    });
    if (layout.footer !== null) out.push('', '', ...layout.footer(p + 1, pages.length), '');
  });
  return out.join('\n').replaceAll('\n', layout.lineBreak) + layout.lineBreak;
}

/** Title and date, which belong to no clause. */
function* head(agreement: Agreement, layout: TextLayout): Generator<Printed> {
  const title = layout.headings === 'markdown' ? `# ${agreement.title}` : agreement.title;
  yield { kind: 'title', text: title };
  if (agreement.updated === null) return;
  const cue = agreement.language === 'zh' ? '更新日期：' : 'Last updated: ';
  yield { kind: 'title', text: cue + agreement.updated };
}

function* printedOf(source: string, agreement: Agreement, layout: TextLayout): Generator<Printed> {
  yield* head(agreement, layout);
  const indent = layout.indented ? '\u3000\u3000' : '';
  for (const block of agreement.preamble) yield* printBlock(block, indent, layout);
  for (const clause of agreement.clauses) {
    const { heading, numberSpan } = clause;
    let blocks: readonly Block[] = clause.blocks;
    let lead = '';
    if (numberSpan !== null) {
      const printed = source.slice(numberSpan.start, numberSpan.end);
      lead = `${layout.number(printed)}${/[）)、.．：:]$/.test(printed) && !/^[0-9a-zA-Z]/.test(printed) ? '' : ' '}`;
    }
    if (heading !== null) {
      const words = layout.words(heading.value);
      const first = blocks[0];
      const runIn =
        first?.kind === 'paragraph' &&
        first.span.start >= heading.span.end &&
        !/[\r\n]/.test(source.slice(heading.span.end, first.span.start));
      if (runIn) {
        const between = source.slice(heading.span.end, first.span.start);
        yield {
          kind: 'paragraph',
          text: indent + lead + words + between + layout.words(first.text.value),
        };
        blocks = blocks.slice(1);
      } else yield { kind: 'heading', text: asHeading(lead + words, clause.level, layout) };
      lead = '';
    } else if (lead !== '' && blocks[0]?.kind !== 'paragraph') {
      yield { kind: 'paragraph', text: indent + lead.trimEnd() };
      lead = '';
    }
    for (const block of blocks) {
      yield* printBlock(block, indent + lead, layout);
      lead = '';
    }
  }
}

function asHeading(text: string, level: number, layout: TextLayout): string {
  if (layout.headings === 'markdown') return `${'#'.repeat(Math.min(level + 1, 6))} ${text}`;
  return layout.headings === 'bold' ? `**${text}**` : text;
}

function* printBlock(block: Block, lead: string, layout: TextLayout): Generator<Printed> {
  if (block.kind === 'paragraph') {
    yield { kind: 'paragraph', text: lead + layout.words(block.text.value) };
    return;
  }
  const rows = block.header === null ? block.rows : [block.header, ...block.rows];
  const columns = Math.max(...rows.map((row) => row.length));
  const ruled = !['spaces', 'cells', 'broken'].includes(layout.tables);
  const printed = rows.map((row) => {
    const cells = row.map((cell) => layout.words(cell.value));
    while (ruled && cells.length < columns) cells.push('');
    return cells;
  });
  if (layout.tables === 'cells') {
    for (const row of printed) for (const text of row) yield { kind: 'row', text };
    return;
  }
  if (layout.tables === 'broken') {
    yield* printBroken(printed);
    return;
  }
  let i = 0;
  for (const cells of printed) {
    yield { kind: 'row', text: asRow(cells, layout) };
    if (i++ === 0 && layout.tables === 'markdown')
      yield { kind: 'row', text: `|${' --- |'.repeat(cells.length)}` };
  }
}

/** Columns of all cells of a row but the last, and of the last. */
const NARROW = 12;
const WIDE = 88;

/** Cell after cell, line by line; a row of which no cell is broken stays on its line. */
function* printBroken(rows: readonly (readonly string[])[]): Generator<Printed> {
  let printed = 0;
  for (const row of rows) {
    const broken = row.map((cell, i) => wrap(cell, i === row.length - 1 ? WIDE : NARROW));
    const lines = broken.every((cell) => cell.length <= 1)
      ? [row.filter((cell) => cell !== '').join(' ')]
      : broken.flat();
    // every second line of a cell is so near to the one above that no empty line is left between
    for (const text of lines)
      yield { kind: 'row', text, close: lines.length > 1 && printed++ % 2 === 1 };
  }
}

function asRow(cells: readonly string[], layout: TextLayout): string {
  switch (layout.tables) {
    case 'markdown':
      return `| ${cells.join(' | ')} |`;
    case 'pipes':
      return `|${cells.join('|')}|`;
    case 'tabs':
      return cells.join('\t');
    default:
      return cells.join('    ');
  }
}

const NO_LINE_START = '，。、；：！？）》】」』”’％%,.;:!?)]…·';
const NO_LINE_END = '（《【「『“‘([';

/** Breaks a text as typesetters do: no closing mark begins a line, no word and no figure is torn. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let from = 0;
  while (from < text.length) {
    let columns = 0;
    let to = from;
    while (to < text.length && columns + columnsOf(text.charCodeAt(to)) <= width)
      columns += columnsOf(text.charCodeAt(to++));
    if (to < text.length) {
      let at = to;
      while (at > from + 1 && !mayBreak(text, at)) at--;
      if (at > from + 1) to = at;
    }
    lines.push(text.slice(from, to).trimEnd());
    from = to;
    while (from < text.length && text[from] === ' ') from++;
  }
  return lines;
}

function mayBreak(text: string, at: number): boolean {
  if (NO_LINE_START.includes(text[at]!) || NO_LINE_END.includes(text[at - 1]!)) return false;
  const code = text.charCodeAt(at);
  if (code >= 0xdc00 && code <= 0xdfff) return false;
  return !(isTight(text[at - 1]!) && isTight(text[at]!));
}

function isTight(c: string): boolean {
  return c > ' ' && c < '\u0250';
}
