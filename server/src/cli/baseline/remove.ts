import type { BaselineOptions } from '../baseline.js';
import { UsageError } from '../command.js';
import type { Desk } from './desk.js';

/** Shorter beginnings of an id name too many things. */
const LEAST = 4;

/** `proviso baseline remove ID…`: an agreement with all versions, or one version (…@VERSION). */
export async function removeFromLibrary(
  desk: Desk,
  options: BaselineOptions,
  ids: string[],
): Promise<void> {
  const { library, world, say } = desk;
  const versions = ids.flatMap((id) => versionsNamed(id, desk));
  const removed = await library.remove(versions);
  if (options.format === 'json') {
    const plain = removed.map(({ title, updated, version }) => ({ title, updated, version }));
    world.out(JSON.stringify({ schema: 'proviso/remove@1', removed: plain }, null, 2) + '\n');
    return;
  }
  for (const { title, updated } of removed) {
    world.out(`${say.removed(title, updated ?? say.undated)}\n`);
  }
}

/** The versions that an id, or the beginning of one, names. */
function versionsNamed(id: string, { library, say }: Desk): string[] {
  const [agreement, version] = id.replace(/^library:/, '').split('@');
  if (agreement!.length < LEAST || (version !== undefined && version.length < LEAST)) {
    throw new UsageError(say.shortId(id, LEAST));
  }
  const found = library.agreements().filter((one) => one.id.startsWith(agreement!));
  if (found.length > 1) throw new UsageError(say.ambiguousId(id));
  const versions = (found[0]?.versions ?? [])
    .map((entry) => entry.version)
    .filter((one) => version === undefined || one.startsWith(version));
  if (versions.length === 0) throw new UsageError(say.unknownId(id));
  return versions;
}
