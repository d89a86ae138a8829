import { assessDocument } from '../agreement/head/genre.js';
import { splitAgreements } from '../agreement/split.js';
import type { Unread } from '../formats/read.js';
import { breathe, type Cancel, NEVER } from './cancel.js';
import { describe, type Described } from './describe.js';
import type { Entry } from './entry.js';
import type { Library } from './library.js';

/** A document that was asked for: its text, or why there is none. */
export type ImportedDocument =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly problem: ReadProblem };

/** Why a file has no text. */
export type ReadProblem = 'missing' | 'forbidden' | 'unreadable' | 'empty' | 'too-large' | Unread;

/** Why something was not taken into the library. */
export type LeftReason =
  | ReadProblem
  /** Not an agreement at all: a README, a news article, source code. */
  | 'not-an-agreement'
  /** Only says where the real text is. */
  | 'pointer';

export interface Left {
  readonly path: string;
  /** The agreement's title, or null where it is the whole file. */
  readonly title: string | null;
  readonly why: LeftReason;
}

/** What became of everything that was to be imported. */
export interface ImportReport {
  /** Agreements that the library did not know. */
  readonly added: readonly Entry[];
  /** New versions of agreements that it knew. */
  readonly versions: readonly Entry[];
  /** What it had already, in the same wording. */
  readonly known: readonly Entry[];
  readonly left: readonly Left[];
  /** Documents that were read to their end. */
  readonly documents: number;
  /** It was cancelled: what is in the other fields was done, the rest was not. */
  readonly cancelled: boolean;
}

export interface ImportProgress {
  /** The document in work. */
  readonly path: string;
  /** Documents done, and in all (0 where nobody counted). */
  readonly done: number;
  readonly total: number;
  /** Agreements taken or found to be known so far. */
  readonly agreements: number;
}

export interface ImportOptions {
  /** The time that counts as that of the import, ISO 8601. Default: now. */
  readonly now?: string;
  /** How many documents there are, for the progress. */
  readonly total?: number;
  readonly progress?: (progress: ImportProgress) => void;
  readonly cancel?: Cancel;
}

/** Agreements that are written together: a few hundred kilobytes. */
const BATCH = 32;

/**
 * Takes documents into a library. A compendium is split into its agreements; what the library has
 * already is not taken twice; a text that is like an agreement it has becomes a version of that.
 * Cancelled or killed, it leaves a sound library with the first part of the documents.
 */
export async function importDocuments(
  library: Library,
  documents: AsyncIterable<ImportedDocument> | Iterable<ImportedDocument>,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { cancel = NEVER, total = 0, now = new Date().toISOString() } = options;
  const report = {
    added: [] as Entry[],
    versions: [] as Entry[],
    known: [] as Entry[],
    left: [] as Left[],
    documents: 0,
    cancelled: false,
  };
  const taken = (): number => report.added.length + report.versions.length + report.known.length;

  for await (const document of documents) {
    if (cancel.isCancellationRequested) break;
    const { path } = document;
    const tell = (): void =>
      options.progress?.({ path, done: report.documents, total, agreements: taken() });
    tell();
    if ('problem' in document) {
      report.left.push({ path, title: null, why: document.problem });
      report.documents++;
      continue;
    }
    for (const batch of batches(readAgreements(document.path, document.text, library, now))) {
      await breathe();
      if (cancel.isCancellationRequested) break;
      const wanted: Described[] = [];
      for (const item of batch) {
        if ('why' in item) report.left.push(item);
        else wanted.push(item);
      }
      for (const { as, entry } of await library.add(wanted)) {
        const list = as === 'new' ? 'added' : as === 'version' ? 'versions' : 'known';
        report[list].push(entry);
      }
      tell();
    }
    if (cancel.isCancellationRequested) break;
    report.documents++;
  }
  report.cancelled = cancel.isCancellationRequested;
  if (report.added.length + report.versions.length > 0) await library.saveCaches();
  return report;
}

/** The agreements of a document, described, and what of it is not taken. */
function* readAgreements(
  path: string,
  text: string,
  library: Library,
  now: string,
): Generator<Described | Left> {
  // As the analysis of a document does, but agreement by agreement, with room for others in between.
  const slices = assessDocument(text).agreement ? splitAgreements(text) : [];
  if (slices.length === 0) yield { path, title: null, why: 'not-an-agreement' };
  for (const { start, end } of slices) {
    const described = describe(text.slice(start, end), { path, start, end }, now, (content) =>
      library.store.digest(content),
    );
    const { title, type } = described.entry;
    if (type === 'pointer') yield { path, title, why: 'pointer' };
    else yield described;
  }
}

function* batches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
