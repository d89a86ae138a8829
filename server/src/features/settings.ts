import { FINDING_KINDS, type FindingKind } from '../clauses/kinds.js';

/** The settings under `proviso` that the server heeds; the client's own are not here. */
export interface Settings {
  /** Whose eyes the explanations are for. */
  readonly side: 'customer' | 'provider' | 'neutral';
  /** The fee that worked examples count with, per month. */
  readonly monthlyFee: number;
  readonly diagnostics: boolean;
  readonly inlayHints: 'off' | 'key' | 'all';
  readonly highlightKinds: readonly FindingKind[];
}

export const DEFAULT_SETTINGS: Settings = {
  side: 'neutral',
  monthlyFee: 10_000,
  diagnostics: true,
  inlayHints: 'off',
  highlightKinds: ['liability-cap', 'termination', 'sla-threshold', 'service-credit'],
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
  const side = at('side');
  const fee = at('monthlyFee');
  const hints = at('inlayHints');
  const kinds = at('highlights', 'kinds');
  return {
    side: side === 'customer' || side === 'provider' ? side : 'neutral',
    monthlyFee: typeof fee === 'number' && fee > 0 ? fee : DEFAULT_SETTINGS.monthlyFee,
    diagnostics: at('diagnostics', 'enabled') !== false,
    inlayHints: hints === 'key' || hints === 'all' ? hints : 'off',
    highlightKinds: Array.isArray(kinds)
      ? FINDING_KINDS.filter((kind) => kinds.includes(kind))
      : DEFAULT_SETTINGS.highlightKinds,
  };
}
