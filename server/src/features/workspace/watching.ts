import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Disposable, FileSystemWatcher } from 'vscode-languageserver';

/**
 * Files that the client watches for us one by one, wherever they lie: the workspace's own are watched
 * anyway. Asks anew only where they are others than before.
 */
export class Watching {
  private watched = '';
  /** One request after the other: the last registration must be known before it is taken back. */
  private turn: Promise<Disposable | null> = Promise.resolve(null);

  /** @param register asks the client; null where it cannot watch what lies outside the workspace */
  constructor(
    private readonly register: ((watchers: FileSystemWatcher[]) => Promise<Disposable>) | null,
  ) {}

  /** @param paths all that is to be watched from now on, absolute */
  watch(paths: Iterable<string>): void {
    const { register } = this;
    if (!register) return;
    const files = [...new Set(paths)].sort();
    const key = files.join('\n');
    if (key === this.watched) return;
    this.watched = key;
    this.turn = this.turn
      .then(async (before) => {
        before?.dispose();
        return files.length === 0 ? null : await register(files.map(watcherOf));
      })
      .catch(() => null);
  }
}

function watcherOf(path: string): FileSystemWatcher {
  return {
    globPattern: {
      baseUri: pathToFileURL(dirname(path)).href,
      // a name may hold what means something in a pattern
      pattern: basename(path).replace(/[[\]{}*?]/g, '[$&]'),
    },
  };
}
