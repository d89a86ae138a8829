import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { readBytes } from '../formats/read.js';
import { isAgreementFile, isSkippedFolder } from '../formats/text-files.js';
import type { Locale } from '../locale/locale.js';
import { readingRemarks } from '../locale/reading-remarks.js';
import { UNREAD_FILES } from '../locale/unread-files.js';
import type { World } from './command.js';
import { MESSAGES } from './messages.js';

/** A file as read: its text, or why there is none (a sentence for the user that says what to do). */
export type Input =
  | {
      readonly path: string;
      readonly text: string;
      /** What there is to know about how it was read, as a sentence for the user. */
      readonly note?: string;
    }
  | { readonly path: string; readonly problem: string };

/** Standard input, as a name of a file. */
export const STDIN = '-';

/**
 * The files that the names stand for: a folder is every text and Word document in it and below, in alphabetical
 * order; a name with `*` or `?` that a shell left alone (Windows) is matched here. A file that is
 * named twice is taken once.
 * @param names as the user gave them
 * @returns names relative to `cwd` as the user would write them; a name that matches nothing stays,
 *   so that reading it says so
 */
export async function expandFiles(names: readonly string[], cwd: string): Promise<string[]> {
  const found = new Map<string, string>();
  const add = (name: string): void => {
    const key = name === STDIN ? name : resolve(cwd, name);
    if (!found.has(key)) found.set(key, name);
  };
  for (const name of names) {
    const kind = name === STDIN ? null : await stat(resolve(cwd, name)).catch(() => null);
    if (kind?.isDirectory()) {
      const inside = await filesBelow(resolve(cwd, name));
      for (const file of inside) add(join(name, relative(resolve(cwd, name), file)));
      if (inside.length === 0) add(name);
    } else if (kind === null && /[*?]/.test(name)) {
      const matches = await filesMatching(name, cwd);
      for (const file of matches) add(file);
      if (matches.length === 0) add(name);
    } else add(name);
  }
  return [...found.values()];
}

/** Reads and decodes one file, for a command that takes no folders; never throws. */
export async function readInput(path: string, world: World, locale: Locale): Promise<Input> {
  const say = MESSAGES[locale];
  let bytes: Uint8Array;
  try {
    if (path === STDIN) bytes = await world.stdin();
    else bytes = await readFile(resolve(world.cwd, path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { path, problem: say.missing };
    if (code === 'EACCES' || code === 'EPERM') return { path, problem: say.forbidden };
    if (code === 'EISDIR') return { path, problem: say.folder };
    if (code === 'ELOOP') return { path, problem: say.loop };
    return { path, problem: say.unreadable(code || (error as Error).message) };
  }
  const read = await readBytes(bytes);
  if ('error' in read) {
    return { path, problem: sentence(UNREAD_FILES[locale][read.error], locale) };
  }
  const { text } = read;
  if (text.trim() === '') return { path, problem: say.empty };
  const note = readingRemarks(read.remarks, locale);
  return note === null ? { path, text } : { path, text, note: sentence(note, locale) };
}

function sentence(said: string, locale: Locale): string {
  return said + (locale === 'zh' ? '。' : '.');
}

async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isSkippedFolder(entry.name)) files.push(...(await filesBelow(path)));
    } else if (isAgreementFile(entry.name)) files.push(path);
  }
  return files;
}

/** `*` and `?` in the last part of a name. */
async function filesMatching(name: string, cwd: string): Promise<string[]> {
  const pattern = basename(name);
  const folder = name.slice(0, name.length - pattern.length);
  const entries = await readdir(resolve(cwd, folder)).catch(() => []);
  return entries
    .filter((entry) => matchesGlob(entry, pattern))
    .sort()
    .map((entry) => folder + entry);
}

/** Does `pattern` with `*` and `?` match the whole of `name`? In time |name| × |pattern|. */
export function matchesGlob(name: string, pattern: string): boolean {
  let n = 0;
  let p = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
