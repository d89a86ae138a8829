import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFERRING, REFERRING_DRAFT, SLA } from '../support/agreements.js';
import { canRun } from './support/can-run.js';
import { screenshotFailures } from './support/failures.js';
import { libraryOf, type TemporaryLibrary } from './support/library.js';
import { Workbench } from './support/workbench.js';

const BLOCK = SLA.replaceAll('对象', '块').replace('前 12 个月', '前 6 个月');
/** The punctuation is another, too. */
const RELAID_DRAFT = REFERRING_DRAFT.replace(
  '1.2 客户应当为其账号下的全部行为负责。',
  '1.2 客户应当为其账号下的全部行为负责.',
);
/** The library has the like of it first, the same later. */
const LATER = SLA.replaceAll('恒云', '远帆').replaceAll('对象', '邮件');
const LIKE_LATER = LATER.replaceAll('邮件', '语音').replace('前 12 个月', '前 9 个月');
const MANY = ['文件', '归档', '数据库', '缓存', '日志'].map((name) => SLA.replaceAll('对象', name));

/** The clause that a reference names goes. */
const POINTING = REFERRING.replace('第2.1条', '第1.2条');
const POINTLESS = POINTING.replace(/1\.2 .*\n/, '');

const [DISK, FILES] = ['块', '文件'].map((name) => SLA.replaceAll('对象', name)) as [
  string,
  string,
];
const PUSH = REFERRING.replace('\n', '\n最近更新时间：2024-05-01 10:00:00\n');

const hasGit = spawnSync('git', ['--version']).status === 0;

describe.skipIf(!canRun())('what the library and git are good for in VS Code', () => {
  let library: TemporaryLibrary;
  let workbench: Workbench;
  screenshotFailures(() => workbench);

  beforeAll(async () => {
    library = libraryOf(SLA, BLOCK, LIKE_LATER, ...MANY);
    workbench = await Workbench.start({
      files: {
        'draft.txt': SLA,
        'many.txt': MANY.map((text, i) =>
          i === 2 ? text.replace('前 12 个月', '前 3 个月') : text,
        ).join('\n\n'),
        'push.txt': RELAID_DRAFT,
        'old/signed.txt': REFERRING,
        'pointing.txt': POINTING,
        'pointless.txt': POINTLESS,
        'two.txt': [DISK, PUSH].join('\n\n'),
        'three.txt': [DISK, FILES].join('\n\n'),
        'mail.txt': LATER.replace('前 12 个月', '前 3 个月'),
        'arrived/terms.txt': LATER.replace('前 12 个月', '前 24 个月'),
        'new/terms.txt': SLA.replaceAll('恒云', '青松').replaceAll('对象', '短信'),
      },
      settings: { 'proviso.library.folder': library.folder },
    });
    if (hasGit) {
      const git = (...args: string[]) =>
        execFileSync('git', [
          ...['-C', workbench.folder, '-c', 'user.name=t', '-c', 'user.email=t@t'],
          ...args,
        ]);
      git('init', '-q', '-b', 'main');
      writeFileSync(join(workbench.folder, 'draft.txt'), SLA.replace('99.95%', '99.5%'));
      git('add', 'draft.txt');
      git('commit', '-q', '-m', 'First version');
      git('tag', 'signed');
      writeFileSync(join(workbench.folder, 'draft.txt'), SLA);
      git('commit', '-q', '-am', 'Second version');
    }
  });

  afterAll(async () => {
    await workbench?.stop();
    library.remove();
  });

  it('finds a clause elsewhere and compares it with that at the cursor', async () => {
    await workbench.open('draft.txt');
    await workbench.languageIs('Agreement');
    await workbench.clickOn('累计赔偿责任');
    await workbench.command('Proviso: Find Clauses Like This');
    await workbench.textShows('Clauses like this', '.quick-input-widget');
    await workbench.pick('恒云块服务服务等级协议');
    await workbench.textShows('Compare with the clause at the cursor', '.quick-input-widget');
    await workbench.pick('Compare with the clause at the cursor');
    await workbench.page.locator('.monaco-diff-editor').first().waitFor();
    await workbench.textShows('前 6 个月', '.monaco-diff-editor');
    await workbench.screenshot('library-compare');
    await workbench.type('Control+F4');
  });

  it('finds a clause by its heading and inserts it at the cursor', async () => {
    await workbench.open('draft.txt');
    await workbench.clickOn('累计赔偿责任');
    await workbench.type('Control+End');
    await workbench.command('Proviso: Search Library of Baselines…');
    await workbench.textShows('Search the library', '.quick-input-widget');
    await workbench.page.keyboard.type('责任限制');
    await workbench.pick('恒云块服务服务等级协议');
    await workbench.textShows('Insert the clause at the cursor', '.quick-input-widget');
    await workbench.pick('Insert the clause at the cursor');
    await workbench.isActive('draft.txt');
    await workbench.textShows('前 6 个月');
    await workbench.screenshot('library-insert');
    await workbench.type('Control+Z');
    await workbench.textIsGone('前 6 个月');
    await workbench.type('Control+Home');
  });

  it.skipIf(!hasGit)('compares with a revision picked from those of the file', async () => {
    await workbench.open('draft.txt');
    await workbench.command('Proviso: Choose Baseline…');
    await workbench.textShows('A revision of this file…', '.quick-input-widget');
    await workbench.pick('A revision of this file…');
    await workbench.textShows('First version', '.quick-input-widget');
    await workbench.textShows('signed', '.quick-input-widget');
    await workbench.screenshot('library-revisions');
    await workbench.pick('First version');
    await workbench.command('View: Show Proviso');
    const rows = await workbench.treeRows('Changes', '99.5');
    expect(rows.join('\n')).toMatch(/99\.5% → 99\.95%/);
  });

  it('opens two documents beside one another, and marks no number that only followed', async () => {
    await workbench.open('old/signed.txt');
    await workbench.open('push.txt');
    await workbench.command('Proviso: Compare Two Open Documents…');
    await workbench.textShows('The draft', '.quick-input-widget');
    await workbench.page.keyboard.press('Enter');
    await workbench.textShows('Its baseline', '.quick-input-widget');
    await workbench.pick('old/signed.txt');
    await workbench.command('View: Show Proviso');
    await workbench.treeRows('Changes', '第2.1条 → 第3.1条');
    await workbench.command('View: Toggle Primary Side Bar Visibility');
    await workbench.command('Proviso: Compare Document with Baseline');
    const editor = workbench.page.locator('.monaco-diff-editor').first();
    await editor.locator('.editor.modified .line-insert').nth(2).waitFor();
    await workbench.textShows('numbers as in the draft', '.tab.active');
    await workbench.screenshot('redline-whole');
    // the clause that is new, its heading, and the reference that failed to follow
    expect(await editor.locator('.editor.modified .line-insert').count()).toBe(3);
    // the baseline has that reference right
    expect(await editor.locator('.editor.original .line-delete').count()).toBe(1);
    await workbench.textShows('费用见第3.1条', '.editor.original');
    await workbench.type('Control+F4');
  });

  it('lists references that did not follow, and puts them right', async () => {
    await workbench.open('push.txt');
    await workbench.command('View: Show Proviso');
    await workbench.treeRows('Changes', '第2.1条 → 第3.1条');
    await workbench.textShows('did not follow: 1', '.sidebar');
    await workbench.screenshot('redline-references');
    const row = workbench.page
      .locator('.sidebar .monaco-list-row')
      .filter({ hasText: '第2.1条 →' });
    await row.first().click();
    await workbench.command('Proviso: Correct the Number in the Reference');
    await workbench.textShows('费用见第3.1条');
    await row.first().waitFor({ state: 'detached' });
  });

  /** Opens two files and compares the second with the first. */
  async function compareOpen(baseline: string, draft: string): Promise<void> {
    await workbench.open(baseline);
    await workbench.open(draft);
    await workbench.command('Proviso: Compare Two Open Documents…');
    await workbench.textShows('The draft', '.quick-input-widget');
    await workbench.page.keyboard.press('Enter');
    await workbench.textShows('Its baseline', '.quick-input-widget');
    await workbench.pick(baseline);
    await workbench.command('View: Show Proviso');
  }

  it('lists a reference to a clause that is gone, and marks it side by side', async () => {
    await compareOpen('pointing.txt', 'pointless.txt');
    await workbench.treeRows('Changes', '第1.2条 → deleted clause');
    await workbench.command('Proviso: Compare Document with Baseline');
    await workbench.textShows('第1.2条 [clause deleted in the draft]', '.editor.original');
    const editor = workbench.page.locator('.monaco-diff-editor').first();
    await editor.locator('.editor.modified .line-insert').first().waitFor();
    await workbench.screenshot('redline-reference-gone');
    await workbench.type('Control+F4');
  });

  it('lists agreements of one side only, and has all of them side by side', async () => {
    await compareOpen('two.txt', 'three.txt');
    const rows = await workbench.treeRows('Changes', 'only in the baseline');
    expect(rows.join('\n')).toMatch(/推送服务协议.*only in the baseline/);
    await workbench.screenshot('redline-one-sided');
    await workbench.page
      .locator('.sidebar .monaco-list-row')
      .filter({ hasText: '推送服务协议' })
      .first()
      .click();
    const editor = workbench.page.locator('.monaco-diff-editor').first();
    await editor.locator('.editor.original .line-delete').first().waitFor();
    await workbench.textShows('云桥向客户提供消息推送服务', '.editor.original');
    await workbench.type('Control+F4');
  });

  it('lists differences of layout where somebody asks for them', async () => {
    await workbench.open('push.txt');
    await workbench.command('View: Show Proviso');
    const layout = workbench.page
      .locator('.sidebar .monaco-list-row')
      .filter({ hasText: 'Layout and numbering' });
    expect(await layout.count()).toBe(0);
    await workbench.command('Proviso: Show Differences of Layout and Numbering…');
    await workbench.textShows('Also list differences of', '.quick-input-widget');
    await workbench.pick('Width and style of punctuation');
    await workbench.page.keyboard.press('Enter');
    await layout.first().waitFor();
    await workbench.screenshot('redline-layout');
  });

  it('finds a baseline for each agreement of a file', async () => {
    await workbench.open('many.txt');
    await workbench.textShows('Find a Baseline for Each', '.sidebar');
    await workbench.command('Proviso: Find a Baseline for Each Agreement of the File');
    const rows = await workbench.treeRows('Changes', '12 → 3');
    expect(rows.join('\n')).toMatch(/cap 12 → 3 months/);
    await workbench.textShows('5 of 5 agreements have a baseline', '.sidebar');
    await workbench.screenshot('redline-each');
  });

  it('compares with a likelier baseline as soon as the library has it', async () => {
    await workbench.open('mail.txt');
    await workbench.command('View: Show Proviso');
    await workbench.treeRows('Changes', '9 → 3');
    await workbench.importBaselines('arrived');
    await workbench.command('View: Show Proviso');
    await workbench.treeRows('Changes', '24 → 3');
    await workbench.screenshot('redline-likelier');
  });

  it('imports from the explorer and reports what was taken', async () => {
    await workbench.importBaselines('new');
    await workbench.textShows('Agreements added: 1', '.notifications-toasts');
    await workbench.screenshot('library-import');
  });
});
