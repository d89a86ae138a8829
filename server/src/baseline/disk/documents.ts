import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readBytes } from '../../formats/read.js';
import { isAgreementFile, isSkippedFolder } from '../../formats/text-files.js';
import type { ImportedDocument } from '../import.js';
import { isCode } from './files.js';

/** Twenty compendia in one; a text of this size is analysed in under ten seconds. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The files that the paths stand for: a folder is every text and Word document in it and below, in alphabetical
 * order. A file that is reached in two ways is taken once; a path that is not there stays, so that
 * reading it says so.
 */
export async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  const walk = async (path: string, named: boolean): Promise<void> => {
    const kind = await stat(path).catch(() => null);
    if (kind === null && !named) return;
    const real = kind === null ? path : await realpath(path);
    if (!kind?.isDirectory()) {
      if (named || (kind?.isFile() && isAgreementFile(path))) {
        if (!files.has(real)) files.set(real, path);
      }
      return;
    }
    // A link to a folder above would go round for ever.
    if (folders.has(real)) return;
    folders.add(real);
    for (const name of (await readdir(path).catch(() => [])).sort()) {
      if (!isSkippedFolder(name)) await walk(join(path, name), false);
    }
  };
  for (const path of paths) await walk(resolve(path), true);
  return [...files.values()];
}

/** Reads and decodes the files one after the other; never throws. */
export async function* readDocuments(files: readonly string[]): AsyncGenerator<ImportedDocument> {
  for (const path of files) yield await readDocument(path);
}

/** Reads and decodes one file; never throws. */
export async function readDocument(path: string): Promise<ImportedDocument> {
  let bytes;
  try {
    if ((await stat(path)).size > LARGEST) return { path, problem: 'too-large' };
    bytes = await readFile(path);
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return { path, problem: 'missing' };
    if (isCode(error, 'EACCES', 'EPERM')) return { path, problem: 'forbidden' };
    return { path, problem: 'unreadable' };
  }
  const read = await readBytes(bytes);
  if ('error' in read) return { path, problem: read.error };
  if (read.text.trim() === '') return { path, problem: 'empty' };
  return { path, text: read.text };
}
