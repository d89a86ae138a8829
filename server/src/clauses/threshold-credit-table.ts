import type { Band } from '../language/table-grammar.js';
import type { SlaThresholdFacts } from './facts.js';
import type { Surroundings, TableMatch } from './recogniser.js';
import { TIMES } from './metric-kinds.js';
import { SHORT, saidIn } from './threshold-cell.js';

/** "Target availability | 99.5% or higher | none": the row of a table of credits in which none is due. */
export function promisedRows(
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
export function besideCredits(
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

/** A row of a band and what is given for it. */
export function hasCredit(
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
