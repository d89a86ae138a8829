import type { AgreementType, LanguageId, Role } from '../agreement/model.js';

/** Where a version was taken from. */
export interface Source {
  /** The file as the user named it (absolute where it came from the command line or the editor). */
  readonly path: string;
  /** The stretch of the file's text, UTF-16 code units: a compendium holds many agreements. */
  readonly start: number;
  readonly end: number;
}

/** What is known of one version of one agreement without its text. Plain data: it is stored as JSON. */
export interface Entry {
  /** Id of the agreement that this is a version of: the version id of its first version. */
  readonly agreement: string;
  /** Id of this version: names its exact text. */
  readonly version: string;
  /** Names the text without layout: the same wording in two layouts is one version. */
  readonly wording: string;
  readonly title: string;
  readonly type: AgreementType;
  readonly language: LanguageId;
  /** `YYYY-MM-DD`, or null. */
  readonly updated: string | null;
  /** Version as printed, or null. */
  readonly printedVersion: string | null;
  readonly parties: readonly EntryParty[];
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** When it was imported, ISO 8601. */
  readonly imported: string;
  readonly sources: readonly Source[];
}

export interface EntryParty {
  readonly name: string;
  readonly alias: string | null;
  readonly role: Role;
}

/**
 * Newest first: by the date that the agreement states, those without one last, then by the time of
 * import, then by id, so that the order never depends on the order of reading.
 */
export function newestFirst(a: Entry, b: Entry): number {
  return (
    (b.updated ?? '').localeCompare(a.updated ?? '') ||
    b.imported.localeCompare(a.imported) ||
    (a.version < b.version ? -1 : a.version > b.version ? 1 : 0)
  );
}
