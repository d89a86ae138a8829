import type { ClauseKind } from '../clauses/kinds.js';
import type { Locale } from '../locale/locale.js';
import type { Span } from '../text/span.js';

export type ChangeKind =
  'inserted' | 'deleted' | 'modified' | 'moved' | 'split' | 'merged' | 'renumbered';

/** What two texts that say the same can differ in; shown only to who asks for it. */
export const LAYOUT_KINDS = ['wrap', 'spacing', 'punctuation', 'marks', 'values'] as const;
/**
 * `wrap`: where lines break, or marks stand that are not read (Markdown's emphasis); `spacing`; `punctuation`: full- or half-width forms, quote and dash styles;
 * `marks`: of lists; `values`: numbers written another way.
 */
export type LayoutKind = (typeof LAYOUT_KINDS)[number];

/** One side of a change. Spans count from the start of its agreement. */
export interface ChangeSide {
  /** The number of the clause as printed, or null. */
  readonly number: string | null;
  /** Does the text start with that number, rather than stand further down in the clause? */
  readonly numbered: boolean;
  /** Index of the clause, or -1 for the preamble. */
  readonly clause: number;
  /** What the clause is about. */
  readonly clauseKind: ClauseKind;
  /** The nearest heading above, or null. */
  readonly heading: string | null;
  /** Where it stands in the source, its number included. */
  readonly span: Span;
  /**
   * The text as printed, line breaks of the source dropped. Units after the first start a new line,
   * with their number.
   */
  readonly text: string;
  /** Units `[from, to)` of the side that the change covers. */
  readonly units: readonly [from: number, to: number];
}

/**
 * A stretch of a change. Joining the texts of all but the insertions gives the baseline's text
 * exactly; joining all but the deletions the draft's, with `draftText` where it is there.
 */
export interface Edit {
  readonly op: 'equal' | 'delete' | 'insert';
  readonly text: string;
  /** How the draft prints an equal stretch, where it does so otherwise (width, spacing, "30 days"). */
  readonly draftText?: string;
  /** Where it stands in the source of the baseline (of deletions). */
  readonly baselineSpan?: Span;
  /** Where it stands in the source of the draft (of insertions), or the place of a deletion there. */
  readonly draftSpan?: Span;
}

export type Favours = 'provider' | 'customer' | 'neither' | 'unclear';

/** What a change does: one fact that moved. */
export interface Impact {
  /** A finding kind, or what sort of wording changed ('obligation', 'cross-reference', …). */
  readonly kind: string;
  /** The fact, as in `facts.ts`, or what changed about the wording. */
  readonly fact: string;
  readonly from: ImpactValue;
  readonly to: ImpactValue;
  readonly favours: Favours;
  /** How much it matters, from 0 (not at all) to 1 (a core risk turned round). */
  readonly magnitude: number;
  /** One sentence. */
  readonly summary: Readonly<Record<Locale, string>>;
  /** A few words for a lens or a badge: "cap 12 → 3 months". */
  readonly short: Readonly<Record<Locale, string>>;
  /** Clauses of the draft that it also touches (those that use a defined term), by index. */
  readonly related?: readonly number[];
}

export type ImpactValue = string | number | boolean | null;

/** One clause-level difference between baseline and draft. Plain data: may be sent as JSON. */
export interface Change {
  /** Position among the changes of the comparison, in reading order. */
  readonly index: number;
  readonly kind: ChangeKind;
  /** False for what is purely editorial. */
  readonly substantive: boolean;
  /** Stands elsewhere, edited or not. */
  readonly moved: boolean;
  /** The differences of layout that it shows; empty for any other change. */
  readonly layout: readonly LayoutKind[];
  readonly baseline: ChangeSide | null;
  readonly draft: ChangeSide | null;
  readonly edits: readonly Edit[];
  readonly impacts: readonly Impact[];
  /** Where in the draft a deleted text stood: right behind what precedes it there. */
  readonly draftPlace: number;
  /** Place by effect, 0 first. */
  readonly rank: number;
}

export interface ComparisonStats {
  readonly baselineClauses: number;
  readonly draftClauses: number;
  /** Clauses whose own text and number did not change. */
  readonly unchanged: number;
  /** Clauses that got another number. */
  readonly renumbered: number;
}

/** A limit that was hit, in words for the user. */
export interface ComparisonLimit {
  readonly code:
    'similar-units' | 'similarity-work' | 'edit-length' | 'edit-characters' | 'agreement-pairs';
  readonly message: Readonly<Record<Locale, string>>;
}

/**
 * One step of the way from the baseline's units to the draft's. A step without a change copies; with
 * `rewrite` it copies a text that only its layout or number tells apart.
 */
export interface ScriptStep {
  readonly baseline: readonly [from: number, to: number] | null;
  readonly draft: readonly [from: number, to: number] | null;
  /** Index into the changes, or -1. */
  readonly change: number;
  readonly rewrite?: { readonly from: readonly string[]; readonly to: readonly string[] };
}

/** A cross-reference of the draft that still prints an old number, in a clause that changed or not. */
export interface ReferenceFinding {
  /** As printed. */
  readonly printed: string;
  /** Where it stands in the draft. */
  readonly span: Span;
  /** The clause that it stands in, by index, or -1; and its number. */
  readonly clause: number;
  readonly number: string | null;
  /** The number that it should print now, or null where the clause that it meant was deleted. */
  readonly wanted: string | null;
  /** The reference as it should be printed, or null where that cannot be told. */
  readonly replacement: string | null;
  readonly impact: Impact;
}

/** What a draft does to its baseline. Plain data: may be sent as JSON. */
export interface Comparison {
  /** In reading order of the draft, deletions where they would have stood. */
  readonly changes: readonly Change[];
  /** References that failed to follow a renumbering; those that follow are no change. */
  readonly references: readonly ReferenceFinding[];
  /** Everything that is needed to make one side from the other; see `apply.ts`. */
  readonly script: readonly ScriptStep[];
  readonly stats: ComparisonStats;
  /** Empty where the comparison is complete. */
  readonly limits: readonly ComparisonLimit[];
}
