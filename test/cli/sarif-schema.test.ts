import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../server/src/cli/program.js';

const SAMPLES = resolve(import.meta.dirname, '../samples');

/** The part of ajv that is used here. */
interface Validate {
  (log: unknown): boolean;
  errors?: readonly { instancePath: string; message?: string }[] | null;
}

/**
 * The schema that OASIS publishes, compiled. Null, loudly, in a checkout whose packages are older than
 * its package.json; with `CI` set that is an error.
 */
function compileSchema(): Validate | null {
  const require = createRequire(import.meta.url);
  try {
    const Ajv = require('ajv-draft-04') as new (options: object) => {
      compile(schema: object): Validate;
    };
    const addFormats = require('ajv-formats') as (ajv: object) => void;
    // One pattern of the schema has a bracket too many, which `u` does not allow.
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    return ajv.compile(
      require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object,
    );
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND';
    if (!missing || process.env['CI']) throw error;
    console.warn('*** SARIF IS NOT CHECKED: run `npm install`, packages are missing ***');
    return null;
  }
}

const isSarif = compileSchema();

/** Problems that the official schema finds in what `review` prints for these files. */
async function problemsOf(...args: string[]): Promise<string[]> {
  let out = '';
  await runCli(['review', '--format', 'sarif', ...args], {
    out: (text) => (out += text),
    err: () => undefined,
    env: {},
    cwd: SAMPLES,
    columns: 100,
    outIsTerminal: false,
    errIsTerminal: false,
    stdin: () => Promise.resolve(readFileSync(join(SAMPLES, 'object-storage-sla.txt'))),
  });
  if (isSarif!(JSON.parse(out))) return [];
  return (isSarif!.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`);
}

describe.skipIf(!isSarif)('SARIF by the official schema', () => {
  const samples = readdirSync(SAMPLES).filter((name) => /\.(?:txt|md)$/.test(name));

  it.each(samples)('%s', async (name) => {
    expect(await problemsOf(name)).toEqual([]);
    expect(await problemsOf(name, '--lang', 'zh')).toEqual([]);
  });

  it('several files, named absolutely', async () => {
    expect(await problemsOf(...samples.map((name) => join(SAMPLES, name)))).toEqual([]);
  });

  it('standard input', async () => {
    expect(await problemsOf('-')).toEqual([]);
  });

  it('a review without findings, and one of nothing', async () => {
    expect(await problemsOf('saas-agreement-en.md', '--kinds', 'claim-window')).toEqual([]);
    expect(await problemsOf('no-such-file.txt')).toEqual([]);
  });

  it('is what a log of another shape fails', () => {
    expect(isSarif!({ version: '2.1.0', runs: [{ results: [{ message: 'no object' }] }] })).toBe(
      false,
    );
  });
});
