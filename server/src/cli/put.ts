import { realpath, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Run } from './command.js';
import { MESSAGES } from './messages.js';

/** Where a result goes: a new file, or an old one that the user said may be written over. */
export interface Destination {
  /** Standard output where none is named. */
  readonly output?: string;
  readonly overwrite?: boolean;
}

/**
 * Writes to the file, or to standard output where none is named. A file that exists is written over only
 * where the user said so, and one that was read for this result never: nobody else has the draft.
 * What cannot be written is said and ends with status 2.
 * @param read the names of the files that the result was made from
 */
export async function put(
  text: string,
  { output, overwrite = false }: Destination,
  read: readonly string[],
  { world, finish, locale }: Run,
): Promise<void> {
  if (output === undefined) return world.out(text);
  const say = MESSAGES[locale];
  const fail = (message: string): void => {
    world.err(`proviso: ${message}\n`);
    finish(2);
  };
  const path = resolve(world.cwd, output);
  const own = await realpath(path).catch(() => path);
  for (const name of read) {
    const source = resolve(world.cwd, name);
    if ((await realpath(source).catch(() => source)) === own) return fail(say.isInput(output));
  }
  try {
    await writeFile(path, text, { flag: overwrite ? 'w' : 'wx' });
    world.err(`${say.wrote(output)}\n`);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    if (why === 'EEXIST') fail(say.exists(output));
    else if (why === 'ENOENT') fail(say.noFolder(dirname(output)));
    else if (why === 'EISDIR') fail(`${output}: ${say.folder}`);
    else fail(say.cannotWrite(output, why));
  }
}
