import type { AgreementType } from '../agreement/model.js';
import type { Register, RegisterEntry } from './register.js';

/** A figure of agreements that can be ranked. */
export const MEASURES = [
  'availability',
  'success-rate',
  'durability',
  'first-credit',
  'highest-credit',
  'cap-months',
  'claim-days',
  'late-fee',
  'amendment-notice',
  'provider-notice',
  'customer-notice',
] as const;
export type Measure = (typeof MEASURES)[number];

/** An agreement named as an example. */
export interface Comparable {
  readonly title: string;
  readonly type: AgreementType;
  readonly updated: string | null;
  readonly value: number;
}

/** Where a value stands among the agreements of the register that have one. */
export interface Standing {
  readonly value: number;
  /** Agreements with a value for the measure. */
  readonly of: number;
  /** Agreements with the same value. */
  readonly same: number;
  /** Agreements with a smaller, with a greater value: `fewer + same + more === of`. */
  readonly fewer: number;
  readonly more: number;
  /** 1 for the greatest value. */
  readonly rank: number;
  /** Up to three agreements with the same value, else with the nearest, newest first. */
  readonly comparable: readonly Comparable[];
}

/** Agreements of the register that limit liability by the same yardstick. */
export interface Share {
  readonly same: number;
  readonly of: number;
  readonly comparable: readonly Omit<Comparable, 'value'>[];
}

/** Below so many agreements a comparison says nothing. */
const FEWEST = 5;
const MOST_COMPARABLE = 3;

/** The spread of figures over a register of agreements. Immutable; lookups are logarithmic. */
export class Norms {
  private readonly byMeasure = new Map<Measure, readonly Comparable[]>();

  constructor(private readonly register: Register) {
    for (const measure of MEASURES) {
      const values: Comparable[] = [];
      for (const entry of register.agreements) {
        const value = valueOf(entry, measure);
        if (value !== null) values.push({ ...named(entry), value });
      }
      values.sort((a, b) => a.value - b.value);
      this.byMeasure.set(measure, values);
    }
  }

  /** Agreements in the register. */
  get size(): number {
    return this.register.agreements.length;
  }

  /**
   * Where `value` stands. Null where the register has too few values to compare with.
   * @param except title of the agreement that is being read: counted, but never named as an example
   */
  standing(measure: Measure, value: number, except?: string): Standing | null {
    const all = this.byMeasure.get(measure) ?? [];
    if (all.length < FEWEST || !Number.isFinite(value)) return null;
    const from = lowerBound(all, value - TOLERANCE);
    const to = lowerBound(all, value + TOLERANCE);
    const more = all.length - to;
    const near = to > from ? all.slice(from, to) : all.slice(Math.max(from - 1, 0), from + 1);
    return {
      value,
      of: all.length,
      same: to - from,
      fewer: from,
      more,
      rank: more + 1,
      comparable: newest(near, except),
    };
  }

  /** How many agreements cap liability by this yardstick; `months` only for fees of past months. */
  capShare(basis: string, months: number | null, except?: string): Share | null {
    const capped = this.register.agreements.filter(({ caps }) => caps !== undefined);
    if (capped.length < FEWEST) return null;
    const same = capped.filter(({ caps }) =>
      caps!.some(([b, size]) => b === basis && (basis !== 'fees-months' || size === months)),
    );
    return { same: same.length, of: capped.length, comparable: newest(same.map(named), except) };
  }
}

/** Values that print alike are the same. */
const TOLERANCE = 1e-9;

/** The value by which an agreement counts: what every customer gets, so the lowest promise. */
function valueOf(entry: RegisterEntry, measure: Measure): number | null {
  switch (measure) {
    case 'availability':
    case 'success-rate':
    case 'durability': {
      const values = (entry.thresholds ?? [])
        .filter(([kind, , , unit]) => kind === measure && unit === '%')
        .map(([, , value]) => value);
      return values.length > 0 ? Math.min(...values) : null;
    }
    case 'first-credit':
      return entry.tiers?.[0]?.[0]?.[2] ?? null;
    case 'highest-credit': {
      const credits = entry.tiers?.flatMap((table) => table.map(([, , credit]) => credit)) ?? [];
      return credits.length > 0 ? Math.max(...credits) : null;
    }
    case 'cap-months': {
      const months = (entry.caps ?? [])
        .filter(([basis, size]) => basis === 'fees-months' && size !== null)
        .map(([, size]) => size!);
      return months.length > 0 ? Math.min(...months) : null;
    }
    case 'claim-days':
      return entry.claimDays ?? null;
    case 'late-fee':
      return entry.lateFee ?? null;
    case 'amendment-notice':
      return entry.amendmentNotice ?? null;
    case 'provider-notice':
      return entry.providerNotice ?? null;
    case 'customer-notice':
      return entry.customerNotice ?? null;
  }
}

function named({ title, type, updated }: RegisterEntry): Omit<Comparable, 'value'> {
  return { title, type, updated };
}

function newest<T extends Omit<Comparable, 'value'>>(items: readonly T[], except?: string): T[] {
  return items
    .filter(({ title }) => title !== except)
    .sort((a, b) => (b.updated ?? '').localeCompare(a.updated ?? ''))
    .slice(0, MOST_COMPARABLE);
}

/** Index of the first value that is at least `value`. */
function lowerBound(sorted: readonly Comparable[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid]!.value < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
