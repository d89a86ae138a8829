import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { type ImportedDocument, importDocuments } from '../../server/src/baseline/import.js';
import { Library, matchBaselines } from '../../server/src/baseline/library.js';
import { MemoryStore } from '../../server/src/baseline/memory-store.js';
import { document, englishText, POINTER, README, slaText } from './agreements.js';
import { renumbered, retitled, shortened } from './mutate.js';

const NOW = '2025-06-01T00:00:00.000Z';
const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 20);

async function libraryOf(...documents: ImportedDocument[]): Promise<Library> {
  const { library } = await Library.open(new MemoryStore(digest), NOW);
  await importDocuments(library, documents, { now: NOW });
  return library;
}

const titles = (entries: readonly { title: string }[]): string[] =>
  entries.map(({ title }) => title);

describe('importing', () => {
  it('takes an agreement with its title, date and parties', async () => {
    const library = await libraryOf(document('a.txt', slaText({ service: 0 })));
    expect(library.entries()).toMatchObject([
      {
        title: '恒云对象存储服务等级协议',
        updated: '2025-03-01',
        type: 'sla',
        language: 'zh',
        imported: NOW,
        sources: [{ path: 'a.txt', start: 0 }],
      },
    ]);
  });

  it('splits a compendium', async () => {
    const three = [0, 1, 2].map((service) => slaText({ service }));
    const library = await libraryOf(document('all.txt', three.join('\n')));
    expect(library.agreements()).toHaveLength(3);
    for (const entry of library.entries()) {
      const [source] = entry.sources;
      const text = await library.text(entry.version);
      expect(three.join('\n').slice(source!.start, source!.end)).toBe(text);
    }
  });

  it('says what it left out, and why', async () => {
    const { library } = await Library.open(new MemoryStore(digest), NOW);
    const report = await importDocuments(library, [
      document('README.md', README),
      document('old.txt', POINTER),
      { path: 'scan.pdf', problem: 'binary' },
      document('sla.txt', slaText({ service: 3 })),
    ]);
    expect(report.left).toEqual([
      { path: 'README.md', title: null, why: 'not-an-agreement' },
      { path: 'old.txt', title: '恒云旧版存储服务协议', why: 'pointer' },
      { path: 'scan.pdf', title: null, why: 'binary' },
    ]);
    expect(titles(report.added)).toEqual(['恒云日志检索服务等级协议']);
  });

  it('takes the same text once, and remembers both places', async () => {
    const text = slaText({ service: 1 });
    const library = await libraryOf(document('a.txt', text), document('b.txt', text));
    expect(library.entries()).toHaveLength(1);
    expect(library.entries()[0]!.sources.map(({ path }) => path)).toEqual(['a.txt', 'b.txt']);
  });

  it('takes one form that was signed with several counterparties as an agreement with each', async () => {
    const signedWith = (customer: string, updated: string): string =>
      slaText({ service: 1, updated }).replace(
        /使用[^，。]{2,12}服务的客户（以下简称“您”）/,
        `${customer}（以下简称“甲方”）`,
      );
    const library = await libraryOf(
      document('a.txt', signedWith('青禾食品有限公司', '2024-01-01')),
      document('b.txt', signedWith('远岫物流有限公司', '2024-02-01')),
      document('c.txt', signedWith('青禾食品有限公司', '2025-01-01')),
    );
    expect(
      library
        .agreements()
        .map(({ versions }) => versions.length)
        .sort(),
    ).toEqual([1, 2]);
  });

  it('takes the same wording in another layout once', async () => {
    const text = slaText({ service: 1 });
    const wrapped = text
      .split('\n')
      .map((line) => (line.length > 40 ? `${line.slice(0, 40)}\n${line.slice(40)}` : line))
      .join('\n');
    const library = await libraryOf(document('a.txt', text), document('b.txt', wrapped));
    expect(library.entries()).toHaveLength(1);
  });

  it('keeps a changed text as a version of its agreement, the newest first', async () => {
    const library = await libraryOf(
      document('new.txt', slaText({ service: 2, updated: '2025-05-01', availability: '99.9%' })),
      document('old.txt', slaText({ service: 2, updated: '2024-01-01' })),
    );
    const [agreement, ...others] = library.agreements();
    expect(others).toEqual([]);
    expect(agreement!.versions.map(({ updated }) => updated)).toEqual(['2025-05-01', '2024-01-01']);
  });

  it('keeps two texts under one title and date apart when they are two agreements', async () => {
    const sla = slaText({ service: 0 });
    const head = sla.split('\n').slice(0, 4);
    const rules = [
      '1. 上架材料',
      '开发者应当提交应用说明、图标和隐私声明，材料不全的，平台退回并说明理由。',
      '2. 内容规范',
      '应用不得诱导分享，不得以弹窗强迫用户评分，亦不得收集与功能无关的个人信息。',
      '3. 下架',
      '应用连续三个月无法打开的，平台可以下架，并在七日前告知开发者。',
    ];
    const library = await libraryOf(
      document('a.txt', sla),
      document('b.txt', [...head, ...rules].join('\n')),
    );
    expect(new Set(titles(library.entries())).size).toBe(1);
    expect(library.agreements()).toHaveLength(2);
  });

  it('keeps the terms of two products apart, however alike', async () => {
    const library = await libraryOf(
      document('a.txt', slaText({ service: 0 })),
      document('b.txt', slaText({ service: 0, title: '恒云归档存储服务等级协议' })),
    );
    expect(library.agreements()).toHaveLength(2);
  });

  it('stops when cancelled, with what it has', async () => {
    const { library } = await Library.open(new MemoryStore(digest), NOW);
    const documents = [0, 1, 2, 3].map((n) => document(`${n}.txt`, slaText({ service: n })));
    let seen = 0;
    const report = await importDocuments(library, documents, {
      progress: ({ done }) => (seen = done),
      cancel: {
        get isCancellationRequested() {
          return seen >= 2;
        },
      },
    });
    expect(report.cancelled).toBe(true);
    expect(library.entries()).toHaveLength(report.added.length);
    expect(report.added.length).toBeLessThan(4);
  });

  it('gives the same library when done twice, in any order', async () => {
    const shape = fc.record({
      service: fc.integer({ min: 0, max: 4 }),
      availability: fc.constantFrom('99.9%', '99.95%'),
      updated: fc.constantFrom('2024-01-01', '2025-01-01'),
      clauses: fc.constant(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(shape, { minLength: 1, maxLength: 4 }), async (shapes) => {
        const documents = shapes.map((one, i) => document(`${i}.txt`, slaText(one)));
        const library = await libraryOf(...documents);
        const once = JSON.stringify(library.entries());
        const again = await importDocuments(library, documents, { now: NOW });
        expect(JSON.stringify(library.entries())).toBe(once);
        expect(again.added.length + again.versions.length).toBe(0);

        const backwards = await libraryOf(...[...documents].reverse());
        const versions = (one: Library): string[] =>
          one
            .entries()
            .map(({ wording }) => wording)
            .sort();
        expect(versions(backwards)).toEqual(versions(library));
      }),
      { numRuns: 15 },
    );
  });
});

describe('finding the baseline of a draft', () => {
  const drafts: [string, (text: string) => string][] = [
    ['as it is', (text) => text],
    ['shortened to 60 %', (text) => shortened(text, 0.6, 1)],
    ['retitled', (text) => retitled(text, '采购合同（草案）')],
    ['renumbered', renumbered],
    ['all at once', (text) => renumbered(retitled(shortened(text, 0.6, 2), '采购合同'))],
  ];
  it.each(drafts)('%s', async (_, edit) => {
    const services = [...Array(12).keys()];
    const library = await libraryOf(
      ...services.map((service) => document(`${service}.txt`, slaText({ service }))),
    );
    for (const service of services) {
      const text = slaText({ service });
      const [best] = await matchBaselines(library, parseAgreement(edit(text)), 3);
      expect(best?.entry.version).toBe(digest(text));
    }
  });

  it('takes the version that it was made from, and says that there is a newer one', async () => {
    const old = slaText({ service: 1, updated: '2024-01-01', availability: '99.9%' });
    const recent = slaText({ service: 1, updated: '2025-01-01', availability: '99.99%' });
    const library = await libraryOf(document('old.txt', old), document('new.txt', recent));
    const draft = parseAgreement(old.replace('2024-01-01', '2025-02-02'));
    const matches = await matchBaselines(library, draft, 3);
    expect(matches).toHaveLength(1);
    expect(matches[0]!.entry.version).toBe(digest(old));
    expect(matches[0]!.newest?.version).toBe(digest(recent));
  });

  it('works in English', async () => {
    const library = await libraryOf(
      ...[0, 1, 2, 3].map((n) => document(`${n}.txt`, englishText(n))),
      document('zh.txt', slaText({ service: 0 })),
    );
    const draft = parseAgreement(retitled(englishText(2), 'Order Form'));
    const [best] = await matchBaselines(library, draft, 3);
    expect(best?.entry.title).toBe('Hengyun speech Service Agreement');
    expect(best?.reasons[0]).toMatchObject({ what: 'text' });
  });

  it('finds nothing in an empty library, nor for an empty draft', async () => {
    const draft = parseAgreement(slaText({ service: 0 }));
    expect(await matchBaselines(await libraryOf(), draft)).toEqual([]);
    const library = await libraryOf(document('a.txt', slaText({ service: 0 })));
    expect(await matchBaselines(library, parseAgreement(''))).toEqual([]);
  });

  it('has a score between 0 and 1 for any draft', async () => {
    const library = await libraryOf(document('a.txt', slaText({ service: 0 })));
    const piece = fc.constantFrom(...slaText({ service: 0 }).split('\n'), 'and', '1.', '—');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        for (const { score } of await matchBaselines(library, parseAgreement(pieces.join('\n')))) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('removing', () => {
  it('takes a version away and keeps the others', async () => {
    const texts = [0, 1].map((service) => slaText({ service }));
    const library = await libraryOf(...texts.map((text, i) => document(`${i}.txt`, text)));
    const removed = await library.remove([digest(texts[0]!), 'ffff']);
    expect(removed.map(({ version }) => version)).toEqual([digest(texts[0]!)]);
    expect(await library.text(digest(texts[0]!))).toBeNull();
    const [best] = await matchBaselines(library, parseAgreement(texts[0]!), 1);
    expect(best?.entry.version).not.toBe(digest(texts[0]!));
  });

  it('lets it come back', async () => {
    const text = slaText({ service: 0 });
    const library = await libraryOf(document('a.txt', text));
    await library.remove([digest(text)]);
    await importDocuments(library, [document('a.txt', text)]);
    const [best] = await matchBaselines(library, parseAgreement(text), 1);
    expect(best?.entry.version).toBe(digest(text));
  });
});
