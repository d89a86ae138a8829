import type { Table } from '../agreement/model.js';
import { baseOf, toldOnce } from './credit-columns.js';
import type { CreditStep, CreditTier } from './facts.js';
import { readProse } from './prose.js';
import type { Recogniser, Surroundings, TableMatch } from './recogniser.js';
import { withoutSideColumns } from './side-columns.js';
import { inCells, readRow } from './credit-row.js';
import { endedByNext, joinRows } from './credit-steps.js';

/**
 * Bands of service level and what is given for each. Rows may stand in a table, in cells that were
 * run together, or as sentences; neighbouring rows of one table are one finding, top tier first.
 */
export const serviceCredit: Recogniser<'service-credit'> = {
  kind: 'service-credit',
  prose: (passage) => readProse('service-credit', passage),
  table: readTable,
  settle: joinRows,
};

interface Row {
  readonly tier: CreditTier;
  readonly scope: string | null;
  readonly at: number;
}

function readTable(printed: Table, around: Surroundings): TableMatch<'service-credit'>[] {
  const { usualScript } = around.language;
  const table = withoutSideColumns(printed, around.language);
  const header = table.header?.map((cell) => usualScript(cell.value)) ?? [];
  const told = caseByCase(table, header, around);
  if (told !== null) return told;
  const byLevel = isByLevel(header);
  const across = readAcross(table, header, around);
  if (across !== null) return across;
  const rows: Row[] = [];
  /** Rows of the second and later columns of a table that has several of bands or of credits. */
  const beside: Row[][] = [];
  const steps: TableMatch<'service-credit'>[] = [];
  let scope: string | null = null;
  table.rows.forEach((row, at) => {
    const cells = row
      .map((cell) => around.language.usualScript(cell.value.trim()))
      .filter((cell) => cell !== '');
    const columns =
      cells.length === header.length ? readColumns(cells, header, byLevel, around) : [];
    if (columns.length > 0) {
      columns.forEach(({ column, ...tier }, c) => {
        const own = { ...tier, at };
        if (c === 0 && !byLevel) rows.push(own);
        else (beside[byLevel ? column : c] ??= []).push(own);
      });
      return;
    }
    const inProse = inCells(cells, around);
    if (inProse.length > 0) {
      rows.push(
        ...inProse.map((tier) => ({ tier, scope: cells[0]!.length < 40 ? cells[0]! : null, at })),
      );
      return;
    }
    const found = readRow(cells, header, around);
    const step = found === null ? around.language.tables.step(cells.join('，')) : null;
    if (step !== null) {
      steps.push(stepped(step, at, cells, header, around));
      return;
    }
    if (found === null) {
      // A short row above bands tells what they are for.
      const label = cells.join('');
      if (label !== '' && label.length < 40) scope = label;
      return;
    }
    // ":::" and "″" repeat the cell above
    if (found.scope !== null && /\p{L}/u.test(found.scope)) scope = found.scope;
    rows.push({ tier: found.tier, scope, at });
  });
  const scoped = onlyCounted(rows) ? rows.map((row) => ({ ...row, scope: null })) : rows;
  return [...group([...scoped, ...beside.flat()], header.join(' '), around), ...steps].sort(
    (a, b) => a.fromRow - b.fromRow,
  );
}

/**
 * A table whose cells reached the text on lines of their own: the lines of a case, which may be wrapped
 * or tell it in two ways, and below them what is given.
 */
function caseByCase(
  { rows }: Table,
  header: readonly string[],
  around: Surroundings,
): TableMatch<'service-credit'>[] | null {
  const { tables, usualScript } = around.language;
  if (header.length < 2 || rows.some((row) => row.length !== 1)) return null;
  if (!tables.namesCredits(header[header.length - 1]!)) return null;
  const found: Row[] = [];
  let lines: string[] = [];
  for (const [at, row] of rows.entries()) {
    const cell = usualScript(row[0]!.value.trim());
    const credit = tables.credit(cell);
    if (credit === null || tables.band(cell) !== null) {
      lines.push(cell);
      continue;
    }
    const band = tables.band(lines.join(''));
    if (band === null) return null;
    found.push({ tier: { ...band, ...credit }, scope: null, at });
    lines = [];
  }
  return found.length < 2 || lines.length > 0
    ? null
    : fromFirstRow(group(found, header.join(' '), around));
}

/** The first row of such a table is the first line of its first case. */
function fromFirstRow(
  matches: readonly TableMatch<'service-credit'>[],
): TableMatch<'service-credit'>[] {
  return matches.map((match, i) => (i === 0 ? { ...match, fromRow: 0 } : match));
}

/** Do the labels only count the bands ("Tier 1", "Tier 2")? Bands that are told twice are of different things. */
function onlyCounted(rows: readonly Row[]): boolean {
  if (rows.length < 2) return false;
  const labels = new Set(rows.map(({ scope }) => scope?.replace(COUNTER, '') ?? ''));
  if (labels.size !== 1 || labels.has('') || labels.has(rows[0]!.scope!)) return false;
  return new Set(rows.map(({ tier }) => `${tier.lower} ${tier.upper}`)).size === rows.length;
}

const COUNTER = /\s?[0-9]{1,2}$/;

/** A row that gives a credit by steps: what it is for stands in the cell before the promise. */
function stepped(
  step: CreditStep,
  at: number,
  cells: readonly string[],
  header: readonly string[],
  around: Surroundings,
): TableMatch<'service-credit'> {
  const { tables } = around.language;
  const scope = cells.find((cell) => cell.length > 1 && !/[0-9]/.test(cell)) ?? null;
  return {
    fromRow: at,
    toRow: at + 1,
    facts: {
      metric: tables.metric(cells.join(' ')),
      scope,
      tiers: [],
      steps: [step],
      form: tables.creditForm([...header, cells.at(-1)!].join(' ')),
    },
    confidence: 'high',
  };
}

/** A service level and nothing else. */
const LEVEL = /^\s*[0-9]{2,3}(?:\.[0-9]{1,4})?\s?%\s*$/;

/** A column for each level that is guaranteed: "| 99.5% | 99.9%" over what is given under it. */
function isByLevel(header: readonly string[]): boolean {
  return header.length > 2 && header.slice(1).every((name) => LEVEL.test(name));
}

/** The bands of a row that share one credit, or the credits that one band gives: each its own tier. */
function readColumns(
  cells: readonly string[],
  header: readonly string[],
  byLevel: boolean,
  around: Surroundings,
): { tier: CreditTier; scope: string | null; column: number }[] {
  const { tables } = around.language;
  const bands = cells.map((cell) => tables.band(cell));
  const all = cells.flatMap((_, c) => (bands[c] === null ? [] : [c]));
  if (all.length === 0) return [];
  const banded = toldOnce(all, bands, header, around);
  const credits = cells.map((cell, c) => (bands[c] === null ? tables.credit(cell) : null));
  const given = cells.flatMap((_, c) =>
    credits[c] !== null && (byLevel || tables.namesCredits(header[c]!)) ? [c] : [],
  );
  if (!byLevel && all.length + given.length < 3) return [];
  if (banded.length > 1 && given.length > 1) return [];
  // a row with a promise of its own: its first cell tells of what
  const promises = all.some((c) => !banded.includes(c) && tables.namesPromise(header[c]!));
  const label = promises && bands[0] === null ? cells[0]! : null;
  return given.flatMap((c) =>
    banded.map((b) => {
      const creditOf = credits[c]!.creditOf ?? baseOf(header[c], around);
      const one = banded.length === 1 && given.length === 1 && !byLevel;
      const scope = banded.length > 1 ? header[b]! : one ? label : header[c]!;
      return { tier: { ...bands[b]!, ...credits[c]!, creditOf }, scope, column: c };
    }),
  );
}

/** A table on its side: the bands are its header, a row gives the credit under each. */
function readAcross(
  table: Table,
  header: readonly string[],
  around: Surroundings,
): TableMatch<'service-credit'>[] | null {
  const { tables } = around.language;
  const bands = header.slice(1).map((cell) => tables.band(cell));
  if (bands.length < 2 || bands.some((band) => band === null)) return null;
  const rows: Row[] = [];
  table.rows.forEach((row, at) => {
    const cells = row.map((cell) => around.language.usualScript(cell.value.trim()));
    if (cells.length !== header.length) return;
    // several rows are of several services or editions
    const scope = table.rows.length > 1 ? cells[0]! || null : null;
    bands.forEach((band, c) => {
      const credit = tables.credit(cells[c + 1]!);
      if (credit !== null) rows.push({ tier: { ...band!, ...credit }, scope, at });
    });
  });
  return rows.length < 2 ? null : group(rows, header[0]!, around);
}

/** An ISO 4217 code. */
const CURRENCY = /^[A-Z]{3}$/;

/** Rows of one scope, each run a finding. */
function group(
  rows: readonly Row[],
  header: string,
  around: Surroundings,
): TableMatch<'service-credit'>[] {
  const { tables } = around.language;
  const context = [header, around.leadIn ?? '', ...around.headings].join(' ');
  const matches: TableMatch<'service-credit'>[] = [];
  let from = 0;
  for (let i = 1; i <= rows.length; i++) {
    if (i < rows.length && rows[i]!.scope === rows[from]!.scope) continue;
    const run = rows.slice(from, i);
    // bands of money are prices, discounts or royalties
    if (run.some(({ tier }) => CURRENCY.test(tier.unit))) {
      from = i;
      continue;
    }
    matches.push({
      fromRow: run[0]!.at,
      toRow: run[run.length - 1]!.at + 1,
      facts: {
        metric: tables.metric(header),
        scope: run[0]!.scope,
        tiers: endedByNext(run.map((row) => row.tier)),
        form: tables.creditForm(context),
      },
      confidence: 'high',
    });
    from = i;
  }
  return matches;
}
