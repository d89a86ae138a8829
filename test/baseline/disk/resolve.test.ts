import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveBaseline } from '../../../server/src/baseline/disk/resolve.js';
import { sha256 } from '../../../server/src/baseline/disk/disk-store.js';
import { MemoryStore } from '../../../server/src/baseline/memory-store.js';
import { parseRef } from '../../../server/src/baseline/ref.js';
import { BaselineService } from '../../../server/src/baseline/service.js';
import { document, slaText } from '../agreements.js';

const folder = mkdtempSync(join(tmpdir(), 'proviso-resolve-'));
const draft = join(folder, '合同', 'draft 1.txt');
const git = (...args: string[]): boolean =>
  spawnSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args]).status ===
  0;
const hasGit = git('init', '-q');

const baselines = new BaselineService(new MemoryStore(sha256));
const stored = slaText({ service: 3 });

beforeAll(async () => {
  await baselines.import([document('a.txt', stored)]);
  mkdirSync(join(folder, '合同'));
  writeFileSync(join(folder, 'other.txt'), 'other');
  for (const text of ['first', 'second']) {
    writeFileSync(draft, text);
    git('add', '.');
    git('commit', '-q', '-m', text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the text of a baseline', () => {
  const check = async (ref: string, expected: object): Promise<void> =>
    expect(await resolveBaseline(parseRef(ref)!, draft, baselines)).toMatchObject(expected);

  it('in the library', () => check(`library:${sha256(stored)}`, { text: stored }));
  it('that is not in the library', () => check('library:ffff', { problem: 'not-in-library' }));
  it('in another file, found from the draft’s folder', () =>
    check('file:../other.txt', { text: 'other', path: join(folder, 'other.txt') }));
  it('in a file that is not there', () => check('file:nowhere.txt', { problem: 'missing' }));

  describe.skipIf(!hasGit)('in git', () => {
    it('at a revision', () => check('git:HEAD~1', { text: 'first', path: null }));
    it('as last committed', () => check('git:HEAD', { text: 'second' }));
    it('at a revision that is not there', () =>
      check('git:no-such-tag', { problem: 'not-in-revision' }));
  });
});
