import type { Table } from '../agreement/model.js';
import type { SlaThresholdFacts } from './facts.js';
import type { FindingOf } from './finding.js';
import { readProse } from './prose.js';
import type { Recogniser, Surroundings, TableMatch } from './recogniser.js';

/**
 * Numeric promises about the service, in prose or in tables that promise and do not compensate.
 * A promise repeated later in the agreement is one promise.
 */
export const slaThreshold: Recogniser<'sla-threshold'> = {
  kind: 'sla-threshold',
  prose: (passage) => readProse('sla-threshold', passage),
  table: readTable,
  settle: firstTold,
};

const TIMES: ReadonlySet<SlaThresholdFacts['metricKind']> = new Set([
  'response-time',
  'resolution-time',
  'recovery',
  'latency',
]);

/** Each promise where it is first made; promises of different figures are never compared. */
function firstTold(findings: readonly FindingOf<'sla-threshold'>[]): FindingOf<'sla-threshold'>[] {
  const told = new Map<string, FindingOf<'sla-threshold'>[]>();
  return findings.filter((f) => {
    const figure = `${f.facts.value} ${f.facts.unit} ${f.facts.metricKind}`;
    const before = told.get(figure);
    if (before === undefined) {
      told.set(figure, [f]);
      return true;
    }
    const repeated = before.some((g) => repeats(f, g));
    before.push(f);
    return !repeated;
  });
}

function repeats(f: FindingOf<'sla-threshold'>, g: FindingOf<'sla-threshold'>): boolean {
  const [a, b] = [f.facts, g.facts];
  if (a.value !== b.value || a.unit !== b.unit || a.metricKind !== b.metricKind) return false;
  // Times are promised case by case; rates are repeated in summaries and examples.
  if (TIMES.has(a.metricKind)) return a.scope === b.scope && f.quote === g.quote;
  return a.scope === b.scope || a.scope === null || b.scope === null;
}

/** How far to the left of a figure its label may stand; a row of thousands of cells is no table. */
const NEAR_CELLS = 8;

function readTable(table: Table, around: Surroundings): TableMatch<'sla-threshold'>[] {
  const { tables } = around.language;
  const header = table.header?.map((cell) => cell.value) ?? [];
  const title = around.headings[around.headings.length - 1] ?? '';
  const rows = table.rows.map((row) => row.map((cell) => cell.value));
  const about = [...header, title, around.leadIn ?? ''].join(' ');
  if (tables.namesCredits(header.join(' '))) return [];
  if (rows.some((row) => row.some((cell) => tables.tier(cell) !== null) || hasCredit(row, around)))
    return [];
  const matches: TableMatch<'sla-threshold'>[] = [];
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const column = header[c] ?? '';
      const label = c === 0 ? '' : row[0]!;
      const metricKind =
        tables.metricKind(column) ??
        tables.metricKind(label) ??
        tables.metricKind(row.slice(Math.max(0, c - NEAR_CELLS), c).join(' ')) ??
        tables.metricKind(about);
      if (metricKind === null) return;
      const figure = tables.threshold(
        cell,
        `${column} ${label}`.trim() === '' ? about : `${column} ${label}`,
      );
      if (figure === null) return;
      const facts: SlaThresholdFacts = {
        metric: metricOf([column, label, about], around) ?? column,
        metricKind,
        ...figure,
        scope: label === '' ? null : label,
      };
      matches.push({ fromRow: r, toRow: r + 1, facts, confidence: 'high' });
    });
  });
  return matches;
}

function metricOf(texts: readonly string[], around: Surroundings): string | null {
  for (const text of texts) {
    const metric = around.language.tables.metric(text);
    if (metric !== null) return metric;
  }
  return null;
}

/** A row of a band and what is given for it. */
function hasCredit(row: readonly string[], around: Surroundings): boolean {
  const { tables } = around.language;
  return row.some(
    (cell, c) => tables.band(cell) !== null && tables.credit(row[c + 1] ?? '') !== null,
  );
}
