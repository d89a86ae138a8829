import type { DisplacedPage } from '../model.js';
import type { Mark } from '../numbering.js';
import type { CloseSet } from '../tables/close-set.js';
import type { Layout } from './layout.js';
import type { Line } from './lines.js';
import { isNumberedClause, isStranded, lookAt, LOOSE_SHAPES, type Look } from './page-lines.js';
import { countSettled, findTail, readTail, type TailItem } from './page-tail.js';

/** A page of a text that was extracted from a paged document. */
export interface Page {
  /** Lines in reading order. */
  readonly body: readonly number[];
  /** Headings, tables and boxed notes that stand behind the body, in the order of the page. */
  readonly tail: readonly TailItem[];
  /** Where the page stands in the text and where its tail begins; null without one. */
  readonly displaced: DisplacedPage | null;
}

/**
 * Splits the lines into pages, and each page into its body and what was moved behind it.
 *
 * Extraction of paged documents often prints the running text of a page first, then its headings,
 * boxed notes, lists and the rows of its tables, then its links. That this happened is told by headings
 * that stand one behind the other with nothing between them; a page without such headings stays as it
 * is.
 *
 * @param own indices of the lines that are not furniture, ascending
 * @param breaks for each line of `own` whether a page starts with it
 * @param tables those whose cells take several lines
 */
export function readPages(
  text: string,
  lines: readonly Line[],
  own: readonly number[],
  breaks: readonly boolean[],
  layout: Layout,
  tables: CloseSet | null,
): Page[] {
  if (!layout.wrapped || isMarkedUp(text, lines, own))
    return [{ body: own, tail: [], displaced: null }];
  const pages: { looks: readonly Look[]; cut: number }[] = [];
  let stranded = 0;
  let settled = 0;
  let bare = 0;
  let overdue = 0;
  let from = 0;
  for (let i = 1; i <= own.length; i++) {
    if (i < own.length && !breaks[i]) continue;
    const looks: Look[] = own.slice(from, i).map((index, k) => {
      const table = tables?.tableOf[index] ?? -1;
      if (table >= 0) return { index, line: lines[index]!, mark: null, table, shape: 'cell' };
      const above = k > 0 ? own[from + k - 1]! : -1;
      return lookAt(text, lines, index, above, own[from + k + 1] ?? -1, layout);
    });
    unheadItems(text, looks);
    for (const page of splitBehindTails(looks)) {
      const found = findTail(page);
      pages.push({ looks: page, cut: found.cut });
      stranded += found.stranded;
      settled += countSettled(page);
      bare += found.bare;
      overdue += found.overdue;
    }
    from = i;
  }
  const displaced = overdue >= 2 || (bare > 0 && stranded >= 2 && stranded >= settled * 0.5);
  return pages.map(({ looks, cut }, p) => {
    const list = cutBehindList(looks, cut, pages[p + 1]?.looks[0]?.mark ?? null);
    const at = displaced ? cutBeforeTables(looks, list) : looks.length;
    return {
      body: looks.slice(0, at).map((l) => l.index),
      tail: readTail(looks.slice(at), tables),
      displaced:
        at === looks.length
          ? null
          : {
              start: looks[0]!.line.start,
              tail: looks[at]!.line.start,
              end: looks[looks.length - 1]!.line.end,
            },
    };
  });
}

/**
 * "2.2 …:" and right below it "2.2.1 …", "2.2.2 …": items that a sentence introduces, which stand where
 * they belong. Changes `looks`.
 */
function unheadItems(text: string, looks: Look[]): void {
  for (let i = 1; i < looks.length; i++) {
    const lead = looks[i - 1]!;
    if (lead.shape !== 'sentence' || !COLONS.includes(text[lead.line.end - 1]!)) continue;
    let above = [...lead.mark!.ordinals, 0];
    for (; i < looks.length; i++) {
      const { shape, mark } = looks[i]!;
      if (shape !== 'heading' || mark!.style !== 'decimal' || !isNext(mark!, above)) break;
      looks[i] = { ...looks[i]!, shape: 'sentence' };
      above = [...mark!.ordinals];
    }
  }
}

const COLONS = '：:';

function isNext({ ordinals }: Mark, above: readonly number[]): boolean {
  const last = above.length - 1;
  return (
    ordinals.length === above.length &&
    ordinals.every((n, i) => n === above[i]! + (i === last ? 1 : 0))
  );
}

/** Fewer paragraphs behind the last item of a list may be its own. */
const LEAST_LISTED = 4;

/**
 * Where the next page goes on with a list "（4）…", what stands behind "（3）…" and before the headings was
 * moved there as well: a list whose marks were lost.
 *
 * @param next the number that the next page starts with
 */
function cutBehindList(looks: readonly Look[], cut: number, next: Mark | null): number {
  if (cut === looks.length || next?.style !== 'paren') return cut;
  const last = looks.slice(0, cut).findLastIndex(({ mark }) => mark !== null);
  const mark = looks[last]?.mark;
  if (mark?.style !== 'paren' || mark.ordinals[0] !== next.ordinals[0]! - 1) return cut;
  const apart = looks.slice(last + 1, cut).every(({ shape }) => shape === 'prose');
  return apart && cut - last > LEAST_LISTED ? last + 1 : cut;
}

/**
 * Tables whose cells take several lines stand behind the running text of their page, and before what else
 * was moved there. On a page of such tables the headings of one level are all there is of running text.
 */
function cutBeforeTables(looks: readonly Look[], cut: number): number {
  let at = looks.slice(0, cut).findIndex((look) => look.shape === 'cell');
  if (at < 0) at = cut;
  else while (at > 0 && LOOSE_SHAPES.has(looks[at - 1]!.shape)) at--;
  if (at > 0 || !looks.some((look) => look.shape === 'cell')) return at;
  return Math.max(
    looks.findIndex((look) => look.shape !== 'heading'),
    0,
  );
}

const TAIL_SHAPES: ReadonlySet<Look['shape']> = new Set([
  'heading',
  'row',
  'cell',
  'short',
  'callout',
]);

/**
 * Not every page break leaves a trace: a page also ends behind a run of stranded headings that numbered
 * clauses follow. (Lists and notes between headings belong to the same tail.)
 */
function splitBehindTails(looks: readonly Look[]): (readonly Look[])[] {
  const pages: (readonly Look[])[] = [];
  const lastClause = looks.findLastIndex(isNumberedClause);
  let from = 0;
  let i = 0;
  while (i < looks.length) {
    if (looks[i]!.shape !== 'heading') {
      i++;
      continue;
    }
    let stranded = 0;
    while (i < looks.length && TAIL_SHAPES.has(looks[i]!.shape)) {
      if (isStranded(looks, i)) stranded++;
      i++;
    }
    if (stranded >= 3 && i <= lastClause) {
      pages.push(looks.slice(from, i));
      from = i;
    }
  }
  if (from < looks.length || pages.length === 0) pages.push(looks.slice(from));
  return pages;
}

/** So many headings of Markdown are no accident: whoever wrote them put every line where it belongs. */
const HEADINGS_OF_MARKDOWN = 3;

function isMarkedUp(text: string, lines: readonly Line[], own: readonly number[]): boolean {
  let headings = 0;
  for (const i of own) {
    const { start } = lines[i]!;
    if (text.charCodeAt(start) !== 35 || !/^#{1,6} \S/.test(text.slice(start, start + 9))) continue;
    if (++headings >= HEADINGS_OF_MARKDOWN) return true;
  }
  return false;
}
