import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const bold = process.stdout.isTTY && !process.env.NO_COLOR ? ['\u001b[1m', '\u001b[22m'] : ['', ''];

/** Tells what the script is about to do. */
export function step(text) {
  console.log(`${bold[0]}› ${text}${bold[1]}`);
}

/** Ends the script with a message that says what went wrong and, where known, what to do. */
export function fail(message) {
  console.error(`✗ ${message}`);
  process.exit(1);
}

/**
 * Runs a program to its end, its output on ours. Returns the exit status.
 * npm is a shell script on Windows and needs a shell there.
 */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && /^(npm|npx|code)$/.test(command),
    ...options,
  });
  if (done.error) fail(`${command} could not be started: ${done.error.message}`);
  return done.status ?? 1;
}

/** Runs a program and ends the script where it fails. */
export function must(what, command, args, options) {
  const status = run(command, args, options);
  if (status !== 0) fail(`${what} failed (exit status ${status}).`);
}
