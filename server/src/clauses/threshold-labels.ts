import type { Surroundings } from './recogniser.js';

/** What each column is for; a second row of names belongs to the columns under a header's last cells. */
export function columnNames(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
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
export function labelOf(
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
export function scopeOf(
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
export function withEdition(
  scope: string | null,
  columns: readonly string[],
  c: number,
): string | null {
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
