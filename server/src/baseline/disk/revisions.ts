import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { isCode } from './files.js';

/** A commit that touched a file. */
export interface FileRevision {
  readonly commit: string;
  readonly subject: string;
  readonly author: string;
  /** Day of the commit, YYYY-MM-DD. */
  readonly date: string;
}

/** A branch or tag of the repository. */
export interface NamedRevision {
  readonly name: string;
  readonly kind: 'branch' | 'remote' | 'tag';
  readonly date: string;
}

export type RevisionProblem = 'no-git' | 'not-in-git' | 'never-committed';

export interface Revisions {
  /** The newest first, renames followed. */
  readonly commits: readonly FileRevision[];
  /** Branches first, then tags, the newest of either first. */
  readonly named: readonly NamedRevision[];
  /** Why there are none. */
  readonly problem: RevisionProblem | null;
}

/** More than these nobody reads through; another can be typed. */
const MOST_COMMITS = 100;
const MOST_NAMED = 100;

const SEPARATOR = '\u001f';
const none = (problem: RevisionProblem): Revisions => ({ commits: [], named: [], problem });

/**
 * The revisions of a file that it can be compared with.
 * @param file absolute path
 */
export async function revisionsOf(file: string): Promise<Revisions> {
  const folder = dirname(file);
  try {
    await git(folder, ['rev-parse', '--is-inside-work-tree']);
  } catch (error) {
    // A folder that is gone gives the same error as a program that is.
    return none(isCode(error, 'ENOENT') ? 'no-git' : 'not-in-git');
  }
  try {
    const format = ['%h', '%s', '%an', '%as'].join('%x1f');
    const log = ['log', '--follow', '--no-color', `--max-count=${MOST_COMMITS}`];
    const commits = (await lines(folder, [...log, `--format=${format}`, '--', basename(file)])).map(
      ([commit = '', subject = '', author = '', date = '']) => ({ commit, subject, author, date }),
    );
    return commits.length === 0
      ? none('never-committed')
      : { commits, named: await namedRevisions(folder), problem: null };
  } catch {
    // A repository without a single commit has no log.
    return none('never-committed');
  }
}

async function namedRevisions(folder: string): Promise<NamedRevision[]> {
  const format = ['%(refname)', '%(refname:short)', '%(creatordate:short)'].join('%1f');
  const list = ['for-each-ref', '--sort=-creatordate', `--count=${MOST_NAMED}`];
  const refs = await lines(folder, [
    ...list,
    `--format=${format}`,
    ...['refs/heads', 'refs/remotes', 'refs/tags'],
  ]);
  const named = refs.map(([full = '', name = '', date = '']): NamedRevision => ({
    name,
    kind: full.startsWith('refs/tags/')
      ? 'tag'
      : full.startsWith('refs/heads/')
        ? 'branch'
        : 'remote',
    date,
  }));
  // origin/HEAD is another name of a branch that is listed.
  const own = named.filter(({ name }) => !name.endsWith('/HEAD'));
  return [...own.filter(({ kind }) => kind !== 'tag'), ...own.filter(({ kind }) => kind === 'tag')];
}

async function lines(folder: string, args: readonly string[]): Promise<string[][]> {
  const out = await git(folder, args);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(SEPARATOR));
}

/** Runs git without a pager, prompts or locks; what it prints. */
async function git(folder: string, args: readonly string[]): Promise<string> {
  const options = {
    maxBuffer: 16 * 1024 * 1024,
    windowsHide: true,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  };
  return (await promisify(execFile)('git', ['-C', folder, '--no-pager', ...args], options)).stdout;
}
