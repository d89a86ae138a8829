import type { MappedText } from '../text/mapped-text.js';
import type { Span } from '../text/span.js';
import { arrange } from './layout/arrange.js';
import { buildClauses } from './clause-tree.js';
import { withoutContents } from './layout/contents.js';
import { findCloseSetTables } from './tables/close-set.js';
import { readFrontMatter } from './layout/front-matter.js';
import { classifyFurniture } from './layout/furniture.js';
import { endsLikeTitle, readHead } from './head/head.js';
import { joinHeadings } from './layout/joined-headings.js';
import { languageOf } from './head/language-of.js';
import { inferLayout, type Layout } from './layout/layout.js';
import { isBetweenBlanks, isBlank, scanLines, type Line } from './layout/lines.js';
import type { Agreement, Furniture } from './model.js';
import { readPages } from './layout/pages.js';
import { findParties } from './head/parties.js';
import { splitRunOnLines } from './layout/run-on-lines.js';
import { agreementType } from './head/type.js';
import { wordsOf } from './vocabulary.js';

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
  const front = readFrontMatter(text);
  const head = readHead(text, lines, front);
  // a line at the top that names no agreement is text where the text itself names it
  const named = endsLikeTitle(head.title)
    ? null
    : (words.titleInText?.(text.slice(0, HEAD)) ?? null);
  const titled = lines[head.titleLine];
  const isText =
    named !== null &&
    titled !== undefined &&
    (named.start < titled.start || named.start + named.title.length > titled.end);
  const layout = inferLayout(text, lines);
  const kinds = classifyFurniture(text, lines, layout);
  const furniture: Furniture[] = [];
  const own: number[] = [];
  const breaks: boolean[] = [];
  let afterFooter = false;
  let links = 0;
  lines.forEach((line, i) => {
    const kind = kinds[i] ?? null;
    if (front !== null && line.start < front.end) {
      if (i !== head.titleLine)
        furniture.push({ kind: 'mark', span: { start: line.start, end: line.end } });
      else markAround(line, head.titleStart, head.titleEnd, furniture);
      return;
    }
    if (
      i < head.titleLine &&
      line.columns <= 90 &&
      words.notATitle?.test(text.slice(line.start, line.end))
    ) {
      furniture.push({ kind: 'running-head', span: { start: line.start, end: line.end } });
      return;
    }
    if (i === head.titleFirst && i < head.titleLine && !isText) {
      markAround(line, head.titleStart, line.end, furniture);
      return;
    }
    if (i === head.titleLine && !isText) {
      if (named === null) markAround(line, head.titleStart, head.titleEnd, furniture);
      else markAround(line, named.start, named.start + named.title.length, furniture);
      return;
    }
    if (head.dateLines.has(i)) {
      furniture.push({ kind: 'date', span: { start: line.start, end: line.end } });
      return;
    }
    // above its title the first page has a running head that prints it, too
    if (titled !== undefined && i === head.titleLine + 1 && haveSameWords(text, line, titled)) {
      furniture.push({ kind: 'running-head', span: { start: line.start, end: line.end } });
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
  const tables = findCloseSetTables(text, lines, own, breaks, layout);
  const pages = readPages(text, lines, own, breaks, layout, tables);
  const { flow, marks } = arrange(text, lines, pages, layout, tables, words);
  for (const span of marks) furniture.push({ kind: 'mark', span });
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
    effective:
      head.effective ??
      words.effectiveDateIn?.(text.slice(0, HEAD)) ??
      words.effectiveDateIn?.(opening) ??
      null,
    version: head.version,
    parties: findParties(paragraphs, type, words),
    preamble: tree.preamble,
    clauses: tree.clauses,
    furniture,
    displaced: pages.flatMap(({ displaced }) => displaced ?? []),
  };
}

function isBlankSpan(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}

function haveSameWords(text: string, a: Line, b: Line): boolean {
  return (
    a.end - a.start === b.end - b.start && text.startsWith(text.slice(a.start, a.end), b.start)
  );
}

function markAround(line: Line, start: number, end: number, furniture: Furniture[]): void {
  if (line.start < start) furniture.push({ kind: 'mark', span: { start: line.start, end: start } });
  if (end < line.end) furniture.push({ kind: 'mark', span: { start: end, end: line.end } });
}

/**
 * Does a page start with this line? A form feed says so, or, in a text with an empty line after every
 * line, the blank that stands in its place: an indent of one and no empty line above. (A link whose
 * icon was lost has blanks around it.)
 */
function startsPage(line: Line, layout: Layout): boolean {
  if (line.formFeed) return true;
  return layout.spaced && line.indent === 1 && line.blanksAbove === 0 && !isBetweenBlanks(line);
}

function textsOf(preamble: Agreement['preamble'], clauses: Agreement['clauses']): MappedText[] {
  const texts: MappedText[] = [];
  for (const block of preamble) if (block.kind === 'paragraph') texts.push(block.text);
  for (const clause of clauses)
    for (const block of clause.blocks) if (block.kind === 'paragraph') texts.push(block.text);
  return texts;
}
