import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, must, ROOT, step } from './say.mjs';

const OLDEST_NODE = 20;

/** Makes sure that this Node.js is new enough and that node_modules holds what package-lock.json says. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    fail(
      `Proviso needs Node.js ${OLDEST_NODE} or newer; this is ${process.version}. See nodejs.org.`,
    );
  }
  const missing = missingPackages();
  if (missing === null) {
    step('Installing packages (once)');
    must('npm ci', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  } else if (missing.length > 0) {
    step(`Installing packages that are new or changed: ${missing.slice(0, 4).join(', ')} …`);
    must('npm install', 'npm', [
      'install',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--loglevel=error',
    ]);
  }
}

/**
 * Packages of package-lock.json that are not installed in that version, or null where nothing is
 * installed. npm keeps its own record of what it put into node_modules.
 */
function missingPackages() {
  const wanted = packagesOf('package-lock.json');
  if (!wanted) fail('package-lock.json is missing or damaged: restore it with `git checkout`.');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!installed) return null;
  return Object.entries(wanted)
    .filter(([path, { version, optional }]) => {
      if (path === '' || optional) return false;
      return installed[path]?.version !== version;
    })
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
}
