import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CLI = resolve(import.meta.dirname, '../../../server/out/cli.js');

/** A library of baselines on the disk, for one suite. */
export interface TemporaryLibrary {
  /** For the setting `proviso.library.folder`. */
  readonly folder: string;
  remove(): void;
}

/** Imports texts into a library of their own, by the built command line; none for one yet to be made. */
export function libraryOf(...texts: readonly string[]): TemporaryLibrary {
  const home = mkdtempSync(join(tmpdir(), 'proviso-library-'));
  const folder = join(home, 'library');
  const paths = texts.map((text, i) => {
    const path = join(home, `${i}.txt`);
    writeFileSync(path, text);
    return path;
  });
  if (paths.length > 0)
    execFileSync(process.execPath, [CLI, 'baseline', 'import', '--library', folder, ...paths]);
  return { folder, remove: () => rmSync(home, { recursive: true }) };
}
