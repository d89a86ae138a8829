import type { CloseSet, CloseSetTable } from '../tables/close-set.js';
import { isFull, isUnfinished, type Layout } from './layout.js';
import type { DisplacedPage } from '../model.js';
import { isBetweenBlanks, type Line } from './lines.js';
import { readMark, type Mark, type MarkStyle } from '../numbering.js';
import { countCells, isRuledRow } from '../tables/tables.js';
import { ALL_WORDS } from '../vocabulary.js';

/** What the extraction moved to the end of a page. Numbers index the agreement's lines. */
export type TailItem =
  | { readonly kind: 'heading'; readonly line: number }
  | { readonly kind: 'table'; readonly lines: readonly number[] }
  /** A table whose cells take several lines. */
  | { readonly kind: 'close-set'; readonly table: CloseSetTable }
  | { readonly kind: 'note'; readonly lines: readonly number[] };

/** A page of a text that was extracted from a paged document. */
export interface Page {
  /** Lines in reading order. */
  readonly body: readonly number[];
  /** Headings, tables and boxed notes that stand behind the body, in the order of the page. */
  readonly tail: readonly TailItem[];
  /** Where the page stands in the text and where its tail begins; null without one. */
  readonly displaced: DisplacedPage | null;
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

/** What a line looks like, before its surroundings are known. */
interface Look {
  readonly index: number;
  readonly line: Line;
  readonly mark: Mark | null;
  /** Number of the close-set table that it stands in, or -1. */
  readonly table: number;
  /**
   * `cell`: a line of a table that is set closer than the text. `sentence`: prose with a clause number.
   * `prose`: any other text.
   */
  readonly shape: 'heading' | 'row' | 'cell' | 'short' | 'callout' | 'sentence' | 'prose';
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
  if (!layout.wrapped) return [{ body: own, tail: [], displaced: null }];
  const pages: { looks: readonly Look[]; cut: number }[] = [];
  let stranded = 0;
  let settled = 0;
  let bare = 0;
  let overdue = 0;
  let from = 0;
  for (let i = 1; i <= own.length; i++) {
    if (i < own.length && !breaks[i]) continue;
    const looks = own.slice(from, i).map((index, k): Look => {
      const table = tables?.tableOf[index] ?? -1;
      if (table >= 0) return { index, line: lines[index]!, mark: null, table, shape: 'cell' };
      const above = k > 0 ? own[from + k - 1]! : -1;
      return lookAt(text, lines, index, above, own[from + k + 1] ?? -1, layout);
    });
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
/** What may stand before the first heading of a tail. */
const LOOSE_SHAPES: ReadonlySet<Look['shape']> = new Set(['row', 'cell', 'short']);
/** What of its own no heading has below it. */
const APART_SHAPES: ReadonlySet<Look['shape']> = new Set(['row', 'cell', 'callout']);

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

/** Is it the text of a clause "3.1 …"? */
function isNumberedClause(look: Look): boolean {
  return (
    look.shape === 'sentence' && look.mark!.style === 'decimal' && look.mark!.ordinals.length > 1
  );
}

/** Is line `i` a heading that nothing of its own follows? */
function isStranded(looks: readonly Look[], i: number): boolean {
  const look = looks[i]!;
  if (look.shape !== 'heading') return false;
  const next = looks[i + 1];
  if (next === undefined || APART_SHAPES.has(next.shape)) return true;
  // Names of sub-sections without a number, one behind the other.
  if (next.shape === 'short') return looks[i + 2]?.shape === 'short';
  return next.shape === 'heading' && !isBelow(next.mark!, look.mark!);
}

function lookAt(
  text: string,
  lines: readonly Line[],
  index: number,
  above: number,
  below: number,
  layout: Layout,
): Look {
  const line = lines[index]!;
  // A table with rules and a heading that is marked up as one stand where they belong.
  if (text.charCodeAt(line.start) === 35 || isRuledRow(text, line) !== null)
    return { index, line, mark: null, table: -1, shape: 'prose' };
  const mark = readMark(text.slice(line.start, Math.min(line.end, line.start + 24)));
  const look = (shape: Look['shape']): Look => ({ index, line, mark, table: -1, shape });
  const last = text[line.end - 1]!;
  const numbered = mark !== null && mark.weak !== true;
  if (line.columns <= 24) {
    const words = text.slice(line.start, line.end);
    if (ALL_WORDS.some(({ callout }) => callout.test(words))) return look('callout');
  }
  const previous = lines[above];
  if (
    previous !== undefined &&
    !numbered &&
    isUnfinished(text, previous.end) &&
    isFull(text, previous, line, layout, 7)
  )
    return look('prose');
  const next = lines[below];
  const goesOn =
    next !== undefined && isUnfinished(text, line.end) && isFull(text, line, next, layout, 7);
  if (goesOn || line.columns > 110 || SENTENCE_END.includes(last))
    return look(numbered ? 'sentence' : 'prose');
  if (mark !== null && line.end - line.start <= mark.end) return look('short');
  if (mark !== null && (numbered || line.columns <= 24))
    return look(HEADING_STYLES.has(mark.style) ? 'heading' : 'sentence');
  if (isBracketed(text, line) || isLink(text, line)) return look('prose');
  if (countCells(text, line) >= 2) return look('row');
  return look(line.columns <= 56 ? 'short' : 'prose');
}

/** "（正文完）" stands alone on its line and is no heading. */
function isBracketed(text: string, line: Line): boolean {
  return '（(['.includes(text[line.start]!) && '）)]'.includes(text[line.end - 1]!);
}

/** A link that lost its icon stands between blanks; one to a file reads as the file's name. */
function isLink(text: string, line: Line): boolean {
  if (isBetweenBlanks(line)) return true;
  return text.charCodeAt(line.end - 1) < 128 && FILE_NAME.test(text.slice(line.end - 5, line.end));
}

const FILE_NAME = /\.[a-z]{2,3}[a-z0-9]$/i;

interface Tail {
  /** The first line of the tail. */
  readonly cut: number;
  /** Headings in it that do not stand where they belong, and those that do. */
  readonly stranded: number;
  readonly settled: number;
  /** Of the stranded, those that nothing of their own follows: others may only count from 1 again. */
  readonly bare: number;
  /** Of these, those whose sub-clauses stand above: no text that is in order has two. */
  readonly overdue: number;
}

/**
 * Where the tail of a page begins: at the first heading behind the last numbered sentence from which on
 * the numbers ascend, with table rows and boxed notes directly before it.
 *
 * A heading counts as stranded where nothing of its own follows it or where its clauses stand above it,
 * and as settled where its text follows.
 */
function findTail(looks: readonly Look[]): Tail {
  const none = { cut: looks.length, stranded: 0, settled: 0, bare: 0, overdue: 0 };
  const late = lateHeadings(looks);
  let first = looks.length;
  let below: Mark | null = null;
  let crossed = false;
  for (let i = looks.length - 1; i >= 0; i--) {
    const look = looks[i]!;
    if (look.shape === 'sentence') {
      // A list may stand in a tail as well, but a clause of its own number may not.
      if (isNumberedClause(look)) break;
      crossed = true;
      continue;
    }
    // under a heading without a number ("附：…") the numbers count from 1 again
    if (look.shape === 'short' && first === i + 1 && isFirst(below)) below = null;
    if (look.shape !== 'heading') continue;
    if (below !== null && !mayPrecede(look.mark!, below)) break;
    if (crossed && !late[i] && !isStranded(looks, i)) continue;
    if (isNextItem(looks, i)) break;
    first = i;
    below = look.mark;
  }
  if (first === looks.length) {
    // No number: headings without one, or rows that go on with a table of the page before.
    let tail = looks.length;
    while (tail > 0 && LOOSE_SHAPES.has(looks[tail - 1]!.shape)) tail--;
    const rows = looks.slice(tail).some(({ shape }) => shape === 'row' || shape === 'cell');
    const names = looks.length - tail;
    if (rows) return { ...none, cut: tail };
    return names >= 2 && tail > 0 ? { ...none, cut: tail, stranded: names, bare: names } : none;
  }
  let cut = first;
  let stranded = 0;
  let settled = 0;
  let bare = 0;
  let overdue = 0;
  for (let i = first; i < looks.length; i++) {
    const look = looks[i]!;
    if (look.shape !== 'heading') continue;
    const next = looks[i + 1];
    const alone = isStranded(looks, i);
    if (alone) bare++;
    if (alone && late[i]) overdue++;
    if (late[i] || alone) stranded++;
    else if (next?.shape === 'prose' || next?.shape === 'sentence') settled++;
  }
  if (stranded === 0 || stranded < settled) {
    // Headings that are followed by their text stand where they belong.
    return { ...none, settled };
  }
  while (cut > 0 && LOOSE_SHAPES.has(looks[cut - 1]!.shape)) cut--;
  for (let i = cut - 1; i >= Math.max(1, cut - 10); i--) {
    if (looks[i]!.shape === 'sentence') break;
    if (looks[i]!.shape === 'callout') {
      cut = i;
      break;
    }
  }
  return { cut, stranded, settled, bare, overdue };
}

/** For each line whether it is a heading whose own or later clauses stand above it on the page. */
function lateHeadings(looks: readonly Look[]): boolean[] {
  let highest: readonly number[] = [];
  return looks.map((look) => {
    const mark = look.mark;
    if (mark === null || mark.weak === true) return false;
    if (look.shape === 'sentence') {
      if (
        mark.style === 'decimal' &&
        mark.ordinals.length > 1 &&
        compare(mark.ordinals, highest) > 0
      )
        highest = mark.ordinals;
      return false;
    }
    return look.shape === 'heading' && compare(highest, mark.ordinals) > 0;
  });
}

/** Headings of a page that their own text follows. */
function countSettled(looks: readonly Look[]): number {
  const late = lateHeadings(looks);
  let settled = 0;
  looks.forEach((look, i) => {
    const next = looks[i + 1]?.shape;
    if (look.shape === 'heading' && !late[i] && (next === 'prose' || next === 'sentence'))
      settled++;
  });
  return settled;
}

function readTail(tail: readonly Look[], tables: CloseSet | null): TailItem[] {
  const items: TailItem[] = [];
  let i = 0;
  while (i < tail.length) {
    const { shape, index, table } = tail[i]!;
    if (shape === 'heading') {
      items.push({ kind: 'heading', line: index });
      i++;
      continue;
    }
    if (shape === 'cell') {
      while (i < tail.length && tail[i]!.table === table) i++;
      // what goes on with a table from an earlier page was read with it
      const whole = tables!.tables[table]!;
      if (whole.lines[0] === index) items.push({ kind: 'close-set', table: whole });
      continue;
    }
    const from = i;
    while (i < tail.length && tail[i]!.shape !== 'heading' && tail[i]!.shape !== 'cell') i++;
    readRun(tail.slice(from, i), items);
  }
  return items;
}

/** What stands between two headings of a tail: tables, notes, headings without a number. */
function readRun(run: readonly Look[], items: TailItem[]): void {
  let i = 0;
  while (i < run.length) {
    const from = i;
    if (
      run[i]!.shape === 'row' ||
      (run[i]!.shape === 'short' && run.slice(i, i + 4).some((l) => l.shape === 'row'))
    ) {
      while (i < run.length && (run[i]!.shape === 'row' || run[i]!.shape === 'short')) i++;
      items.push({ kind: 'table', lines: run.slice(from, i).map((l) => l.index) });
    } else if (run[i]!.shape === 'short') {
      items.push({ kind: 'heading', line: run[i]!.index });
      i++;
    } else {
      while (i < run.length && run[i]!.shape !== 'row' && (i === from || run[i]!.shape !== 'short'))
        i++;
      items.push({ kind: 'note', lines: run.slice(from, i).map((l) => l.index) });
    }
  }
}

/** Does a line look like a heading that only is the next item of a list, behind "1. …。"? */
function isNextItem(looks: readonly Look[], i: number): boolean {
  const above = looks[i - 1];
  const [a, b] = [above?.mark ?? null, looks[i]!.mark!];
  if (above?.shape !== 'sentence' || a?.style !== b.style) return false;
  return a.ordinals.length === 1 && b.ordinals.length === 1 && b.ordinals[0] === a.ordinals[0]! + 1;
}

function isFirst(mark: Mark | null): boolean {
  return mark !== null && mark.ordinals.length === 1 && mark.ordinals[0] === 1;
}

/** May a heading with number `a` stand before one with number `b`? */
function mayPrecede(a: Mark, b: Mark): boolean {
  if (a.style !== b.style) return true;
  return compare(a.ordinals, b.ordinals) < 0;
}

/** Is `mark` the number of a sub-clause of `above`, as far as the numbers alone tell? */
export function isBelow(mark: Mark, above: Mark): boolean {
  if (mark.style === above.style) {
    if (mark.style !== 'decimal' || mark.ordinals.length <= above.ordinals.length) return false;
    for (let i = 0; i < above.ordinals.length; i++)
      if (mark.ordinals[i] !== above.ordinals[i]) return false;
    return true;
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
