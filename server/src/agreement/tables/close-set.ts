import { MappedText } from '../../text/mapped-text.js';
import { isFull, isUnfinished, widthOf, type Layout } from '../layout/layout.js';
import type { Line } from '../layout/lines.js';
import { LIST_STYLES, readMark } from '../numbering.js';
import { glueBetween } from '../layout/line-breaks.js';
import { cellsOfLine, isRuledRow, type RawTable } from './tables.js';
import { ALL_WORDS } from '../vocabulary.js';

/**
 * Tables whose cells take several lines, in a text with an empty line after every line.
 *
 * Extraction puts the lines of a cell one below the other, cell after cell and row after row, and an
 * empty line where two lines are as far apart as lines of the text are. Cells are set closer, so that
 * some of their lines follow one another without: that gives the table away, whatever its cells hold.
 */
export interface CloseSet {
  /** For each line of the text the number of its table from 0, or -1. */
  readonly tableOf: Int32Array;
  readonly tables: readonly CloseSetTable[];
}

export interface CloseSetTable {
  /** Its first line is a header. */
  readonly headed: boolean;
  /** Indices of its lines, ascending, from all pages that it goes over. */
  readonly lines: readonly number[];
}

/** A cell of a header is no longer, in characters. */
const LONGEST_NAME = 16;
/** A heading is no wider, in columns. */
const LONGEST_HEADING = 80;
/** Columns that a table has at most. */
const MOST_COLUMNS = 8;
/** Half ems or columns by which a line of a table stays narrower than one of the text. */
const NARROWER = 8;
const SENTENCE_END = '。；;：:';
/** How markup begins a heading. */
const MARKED_UP = /^(?:#|\*\*)/;

/**
 * Finds the tables that are set closer than the text. Linear.
 *
 * @param own indices of the lines that are not furniture, ascending
 * @param breaks for each line of `own` whether a page starts with it
 * @returns null where there is none, as in nearly all texts
 */
export function findCloseSetTables(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  breaks: readonly boolean[],
  layout: Layout,
): CloseSet | null {
  if (!layout.wrapped || !layout.spaced) return null;
  const isClose = (k: number): boolean => {
    const line = lines[own[k]!]!;
    return k > 0 && line.blanksAbove === 0 && !breaks[k] && own[k] === own[k - 1]! + 1;
  };
  if (!own.some((_, k) => isClose(k) && isRuledRow(text, lines[own[k]!]!) === null)) return null;
  if (isWritten(text, lines, own, isClose)) return null;
  if (!isTextSetApart(text, lines, own, layout)) return null;
  return new Finder(text, lines, own, breaks, layout, isClose).run();
}

/** Text directly under headings of Markdown was written so, and not extracted line by line. */
const FEWEST_WRITTEN = 2;

function isWritten(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  isClose: (k: number) => boolean,
): boolean {
  let written = 0;
  for (let k = 1; k < own.length && written < FEWEST_WRITTEN; k++)
    if (isClose(k) && text.charCodeAt(lines[own[k - 1]!]!.start) === 35) written++;
  return written >= FEWEST_WRITTEN;
}

/** A line at least as wide as this share of the width was broken there. */
const BROKEN = 0.8;

/** Do empty lines stand between the lines of a sentence, rather than none? Few broken lines mislead. */
function isTextSetApart(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  layout: Layout,
): boolean {
  let apart = 0;
  let close = 0;
  for (let k = 1; k < own.length; k++) {
    const above = lines[own[k - 1]!]!;
    if (own[k] !== own[k - 1]! + 1 || widthOf(above, layout) < layout.width * BROKEN) continue;
    if (!isUnfinished(text, above.end)) continue;
    if (lines[own[k]!]!.blanksAbove > 0) apart++;
    else close++;
  }
  return apart > close;
}

class Finder {
  private readonly tableOf: Int32Array;
  private readonly tables: { headed: boolean; lines: number[] }[] = [];
  /** Header of the last table, without blanks between its words; null where it had none. */
  private header: readonly string[] | null = null;

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly own: readonly number[],
    private readonly breaks: readonly boolean[],
    private readonly layout: Layout,
    private readonly isClose: (k: number) => boolean,
  ) {
    this.tableOf = new Int32Array(lines.length).fill(-1);
  }

  run(): CloseSet {
    // a table that reaches the end of its page may go on behind what stands first on the next
    let open = false;
    for (let from = 0; from < this.own.length;) {
      let to = from + 1;
      while (to < this.own.length && !this.breaks[to]) to++;
      open = this.readPage(from, to, open);
      from = to;
    }
    return { tableOf: this.tableOf, tables: this.tables };
  }

  /** @returns whether a table reaches the end of the page */
  private readPage(from: number, to: number, open: boolean): boolean {
    let after = from;
    let reached = false;
    for (let k = from; k < to; k++) {
      if (!this.isClose(k) || isRuledRow(this.text, this.line(k)) !== null) continue;
      const start = this.startOf(k, after, open && after === from);
      let end = k + 1;
      while (end < to && (this.isClose(end) || !this.endsTable(end))) end++;
      this.mark(start, end, open && after === from);
      reached = end === to;
      after = end;
      k = end - 1;
    }
    return reached;
  }

  private line(k: number): Line {
    return this.lines[this.own[k]!]!;
  }

  /**
   * The first line of the table that close line `k` stands in: its header, or what follows a heading
   * or the page's start where a table goes on, or what follows the last sentence.
   */
  private startOf(k: number, after: number, open: boolean): number {
    let top = k - 1;
    let header = -1;
    for (; top >= after && !this.endsTable(top); top--) if (this.isHeader(top)) header = top;
    const first = top + 1;
    if (open && (top < after || this.isHeading(top))) return first;
    if (header >= 0) return header;
    let start = k - 1;
    while (start > first && (!this.endsSentence(start - 1) || this.isOfCell(start - 1, first)))
      start--;
    return start;
  }

  private endsSentence(k: number): boolean {
    return SENTENCE_END.includes(this.text[this.line(k).end - 1]!);
  }

  /** A row with its number, or what goes on with a line that was broken at the width of its cell. */
  private isOfCell(k: number, first: number): boolean {
    if (readMark(this.text, this.line(k).start)?.weak === true) return true;
    return k > first && isUnfinished(this.text, this.line(k - 1).end);
  }

  /** Parts the stretch before every header in it, and marks its lines. */
  private mark(start: number, end: number, open: boolean): void {
    for (let k = start; k < end; k++) {
      const names = this.isHeader(k) ? this.names(k) : null;
      const opens = k === start ? !open || names !== null : this.isNextHeader(k, names);
      if (opens) {
        this.tables.push({ headed: names !== null, lines: [] });
        this.header = names;
      }
      this.tableOf[this.own[k]!] = this.tables.length - 1;
      this.tables[this.tables.length - 1]!.lines.push(this.own[k]!);
    }
  }

  /** A row of short names looks like a header; it is one where it is set or reads like the last. */
  private isNextHeader(k: number, names: readonly string[] | null): boolean {
    if (names === null) return false;
    const known = names.filter((name) => this.header?.includes(name));
    return this.line(k).gapped || known.length * 2 >= names.length;
  }

  private isHeader(k: number): boolean {
    const line = this.line(k);
    if (line.columns > 72 || readMark(this.text, line.start) !== null || this.isHeading(k))
      return false;
    if ('。；，,、'.includes(this.text[line.end - 1]!)) return false;
    const names = this.names(k);
    return (
      names.length >= 2 &&
      names.length <= MOST_COLUMNS &&
      names.every((name) => name.length <= LONGEST_NAME && !/[0-9。，；]/.test(name))
    );
  }

  private names(k: number): string[] {
    return cellsOfLine(this.text, this.line(k)).map((c) => c.value.replace(/\s+/g, ''));
  }

  /** Does a line that is not set close belong to the text: a heading, or one as wide as the text? */
  private endsTable(k: number): boolean {
    const line = this.line(k);
    if (isRuledRow(this.text, line) !== null) return true;
    if (widthOf(line, this.layout) > this.layout.width - NARROWER) return true;
    const next = k + 1 < this.own.length && !this.breaks[k + 1] ? this.line(k + 1) : null;
    if (next !== null && isFull(this.text, line, next, this.layout, NARROWER)) return true;
    if (!this.isClose(k) && this.isHeading(k)) return true;
    if (line.columns > 24) return false;
    const words = this.text.slice(line.start, line.end);
    return ALL_WORDS.some(({ callout }) => callout.test(words));
  }

  /** Marked up as one, or a clause number and a few words; a number with nothing behind it but a blank is the cell of a row. */
  private isHeading(k: number): boolean {
    const line = this.line(k);
    if (line.columns > LONGEST_HEADING) return false;
    if (MARKED_UP.test(this.text.slice(line.start, line.start + 2))) return true;
    const mark = readMark(this.text, line.start);
    if (mark === null || mark.weak === true || mark.textStart >= line.end) return false;
    return !LIST_STYLES.has(mark.style) && !this.endsSentence(k);
  }
}

/**
 * Reads a table that {@link findCloseSetTables} found. A line of a wide cell goes on with the one above;
 * where a narrow cell ends cannot be told: its lines are rows of one cell.
 */
export function readCloseSetTable(
  text: string,
  lines: readonly Line[],
  { headed, lines: own }: CloseSetTable,
  layout: Layout,
): RawTable {
  const printed = own.map((i) => ({ line: lines[i]!, cells: rowOf(text, lines[i]!) }));
  const header = headed ? printed[0]!.cells : null;
  const wide = { ...layout, width: widthOfCells(text, printed, layout) };
  const rows: (readonly MappedText[])[] = [];
  for (let i = header === null ? 0 : 1; i < printed.length; i++) {
    const { line, cells } = printed[i]!;
    const row = rows[rows.length - 1];
    const above = printed[i - 1];
    const goesOn =
      row !== undefined &&
      above!.cells.length === 1 &&
      cells.length === 1 &&
      readMark(text, line.start) === null &&
      isUnfinished(text, above!.line.end) &&
      isFull(text, above!.line, line, wide, 2);
    if (!goesOn) {
      rows.push(cells);
      continue;
    }
    const glue = glueBetween(text, above!.line, line);
    rows[rows.length - 1] = [...row.slice(0, -1), MappedText.join([row.at(-1)!, cells[0]!], glue)];
  }
  return { header, rows, lines: printed.map(({ line: { start, end } }) => ({ start, end })) };
}

/** The cells of a line whose blanks part names from what is said of them; else the line as one cell. */
function rowOf(text: string, line: Line): readonly MappedText[] {
  const mark = readMark(text, line.start);
  if (mark === null || mark.weak === true) {
    const cells = cellsOfLine(text, line);
    if (cells.slice(0, -1).every(({ value }) => value.length <= LONGEST_NAME + 8)) return cells;
  }
  return [MappedText.slice(text, line.start, line.end)];
}

/**
 * The width at which the widest cells are broken: that of the longest line that stops in mid-sentence.
 * No less than half the width of the text; narrower cells are not told from one another.
 */
function widthOfCells(
  text: string,
  printed: readonly { readonly line: Line; readonly cells: readonly MappedText[] }[],
  layout: Layout,
): number {
  let width = layout.width / 2;
  for (const { line, cells } of printed)
    if (cells.length === 1 && isUnfinished(text, line.end))
      width = Math.max(width, widthOf(line, layout));
  return width;
}
