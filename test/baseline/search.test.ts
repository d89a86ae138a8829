import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ClauseSearch } from '../../server/src/baseline/clause-search.js';
import { importDocuments } from '../../server/src/baseline/import.js';
import { Library } from '../../server/src/baseline/library.js';
import { MemoryStore } from '../../server/src/baseline/memory-store.js';
import { HeadingSearch, type SearchHit } from '../../server/src/baseline/search.js';
import { document, englishText, slaText } from './agreements.js';

let library: Library;
beforeAll(async () => {
  const digest = (text: string): string =>
    createHash('sha256').update(text).digest('hex').slice(0, 20);
  library = (await Library.open(new MemoryStore(digest))).library;
  await importDocuments(library, [
    ...[0, 1, 2].map((service) => document(`${service}.txt`, slaText({ service }))),
    document('en.txt', englishText(1)),
  ]);
});

/** Where a hit is: title, and heading where it is a clause. */
const placeOf = ({ entry, clause }: SearchHit): string =>
  clause ? `${entry.title} / ${clause.heading ?? ''}` : entry.title;

/** What of the version's text a hit points to. */
const textOf = async ({ entry, span }: SearchHit): Promise<string> =>
  (await library.text(entry.version))!.slice(span.start, span.end);

describe('searching titles, headings and kinds', () => {
  const check = async (query: string, ...expected: string[]): Promise<void> => {
    const hits = await new HeadingSearch(library).find(query, 50);
    expect(hits.map(placeOf)).toEqual(expect.arrayContaining(expected));
    expect(hits.length).toBeLessThan(30);
  };

  it('finds a title', () => check('消息队列', '恒云消息队列服务等级协议'));
  it('finds a title by the first letters of its pinyin', () =>
    check('xxdl', '恒云消息队列服务等级协议'));
  it('finds a title by its pinyin in full', () =>
    check('yuyinhecheng', '恒云语音合成服务等级协议'));
  it('finds a heading', () => check('赔偿上限', '恒云消息队列服务等级协议 / 赔偿上限'));
  it('finds a heading by the first letters of its pinyin', () =>
    check('pcsx', '恒云消息队列服务等级协议 / 赔偿上限'));
  it('finds an English heading in spite of a typing error', () =>
    check('limitaton of liability', 'Hengyun queue Service Agreement / Limitation of Liability'));
  it('finds clauses by their kind, in the language of the user', () =>
    check('liability cap', '恒云消息队列服务等级协议 / 赔偿上限'));

  it('puts what is called exactly so first', async () => {
    const [first] = await new HeadingSearch(library).find('Termination', 5);
    expect(placeOf(first!)).toBe('Hengyun queue Service Agreement / Termination');
    expect(await textOf(first!)).toMatch(/^3\. Termination/);
  });

  it('finds nothing for nothing, and for what is not there', async () => {
    const search = new HeadingSearch(library);
    expect(await search.find('  ', 5)).toEqual([]);
    expect(await search.find('qqqqzz', 5)).toEqual([]);
  });
});

describe('finding a clause in other agreements', () => {
  it('finds those that say the same, the most alike first', async () => {
    const clause = '就语音合成服务，恒云的赔偿总额不超过您在当月为其支付的服务费的一半。';
    const hits = await new ClauseSearch(library).similar(clause, 10);
    expect(hits.slice(0, 3).map(placeOf)).toEqual([
      '恒云语音合成服务等级协议 / 赔偿上限',
      expect.stringContaining('赔偿上限'),
      expect.stringContaining('赔偿上限'),
    ]);
    expect(await textOf(hits[0]!)).toContain('语音合成服务');
    expect(hits[0]!.score).toBeGreaterThan(hits[1]!.score);
  });

  it('leaves out the agreement that the clause is from', async () => {
    const [own] = library.entries();
    const text = '就对象存储服务，恒云的赔偿总额不超过您在当月为其支付的服务费。';
    const hits = await new ClauseSearch(library).similar(text, 10, own!.agreement);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.map(({ entry }) => entry.agreement)).not.toContain(own!.agreement);
  });

  it('finds words across line breaks, width and case', async () => {
    const hits = await new ClauseSearch(library).containing(
      'AGGREGATE　liability\nof provider',
      10,
    );
    expect(hits.map(placeOf)).toEqual([
      'Hengyun queue Service Agreement / Limitation of Liability',
    ]);
    expect(hits[0]!.snippet).toContain('aggregate liability');
  });

  it('follows the library', async () => {
    const { library: growing } = await Library.open(
      new MemoryStore((text) => library.store.digest(text)),
    );
    const search = new ClauseSearch(growing);
    expect(await search.containing('赔偿总额', 5)).toEqual([]);
    await importDocuments(growing, [document('a.txt', slaText({ service: 5 }))]);
    expect(await search.containing('赔偿总额', 5)).toHaveLength(1);
    await growing.remove(growing.entries().map(({ version }) => version));
    expect(await search.containing('赔偿总额', 5)).toEqual([]);
  });
});
