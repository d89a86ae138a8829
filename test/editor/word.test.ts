import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inList, list, p, wordFile } from '../support/word-files.js';
import { canRun } from './support/can-run.js';
import { screenshotFailures } from './support/failures.js';
import { Workbench } from './support/workbench.js';

const TERMS = wordFile({
  numbering: list(1, [['decimal', '%1.']]),
  body:
    p('Print Services Agreement', '<w:outlineLvl w:val="0"/>') +
    p('This Agreement is between Larch Printing Ltd (“Provider”) and Elm Cafe Ltd (“Customer”).') +
    p(
      'Provider’s total liability does not exceed the fees of the preceding 6 months.',
      inList(1, 0),
    ) +
    p('Either party may terminate this Agreement on 30 days’ written notice.', inList(1, 0)),
});

describe.skipIf(!canRun())('a Word document in VS Code', () => {
  let workbench: Workbench;
  screenshotFailures(() => workbench);

  beforeAll(async () => {
    workbench = await Workbench.start({ files: { 'notes.txt': 'Bring the terms.' } });
    writeFileSync(join(workbench.folder, 'terms.docx'), TERMS);
  });

  afterAll(() => workbench?.stop());

  it('shows its text, and becomes a document that is reviewed', async () => {
    await workbench.open('terms.docx');
    const page = workbench.page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await page.getByText('1. Provider’s total liability').waitFor();
    await page.getByRole('button', { name: 'Review as text' }).click();
    await workbench.textShows('# Print Services Agreement');
    await workbench.statusSays('Print Services Agreement');
    expect(await workbench.hover('preceding 6 months')).toContain('6 monthly fees');
    await workbench.screenshot('word-document');
  });

  it('has its report saved beside it', async () => {
    await workbench.command('Proviso: Save Report…');
    await workbench.textShows('Save the report', '.quick-input-widget');
    await workbench.page.keyboard.press('Enter');
    await workbench.textShows('The report is saved.', '.notifications-toasts');
    const file = join(workbench.folder, 'terms review.md');
    expect(existsSync(file) && readFileSync(file, 'utf8')).toMatch(/^# Print Services Agreement/);
  });
});
