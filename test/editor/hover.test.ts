import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canRun } from './support/can-run.js';
import { screenshotFailures } from './support/failures.js';
import { Workbench } from './support/workbench.js';

const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../samples', name), 'utf8');

/** Provisions of the headline kinds: file, words on the first line that they show on, kind in both languages. */
const PROVISIONS = [
  ['sla.txt', '标准存储的服务可用性不低于', 'Service level', '服务承诺'],
  ['sla.txt', '不足 99.0%', 'Service credits', '服务补偿'],
  ['sla.txt', '补偿总额以该', 'Liability cap', '责任上限'],
  ['sla.txt', '承担的全部责任', 'Liability cap', '责任上限'],
  ['sla.txt', '提出补偿申请', 'Claim window', '索赔期限'],
  ['sla.txt', '有权立即终止本服务', 'Termination', '终止'],
  ['master.md', '承担的赔偿责任累计', 'Liability cap', '责任上限'],
  ['master.md', '守约方可以解除', 'Termination', '终止'],
  ['english.md', 'shall make the Services available', 'Service level', '服务承诺'],
  ['english.md', 'Less than 99.0%', 'Service credits', '服务补偿'],
  ['english.md', 'must submit a claim', 'Claim window', '索赔期限'],
  ['english.md', 'TOTAL LIABILITY UNDER', 'Liability cap', '责任上限'],
  ['english.md', 'may terminate this Agreement upon ten', 'Termination', '终止'],
] as const;

const FILES: Readonly<Record<string, string>> = {
  'sla.txt': sample('object-storage-sla.txt'),
  'master.md': sample('master-agreement.md'),
  'english.md': sample('saas-agreement-en.md'),
};

const lineOf = (file: string, words: string): number =>
  FILES[file]!.slice(0, FILES[file]!.indexOf(words)).split('\n').length;

describe.skipIf(!canRun()).each(['en', 'zh-cn'] as const)('hovers in VS Code, %s', (locale) => {
  let workbench: Workbench;
  screenshotFailures(() => workbench);

  beforeAll(async () => {
    workbench = await Workbench.start({ files: FILES, locale });
  });

  afterAll(async () => {
    await workbench?.stop();
  });

  it.each(PROVISIONS)(
    '%s, %s: what the provision does, without scrolling',
    async (file, words, en, zh) => {
      await workbench.open(file);
      await workbench.goToLine(lineOf(file, words));
      expect(await workbench.hover(words)).toContain(locale === 'en' ? en : zh);
      await workbench.screenshot(`hover-${locale}-${words.replaceAll(' ', '-')}`);
      expect(await workbench.hoverOverflow()).toBe(0);
    },
  );

  it('links to what bears on the provision, and the link goes there', async () => {
    await workbench.open('sla.txt');
    await workbench.goToLine(lineOf('sla.txt', '标准存储的服务可用性不低于'));
    await workbench.hover('标准存储的服务可用性不低于');
    const link = workbench.page.locator('.monaco-hover:not(.hidden) a').filter({ hasText: '3.3' });
    await link.click();
    await workbench.textShows(
      `Ln ${lineOf('sla.txt', '您应当在未达标的服务周期结束后')},`,
      '.statusbar',
    );
  });
});
