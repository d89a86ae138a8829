import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cancel } from '../../baseline/cancel.js';
import { decodeBytes } from '../../formats/decode.js';
import { isSkippedFolder, isTextFile } from '../../formats/text-files.js';

/** A file that was found, and what tells whether it has changed since. */
export interface FoundFile {
  readonly path: string;
  /** Size and time of the last change; another stamp, another content. */
  readonly stamp: string;
  readonly size: number;
}

/**
 * Text files below the folders in the order of their names, until `most` were found. Links are not
 * followed, so nothing is found twice or for ever; what cannot be read is passed over.
 */
export async function* textFilesBelow(
  folders: readonly string[],
  most: number,
  cancel: Cancel,
): AsyncGenerator<FoundFile> {
  let left = most;
  const waiting = [...folders].reverse();
  while (waiting.length > 0 && left > 0 && !cancel.isCancellationRequested) {
    const folder = waiting.pop()!;
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const below: string[] = [];
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !isSkippedFolder(entry.name)) below.push(path);
      if (!entry.isFile() || !isTextFile(entry.name)) continue;
      const file = await found(path);
      if (file && left-- > 0) yield file;
    }
    waiting.push(...below.reverse());
  }
}

async function found(path: string): Promise<FoundFile | null> {
  const kind = await stat(path).catch(() => null);
  return kind && { path, stamp: `${kind.mtimeMs} ${kind.size}`, size: kind.size };
}

/** The text of a file; null where it is not there any more or no text. */
export async function readText(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  const decoded = bytes && decodeBytes(bytes);
  return decoded && 'text' in decoded ? decoded.text : null;
}
