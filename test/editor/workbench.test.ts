import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH, README, SLA } from '../support/agreements.js';
import { Workbench } from './support/workbench.js';

describe('an agreement in VS Code', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.start({
      files: { 'sla.txt': SLA, 'english.md': ENGLISH, 'README.md': README },
    });
  });

  afterAll(async () => workbench?.stop());

  it('says in the status bar what was recognised', async () => {
    await workbench.open('sla.txt');
    expect(await workbench.statusText()).toContain('恒云对象服务');
    await workbench.page.waitForTimeout(1500);
    await workbench.screenshot('status');
  });
  it('hover', async () => {
    for (const w of ['不低于 99.95%', '客户在违约行为', '提前 30 日']) {
    console.log(await workbench.hover(w));
    await workbench.page.waitForTimeout(500);
    await workbench.screenshot('hover'+w.length);
    console.log(await workbench.highlightOf(w)); }
  });
});
