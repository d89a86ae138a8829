import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseAgreement } from '../../agreement/parse.js';
import { splitAgreements } from '../../agreement/split.js';
import { defaultLibraryFolder } from '../../baseline/disk/data-folder.js';
import { DiskStore } from '../../baseline/disk/disk-store.js';
import { textAtRevision } from '../../baseline/disk/resolve.js';
import { matchBaselines } from '../../baseline/library.js';
import { LIKELY } from '../../baseline/matcher.js';
import { parseRef } from '../../baseline/ref.js';
import type { Run } from '../command.js';
import { type Input, readInput } from '../input.js';
import { type Desk, openDesk } from './desk.js';
import { BASELINE_MESSAGES } from './messages.js';

/** Stands for the baseline that the library finds for the draft. */
export const AUTO = 'auto';

/** Stands for a Word document as it was before its tracked changes. */
export const ORIGINAL = 'original';

/**
 * Reads what a draft is compared with: a file, `git:REVISION` of the draft, `library:ID[@VERSION]`, or
 * `auto` for the best match in the library (which is said on standard error), `original` for the draft
 * without its tracked changes. Never throws.
 * @param draft the draft's file as the user named it
 */
export async function readBaseline(name: string, draft: string, run: Run): Promise<Input> {
  const { world, locale } = run;
  const say = BASELINE_MESSAGES[locale];
  if (name === AUTO) return findBaseline(draft, await libraryDesk(run));
  if (name === ORIGINAL) return readOriginal(draft, run);
  const ref = parseRef(name);
  if (ref === null) return readInput(name, world, locale);
  switch (ref.kind) {
    case 'file':
      return readInput(ref.path, world, locale);
    case 'git': {
      const found = await textAtRevision(resolve(world.cwd, draft), ref.revision);
      if ('problem' in found) return { path: name, problem: say.resolve[found.problem] };
      return { path: name, text: found.text };
    }
    case 'library': {
      const desk = await libraryDesk(run);
      const entry = desk.library.find(ref.agreement, ref.version);
      if (!entry) return { path: name, problem: say.resolve['not-in-library'] };
      return readVersion(entry.version, desk);
    }
  }
}

function libraryDesk(run: Run): Promise<Desk> {
  return openDesk(new DiskStore(defaultLibraryFolder(run.world.env)), run);
}

async function findBaseline(draft: string, desk: Desk): Promise<Input> {
  const { library, run, say, world } = desk;
  const input = await readInput(draft, world, run.locale);
  if ('problem' in input) return input;
  const [slice] = splitAgreements(input.text);
  const agreement = parseAgreement(slice ? input.text.slice(slice.start, slice.end) : '');
  const [best] = await matchBaselines(library, agreement, 1);
  if (!best || best.score < LIKELY) return { path: draft, problem: say.noLikely };
  const { title, updated, version } = best.entry;
  world.err(`proviso: ${say.comparedWith(title, updated ?? say.undated, percent(best.score))}\n`);
  return readVersion(version, desk);
}

/** The draft with its tracked changes rejected. */
async function readOriginal(draft: string, { world, locale }: Run): Promise<Input> {
  const say = BASELINE_MESSAGES[locale];
  const path = resolve(world.cwd, draft);
  const bytes = await readFile(path).catch(() => null);
  const { readWord } = await import('../../formats/word/word.js');
  const read = bytes && readWord(bytes, 'rejected');
  // what is wrong with the file itself is said where the draft is read
  if (read === null) return { path: ORIGINAL, problem: say.noOriginal };
  if ('error' in read || !read.remarks.includes('tracked'))
    return { path: ORIGINAL, problem: say.noOriginal };
  return { path: `${draft} (${say.original})`, text: read.text };
}

async function readVersion(version: string, { library, say }: Desk): Promise<Input> {
  const text = await library.text(version);
  const path = library.pathOf(version) ?? version;
  if (text === null) return { path, problem: say.resolve['not-in-library'] };
  return { path, text };
}

/** A score as people read it. */
export function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}
