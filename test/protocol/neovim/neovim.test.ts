import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLA } from '../../support/agreements.js';
import { canRunWith, ensureDebianPackages } from '../../support/debian.js';

const NVIM = '/usr/bin/nvim';
const SERVER = resolve(import.meta.dirname, '../../../server/out/server.js');

const runs = canRunWith('THE TESTS WITH NEOVIM', () =>
  ensureDebianPackages('the tests with another editor', { neovim: NVIM }),
);

interface Answers {
  readonly problem?: string;
  readonly symbols: readonly { name: string; children?: readonly { name: string }[] }[];
  readonly folding: readonly { startLine: number; endLine: number }[];
  readonly workspace: readonly { name: string; location: { uri: string } }[];
  readonly hover: { readonly contents: { readonly value: string } };
  readonly edited: { readonly contents: { readonly value: string } };
  readonly status: { readonly agreement: boolean };
  readonly exit: number;
}

/** An editor that is not VS Code and knows nothing of Proviso. */
describe.skipIf(!runs)('the server with Neovim', () => {
  let folder: string;
  let answers: Answers;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'proviso-neovim-'));
    const file = join(folder, 'sla.txt');
    const written = join(folder, 'answers.json');
    writeFileSync(file, SLA);
    const script = join(import.meta.dirname, 'session.lua');
    execFileSync(NVIM, ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', script], {
      env: {
        ...process.env,
        LC_ALL: 'C.UTF-8',
        HOME: folder,
        NODE: process.execPath,
        SERVER,
        FILE: file,
        ANSWERS: written,
      },
      stdio: 'pipe',
      timeout: 60_000,
    });
    answers = JSON.parse(readFileSync(written, 'utf8')) as Answers;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has a session without an error, and ends as the protocol says', () => {
    expect(answers.problem).toBeUndefined();
    expect(answers.status).toMatchObject({ agreement: true });
    expect(answers.exit).toBe(0);
  });

  it('outlines and folds', () => {
    expect(answers.symbols.map(({ name }) => name)).toContain('3 责任限制');
    expect(answers.folding.length).toBeGreaterThan(2);
  });

  it('finds symbols of the workspace', () => {
    expect(answers.workspace.map(({ name }) => name)).toEqual(['3 责任限制']);
  });

  it('hovers, and sees what Neovim edits', () => {
    expect(answers.hover.contents.value).toContain('12');
    expect(answers.edited.contents.value).toContain('3 monthly fees');
    expect(answers.edited.contents.value).not.toBe(answers.hover.contents.value);
  });
});
