import type { MappedText } from '../text/mapped-text.js';
import { fitted } from '../text/fitted.js';
import { BEFORE_ALL, BEHIND_ALL, type Span } from '../text/span.js';
import type { Flow, FlowText } from './layout/flow.js';
import type { Block, Clause } from './model.js';
import { inlineHeading } from './inline-heading.js';
import { LIST_STYLES, type Mark } from './numbering.js';
import { type OpenClause, OpenClauses, startsWith } from './open-clauses.js';

/** Blocks before the first clause, and the clauses in reading order. */
export interface ClauseTree {
  readonly preamble: readonly Block[];
  readonly clauses: readonly Clause[];
  /** Punctuation between a number or heading and the text behind it. */
  readonly separators: readonly Span[];
}

interface Node extends OpenClause {
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

/** Nests the numbered and headed units of an agreement. Linear in the length of the flow. */
export function buildClauses(flow: readonly Flow[]): ClauseTree {
  const builder = new TreeBuilder(flow);
  return builder.build();
}

/** The title of a chapter in capitals, its full stop with it. */
const CAPITALS = /^[A-Z][A-Z0-9 ,;&'’/()-]{3,70}\.?\s?$/;

class TreeBuilder {
  private readonly nodes: Node[] = [];
  private readonly open = new OpenClauses<Node>();
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
    if (item.mark !== null && !(item.mark.weak === true && !this.weakFits(item, item.mark, i))) {
      this.addNumbered(item, item.mark, i);
      return;
    }
    if (this.isUnnumberedHeading(item, i)) {
      this.openUnnumbered(item);
      return;
    }
    this.addParagraph(item.text, item.moved !== null);
  }

  /**
   * "5 其他", "6  TRADE MARKS.": a number without punctuation counts only as a heading that goes on with
   * the sequence; "2.6 分钟以上" only where 2.5 stands before it.
   */
  private weakFits(item: FlowText, mark: Mark, i: number): boolean {
    if (mark.ordinals.length > 1) return this.open.comesNext(mark);
    const [number] = mark.ordinals;
    const capitals = CAPITALS.test(item.text.value.slice(mark.textStart, mark.textStart + 73));
    if (!capitals && (!item.short || item.text.value.length > 30)) return false;
    const last = this.open.lastDecimal;
    if (last !== null) return number === last.mark!.ordinals[0]! + 1;
    // an excerpt begins with any chapter, if the next one is as well
    return number === 1 || (capitals && this.nextAlike[i]?.ordinals[0] === number! + 1);
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
    // "(…", and the row of a table that lost its lines: "< 95.00%  10%"
    if (/^(?:[（(]|[<>≤≥＜＞]=?\s?[0-9.]{1,7}\s?[%％]\s{1,4}[0-9])/.test(value)) return false;
    // "36 hours and more  50%": the last row of one
    if (/[0-9]\s?[%％]$/.test(value)) return false;
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
    const mark = this.open.readingOf(given);
    const parent = this.open.parentFor(mark, isHeading, item.markdown);
    const node = this.add(
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
    const parent = this.open.parentForHeading(item.markdown);
    const node = this.add(null, true, item.markdown, item.text, null, parent, null);
    if (item.moved === null) this.cover(node, item.text.span);
  }

  private add(
    mark: Mark | null,
    isHeading: boolean,
    markdown: number,
    heading: MappedText | null,
    numberSpan: Span | null,
    parent: Node | null,
    next: Mark | null,
  ): Node {
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
    this.open.push(node);
    return node;
  }

  private addParagraph(text: MappedText, moved: boolean): void {
    const span = text.span;
    this.addBlock({ kind: 'paragraph', text, span }, moved ? null : span);
  }

  /** `span` is null for what the extraction moved away. */
  private addBlock(block: Block, span: Span | null): void {
    const node = this.open.top;
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
