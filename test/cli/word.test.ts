import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../server/src/cli/program.js';
import { inList, list, p, wordFile } from '../support/word-files.js';

const numbering = list(1, [
  ['decimal', '%1.'],
  ['decimal', '%1.%2'],
]);
const AGREEMENT = (months: string): string =>
  p('Print Services Agreement', '<w:outlineLvl w:val="0"/>') +
  p('This Agreement is between Larch Printing Ltd (“Provider”) and Elm Cafe Ltd (“Customer”).') +
  p('Liability', inList(1, 0)) +
  `<w:p><w:pPr>${inList(1, 1)}</w:pPr><w:r><w:t>Provider’s total liability does not exceed the fees of the preceding </w:t></w:r>${months}<w:r><w:t> months.</w:t></w:r></w:p>` +
  p('Termination', inList(1, 0)) +
  p('Either party may terminate this Agreement on 30 days’ written notice.', inList(1, 1));
const plain = (months: number): string => `<w:r><w:t>${months}</w:t></w:r>`;
const TRACKED =
  '<w:del w:id="1"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>3</w:t></w:r></w:ins>';

const folder = mkdtempSync(join(tmpdir(), 'proviso-word-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  const write = (name: string, body: string): void =>
    writeFileSync(join(folder, name), wordFile({ body, numbering }));
  write('signed.docx', AGREEMENT(plain(12)));
  write('draft.docx', AGREEMENT(plain(6)));
  write('tracked.docx', AGREEMENT(TRACKED));
  // Word keeps such a file beside a document that is open
  writeFileSync(join(folder, '~$draft.docx'), 'Ann');
  writeFileSync(join(folder, 'scan.pdf'), '%PDF-1.4\n');
});

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const status = await runCli(args, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    env: { PROVISO_LIBRARY: join(folder, 'library') },
    cwd: folder,
    columns: 100,
    outIsTerminal: false,
    errIsTerminal: false,
    stdin: () => Promise.reject(new Error('not asked for')),
  });
  return { status, ...said };
}

describe('Word documents at the command line', () => {
  it('are reviewed, with the clause numbers that Word prints', async () => {
    const { status, out, err } = await run('review', 'signed.docx');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('the fees of the preceding 12 months');
    expect(out).toContain('1.1 Liability');
  });

  it('are found in a folder, those that Word keeps for itself left out', async () => {
    const { status, out } = await run('review', '.', '--format', 'json');
    expect(status).toBe(0);
    const { documents } = JSON.parse(out) as { documents: { path: string }[] };
    expect(documents.map(({ path }) => path)).toEqual([
      'draft.docx',
      'signed.docx',
      'tracked.docx',
    ]);
  });

  it('are compared, also with what they were before their tracked changes', async () => {
    const two = await run('compare', 'signed.docx', 'draft.docx');
    expect(two.out).toMatch(/cap falls from the fees of 12 months to the fees of 6 months/);
    const one = await run('compare', 'original', 'tracked.docx');
    expect(one.out).toMatch(/cap falls from the fees of 12 months to the fees of 3 months/);
    expect(one.err).toBe(
      'proviso: tracked.docx: it has tracked changes; they are read as if all were accepted.\n',
    );
    expect((await run('compare', 'original', 'draft.docx')).err).toMatch(/no Word document with/);
  });

  it('are printed as the text in which findings are placed', async () => {
    const { out } = await run('text', 'signed.docx');
    expect(out.split('\n')[6]).toMatch(/^1\.1 Provider’s total liability/);
    const { out: json } = await run('review', 'signed.docx', '-f', 'json', '-k', 'liability-cap');
    expect(json).toMatch(/"line": ?6\b/);
  });

  it('are baselines, too', async () => {
    expect((await run('baseline', 'import', 'signed.docx')).out).toMatch(/^1 new agreement,/);
    expect((await run('compare', 'auto', 'draft.docx')).out).toContain('12 months');
  });

  it('a PDF is called one, and what to do about it is said', async () => {
    const { status, err } = await run('review', 'scan.pdf');
    expect(status).toBe(2);
    expect(err).toMatch(/^proviso: scan\.pdf: a PDF cannot be read as it is; .*\.docx/);
  });
});
