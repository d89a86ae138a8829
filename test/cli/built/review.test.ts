import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The built command line, started as a user starts it. */

const ROOT = resolve(import.meta.dirname, '../../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'proviso-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TERMS = `恒云日志服务条款

更新日期：2025年2月3日

第一条 服务
恒云科技有限公司（以下简称“恒云”）向客户（以下简称“您”）提供日志服务。

第二条 费用
您逾期付款的，每日按欠款金额的万分之三支付违约金。

第三条 责任
恒云对您承担的赔偿责任总额不超过您在过去 6 个月内支付的服务费。

第四条 终止
恒云有权提前 20 日书面通知您后终止本协议。
`;

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function proviso(...args: readonly string[]): Outcome {
  return provisoWith({}, ...args);
}

function provisoWith(
  options: { env?: object; input?: string },
  ...args: readonly string[]
): Outcome {
  const done = spawnSync(process.execPath, [join(ROOT, 'server/out/cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', ...options.env },
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(resolve(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return name;
}

interface Review {
  documents: {
    path: string;
    agreements: {
      title: string;
      updated: string;
      findings: { kind: string; quote: string; facts: Record<string, unknown>; effect: string }[];
    }[];
  }[];
}

function review(...args: readonly string[]): Review & Outcome {
  const outcome = proviso('review', ...args, '--format', 'json');
  return { ...outcome, ...(JSON.parse(outcome.out) as Review) };
}

describe('proviso review', () => {
  it('prints what an agreement says, and where', () => {
    const { status, out, err } = proviso('review', file('terms.txt', TERMS));
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain('恒云日志服务条款');
    expect(out).toMatch(/Liability cap[\s\S]*terms\.txt:12/);
    expect(out).not.toContain('\u001b');
  });

  it('speaks Chinese where the environment does, or where asked', () => {
    const name = file('terms.txt', TERMS);
    const fromEnvironment = provisoWith({ env: { LANG: 'zh_CN.UTF-8' } }, 'review', name);
    expect(fromEnvironment.out).toContain('责任上限');
    expect(proviso('review', name, '--lang', 'zh').out).toBe(fromEnvironment.out);
  });

  it('colours where asked, unless NO_COLOR says otherwise', () => {
    const name = file('terms.txt', TERMS);
    expect(proviso('review', name, '--color').out).toContain('\u001b[');
    const both = { env: { NO_COLOR: '1', FORCE_COLOR: '1' } };
    expect(provisoWith(both, 'review', name).out).not.toContain('\u001b[');
  });

  it('prints JSON with facts', () => {
    const { documents, status } = review(file('terms.txt', TERMS));
    expect(status).toBe(0);
    expect(documents[0]).toMatchObject({
      path: 'terms.txt',
      agreements: [{ title: '恒云日志服务条款', updated: '2025-02-03' }],
    });
    const findings = documents[0]!.agreements[0]!.findings;
    const cap = findings.find(({ kind }) => kind === 'liability-cap');
    expect(cap?.facts).toMatchObject({ months: 6 });
    expect(cap?.effect).not.toBe('');
    const end = findings.find(({ kind }) => kind === 'termination');
    expect(end?.facts).toMatchObject({ effect: 'right', noticeDays: 20 });
  });

  it('keeps to the kinds asked for', () => {
    const { documents } = review(file('terms.txt', TERMS), '--kinds', 'late-fee');
    expect(documents[0]!.agreements[0]!.findings.map(({ kind }) => kind)).toEqual(['late-fee']);
  });

  it('reads GB18030 and UTF-16 texts, and gives the same findings', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TERMS, 'utf16le')]);
    const { documents, status } = review(
      file('terms.txt', TERMS),
      file('gb18030.txt', gb18030(TERMS)),
      file('utf16.txt', utf16),
    );
    expect(status).toBe(0);
    expect(documents[1]!.agreements).toEqual(documents[0]!.agreements);
    expect(documents[2]!.agreements).toEqual(documents[0]!.agreements);
  });

  it('takes a folder as the text files in it, and a file named twice once', () => {
    file('folder/b.md', TERMS);
    file('folder/deep/a.txt', TERMS);
    file('folder/logo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13));
    const { documents } = review('folder', 'folder/b.md');
    expect(documents.map(({ path }) => path)).toEqual([
      join('folder', 'b.md'),
      join('folder', 'deep', 'a.txt'),
    ]);
  });

  it('reads standard input', () => {
    const { out } = provisoWith({ input: TERMS }, 'review', '-', '--format', 'markdown');
    expect(out).toContain('# 恒云日志服务条款');
  });

  it('says what is wrong with a file, and does the others', () => {
    const { status, err, out } = proviso(
      'review',
      'missing.txt',
      file(
        'binary.txt',
        Uint8Array.from({ length: 64 }, (_, i) => i % 7),
      ),
      file('empty.txt', ' \n'),
      file('terms.txt', TERMS),
    );
    expect(status).toBe(2);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^proviso: missing\.txt: no such file/),
      expect.stringMatching(/^proviso: binary\.txt: this is neither a text nor a Word/),
      expect.stringMatching(/^proviso: empty\.txt: the file is empty/),
    ]);
    expect(out).toContain('恒云日志服务条款');
  });

  it('leaves alone what is not an agreement, unless forced', () => {
    const name = file('readme.md', '# Logger\n\nInstall it with npm, then call `log()`.\n');
    const { status, err, out } = proviso('review', name);
    expect(status).toBe(0);
    expect(err).toMatch(/does not read like an agreement/);
    expect(out).toBe('');
    expect(review(name).documents[0]!.agreements).toEqual([]);
    expect(review(name, '--force').documents[0]!.agreements).toHaveLength(1);
  });

  it('fails where a finding meets --fail-on, and only then', () => {
    const name = file('terms.txt', TERMS);
    expect(proviso('review', name, '--fail-on', 'liability-cap:months<12').status).toBe(1);
    expect(proviso('review', name, '--fail-on', 'liability-cap:months<3').status).toBe(0);
    expect(proviso('review', name, '--fail-on', 'high', '--kinds', 'late-fee').status).toBe(0);
  });

  it('explains wrong usage with status 2', () => {
    const unknownBar = proviso('review', 'x', '--fail-on', 'hgih');
    expect(unknownBar.status).toBe(2);
    expect(unknownBar.err).toMatch(/"hgih" is neither a level/);
    expect(proviso('review').status).toBe(2);
    expect(proviso('rewiev', 'x').err).toMatch(/unknown command/);
    expect(proviso('review', 'x', '--format', 'pdf').status).toBe(2);
  });

  it('prints help and version with status 0', () => {
    expect(proviso('--help')).toMatchObject({ status: 0, err: '' });
    expect(proviso('review', '--help').out).toContain('--fail-on');
    expect(proviso('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

/** Chinese as GB18030 bytes: Node.js only decodes it, so each character's bytes are looked up. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!bytesOf.has(character)) bytesOf.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((c) => (c <= '\u007f' ? [c.charCodeAt(0)] : [...(bytesOf.get(c) ?? [])])),
  );
}
