import type { Table } from '../agreement/model.js';
import { hull } from '../text/span.js';
import {
  bandUnder,
  baseOf,
  belowPromise,
  isKept,
  isOtherColumn,
  NO_BAND,
  NOTHING,
  toldOnce,
} from './credit-columns.js';
import type { CreditStep, CreditTier, ServiceCreditFacts } from './facts.js';
import type { FindingOf } from './finding.js';
import { readProse } from './prose.js';
import type { Recogniser, Surroundings, TableMatch } from './recogniser.js';
import { withoutSideColumns } from './side-columns.js';

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

/** A cell of so many characters is prose. */
const PROSE_CELL = 160;

/** The tiers that a cell tells in sentences. */
function inCells(cells: readonly string[], around: Surroundings): CreditTier[] {
  const grammar = around.language.grammars['service-credit'];
  if (grammar === undefined) return [];
  return cells
    .filter((cell) => cell.length >= PROSE_CELL)
    .flatMap((cell) => {
      const text = around.language.foldWidth(cell);
      const sentences = around.language
        .sentences(text)
        .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
      const passage = { ...around, text, sentences };
      return sentences.flatMap((sentence, at) =>
        grammar(sentence.text, passage, at).flatMap(({ facts }) => facts.tiers),
      );
    });
}

function readRow(
  cells: readonly string[],
  header: readonly string[],
  around: Surroundings,
): { tier: CreditTier; scope: string | null } | null {
  const { tables } = around.language;
  const split = splitBand(cells);
  for (let c = 0; c + 1 < cells.length && !split; c++) {
    const band = tables.band(cells[c]!) ?? bandUnder(header[c], cells, c, around);
    // "multi-site (2 or more) | 99.95%" under the name of a metric is what is promised
    if (band !== null && isOfMetric(header[c + 1], around)) continue;
    // a plan to which the row gives nothing: "| 99.9%–99.95% | - | 5% |"
    let given = c + 1;
    while (given + 1 < cells.length && NOTHING.test(cells[given]!)) given++;
    const credit = band === null ? null : tables.credit(cells[given]!);
    if (band === null || credit === null) continue;
    if (cells.length === header.length && isOtherColumn(header, given, around)) continue;
    const creditOf = credit.creditOf ?? baseOf(header[given], around);
    return { tier: { ...band, ...credit, creditOf }, scope: c > 0 ? cells[c - 1]! : null };
  }
  const last = cells.length - 1;
  const lastHeader = header[header.length - 1] ?? '';
  const missed = cells.length === header.length ? belowPromise(cells, header, around) : null;
  if (missed !== null) return missed;
  if (last > 0 && tables.breach(cells[last - 1]!)) {
    // a case in words and a share of the fee: what the header says of the column is not needed
    const credit = tables.credit(cells[last]!);
    if (credit?.creditUnit === '%' && credit.creditOf !== null)
      return { tier: { ...NO_BAND, ...credit }, scope: last > 1 ? cells[last - 2]! : null };
  }
  if (last > 0 && tables.namesCredits(lastHeader)) {
    // The header tells what a bare figure gives; a band may be a case in words ("late response").
    const band = tables.band(cells[last - 1]!);
    const credit = tables.credit(cells[last]!) ?? tables.credit(`${lastHeader} ${cells[last]!}`);
    if (credit !== null && (band !== null || !/[0-9]/.test(cells[last - 1]!)) && !split) {
      const tier = { ...(band ?? NO_BAND), ...credit };
      return { tier, scope: last > 1 ? cells[last - 2]! : null };
    }
  }
  const promised = cells.length === header.length && isOfMetric(lastHeader, around);
  for (let c = 0; c < cells.length; c++) {
    const whole =
      tables.tier(cells[c]!) ?? (c === 0 && !promised ? tables.tier(cells.join(' ')) : null);
    if (whole === null || isKept(whole.band)) continue;
    const creditOf = whole.credit.creditOf ?? baseOf(header[header.length - 1], around);
    return {
      tier: { ...whole.band, ...whole.credit, creditOf },
      scope: c > 0 ? cells[c - 1]! : null,
    };
  }
  return null;
}

/** Does the header of a column name a metric, and no credit? */
function isOfMetric(header: string | undefined, { language: { tables } }: Surroundings): boolean {
  return header !== undefined && tables.metricKind(header) !== null && !tables.namesCredits(header);
}

/** Did the extraction cut a band in two ("99.9% > Av | ≥ 99.0% …")? */
function splitBand(cells: readonly string[]): boolean {
  return (
    cells.some(
      (cell, c) => c > 0 && /^\s*[<>＜＞≤≥=]/.test(cell) && /[<>＜＞≤≥%％]/.test(cells[c - 1]!),
    ) || /[<>＜＞≤≥=]\s*$/.test(cells[cells.length - 2] ?? '')
  );
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

/** "< 99.9%: 10 %", "< 99%: 25 %": of rows with upper ends only the worse one takes over where it begins. */
function endedByNext(tiers: readonly CreditTier[]): CreditTier[] {
  return tiers.map((tier, i) => {
    const next = tiers[i + 1];
    if (next === undefined) return tier;
    if (isStepBelow(tier, next))
      return { ...tier, lower: next.upper, lowerInclusive: !next.upperInclusive };
    if (isStepAbove(tier, next))
      return { ...tier, upper: next.lower, upperInclusive: !next.lowerInclusive };
    // "10–59 minutes", "60–119 minutes": whole ones, both ends taken in
    return tier.unit !== '%' && tier.upper !== null && next.lower === tier.upper + 1
      ? { ...tier, upperInclusive: true }
      : tier;
  });
}

/** Do both rows have upper ends only, and does the second give more for less? */
function isStepBelow(above: CreditTier, below: CreditTier): boolean {
  if (above.unit !== below.unit || above.lower !== null || below.lower !== null) return false;
  return (
    above.upper !== null &&
    below.upper !== null &&
    below.upper < above.upper &&
    (below.credit ?? 0) > (above.credit ?? 0)
  );
}

/** Do both rows have lower ends only, of what goes wrong, and does the second give more for more? */
function isStepAbove(below: CreditTier, above: CreditTier): boolean {
  if (below.unit !== above.unit || below.upper !== null || above.upper !== null) return false;
  return (
    below.lower !== null &&
    above.lower !== null &&
    above.lower > below.lower &&
    below.creditUnit === above.creditUnit &&
    (above.credit ?? 0) > (below.credit ?? 0)
  );
}

/** Tiers that stand in neighbouring paragraphs, joined while they go on without a break. */
function joinRows(
  findings: readonly FindingOf<'service-credit'>[],
): readonly FindingOf<'service-credit'>[] {
  const joined: FindingOf<'service-credit'>[] = [];
  for (const finding of findings) {
    const last = joined[joined.length - 1];
    if (last !== undefined && continues(last.facts, finding.facts)) {
      joined[joined.length - 1] = join(last, finding, finding.facts.tiers);
    } else if (last !== undefined && stepsDown(last, finding)) {
      // "< 99.9%: 10 %", "< 99%: 25 %": the worse row takes over where it begins
      const whole = join(last, finding, finding.facts.tiers);
      const tiers = endedByNext(whole.facts.tiers);
      joined[joined.length - 1] = { ...whole, facts: { ...whole.facts, tiers } };
    } else joined.push(finding);
  }
  return joined.map(steppedDown).map(topFirst);
}

/** Bands that one sentence tells by their upper ends only: each ends where the next one begins. */
function steppedDown(finding: FindingOf<'service-credit'>): FindingOf<'service-credit'> {
  const { tiers: told } = finding.facts;
  // lost time is read as it is told
  if (told.length < 2 || told.some(({ unit }) => unit !== '%')) return finding;
  const tiers = endedByNext(told);
  return { ...finding, facts: { ...finding.facts, tiers } };
}

function join(
  a: FindingOf<'service-credit'>,
  b: FindingOf<'service-credit'>,
  tiers: readonly CreditTier[],
): FindingOf<'service-credit'> {
  return {
    ...a,
    span: hull(a.span, b.span),
    quote: `${a.quote}\n${b.quote}`,
    facts: { ...a.facts, tiers: [...a.facts.tiers, ...tiers] },
  };
}

/** Rows with upper ends only, one below the other in the text. */
const NEXT_ROW = 60;

function stepsDown(a: FindingOf<'service-credit'>, b: FindingOf<'service-credit'>): boolean {
  const last = a.facts.tiers[a.facts.tiers.length - 1];
  const next = b.facts.tiers[0];
  if (last === undefined || next === undefined || b.facts.tiers.length !== 1) return false;
  if (a.clause !== b.clause || b.span.start - a.span.end > NEXT_ROW) return false;
  const [of, other] = [a.facts.scope, b.facts.scope];
  if (of !== null && other !== null && of !== other) return false;
  return isStepBelow(last, next) || isStepAbove(last, next);
}

/** Does the second set of tiers go on where the first one ends, in the same direction? */
function continues(a: ServiceCreditFacts, b: ServiceCreditFacts): boolean {
  const last = a.tiers[a.tiers.length - 1];
  const next = b.tiers[0];
  if (last === undefined || next === undefined || last.unit !== next.unit) return false;
  if (a.scope !== null && b.scope !== null && a.scope !== b.scope) return false;
  if (meets(next, last)) return directionOf(a.tiers) !== 'up';
  return meets(last, next) && directionOf(a.tiers) !== 'down';
}

/** Does one band end where the other begins? Of incidents the next one does: 1, 2, 3 and more. */
function meets({ upper, unit }: CreditTier, { lower }: CreditTier): boolean {
  return upper !== null && (lower === upper || (unit === 'count' && lower === upper + 1));
}

/** Which way the bands go: each below the one before, or each above; null for a single one. */
function directionOf(tiers: readonly CreditTier[]): 'up' | 'down' | null {
  const [first, second] = tiers;
  if (first === undefined || second === undefined) return null;
  if (meets(first, second)) return 'up';
  return meets(second, first) ? 'down' : null;
}

/** Bands of a rate that are told worst first are turned round; more incidents are worse as they are. */
function topFirst(finding: FindingOf<'service-credit'>): FindingOf<'service-credit'> {
  const { tiers } = finding.facts;
  if (directionOf(tiers) !== 'up' || tiers.some((tier) => tier.unit !== '%')) return finding;
  return { ...finding, facts: { ...finding.facts, tiers: [...tiers].reverse() } };
}
