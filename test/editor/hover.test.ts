import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canRun } from './support/can-run.js';
import { Workbench } from './support/workbench.js';

const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../samples', name), 'utf8');

const SLA = sample('object-storage-sla.txt');
const MASTER = sample('master-agreement.md');
const ENGLISH = sample('saas-agreement-en.md');

/** Provisions of the headline kinds: file, words of theirs that stand on one line, heading in both languages. */
const PROVISIONS = [
  ['sla.txt', SLA, '标准存储的服务可用性不低于', 'Service level', '服务承诺'],
  ['sla.txt', SLA, '不足 99.0%', 'Service credits', '服务补偿'],
  ['sla.txt', SLA, '每个服务周期的补偿总额', 'Liability cap', '责任上限'],
  ['sla.txt', SLA, '承担的全部责任', 'Liability cap', '责任上限'],
  ['sla.txt', SLA, '有权立即终止本服务', 'Termination', '终止'],
] as const;

describe.skipIf(!canRun()).each(['en', 'zh-cn'] as const)('hovers in VS Code, %s', (locale) => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.start({
      files: { 'sla.txt': SLA, 'master.md': MASTER, 'english.md': ENGLISH },
      locale,
    });
  });

  afterAll(async () => {
    await workbench?.stop();
  });

  it.each(PROVISIONS)(
    '%s, on a provision of a headline kind: fits',
    async (file, text, words, en, zh) => {
      await workbench.open(file);
      await workbench.goToLine(text.slice(0, text.indexOf(words)).split('\n').length);
      expect(await workbench.hover(words)).toContain(locale === 'en' ? en : zh);
      await workbench.screenshot(`hover-${locale}-${words}`);
      expect(await workbench.hoverOverflow()).toBe(0);
    },
  );
});
