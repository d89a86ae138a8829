import { isUnfinished, type Layout } from './layout.js';
import type { Line } from './lines.js';
import { readMark, type Mark, type MarkStyle } from './numbering.js';
import { countCells } from './tables.js';
import { ALL_WORDS } from './vocabulary.js';

/** What the extraction moved to the end of a page. Numbers index the agreement's lines. */
export type TailItem =
  | { readonly kind: 'heading'; readonly line: number; readonly mark: Mark | null }
  | { readonly kind: 'table'; readonly lines: readonly number[] }
  | { readonly kind: 'note'; readonly lines: readonly number[] };

/** A page of a text that was extracted from a paged document. */
export interface Page {
  /** Lines in reading order. */
  readonly body: readonly number[];
  /** Headings, tables and boxed notes that stand behind the body, in the order of the page. */
  readonly tail: readonly TailItem[];
}

const HEADING_STYLES: ReadonlySet<MarkStyle> = new Set([
  'annex',
  'part',
  'chapter',
  'section',
  'article',
  'ideograph',
  'ideograph-paren',
  'decimal',
  'roman-dot',
  'Alpha-dot',
]);
const SENTENCE_END = '。；;：:，,';

type Shape = 'heading' | 'row' | 'short' | null;

function shapeOf(text: string, line: Line, mark: Mark | null): Shape {
  if (line.columns > 110 || SENTENCE_END.includes(text[line.end - 1]!)) return null;
  if (mark !== null) return HEADING_STYLES.has(mark.style) ? 'heading' : null;
  if (line.columns <= 110 && countCells(text, line) >= 2) return 'row';
  return line.columns <= 56 ? 'short' : null;
}

/**
 * Splits the lines into pages, and each page into its body and what was moved behind it.
 *
 * Extraction of paged documents often prints the running text of a page first, then its headings, then
 * the rows of its tables, then its links. That this happened is told by headings that nothing belongs to
 * where they stand; without such evidence every line stays where it is.
 *
 * @param own indices of the lines that are not furniture, ascending
 * @param breaks for each line of `own` whether a page starts with it
 */
export function readPages(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  breaks: readonly boolean[],
  layout: Layout,
): Page[] {
  const pages: { body: number[]; tail: TailItem[]; all: readonly number[] }[] = [];
  let from = 0;
  for (let i = 1; i <= own.length; i++) {
    if (i < own.length && !breaks[i]) continue;
    const all = own.slice(from, i);
    const cut = layout.wrapped ? tailStart(text, lines, all, layout) : all.length;
    pages.push({ all, body: all.slice(0, cut), tail: readTail(text, lines, all.slice(cut)) });
    from = i;
  }
  if (!isDisplaced(pages))
    for (const page of pages) Object.assign(page, { body: page.all, tail: [] });
  return pages;
}

function tailStart(
  text: string,
  lines: readonly Line[],
  page: readonly number[],
  layout: Layout,
): number {
  let cut = page.length;
  let next: Mark | null = null;
  let strong = false;
  for (let i = page.length - 1; i >= 0; i--) {
    const line = lines[page[i]!]!;
    const mark = readMark(text.slice(line.start, Math.min(line.end, line.start + 24)));
    const shape = shapeOf(text, line, mark);
    if (shape === null) break;
    const above = i > 0 ? lines[page[i - 1]!]! : null;
    const aboveRuns =
      above !== null && above.columns > layout.width - 14 && isUnfinished(text, above.end);
    if (shape === 'heading') {
      // Headings ascend; a number greater than that of the heading below belongs to the body.
      if (next !== null && next.style === mark!.style && compare(mark!.ordinals, next.ordinals) > 0)
        break;
      next = mark;
      strong = true;
    } else if (aboveRuns && cut === i + 1 && !strong && shape === 'short') break;
    if (shape === 'row') strong = true;
    cut = i;
    if (aboveRuns && shape === 'short') {
      // The last words of a paragraph, not the first item of the tail.
      cut = i + 1;
      break;
    }
  }
  if (!strong) return page.length;
  return noteStart(text, lines, page, cut);
}

/** Boxed notes ("说明：" and its lines) stand before the headings of a tail. */
function noteStart(
  text: string,
  lines: readonly Line[],
  page: readonly number[],
  cut: number,
): number {
  for (let i = cut - 1; i >= Math.max(1, cut - 8); i--) {
    const line = lines[page[i]!]!;
    if (line.columns > 24) continue;
    const words = text.slice(line.start, line.end);
    if (ALL_WORDS.some(({ callout }) => callout.test(words))) return i;
  }
  return cut;
}

function readTail(text: string, lines: readonly Line[], tail: readonly number[]): TailItem[] {
  const items: TailItem[] = [];
  let i = 0;
  const first = lines[tail[0] ?? -1];
  if (first !== undefined) {
    const words = text.slice(first.start, Math.min(first.end, first.start + 30));
    if (ALL_WORDS.some(({ callout }) => callout.test(words))) {
      const note: number[] = [];
      while (i < tail.length) {
        const line = lines[tail[i]!]!;
        const mark = readMark(text.slice(line.start, Math.min(line.end, line.start + 24)));
        if (i > 0 && shapeOf(text, line, mark) !== null) break;
        note.push(tail[i]!);
        i++;
      }
      items.push({ kind: 'note', lines: note });
    }
  }
  while (i < tail.length) {
    const line = lines[tail[i]!]!;
    const mark = readMark(text.slice(line.start, Math.min(line.end, line.start + 24)));
    if (mark !== null && HEADING_STYLES.has(mark.style)) {
      items.push({ kind: 'heading', line: tail[i]!, mark });
      i++;
      continue;
    }
    const run: number[] = [];
    let rows = 0;
    while (i < tail.length) {
      const at = lines[tail[i]!]!;
      const m = readMark(text.slice(at.start, Math.min(at.end, at.start + 24)));
      if (m !== null && HEADING_STYLES.has(m.style)) break;
      if (countCells(text, at) >= 2) rows++;
      run.push(tail[i]!);
      i++;
    }
    if (rows > 0) items.push({ kind: 'table', lines: run });
    else for (const one of run) items.push({ kind: 'heading', line: one, mark: null });
  }
  return items;
}

function isDisplaced(pages: readonly Page[]): boolean {
  return pages.some((page, p) => {
    const headings = page.tail.filter((item) => item.kind === 'heading');
    if (headings.length === 0) return false;
    if (p === pages.length - 1) return true;
    for (let i = 1; i < headings.length; i++) {
      const a = headings[i - 1]!.mark;
      const b = headings[i]!.mark;
      if (a !== null && b !== null && !isBelow(b, a)) return true;
    }
    return false;
  });
}

/** Is `mark` the number of a sub-clause of `above`, as far as the numbers alone tell? */
export function isBelow(mark: Mark, above: Mark): boolean {
  if (mark.style === above.style) {
    if (mark.style !== 'decimal' || mark.ordinals.length <= above.ordinals.length) return false;
    return above.ordinals.every((n, i) => mark.ordinals[i] === n);
  }
  if (mark.style === 'decimal' && mark.ordinals.length > 1)
    return mark.ordinals[0] === above.ordinals[0];
  return mark.ordinals[mark.ordinals.length - 1] === 1;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const d = a[i]! - b[i]!;
    if (d !== 0) return d;
  }
  return a.length - b.length;
}
