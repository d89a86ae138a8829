// From a fresh checkout to a review on the screen: installs what is missing, builds, reviews the
// sample agreements, and opens them in VS Code where `code` is on the PATH.
//
//   npm start                   all samples
//   npm start -- FILE…          these files instead
//   PROVISO_NO_EDITOR=1         leaves VS Code closed
import { spawnSync } from 'node:child_process';
import { delimiter, join, relative } from 'node:path';
import { existsSync, readdirSync } from 'node:fs';
import { ensureInstalled } from './lib/install.mjs';
import { must, ROOT, run, step } from './lib/say.mjs';

const named = process.argv.slice(2);

ensureInstalled();
must('The build', process.execPath, ['scripts/build.mjs']);

const folder = join('test', 'samples');
const files =
  named.length > 0
    ? named.map((name) => relative(ROOT, join(process.env.INIT_CWD ?? process.cwd(), name)))
    : readdirSync(join(ROOT, folder))
        .filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md')
        .map((name) => join(folder, name));

step(`Reviewing ${files.join(', ')}`);
const status = run(process.execPath, ['server/out/cli.js', 'review', ...files]);

if (status === 0) {
  const code = process.env.PROVISO_NO_EDITOR === '1' ? undefined : findCode();
  if (code) {
    step('Opening the samples in VS Code with this extension');
    run(code, ['--new-window', `--extensionDevelopmentPath=${ROOT}`, join(ROOT, folder), ...files]);
  } else if (code === null) {
    step('VS Code is not on the PATH: `npm run package` makes a .vsix to install in it.');
  }
  const [old, draft] = ['test/samples', 'test/samples/drafts'].map(
    (f) => `${f}/master-agreement.md`,
  );
  step(`Next: node server/out/cli.js compare ${old} ${draft}`);
  step('  or: node server/out/cli.js review YOUR-FILE.docx');
}
process.exit(status);

/** The command that starts VS Code, or null. */
function findCode() {
  const names = process.platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code'];
  for (const directory of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      if (directory === '' || !existsSync(join(directory, name))) continue;
      // Editors built on VS Code install the same name; any that answers will do.
      const answer = spawnSync('code', ['--version'], {
        shell: process.platform === 'win32',
        timeout: 10_000,
        stdio: 'ignore',
      });
      return answer.status === 0 ? 'code' : null;
    }
  }
  return null;
}
