import { readMarkedLine } from '../formats/markdown.js';
import { MappedText } from '../text/mapped-text.js';
import type { Span } from '../text/span.js';
import { buildClauses } from './clause-tree.js';
import type { Flow, FlowTable, FlowText } from './flow.js';
import { withoutContents } from './contents.js';
import { classifyFurniture } from './furniture.js';
import { isTitleLike, endsLikeTitle, readHead } from './head.js';
import { joinHeadings } from './joined-headings.js';
import { languageOf } from './language-of.js';
import { inferLayout, type Layout } from './layout.js';
import { isBlank, scanLines, type Line } from './lines.js';
import type { Agreement, Furniture, Table } from './model.js';
import { readPages, type Page } from './pages.js';
import { joinParagraphs, lineAsText } from './paragraphs.js';
import { findParties } from './parties.js';
import { placeMoved, type Moved } from './reading-order.js';
import {
  continueTable,
  finishTable,
  isRule,
  isRuledRow,
  readLooseTables,
  ruledCells,
  type RawTable,
} from './tables.js';
import { splitRunOnLines } from './run-on-lines.js';
import { agreementType } from './type.js';
import { type AgreementWords, wordsOf } from './vocabulary.js';

/** How far into the text title and date are looked for in running text. */
const HEAD = 3000;

/**
 * Reads one agreement: title, dates, parties, and the tree of its clauses with paragraphs re-joined and
 * headings and tables put back where they belong. Pure, never fails, linear in the length of `text`.
 *
 * @param text one slice of {@link splitAgreements}; all spans of the result count from its start
 */
export function parseAgreement(text: string): Agreement {
  const lines = splitRunOnLines(text, scanLines(text));
  const language = languageOf(text);
  const words = wordsOf(language);
  const head = readHead(text, lines);
  const layout = inferLayout(text, lines);
  const kinds = classifyFurniture(text, lines, layout);
  const furniture: Furniture[] = [];
  const own: number[] = [];
  const breaks: boolean[] = [];
  let afterFooter = false;
  let links = 0;
  lines.forEach((line, i) => {
    const kind = kinds[i] ?? null;
    if (i < head.titleLine && words.notATitle?.test(text.slice(line.start, line.end))) {
      furniture.push({ kind: 'running-head', span: { start: line.start, end: line.end } });
      return;
    }
    if (i === head.titleLine) {
      markAround(line, head.titleStart, head.titleEnd, furniture);
      return;
    }
    if (head.dateLines.has(i)) {
      furniture.push({ kind: 'date', span: { start: line.start, end: line.end } });
      return;
    }
    if (kind !== null) {
      furniture.push({ kind, span: { start: line.start, end: line.end } });
      if (kind === 'footer') afterFooter = true;
      if (kind === 'link') links++;
      return;
    }
    own.push(i);
    breaks.push(afterFooter || startsPage(line, layout));
    afterFooter = false;
  });
  const sections = trailingSections(text, lines, own, breaks, words);
  for (const i of own.splice(own.length - sections))
    furniture.push({ kind: 'contents', span: { start: lines[i]!.start, end: lines[i]!.end } });
  breaks.length = own.length;
  const pages = readPages(text, lines, own, breaks, layout);
  const flow: Flow[] = [];
  arrange(text, lines, pages, layout, words, flow, furniture);
  const real = withoutContents(flow, words);
  for (const span of real.contents) furniture.push({ kind: 'contents', span });
  const tree = buildClauses(joinHeadings(real.flow));
  for (const span of tree.separators)
    if (!isBlankSpan(text, span)) furniture.push({ kind: 'mark', span });
  const paragraphs = textsOf(tree.preamble, tree.clauses);
  let length = 0;
  for (const p of paragraphs) length += p.value.length;
  const opening = paragraphs
    .slice(0, 16)
    .map((p) => p.value)
    .join('\n')
    .slice(0, 5000);
  const named = endsLikeTitle(head.title)
    ? null
    : (words.titleInText?.(text.slice(0, HEAD)) ?? null);
  const title = named?.title.replace(/\s+/g, ' ') ?? head.title;
  const titleStart = named?.start ?? head.titleStart;
  const type = agreementType(title, opening, length, tree.clauses.length, links, words);
  furniture.sort((a, b) => a.span.start - b.span.start);
  return {
    length: text.length,
    title,
    titleSpan: { start: titleStart, end: named ? titleStart + named.title.length : head.titleEnd },
    type,
    language,
    updated: head.updated,
    effective: head.effective ?? words.effectiveDateIn?.(text.slice(0, HEAD)) ?? null,
    version: head.version,
    parties: findParties(paragraphs, words),
    preamble: tree.preamble,
    clauses: tree.clauses,
    furniture,
  };
}

function isBlankSpan(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}

function markAround(line: Line, start: number, end: number, furniture: Furniture[]): void {
  if (line.start < start) furniture.push({ kind: 'mark', span: { start: line.start, end: start } });
  if (end < line.end) furniture.push({ kind: 'mark', span: { start: end, end: line.end } });
}

/**
 * Does a page start with this line? A form feed says so, or, in a text with an empty line after every
 * line, the blank that stands in its place: an indent of one and no empty line above.
 */
function startsPage(line: Line, layout: Layout): boolean {
  return line.formFeed || (layout.spaced && line.indent === 1 && line.blanksAbove === 0);
}

/**
 * Names of the next section of a compendium at the end of the agreement: short lines alone on a page, or
 * behind the mark that ends the text.
 */
function trailingSections(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  breaks: readonly boolean[],
  words: AgreementWords,
): number {
  for (let n = 1; n <= Math.min(4, own.length - 1); n++) {
    const i = own.length - n;
    const line = lines[own[i]!]!;
    if (line.columns > 50 || !isTitleLike(text.slice(line.start, line.end))) return 0;
    if (/^[0-9（(第]/.test(text.slice(line.start, line.start + 1))) return 0;
    if (breaks[i]) return n;
    const above = lines[own[i - 1]!]!;
    if (words.endMark.test(text.slice(Math.max(above.start, above.end - 24), above.end))) return n;
  }
  return 0;
}

function textsOf(preamble: Agreement['preamble'], clauses: Agreement['clauses']): MappedText[] {
  const texts: MappedText[] = [];
  for (const block of preamble) if (block.kind === 'paragraph') texts.push(block.text);
  for (const clause of clauses)
    for (const block of clause.blocks) if (block.kind === 'paragraph') texts.push(block.text);
  return texts;
}

/** Joins paragraphs over all pages and puts back what stood at the pages' ends. */
function arrange(
  text: string,
  lines: readonly Line[],
  pages: readonly Page[],
  layout: Layout,
  words: AgreementWords,
  out: Flow[],
  furniture: Furniture[],
): void {
  const mark = (span: Span) => furniture.push({ kind: 'mark', span });
  // Stretches of prose between ruled tables; page of every line.
  const pageOf = new Int32Array(lines.length);
  const body: number[] = [];
  pages.forEach((page, p) => {
    for (const i of page.body) {
      pageOf[i] = p;
      body.push(i);
    }
  });
  const flow: Flow[] = [];
  const firstLines: number[] = [];
  let stretch: number[] = [];
  const flush = () => {
    const joined = joinParagraphs(text, lines, stretch, layout);
    joined.marks.forEach(mark);
    joined.flow.forEach((item, k) => {
      flow.push(item);
      firstLines.push(joined.firstLine[k]!);
    });
    stretch = [];
  };
  for (let b = 0; b < body.length;) {
    const by = isRuledRow(text, lines[body[b]!]!);
    if (by === null) {
      stretch.push(body[b]!);
      b++;
      continue;
    }
    flush();
    const from = b;
    while (b < body.length && isRuledRow(text, lines[body[b]!]!) === by) b++;
    const table = ruledTable(
      text,
      body.slice(from, b).map((i) => lines[i]!),
      by,
      mark,
    );
    if (table !== null) {
      flow.push({ kind: 'table', table, moved: false });
      firstLines.push(body[from]!);
    }
  }
  flush();
  // Items to put back, by page; rows without a header go on with the last table.
  const movedOf: Moved[][] = pages.map(() => []);
  let open: { raw: RawTable; page: number; at: number } | null = null;
  pages.forEach((page, p) => {
    const items: Moved[] = movedOf[p]!;
    page.tail.forEach((item, t) => {
      if (item.kind === 'heading') {
        const one = lineAsText(text, lines[item.line]!);
        one.marks.forEach(mark);
        if (one.flow !== null) items.push(one.flow);
        if (open !== null && open.page < p) open = null;
        return;
      }
      if (item.kind === 'note') {
        const joined = joinParagraphs(text, lines, item.lines, layout, 'note');
        joined.marks.forEach(mark);
        for (const one of joined.flow) items.push(one);
        return;
      }
      const continues = t === 0 && open !== null;
      for (const raw of readLooseTables(
        text,
        item.lines.map((i) => lines[i]!),
        continues,
      )) {
        if (raw.header === null && open !== null && (t === 0 || open.page === p)) {
          const joined: RawTable = continueTable(text, open.raw, raw);
          const place: FlowTable = { kind: 'table', table: finishTable(joined), moved: true };
          movedOf[open.page]![open.at] = place;
          open = { raw: joined, page: open.page, at: open.at };
          continue;
        }
        items.push({ kind: 'table', table: finishTable(raw), moved: true });
        open = { raw, page: p, at: items.length - 1 };
      }
    });
  });
  let at = 0;
  pages.forEach((_page, p) => {
    const start = at;
    while (at < flow.length && pageOf[firstLines[at]!]! === p) at++;
    const own = flow.slice(start, at);
    const items = movedOf[p]!;
    if (items.length === 0) {
      for (const item of own) out.push(item);
      return;
    }
    const texts = own.map(asText);
    const previous = start > 0 ? asText(flow[start - 1]!) : null;
    const next = at < flow.length ? asText(flow[at]!) : null;
    const gaps = placeMoved(items, texts, previous, next, words);
    let j = 0;
    for (let g = 0; g <= own.length; g++) {
      while (j < items.length && gaps[j]! <= g) out.push(items[j++]!);
      if (g < own.length) out.push(own[g]!);
    }
  });
}

/** A table stands in for a paragraph without words where headings are placed. */
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

function ruledTable(
  text: string,
  lines: readonly Line[],
  by: 'pipes' | 'tabs',
  mark: (span: Span) => void,
): Table | null {
  const rows: MappedText[][] = [];
  for (const line of lines) {
    if (by === 'pipes' && isRule(text, line)) {
      mark({ start: line.start, end: line.end });
      continue;
    }
    const row: MappedText[] = [];
    let from = line.start;
    for (const cell of ruledCells(text, line, by)) {
      if (from < cell.start) mark({ start: from, end: cell.start });
      const read = readMarkedLine(text, cell.start, cell.end);
      read.marks.forEach(mark);
      const parts = read.pieces.map((p) => MappedText.slice(text, p.start, p.end));
      row.push(
        parts.length === 0
          ? MappedText.slice(text, cell.start, cell.start)
          : MappedText.join(parts),
      );
      from = cell.end;
    }
    if (from < line.end) mark({ start: from, end: line.end });
    rows.push(row);
  }
  if (rows.length === 0) return null;
  const span = { start: lines[0]!.start, end: lines[lines.length - 1]!.end };
  if (rows.length === 1) return { kind: 'table', header: null, rows, span };
  return { kind: 'table', header: rows[0]!, rows: rows.slice(1), span };
}
