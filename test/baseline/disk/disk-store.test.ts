import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskStore } from '../../../server/src/baseline/disk/disk-store.js';
import { type LibraryEvent, StoreBusy } from '../../../server/src/baseline/store.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const gone = (version: string): LibraryEvent => ({ op: 'remove', version });
const versionsOf = (events: readonly LibraryEvent[]): string[] =>
  events.map((event) => (event.op === 'remove' ? event.version : ''));

describe('texts', () => {
  it('come back as they were, under a name made of their content', async () => {
    const store = new DiskStore(folder);
    const text = '恒云服务协议\r\n1. 您应当按月付款。\n';
    await store.writeText(store.digest(text), text);
    expect(await store.readText(store.digest(text))).toBe(text);
    expect(await store.textIds()).toEqual([store.digest(text)]);
  });

  it('that are not what their name says are not there', async () => {
    const store = new DiskStore(folder);
    const id = store.digest('whole');
    await store.writeText(id, 'whole');
    await truncate(store.pathOf(id)!, 3);
    expect(await store.readText(id)).toBeNull();
    await store.writeText(id, 'whole');
    expect(await store.readText(id)).toBe('whole');
  });

  it('are only ever looked for in the folder', async () => {
    const store = new DiskStore(join(folder, 'library'));
    await writeFile(join(folder, 'secret.txt'), 'secret');
    for (const id of ['../../secret', '', '..', store.digest('x').toUpperCase()]) {
      expect(store.pathOf(id)).toBeNull();
      expect(await store.readText(id)).toBeNull();
      await store.deleteText(id);
      await expect(store.writeText(id, 'x')).rejects.toThrow(RangeError);
    }
    expect(await readFile(join(folder, 'secret.txt'), 'utf8')).toBe('secret');
  });
});

describe('events', () => {
  it('are read on from where one stopped', async () => {
    const [writer, reader] = [new DiskStore(folder), new DiskStore(folder)];
    const none = await reader.events(null);
    expect(none).toMatchObject({ events: [], damaged: 0, continues: true });
    await writer.append([gone('a'), gone('b')]);
    const two = await reader.events(none.next);
    expect(versionsOf(two.events)).toEqual(['a', 'b']);
    await writer.append([gone('c')]);
    const third = await reader.events(two.next);
    expect(versionsOf(third.events)).toEqual(['c']);
    expect(third.continues).toBe(true);
    expect((await reader.events(third.next)).events).toEqual([]);
  });

  it('start again after they were rewritten', async () => {
    const store = new DiskStore(folder);
    await store.append([gone('a'), gone('b')]);
    const { next } = await store.events(null);
    await store.rewrite([gone('b')]);
    const after = await store.events(next);
    expect(after.continues).toBe(false);
    expect(versionsOf(after.events)).toEqual(['b']);
  });

  it('survive a writer that died in the middle of one', async () => {
    const store = new DiskStore(folder);
    await store.append([gone('a')]);
    const { next } = await store.events(null);
    await appendFile(join(folder, 'events.jsonl'), '{"op":"rem');
    expect(await store.events(next)).toMatchObject({ events: [], damaged: 0 });
    await store.append([gone('c')]);
    const after = await store.events(next);
    expect(versionsOf(after.events)).toEqual(['c']);
    expect(after.damaged).toBe(1);
  });

  it.each([
    ['cut to nothing but a piece', (path: string) => truncate(path, 20)],
    ['overwritten', (path: string) => writeFile(path, '\u0000\u0001 garbage \n more garbage')],
    [
      'without its first line',
      async (path: string) =>
        writeFile(path, (await readFile(path, 'utf8')).split('\n').slice(1).join('\n')),
    ],
  ])('say that they are damaged: %s', async (_, damage) => {
    const store = new DiskStore(folder);
    await store.append([gone('a'), gone('b')]);
    await damage(join(folder, 'events.jsonl'));
    expect((await new DiskStore(folder).events(null)).damaged).toBeGreaterThan(0);
  });
});

describe('writers', () => {
  it('take turns', async () => {
    const stores = Array.from({ length: 4 }, () => new DiskStore(folder));
    let inside = 0;
    let most = 0;
    await Promise.all(
      stores.flatMap((store) =>
        [1, 2].map(() =>
          store.exclusively(async () => {
            most = Math.max(most, ++inside);
            await new Promise((resolve) => setTimeout(resolve, 1));
            inside--;
          }),
        ),
      ),
    );
    expect(most).toBe(1);
  });

  it('say who keeps them waiting', async () => {
    const [one, other] = [new DiskStore(folder), new DiskStore(folder)];
    await one.exclusively(async () => {
      const busy = await other.exclusively(() => Promise.resolve(), 0).catch((e: unknown) => e);
      expect(busy).toBeInstanceOf(StoreBusy);
      expect((busy as StoreBusy).holder).toBe(process.pid);
    });
  });

  it('take over from one that died', async () => {
    const deadPid = 2 ** 22 + 1; // above the largest process id of Linux
    const { hostname } = await import('node:os');
    const lock = JSON.stringify({ token: 'x', pid: deadPid, host: hostname() });
    await writeFile(join(folder, 'lock'), lock);
    const done = await new DiskStore(folder).exclusively(() => Promise.resolve('done'), 0);
    expect(done).toBe('done');
  });

  it('leave no lock behind when their work fails', async () => {
    const store = new DiskStore(folder);
    await expect(store.exclusively(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await store.exclusively(() => Promise.resolve(1), 0)).toBe(1);
  });
});
