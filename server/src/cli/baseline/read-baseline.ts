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

/**
 * Reads what a draft is compared with: a file, `git:REVISION` of the draft, `library:ID[@VERSION]`, or
 * `auto` for the best match in the library (which is said on standard error). Never throws.
 * @param draft the draft's file as the user named it
 */
export async function readBaseline(name: string, draft: string, run: Run): Promise<Input> {
  const { world, locale } = run;
  const say = BASELINE_MESSAGES[locale];
  if (name === AUTO) return findBaseline(draft, await libraryDesk(run));
  const ref = parseRef(name);
  if (ref === null) return readInput(name, world, locale);
  switch (ref.kind) {
    case 'file':
      return readInput(ref.path, world, locale);
    case 'git': {
      const found = await textAtRevision(resolve(world.cwd, draft), ref.revision);
      if ('problem' in found) return { path: name, problem: say.resolve[found.problem] };
      return { path: name, text: found.text, encoding: 'utf-8' };
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

async function readVersion(version: string, { library, say }: Desk): Promise<Input> {
  const text = await library.text(version);
  const path = library.pathOf(version) ?? version;
  if (text === null) return { path, problem: say.resolve['not-in-library'] };
  return { path, text, encoding: 'utf-8' };
}

/** A score as people read it. */
export function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}
