// Makes server/data/norms.json: figures of the agreements in ../shared/seeds, and no sentence of them.
//
//   node scripts/norms.mjs           writes the file
//   node scripts/norms.mjs --check   says whether the file is up to date (exit status 1 if not)
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { fail, ROOT, step } from './lib/say.mjs';

const SEEDS = join(ROOT, '../shared/seeds');
const OUT = join(ROOT, 'server/data/norms.json');

if (!existsSync(SEEDS)) {
  fail(
    '../shared/seeds is not here: the norms that are in server/data/norms.json stay as they are.',
  );
}
const names = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .sort();
step(`Reading ${names.length} files of agreements`);

const folder = mkdtempSync(join(tmpdir(), 'proviso-norms-'));
try {
  const outfile = join(folder, 'build.mjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['server/src/norms/build.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  const { buildRegister } = await import(pathToFileURL(outfile).href);
  const register = buildRegister(names.map((name) => readFileSync(join(SEEDS, name), 'utf8')));
  if (register.agreements.length === 0) fail('no agreement with a figure was found.');
  const json = format(register);
  if (process.argv.includes('--check')) {
    if (json !== readFileSync(OUT, 'utf8'))
      fail('server/data/norms.json is out of date: run node scripts/norms.mjs');
    console.log('  up to date');
  } else {
    writeFileSync(OUT, json);
    console.log(
      `  server/data/norms.json: ${register.agreements.length} agreements, ${(json.length / 1024).toFixed(0)} kB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One agreement a line: small, and a change shows in a diff. */
function format({ schema, agreements }) {
  const lines = agreements.map((entry) => JSON.stringify(entry)).join(',\n');
  return `{"schema":${JSON.stringify(schema)},"agreements":[\n${lines}\n]}\n`;
}
