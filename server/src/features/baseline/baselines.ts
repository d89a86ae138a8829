import { Analyser } from '../../analysis/analyse.js';
import { breathe, type Cancel } from '../../baseline/cancel.js';
import { DiskStore } from '../../baseline/disk/disk-store.js';
import { filesOf, readDocument, readDocuments } from '../../baseline/disk/documents.js';
import { fileSeenFrom, type Resolved, resolveBaseline } from '../../baseline/disk/resolve.js';
import { type Revisions, revisionsOf } from '../../baseline/disk/revisions.js';
import type { Entry } from '../../baseline/entry.js';
import type { ImportProgress } from '../../baseline/import.js';
import { LIKELY } from '../../baseline/matcher.js';
import type { Repair } from '../../baseline/library.js';
import { formatRef, parseRef } from '../../baseline/ref.js';
import type { SearchHit } from '../../baseline/search.js';
import { BaselineService } from '../../baseline/service.js';
import { type Baseline, ComposedBaseline } from './baseline.js';
import type { BaselineProblem } from './messages.js';
import { clauseTitle, shorten } from '../clause-title.js';
import { clauseAt, type ReviewedDocument } from '../document.js';
import { pathOf } from '../paths.js';
import {
  type BaselineInfo,
  type ClauseResult,
  type ImportResult,
  type MatchItem,
  MOST_AGREEMENTS,
  OPEN_DOCUMENT,
  type SearchItem,
  type SimilarParams,
} from '../protocol.js';

/** Matches that a person chooses from. */
const MOST_MATCHES = 10;
const LONGEST_SNIPPET = 160;

/** Baselines for the editor: the library, its search, and the text that a reference names. */
export class Baselines {
  private readonly store: DiskStore;
  private readonly service: BaselineService;

  /**
   * @param folder where the library is kept
   * @param openText the text of an open document by its URI, or null
   */
  constructor(
    folder: string,
    private readonly openText: (uri: string) => string | null,
  ) {
    this.store = new DiskStore(folder);
    this.service = new BaselineService(this.store);
  }

  /** The file that is another whenever the library is, whoever wrote to it. */
  get listPath(): string {
    return this.store.listPath;
  }

  /** Makes the folder of the library: what is not there cannot be watched. */
  async make(): Promise<void> {
    await this.store.make();
  }

  /** Opens the library; says what had to be repaired, or null. */
  async open(): Promise<Repair | null> {
    return this.service.open();
  }

  /** The library's agreements that the document may have been made from, the best first. */
  async matches(document: ReviewedDocument, cancel?: Cancel): Promise<MatchItem[]> {
    if (document.agreements.length > MOST_AGREEMENTS) return [];
    const found = await this.service.match(
      document.text,
      pathOf(document.uri),
      MOST_MATCHES,
      cancel,
    );
    return found
      .flatMap(({ matches }) => matches)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_MATCHES)
      .map(({ entry, score }) => ({ ...named(entry), score }));
  }

  /** The baseline that the library finds for a document, or null where none is likely. */
  async find(document: ReviewedDocument, cancel?: Cancel): Promise<Baseline | null> {
    const [best] = await this.matches(document, cancel);
    if (!best || best.score < LIKELY) return null;
    const found = await this.load(document.uri, best.ref, best);
    return 'problem' in found ? null : found;
  }

  /**
   * For each agreement of a document its own baseline in the library, put together as one.
   * @returns null where no agreement has one, or where it was cancelled
   */
  async each(
    document: ReviewedDocument,
    progress: (done: number, total: number) => void,
    cancel: Cancel,
  ): Promise<Baseline | null> {
    const path = pathOf(document.uri);
    const found = await this.service.match(document.text, path, 1, cancel, progress);
    const likely = found.flatMap(({ matches: [best] }) =>
      best && best.score >= LIKELY ? [best.entry] : [],
    );
    const composed = new ComposedBaseline();
    const distinct = new Map(likely.map((entry) => [entry.version, entry]));
    for (const { agreement, version } of distinct.values()) {
      const read = await this.service.text(agreement, version);
      if (cancel.isCancellationRequested) return null;
      if (read) composed.add(read.text);
      await breathe();
    }
    return composed.finish({ matched: likely.length, of: found.length });
  }

  /** The baseline that a reference names, or why there is none. */
  async load(
    uri: string,
    ref: string,
    match: MatchItem | null = null,
  ): Promise<Baseline | { readonly problem: BaselineProblem }> {
    const read = await this.read(uri, ref);
    if ('problem' in read) return read;
    const { text } = read;
    const analysis = new Analyser().analyse(text, { evenIfNot: true });
    const [first] = analysis.agreements;
    const info: BaselineInfo = {
      ref,
      title: match?.title ?? first?.value.agreement.title ?? ref,
      updated: match?.updated ?? first?.value.agreement.updated ?? null,
      score: match?.score ?? null,
      agreements: null,
    };
    return { info, text, analysis };
  }

  /** The file that a reference names, seen from a document; null where it names none. */
  fileOf(uri: string, ref: string): string | null {
    if (ref.startsWith(OPEN_DOCUMENT)) return pathOf(ref.slice(OPEN_DOCUMENT.length));
    const parsed = parseRef(ref);
    return parsed?.kind === 'file' ? fileSeenFrom(pathOf(uri) ?? '', parsed.path) : null;
  }

  /** The git revisions of the file of a document. */
  async revisions(uri: string): Promise<Revisions> {
    const path = pathOf(uri);
    return path === null ? { commits: [], named: [], problem: 'not-in-git' } : revisionsOf(path);
  }

  /** The text that a reference names, seen from a document; null where there is none. */
  async text(uri: string, ref: string): Promise<string | null> {
    const read = await this.read(uri, ref);
    return 'text' in read ? read.text : null;
  }

  private async read(
    uri: string,
    ref: string,
  ): Promise<{ readonly text: string } | { readonly problem: BaselineProblem }> {
    if (ref.startsWith(OPEN_DOCUMENT)) return this.readOpen(ref.slice(OPEN_DOCUMENT.length));
    const parsed = parseRef(ref);
    if (!parsed) return { problem: 'no-reference' };
    return resolveBaseline(parsed, pathOf(uri) ?? '', this.service);
  }

  /** What the editor shows of a document, else its file. */
  private async readOpen(
    other: string,
  ): Promise<Resolved | { readonly text: string } | { readonly problem: BaselineProblem }> {
    const text = this.openText(other);
    if (text !== null) return { text };
    const path = pathOf(other);
    if (path === null) return { problem: 'not-open' };
    return resolveBaseline({ kind: 'file', path }, '', this.service);
  }

  /** Takes files and folders into the library. */
  async import(
    paths: readonly string[],
    progress: (progress: ImportProgress) => void,
    cancel: Cancel,
  ): Promise<ImportResult> {
    const files = await filesOf(paths);
    const report = await this.service.import(readDocuments(files), {
      total: files.length,
      progress,
      cancel,
    });
    return {
      added: report.added.length,
      versions: report.versions.length,
      known: report.known.length,
      left: report.left.map(({ path, title, why }) => ({ path, title, why })),
      cancelled: report.cancelled,
    };
  }

  /** Agreements and clauses of the library that are called like the query or say it. */
  async search(query: string, cancel: Cancel): Promise<SearchItem[]> {
    return (await this.service.search(query, 50, cancel)).map(itemOf);
  }

  /**
   * Clauses of the library that say the same as a text, or as the clause at a position, the likest
   * first.
   */
  async similar(
    { text, except }: Pick<SimilarParams, 'text' | 'except'>,
    cancel: Cancel,
  ): Promise<SearchItem[]> {
    if (text === undefined) return [];
    const from = except === undefined ? null : parseRef(except);
    const agreement = from?.kind === 'library' ? from.agreement : null;
    return (await this.service.similarClauses(text, 20, agreement, cancel)).map(itemOf);
  }

  /** Files of the workspace's own folders of baselines are new or changed, or gone. */
  async updateFolders(changed: readonly string[], removed: readonly string[]): Promise<void> {
    for (const path of removed) await this.service.updateFolderFile(path, null);
    for (const path of changed) {
      const read = await readDocument(path);
      await this.service.updateFolderFile(path, 'text' in read ? read.text : null);
    }
  }
}

/** The clause at an offset of a document, as its source prints it; null where there is none. */
export function clauseOf(document: ReviewedDocument, offset: number): ClauseResult | null {
  const placed = document.agreementAt(offset);
  const clause = placed && clauseAt(placed.value.agreement.clauses, offset - placed.start);
  if (!placed || !clause) return null;
  const { start, end } = clause.span;
  return {
    title: clauseTitle(clause),
    text: document.text.slice(placed.start + start, placed.start + end),
    range: document.rangeOf(clause.span, placed.start),
  };
}

function itemOf({ entry, clause, snippet, span }: SearchHit): SearchItem {
  return {
    ref: named(entry).ref,
    title: entry.title,
    clause: clause ? [clause.number, clause.heading].filter(Boolean).join(' ') : '',
    text: shorten(snippet, LONGEST_SNIPPET),
    span: clause ? [span.start, span.end] : null,
  };
}

function named({ agreement, version, title, updated }: Entry): Omit<MatchItem, 'score'> {
  return { ref: formatRef({ kind: 'library', agreement, version }), title, updated };
}
