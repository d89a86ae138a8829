import { afterAll, beforeAll, describe, it } from 'vitest';
import { SLA, SLA_DRAFT } from '../support/agreements.js';
import { canRun } from './support/can-run.js';
import { screenshotFailures } from './support/failures.js';
import { Workbench } from './support/workbench.js';

describe.skipIf(!canRun())('a redline by keyboard alone, in Chinese and high contrast', () => {
  let workbench: Workbench;
  screenshotFailures(() => workbench);

  beforeAll(async () => {
    workbench = await Workbench.start({
      files: { 'draft.txt': SLA_DRAFT, 'signed/sla.txt': SLA },
      settings: {
        'proviso.baselineFolders': ['signed'],
        'workbench.colorTheme': 'Default High Contrast',
      },
      locale: 'zh-cn',
    });
    await workbench.open('draft.txt');
    await workbench.textShows('12 → 3');
  });

  afterAll(() => workbench?.stop());

  it('says what changed in Chinese, and goes there', async () => {
    await workbench.textShows('有利于服务方');
    await workbench.command('Proviso: 转到下一处变更');
    await workbench.textShows('Ln 11, Col 1', '.statusbar');
    await workbench.screenshot('keyboard-lenses');
  });

  it('decides in the list', async () => {
    await workbench.command('Proviso: Focus on 变更 View');
    await workbench.textShows('已决定 0/4', '.sidebar');
    await workbench.screenshot('keyboard-view');
    // The first is selected with a key; the next only has the focus.
    await workbench.type('ArrowDown', 'ArrowDown', 'Enter', 'Alt+A');
    await workbench.textShows('已接受 · 3.1', '.sidebar');
    await workbench.textShows('已决定 1/4', '.sidebar');
    await workbench.type('ArrowDown', 'Alt+R');
    await workbench.textShows('不低于 99.95%');
    await workbench.textShows('前 3 个月');
    await workbench.textShows('已决定 2/4', '.sidebar');
    await workbench.screenshot('keyboard-decided');
  });
});
