import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLA } from '../support/agreements.js';
import { canRun } from './support/can-run.js';
import { screenshotFailures } from './support/failures.js';
import { libraryOf, type TemporaryLibrary } from './support/library.js';
import { Workbench } from './support/workbench.js';

const DRAFT = SLA.replace('前 12 个月', '前 3 个月');

describe.skipIf(!canRun())('two windows of VS Code on one library', () => {
  let library: TemporaryLibrary;
  let workbench: Workbench;
  let other: Workbench;
  screenshotFailures(() => workbench);

  beforeAll(async () => {
    library = libraryOf();
    workbench = await Workbench.start({
      files: { 'draft.txt': DRAFT },
      settings: { 'proviso.library.folder': library.folder },
    });
    other = await workbench.anotherWindow({ 'signed/terms.txt': SLA });
  });

  afterAll(async () => {
    await workbench?.stop();
    library.remove();
  });

  it('has a draft without a baseline in the one', async () => {
    await workbench.page.bringToFront();
    await workbench.open('draft.txt');
    await workbench.languageIs('Agreement');
    await workbench.command('View: Show Proviso');
    await workbench.textShows('Compare the agreement in the editor', '.sidebar');
  });

  it('compares it with what the other window took in, while it stays open', async () => {
    await other.page.bringToFront();
    await other.importBaselines('signed');
    await other.textShows('Agreements added: 1', '.notifications-toasts');
    await workbench.page.bringToFront();
    const rows = await workbench.treeRows('Changes', '12 → 3');
    expect(rows.join('\n')).toMatch(/cap 12 → 3 months/);
    await workbench.textShows('12 → 3');
    await workbench.screenshot('windows-one-library');
  });

  it('compares it anew with a pinned file outside the window when that changes', async () => {
    const pinned = join(other.folder, 'signed/earlier.txt');
    const earlier = SLA.replace('2024-03-01', '2023-12-01');
    writeFileSync(pinned, earlier);
    await workbench.command('Proviso: Choose Baseline…');
    await workbench.textShows('A file…', '.quick-input-widget');
    await workbench.pick('A file…');
    const path = workbench.page.locator('.quick-input-widget input[type="text"]').first();
    await workbench.textShows('draft.txt', '.quick-input-list');
    await path.fill(pinned);
    await workbench.textShows('earlier.txt', '.quick-input-list');
    await workbench.page.keyboard.press('Enter');
    await workbench.textShows('(2023-12-01)', '.sidebar');
    await workbench.treeRows('Changes', '12 → 3');
    writeFileSync(pinned, earlier.replace('前 12 个月', '前 6 个月'));
    await workbench.treeRows('Changes', '6 → 3');
    await workbench.textShows('6 → 3');
    await workbench.screenshot('windows-pinned-file');
  });
});
