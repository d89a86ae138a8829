import type { AgreementType } from '../agreement/model.js';
import type { LiabilityCapFacts, SlaThresholdFacts } from '../clauses/facts.js';

/**
 * What the register keeps of one agreement: figures and names, no sentence of it. A field that the
 * agreement has nothing for is left out.
 */
export interface RegisterEntry {
  readonly title: string;
  readonly type: AgreementType;
  /** Last update as `YYYY-MM-DD`, or null. */
  readonly updated: string | null;
  /** Promised figures: metric, operator, value, unit. */
  readonly thresholds?: readonly (readonly [
    SlaThresholdFacts['metricKind'],
    SlaThresholdFacts['operator'],
    number,
    string,
  ])[];
  /** Credit tables, tier by tier from the promise down: lower and upper bound in %, credit in %. */
  readonly tiers?: readonly (readonly (readonly [number | null, number | null, number])[])[];
  /** Overall ceilings: basis, and its months, amount or percentage where it has one. */
  readonly caps?: readonly (readonly [LiabilityCapFacts['basis'], number | null])[];
  /** Calendar days in which a credit can be claimed. */
  readonly claimDays?: number;
  /** Per cent a day. */
  readonly lateFee?: number;
  /** Days of notice before the provider's change of terms takes effect. */
  readonly amendmentNotice?: number;
  /** Days of notice for an end without a reason: by the provider, by the customer. */
  readonly providerNotice?: number;
  readonly customerNotice?: number;
}

/** The file `server/data/norms.json`. */
export interface Register {
  readonly schema: 'proviso/norms@1';
  readonly agreements: readonly RegisterEntry[];
}

/** Longest title of the register, spaces not counted: a name, never a passage of the text. */
const LONGEST_TITLE = 28;

/** The title under which the register keeps an agreement: cut where it is long. */
export function registerTitle(title: string): string {
  const dense = title.replace(/\s/g, '');
  if (dense.length <= LONGEST_TITLE) return title;
  let kept = 0;
  let end = 0;
  while (kept < LONGEST_TITLE) if (!/\s/.test(title[end++]!)) kept++;
  return `${title.slice(0, end)}…`;
}
