import type { MappedText } from '../text/mapped-text.js';
import { fitted } from '../text/fitted.js';
import { BEFORE_ALL, BEHIND_ALL, type Span } from '../text/span.js';
import type { Flow, FlowText } from './layout/flow.js';
import type { Block, Clause } from './model.js';
import { LIST_STYLES, MARK_STYLES, type Mark, type MarkStyle } from './numbering.js';

/** Blocks before the first clause, and the clauses in reading order. */
export interface ClauseTree {
  readonly preamble: readonly Block[];
  readonly clauses: readonly Clause[];
  /** Punctuation between a number or heading and the text behind it. */
  readonly separators: readonly Span[];
}

interface Node {
  readonly mark: Mark | null;
  /** The next mark of the same style behind it, or null. */
  readonly next: Mark | null;
  readonly isHeading: boolean;
  readonly markdown: number;
  readonly index: number;
  readonly number: string | null;
  readonly path: readonly number[];
  readonly heading: MappedText | null;
  readonly numberSpan: Span | null;
  readonly level: number;
  readonly parent: number;
  readonly children: number[];
  readonly blocks: Block[];
  start: number;
  end: number;
  /** Where the clause would begin: the end of what stands before it. */
  readonly cursor: number;
}

const RANK: ReadonlyMap<MarkStyle, number> = new Map(MARK_STYLES.map((style, i) => [style, i]));
/** Nesting deeper than this is flattened: no agreement needs it and a hostile text could ask for it. */
const MAX_DEPTH = 24;

/** Nests the numbered and headed units of an agreement. Linear in the length of the flow. */
export function buildClauses(flow: readonly Flow[]): ClauseTree {
  const builder = new TreeBuilder(flow);
  return builder.build();
}

class TreeBuilder {
  private readonly nodes: Node[] = [];
  private readonly stack: Node[] = [];
  private readonly preamble: Block[] = [];
  /** For each item the next mark of the same style and number of components, or null. */
  private readonly nextAlike: (Mark | null)[];
  private readonly hasNumberedHeadings: boolean;
  private readonly separators: Span[] = [];
  private cursor = 0;

  constructor(private readonly flow: readonly Flow[]) {
    this.nextAlike = new Array<Mark | null>(flow.length).fill(null);
    const upcoming = new Map<string, Mark>();
    let headings = 0;
    for (let i = flow.length - 1; i >= 0; i--) {
      const item = flow[i]!;
      if (item.kind !== 'text' || item.mark === null) continue;
      const key = styleKey(item.mark);
      this.nextAlike[i] = upcoming.get(key) ?? null;
      upcoming.set(key, item.mark);
      if (!LIST_STYLES.has(item.mark.style) && item.short) headings++;
    }
    this.hasNumberedHeadings = headings >= 2;
  }

  build(): ClauseTree {
    this.flow.forEach((item, i) => {
      if (item.kind === 'table') this.addBlock(item.table, item.moved ? null : item.table.span);
      else this.addText(item, i);
    });
    return { preamble: this.preamble, clauses: this.finish(), separators: this.separators };
  }

  private addText(item: FlowText, i: number): void {
    if (item.mark !== null && !(item.mark.weak === true && !this.weakFits(item, item.mark))) {
      this.addNumbered(item, item.mark, i);
      return;
    }
    if (this.isUnnumberedHeading(item, i)) {
      this.openUnnumbered(item);
      return;
    }
    this.addParagraph(item.text, item.moved !== null);
  }

  /** "5 其他": a number without punctuation counts only as a heading that goes on with the sequence. */
  private weakFits(item: FlowText, mark: Mark): boolean {
    if (!item.short || item.text.value.length > 30) return false;
    const last = [...this.stack]
      .reverse()
      .find((node) => node.mark?.style === 'decimal' && node.mark.ordinals.length === 1);
    if (last !== undefined) return mark.ordinals[0] === last.mark!.ordinals[0]! + 1;
    return mark.ordinals[0] === 1;
  }

  private isUnnumberedHeading(item: FlowText, i: number): boolean {
    if (item.markdown > 0) return true;
    if (!item.short || item.bullet) return false;
    const value = item.text.value;
    if (item.moved === 'note') return false;
    if (item.moved === 'heading') return value.length <= 40 && !/[：:]/.test(value);
    if (item.bold) return value.length <= 60;
    if (value.length > 60 || /[：:，,；;。]/.test(value)) return false;
    const next = this.flow[i + 1];
    if (next === undefined || next.kind !== 'text') return false;
    const substantial = next.text.value.length >= 24 || next.mark !== null;
    if (!substantial || (next.short && next.mark === null)) return false;
    if (/^[（(]/.test(value)) return false;
    if (/^[A-Z][A-Z0-9 ,&/'’()-]{3,}$/.test(value)) return true;
    if (this.hasNumberedHeadings) return false;
    return value.length <= 24 && !/[0-9]{3}/.test(value);
  }

  private addNumbered(item: FlowText, given: Mark, i: number): void {
    const text = item.text;
    const rest = text.value.length - given.textStart;
    const list = LIST_STYLES.has(given.style);
    if (given.textStart > given.end) this.separators.push(text.spanOf(given.end, given.textStart));
    let heading: MappedText | null = null;
    let body: MappedText | null = null;
    if (item.markdown > 0 || (item.moved === 'heading' && !list) || (item.bold && rest <= 60))
      heading = rest > 0 ? text.sub(given.textStart, text.value.length) : null;
    else if (!list && item.short && rest > 0)
      heading = text.sub(given.textStart, text.value.length);
    else if (rest > 0) {
      const run = list ? 0 : inlineHeading(text.value, given.textStart);
      if (run > 0) {
        heading = text.sub(given.textStart, run);
        let from = run;
        while (from < text.value.length && ' .:\t\u00a0'.includes(text.value[from]!)) from++;
        this.separators.push(text.spanOf(run, from));
        if (from < text.value.length) body = text.sub(from, text.value.length);
      } else body = text.sub(given.textStart, text.value.length);
    }
    const isHeading = heading !== null && body === null;
    const mark = this.readingOf(given);
    const parent = this.parentFor(mark, isHeading, item.markdown);
    const node = this.open(
      mark,
      isHeading,
      item.markdown,
      heading,
      text.spanOf(given.start, given.end),
      parent,
      this.nextAlike[i]!,
    );
    if (item.moved === null) {
      // The number and its punctuation as well as an inline heading stand here.
      const span = text.span;
      this.cover(node, span);
    }
    if (body !== null) this.addParagraph(body, item.moved !== null);
  }

  private openUnnumbered(item: FlowText): void {
    if (item.markdown > 0) {
      while (this.top !== null) {
        const top = this.top;
        if (top.markdown > 0 && top.markdown < item.markdown) break;
        this.stack.pop();
      }
    } else {
      while (this.top !== null && !(this.top.mark !== null && this.top.isHeading)) this.stack.pop();
    }
    const node = this.open(null, true, item.markdown, item.text, null, this.top, null);
    if (item.moved === null) this.cover(node, item.text.span);
  }

  private get top(): Node | null {
    return this.stack[this.stack.length - 1] ?? null;
  }

  /** Decides between the Roman numeral and the letter in "(i)" by what is open. */
  private readingOf(mark: Mark): Mark {
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
  private parentFor(mark: Mark, isHeading: boolean, markdown: number): Node | null {
    if (markdown > 0)
      while (this.top !== null && this.top.mark === null && this.top.markdown >= markdown)
        this.stack.pop();
    const found =
      mark.ordinals.length > 1 ? this.findForDecimal(mark) : this.findAlike(mark, isHeading);
    if (found !== null) {
      const keep = found.depth;
      this.stack.length = keep;
      return this.top;
    }
    while (this.top !== null && !this.nests(mark, this.top, isHeading, markdown)) this.stack.pop();
    return this.top;
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
  private nests(mark: Mark, open: Node, isHeading: boolean, markdown: number): boolean {
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
  private goesOn(open: Node): boolean {
    const next = open.next;
    if (next === null || open.mark === null) return false;
    return (
      next.ordinals[next.ordinals.length - 1] ===
      open.mark.ordinals[open.mark.ordinals.length - 1]! + 1
    );
  }

  private open(
    mark: Mark | null,
    isHeading: boolean,
    markdown: number,
    heading: MappedText | null,
    numberSpan: Span | null,
    under: Node | null,
    next: Mark | null,
  ): Node {
    let parent = under;
    while (this.stack.length >= MAX_DEPTH) {
      this.stack.pop();
      parent = this.top;
    }
    const node: Node = {
      mark,
      next,
      isHeading,
      markdown,
      index: this.nodes.length,
      number: mark?.number ?? null,
      path: mark === null ? [] : pathOf(mark, parent),
      heading,
      numberSpan,
      level: (parent?.level ?? 0) + 1,
      parent: parent?.index ?? -1,
      children: [],
      blocks: [],
      start: BEHIND_ALL,
      end: BEFORE_ALL,
      cursor: this.cursor,
    };
    parent?.children.push(node.index);
    this.nodes.push(node);
    this.stack.push(node);
    return node;
  }

  private addParagraph(text: MappedText, moved: boolean): void {
    const span = text.span;
    this.addBlock({ kind: 'paragraph', text, span }, moved ? null : span);
  }

  /** `span` is null for what the extraction moved away. */
  private addBlock(block: Block, span: Span | null): void {
    const node = this.top;
    if (node === null) {
      this.preamble.push(block);
      if (span !== null) this.cursor = Math.max(this.cursor, span.end);
      return;
    }
    node.blocks.push(block);
    if (span !== null) this.cover(node, span);
  }

  private cover(node: Node, span: Span): void {
    node.start = Math.min(node.start, span.start);
    node.end = Math.max(node.end, span.end);
    this.cursor = Math.max(this.cursor, span.end);
  }

  private finish(): Clause[] {
    // Sub-clauses come after their parent, so one pass from the end sees every child first.
    for (let i = this.nodes.length - 1; i >= 0; i--) {
      const node = this.nodes[i]!;
      if (node.start > node.end) node.start = node.end = node.cursor;
      const parent = this.nodes[node.parent];
      if (parent === undefined) continue;
      parent.start = Math.min(parent.start, node.start);
      parent.end = Math.max(parent.end, node.end);
    }
    return this.nodes.map((node) => ({
      index: node.index,
      number: node.number,
      path: fitted(node.path),
      heading: node.heading,
      numberSpan: node.numberSpan,
      level: node.level,
      parent: node.parent,
      children: fitted(node.children),
      blocks: fitted(node.blocks),
      span: { start: node.start, end: node.end },
    }));
  }
}

function styleKey(mark: Mark): string {
  return mark.style + mark.ordinals.length;
}

function startsWith(all: readonly number[], prefix: readonly number[]): boolean {
  return prefix.every((n, i) => all[i] === n);
}

function pathOf(mark: Mark, parent: Node | null): readonly number[] {
  if (parent === null) return mark.ordinals;
  const last = mark.ordinals[mark.ordinals.length - 1]!;
  if (
    mark.ordinals.length > 1 &&
    startsWith(mark.ordinals, parent.path) &&
    parent.path.length < mark.ordinals.length
  )
    return mark.ordinals;
  return [...parent.path, last];
}

/** End of "Fees" in "4.1 Fees. The Customer shall pay …"; 0 where there is no heading in the line. */
function inlineHeading(value: string, from: number): number {
  const m =
    /^[A-Z][A-Za-z0-9 ,;&'’/()-]{1,70}?(?=\.\s{1,3}(?:["“(]?[A-Z]|\([a-z0-9]{1,3}\)\s)|:\s{1,3}["“(]?[A-Z])/.exec(
      value.slice(from, from + 90),
    );
  if (m === null) return headingWithStop(value, from);
  const words = m[0].split(' ');
  // A sentence that happens to be short is no heading: headings capitalise or stay brief.
  const capitals = words.filter((word) => /^[A-Z(]/.test(word)).length;
  return words.length <= 3 || capitals * 2 >= words.length ? from + m[0].length : 0;
}

const WITH_STOP = /^[A-Z][A-Za-z0-9 ,;&'’/()-]{1,70}(?=\.$)/;
/** Words that a heading in capitals leaves small. */
const SMALL_WORD = /^(?:and|or|of|for|to|the|a|an|in|on|by|with|from|&)$/;

/** End of "Data Export & Deletion." where nothing follows in the paragraph: a heading with a full stop. */
function headingWithStop(value: string, from: number): number {
  if (value.length - from > 72) return 0;
  const name = WITH_STOP.exec(value.slice(from))?.[0];
  if (name === undefined) return 0;
  const named = name.split(' ').every((word) => SMALL_WORD.test(word) || !/^[a-z]/.test(word));
  return named ? from + name.length : 0;
}
