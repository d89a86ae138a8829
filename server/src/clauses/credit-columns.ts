// Which columns of a table of credits a row's band and credit stand in, and what the header adds to them.

import type { Band } from '../language/table-grammar.js';
import type { CreditTier } from './facts.js';
import type { Surroundings } from './recogniser.js';

/** A case that is told in words and has no bounds. */
export const NO_BAND = {
  lower: null,
  lowerInclusive: false,
  upper: null,
  upperInclusive: false,
  unit: '',
} as const;

/** What a bare percentage is a percentage of, by its column's header. */
export function baseOf(header: string | undefined, around: Surroundings): string | null {
  return header === undefined ? null : (around.language.tables.credit(header)?.creditOf ?? null);
}

/**
 * "Availability | Downtime in a month | Credit": the time that a share comes to is the same band once more.
 * "Metric | Promise | Where missed | Credit": what is promised is no band.
 */
export function toldOnce(
  columns: readonly number[],
  bands: readonly (Band | null)[],
  header: readonly string[],
  { language: { tables } }: Surroundings,
): readonly number[] {
  const missed = columns.filter((c) => !tables.namesPromise(header[c]!));
  const banded = missed.length === 0 ? columns : missed;
  const shares = banded.filter((c) => bands[c]!.unit === '%');
  if (shares.length === 0 || shares.length === banded.length) return banded;
  const times = banded.filter((c) => bands[c]!.unit !== '%');
  const isTold = times.every((c) => {
    const kind = tables.metricKind(header[c]!);
    return kind === null || kind === 'availability';
  });
  return isTold ? shares : banded;
}

/** "Uptime less than | Credit" over "99.9% | 10%": the header of the column compares. */
export function bandUnder(
  name: string | undefined,
  cells: readonly string[],
  c: number,
  { language: { tables } }: Surroundings,
): Band | null {
  if (name === undefined || /[0-9]/.test(name) || !SHARE_ALONE.test(cells[c]!)) return null;
  return tables.band(`${name} ${cells[c]!}`);
}

/** "at least 98% | 95% | 2% credit": another column is the one of credits, further on. */
export function isOtherColumn(
  header: readonly string[],
  c: number,
  { language: { tables } }: Surroundings,
): boolean {
  if (tables.namesCredits(header[c]!)) return false;
  return header.some((name, other) => other > c && tables.namesCredits(name));
}

export const NOTHING = /^\s*(?:[-–—]{1,3}|n\/?a|none|nil)\s*$/i;

const SHARE_ALONE = /^\s*[0-9]{1,3}(?:\.[0-9]{1,4})?\s?%\s*$/;

/** "Service | Uptime threshold | Credit" over "API | 99.95% | 10%": what is given below the promise of the row. */
export function belowPromise(
  cells: readonly string[],
  header: readonly string[],
  around: Surroundings,
): { tier: CreditTier; scope: string | null } | null {
  const { tables } = around.language;
  const last = cells.length - 1;
  if (last < 2 || !tables.namesCredits(header[last]!)) return null;
  const at = header.findIndex(
    (name, c) =>
      c > 0 && c < last && tables.namesPromise(name) && tables.metricKind(name) === 'availability',
  );
  if (at < 0 || !PROMISED_SHARE.test(cells[at]!)) return null;
  const promised = tables.threshold(cells[at]!, header[at]!);
  const credit = tables.credit(cells[last]!);
  if (promised?.unit !== '%' || promised.operator[0] !== '>' || credit?.creditUnit !== '%')
    return null;
  const creditOf = credit.creditOf ?? baseOf(header[last], around);
  return {
    tier: { ...NO_BAND, upper: promised.value, unit: '%', ...credit, creditOf },
    scope: cells[0]! || null,
  };
}

/** A single share, perhaps with the name of what it is for. */
const PROMISED_SHARE = /^[^0-9%]{0,12}[0-9]{2,3}(?:\.[0-9]{1,4})?\s?%[^0-9%]{0,40}$/;

/** "at least 98%" and more figures behind it: for a level that was kept nothing is given. */
export function isKept({ lower, upper, unit }: Band): boolean {
  return unit === '%' && upper === null && lower !== null && lower > LEAST_KEPT;
}

/** Nobody promises a service for half of the time. */
const LEAST_KEPT = 50;
