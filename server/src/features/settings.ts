import type { Money } from '../clauses/facts.js';
import { FINDING_KINDS, type FindingKind } from '../clauses/kinds.js';
import { SHOWN_DIFFERENCES, type ShownDifference } from '../locale/layout-names.js';
import { type Side, SIDES } from '../effects/explanation.js';

/** The settings under `proviso` that the server heeds; the client's own are not here. */
export interface Settings {
  /** Whose eyes the explanations are for. */
  readonly side: Side;
  /** The fee that worked examples count with, per month; null: examples count in fees. */
  readonly monthlyFee: Money | null;
  readonly diagnostics: boolean;
  readonly inlayHints: 'off' | 'key' | 'all';
  /** Look for the baseline of a document in the library without being asked. */
  readonly findBaseline: boolean;
  readonly codeLenses: boolean;
  readonly highlightKinds: readonly FindingKind[];
  /** Differences of layout and numbering that are listed among the changes. */
  readonly shownDifferences: readonly ShownDifference[];
}

export const DEFAULT_SETTINGS: Settings = {
  side: 'neutral',
  monthlyFee: null,
  diagnostics: true,
  inlayHints: 'off',
  findBaseline: true,
  codeLenses: true,
  highlightKinds: ['liability-cap', 'termination', 'sla-threshold', 'service-credit'],
  shownDifferences: [],
};

/**
 * Settings from what a client sends as its section `proviso`. Whatever is missing or of the wrong
 * type takes its default: a slip in a settings file must not stop a review.
 */
export function readSettings(section: unknown): Settings {
  const at = (...path: string[]): unknown =>
    path.reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[key]
          : undefined,
      section,
    );
  const fee = at('monthlyFee');
  const currency = at('currency');
  const hints = at('inlayHints');
  const kinds = at('highlights', 'kinds');
  const shown: unknown = at('redline', 'show');
  return {
    side: SIDES.find((side) => side === at('side')) ?? DEFAULT_SETTINGS.side,
    monthlyFee:
      typeof fee === 'number' && Number.isFinite(fee) && fee > 0
        ? { amount: fee, currency: typeof currency === 'string' ? currency : 'CNY' }
        : null,
    diagnostics: at('diagnostics', 'enabled') !== false,
    inlayHints: hints === 'key' || hints === 'all' ? hints : 'off',
    findBaseline: at('redline', 'findBaseline') !== false,
    codeLenses: at('redline', 'codeLenses') !== false,
    highlightKinds: Array.isArray(kinds)
      ? FINDING_KINDS.filter((kind) => kinds.includes(kind))
      : DEFAULT_SETTINGS.highlightKinds,
    shownDifferences: SHOWN_DIFFERENCES.filter(
      (name) => Array.isArray(shown) && shown.includes(name),
    ),
  };
}
