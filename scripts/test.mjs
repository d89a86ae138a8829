// Everything that must hold before a change is merged: types, lint, and the four test suites.
//
//   npm test                         all of it
//   npm test -- unit cli             only these suites (unit, cli, protocol, editor) and no checks
//
// The last line counts tests; the exit status is 1 where anything failed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { fail, ROOT, run, step } from './lib/say.mjs';

const SUITES = ['unit', 'cli', 'protocol', 'editor'];
const CHECKS = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '.'] },
  {
    name: 'format',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !SUITES.includes(name));
if (unknown.length > 0) fail(`no such suite: ${unknown.join(', ')}. Suites: ${SUITES.join(', ')}.`);

ensureInstalled();
step('Building');
if (run(process.execPath, ['scripts/build.mjs']) !== 0) fail('the build failed: see above.');

const reports = join(ROOT, '.cache', 'test');
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];

if (asked.length === 0) {
  for (const { name, args } of CHECKS) {
    step(`Checking ${name}`);
    const ok = run(process.execPath, args) === 0;
    total[ok ? 'passed' : 'failed']++;
    if (!ok) broken.push(name);
  }
}

for (const suite of asked.length > 0 ? asked : SUITES) {
  step(`Testing: ${suite}`);
  const report = join(reports, `${suite}.json`);
  rmSync(report, { force: true });
  const status = run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      suite,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: { ...process.env, PROVISO_BUILT: '1' } },
  );
  const counts = countsOf(report);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (status !== 0) {
    broken.push(suite);
    // A suite that fell over before its tests (a setup that failed) counts as one failure.
    if (counts.failed === 0) total.failed++;
  }
}

if (broken.length > 0) console.log(`\nfailed: ${broken.join(', ')}`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && broken.length === 0 ? 0 : 1);

function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
