// Bundles the extension, the server and the command line into one file each.
//
//   node scripts/build.mjs                 with source maps, for working on Proviso
//   node scripts/build.mjs --production    minified and without source maps, for the package
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ROOT, step } from './lib/say.mjs';

const production = process.argv.includes('--production');

/** One bundle per program: where it starts, what it becomes, what the host brings itself. */
const BUNDLES = [
  { entry: 'client/src/extension.ts', out: 'client/out/extension.js', external: ['vscode'] },
  { entry: 'server/src/server.ts', out: 'server/out/server.js' },
  { entry: 'server/src/cli.ts', out: 'server/out/cli.js', banner: '#!/usr/bin/env node' },
];

let esbuild;
try {
  esbuild = await import('esbuild');
} catch {
  fail('esbuild is not installed: run `npm install` first.');
}

step(`Building${production ? ' for production' : ''}`);
const present = BUNDLES.filter(({ entry }) => existsSync(join(ROOT, entry)));
if (production) for (const { out } of BUNDLES) rmSync(join(ROOT, out + '.map'), { force: true });
try {
  await Promise.all(
    present.map(({ entry, out, external = [], banner }) =>
      esbuild.build({
        absWorkingDir: ROOT,
        entryPoints: [entry],
        outfile: out,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        // Packages that bring an ES module build are bundled from it: smaller, and no `require` shims.
        mainFields: ['module', 'main'],
        external,
        minify: production,
        sourcemap: production ? false : 'linked',
        // Chinese stays readable and short instead of \uXXXX.
        charset: 'utf8',
        legalComments: 'none',
        logLevel: 'warning',
        ...(banner ? { banner: { js: banner } } : {}),
      }),
    ),
  );
} catch (error) {
  fail(`the build stopped: ${error.errors?.length ?? 1} error(s), listed above.`);
}
for (const { out } of present) {
  console.log(`  ${out}  ${(statSync(join(ROOT, out)).size / 1024).toFixed(0)} kB`);
}
