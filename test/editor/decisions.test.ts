import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLA, SLA_DRAFT } from '../support/agreements.js';
import { canRun } from './support/can-run.js';
import { screenshotFailures } from './support/failures.js';
import { libraryOf, type TemporaryLibrary } from './support/library.js';
import { Workbench } from './support/workbench.js';

/** Its cap is worded anew, besides. */
const DRAFT = SLA_DRAFT.replace('前 3 个月内就本服务支付', '前 3 个月内已经支付');

describe.skipIf(!canRun())('decisions on the changes of a draft in VS Code', () => {
  let library: TemporaryLibrary;
  let workbench: Workbench;
  screenshotFailures(() => workbench);

  beforeAll(async () => {
    library = libraryOf(SLA);
    workbench = await Workbench.start({
      files: { 'draft.txt': DRAFT },
      settings: { 'proviso.library.folder': library.folder },
    });
    await workbench.open('draft.txt');
    await workbench.textShows('12 → 3');
    await workbench.command('View: Show Proviso');
    await workbench.textShows('0 of 4 decided', '.sidebar');
  });

  afterAll(async () => {
    await workbench?.stop();
    library.remove();
  });

  it('count a quick fix that restores the wording, and its undo', async () => {
    await workbench.clickOn('累计赔偿责任');
    const fixes = await workbench.quickFixes();
    expect(fixes.join('\n')).toMatch(/numbers only[^]*Restore the baseline/);
    await workbench.screenshot('decisions-quick-fixes');
    await workbench.quickFix('Restore the baseline');
    await workbench.textShows('前 12 个月内就本服务支付');
    await workbench.textShows('1 of 4 decided', '.sidebar');
    await workbench.screenshot('decisions-restored');
    await workbench.type('Control+Z');
    await workbench.textShows('0 of 4 decided', '.sidebar');
    await workbench.textShows('12 → 3');
  });

  it('leave a change open of which a quick fix takes the numbers only', async () => {
    await workbench.clickOn('累计赔偿责任');
    await workbench.quickFix('numbers only');
    await workbench.textShows('前 12 个月内已经支付');
    await workbench.textShows('0 of 4 decided', '.sidebar');
    await workbench.type('Control+Z');
    await workbench.textShows('12 → 3');
  });

  it('filter the list, and the view says by what', async () => {
    const rows = workbench.page.locator('.sidebar .monaco-list-row');
    const listed = (words: string) => rows.filter({ hasText: words });
    await listed('99.95% →').click();
    await workbench.command('Proviso: Accept Change');
    await workbench.textShows('1 of 4 decided', '.sidebar');
    await workbench.command('Proviso: Filter Changes…');
    await workbench.pick('not decided yet');
    await workbench.type('Enter');
    await workbench.textShows('Only: not decided yet', '.sidebar');
    await listed('99.95% →').waitFor({ state: 'detached' });
    expect(await listed('cap 12 → 3').count()).toBe(1);
    await workbench.screenshot('decisions-filtered');
    await workbench.command('Proviso: Clear Filter of Changes');
    await listed('99.95% →').click();
    await workbench.command('Proviso: Undo Decision on Change');
    await workbench.textShows('0 of 4 decided', '.sidebar');
  });

  it('count a clause that a quick fix puts back where it belongs', async () => {
    await workbench.clickOn('终止本协议');
    await workbench.type('End');
    await workbench.screenshot('decisions-deleted-before');
    await workbench.quickFix('Insert the baseline');
    await workbench.textShows('4.2 客户违反本协议');
    await workbench.textShows('1 of 4 decided', '.sidebar');
    await workbench.screenshot('decisions-inserted');
  });
});

describe.skipIf(!canRun())('a folder of baselines in a workspace of VS Code', () => {
  let workbench: Workbench;
  screenshotFailures(() => workbench);
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(workbench.folder, path)), { recursive: true });
    writeFileSync(join(workbench.folder, path), text);
  };
  const take = (path: string) => rmSync(join(workbench.folder, path), { recursive: true });
  const comparedWithNothing = () =>
    workbench.textShows('Compare the agreement in the editor', '.sidebar');

  beforeAll(async () => {
    workbench = await Workbench.start({
      // The folder is there: VS Code may miss what happens in folders that were made within one another
      // at once (its watcher on Linux sees the outer one only).
      files: { 'draft.txt': DRAFT, 'signed/2024/notes.md': '# Notes\n' },
      settings: { 'proviso.baselineFolders': ['signed'] },
    });
    await workbench.open('draft.txt');
    await workbench.command('View: Show Proviso');
    await comparedWithNothing();
  });

  afterAll(() => workbench?.stop());

  it('gives the baseline that is put into it', async () => {
    put('signed/2024/sla.txt', SLA);
    await workbench.treeRows('Changes', '12 → 3');
  });

  it('has a baseline that is changed compared anew', async () => {
    put('signed/2024/sla.txt', SLA.replace('前 12 个月', '前 9 个月'));
    await workbench.treeRows('Changes', '9 → 3');
  });

  it('takes a baseline back that is deleted, alone or with its folder', async () => {
    take('signed/2024/sla.txt');
    await comparedWithNothing();
    put('signed/2024/sla.txt', SLA);
    await workbench.treeRows('Changes', '12 → 3');
    take('signed/2024');
    await comparedWithNothing();
  });

  it('is one no more once the setting no longer names it', async () => {
    put('signed/sla.txt', SLA);
    await workbench.treeRows('Changes', '12 → 3');
    await workbench.setting('proviso.baselineFolders', []);
    await comparedWithNothing();
    await workbench.setting('proviso.baselineFolders', ['signed']);
    await workbench.treeRows('Changes', '12 → 3');
  });

  it('opens the diff editor on the two documents in one layout', async () => {
    await workbench.command('Proviso: Compare Document with Baseline');
    await workbench.page.locator('.monaco-diff-editor').first().waitFor();
    await workbench.textShows('前 12 个月', '.monaco-diff-editor');
    await workbench.screenshot('folders-whole-diff');
    await workbench.type('Control+F4');
  });

  it('walks the changes both ways by key', async () => {
    await workbench.open('draft.txt');
    await workbench.textShows('12 → 3');
    await workbench.clickOn('最近更新时间');
    const comesTo = async (key: string, line: number) => {
      await workbench.type(key);
      await workbench.textShows(`Ln ${line}, Col 1`, '.statusbar');
    };
    await workbench.textShows('Ln 2,', '.statusbar');
    await comesTo('Alt+F6', 11);
    await comesTo('Alt+F6', 22);
    await comesTo('Shift+Alt+F6', 11);
    await comesTo('Shift+Alt+F6', 30);
    await workbench.screenshot('folders-walk');
  });
});
