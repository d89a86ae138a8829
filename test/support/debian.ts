import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Sees to it that programs are on this machine: installs Debian's packages where they are missing,
 * as root; anybody else is told what to install.
 * @param who what needs them, for the message
 * @param packages by the name of the package, a file that it brings
 * @throws an Error that says what is missing and how to get it
 */
export function ensureDebianPackages(
  who: string,
  packages: Readonly<Record<string, string>>,
): void {
  const missing = Object.entries(packages).flatMap(([name, file]) =>
    existsSync(file) ? [] : [name],
  );
  if (missing.length === 0) return;
  const needs = missing.join(' and ');
  const advice = `${who} need ${needs}: apt-get install ${missing.join(' ')}`;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) throw new Error(advice);
  try {
    aptGet('update', '-q');
    aptGet('install', '-q', '-y', '--no-install-recommends', ...missing);
  } catch (error) {
    throw new Error(`${advice} (apt-get failed)`, { cause: error });
  }
}

function aptGet(...args: string[]): void {
  execFileSync('apt-get', args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });
}

/**
 * Can tests run that need something of this machine? Where `ensure` fails they are skipped, loudly;
 * with `CI` set they must run, and the failure is an error.
 */
export function canRunWith(tests: string, ensure: () => unknown): boolean {
  try {
    ensure();
    return true;
  } catch (error) {
    if (process.env['CI']) throw error;
    const why = error instanceof Error ? error.message : String(error);
    console.warn(`\n*** ${tests} ARE SKIPPED: ${why} ***\n`);
    return false;
  }
}
