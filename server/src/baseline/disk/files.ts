import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The file's bytes, or null where there is none. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  }
}

/**
 * Writes a file so that everybody, also after a crash, sees either what was there before or all of
 * the new content.
 * @param durable wait until the disk has it: for what cannot be worked out again
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  durable: boolean,
): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  let file;
  try {
    file = await open(beside, 'wx');
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
    await mkdir(dirname(path), { recursive: true });
    file = await open(beside, 'wx');
  }
  try {
    await file.writeFile(content);
    if (durable) await file.sync();
  } catch (error) {
    await file.close();
    await unlink(beside).catch(() => undefined);
    throw error;
  }
  await file.close();
  await renameOver(beside, path);
}

/** On Windows a file that somebody has open cannot be replaced for as long; it never takes long. */
async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (attempt === 8 || !isCode(error, 'EPERM', 'EACCES', 'EBUSY')) {
        await unlink(from).catch(() => undefined);
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 5 << attempt));
    }
  }
}

/** Is the error one of the system's with one of these codes? */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException | null)?.code ?? '');
}
