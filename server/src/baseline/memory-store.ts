import { type Cursor, type Events, type LibraryEvent, type Store } from './store.js';

/** A store that lives and ends with the process: folders of the workspace, and tests. */
export class MemoryStore implements Store {
  readonly place = 'memory';
  private log: LibraryEvent[] = [];
  private generation = 0;
  private readonly texts = new Map<string, string>();
  private readonly caches = new Map<string, Uint8Array>();
  private turn: Promise<unknown> = Promise.resolve();

  /** @param digest names a text's content; equal for equal texts and, as good as, only for those */
  constructor(readonly digest: (text: string) => string) {}

  events(from: Cursor | null): Promise<Events> {
    const [generation, at] = (from ?? '0:0').split(':').map(Number);
    const continues = from === null || generation === this.generation;
    return Promise.resolve({
      events: this.log.slice(continues ? (at ?? 0) : 0),
      next: `${this.generation}:${this.log.length}`,
      damaged: 0,
      continues,
    });
  }

  append(events: readonly LibraryEvent[]): Promise<void> {
    this.log.push(...events);
    return Promise.resolve();
  }

  rewrite(events: readonly LibraryEvent[]): Promise<void> {
    this.log = [...events];
    this.generation++;
    return Promise.resolve();
  }

  textIds(): Promise<string[]> {
    return Promise.resolve([...this.texts.keys()]);
  }

  readText(id: string): Promise<string | null> {
    return Promise.resolve(this.texts.get(id) ?? null);
  }

  writeText(id: string, text: string): Promise<void> {
    this.texts.set(id, text);
    return Promise.resolve();
  }

  deleteText(id: string): Promise<void> {
    this.texts.delete(id);
    return Promise.resolve();
  }

  pathOf(): null {
    return null;
  }

  readCache(name: string): Promise<Uint8Array | null> {
    return Promise.resolve(this.caches.get(name) ?? null);
  }

  writeCache(name: string, bytes: Uint8Array): Promise<void> {
    this.caches.set(name, bytes);
    return Promise.resolve();
  }

  appendCache(name: string, bytes: Uint8Array): Promise<void> {
    const before = this.caches.get(name) ?? new Uint8Array();
    const all = new Uint8Array(before.length + bytes.length);
    all.set(before);
    all.set(bytes, before.length);
    return this.writeCache(name, all);
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work, work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}
