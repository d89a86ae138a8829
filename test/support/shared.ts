import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Real agreements and labels that developers and CI have beside the checkout and users do not.
 * A test that needs them says so and is skipped where they are missing.
 */
const SHARED = resolve(import.meta.dirname, '../../../shared');

export const hasShared = existsSync(join(SHARED, 'seeds'));

if (!hasShared) console.log('tests on the shared seeds are skipped: ../shared is not here');

/** Text of the seed whose file name starts with `prefix` ("001"). */
export function seed(prefix: string): string {
  const folder = join(SHARED, 'seeds');
  const name = readdirSync(folder).find((n) => n.startsWith(prefix));
  if (name === undefined) throw new Error(`no seed starts with ${prefix}`);
  return readFileSync(join(folder, name), 'utf8');
}

/** A file under `shared/`, by its path there. */
export function sharedFile(path: string): string {
  return readFileSync(join(SHARED, path), 'utf8');
}
