import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH, README, SLA } from '../support/agreements.js';
import { canRun } from './support/can-run.js';
import { screenshotFailures } from './support/failures.js';
import { Workbench } from './support/workbench.js';

const SAMPLE = readFileSync(join(import.meta.dirname, '../samples/object-storage-sla.txt'), 'utf8');
const NEWS = `云计算市场一季度增长 12%\n\n本报讯 记者从发布会获悉，多家厂商下调了价格，可用性达到 99.9%。\n`;

describe.skipIf(!canRun())('an agreement in VS Code', () => {
  let workbench: Workbench;
  screenshotFailures(() => workbench);

  beforeAll(async () => {
    workbench = await Workbench.start({
      files: {
        'sla.txt': SLA,
        'english.md': ENGLISH,
        'README.md': README,
        'news.txt': NEWS,
        'sample.txt': SAMPLE,
        'broken.agreement': SLA.replace('第 2.1 条', '第 9.9 条'),
      },
    });
  });

  afterAll(async () => {
    await workbench?.stop();
  });

  it('is recognised, and the status bar says as what', async () => {
    await workbench.open('sla.txt');
    const status = await workbench.statusText();
    expect(status).toContain('恒云对象服务服务等级协议');
    expect(status).toMatch(/\d+ findings$/);
    await workbench.languageIs('Agreement');
  });

  it('has its headline kinds painted, each with a line of its own', async () => {
    const styles = {
      cap: await workbench.highlightOf('累计赔偿责任'),
      termination: await workbench.highlightOf('提前 30 日书面通知'),
      promise: await workbench.highlightOf('不低于 99.95%'),
      credit: await workbench.highlightOf('低于 99.0% 但'),
    };
    expect(styles.cap.line).toBe('solid');
    expect(styles.termination.line).toBe('dashed');
    expect(styles.promise.line).toBe('dotted');
    expect(styles.credit.line).toBe('double');
    expect(new Set(Object.values(styles).map(({ colour }) => colour)).size).toBe(4);
    expect(await workbench.isHighlighted('最近更新时间')).toBe(false);
    expect(await workbench.isHighlighted('指一个自然月')).toBe(false);
    await workbench.screenshot('highlights-light');
  });

  it('explains a provision in the hover', async () => {
    const overflow: Record<string, number> = {};
    expect(await workbench.hover('累计赔偿责任')).toMatch(/Liability cap[\s\S]*12 months/);
    overflow['cap'] = await workbench.hoverOverflow();
    await workbench.screenshot('hover-cap');
    expect(await workbench.hover('服务可用性不低于')).toMatch(/21\.6 min/);
    overflow['promise'] = await workbench.hoverOverflow();
    await workbench.screenshot('hover-promise');
    expect(await workbench.hover('低于 95.0%')).toMatch(/Service credits/);
    overflow['credit'] = await workbench.hoverOverflow();
    await workbench.screenshot('hover-credit');
    expect(await workbench.hover('书面通知客户终止')).toMatch(/Termination/);
    overflow['termination'] = await workbench.hoverOverflow();
    await workbench.screenshot('hover-termination');
    expect(overflow).toMatchObject({ cap: 0, termination: 0 });
  });

  it('has an outline of its clauses', async () => {
    await workbench.command('Explorer: Focus on Outline View');
    const entries = await workbench.outline('2 服务可用性');
    expect(entries.some((entry) => entry.startsWith('1 定义'))).toBe(true);
    expect(entries.some((entry) => entry.startsWith('1.2 月度服务费'))).toBe(true);
    await workbench.screenshot('outline');
  });

  it('has its terms, parties and figures coloured', async () => {
    const plain = await workbench.colourOf('订立。');
    for (const words of ['恒云承诺', '99.95%', '2.1 ']) {
      expect(await workbench.colourOf(words)).not.toBe(plain);
    }
  });

  it('lists its key terms in a view', async () => {
    await workbench.command('View: Show Proviso');
    const rows = await workbench.treeRows('Key Terms', 'Service levels');
    expect(rows.join('\n')).toMatch(/99\.95/);
    await workbench.screenshot('key-terms');
    await workbench.command('View: Show Explorer');
  });

  it('shows worked figures in the text when asked', async () => {
    await workbench.setting('proviso.inlayHints', 'all');
    await workbench.textShows('21.6 min/month');
    await workbench.screenshot('inlay-hints');
    await workbench.setting('proviso.inlayHints', 'off');
  });

  it('keeps its highlights in step with typing', async () => {
    await workbench.command('Go to Next Finding');
    await workbench.type('Home', 'Enter');
    await workbench.highlightOf('不低于 99.95%');
    await workbench.type('Control+Z');
    expect((await workbench.highlightOf('累计赔偿责任')).line).toBe('solid');
  });

  it('reports a reference to a clause that is not there', async () => {
    await workbench.open('broken.agreement');
    await workbench.command('Problems: Focus on Problems View');
    await workbench.textShows('This agreement has no clause “第 9.9 条”.', '.markers-panel');
    await workbench.screenshot('problems');
    await workbench.command('View: Toggle Panel Visibility');
  });

  it('may be Markdown, and stays Markdown', async () => {
    await workbench.open('english.md');
    // The item still speaks of the file before until this one is analysed.
    await expect
      .poll(() => workbench.statusText(), { timeout: 20_000 })
      .toContain('Hengyun Storage');
    await workbench.languageIs('Markdown');
    expect((await workbench.highlightOf('total liability under')).line).toBe('solid');
    await workbench.screenshot('markdown');
  });

  it('is not what a README or a news article is: no item, no highlight, no switch', async () => {
    for (const [name, words, language] of [
      ['README.md', '99.9% faster', 'Markdown'],
      ['news.txt', '可用性达到 99.9%', 'Plain Text'],
    ] as const) {
      await workbench.open(name);
      await workbench.languageIs(language);
      await workbench.page.waitForTimeout(1500);
      expect(await workbench.statusItem().isVisible()).toBe(false);
      expect(await workbench.isHighlighted(words)).toBe(false);
      await workbench.screenshot(`left-alone-${name.split('.')[0]!.toLowerCase()}`);
    }
  });

  it('is what the user says it is', async () => {
    await workbench.open('sla.txt');
    await workbench.statusText();
    await workbench.statusItem().click();
    await workbench.pick('Not an agreement');
    await workbench.statusSays('Not an agreement');
    expect(await workbench.isHighlighted('累计赔偿责任')).toBe(false);
    await workbench.screenshot('not-an-agreement');
    await workbench.statusItem().click();
    await workbench.pick('Automatic');
    await workbench.statusSays('恒云对象服务');
    await workbench.highlightOf('累计赔偿责任');
  });

  it.each([
    ['dark', 'Dark Modern'],
    ['high-contrast', 'Default High Contrast'],
    ['high-contrast-light', 'Default High Contrast Light'],
  ])('is painted for the %s theme', async (name, theme) => {
    const light = await workbench.highlightOf('累计赔偿责任');
    await workbench.setting('workbench.colorTheme', theme);
    await workbench.page.waitForTimeout(1200);
    const { line, colour, background } = await workbench.highlightOf('累计赔偿责任');
    expect(line).toBe('solid');
    expect(colour).not.toBe(light.colour);
    if (name.startsWith('high-contrast')) expect(background).toBe('rgba(0, 0, 0, 0)');
    await workbench.screenshot(`highlights-${name}`);
  });

  it('reads well over several pages', async () => {
    await workbench.setting('workbench.colorTheme', 'Default Light Modern');
    await workbench.open('sample.txt');
    await workbench.statusText();
    await workbench.command('Go to Next Finding');
    await workbench.page.waitForTimeout(1500);
    await workbench.screenshot('sample');
  });
});

describe.skipIf(!canRun())('an agreement in VS Code in Chinese', () => {
  let workbench: Workbench;
  screenshotFailures(() => workbench);

  beforeAll(async () => {
    workbench = await Workbench.start({ files: { 'sla.txt': SLA }, locale: 'zh-cn' });
  });

  afterAll(async () => {
    await workbench?.stop();
  });

  it('is spoken of in Chinese', async () => {
    await workbench.open('sla.txt');
    await workbench.statusSays('处条款');
    expect(await workbench.hover('累计赔偿责任')).toContain('责任上限');
    await workbench.screenshot('chinese-hover');
    await workbench.statusItem().click();
    await workbench.textShows('由 Proviso 根据内容判断。', '.quick-input-widget');
    await workbench.screenshot('chinese');
  });
});
