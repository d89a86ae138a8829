import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../server/src/cli/program.js';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLE = 'test/samples/master-agreement.md';
const DRAFT = 'test/samples/drafts/master-agreement.md';

/** What a command prints on a terminal that is wide enough to break no line of the excerpts. */
async function printed(...args: string[]): Promise<string> {
  let out = '';
  const status = await runCli(args, {
    out: (text) => void (out += text),
    err: () => undefined,
    env: {},
    cwd: ROOT,
    columns: 160,
    outIsTerminal: false,
    errIsTerminal: false,
    stdin: () => Promise.reject(new Error('nothing is read from standard input')),
  });
  expect(status).toBe(0);
  return out;
}

/** The indented block that begins with a line, without what marks that it was cut. */
function excerpt(readme: string, first: string): string[] {
  const lines = readFileSync(resolve(ROOT, readme), 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith(`    ${first}`));
  const end = lines.findIndex((line, at) => at > start && line !== '' && !line.startsWith('    '));
  return lines
    .slice(start, end)
    .map((line) => line.trim().replace(/…”?$/, ''))
    .filter((line) => line !== '');
}

describe.each([
  { readme: 'README.md', lang: 'en' },
  { readme: 'README.zh-CN.md', lang: 'zh' },
])('the excerpts in $readme', ({ readme, lang }) => {
  it('are what the review prints', async () => {
    const out = await printed('review', SAMPLE, '--lang', lang);
    for (const line of excerpt(readme, '恒云云服务主协议')) expect(out).toContain(line);
  });

  it('are what the comparison prints', async () => {
    const out = await printed('compare', SAMPLE, DRAFT, '--lang', lang);
    for (const line of excerpt(readme, '14.4 → 15.4')) expect(out).toContain(line);
  });
});
