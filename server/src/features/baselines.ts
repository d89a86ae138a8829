import { fileURLToPath } from 'node:url';
import { Analyser, type DocumentAnalysis } from '../analysis/analyse.js';
import type { Cancel } from '../baseline/cancel.js';
import { DiskStore } from '../baseline/disk/disk-store.js';
import { filesOf, readDocument, readDocuments } from '../baseline/disk/documents.js';
import { resolveBaseline } from '../baseline/disk/resolve.js';
import type { Entry } from '../baseline/entry.js';
import type { ImportProgress } from '../baseline/import.js';
import { LIKELY } from '../baseline/matcher.js';
import { formatRef, parseRef } from '../baseline/ref.js';
import type { SearchHit } from '../baseline/search.js';
import { BaselineService } from '../baseline/service.js';
import { shorten } from './clause-title.js';
import { clauseAt, type ReviewedDocument } from './document.js';
import type { BaselineInfo, ImportResult, MatchItem, SearchItem } from './protocol.js';

/** The baseline of a document, analysed. */
export interface Baseline {
  readonly info: BaselineInfo;
  readonly text: string;
  readonly analysis: DocumentAnalysis;
}

/** Matches that a person chooses from. */
const MOST_MATCHES = 10;
const LONGEST_SNIPPET = 160;

/** A draft is compared by itself only if it is one agreement, or few: a compendium has no baseline. */
const MOST_AGREEMENTS = 4;

/** Baselines for the editor: the library, its search, and the text that a reference names. */
export class Baselines {
  private readonly service: BaselineService;

  constructor(folder: string) {
    this.service = new BaselineService(new DiskStore(folder));
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
    return best && best.score >= LIKELY ? this.load(document.uri, best.ref, best) : null;
  }

  /** The baseline that a reference names, or null where there is none. */
  async load(uri: string, ref: string, match: MatchItem | null = null): Promise<Baseline | null> {
    const text = await this.text(uri, ref);
    if (text === null) return null;
    const analysis = new Analyser().analyse(text, { evenIfNot: true });
    const [first] = analysis.agreements;
    const info: BaselineInfo = {
      ref,
      title: match?.title ?? first?.value.agreement.title ?? ref,
      updated: match?.updated ?? first?.value.agreement.updated ?? null,
      score: match?.score ?? null,
    };
    return { info, text, analysis };
  }

  /** The text that a reference names, seen from a document; null where there is none. */
  async text(uri: string, ref: string): Promise<string | null> {
    const parsed = parseRef(ref);
    if (!parsed) return null;
    const found = await resolveBaseline(parsed, pathOf(uri) ?? '', this.service);
    return 'text' in found ? found.text : null;
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

  /** Clauses of the library that say the same as the clause at an offset, the likest first. */
  async similar(document: ReviewedDocument, offset: number, cancel: Cancel): Promise<SearchItem[]> {
    const placed = document.agreementAt(offset);
    const clause = placed && clauseAt(placed.value.agreement.clauses, offset - placed.start);
    if (!placed || !clause) return [];
    const { start, end } = clause.span;
    const text = document.text.slice(placed.start + start, placed.start + end);
    return (await this.service.similarClauses(text, 20, null, cancel)).map(itemOf);
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

function itemOf({ entry, clause, snippet }: SearchHit): SearchItem {
  return {
    ref: named(entry).ref,
    title: entry.title,
    clause: clause ? [clause.number, clause.heading].filter(Boolean).join(' ') : '',
    text: shorten(snippet, LONGEST_SNIPPET),
  };
}

function named({ agreement, version, title, updated }: Entry): Omit<MatchItem, 'score'> {
  return { ref: formatRef({ kind: 'library', agreement, version }), title, updated };
}

/** The path of a document that is a file of this machine, or null. */
function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}
