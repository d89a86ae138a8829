import type { Agreement } from '../agreement/model.js';
import { parseAgreement } from '../agreement/parse.js';
import { splitAgreements } from '../agreement/split.js';
import type { Span } from '../text/span.js';
import { breathe, type Cancel, NEVER } from './cancel.js';
import type { CataloguedAgreement } from './catalogue.js';
import { ClauseSearch } from './clause-search.js';
import type { Entry } from './entry.js';
import { FolderLibrary } from './folder-library.js';
import {
  type ImportedDocument,
  importDocuments,
  type ImportOptions,
  type ImportReport,
} from './import.js';
import { Library, type Repair } from './library.js';
import type { BaselineMatch } from './matcher.js';
import { profileOf } from './profile.js';
import { distinct, HeadingSearch, type SearchHit } from './search.js';
import type { Store } from './store.js';

/** A baseline's text and what is known of it. */
export interface BaselineText {
  readonly entry: Entry;
  readonly text: string;
  /** A file that has exactly this text, or null. */
  readonly path: string | null;
}

/** What a library hands to whoever shows it. */
export interface ServiceMatch extends BaselineMatch {
  /** A file that has exactly the baseline's text, or null. */
  readonly path: string | null;
}

/**
 * All that an editor asks of baselines: the stored library and the workspace's own folders as one.
 * Knows no editor; the server turns requests into calls. The library is opened on the first call.
 */
export class BaselineService {
  private opened: Promise<{ library: Library; repair: Repair | null }> | null = null;
  private readonly folders: Promise<FolderLibrary>;
  private searches: { headings: HeadingSearch; clauses: ClauseSearch }[] | null = null;
  /** What becomes of one file after another, in the order in which it was said. */
  private updates: Promise<unknown> = Promise.resolve();

  /** @param store where the library is kept */
  constructor(private readonly store: Store) {
    this.folders = FolderLibrary.empty((text) => store.digest(text));
  }

  /** Opens the library; says what had to be repaired, or null. Later calls give the same answer. */
  async open(): Promise<Repair | null> {
    return (await this.stored()).repair;
  }

  /** Takes documents into the stored library. */
  async import(
    documents: AsyncIterable<ImportedDocument> | Iterable<ImportedDocument>,
    options: ImportOptions = {},
  ): Promise<ImportReport> {
    return importDocuments((await this.stored()).library, documents, options);
  }

  /** A file of a watched folder is there, has changed or, with null, is gone. */
  async updateFolderFile(path: string, text: string | null): Promise<ImportReport | null> {
    const folders = await this.folders;
    const mine = this.updates.then(() => folders.update(path, text));
    this.updates = mine.catch(() => undefined);
    return mine;
  }

  /** Everything there is, by title: the stored agreements first, then those of the folders. */
  async list(): Promise<CataloguedAgreement[]> {
    const libraries = await this.libraries();
    await Promise.all(libraries.map((library) => library.refresh()));
    const seen = new Set<string>();
    return libraries
      .flatMap((library) => library.agreements())
      .filter(({ versions }) => fresh(seen, versions[0]!.version));
  }

  /**
   * Baselines of the agreements in a draft, those of each with the best first.
   * @param text the whole draft; a compendium has several agreements
   * @param path the draft's file: where it lies in a watched folder, it is not its own baseline
   * @param limit most matches for each
   * @param progress told after each agreement how many are done, and of how many
   * @returns an empty list where it was cancelled
   */
  async match(
    text: string,
    path: string | null = null,
    limit = 5,
    cancel: Cancel = NEVER,
    progress: (done: number, total: number) => void = () => undefined,
  ): Promise<{ readonly span: Span; readonly matches: readonly ServiceMatch[] }[]> {
    const libraries = await this.libraries();
    await Promise.all(libraries.map((library) => library.refresh()));
    const results: { span: Span; matches: ServiceMatch[] }[] = [];
    const slices = splitAgreements(text);
    for (const { start, end } of slices) {
      if (results.length > 0) await breathe();
      if (cancel.isCancellationRequested) return [];
      const agreement = parseAgreement(text.slice(start, end));
      const matches = await this.matchOne(agreement, path, limit, cancel);
      results.push({ span: { start, end }, matches });
      progress(results.length, slices.length);
    }
    return results;
  }

  private async matchOne(
    agreement: Agreement,
    path: string | null,
    limit: number,
    cancel: Cancel,
  ): Promise<ServiceMatch[]> {
    const libraries = await this.libraries();
    const profile = profileOf(agreement);
    const matches: ServiceMatch[] = [];
    const seen = new Set<string>();
    for (const library of libraries) {
      const matcher = await library.readyMatcher(cancel);
      const isDraft = ({ sources }: Entry): boolean =>
        library !== libraries[0] && sources.every((source) => source.path === path);
      for (const match of matcher.match(profile, limit, agreement.updated, isDraft)) {
        if (!fresh(seen, match.entry.version)) continue;
        matches.push({ ...match, path: pathIn(library, match.entry) });
      }
    }
    return matches.sort((a, b) => b.score - a.score).slice(0, limit);
  }

  /** Agreements and clauses that are called like the query, or in which its words stand. */
  async search(query: string, limit = 50, cancel: Cancel = NEVER): Promise<SearchHit[]> {
    const hits: SearchHit[] = [];
    for (const { headings, clauses } of await this.allSearches()) {
      const called = await headings.find(query, limit, cancel);
      hits.push(...called);
      if (called.length >= limit || query.trim().length < 2) continue;
      const said = await clauses.containing(query, limit - called.length, null, cancel);
      // What is called so comes before what only says so.
      hits.push(...said.map((hit) => ({ ...hit, score: hit.score * 0.5 })));
    }
    return cancel.isCancellationRequested ? [] : distinct(hits).slice(0, limit);
  }

  /** Clauses that say the same as a given one. */
  async similarClauses(
    text: string,
    limit = 20,
    exceptAgreement: string | null = null,
    cancel: Cancel = NEVER,
  ): Promise<SearchHit[]> {
    const hits: SearchHit[] = [];
    for (const { clauses } of await this.allSearches()) {
      hits.push(...(await clauses.similar(text, limit, exceptAgreement, cancel)));
    }
    return cancel.isCancellationRequested ? [] : distinct(hits).slice(0, limit);
  }

  /**
   * The text that a `library:` reference names, or null where there is none.
   * @param version null for the newest
   */
  async text(agreement: string, version: string | null): Promise<BaselineText | null> {
    for (const library of await this.libraries()) {
      await library.refresh();
      const entry = library.find(agreement, version);
      const text = entry ? await library.text(entry.version) : null;
      if (entry && text !== null) return { entry, text, path: pathIn(library, entry) };
    }
    return null;
  }

  /** Takes versions out of the stored library; gives those that were in it. */
  async remove(versions: readonly string[]): Promise<Entry[]> {
    return (await this.stored()).library.remove(versions);
  }

  private stored(): Promise<{ library: Library; repair: Repair | null }> {
    this.opened ??= Library.open(this.store).catch((error: unknown) => {
      // A folder that could not be read may be readable the next time.
      this.opened = null;
      throw error;
    });
    return this.opened;
  }

  private async libraries(): Promise<Library[]> {
    return [(await this.stored()).library, (await this.folders).library];
  }

  private async allSearches(): Promise<{ headings: HeadingSearch; clauses: ClauseSearch }[]> {
    this.searches ??= (await this.libraries()).map((library) => ({
      headings: new HeadingSearch(library),
      clauses: new ClauseSearch(library),
    }));
    return this.searches;
  }
}

/** The stored copy, or the file of the workspace where that is one agreement and nothing else. */
function pathIn(library: Library, entry: Entry): string | null {
  const stored = library.pathOf(entry.version);
  if (stored !== null) return stored;
  return entry.sources.find(({ start, end }) => start === 0 && end === entry.length)?.path ?? null;
}

function fresh(seen: Set<string>, id: string): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}
