import { isAsciiWord, isDigit } from '../../text/characters.js';
import { MappedText } from '../../text/mapped-text.js';
import { BEFORE_ALL, BEHIND_ALL, type Span } from '../../text/span.js';
import { isBlank, type Line } from '../layout/lines.js';
import { readMark } from '../numbering.js';
import type { Table } from '../model.js';

type Cells = readonly MappedText[];

const SPACE = /[ \t\u00a0\u3000]+/g;

/** Breaks between cells, how likely each is one: the higher the likelier. */
function breaksOf(
  text: string,
  start: number,
  end: number,
): { at: number; to: number; rank: number }[] {
  const breaks: { at: number; to: number; rank: number }[] = [];
  const line = text.slice(start, end);
  SPACE.lastIndex = 0;
  for (let m = SPACE.exec(line); m !== null; m = SPACE.exec(line)) {
    const before = line.charCodeAt(m.index - 1);
    const after = line.charCodeAt(m.index + m[0].length);
    const rank = rankOf(line, m.index, m.index + m[0].length, before, after);
    breaks.push({ at: start + m.index, to: start + m.index + m[0].length, rank });
    if (breaks.length >= 40) break;
  }
  return breaks;
}

/** How likely the blank `[from, to)` of a line is the border of two cells, 0 to 4. */
function rankOf(line: string, from: number, to: number, before: number, after: number): number {
  if (line.charCodeAt(from) === 9) return 4;
  if (isOperator(before) || isOperator(after)) return 0;
  if (to - from > 1) return 4;
  const beforeAscii = isAsciiWord(before);
  const afterAscii = isAsciiWord(after);
  if (!beforeAscii && !afterAscii) return 3;
  // "99% > Av 月度服务费": a variable behind a comparison ends its cell.
  if (beforeAscii) return COMPARED.test(line.slice(Math.max(0, from - 8), from)) ? 3 : 1;
  if (before === 37 || before === 0xff05) return 2;
  // "标准版 99.9%": a figure behind a name that does not lead up to it.
  return isDigit(after) && !'的为达至到在于'.includes(line[from - 1]!) && PERCENT.test(line)
    ? 2
    : 1;
}

const COMPARED = /[<>＜＞≤≥][ ]?[A-Za-z]{1,4}$/;
const PERCENT = /[%％‰]/;

function isOperator(code: number): boolean {
  return '-–—~～<>=≤≥＜＞＝+×*/、，,&：:（('.includes(String.fromCharCode(code));
}

/** How many cells a line of a table without rules has, as far as its blanks tell. */
export function countCells(text: string, line: Line): number {
  return 1 + breaksOf(text, line.start, line.end).filter((b) => b.rank >= 2).length;
}

/** The cells of a line of a table without rules, as far as its blanks tell. */
export function cellsOfLine(text: string, line: Span): Cells {
  return cellsOf(text, line, null);
}

function cellsOf(text: string, line: Span, columns: number | null): Cells {
  let breaks = breaksOf(text, line.start, line.end);
  if (columns === null) breaks = breaks.filter((b) => b.rank >= 2);
  else {
    // A group label or a cell that spans rows leaves fewer cells than the header has: never cut weakly.
    breaks = breaks
      .filter((b) => b.rank >= 2)
      .sort((a, b) => b.rank - a.rank || b.at - a.at)
      .slice(0, columns - 1)
      .sort((a, b) => a.at - b.at);
  }
  const cells: MappedText[] = [];
  let from = line.start;
  for (const b of breaks) {
    cells.push(MappedText.slice(text, from, b.at));
    from = b.to;
  }
  cells.push(MappedText.slice(text, from, line.end));
  return cells;
}

const FIGURE = /[0-9０-９]/;

function hasFigure(text: string, line: Span): boolean {
  return FIGURE.test(text.slice(line.start, line.end));
}

/** Tables as they were printed, before rows are put together over pages. */
export interface RawTable {
  readonly header: Cells | null;
  readonly rows: Cells[];
  readonly lines: Span[];
}

/**
 * Lines that the extraction left of one or more tables, split into tables and cells.
 *
 * A line without figures that is followed by lines with figures opens a table; the first line of a
 * table without any figures is its header.
 *
 * @param continues the lines may go on with the rows of a table from the page before
 */
export function readLooseTables(
  text: string,
  lines: readonly Line[],
  continues: boolean,
): RawTable[] {
  const tables: RawTable[] = [];
  let current: RawTable | null = null;
  const figures = lines.some((line) => hasFigure(text, line));
  lines.forEach((line, i) => {
    const figure = hasFigure(text, line);
    const next = lines[i + 1];
    const first = i === 0 && !continues;
    const opens = figures
      ? !figure &&
        next !== undefined &&
        (first || hasFigure(text, next)) &&
        countCells(text, line) >= 2
      : first;
    if (opens || current === null) {
      const header = opens ? cellsOf(text, line, null) : null;
      current = { header, rows: [], lines: [] };
      tables.push(current);
      if (header === null) current.rows.push(cellsOf(text, line, null));
    } else current.rows.push(cellsOf(text, line, current.header?.length ?? null));
    current.lines.push({ start: line.start, end: line.end });
  });
  return tables;
}

/** Adds the rows of `rest` to a table that goes on, cut as its header asks. */
export function continueTable(text: string, table: RawTable, rest: RawTable): void {
  const columns = table.header?.length ?? table.rows[0]?.length ?? null;
  for (const line of rest.lines) {
    table.rows.push(cellsOf(text, line, columns));
    table.lines.push(line);
  }
}

export function finishTable(raw: RawTable): Table {
  let start = BEHIND_ALL;
  let end = BEFORE_ALL;
  for (const line of raw.lines) {
    start = Math.min(start, line.start);
    end = Math.max(end, line.end);
  }
  return { kind: 'table', header: raw.header, rows: raw.rows, span: { start, end } };
}

/** What parts the cells of a row: pipes around it (`| a | b |`), bars between (`a | b`), or tabs. */
export type Rule = 'pipes' | 'bars' | 'tabs';

/** A pipe, and how the lines of a table begin that was drawn with box characters: │ ┃ ┌ ├ └. */
const PIPES: ReadonlySet<number> = new Set([124, 0x2502, 0x2503, 0x250c, 0x251c, 0x2514]);

/** How the line is ruled into cells, or null. Bars make a table where at least two lines have them. */
export function isRuledRow(text: string, line: Line): Rule | null {
  if (PIPES.has(text.charCodeAt(line.start))) return 'pipes';
  if (hasTabbedCells(text, line)) return 'tabs';
  if (line.plain) return null;
  const row = text.slice(line.start, line.end);
  return row.includes(' | ') || row.endsWith(' |') || WIDE_BAR.test(row) || isHeaderRule(text, line)
    ? 'bars'
    : null;
}

/** The full-width pipe and the drawn one are bars without blanks around them, too, and so are those of three short cells. */
const WIDE_BAR = /[｜│]|^[^|]{1,40}\|[^|]{1,40}\|[^|]{1,40}(?:\||$)/;

const HEADER_RULE = /^[\s|:-]{3,}$/;

/** Is the line the rule below the header of a table without pipes around it: ---|:--:? */
export function isHeaderRule(text: string, line: Line): boolean {
  const first = text.charCodeAt(line.start);
  return (
    (first === 45 || first === 58) &&
    line.end - line.start < 400 &&
    HEADER_RULE.test(text.slice(line.start, line.end)) &&
    text.slice(line.start, line.end).includes('|')
  );
}

/** Does the line stand right above such a rule, or in the table below it: cells with bars between? */
export function isCellsWithBars(text: string, line: Line): boolean {
  return !line.plain && text.slice(line.start, line.end).includes('|');
}

/** Numbers and bullets that a tab sets off from their text are no longer than this. */
const LONGEST_LABEL = 12;
const BULLET = /^[•●○■◆·▪◦–—-]$/;

/** Does a tab part the cells of a row, and not only a number or bullet from its text ("3.\t…")? */
export function hasTabbedCells(text: string, line: Line): boolean {
  if (!line.tabbed) return false;
  const tab = text.indexOf('\t', line.start);
  if (tab - line.start > LONGEST_LABEL) return true;
  // "**3.2**", "### 3.2": the marks of markup are no part of it
  const label = text.slice(line.start, tab).replace(/^[#*_ ]{1,8}|[*_ ]{1,4}$/g, '');
  const mark = readMark(label);
  const isLabel =
    mark === null
      ? BULLET.test(label)
      : mark.weak !== true && /^[.、]?$/.test(label.slice(mark.end));
  if (!isLabel) return true;
  let behind = tab;
  while (isBlank(text.charCodeAt(behind))) behind++;
  return text.slice(behind, line.end).includes('\t');
}

/** Is the line a row with tabs of which one cell only is filled, below such a row? */
export function isSparseRow(text: string, line: Line): boolean {
  return (
    line.blanksAbove === 0 &&
    (text.charCodeAt(line.end) === 9 || text.charCodeAt(line.start - 1) === 9)
  );
}
