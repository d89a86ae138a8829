import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../server/src/cli/program.js';

const TERMS = `# Print Terms

These Terms are between Larch Printing Ltd ("Provider") and the customer named in the order ("Customer").

1. Provider's total liability does not exceed the fees paid in the preceding 12 months.

2. Provider may terminate these Terms on 30 days' written notice.

3. Invoices are due within 30 days.
`;
const OTHER = `# 场地租赁合同

甲方：杭州南屿物业有限公司
乙方：宁波听潮文化有限公司

第一条 租期自2026年1月1日起至2026年12月31日止。

第二条 乙方逾期付款的，每逾期一日按应付金额的万分之五支付违约金。
`;

const folder = mkdtempSync(join(tmpdir(), 'proviso-output-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(join(folder, 'signed'), { recursive: true });
  writeFileSync(join(folder, 'terms.md'), TERMS);
  writeFileSync(join(folder, 'draft.md'), TERMS.replace('12 months', '3 months'));
  writeFileSync(join(folder, 'signed', 'terms.md'), TERMS);
  writeFileSync(join(folder, 'lease.md'), OTHER);
});

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const status = await runCli(args, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    env: {},
    cwd: folder,
    columns: 100,
    outIsTerminal: false,
    errIsTerminal: false,
    stdin: () => Promise.reject(new Error('not asked for')),
  });
  return { status, ...said };
}

describe('a result written to a file', () => {
  it.each([
    ['review', ['terms.md'], 'out.md', /^# Print Terms/],
    ['review', ['terms.md'], 'out.json', /"proviso\/review@1"/],
    ['review', ['terms.md'], 'out.sarif', /"version": ?"2\.1\.0"/],
    ['review', ['terms.md'], 'out.txt', /^━/],
    ['explain', ['terms.md'], 'out.md', /^# Print Terms/],
    ['compare', ['terms.md', 'draft.md'], 'out.html', /^<!DOCTYPE html>/i],
    ['compare', ['terms.md', 'draft.md'], 'out', /^draft\.md against terms\.md/],
  ])('%s %j: the ending of %s says the format', async (command, files, output, expected) => {
    expect(await run(command, ...files, '-o', output)).toEqual({
      status: 0,
      out: '',
      err: `wrote ${output}\n`,
    });
    expect(readFileSync(join(folder, output), 'utf8')).toMatch(expected);
  });

  it.each([
    ['like a Word document', 'out.docx', /out\.docx: this ending stands for no format/],
    ['over a file that was read', 'terms.md', /terms\.md: is one of the files that were read/],
    ['over a file that is there', 'lease.md', /lease\.md: exists already/],
    ['into a folder that is not there', 'nowhere/out.md', /nowhere: there is no such folder/],
    ['over a folder', 'signed', /signed: exists already/],
  ])('is not written %s', async (_, output, expected) => {
    const { status, err } = await run('review', 'terms.md', '-o', output);
    expect(status).toBe(2);
    expect(err).toMatch(expected);
  });
});

describe('files that are not what the command wants', () => {
  it('a comparison says of a folder that it is one, and not that it is empty', async () => {
    const { status, err } = await run('compare', 'signed', 'draft.md');
    expect(status).toBe(2);
    expect(err).toBe('proviso: signed: is a folder. Name a file in it.\n');
  });

  it('a comparison of two agreements without a clause in common says so', async () => {
    const { status, err } = await run('compare', 'terms.md', 'lease.md');
    expect(status).toBe(0);
    expect(err).toMatch(/no clause in common/);
    expect((await run('compare', 'terms.md', 'draft.md')).err).toBe('');
  });

  it('an error of a subcommand points to the help of that subcommand', async () => {
    expect((await run('compare', 'terms.md')).err).toContain('(proviso compare --help lists');
    expect((await run('baseline', 'list', '--what')).err).toContain(
      '(proviso baseline list --help lists',
    );
  });
});
