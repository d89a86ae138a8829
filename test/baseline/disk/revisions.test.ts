import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revisionsOf } from '../../../server/src/baseline/disk/revisions.js';

const folder = mkdtempSync(join(tmpdir(), 'proviso-revisions-'));
const repository = join(folder, 'repo');
mkdirSync(repository);
const git = (...args: string[]): boolean =>
  spawnSync('git', ['-C', repository, '-c', 'user.name=林', '-c', 'user.email=t@t', ...args])
    .status === 0;
const hasGit = git('init', '-q', '-b', 'main');

describe.skipIf(!hasGit)('the revisions of a file', () => {
  beforeAll(() => {
    const commit = (name: string, text: string, subject: string) => {
      writeFileSync(join(repository, name), text);
      git('add', '.');
      git('commit', '-q', '-m', subject);
    };
    commit('old name.txt', '第一版协议，费用按月结算。\n'.repeat(20), '起草');
    git('tag', 'v1');
    renameSync(join(repository, 'old name.txt'), join(repository, '协议.txt'));
    git('add', '-A');
    git('commit', '-q', '-m', 'rename');
    git('branch', 'review');
    commit('协议.txt', '第二版协议，费用按季结算。\n'.repeat(20), 'second | with a bar');
    commit('other.txt', 'x', 'another file');
    writeFileSync(join(repository, 'new.txt'), 'x');
    writeFileSync(join(folder, 'outside.txt'), 'x');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are its commits, the newest first and renames followed', async () => {
    const { commits, problem } = await revisionsOf(join(repository, '协议.txt'));
    expect(problem).toBeNull();
    expect(commits.map(({ subject }) => subject)).toEqual([
      'second | with a bar',
      'rename',
      '起草',
    ]);
    expect(commits[0]).toMatchObject({ author: '林' });
    expect(commits[0]!.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(commits[0]!.commit).toMatch(/^[0-9a-f]{7,}$/);
  });

  it('are branches and tags', async () => {
    const { named } = await revisionsOf(join(repository, '协议.txt'));
    const told = named.map(({ kind, name }) => `${kind} ${name}`);
    expect(told.slice(0, 2).sort()).toEqual(['branch main', 'branch review']);
    expect(told.slice(2)).toEqual(['tag v1']);
  });

  it('are none of a file that was never committed, or is in no repository', async () => {
    const problem = async (path: string) => (await revisionsOf(path)).problem;
    expect(await problem(join(repository, 'new.txt'))).toBe('never-committed');
    expect(await problem(join(folder, 'outside.txt'))).toBe('not-in-git');
  });
});

describe('without git', () => {
  it('there are none, and it is said why', async () => {
    const { PATH } = process.env;
    process.env['PATH'] = '';
    try {
      expect((await revisionsOf(join(tmpdir(), 'x.txt'))).problem).toBe('no-git');
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});
