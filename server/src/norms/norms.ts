import { languageOf } from '../agreement/head/language-of.js';
import type { AgreementType, LanguageId } from '../agreement/model.js';
import { type Register, type RegisterEntry, registerTitle } from './register.js';

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
  /** Up to three agreements with the same value, else with the nearest: of the same type first, then the newest. */
  readonly comparable: readonly Comparable[];
}

/** Agreements of the register that limit liability by the same yardstick. */
export interface Share {
  readonly same: number;
  readonly of: number;
  readonly comparable: readonly Omit<Comparable, 'value'>[];
}

/** What is told of the agreement that is being read. */
export type Reading = Pick<RegisterEntry, 'title' | 'type'>;

/** Below so many agreements a comparison says nothing. */
const FEWEST = 5;
const MOST_COMPARABLE = 3;

/** The spread of figures over a register of agreements. Immutable; a lookup costs a binary search. */
export class Norms {
  /** By value, and the newest first among those of one value. */
  private readonly byMeasure = new Map<Measure, readonly Comparable[]>();
  /** Agreements that cap liability by a yardstick, the newest first. */
  private readonly byYardstick = new Map<string, Omit<Comparable, 'value'>[]>();
  private readonly capped: number;
  /** What its agreements are written in, by their titles. */
  readonly language: LanguageId;

  constructor(private readonly register: Register) {
    this.language = languageOf(register.agreements.map(({ title }) => title).join('\n'));
    const agreements = [...register.agreements].sort((a, b) =>
      (b.updated ?? '').localeCompare(a.updated ?? ''),
    );
    for (const measure of MEASURES) {
      const values: Comparable[] = [];
      for (const entry of agreements) {
        const value = valueOf(entry, measure);
        if (value !== null) values.push({ ...named(entry), value });
      }
      values.sort((a, b) => a.value - b.value);
      this.byMeasure.set(measure, values);
    }
    for (const entry of agreements) {
      for (const key of new Set(entry.caps?.map(([basis, size]) => yardstick(basis, size)))) {
        const same = this.byYardstick.get(key);
        if (same) same.push(named(entry));
        else this.byYardstick.set(key, [named(entry)]);
      }
    }
    this.capped = agreements.filter(({ caps }) => caps !== undefined).length;
  }

  /** Agreements in the register. */
  get size(): number {
    return this.register.agreements.length;
  }

  /**
   * Where `value` stands. Null where the register has too few values to compare with.
   * @param reading the agreement that is being read: counted, but never named as an example
   */
  standing(measure: Measure, value: number, reading?: Reading): Standing | null {
    const all = this.byMeasure.get(measure) ?? [];
    if (all.length < FEWEST || !Number.isFinite(value)) return null;
    const from = lowerBound(all, value - TOLERANCE);
    const to = lowerBound(all, value + TOLERANCE);
    const more = all.length - to;
    const below = all[from - 1];
    const near = below ? [all[lowerBound(all, below.value - TOLERANCE)]!] : [];
    if (all[to]) near.push(all[to]);
    const comparable =
      to > from ? examples(all, from, to, reading) : examples(near, 0, near.length, reading);
    return {
      value,
      of: all.length,
      same: to - from,
      fewer: from,
      more,
      rank: more + 1,
      comparable,
    };
  }

  /** How many agreements cap liability by this yardstick; `months` only for fees of past months. */
  capShare(basis: string, months: number | null, reading?: Reading): Share | null {
    if (this.capped < FEWEST) return null;
    const same = this.byYardstick.get(yardstick(basis, months)) ?? [];
    return {
      same: same.length,
      of: this.capped,
      comparable: examples(same, 0, same.length, reading),
    };
  }
}

/** Caps by months of fees differ by their months; of the others the kind of ceiling counts. */
function yardstick(basis: string, size: number | null): string {
  return basis === 'fees-months' ? `${basis}:${size}` : basis;
}

/** The first few of a stretch that are not the agreement being read. */
function examples<T extends Omit<Comparable, 'value'>>(
  all: readonly T[],
  from: number,
  to: number,
  reading: Reading | undefined,
): T[] {
  const own = reading === undefined ? null : registerTitle(reading.title);
  const alike: T[] = [];
  const others: T[] = [];
  for (let i = from; i < to && alike.length < MOST_COMPARABLE; i++) {
    const one = all[i]!;
    if (one.title === own) continue;
    (one.type === reading?.type ? alike : others).push(one);
  }
  return [...alike, ...others].slice(0, MOST_COMPARABLE);
}

/** Values that print alike are the same. */
const TOLERANCE = 1e-12;

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
