import { execFile } from 'node:child_process';
import { basename, dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { readBytes } from '../../formats/read.js';
import type { ReadProblem } from '../import.js';
import type { BaselineRef } from '../ref.js';
import type { BaselineService } from '../service.js';
import { readDocument } from './documents.js';
import { isCode } from './files.js';

/** The text that a reference names, or why there is none. */
export type Resolved =
  | {
      readonly text: string;
      /** A file with this text, or null where it is in a git revision or only in the library. */
      readonly path: string | null;
    }
  | { readonly problem: RefProblem };

/** Why a reference leads to no text. */
export type RefProblem = ReadProblem | 'not-in-library' | 'no-git' | 'not-in-revision';

/** A text with more bytes is cut off by git's pipe: as large as documents may be. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Gets the text of a baseline.
 * @param draft absolute path of the draft: `git:` means another revision of that file, and a relative
 *   `file:` counts from its folder
 */
export async function resolveBaseline(
  ref: BaselineRef,
  draft: string,
  baselines: BaselineService,
): Promise<Resolved> {
  switch (ref.kind) {
    case 'library': {
      const found = await baselines.text(ref.agreement, ref.version);
      return found ? { text: found.text, path: found.path } : { problem: 'not-in-library' };
    }
    case 'file': {
      const read = await readDocument(fileSeenFrom(draft, ref.path));
      return 'problem' in read ? { problem: read.problem } : read;
    }
    case 'git':
      return textAtRevision(draft, ref.revision);
  }
}

/** The file that a `file:` reference names; a relative one counts from the folder of the draft. */
export function fileSeenFrom(draft: string, path: string): string {
  return resolve(dirname(draft), path);
}

/** A file's text as it was at a git revision (HEAD, HEAD~1, a tag, a commit). */
export async function textAtRevision(file: string, revision: string): Promise<Resolved> {
  // Plumbing: no pager, no filter and no hook of the repository's runs. A revision with a leading dash
  // would be an option.
  if (revision.startsWith('-')) return { problem: 'not-in-revision' };
  const args = ['-C', dirname(file), 'cat-file', 'blob', `${revision}:./${basename(file)}`];
  let bytes: Buffer;
  try {
    const options = { encoding: 'buffer', maxBuffer: LARGEST, windowsHide: true } as const;
    bytes = (await promisify(execFile)('git', args, options)).stdout;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return { problem: 'no-git' };
    if (isCode(error, 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')) return { problem: 'too-large' };
    return { problem: 'not-in-revision' };
  }
  const read = await readBytes(bytes);
  if ('error' in read) return { problem: read.error };
  if (read.text.trim() === '') return { problem: 'empty' };
  return { text: read.text, path: null };
}
