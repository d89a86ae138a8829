import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../server/src/baseline/memory-store.js';
import { BaselineService } from '../../server/src/baseline/service.js';
import { document, slaText } from './agreements.js';

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 20);
const service = (): BaselineService => new BaselineService(new MemoryStore(digest));

describe('the baselines of an editor', () => {
  it('are those of the library and those of watched folders', async () => {
    const baselines = service();
    await baselines.import([document('/store/a.txt', slaText({ service: 0 }))]);
    await baselines.updateFolderFile('/ws/b.txt', slaText({ service: 1 }));
    const titles = (await baselines.list()).map(({ versions }) => versions[0]!.title);
    expect(titles).toEqual(['恒云对象存储服务等级协议', '恒云消息队列服务等级协议']);

    const [found] = await baselines.match(slaText({ service: 1, availability: '99%' }));
    expect(found!.matches[0]).toMatchObject({ path: '/ws/b.txt' });
    expect(found!.matches[0]!.score).toBeGreaterThan(0.9);
  });

  it('are not the draft itself', async () => {
    const baselines = service();
    const [draft, other] = ['99%', '99.9%'].map((availability) =>
      slaText({ service: 1, availability }),
    );
    await baselines.updateFolderFile('/ws/draft.txt', draft!);
    await baselines.updateFolderFile('/ws/other.txt', other!);
    const [found] = await baselines.match(draft!, '/ws/draft.txt');
    expect(found!.matches.map(({ path }) => path)).toEqual(['/ws/other.txt']);
    // A frozen copy in the library is a baseline of it, though.
    await baselines.import([document('/ws/draft.txt', draft!)]);
    const [again] = await baselines.match(draft!, '/ws/draft.txt');
    expect(again!.matches[0]!.entry.version).toBe(digest(draft!));
  });

  it('follow a watched file', async () => {
    const baselines = service();
    const first = slaText({ service: 1 });
    const second = slaText({ service: 2 });
    // Said in quick succession, as a watcher does.
    await Promise.all([
      baselines.updateFolderFile('/ws/b.txt', first),
      baselines.updateFolderFile('/ws/b.txt', second),
      baselines.updateFolderFile('/ws/c.txt', second),
    ]);
    expect((await baselines.list()).map(({ versions }) => versions[0]!.title)).toEqual([
      '恒云语音合成服务等级协议',
    ]);
    await baselines.updateFolderFile('/ws/b.txt', null);
    expect(await baselines.list()).toHaveLength(1);
    await baselines.updateFolderFile('/ws/c.txt', null);
    expect(await baselines.list()).toEqual([]);
  });

  it('are found for each agreement of a compendium', async () => {
    const baselines = service();
    const texts = [0, 1].map((n) => slaText({ service: n }));
    await baselines.import(texts.map((text, i) => document(`${i}.txt`, text)));
    const found = await baselines.match(texts.join('\n'), null, 1);
    expect(found.map(({ matches }) => matches[0]?.entry.version)).toEqual(texts.map(digest));
    expect(found[1]!.span.start).toBe(texts[0]!.length + 1);
  });

  it('are read by reference', async () => {
    const baselines = service();
    const old = slaText({ service: 0, updated: '2024-01-01' });
    const recent = slaText({ service: 0, updated: '2025-01-01', availability: '99%' });
    await baselines.import([document('old.txt', old), document('new.txt', recent)]);
    const [{ id } = { id: '' }] = await baselines.list();
    expect((await baselines.text(id, null))?.text).toBe(recent);
    expect((await baselines.text(id, digest(old)))?.text).toBe(old);
    expect(await baselines.text('ffff', null)).toBeNull();
  });

  it('are searched by name and by words', async () => {
    const baselines = service();
    await baselines.import([document('a.txt', slaText({ service: 0 }))]);
    const by = async (query: string): Promise<string[]> =>
      (await baselines.search(query)).map((hit) => hit.by);
    expect(await by('对象存储')).toContain('title');
    expect(await by('dxcc')).toContain('pinyin');
    expect(await by('先行提醒')).toContain('text');
    expect((await baselines.similarClauses('恒云承诺对象存储服务每月的服务可用性')).length).toBe(1);
  });

  it('are not searched for somebody who has gone', async () => {
    const baselines = service();
    await baselines.import([document('a.txt', slaText({ service: 0 }))]);
    const gone = { isCancellationRequested: true };
    expect(await baselines.search('对象存储', 5, gone)).toEqual([]);
    expect(await baselines.match(slaText({ service: 0 }), null, 5, gone)).toEqual([]);
  });
});
