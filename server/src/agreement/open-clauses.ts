import { LIST_STYLES, MARK_STYLES, type Mark, type MarkStyle } from './numbering.js';
import { compareOrdinals } from './ordinals.js';

/** What decides where the next clause goes: of each clause that is still open. */
export interface OpenClause {
  readonly mark: Mark | null;
  /** The next mark of the same style behind it, or null. */
  readonly next: Mark | null;
  readonly isHeading: boolean;
  readonly markdown: number;
}

const RANK: ReadonlyMap<MarkStyle, number> = new Map(MARK_STYLES.map((style, i) => [style, i]));

/** Nesting deeper than this is flattened: no agreement needs it and a hostile text could ask for it. */
const MAX_DEPTH = 24;

/**
 * The clauses that are open where the text has got to, from the outermost in: the next one is a child of
 * one of them, and ends those below.
 */
export class OpenClauses<T extends OpenClause> {
  private readonly stack: T[] = [];

  get top(): T | null {
    return this.stack[this.stack.length - 1] ?? null;
  }

  /** The innermost open clause numbered 5 rather than 5.1 or (a), or null. */
  get lastDecimal(): T | null {
    for (let s = this.stack.length - 1; s >= 0; s--) {
      const { mark } = this.stack[s]!;
      if (mark?.style === 'decimal' && mark.ordinals.length === 1) return this.stack[s]!;
    }
    return null;
  }

  /** Does a decimal number come right after that of an open clause: 28.6 after 28.5, 28.1 below 28? */
  comesNext({ ordinals }: Mark): boolean {
    const above = ordinals.slice(0, -1);
    const last = ordinals.at(-1)!;
    const before = last === 1 ? above : [...above, last - 1];
    return this.stack.some(
      ({ mark }) => mark?.style === 'decimal' && compareOrdinals(mark.ordinals, before) === 0,
    );
  }

  push(clause: T): void {
    this.stack.push(clause);
  }

  /** Ends clauses until one may hold an unnumbered heading, and returns it; null for the root. */
  parentForHeading(markdown: number): T | null {
    if (markdown > 0)
      while (this.top !== null && !(this.top.markdown > 0 && this.top.markdown < markdown))
        this.stack.pop();
    else
      while (this.top !== null && !(this.top.mark !== null && this.top.isHeading)) this.stack.pop();
    return this.atMost();
  }

  /** Decides between the Roman numeral and the letter in "(i)" by what is open. */
  readingOf(mark: Mark): Mark {
    if (mark.also === undefined) return mark;
    const other: Mark = { ...mark, style: mark.also.style, ordinals: [mark.also.ordinal] };
    for (let s = this.stack.length - 1; s >= 0; s--) {
      const open = this.stack[s]!.mark;
      if (open === null) continue;
      for (const reading of [mark, other])
        if (open.style === reading.style && open.ordinals[0]! + 1 === reading.ordinals[0])
          return reading;
    }
    return mark.ordinals[0] === 1 ? mark : other.ordinals[0] === 1 ? other : mark;
  }

  /** Pops what the new clause ends and returns its parent, null for the root. */
  parentFor(mark: Mark, isHeading: boolean, markdown: number): T | null {
    if (markdown > 0)
      while (this.top !== null && this.top.mark === null && this.top.markdown >= markdown)
        this.stack.pop();
    const found =
      mark.ordinals.length > 1 ? this.findForDecimal(mark) : this.findAlike(mark, isHeading);
    if (found !== null) {
      this.stack.length = found.depth;
      return this.atMost();
    }
    while (this.top !== null && !this.nests(mark, this.top, isHeading, markdown)) this.stack.pop();
    return this.atMost();
  }

  /** Where "3.2.1" goes: after its sibling or under its parent. `depth` is how much of the stack stays. */
  private findForDecimal(mark: Mark): { depth: number } | null {
    const prefix = mark.ordinals.slice(0, -1);
    for (let s = this.stack.length - 1; s >= 0; s--) {
      const open = this.stack[s]!.mark;
      if (open === null) continue;
      if (
        open.style === 'decimal' &&
        open.ordinals.length === mark.ordinals.length &&
        startsWith(open.ordinals, prefix)
      )
        return { depth: s };
      const own = this.decimalPath(s);
      if (own !== null && own.length === prefix.length && startsWith(own, prefix))
        return { depth: s + 1 };
    }
    const top = this.top;
    if (top?.mark && LIST_STYLES.has(top.mark.style) && this.goesOn(top))
      return { depth: this.stack.length };
    // The parent is missing or numbered otherwise: beside the nearest decimal of the same depth.
    for (let s = this.stack.length - 1; s >= 0; s--) {
      const open = this.stack[s]!.mark;
      if (open?.style !== 'decimal' || open.ordinals.length < 2) continue;
      if (open.ordinals.length === mark.ordinals.length) return { depth: s };
      if (open.ordinals.length < mark.ordinals.length && startsWith(mark.ordinals, open.ordinals))
        return { depth: s + 1 };
    }
    return null;
  }

  /** The number of an open clause as the first components of a decimal: 第三条 → [3]. */
  private decimalPath(s: number): readonly number[] | null {
    const mark = this.stack[s]!.mark!;
    if (mark.style === 'decimal') return mark.ordinals;
    return mark.style === 'article' ||
      mark.style === 'ideograph' ||
      mark.style === 'chapter' ||
      mark.style === 'section'
      ? mark.ordinals
      : null;
  }

  private findAlike(mark: Mark, isHeading: boolean): { depth: number } | null {
    let loose = -1;
    const ordinal = mark.ordinals[0]!;
    for (let s = this.stack.length - 1; s >= 0; s--) {
      const node = this.stack[s]!;
      const open = node.mark;
      if (open === null || open.style !== mark.style || open.ordinals.length !== 1) continue;
      if (node.isHeading === isHeading && open.ordinals[0]! + 1 === ordinal) return { depth: s };
      // A list of "1." items inside a section "2." is not its sibling.
      if (ordinal === 1 && node.isHeading && !isHeading) continue;
      if (
        loose < 0 ||
        (open.ordinals[0]! + 1 === ordinal && this.stack[loose]!.mark!.ordinals[0]! + 1 !== ordinal)
      )
        loose = s;
    }
    return loose < 0 ? null : { depth: loose };
  }

  /** May a clause with a style that is not open stand inside `open`? */
  private nests(mark: Mark, open: OpenClause, isHeading: boolean, markdown: number): boolean {
    if (open.mark === null) {
      if (!isHeading) return true;
      return open.markdown > 0 && markdown > open.markdown;
    }
    if (this.goesOn(open)) return true;
    if (isHeading && !open.isHeading) return false;
    if (open.mark.style === mark.style) return open.isHeading && !isHeading;
    return RANK.get(mark.style)! > RANK.get(open.mark.style)!;
  }

  /** Does the numbering of `open` go on further down? */
  private goesOn(open: OpenClause): boolean {
    const next = open.next;
    if (next === null || open.mark === null) return false;
    return (
      next.ordinals[next.ordinals.length - 1] ===
      open.mark.ordinals[open.mark.ordinals.length - 1]! + 1
    );
  }

  private atMost(): T | null {
    while (this.stack.length >= MAX_DEPTH) this.stack.pop();
    return this.top;
  }
}

/** Do these numbers begin with those? */
export function startsWith(all: readonly number[], prefix: readonly number[]): boolean {
  return prefix.every((n, i) => all[i] === n);
}
