import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLA, SLA_DRAFT } from '../support/agreements.js';
import { canRun } from './support/can-run.js';
import { screenshotFailures } from './support/failures.js';
import { libraryOf, type TemporaryLibrary } from './support/library.js';
import { Workbench } from './support/workbench.js';

describe.skipIf(!canRun())('a draft beside its baseline in VS Code', () => {
  let library: TemporaryLibrary;
  let workbench: Workbench;
  screenshotFailures(() => workbench);

  beforeAll(async () => {
    library = libraryOf(SLA);
    workbench = await Workbench.start({
      files: { 'draft.txt': SLA_DRAFT, 'old/baseline.txt': SLA },
      settings: { 'proviso.library.folder': library.folder },
    });
  });

  afterAll(async () => {
    await workbench?.stop();
    library.remove();
  });

  it('has what changed said above the clause', async () => {
    await workbench.open('draft.txt');
    await workbench.textShows('12 → 3');
    await workbench.screenshot('redline-lenses');
  });

  it('has its changes listed by what they do', async () => {
    await workbench.command('View: Show Proviso');
    const rows = await workbench.treeRows('Changes', '12 → 3');
    expect(rows.join('\n')).toMatch(/99\.95.*99\.9/);
    await workbench.screenshot('redline-view');
  });

  it('is decided on change by change', async () => {
    const row = workbench.page
      .locator('.sidebar .monaco-list-row')
      .filter({ hasText: '99.95% →' })
      .first();
    await row.click();
    await workbench.command('Proviso: Accept Change');
    await workbench.textShows('1 of 4 decided', '.sidebar');
    await workbench.textShows('accepted', '.sidebar');
    await workbench.command('Proviso: Mark Change for Discussion');
    await workbench.textShows('1 to discuss', '.sidebar');
    await workbench.screenshot('redline-decided');
    await workbench.command('Proviso: Filter Changes…');
    await workbench.textShows('List only the changes that are', '.quick-input-widget');
    await workbench.screenshot('redline-filter');
    await workbench.type('Escape');
    await workbench.command('Proviso: Undo Decision on Change');
    await workbench.textShows('0 of 4 decided', '.sidebar');
  });

  it('shows the changed words in the hover', async () => {
    expect(await workbench.hover('就本服务支付的费用总额')).toMatch(/12 ?个月|12/);
    await workbench.screenshot('redline-hover');
  });

  it('opens the clause in the diff editor', async () => {
    await workbench.type('Escape');
    await workbench.page.mouse.move(200, 600);
    await workbench.page.getByText('compare', { exact: true }).last().click();
    await workbench.page.locator('.diff-editor, .monaco-diff-editor').first().waitFor();
    await workbench.page.waitForTimeout(800);
    await workbench.screenshot('redline-diff');
    await workbench.type('Control+F4');
  });

  it('takes the wording of the baseline back with a click', async () => {
    await workbench.open('draft.txt');
    await workbench.textShows('12 → 3');
    await workbench.type('Control+Home');
    await workbench.command('Proviso: Go to Next Change');
    // The walk shows the hover of the change, which takes the focus from a palette opened meanwhile.
    await workbench.page.waitForTimeout(1000);
    await workbench.command('Proviso: Restore Baseline Wording');
    await workbench.page.waitForTimeout(1500);
    const rows = await workbench.treeRows('Changes', '12 → 3');
    expect(rows.join('\n')).not.toMatch(/99\.95/);
    await workbench.textShows('不低于 99.95%');
    await workbench.screenshot('redline-restored');
  });

  it('can be given another baseline', async () => {
    await workbench.command('Proviso: Choose Baseline…');
    await workbench.textShows('From the library', '.quick-input-widget');
    await workbench.screenshot('redline-choose');
    await workbench.pick('No baseline');
    await workbench.textShows('Compare the agreement in the editor', '.sidebar');
  });

  it('finds clauses of the library by pinyin', async () => {
    await workbench.command('Proviso: Search Library of Baselines…');
    await workbench.textShows('Search the library', '.quick-input-widget');
    await workbench.page.keyboard.type('zrxz');
    await workbench.textShows('责任限制', '.quick-input-widget');
    await workbench.screenshot('redline-search');
    await workbench.page.keyboard.press('Enter');
    await workbench.textShows('Open it', '.quick-input-widget');
    await workbench.screenshot('redline-use');
    await workbench.type('Escape');
  });
});
