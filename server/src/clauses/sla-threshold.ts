import type { Agreement, Table } from '../agreement/model.js';
import type { Language } from '../language/language.js';
import type { Band } from '../language/table-grammar.js';
import type { SlaThresholdFacts } from './facts.js';
import type { FindingOf } from './finding.js';
import { readProse } from './prose.js';
import type { Recogniser, Surroundings, TableMatch } from './recogniser.js';
import { withoutSideColumns } from './side-columns.js';

/**
 * Numeric promises about the service, in prose or in tables that promise and do not compensate.
 * A promise repeated later in the agreement is one promise.
 */
export const slaThreshold: Recogniser<'sla-threshold'> = {
  kind: 'sla-threshold',
  prose: (passage) => readProse('sla-threshold', passage),
  table: readTable,
  settle: onceTold,
};

/** Shorter words about a time (2小时内响应) stand in many rows of one table. */
const REPEATED_TIME = 24;

/** Kinds that are told in shares; a time in the same table is one of something else. */
const RATES: ReadonlySet<SlaThresholdFacts['metricKind']> = new Set([
  'availability',
  'success-rate',
  'durability',
  'error-rate',
]);

const TIMES: ReadonlySet<SlaThresholdFacts['metricKind']> = new Set([
  'response-time',
  'resolution-time',
  'recovery',
  'latency',
]);

/**
 * Each promise once: where it is first made, or where what follows its breach is said beside it.
 * Promises of different figures are never compared. What a sentence only rests on
 * is told where nothing of its sort is promised.
 */
function onceTold(
  findings: readonly FindingOf<'sla-threshold'>[],
  agreement: Agreement,
  language: Language,
): FindingOf<'sla-threshold'>[] {
  const told = new Map<string, FindingOf<'sla-threshold'>[]>();
  const dropped = new Set<FindingOf<'sla-threshold'>>();
  const firm = new Set(findings.filter((f) => !f.implied).map((f) => f.facts.metricKind));
  for (const f of findings) {
    if (f.implied && firm.has(f.facts.metricKind)) {
      dropped.add(f);
      continue;
    }
    const figure = `${f.facts.value} ${f.facts.unit} ${f.facts.metricKind}`;
    const before = told.get(figure) ?? [];
    told.set(figure, before);
    const first = before.findIndex((g) => repeats(f, g, language));
    if (first < 0) before.push(f);
    else if (hasRemedy(f, agreement, language) && !hasRemedy(before[first]!, agreement, language)) {
      dropped.add(before[first]!);
      before[first] = f;
    } else dropped.add(f);
  }
  return findings.filter((f) => !dropped.has(f));
}

/** Does the text go on with what the customer gets where the promise is missed? */
function hasRemedy(
  finding: FindingOf<'sla-threshold'>,
  agreement: Agreement,
  language: Language,
): boolean {
  const blocks =
    finding.clause < 0 ? agreement.preamble : (agreement.clauses[finding.clause]?.blocks ?? []);
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const at = block.text.fromSource(finding.span.end - 1);
    if (at >= 0) return language.tables.promisesRemedy(block.text.value.slice(at + 1));
  }
  return false;
}

function repeats(
  f: FindingOf<'sla-threshold'>,
  g: FindingOf<'sla-threshold'>,
  { tables }: Language,
): boolean {
  const [a, b] = [f.facts, g.facts];
  if (a.value !== b.value || a.unit !== b.unit || a.metricKind !== b.metricKind) return false;
  // 云主机可用性…，云存储可用性…: side by side, each of its own thing
  const [of, other] = [tables.subject(a.metric), tables.subject(b.metric)];
  if (f.clause === g.clause && of !== null && other !== null && of !== other) return false;
  // Times are promised case by case; rates are repeated in summaries and examples.
  if (TIMES.has(a.metricKind) || (a.unit !== '%' && f.clause === g.clause))
    return (
      a.scope === b.scope &&
      f.clause === g.clause &&
      f.quote === g.quote &&
      f.quote.length >= REPEATED_TIME
    );
  // a figure of its own sort (no outage of five minutes on end) is the same where it is of the same
  if (a.unit !== '%')
    return a.metric === b.metric && a.operator === b.operator && a.scope === b.scope;
  return (
    (a.scope === b.scope || a.scope === null || b.scope === null) &&
    tables.aspect(a.metric) === tables.aspect(b.metric)
  );
}

/** The number of a row. */
const NUMBER = /^[0-9.\s]*$/;

/** A line above a table that is no longer is its caption. */
const LONGEST_CAPTION = 40;

/** How far to the left of a figure its label may stand; a row of thousands of cells is no table. */
const NEAR_CELLS = 8;

function readTable(
  printed: Table,
  around: Surroundings,
  above: string | null,
): TableMatch<'sla-threshold'>[] {
  const { tables, usualScript } = around.language;
  if (above !== null && tables.definesFailure(usualScript(above))) return [];
  const table = withoutSideColumns(printed, around.language);
  const header = table.header?.map((cell) => usualScript(cell.value)) ?? [];
  const title = around.headings[around.headings.length - 1] ?? '';
  const rows = table.rows.map((row) => row.map((cell) => usualScript(cell.value)));
  // the caption right above ("Table 1: response times") names what the figures are
  const caption = above !== null && above.length <= LONGEST_CAPTION ? usualScript(above) : '';
  const about = [...header, title, around.leadIn ?? caption].join(' ');
  if (header.some((name) => tables.namesCredits(name)))
    return [...promisedRows(rows, around), ...besideCredits(rows, header, around)];
  if (
    rows.some(
      (row) => row.some((cell) => tables.tier(cell) !== null) || hasCredit(row, header, around),
    )
  )
    return [];
  const matches: Labelled[] = [];
  const columns = columnNames(header, rows);
  if (isConversion(columns, rows, around)) return [];
  const kind = tables.metricKind(about);
  const ofTable =
    kind !== null && TIMES.has(kind) && columns.every((name) => tables.metricKind(name) === null);
  // a column of metrics: a row without a known one is of another
  const namesMetrics =
    rows.filter((row) => tables.metricKind(row[0] ?? '') !== null).length >= FEWEST_METRICS;
  let opening = '';
  rows.forEach((row, r) => {
    // a first cell that is left empty is the one above
    if (row[0] !== '') opening = row[0] ?? '';
    const told = new Set<string>();
    // asked once: a hostile row has thousands of cells
    const named = row.findIndex((name) => !NUMBER.test(name));
    row.forEach((cell, c) => {
      const column = columns[c] ?? '';
      if (tables.describes(column)) return;
      const label = c === 0 ? '' : labelOf(rows, r, named >= 0 && named < c ? named : 0, c, around);
      const near = `${row[0] === '' ? opening : ''} ${row.slice(Math.max(0, c - NEAR_CELLS), c).join(' ')}`;
      const scope = (): string | null =>
        withEdition(
          scopeOf(cell, c, label, column, ofTable && columns.length > 2, around),
          columns,
          c,
        );
      const place = {
        cell,
        column,
        label,
        near,
        about,
        ofTable,
        named: namesMetrics,
        scope,
        short: SHORT,
      };
      for (const said of saidIn(place, around)) {
        // a remark on the figure that tells it again
        const figure = `${said.facts.value} ${said.facts.unit}`;
        const isRemark = cell.length > SHORT_FIGURE && tables.metricKind(column) === null;
        if (c > 0 && isRemark && told.has(figure)) continue;
        told.add(figure);
        matches.push({ fromRow: r, toRow: r + 1, ...said, label });
      }
    });
  });
  return (
    oneForAll(matches, rows) ?? toldApart(matches, around).map(({ label: _, ...match }) => match)
  );
}

/** So many rows that are named by a metric make a column of metrics. */
const FEWEST_METRICS = 2;

/** "Uptime | Downtime a month | Downtime a year": what shares of time come to, and no promise of any. */
function isConversion(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { language: { tables } }: Surroundings,
): boolean {
  const [first, ...others] = columns;
  if (first === undefined || others.length === 0 || !others.every((name) => tables.describes(name)))
    return false;
  return rows.length > 1 && rows.every((row) => tables.threshold(row[0] ?? '', first) !== null);
}

/** A promise of a table, with the name of its row. */
type Labelled = TableMatch<'sla-threshold'> & { readonly label: string };

/** "Latency, p95" and "Latency, p99": of rows that name one metric each tells all of its name. */
function toldApart(matches: readonly Labelled[], { language }: Surroundings): Labelled[] {
  const { tables } = language;
  const rows = new Map<string, Set<string>>();
  for (const { facts, label } of matches) {
    const key = `${facts.metric} ${facts.scope ?? ''}`;
    rows.set(key, (rows.get(key) ?? new Set()).add(label));
  }
  return matches.map((match) => {
    const { facts, label } = match;
    const names = rows.get(`${facts.metric} ${facts.scope ?? ''}`)!;
    const isNamed = tables.metric(label) === facts.metric && label.length <= LONGEST_NAME;
    return names.size > 1 && isNamed ? { ...match, facts: { ...facts, metric: label } } : match;
  });
}

/** No name of a metric is longer. */
const LONGEST_NAME = 50;

/** "Target availability | 99.5% or higher | none": the row of a table of credits in which none is due. */
function promisedRows(
  rows: readonly (readonly string[])[],
  around: Surroundings,
): TableMatch<'sla-threshold'>[] {
  const { tables } = around.language;
  return rows.flatMap((row, r) => {
    const [label, cell, ...rest] = row;
    if (label === undefined || cell === undefined || !tables.namesPromise(label)) return [];
    const kind = tables.metricKind(label);
    const band = kind === 'availability' ? tables.band(cell) : null;
    if (band === null || band.lower === null || band.upper !== null) return [];
    if (rest.some((other) => tables.credit(other) !== null)) return [];
    const scope = (): null => null;
    const place = {
      cell,
      column: label,
      label: '',
      near: '',
      about: '',
      ofTable: false,
      named: false,
      scope,
      short: SHORT,
    };
    return saidIn(place, around).map((said) => ({ fromRow: r, toRow: r + 1, ...said }));
  });
}

/** A table of credits with columns that tell what is promised: in the first row of each service. */
function besideCredits(
  rows: readonly (readonly string[])[],
  header: readonly string[],
  around: Surroundings,
): TableMatch<'sla-threshold'>[] {
  const { tables } = around.language;
  const promised = header.findIndex(
    // the first column names the rows
    (name, c) => c > 0 && tables.namesPromise(name) && !tables.namesCredits(name),
  );
  const times = header.flatMap((name, c) => {
    const kind = tables.metricKind(name);
    return c > 0 && kind !== null && TIMES.has(kind) && !tables.namesCredits(name) ? [c] : [];
  });
  const columns = promised < 0 ? times : [promised];
  const about = header.join(' ');
  const from = Math.min(...columns);
  return rows.flatMap((row, r) => {
    // a row that goes on with the bands of the service above has fewer cells
    if (row.length !== header.length) return [];
    const names = row.slice(0, from).filter((name) => !/^[0-9.\s]*$/.test(name));
    // "Complaints handling | Availability": the metric is no name of what it is promised for
    const label = names.findLast((name) => tables.metricKind(name) === null) ?? names.at(-1) ?? '';
    const scope = (): string | null => label.trim() || null;
    return columns.flatMap((c) => {
      const cell = row[c]!;
      const column = header[c]!;
      const band = tables.band(cell);
      // of a single column of times each row may be a case of being late
      if (band !== null && promised < 0 && columns.length < FEWEST_TIMES) return [];
      if (
        band !== null &&
        (isClosed(band) || isMissed(band, tables.metricKind(column) ?? tables.metricKind(label)))
      )
        return [];
      const place = {
        cell,
        column,
        label,
        near: names.join(' '),
        about,
        ofTable: false,
        named: false,
        scope,
        short: 0,
      };
      return saidIn(place, around).map((said) => ({ fromRow: r, toRow: r + 1, ...said }));
    });
  });
}

/** Response and resolution, each in a column of its own. */
const FEWEST_TIMES = 2;

function isClosed({ lower, upper }: Band): boolean {
  return lower !== null && upper !== null;
}

/** "> 4 hours", "< 99.9%": where the promise is missed, and not what it is. */
function isMissed({ lower, unit }: Band, kind: SlaThresholdFacts['metricKind'] | null): boolean {
  return unit === '%' && kind !== 'error-rate' ? lower === null : lower !== null;
}

/** A cell, and the words of its table that tell what its figure is. */
interface Place {
  readonly cell: string;
  readonly column: string;
  readonly label: string;
  /** The cells right before it. */
  readonly near: string;
  /** What the whole table is about. */
  readonly about: string;
  /** No column is named after a metric: every figure is of the one time that the table is about. */
  readonly ofTable: boolean;
  /** The labels of other rows are names of metrics. */
  readonly named: boolean;
  /** What its figure is promised for. */
  readonly scope: () => string | null;
  /** A figure in a cell of so many characters is all that it says. */
  readonly short: number;
}

/** A cell that is no longer says a figure and nothing else. */
const SHORT_FIGURE = 10;

/** No sentence is so short. */
const SHORT = 24;

/** "30 minutes, a plan within 2 hours": the column's own figure, and what else is promised in the cell. */
const FIGURE_AND_MORE =
  /^\s*([<>≤≥＜＞]?=?\s?[0-9][^，,；;、]{0,9})[，,；;]\s?([^，,；;]{0,4}[0-9].{4,60})$/;

type Said = Pick<TableMatch<'sla-threshold'>, 'facts' | 'confidence'>;

/** What a cell promises: its figure, or all that its sentence does where that is no figure, or more. */
function saidIn(
  { cell, column, label, near, about, ofTable, named, scope, short }: Place,
  around: Surroundings,
): readonly Said[] {
  const { tables } = around.language;
  const parts = FIGURE_AND_MORE.exec(cell);
  if (
    parts !== null &&
    tables.threshold(parts[1]!, `${column} ${label}`) !== null &&
    tables.metricKind(column) !== null
  ) {
    const place = { column, label, near, about, ofTable, named, scope, short };
    return [
      ...saidIn({ ...place, cell: parts[1]! }, around),
      ...promisesIn(parts[2]!, column, label, around),
    ];
  }
  const own = tables.metricKind(column) ?? tables.metricKind(label) ?? tables.metricKind(near);
  const metricKind = own ?? tables.metricKind(about);
  const names = `${column} ${label}`;
  const unnamed = ofTable && cell.length <= SHORT && tables.metricKind(names) === null;
  const figure =
    metricKind === null
      ? null
      : tables.threshold(cell, unnamed || names.trim() === '' ? about : names);
  const said =
    figure !== null && cell.length <= short ? [] : promisesIn(cell, column, label, around);
  if (metricKind === null && said.length === 0)
    return byItsColumn(cell, column, label, named, around);
  if (metricKind === null || figure === null || said.length > 1) return said;
  const isOther = own === null && named && figure.unit === '%';
  if ((isOther || (figure.unit !== '%' && RATES.has(metricKind))) && label !== '')
    return [
      { facts: { metric: label, metricKind: 'other', ...figure, scope: null }, confidence: 'high' },
    ];
  const metric =
    metricOf([column, label], around) ??
    (tables.metricKind(label) !== null && tables.metricKind(column) === null
      ? label
      : (metricOf([about], around) ?? column));
  return [{ facts: { metric, metricKind, ...figure, scope: scope() }, confidence: 'high' }];
}

/** "Rack moves | ≤ 4 hours" under "Target": a comparison that the column promises, whatever it is one of. */
function byItsColumn(
  cell: string,
  column: string,
  label: string,
  named: boolean,
  around: Surroundings,
): readonly Said[] {
  const { tables } = around.language;
  if (cell.length > SHORT || around.agreement.type !== 'sla') return [];
  const isPromise = tables.namesPromise(column);
  if (!isPromise && !named) return [];
  const figure = COMPARED.test(cell) ? tables.threshold(cell, column) : null;
  if (figure === null) return [];
  const scope = isPromise || column === '' ? null : column;
  const facts = { metric: label, metricKind: 'other' as const, ...figure, scope };
  return [{ facts, confidence: 'low' }];
}

/** An upper or lower end by its sign. */
const COMPARED = /^\s*[<>≤≥＜＞]/;

/** What each column is for; a second row of names belongs to the columns under a header's last cells. */
function columnNames(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const names = [...header];
  const second = rows[0]?.filter((cell) => cell !== '') ?? [];
  const shift = header.length - second.length;
  if (shift <= 0 || second.some((cell) => /[0-9]/.test(cell)) || rows.length < 2) return names;
  const over = header.slice(shift).find((name) => name !== '') ?? '';
  second.forEach((name, i) => (names[shift + i] = `${over} ${name}`.trim()));
  return names;
}

/**
 * The name of a row: its first cell, and the next one too where other rows share the first, or leave it
 * out as told above ("Incident | Critical", "| High").
 */
function labelOf(
  rows: readonly (readonly string[])[],
  r: number,
  named: number,
  c: number,
  { language: { tables } }: Surroundings,
): string {
  const row = rows[r]!;
  const label = row[named]!;
  const next = row[named + 1] ?? '';
  if (named + 1 >= c || next === '' || next.length > LONGEST_LABEL || label === '') return label;
  if (/[0-9]/.test(next) ? tables.threshold(next, label) !== null : false) return label;
  const isShared = [rows[r - 1], rows[r + 1]].some(
    (other) =>
      other !== undefined &&
      other.length === row.length &&
      (other[named] === label || (other[named] === '' && other === rows[r + 1])),
  );
  return isShared ? `${label} · ${next}` : label;
}

/** No name of a case is longer. */
const LONGEST_LABEL = 30;

/** A row's label, and the column's where it tells more than the metric. */
function scopeOf(
  cell: string,
  c: number,
  label: string,
  column: string,
  ofTable: boolean,
  around: Surroundings,
): string | null {
  if (c === 0) {
    // a row whose cells were run together starts with its label
    const name = /^[^0-9<>≥≤＜＞]{2,}(?=\s[0-9])/.exec(cell)?.[0];
    return name?.trim() ?? null;
  }
  if (/[0-9]\s?%/.test(label)) return null;
  const { tables } = around.language;
  // rows of metrics, a column for each edition
  if (tables.metricKind(label) !== null && tables.metricKind(column) === null)
    return column === '' || tables.namesPromise(column) ? null : column;
  // rows of cases, a column for each edition, and the figures of one time
  if (ofTable && column !== '' && label !== '' && !tables.namesPromise(column))
    return `${label} · ${column}`;
  const [metric, edition] = column.split(' ');
  const tells =
    edition !== undefined &&
    tables.metricKind(metric!) !== null &&
    tables.metric(column)?.includes(edition) !== true;
  return [label, ...(tells ? [edition] : [])].filter((part) => part !== '').join(' · ') || null;
}

/** "Response time (Premier)" beside "Response time (Basic)": the same metric for each edition. */
function withEdition(scope: string | null, columns: readonly string[], c: number): string | null {
  const column = columns[c] ?? '';
  const edition = EDITION.exec(column);
  if (edition === null || scope?.includes(edition[1]!) === true) return scope;
  const name = column.slice(0, edition.index);
  if (!columns.some((other, o) => o !== c && EDITION.test(other) && other.startsWith(name)))
    return scope;
  return scope === null ? edition[1]! : `${scope} · ${edition[1]!}`;
}

/** A name in brackets at the end of a column's. */
const EDITION = /\s?[(（]([^()（）]{2,30})[)）]\s*$/;

/** The promises of a cell that is a sentence ("within 30 minutes …, a report within 2 days"). */
function promisesIn(cell: string, column: string, label: string, around: Surroundings): Said[] {
  const grammar = around.language.grammars['sla-threshold'];
  if (grammar === undefined || cell.length < SHORTEST_SENTENCE || !/[0-9]/.test(cell)) return [];
  const text = around.language.foldWidth(cell);
  const sentences = around.language
    .sentences(text)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const passage = { ...around, headings: [...around.headings, column], text, sentences };
  return sentences.flatMap((sentence, at) =>
    grammar(sentence.text, passage, at).map(({ facts, confidence }) => ({
      facts: { ...facts, scope: facts.scope ?? (label === '' ? null : label) },
      confidence: confidence ?? ('high' as const),
    })),
  );
}

/** A cell that says more than a figure. */
const SHORTEST_SENTENCE = 8;

/** One promise for all places: a grid of regions whose every figure is the same is told once. */
function oneForAll(
  matches: readonly TableMatch<'sla-threshold'>[],
  rows: readonly (readonly string[])[],
): TableMatch<'sla-threshold'>[] | null {
  const [first, ...others] = matches;
  if (first === undefined || others.length === 0) return null;
  const { value, unit, metricKind } = first.facts;
  const same = others.every(
    ({ facts }) => facts.value === value && facts.unit === unit && facts.metricKind === metricKind,
  );
  const grid = rows.filter((row) => (row.join(' ').match(/[0-9]\s?%/g) ?? []).length > 1).length;
  if (!same || grid < 2) return null;
  const toRow = matches[matches.length - 1]!.toRow;
  return [{ ...first, toRow, facts: { ...first.facts, scope: null } }];
}

function metricOf(texts: readonly string[], around: Surroundings): string | null {
  for (const text of texts) {
    const metric = around.language.tables.metric(text);
    if (metric !== null) return metric;
  }
  return null;
}

/** A row of a band and what is given for it. */
function hasCredit(
  row: readonly string[],
  header: readonly string[],
  around: Surroundings,
): boolean {
  const { tables } = around.language;
  return row.some(
    (cell, c) =>
      tables.band(cell) !== null &&
      tables.metricKind(header[c + 1] ?? '') === null &&
      tables.credit(row[c + 1] ?? '') !== null,
  );
}
