// Measures what Proviso sets itself: one file per figure under bench/figures/, each in a process of
// its own, medians, with the named peer in the same run. Then the scorer, where it is present.
//
//   npm run bench                     all figures
//   npm run bench -- edit memory      figures whose file name holds one of these words
//   npm run bench -- --json           as JSON, one object per figure
//   npm run bench -- --strict         exit status 1 where a target is missed
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { fail, must, ROOT, run, step } from './lib/say.mjs';

const options = process.argv.slice(2);
const strict = options.includes('--strict');
const json = options.includes('--json');
const words = options.filter((option) => !option.startsWith('--'));

ensureInstalled();
if (!json) must('The build', process.execPath, ['scripts/build.mjs', '--production']);
const esbuild = await import('esbuild');

const all = readdirSync(join(ROOT, 'bench/figures'))
  .filter((name) => name.endsWith('.ts'))
  .sort();
const chosen = all.filter(
  (name) => words.length === 0 || words.some((word) => name.includes(word)),
);
if (chosen.length === 0) fail(`no figure is called so. Figures: ${all.join(', ')}`);

const out = join(ROOT, '.cache', 'bench');
mkdirSync(out, { recursive: true });

const HOLDS = {
  '≤': (value, target) => value <= target,
  '≥': (value, target) => value >= target,
  '=': (value, target) => value === target,
};

let missed = 0;
let broken = 0;
for (const name of chosen) {
  const file = join(out, name.replace(/\.ts$/, '.cjs'));
  await esbuild.build({
    stdin: {
      contents: `import figure from './bench/figures/${name}'; import { runFigure } from './bench/run-figure.ts'; void runFigure(figure);`,
      resolveDir: ROOT,
    },
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    logLevel: 'warning',
  });
  const done = spawnSync(process.execPath, ['--expose-gc', file], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
    timeout: 300_000,
  });
  if (done.status !== 0) {
    console.error(`✗ bench/figures/${name} could not be measured (exit status ${done.status}).`);
    broken++;
    continue;
  }
  const line = done.stdout.trim().split('\n').at(-1) ?? '';
  if (json) console.log(line);
  else report(JSON.parse(line));
}

function report({ title, source, rows }) {
  if (report.said !== source) {
    console.log(
      `\nText: ${source}. Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`,
    );
    report.said = source;
  }
  console.log(`\n${title}`);
  for (const { name, value, unit, target, note } of rows) {
    const held = !target || HOLDS[target.op](value, target.value);
    if (!held) missed++;
    const mark = !target ? ' ' : held ? '✓' : '✗';
    const aim = target ? `  (${target.op} ${target.value})` : '';
    const figure = unit === '' ? String(value) : `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`;
    console.log(
      `  ${mark} ${name.padEnd(46)} ${figure.padStart(12)}${aim}${note ? `  ${note}` : ''}`,
    );
  }
}

const scorer = join(ROOT, '..', 'shared', 'tools', 'score_review.py');
if (!json && words.length === 0) {
  if (existsSync(scorer)) {
    step('Scoring recognition against the labelled examples');
    run('python3', [scorer, '.']);
  } else step('The scorer is not here (../shared): recognition is not scored.');
}
if (missed > 0) console.log(`\n${missed} ${missed === 1 ? 'target' : 'targets'} missed`);
process.exit(broken > 0 || (strict && missed > 0) ? 1 : 0);
