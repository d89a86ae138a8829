import { pathToFileURL } from 'node:url';
import type { Range } from 'vscode-languageserver';
import { assessDocument } from '../../agreement/head/genre.js';
import { parseAgreement } from '../../agreement/parse.js';
import { splitAgreements } from '../../agreement/split.js';
import { breathe, type Cancel } from '../../baseline/cancel.js';
import { detached } from '../../text/detached.js';
import { LineIndex } from '../../text/line-index.js';
import { rowsOf, type SymbolGroup, type SymbolRow, type SymbolSource } from './symbol-rows.js';
import { type FoundFile, readText, textFilesBelow } from './files.js';

/** What the index takes in; a workspace that holds more is no folder of contracts. */
export interface IndexLimits {
  readonly files: number;
  /** Bytes of one file. */
  readonly size: number;
  /** Bytes of all files. */
  readonly total: number;
}

const LIMITS: IndexLimits = { files: 2000, size: 8_000_000, total: 40_000_000 };

/** What stayed out of the index, for the user to know. */
export interface LeftOut {
  /** More files than the index takes: at least one was not looked at. */
  readonly files: boolean;
  /** Files that are too large, or for which no room was left. */
  readonly large: readonly string[];
}

/** Analysing must not keep the editor waiting: other requests have their turn this often. */
const TURN_MS = 8;

interface IndexedFile {
  readonly stamp: string;
  readonly groups: readonly SymbolGroup[];
}

/**
 * Titles and headings of the agreements in the folders of the workspace. Made when somebody first
 * asks, kept in memory, and looked through again only where files have changed. Nothing of the text
 * is kept.
 */
export class WorkspaceIndex {
  private readonly files = new Map<string, IndexedFile>();
  private folders: readonly string[] = [];
  private fresh = false;
  private out: LeftOut = { files: false, large: [] };
  private queue: Promise<unknown> = Promise.resolve();

  /** @param watched does somebody call {@link changed}? Else every search looks at the disk. */
  constructor(
    private readonly watched: () => boolean,
    private readonly limits: IndexLimits = LIMITS,
  ) {}

  /** The folders to look in, as paths. */
  setFolders(folders: readonly string[]): void {
    this.folders = folders;
    this.changed();
  }

  /** Files may have come, gone or changed. */
  changed(): void {
    this.fresh = false;
  }

  get leftOut(): LeftOut {
    return this.out;
  }

  /**
   * Agreements of the folders by file, those in `except` (paths) left out: they are open, and the
   * editor knows them better. Empty where the search was cancelled; what was read until then stays.
   */
  async sources(except: ReadonlySet<string>, cancel: Cancel): Promise<SymbolSource[]> {
    // One at a time: a search that follows another finds what that one has read.
    const turn = this.queue.then(() => this.refresh(cancel));
    this.queue = turn.catch(() => undefined);
    await turn;
    if (cancel.isCancellationRequested) return [];
    return [...this.files]
      .filter(([path, { groups }]) => groups.length > 0 && !except.has(path))
      .map(([path, { groups }]) => ({ uri: pathToFileURL(path).href, groups }));
  }

  private async refresh(cancel: Cancel): Promise<void> {
    if (this.fresh && this.watched()) return;
    if (cancel.isCancellationRequested) return;
    // Whatever changes from here on makes the index stale again.
    this.fresh = true;
    const seen = new Set<string>();
    const large: string[] = [];
    let bytes = 0;
    let count = 0;
    for await (const file of textFilesBelow(this.folders, this.limits.files + 1, cancel)) {
      if (++count > this.limits.files) break;
      if (file.size > this.limits.size || bytes + file.size > this.limits.total) {
        large.push(file.path);
        continue;
      }
      bytes += file.size;
      seen.add(file.path);
      await this.read(file, cancel);
    }
    if (cancel.isCancellationRequested) {
      this.fresh = false;
      return;
    }
    for (const path of this.files.keys()) if (!seen.has(path)) this.files.delete(path);
    this.out = { files: count > this.limits.files, large };
  }

  private async read({ path, stamp }: FoundFile, cancel: Cancel): Promise<void> {
    if (cancel.isCancellationRequested || this.files.get(path)?.stamp === stamp) return;
    const text = await readText(path);
    const groups = text === null ? [] : await groupsOf(text, cancel);
    if (!cancel.isCancellationRequested) this.files.set(path, { stamp, groups });
  }
}

/** Titles and headings of a text, by agreement; none where it is no agreement. */
async function groupsOf(text: string, cancel: Cancel): Promise<SymbolGroup[]> {
  if (!assessDocument(text).agreement) return [];
  const lines = new LineIndex(text);
  const groups: SymbolGroup[] = [];
  let turn = performance.now();
  for (const { start, end } of splitAgreements(text)) {
    if (performance.now() - turn > TURN_MS) {
      await breathe();
      turn = performance.now();
      if (cancel.isCancellationRequested) break;
    }
    groups.push(groupOf(text, start, end, lines));
  }
  return groups;
}

function groupOf(text: string, start: number, end: number, lines: LineIndex): SymbolGroup {
  const ranges = new Map<SymbolRow, Range>();
  const rows = rowsOf(parseAgreement(text.slice(start, end))).map((row) => {
    const own = {
      ...row,
      name: detached(row.name),
      container: row.container === null ? null : detached(row.container),
    };
    ranges.set(own, {
      start: lines.positionAt(start + row.at.start),
      end: lines.positionAt(start + row.at.end),
    });
    return own;
  });
  return { rows, rangeOf: (row) => ranges.get(row)! };
}
