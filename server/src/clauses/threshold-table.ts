import type { Table } from '../agreement/model.js';
import type { Surroundings, TableMatch } from './recogniser.js';
import { withoutSideColumns } from './side-columns.js';
import { TIMES } from './metric-kinds.js';
import { SHORT, SHORT_FIGURE, saidIn } from './threshold-cell.js';
import { besideCredits, hasCredit, promisedRows } from './threshold-credit-table.js';
import { columnNames, labelOf, scopeOf, withEdition } from './threshold-labels.js';

/** The number of a row. */
const NUMBER = /^[0-9.\s]*$/;

/** A line above a table that is no longer is its caption. */
const LONGEST_CAPTION = 40;

/** How far to the left of a figure its label may stand; a row of thousands of cells is no table. */
const NEAR_CELLS = 8;

/**
 * The promises of a table: a figure a cell, named by its row, its column or what stands above.
 * @param above the paragraph right above the table, or null
 */
export function readTable(
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
