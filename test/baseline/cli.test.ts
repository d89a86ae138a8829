import { mkdtempSync, rmSync, writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../server/src/cli/program.js';
import type { ExitStatus, World } from '../../server/src/cli/command.js';
import { POINTER, README, slaText } from './agreements.js';
import { renumbered, retitled, shortened } from './mutate.js';

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'proviso-cli-'));
  mkdirSync(join(cwd, 'terms'));
  for (const service of [0, 1, 2]) {
    writeFileSync(join(cwd, 'terms', `${service}.txt`), slaText({ service }));
  }
  writeFileSync(join(cwd, 'terms', 'old.txt'), POINTER);
  writeFileSync(join(cwd, 'terms', 'README.md'), README);
  writeFileSync(join(cwd, 'scan.txt'), Buffer.from([0, 1, 2, 0, 255, 0]));
  const draft = renumbered(
    retitled(shortened(slaText({ service: 1 }), 0.6, 3), '采购合同（草案）'),
  );
  writeFileSync(join(cwd, 'draft.txt'), draft);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

interface Outcome {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

async function proviso(...args: string[]): Promise<Outcome> {
  let out = '';
  let err = '';
  const world: World = {
    out: (text) => (out += text),
    err: (text) => (err += text),
    env: { PROVISO_LIBRARY: join(cwd, 'library') },
    cwd,
    columns: 100,
    outIsTerminal: false,
    errIsTerminal: false,
    stdin: () => Promise.resolve(new Uint8Array()),
  };
  const status = await runCli(args[0] === 'compare' ? args : ['baseline', ...args], world);
  return { status, out, err };
}

const json = async <T>(...args: string[]): Promise<T> =>
  JSON.parse((await proviso(...args, '--format', 'json')).out) as T;

/** In this order: each goes on from what the one before left. */
describe('proviso baseline', () => {
  it('says that the library is empty, and how to fill it', async () => {
    const { out } = await proviso('list');
    expect(out).toMatch(/is empty. Fill it with: proviso baseline import/);
    expect((await proviso('match', 'draft.txt')).status).toBe(2);
  });

  it('imports a folder and says what it took and what not', async () => {
    const { status, out, err } = await proviso('import', 'terms');
    expect(out).toMatch(/^3 new agreements, 0 new versions, 0 known already/);
    expect(out).toMatch(/only says where the real text is\n {2}恒云旧版存储服务协议/);
    expect(out).toMatch(/does not read like an agreement\n {2}.*README\.md/);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('says what it could not read, and does the rest', async () => {
    const { status, out, err } = await proviso('import', 'scan.txt', 'nowhere', 'terms/0.txt');
    expect(err).toMatch(/scan\.txt: this is neither a text nor a Word document/);
    expect(err).toMatch(/nowhere: no such file or folder/);
    expect(out).toMatch(/^0 new agreements, 0 new versions, 1 known already/);
    expect(status).toBe(2);
  });

  it('lists titles, dates, versions and ids', async () => {
    const { out } = await proviso('list', '消息');
    expect(out).toMatch(
      /恒云消息队列服务等级协议 +service level agreement +2025-03-01 +1 +[0-9a-f]{20}/,
    );
    expect(out).not.toContain('对象存储');
  });

  it('finds the baseline of a draft, with its reasons', async () => {
    const { out } = await proviso('match', 'draft.txt', '--limit', '1');
    expect(out).toMatch(/\d\d % {2}恒云消息队列服务等级协议 {2}2025-03-01/);
    expect(out).toMatch(
      /in common \(of draft\/of baseline\): wording \d\d %\/\d\d %, headings 100 %/,
    );
  });

  it('lets compare take what it finds', async () => {
    const { err, out, status } = await proviso('compare', 'auto', 'draft.txt');
    expect(err).toMatch(/baseline: 恒云消息队列服务等级协议 \(2025-03-01\), \d\d % alike/);
    expect(out).toMatch(/^draft\.txt against .*texts/);
    expect(status).toBe(0);
    const unknown = await proviso('compare', 'library:ffffff', 'draft.txt');
    expect(unknown.err).toMatch(/library:ffffff: not in the library/);
    expect(unknown.status).toBe(2);
  });

  it('gives matches as JSON, with a file to compare with', async () => {
    const found = await json<{
      schema: string;
      matches: { title: string; path: string; score: number }[];
    }>('match', 'draft.txt');
    expect(found.schema).toBe('proviso/match@1');
    expect(found.matches[0]).toMatchObject({
      title: '恒云消息队列服务等级协议',
      updated: '2025-03-01',
    });
    expect(found.matches[0]!.score).toBeGreaterThan(found.matches[1]!.score);
    expect(readFileSync(found.matches[0]!.path, 'utf8')).toBe(slaText({ service: 1 }));
  });

  it('finds headings by pinyin and clauses by their text', async () => {
    expect((await proviso('search', 'pcsx', '-n', '1')).out).toContain('赔偿上限');
    const like = await proviso('search', '--clause', '恒云的赔偿总额不超过您在当月支付的服务费');
    expect(like.out).toContain('[liability cap]');
    expect((await proviso('search', 'qqzz')).out).toBe('nothing found.\n');
  });

  it('speaks Chinese', async () => {
    const { out } = await proviso('match', 'draft.txt', '--lang', 'zh', '-n', '1');
    expect(out).toMatch(/相同（占草稿\/占基准）：文字/);
  });

  it('removes by the beginning of an id', async () => {
    const { agreements } = await json<{ agreements: { id: string; title: string }[] }>('list');
    const queue = agreements.find(({ title }) => title.includes('消息'))!;
    expect((await proviso('remove', 'ab')).err).toMatch(/is too short/);
    expect((await proviso('remove', 'zzzzzz')).err).toMatch(/is not in the library/);
    expect((await proviso('remove', queue.id.slice(0, 12))).out).toMatch(/removed: 恒云消息队列/);
    expect((await json<{ agreements: object[] }>('list')).agreements).toHaveLength(2);
  });

  it('says that a library was damaged and is rebuilt', async () => {
    writeFileSync(join(cwd, 'library', 'events.jsonl'), 'garbage\n');
    expect((await proviso('list')).err).toMatch(/was damaged and has been rebuilt: 2 texts listed/);
    expect((await proviso('list')).err).toBe('');
  });

  it('says that a library cannot be there', async () => {
    for (const args of [['list'], ['import', 'terms']]) {
      const { status, err } = await proviso(...args, '--library', join(cwd, 'draft.txt'));
      expect(err).toMatch(/draft\.txt.* cannot be used \((ENOTDIR|EEXIST)\)/);
      expect(status).toBe(2);
    }
  });
});
