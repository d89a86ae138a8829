import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { World } from '../../server/src/cli/command.js';
import { expandFiles, matchesGlob } from '../../server/src/cli/input.js';
import { chooseLocale, runCli } from '../../server/src/cli/program.js';
import { Progress } from '../../server/src/cli/progress.js';

const TERMS = `恒云日志服务条款

更新日期：2025年2月3日

第一条 责任
恒云科技有限公司（以下简称“恒云”）对客户承担的赔偿责任总额不超过客户在过去 6 个月内支付的服务费。

第二条 终止
恒云有权提前 20 日书面通知客户后终止本协议。
`;

/** A world in memory: what was written to it can be read afterwards. */
function world(given: Partial<World> & { input?: string } = {}): World & {
  readonly said: { out: string; err: string };
} {
  const said = { out: '', err: '' };
  return {
    said,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    env: {},
    cwd: tmpdir(),
    columns: 80,
    outIsTerminal: false,
    errIsTerminal: false,
    stdin: () => Promise.resolve(new TextEncoder().encode(given.input ?? TERMS)),
    ...given,
  };
}

async function run(args: readonly string[], given: Parameters<typeof world>[0] = {}) {
  const here = world(given);
  const status = await runCli(args, here);
  return { status, ...here.said };
}

describe('usage that is wrong', () => {
  it.each([
    ['a command', ['reveiw', 'x'], 'Did you mean review?', '是否想输入 review？'],
    ['an option', ['review', '--kind', 'x'], 'Did you mean --kinds?', '是否想输入 --kinds？'],
    ['a format', ['review', '-f', 'yml', 'x'], 'choices are text, json', '可用的值：text, json'],
    ['no file', ['review'], "missing required argument 'file'", '缺少参数“file”'],
    [
      'a kind',
      ['review', '-k', 'liability-cup', 'x'],
      'Did you mean liability-cap?',
      '是否想输入 liability-cap？',
    ],
    [
      'a kind like none',
      ['review', '-k', 'moon', 'x'],
      'There are: liability-cap, termination',
      '可用的有：liability-cap',
    ],
    ['a level', ['review', '--fail-on', 'hihg', 'x'], 'Did you mean high?', '是否想输入 high？'],
    [
      'a fact',
      ['review', '--fail-on', 'liability-cap:month<12', 'x'],
      'Did you mean months?',
      '是否想输入 months？',
    ],
    [
      'a fact that is no number',
      ['review', '--fail-on', 'termination:holder<3', 'x'],
      'use = or !=',
      '请用 = 或 !=',
    ],
    [
      'a number that is none',
      ['review', '--fail-on', 'late-fee:ratePerDay>x', 'x'],
      '"x" is not a number',
      '“x”不是数字',
    ],
  ])('%s is said in both languages, with what was meant', async (_, args, english, chinese) => {
    const en = await run(args);
    expect(en).toMatchObject({ status: 2, out: '' });
    expect(en.err).toContain(english);
    const zh = await run([...args, '--lang', 'zh']);
    expect(zh).toMatchObject({ status: 2, out: '' });
    expect(zh.err).toContain(chinese);
    expect(zh.err).not.toMatch(/error:|Did you|Allowed/);
  });

  it('has help in Chinese without English headings', async () => {
    const { out } = await run(['review', '--help', '--lang', 'zh']);
    expect(out).toContain('用法：');
    expect(out).toContain('（默认：text）（可选：text、json、sarif、markdown）');
    expect(out).toContain('；默认：neutral）');
    expect(out).not.toMatch(/Usage|Options|Arguments|choices|default/);
  });
});

describe('the program', () => {
  it('prints its help, and says with the status that this was no use of it', async () => {
    const { status, out } = await run([]);
    expect(status).toBe(2);
    expect(out).toContain('Usage: proviso');
  });

  it('explains itself in the language of the environment', async () => {
    const { out } = await run(['--help'], { env: { LC_ALL: 'zh_CN.UTF-8' } });
    expect(out).toContain('审阅协议');
    expect((await run(['--help', '--lang', 'en'], { env: { LANG: 'zh_CN' } })).out).toContain(
      'review agreements',
    );
  });

  it('takes the options of the program before and after the subcommand', async () => {
    const after = await run(['review', '-', '--lang', 'zh']);
    expect(after.out).toContain('责任上限');
    expect((await run(['--lang', 'zh', 'review', '-'])).out).toBe(after.out);
  });

  it('colours for somebody who looks, and for nobody else', async () => {
    const escapes = async (given: Partial<World>, ...more: string[]): Promise<boolean> =>
      (await run(['review', '-', ...more], given)).out.includes('\u001b');
    expect(await escapes({})).toBe(false);
    expect(await escapes({ outIsTerminal: true })).toBe(true);
    expect(await escapes({ outIsTerminal: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await escapes({ outIsTerminal: true, env: { TERM: 'dumb' } })).toBe(false);
    expect(await escapes({ env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await escapes({ env: { NO_COLOR: '1' } }, '--color')).toBe(true);
    expect(await escapes({ outIsTerminal: true }, '--no-color')).toBe(false);
  });
});

describe('the language of the output', () => {
  const check = (env: Record<string, string>, locale: string, asked?: string): void =>
    expect(chooseLocale(asked, env)).toBe(locale);

  it('is that of the environment, in the order of POSIX', () => {
    check({ LANG: 'zh_CN.UTF-8' }, 'zh');
    check({ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en');
    check({ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'zh_TW' }, 'zh');
    check({ LANG: 'zh_CN', LC_ALL: '' }, 'zh');
    check({}, 'en');
  });
  it('is what was asked for', () => check({ LANG: 'zh_CN' }, 'en', 'en'));
});

describe('progress', () => {
  const shown = (given: Partial<World>, length: number, files: number): string => {
    const here = world(given);
    const progress = new Progress(here, files);
    progress.show('contracts/terms.txt', length);
    progress.clear();
    return here.said.err;
  };
  it('shows on a terminal for long input', () => {
    expect(shown({ errIsTerminal: true }, 3_000_000, 1)).toContain('1/1 contracts/terms.txt');
    expect(shown({ errIsTerminal: true }, 1000, 20)).toContain('1/20');
  });
  it('keeps quiet otherwise', () => {
    expect(shown({ errIsTerminal: true }, 1000, 1)).toBe('');
    expect(shown({ errIsTerminal: false }, 3_000_000, 1)).toBe('');
  });
});

describe('names of files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-files-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'sub', 'node_modules'), { recursive: true });
  for (const name of ['b.txt', 'a.md', 'c.png', 'sub/d.agreement', 'sub/node_modules/e.txt']) {
    writeFileSync(join(folder, name), 'x');
  }
  const check = async (names: readonly string[], files: readonly string[]): Promise<void> =>
    expect(await expandFiles(names, folder)).toEqual(files);

  it('take a folder as its texts', () =>
    check(['.'], ['a.md', 'b.txt', join('sub', 'd.agreement')]));
  it('take a pattern that the shell left alone', () =>
    check(['*.txt', 'sub/?.agreement'], ['b.txt', 'sub/d.agreement']));
  it('take each file once', () => check(['b.txt', './b.txt', '*.txt'], ['b.txt']));
  it('keep a name that matches nothing, so that reading it says so', () =>
    check(['none.txt', '*.docx'], ['none.txt', '*.docx']));

  it('match patterns as a whole and in bounded time', () => {
    expect(matchesGlob('terms.txt', '*.txt')).toBe(true);
    expect(matchesGlob('terms.txt', 'term?.t*')).toBe(true);
    expect(matchesGlob('terms.txt', 'term')).toBe(false);
    expect(matchesGlob('a'.repeat(5000), '*a'.repeat(50) + 'b')).toBe(false);
    fc.assert(fc.property(fc.string(), (name) => matchesGlob(name, '*')));
  });
});
