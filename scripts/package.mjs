// Makes proviso-VERSION.vsix, the extension as VS Code installs it, and checks its size.
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { fail, must, ROOT, step } from './lib/say.mjs';

/** A size that downloads in a moment on a slow line. */
const LARGEST_MB = 3;

ensureInstalled();
must('The build', process.execPath, ['scripts/build.mjs', '--production']);

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const vsix = `${name}-${version}.vsix`;
rmSync(join(ROOT, vsix), { force: true });

step(`Packing ${vsix}`);
// The programs are bundled: no node_modules in the package. Links in the README stay as they are,
// because the package names no public repository.
must('vsce', process.execPath, [
  'node_modules/@vscode/vsce/vsce',
  'package',
  '--no-dependencies',
  '--no-rewrite-relative-links',
  '--allow-missing-repository',
  '--out',
  vsix,
]);

const megabytes = statSync(join(ROOT, vsix)).size / 1e6;
if (megabytes >= LARGEST_MB) {
  fail(`${vsix} is ${megabytes.toFixed(2)} MB; ${LARGEST_MB} MB is the limit. See .vscodeignore.`);
}
step(
  `${vsix}: ${megabytes.toFixed(2)} MB (limit ${LARGEST_MB} MB). Install: code --install-extension ${vsix}`,
);
