import type { AgreementType } from '../agreement/model.js';
import type { FindingKind } from '../clauses/kinds.js';

/**
 * What client and server say to each other beyond the Language Server Protocol. Types and names
 * only: both sides bundle this file.
 */

/** What the user says a file is, against or for the recogniser. Absent: the recogniser decides. */
export type Override = 'agreement' | 'other';

/** `initializationOptions` of the `initialize` request; every field may be missing. */
export interface InitializationOptions {
  /** Language of the user interface as a BCP 47 tag ("zh-cn"); else that of `initialize`. */
  readonly locale?: string;
  /** What the user said earlier, by document URI. */
  readonly overrides?: Readonly<Record<string, Override>>;
  /** Settings for a client that doesn't answer `workspace/configuration`; as under `proviso`. */
  readonly settings?: unknown;
}

/** Notification to the server: the user says what a file is, or leaves it to the recogniser. */
export const OVERRIDE = 'proviso/override';
export interface OverrideParams {
  readonly uri: string;
  readonly override: Override | null;
}

/** Notification to the client after each analysis whose outcome changed. */
export const STATUS = 'proviso/status';
export interface StatusParams {
  readonly uri: string;
  /** Version of the document that was analysed. */
  readonly version: number;
  /** Is the document treated as an agreement? */
  readonly agreement: boolean;
  readonly override: Override | null;
  /** The agreements, a few of a compendium: enough for a tooltip. */
  readonly agreements: readonly {
    readonly title: string;
    readonly type: AgreementType;
    readonly line: number;
  }[];
  readonly agreementCount: number;
  /** How many findings of each kind, kinds without one left out. */
  readonly findings: Readonly<Partial<Record<FindingKind, number>>>;
}

/** Request to the server: where to paint. Answer null where the document isn't an agreement. */
export const HIGHLIGHTS = 'proviso/highlights';
export interface HighlightsParams {
  readonly uri: string;
  readonly kinds: readonly FindingKind[];
  /** Digests of what the client already shows: a kind whose digest still holds is left out. */
  readonly known: Readonly<Partial<Record<FindingKind, string>>>;
}
export interface HighlightsResult {
  readonly version: number;
  readonly kinds: readonly KindHighlights[];
}
export interface KindHighlights {
  readonly kind: FindingKind;
  readonly digest: string;
  /** Flattened quadruples: start line, start character, end line, end character. */
  readonly ranges: readonly number[];
  /** Which quadruples start a finding: a finding over a page break has several stretches. */
  readonly firsts: readonly number[];
}

/** Request to the server: the key terms of the agreement at a position; null where there is none. */
export const KEY_TERMS = 'proviso/keyTerms';
export interface KeyTermsParams {
  readonly uri: string;
  readonly position: Position;
}
export interface KeyTermsResult {
  readonly version: number;
  readonly title: string;
  /** Where the agreement stands: while the cursor stays there, so do its key terms. */
  readonly range: Range;
  readonly groups: readonly KeyTermGroup[];
}
export interface KeyTermGroup {
  readonly key: string;
  readonly title: string;
  readonly terms: readonly KeyTerm[];
}
export interface KeyTerm {
  readonly label: string;
  readonly value: string;
  readonly range: Range | null;
  readonly kind: FindingKind | null;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
