import type { Mark } from '../numbering.js';
import { compareOrdinals } from '../ordinals.js';
import type { CloseSet, CloseSetTable } from '../tables/close-set.js';
import { isNumberedClause, isStranded, LOOSE_SHAPES, type Look } from './page-lines.js';

/** What the extraction moved to the end of a page. Numbers index the agreement's lines. */
export type TailItem =
  | { readonly kind: 'heading'; readonly line: number }
  | { readonly kind: 'table'; readonly lines: readonly number[] }
  /** A table whose cells take several lines. */
  | { readonly kind: 'close-set'; readonly table: CloseSetTable }
  | { readonly kind: 'note'; readonly lines: readonly number[] };

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
export function findTail(looks: readonly Look[]): Tail {
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
        compareOrdinals(mark.ordinals, highest) > 0
      )
        highest = mark.ordinals;
      return false;
    }
    return look.shape === 'heading' && compareOrdinals(highest, mark.ordinals) > 0;
  });
}

/** Headings of a page that their own text follows. */
export function countSettled(looks: readonly Look[]): number {
  const late = lateHeadings(looks);
  let settled = 0;
  looks.forEach((look, i) => {
    const next = looks[i + 1]?.shape;
    if (look.shape === 'heading' && !late[i] && (next === 'prose' || next === 'sentence'))
      settled++;
  });
  return settled;
}

/** The items of a tail, in order: every line of it is in one, but for the rest of a table that was read before. */
export function readTail(tail: readonly Look[], tables: CloseSet | null): TailItem[] {
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
  return compareOrdinals(a.ordinals, b.ordinals) < 0;
}
