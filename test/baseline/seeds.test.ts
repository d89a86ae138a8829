import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { importDocuments, type ImportReport } from '../../server/src/baseline/import.js';
import { Library, matchBaselines } from '../../server/src/baseline/library.js';
import { MemoryStore } from '../../server/src/baseline/memory-store.js';
import { hasShared, seed } from '../support/shared.js';
import { renumbered, retitled, shortened } from './mutate.js';

const PREFIXES = ['000', '001', '002', '003', '004'];

describe.skipIf(!hasShared)('the shared seeds', () => {
  let library: Library;
  let report: ImportReport;

  beforeAll(async () => {
    const digest = (text: string): string =>
      createHash('sha256').update(text).digest('hex').slice(0, 20);
    library = (await Library.open(new MemoryStore(digest))).library;
    const documents = PREFIXES.map((prefix) => ({ path: prefix, text: seed(prefix) }));
    report = await importDocuments(library, documents);
  }, 180_000);

  it('are taken, all but the entries that only point elsewhere', () => {
    expect(report.left.filter(({ why }) => why !== 'pointer')).toEqual([]);
    expect(report.added.length + report.versions.length + report.known.length).toBeGreaterThan(280);
  });

  it('are one agreement where the same one stands in two files', () => {
    const twice = library.agreements().filter(({ versions }) => versions.length > 1);
    const titles = twice.map(({ versions }) => versions[0]!.title).join(' ');
    for (const title of ['应用市场用户协议', '开放平台开发者协议', '应用市场运营规范']) {
      expect(titles).toContain(title);
    }
  });

  it('are two agreements where one title and date stands over two texts', () => {
    const same = library
      .agreements()
      .filter(({ versions }) => versions[0]!.title.includes('第三方应用平台合作协议'));
    expect(same).toHaveLength(2);
    expect(same[0]!.versions[0]!.updated).toBe(same[1]!.versions[0]!.updated);
  });

  const drafts: [string, (text: string, i: number) => string][] = [
    ['shortened to 60 %', (text, i) => shortened(text, 0.6, i + 1)],
    ['retitled', (text) => retitled(text, '采购框架合同')],
    ['renumbered', renumbered],
  ];
  it.each(drafts)('find themselves when %s', async (_, edit) => {
    const entries = library.entries();
    let found = 0;
    for (const [i, entry] of entries.entries()) {
      const text = (await library.text(entry.version))!;
      const [best] = await matchBaselines(library, parseAgreement(edit(text, i)), 1);
      if (best?.entry.agreement === entry.agreement) found++;
    }
    expect(found / entries.length).toBeGreaterThanOrEqual(0.99);
  });
});
