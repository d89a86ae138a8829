import type { Block, Paragraph, Table } from '../agreement/model.js';
import { isKept } from './credit-columns.js';
import type { TableGrammar } from '../language/table-grammar.js';
import type { MappedText } from '../text/mapped-text.js';

/** A table that reached the text as a run of paragraphs, blocks `[from, to)` of its clause. */
export interface LooseTable {
  readonly from: number;
  readonly to: number;
  readonly table: Table;
}

/** No cell is longer, nor a row of a table whose cells stand side by side. */
const LONGEST_CELL = 60;
/** Two cells of a header and a row of two are the least. */
const SHORTEST_RUN = 3;
/** No table of service levels has more columns. */
const MOST_COLUMNS = 8;

const FIGURE = /[0-9０-９]/;
/** A name of a column: words, and no figures. */
const NAME = /^[^0-9０-９]{0,30}\p{L}[^0-9０-９]{0,60}$/u;
const LABELLED = /^[^：:，。0-9]{2,24}[：:]\s?\S/;
const END_OF_SENTENCE = /[。；;]\s*$/;

const NONE: readonly LooseTable[] = [];

/**
 * Tables of bands and credits, or of promised figures, that were left as paragraphs: every cell on a
 * line of its own, or every row on one with blanks between its cells.
 */
export function looseTables(blocks: readonly Block[], tables: TableGrammar): readonly LooseTable[] {
  const found: LooseTable[] = [];
  for (let from = 0; from < blocks.length; from++) {
    const alone = tableOnOneLine(blocks[from]!, from, tables);
    if (alone !== null) found.push(alone);
    if (alone !== null || !isShort(blocks[from]!)) continue;
    let to = from + 1;
    while (to < blocks.length && isShort(blocks[to]!)) to++;
    if (to - from >= SHORTEST_RUN) {
      // a run may hold one table after another: those of several services
      for (let at = from; to - at >= SHORTEST_RUN;) {
        const run = blocks.slice(at, to) as Paragraph[];
        if (!run.some((p) => FIGURE.test(p.text.value))) break;
        const table =
          rowsOfBlanks(run) ??
          pairsByLine(run, tables) ??
          figuresByLine(run, tables) ??
          figureOverLabel(run, tables);
        if (table === null) break;
        // promised figures above the bands of their credits
        const above =
          table.from < SHORTEST_RUN ? null : figuresByLine(run.slice(0, table.from), tables);
        if (above !== null)
          found.push({ from: at + above.from, to: at + above.to, table: above.table });
        found.push({ from: at + table.from, to: at + table.to, table: table.table });
        at += table.to;
      }
    }
    from = to;
  }
  return found.length === 0 ? NONE : found;
}

/** So long is a table on one line, and so many rows it has at least. */
const LONGEST_LINE = 400;
const FEWEST_ROWS = 2;
const STOP = /[。；;.，,：:]\s*$/;

/**
 * 级别 响应时间 恢复时间 一级 10分钟 2小时 二级 30分钟 4小时: a header and rows on one line, single blanks
 * between all cells. Every row has as many labels and figures, under names of which one is a metric's.
 */
function tableOnOneLine(block: Block, at: number, tables: TableGrammar): LooseTable | null {
  if (block.kind !== 'paragraph') return null;
  const { value } = block.text;
  if (value.length > LONGEST_LINE || STOP.test(value) || !FIGURE.test(value)) return null;
  const cells = value.split(' ');
  const first = cells.findIndex((cell) => FIGURE.test(cell));
  // as many names as a row has cells, and the labels of the first row
  for (let columns = 2; columns < first && columns <= MOST_COLUMNS; columns++) {
    const rows = cells.length / columns - 1;
    if (!Number.isInteger(rows) || rows < FEWEST_ROWS) continue;
    const labels = first - columns;
    if (labels >= columns) continue;
    const fits = cells.every(
      (cell, i) => i < columns || i % columns >= labels === FIGURE.test(cell),
    );
    if (!fits || !cells.slice(labels, columns).some((name) => tables.metricKind(name) !== null))
      continue;
    const all = cellsByBlank(block.text, cells.length);
    const row = (r: number): Cells => all.slice(r * columns, (r + 1) * columns);
    const below = Array.from({ length: rows }, (_, r) => row(r + 1));
    return tableOf(row(0), below, at, at + 1, [block], at);
  }
  return null;
}

function isShort(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const { value } = block.text;
  return value.length <= LONGEST_CELL && !END_OF_SENTENCE.test(value);
}

type Cells = readonly MappedText[];

function tableOf(
  header: Cells | null,
  rows: readonly Cells[],
  from: number,
  to: number,
  run: readonly Paragraph[],
  first = 0,
): LooseTable {
  const span = { start: run[from - first]!.span.start, end: run[to - 1 - first]!.span.end };
  return { from, to, table: { kind: 'table', header, rows, span } };
}

/** A header and rows under it, all with the same number of cells parted by blanks. */
function rowsOfBlanks(run: readonly Paragraph[]): LooseTable | null {
  for (let h = 0; h + 1 < run.length; h++) {
    const header = cellsByBlank(run[h]!.text);
    if (header.length < 2 || !header.every((cell) => NAME.test(cell.value))) continue;
    const rows: Cells[] = [];
    let to = h + 1;
    for (; to < run.length; to++) {
      const row = cellsByBlank(run[to]!.text);
      // "30-day backup retention": a figure in the first cell alone begins a phrase
      if (row.length !== header.length || !row.slice(1).some((cell) => FIGURE.test(cell.value)))
        break;
      rows.push(row);
    }
    if (rows.length > 0) return tableOf(header, rows, h, to, run);
  }
  return null;
}

function cellsByBlank(text: MappedText, most = MOST_COLUMNS): MappedText[] {
  const cells: MappedText[] = [];
  const { value } = text;
  const word = /\S+/g;
  for (let m = word.exec(value); m !== null && cells.length <= most; m = word.exec(value))
    cells.push(text.sub(m.index, m.index + m[0].length));
  return cells;
}

/** Bands and what each gives, line by line; a line between them tells what the next ones are for. */
function pairsByLine(run: readonly Paragraph[], tables: TableGrammar): LooseTable | null {
  let from = -1;
  let to = -1;
  const rows: Cells[] = [];
  for (let i = 0; i + 1 < run.length; i++) {
    const cell = run[i]!.text;
    if (!FIGURE.test(cell.value)) continue;
    const band = tables.band(cell.value);
    if (band === null) continue;
    // a line that tells what it gives itself
    if (tables.namesCredits(cell.value) && tables.credit(cell.value) !== null) continue;
    // a card: between the two a line tells what the band is called
    const between = CARD_LINE.test(run[i + 1]!.text.value) && i + 2 < run.length ? 1 : 0;
    const next = run[i + 1 + between]!.text;
    if (tables.credit(next.value) === null || tables.band(next.value) !== null) continue;
    // "uptime ≥ 99.99%", and on the next line the level of something else
    if (isKept(band) && tables.metricKind(next.value) !== null) continue;
    if (isShare(next.value) && !/[%％]/.test(cell.value)) continue;
    if (from < 0) from = i;
    else if (i > to && i - to === 1) rows.push([run[to]!.text]);
    else if (i > to) break;
    rows.push([cell, next]);
    to = i + 2 + between;
    i += 1 + between;
  }
  if (from < 0) return null;
  const header = headerAbove(run, from);
  return tableOf(header, rows, from - header.length, to, run);
}

/** "Rating: tolerable". */
const CARD_LINE = /^[\p{L} ]{2,20}[:：]\s?[\p{L} -]{2,30}$/u;

/** "99.9%": so high a share is a level of service; no credit for some minutes is. */
function isShare(line: string): boolean {
  const share = /^\s*([0-9]{2,3}(?:\.[0-9]{1,4})?)\s?[%％]\s*$/.exec(line)?.[1];
  return share !== undefined && Number(share) >= LEAST_LEVEL;
}

/** No service is promised for less of the time. */
const LEAST_LEVEL = 90;

/** A card: a figure, and below it what it is a figure of ("99.9%" over "Monthly Uptime"). */
function figureOverLabel(run: readonly Paragraph[], tables: TableGrammar): LooseTable | null {
  for (let i = 0; i + 1 < run.length; i++) {
    const [figure, label] = [run[i]!.text, run[i + 1]!.text];
    if (!isShare(figure.value) || FIGURE.test(label.value)) continue;
    const above = i === 0 ? '' : run[i - 1]!.text.value;
    // where labels stand above their figures, the next one is not its own
    if (tables.metricKind(label.value) === null || tables.metricKind(above) !== null) continue;
    return tableOf(null, [[label, figure]], i, i + 2, run);
  }
  return null;
}

/** The lines without figures right above the first row. */
function headerAbove(run: readonly Paragraph[], first: number): Cells {
  let from = first;
  while (from > 0 && first - from < MOST_COLUMNS && !FIGURE.test(run[from - 1]!.text.value)) from--;
  return run.slice(from, first).map((p) => p.text);
}

/** The run up to where a cell of its header that names a metric stands again: another table begins there. */
function untilHeaderAgain(run: readonly Paragraph[], tables: TableGrammar): readonly Paragraph[] {
  const named = run.findIndex((p) => tables.metricKind(p.text.value) !== null);
  if (named < 0) return run;
  const { value } = run[named]!.text;
  const again = run.findIndex((p, i) => i > named + 1 && p.text.value === value);
  if (again < 0) return run;
  // with the cells of the header before it
  const alike = (back: number): boolean =>
    named - back >= 0 && run[named - back]!.text.value === run[again - back]!.text.value;
  let back = 0;
  while (again - back - 1 > named && alike(back + 1)) back++;
  return run.slice(0, again - back);
}

/** "Availability is at least:" over "Standard", "99.9%", "Platinum", "99.99%": labels and figures in turn. */
function pairsBelowLeadIn(
  run: readonly Paragraph[],
  first: number,
  tables: TableGrammar,
): LooseTable | null {
  const lead = run[first - 2]?.text.value ?? '';
  if (!/[：:]\s*$/.test(lead) || tables.metricKind(lead) === null) return null;
  const rows: Cells[] = [];
  let at = first - 1;
  for (; at + 1 < run.length; at += 2) {
    const [label, figure] = [run[at]!.text, run[at + 1]!.text];
    if (FIGURE.test(label.value) || tables.threshold(figure.value, lead) === null) break;
    rows.push([label, figure]);
  }
  return rows.length < 2 ? null : tableOf(null, rows, first - 1, at, run);
}

/** A header line by line and rows of labels and their figures; the header or every row names a metric. */
function figuresByLine(whole: readonly Paragraph[], tables: TableGrammar): LooseTable | null {
  // 服务期限：36个月 is a label with its value, and no cell
  if (whole.filter(({ text }) => LABELLED.test(text.value)).length * 2 > whole.length) return null;
  const run = untilHeaderAgain(whole, tables);
  const metric = run.find((p) => tables.metricKind(p.text.value) !== null)?.text.value;
  if (metric === undefined) return null;
  const isFigure = run.map(({ text }) => tables.threshold(text.value, metric) !== null);
  const first = isFigure.indexOf(true);
  if (first < 0) return null;
  let end = first;
  while (isFigure[end] === true) end++;
  // the labels of the second row tell how many a row has
  const next = isFigure.indexOf(true, end);
  const labels = next < 0 ? 1 : next - end;
  const columns = labels + end - first;
  const from = first - labels - columns;
  if (columns > MOST_COLUMNS) return null;
  if (from < 0) return pairsBelowLeadIn(run, first, tables);
  const header = run.slice(from, from + columns).map((p) => p.text);
  // names, and no sentences of a list
  if (header.some((cell) => FIGURE.test(cell.value) && /[：:]/.test(cell.value))) return null;
  const rows: Cells[] = [];
  let at = from + columns;
  for (; at + columns <= run.length; at += columns) {
    if (!isFigure.slice(at + labels, at + columns).every(Boolean)) break;
    rows.push(run.slice(at, at + columns).map((p) => p.text));
  }
  const namesMetric = (cell: MappedText): boolean => tables.metricKind(cell.value) !== null;
  if (!header.some(namesMetric) && !rows.every((row) => row.slice(0, labels).some(namesMetric)))
    return null;
  return tableOf(header, rows, from, at, run);
}
