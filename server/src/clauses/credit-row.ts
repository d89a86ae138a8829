import {
  bandUnder,
  baseOf,
  belowPromise,
  isKept,
  isOtherColumn,
  NO_BAND,
  NOTHING,
} from './credit-columns.js';
import type { CreditTier } from './facts.js';
import { passageOfCell } from './prose.js';
import type { Surroundings } from './recogniser.js';

/** A cell of so many characters is prose. */
const PROSE_CELL = 160;

/** The tiers that a cell tells in sentences. */
export function inCells(cells: readonly string[], around: Surroundings): CreditTier[] {
  const grammar = around.language.grammars['service-credit'];
  if (grammar === undefined) return [];
  return cells
    .filter((cell) => cell.length >= PROSE_CELL)
    .flatMap((cell) => {
      const passage = passageOfCell(cell, around);
      return passage.sentences.flatMap((sentence, at) =>
        grammar(sentence.text, passage, at).flatMap(({ facts }) => facts.tiers),
      );
    });
}

/** The tier of a row: the first band of its cells and what is given behind it; null where it has none. */
export function readRow(
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
