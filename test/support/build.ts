import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds the programs once before a suite that starts them; `npm test` has built them already. */
export default function setup(): void {
  if (process.env['PROVISO_BUILT'] === '1') return;
  const root = resolve(import.meta.dirname, '../..');
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stdout}${built.stderr}`);
}
