import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../server/src/cli/program.js';
import { REFERRING, SLA } from '../support/agreements.js';

const BASELINE = `恒云存储服务协议

1. 服务承诺
1.1 恒云承诺服务可用性不低于99.95%。
1.2 客户应当妥善保管账号，<b>不得</b>转借他人。

2. 责任限制
2.1 恒云的赔偿总额不超过客户在违约发生前12个月内支付的服务费用。
`;
const DRAFT = BASELINE.replace('99.95%', '99.9%').replace('转借他人。', '转借他人；');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'proviso-compare-'));
  writeFileSync(join(folder, 'a.txt'), BASELINE);
  writeFileSync(join(folder, 'b.txt'), DRAFT);
  writeFileSync(
    join(folder, 'c.txt'),
    BASELINE.replace(/。\n/g, '。\n\n').replaceAll('1.1 ', '1.1　'),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs one command line in the folder. */
async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const status = await runCli(['--lang', 'en', ...args], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env: {},
    cwd: folder,
    columns: 100,
    outIsTerminal: false,
    errIsTerminal: false,
    stdin: () => Promise.resolve(new Uint8Array()),
  });
  return { status, out, err };
}

interface Compared {
  readonly schema: string;
  readonly baseline: { readonly path: string; readonly title: string };
  readonly changes: readonly {
    readonly kind: string;
    readonly substantive: boolean;
    readonly baseline: { readonly number: string; readonly range: unknown; readonly text: string };
    readonly draft: { readonly text: string };
    readonly edits: readonly { readonly op: string; readonly text: string }[];
    readonly impacts: readonly {
      readonly favours: string;
      readonly from: number;
      readonly to: number;
    }[];
  }[];
  readonly stats: { readonly unchanged: number };
  readonly limits: readonly string[];
}

describe('proviso compare', () => {
  it('prints proviso/compare@1', async () => {
    const { status, out } = await run('compare', 'a.txt', 'b.txt', '--format', 'json');
    expect(status).toBe(0);
    const result = JSON.parse(out) as Compared;
    expect(result.schema).toBe('proviso/compare@1');
    expect(result.baseline).toEqual({ path: 'a.txt', title: '恒云存储服务协议' });
    expect(result.limits).toEqual([]);
    const [promise, duty] = result.changes;
    expect(promise).toMatchObject({
      kind: 'modified',
      substantive: true,
      baseline: {
        number: '1.1',
        range: { start: { line: 3, character: 0 }, end: { line: 3, character: 23 } },
      },
      edits: [
        { op: 'equal', text: '恒云承诺服务可用性不低于' },
        { op: 'delete', text: '99.95%' },
        { op: 'insert', text: '99.9%' },
        { op: 'equal', text: '。' },
      ],
      impacts: [{ favours: 'provider', from: 99.95, to: 99.9 }],
    });
    expect(duty).toMatchObject({ kind: 'modified', substantive: false, impacts: [] });
  });

  it('reads like a redline in a terminal, with marks that work without colour', async () => {
    const { out } = await run('compare', 'a.txt', 'b.txt', '--side', 'customer');
    expect(out).toContain('恒云承诺服务可用性不低于[-99.95%-]{+99.9%+}。');
    expect(out).toContain('+21.6 min');
    expect(out).toContain('worse for you');
    expect(out).toContain('1 change of substance, 1 editorial');
  });

  it('reports no change between two layouts', async () => {
    const { status, out } = await run('compare', 'a.txt', 'c.txt', '--fail-on', 'any');
    expect(status).toBe(0);
    expect(out).toContain('No change of substance.');
  });

  it('writes a page that runs and loads nothing and shows the text as text', async () => {
    const { status } = await run('compare', 'a.txt', 'b.txt', '--format', 'html', '-o', 'out.html');
    expect(status).toBe(0);
    const html = readFileSync(join(folder, 'out.html'), 'utf8');
    expect(html).toMatch(/default-src 'none'; style-src 'sha256-/);
    expect(html).not.toMatch(/<script|<b>|https?:/);
    expect(html).toContain('<del>99.95%</del><ins>99.9%</ins>');
    expect(html).toContain('<details>');
  });

  it('ends with 1 for changes over the bar, with 2 for what cannot be read or makes no sense', async () => {
    const worse = ['--side', 'customer', '--fail-on', 'worse'];
    expect((await run('compare', 'a.txt', 'b.txt', ...worse)).status).toBe(1);
    expect((await run('compare', 'b.txt', 'a.txt', ...worse)).status).toBe(0);
    expect((await run('compare', 'a.txt', 'b.txt', '--fail-on', 'sla-threshold')).status).toBe(1);
    expect((await run('compare', 'a.txt', 'b.txt', '--fail-on', 'worse')).status).toBe(2);
    expect((await run('compare', 'a.txt', 'b.txt', '--fail-on', 'nonsense')).status).toBe(2);
    const missing = await run('compare', 'a.txt', 'none.txt');
    expect(missing.status).toBe(2);
    expect(missing.err).toContain('none.txt');
  });
});

describe('proviso redline', () => {
  it('writes the whole draft with the changes in their places', async () => {
    expect((await run('redline', 'a.txt', 'b.txt', '-o', 'out.md')).status).toBe(0);
    const text = readFileSync(join(folder, 'out.md'), 'utf8');
    expect(text).toContain('~~99.95%~~**99.9%**');
    expect(text).toContain('2.1 恒云的赔偿总额');
    expect((await run('redline', 'a.txt', 'b.txt', '-o', 'out.pdf')).status).toBe(2);
  });

  it('has a note below a reference to a clause that is gone', async () => {
    writeFileSync(join(folder, 'pointing.txt'), REFERRING.replace('第2.1条', '第1.2条'));
    writeFileSync(
      join(folder, 'pointless.txt'),
      REFERRING.replace('第2.1条', '第1.2条').replace(/1\.2 .*\n/, ''),
    );
    await run('redline', 'pointing.txt', 'pointless.txt', '-o', 'noted.md');
    const lines = readFileSync(join(folder, 'noted.md'), 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes('费用见第1.2条'));
    expect(lines[at + 2]).toMatch(/^> “第1\.2条” names a clause that was deleted/);
    await run('redline', 'pointing.txt', 'pointless.txt', '-o', 'noted.html');
    expect(readFileSync(join(folder, 'noted.html'), 'utf8')).toContain(
      'names a clause that was deleted',
    );
  });

  it('holds agreements of one side in full', async () => {
    const files = SLA.replaceAll('对象', '文件');
    writeFileSync(join(folder, 'one.txt'), SLA);
    writeFileSync(join(folder, 'two.txt'), `${SLA}\n\n${files}`);
    await run('redline', 'one.txt', 'two.txt', '-o', 'more.md');
    expect(readFileSync(join(folder, 'more.md'), 'utf8')).toContain(
      '**1.1 服务月度：指一个自然月。**',
    );
    await run('redline', 'two.txt', 'one.txt', '-o', 'less.html');
    expect(readFileSync(join(folder, 'less.html'), 'utf8')).toContain(
      '<del>1.1 服务月度：指一个自然月。</del>',
    );
  });
});

describe('the file that a comparison is written to', () => {
  const write = async (...more: string[]) => run('redline', 'a.txt', 'b.txt', '-o', ...more);
  it('is a new one, unless the user said that it may be written over', async () => {
    writeFileSync(join(folder, 'mine.md'), 'my notes');
    const refused = await write('mine.md');
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('mine.md: exists already');
    expect(readFileSync(join(folder, 'mine.md'), 'utf8')).toBe('my notes');
    expect((await write('mine.md', '--overwrite')).status).toBe(0);
    expect(readFileSync(join(folder, 'mine.md'), 'utf8')).toContain('99.9%');
  });
  it('is never one that was compared, under whatever name', async () => {
    writeFileSync(join(folder, 'draft.md'), DRAFT);
    symlinkSync(join(folder, 'draft.md'), join(folder, 'link.md'));
    for (const name of ['draft.md', './draft.md', 'link.md']) {
      const refused = await run('redline', 'a.txt', 'draft.md', '-o', name, '--overwrite');
      expect(refused.status).toBe(2);
      expect(refused.err).toContain('one of the files that were read');
    }
    expect(readFileSync(join(folder, 'draft.md'), 'utf8')).toBe(DRAFT);
  });
});
