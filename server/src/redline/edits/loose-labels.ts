import type { Span } from '../../text/span.js';
import { fold } from '../normal-form.js';
import { CELL_MARK, hasCells } from '../unit.js';

/** Where a label stands in either text, with the border of its cell or the end of its line. */
export interface LooseLabel {
  readonly a: Span;
  readonly b: Span;
}

/** Letters of the longest label. */
const LONGEST = 40;
/** Letters of both texts; of a longer table the rows are looked at one by one. */
const LONGEST_TABLE = 20_000;
/** A figure in a label may be what its row says. */
const FIGURE = /[0-9０-９%％‰一二三四五六七八九十百千万亿零两半]/;

/**
 * Labels of the rows of a table that one layout prints in their row and the other one on a line of its
 * own, in front of the table or behind it, as extraction does with a cell that spans rows. Only labels
 * count: cells that others follow in their row, and nothing with a figure. What a row says stays where it
 * is, and so the order of all labels: a layout that tells another order tells another table.
 *
 * @param a the rows of the baseline, a line each, their cells parted by {@link CELL_MARK}
 * @param b the same of the draft; either may have lost its cells
 * @returns null where there are none, or where their order is another one
 */
export function looseLabels(a: string, b: string): readonly LooseLabel[] | null {
  if (!a.includes('\n') && !b.includes('\n')) return null;
  if (!hasCells(a) && !hasCells(b)) return null;
  if (a.length + b.length > LONGEST_TABLE) return null;
  const [left, right] = [new Rows(a), new Rows(b)];
  if (!inOneOrder(left, right) || !inOneOrder(right, left)) return null;
  const found = [
    ...labelsOf(left, right).map(({ row, line }): LooseLabel => ({ a: row, b: line })),
    ...labelsOf(right, left).map(({ row, line }): LooseLabel => ({ a: line, b: row })),
    ...restsOf(left, right).map(({ rest, line }): LooseLabel => ({ a: line, b: rest })),
    ...restsOf(right, left).map(({ rest, line }): LooseLabel => ({ a: rest, b: line })),
  ];
  return found.length > 0 ? found : null;
}

interface Line extends Span {
  readonly folded: string;
}

/** The lines of a text, and the cells in which rows are named. */
class Rows {
  readonly lines: readonly Line[];
  /** Filled cells that others follow in their row, with the border behind them. */
  readonly labels: readonly Line[];
  /** null for a text that several lines have. */
  private readonly byText = new Map<string, Line | null>();

  constructor(readonly text: string) {
    const lines: Line[] = [];
    const labels: Line[] = [];
    let start = 0;
    for (const line of text.split('\n')) {
      lines.push({ start, end: start + line.length, folded: fold(line) });
      const cells = line.split(CELL_MARK);
      let at = start;
      for (const cell of cells.slice(0, -1)) {
        const end = at + cell.length + CELL_MARK.length;
        const folded = fold(cell);
        if (folded !== '') labels.push({ start: at, end, folded });
        at = end;
      }
      start += line.length + 1;
    }
    for (const line of lines)
      this.byText.set(line.folded, this.byText.has(line.folded) ? null : line);
    this.lines = lines;
    this.labels = labels;
  }

  /** The only line with this text, or null. */
  lineOf(folded: string): Line | null {
    return this.byText.get(folded) ?? null;
  }

  /** Does only one row have this label? */
  isOwn(label: Line): boolean {
    return this.labels.every((other) => other === label || other.folded !== label.folded);
  }

  /** A line with the end that parts it from its neighbour. */
  whole({ start, end }: Line): Span {
    if (start > 0) return { start: start - 1, end };
    return { start, end: Math.min(end + 1, this.text.length) };
  }
}

/** Do the labels of rows that the other side has on lines of their own keep their order there? */
function inOneOrder(rows: Rows, other: Rows): boolean {
  let last = -1;
  for (const { folded } of rows.labels) {
    const line = other.lineOf(folded);
    if (!line) continue;
    if (line.start < last) return false;
    last = line.start;
  }
  return true;
}

function isLabel({ folded }: Line): boolean {
  return folded !== '' && folded.length <= LONGEST && !FIGURE.test(folded);
}

/** Labels that stand in a row here and on a line there. */
function labelsOf(rows: Rows, other: Rows): { row: Span; line: Span }[] {
  return rows.labels.filter(isLabel).flatMap((label) => {
    const line = other.lineOf(label.folded);
    return line && rows.isOwn(label) ? [{ row: label, line: other.whole(line) }] : [];
  });
}

/** Ends of labels that stand on a line of their own behind the row here, and behind the label's beginning there. */
function restsOf(rows: Rows, other: Rows): { line: Span; rest: Span }[] {
  const found: { line: Span; rest: Span }[] = [];
  const bare = bareOf(other.text);
  for (const line of rows.lines) {
    if (!isLabel(line) || other.lineOf(line.folded)) continue;
    const end = bareOf(line.folded).text;
    for (const label of rows.labels) {
      if (label.end > line.start) break;
      const whole = bareOf(label.folded).text + end;
      const at = bare.text.indexOf(whole);
      if (at < 0 || bare.text.includes(whole, at + 1)) continue;
      const rest = {
        start: bare.at[at + whole.length - end.length]!,
        end: bare.at[at + whole.length - 1]! + 1,
      };
      found.push({ line: rows.whole(line), rest });
      break;
    }
  }
  return found;
}

/** A text as {@link fold} leaves it without its blanks, and where each character stood. */
function bareOf(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let bare = '';
  for (let i = 0; i < text.length; i++) {
    const folded = fold(text[i]!);
    if (folded === '' || folded === ' ') continue;
    bare += folded;
    at.push(...Array<number>(folded.length).fill(i));
  }
  return { text: bare, at };
}
