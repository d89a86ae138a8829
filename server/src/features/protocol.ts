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
  /** Folder of the library of baselines; else that of the command line. */
  readonly libraryFolder?: string;
  /** Baselines that the user pinned, by document URI: a reference, or {@link NO_BASELINE}. */
  readonly pins?: Readonly<Record<string, string>>;
  /** Does the client remember what was decided on changes, by the command of the quick fixes? */
  readonly keepsDecisions?: boolean;
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
  /** The outline leaves out clauses without a heading: there are too many. */
  readonly outlineShort: boolean;
  /** How many findings of each kind, kinds without one left out. */
  readonly findings: Readonly<Partial<Record<FindingKind, number>>>;
}

/** Request to the server: a text to keep and pass on. Answer null where there is nothing to report. */
export const REPORT = 'proviso/report';
/** The key terms with all findings (Markdown); the changes, or the whole draft with them (HTML). */
export type ReportKind = 'review' | 'changes' | 'redline';
export interface ReportParams {
  readonly uri: string;
  readonly kind: ReportKind;
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

/** A draft is compared by itself only if it is one agreement, or few: a compendium has no baseline. */
export const MOST_AGREEMENTS = 4;

/** Instead of a reference to a baseline: compare with nothing. */
export const NO_BASELINE = 'none';

/** Instead of a reference to a baseline: for each agreement of the document its own, of the library. */
export const EACH = 'each';

/** Before the URI of an open document: a reference to what the editor shows of it. */
export const OPEN_DOCUMENT = 'open:';

/** Notification to the server: the baseline of a document; null lets the library find it. */
export const PIN = 'proviso/pin';
export interface PinParams {
  readonly uri: string;
  readonly ref: string | null;
}

/** Notification to the client: what a document is compared with was found or has changed. */
export const BASELINE_CHANGED = 'proviso/baselineChanged';
export interface BaselineChangedParams {
  readonly uri: string;
}

/** Request to the server: what a document does to its baseline; null where it has none. */
export const CHANGES = 'proviso/changes';
export interface DocumentParams {
  readonly uri: string;
}
export interface ChangesResult {
  readonly version: number;
  readonly baseline: BaselineInfo;
  /** In reading order. */
  readonly changes: readonly ChangeItem[];
  /** References of the draft that failed to follow a renumbering or a deletion, in reading order. */
  readonly references: readonly ReferenceItem[];
  /** Agreements of a file of several that stand on one side only, in the order of the draft. */
  readonly agreements: readonly AgreementItem[];
  readonly unchanged: number;
  readonly renumbered: number;
  /** Limits that were hit, in the language of the user. */
  readonly limits: readonly string[];
}
export interface BaselineInfo {
  readonly ref: string;
  readonly title: string;
  readonly updated: string | null;
  /** 0 to 1 where the library found it by likeness; null where the user named it. */
  readonly score: number | null;
  /** Of {@link EACH}: how many agreements have a baseline, and how many there are; else null. */
  readonly agreements: MatchEachResult | null;
}
export interface ChangeItem {
  readonly id: string;
  readonly kind: 'inserted' | 'deleted' | 'modified' | 'moved' | 'split' | 'merged' | 'renumbered';
  readonly substantive: boolean;
  /** Number and heading of the clause, or its first words. */
  readonly title: string;
  /** What differs, in words, where only layout or numbering does and the user asked for it; else null. */
  readonly layout: string | null;
  /** Where it stands in the draft; of a deletion the empty range where it stood. */
  readonly range: Range;
  /** What it does, the weightiest first; empty for an editorial change. */
  readonly impacts: readonly {
    readonly short: string;
    readonly summary: string;
    readonly favours: 'provider' | 'customer' | 'neither' | 'unclear';
  }[];
  /** Place by effect, 0 first. */
  readonly rank: number;
  /** The words that changed, as untrusted Markdown. */
  readonly redline: string;
  /** Can the baseline's wording be put back by itself? */
  readonly restorable: boolean;
  /** Can the baseline's figures be taken, and the other new words be kept? */
  readonly figures: boolean;
  /** What the clause is about, in the language of the user. */
  readonly about: string;
  /** The same as long as the same words changed: what was decided on the change hangs on it. */
  readonly key: string;
}

/** A whole agreement that the draft, or the baseline, has not. */
export interface AgreementItem {
  readonly on: 'baseline' | 'draft';
  readonly agreement: string;
  /** Where it stands in the draft; of one that is only in the baseline the empty range where it stood. */
  readonly range: Range;
}

/** A cross-reference that still prints an old number. */
export interface ReferenceItem {
  /** As printed. */
  readonly printed: string;
  /** As it should be printed; null where the clause is gone, or the number cannot be told. */
  readonly replacement: string | null;
  /** The number that it should print; null where the clause that it means was deleted. */
  readonly wanted: string | null;
  /** Number and heading of the clause that it stands in. */
  readonly title: string;
  readonly range: Range;
  /** What is wrong with it, in the language of the user. */
  readonly summary: string;
}

/** Request to the server: baselines that the document may have been made from, the best first. */
export const MATCHES = 'proviso/matches';
export interface MatchItem {
  readonly ref: string;
  readonly title: string;
  readonly updated: string | null;
  readonly score: number;
}

/**
 * Request to the server: finds for each agreement of a document its own baseline in the library, and
 * compares with these. May be cancelled; null where it was.
 */
export const MATCH_EACH = 'proviso/matchEach';
export interface MatchEachResult {
  readonly matched: number;
  readonly of: number;
}
/** Notification to the client while that runs. */
export const MATCH_PROGRESS = 'proviso/matchProgress';
export interface MatchProgressParams {
  readonly uri: string;
  readonly done: number;
  readonly total: number;
}

/** Request to the server: the git revisions of a document's file. */
export const REVISIONS = 'proviso/revisions';
export interface RevisionsResult {
  readonly commits: readonly {
    readonly commit: string;
    readonly subject: string;
    readonly author: string;
    readonly date: string;
  }[];
  readonly named: readonly {
    readonly name: string;
    readonly kind: 'branch' | 'remote' | 'tag';
    readonly date: string;
  }[];
  /** Why there are none, in the language of the user; else null. */
  readonly problem: string | null;
}

/** Request to the server: both sides of a change, or with null of the document, in one layout. */
export const SIDES = 'proviso/sides';
export interface SidesParams {
  readonly uri: string;
  readonly change: string | null;
}
export interface SidesResult {
  readonly title: string;
  /** With the draft's numbers where they only followed a renumbering. */
  readonly baseline: string;
  readonly draft: string;
  /** Did any clause get another number? */
  readonly renumbered: boolean;
}

/** Request to the server: the edits that put the baseline's wording back; null for no such change. */
export const RESTORE = 'proviso/restore';
export interface RestoreParams {
  readonly uri: string;
  readonly change: string;
  /** Take the baseline's figures only. */
  readonly only?: 'figures';
}
export interface RestoreResult {
  readonly version: number;
  /** Why there are no edits, in the language of the user; else null. */
  readonly why: string | null;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** Request to the server: takes files and folders into the library. May be cancelled. */
export const IMPORT = 'proviso/import';
export interface ImportParams {
  readonly paths: readonly string[];
}
export interface ImportResult {
  readonly added: number;
  readonly versions: number;
  readonly known: number;
  readonly left: readonly {
    readonly path: string;
    readonly title: string | null;
    readonly why: string;
  }[];
  readonly cancelled: boolean;
}
/** Notification to the client while an import runs. */
export const IMPORT_PROGRESS = 'proviso/importProgress';
export interface ImportProgressParams {
  readonly path: string;
  readonly done: number;
  readonly total: number;
  readonly agreements: number;
}

/** Request to the server: agreements and clauses of the library that are called so or say so. */
export const SEARCH = 'proviso/search';
export interface SearchParams {
  readonly query: string;
}
export interface SearchItem {
  readonly ref: string;
  readonly title: string;
  readonly clause: string;
  readonly text: string;
  /** Where the clause stands in the text of the baseline; null where the agreement was found. */
  readonly span: readonly [start: number, end: number] | null;
}

/** Request to the server: the text of a baseline; null where there is none. */
export const BASELINE_TEXT = 'proviso/baselineText';
export interface BaselineTextParams {
  readonly uri: string;
  readonly ref: string;
}

/** Request to the server: clauses of the library that say the same as a text. */
export const SIMILAR = 'proviso/similarClauses';
export interface SimilarParams {
  /** The clause; without it, that at the position. */
  readonly text?: string;
  /** The reference of the agreement that the text comes from: it is left out. */
  readonly except?: string;
  readonly uri?: string;
  readonly position?: Position;
}

/** Request to the server: the clause at a position; null where there is none. */
export const CLAUSE = 'proviso/clause';
export interface ClauseParams {
  readonly uri: string;
  readonly position: Position;
}
export interface ClauseResult {
  readonly title: string;
  readonly text: string;
  readonly range: Range;
}

/** Notification to the server: files of the workspace's folders of baselines are new, changed or gone. */
export const FOLDER_FILES = 'proviso/folderFiles';
export interface FolderFilesParams {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}
