import type { Cancel } from './cancel.js';
import { importDocuments, type ImportReport } from './import.js';
import { Library } from './library.js';
import { MemoryStore } from './memory-store.js';

/**
 * The agreements in folders of the workspace as baselines. Nothing is stored: the files are the
 * library, and whoever watches them says what changed.
 */
export class FolderLibrary {
  /** Versions that each file holds. */
  private readonly versions = new Map<string, readonly string[]>();

  private constructor(readonly library: Library) {}

  /** @param digest names a text's content, as of a {@link Store} */
  static async empty(digest: (text: string) => string): Promise<FolderLibrary> {
    return new FolderLibrary((await Library.open(new MemoryStore(digest))).library);
  }

  /**
   * Takes a file's text as it is now, in place of what it was before.
   * @param text null where the file is gone or is not a text any more
   */
  async update(path: string, text: string | null, cancel?: Cancel): Promise<ImportReport | null> {
    const before = this.versions.get(path) ?? [];
    this.versions.delete(path);
    let report: ImportReport | null = null;
    if (text !== null) {
      report = await importDocuments(this.library, [{ path, text }], cancel ? { cancel } : {});
      const { added, versions, known } = report;
      this.versions.set(
        path,
        [...added, ...versions, ...known].map(({ version }) => version),
      );
    }
    const wanted = new Set([...this.versions.values()].flat());
    await this.library.remove(before.filter((version) => !wanted.has(version)));
    return report;
  }

  /** The files that are in it. */
  get files(): string[] {
    return [...this.versions.keys()];
  }
}
