import { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/span.js';
import { countedRows, readCountedTable } from '../tables/counted-rows.js';
import { readCloseSetTable, type CloseSet } from '../tables/close-set.js';
import type { Flow, FlowText } from './flow.js';
import type { Layout } from './layout.js';
import type { Line } from './lines.js';
import type { Page } from './pages.js';
import { gappedRows, readGappedTable } from '../tables/gapped.js';
import { htmlTableLines, readHtmlTable } from '../tables/html.js';
import { joinParagraphs, lineAsText } from './paragraphs.js';
import { placeMoved } from './reading-order.js';
import type { Moved } from './place.js';
import { readRuledTable } from '../tables/ruled.js';
import { readRunTogetherTable, runTogetherRows } from '../tables/run-together.js';
import {
  continueTable,
  finishTable,
  isCellsWithBars,
  isHeaderRule,
  isRuledRow,
  isSparseRow,
  readLooseTables,
  type RawTable,
  type Rule,
} from '../tables/tables.js';
import type { AgreementWords } from '../vocabulary.js';

/** Everything of an agreement in reading order, and the marks of markup that were set aside. */
export interface Arranged {
  readonly flow: readonly Flow[];
  readonly marks: readonly Span[];
}

/** Joins paragraphs over all pages and puts back what stood at the pages' ends. */
export function arrange(
  text: string,
  lines: readonly Line[],
  pages: readonly Page[],
  layout: Layout,
  tables: CloseSet | null,
  words: AgreementWords,
): Arranged {
  const marks: Span[] = [];
  const body = readBody(text, lines, pages, layout, tables, marks);
  const moved = readTails(text, lines, pages, layout, marks);
  const flow: Flow[] = [];
  let at = 0;
  pages.forEach((_, p) => {
    const start = at;
    while (at < body.length && body[at]!.page === p) at++;
    const own = body.slice(start, at).map((placed) => placed.item);
    const items = moved[p]!;
    if (items.length === 0) {
      for (const item of own) flow.push(item);
      return;
    }
    const previous = start > 0 ? asText(body[start - 1]!.item) : null;
    const next = at < body.length ? asText(body[at]!.item) : null;
    const gaps = placeMoved(items, own.map(asText), previous, next, words);
    let j = 0;
    for (let g = 0; g <= own.length; g++) {
      while (j < items.length && gaps[j]! <= g) flow.push(items[j++]!);
      if (g < own.length) flow.push(own[g]!);
    }
  });
  return { flow, marks };
}

interface PlacedItem {
  readonly item: Flow;
  /** The page that it starts on. */
  readonly page: number;
}

/** The bodies of all pages as one text: a paragraph may go on from one page to the next. */
function readBody(
  text: string,
  lines: readonly Line[],
  pages: readonly Page[],
  layout: Layout,
  tables: CloseSet | null,
  marks: Span[],
): PlacedItem[] {
  const pageOf = new Int32Array(lines.length);
  const body: number[] = [];
  pages.forEach((page, p) => {
    for (const i of page.body) {
      pageOf[i] = p;
      body.push(i);
    }
  });
  const items: PlacedItem[] = [];
  let prose: number[] = [];
  const flush = () => {
    const joined = joinParagraphs(text, lines, prose, layout);
    for (const mark of joined.marks) marks.push(mark);
    joined.flow.forEach((item, k) => items.push({ item, page: pageOf[joined.firstLine[k]!]! }));
    prose = [];
  };
  for (let b = 0; b < body.length;) {
    const first = lines[body[b]!]!;
    const closeSet = tables?.tables[tables.tableOf[body[b]!]!];
    if (closeSet !== undefined) {
      flush();
      const page = pageOf[body[b]!]!;
      const isFirst = body[b] === closeSet.lines[0];
      while (b < body.length && tables!.tables[tables!.tableOf[body[b]!]!] === closeSet) b++;
      if (!isFirst) continue;
      const table = finishTable(readCloseSetTable(text, lines, closeSet, layout));
      items.push({ item: { kind: 'table', table, moved: false }, page });
      continue;
    }
    const tagged = htmlTableLines(text, lines, body, b);
    if (tagged > 0) {
      flush();
      const page = pageOf[body[b]!]!;
      const rows = body.slice(b, b + tagged).map((i) => lines[i]!);
      const table = readHtmlTable(text, rows, marks);
      if (table !== null) items.push({ item: { kind: 'table', table, moved: false }, page });
      b += tagged;
      continue;
    }
    const aboutRule = rowsAboutRule(text, lines, body, b);
    const by = aboutRule > 0 ? 'bars' : isRuledRow(text, first);
    const gapped = first.gapped ? gappedRows(text, lines, body, b, layout.spaced) : 0;
    if (by === null && gapped > 0) {
      flush();
      const rows = body.slice(b, b + gapped).map((i) => lines[i]!);
      const table = readGappedTable(text, rows);
      items.push({ item: { kind: 'table', table, moved: false }, page: pageOf[body[b]!]! });
      b += gapped;
      continue;
    }
    const counted = by === null ? countedRows(text, lines, body, b) : 0;
    const joined = by === null && counted === 0 ? runTogetherRows(text, lines, body, b) : counted;
    if (joined > 0) {
      flush();
      const rows = body.slice(b, b + joined).map((i) => lines[i]!);
      const table = counted > 0 ? readCountedTable(text, rows) : readRunTogetherTable(text, rows);
      items.push({ item: { kind: 'table', table, moved: false }, page: pageOf[body[b]!]! });
      b += joined;
      continue;
    }
    if (by === null) {
      prose.push(body[b]!);
      b++;
      continue;
    }
    const from = b;
    b += aboutRule;
    while (aboutRule === 0 && b < body.length && isRowBy(text, lines[body[b]!]!, by)) {
      if (b > from && by === 'pipes' && isNextHeader(text, lines, body, b)) break;
      b++;
    }
    if (by === 'bars' && aboutRule === 0) {
      b = from + tightRun(lines, body.slice(from, b));
      if (b - from < 2) {
        // one line with a bar in it is a line of prose
        prose.push(body[from]!);
        continue;
      }
    }
    flush();
    const rows = body.slice(from, b).map((i) => lines[i]!);
    const table = readRuledTable(text, rows, by, marks);
    if (table !== null)
      items.push({ item: { kind: 'table', table, moved: false }, page: pageOf[body[from]!]! });
  }
  flush();
  return items;
}

/**
 * How many lines from `own[from]` on make a table of Markdown without pipes around its rows: a header,
 * its rule, and what stands right below with bars in it. 0 where none begins.
 */
function rowsAboutRule(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  from: number,
): number {
  if (from + 2 >= own.length) return 0;
  const header = lines[own[from]!]!;
  if (text.charCodeAt(header.start) === 124 || !isCellsWithBars(text, header)) return 0;
  if (!isHeaderRule(text, lines[own[from + 1]!]!)) return 0;
  let to = from + 2;
  while (to < own.length) {
    const line = lines[own[to]!]!;
    if (line.blanksAbove > 0 || !isCellsWithBars(text, line)) break;
    to++;
  }
  return to > from + 2 ? to - from : 0;
}

const PIPED_RULE = /^\|[\s:|-]{2,300}$/;

function isPipedRule(text: string, line: Line): boolean {
  return line.end - line.start < 300 && PIPED_RULE.test(text.slice(line.start, line.end));
}

/** Is the row behind an empty line the header of another table, a rule below it? */
function isNextHeader(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  at: number,
): boolean {
  const next = own[at + 1];
  return next !== undefined && lines[own[at]!]!.blanksAbove > 0 && isPipedRule(text, lines[next]!);
}

/**
 * How many of these rows make the first table: where some follow one another without an empty line
 * between them, an empty line ends it.
 */
function tightRun(lines: readonly Line[], rows: readonly number[]): number {
  const behindBlank = (i: number): boolean => lines[i]!.blanksAbove > 0;
  if (rows.slice(1).every(behindBlank)) return rows.length;
  const end = rows.findIndex((i, k) => k > 0 && behindBlank(i));
  return end < 0 ? rows.length : end;
}

function isRowBy(text: string, line: Line, by: Rule): boolean {
  return isRuledRow(text, line) === by || (by === 'tabs' && isSparseRow(text, line));
}

/** What is to be put back, by page. Rows without a header go on with the table before them. */
function readTails(
  text: string,
  lines: readonly Line[],
  pages: readonly Page[],
  layout: Layout,
  marks: Span[],
): Moved[][] {
  let open: { readonly table: RawTable; readonly page: number } | null = null;
  const tails: (FlowText | RawTable)[][] = [];
  pages.forEach((page, p) => {
    const items: (FlowText | RawTable)[] = [];
    tails.push(items);
    page.tail.forEach((item, t) => {
      if (item.kind === 'heading') {
        const one = lineAsText(text, lines[item.line]!);
        marks.push(...one.marks);
        if (one.flow !== null) items.push(one.flow);
        if (open !== null && open.page < p) open = null;
        return;
      }
      if (item.kind === 'note') {
        const joined = joinParagraphs(text, lines, item.lines, layout, 'note');
        for (const mark of joined.marks) marks.push(mark);
        for (const one of joined.flow) items.push(one);
        return;
      }
      if (item.kind === 'close-set') {
        const table = readCloseSetTable(text, lines, item.table, layout);
        if (table.header === null && open !== null && isNext(open, p, t)) {
          open.table.rows.push(...table.rows);
          open.table.lines.push(...table.lines);
        } else {
          items.push(table);
          open = { table, page: p };
        }
        return;
      }
      const rows = item.lines.map((i) => lines[i]!);
      for (const table of readLooseTables(text, rows, t === 0 && open !== null)) {
        if (table.header === null && open !== null && isNext(open, p, t)) {
          continueTable(text, open.table, table);
          continue;
        }
        items.push(table);
        open = { table, page: p };
      }
    });
  });
  return tails.map((items) =>
    items.map((item) =>
      'kind' in item ? item : { kind: 'table', table: finishTable(item), moved: true },
    ),
  );
}

/** May rows without a header that are item `t` of the tail of page `p` go on with the open table? */
function isNext(open: { readonly page: number }, p: number, t: number): boolean {
  return t === 0 || open.page === p;
}

/** A table stands in for a paragraph of its first cell where headings are placed. */
function asText(item: Flow): FlowText {
  if (item.kind === 'text') return item;
  const first = item.table.rows[0]?.[0] ?? item.table.header?.[0];
  return {
    kind: 'text',
    text: first ?? MappedText.slice('', 0, 0),
    mark: null,
    markdown: 0,
    bold: false,
    bullet: false,
    moved: null,
    short: false,
    indent: 0,
  };
}
