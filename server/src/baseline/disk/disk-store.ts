import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, unlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Cursor, type Events, isEvent, type LibraryEvent, type Store } from '../store.js';
import { isCode, readIfThere, writeAtomically } from './files.js';
import { FileLock } from './lock.js';

const PATIENCE_MS = 20_000;
/** Hexadecimal digits of an id: 80 bits, enough for a chance of 1 in 10^12 among a million texts. */
const ID_DIGITS = 20;

/**
 * A store in a folder of plain files:
 *
 *     events.jsonl          one event a line, only ever appended to; the first line names the list
 *     texts/3f/3f9a….txt    one text each, never changed, its name the start of its SHA-256
 *     cache/…               what can be made again
 *     lock                  there while somebody writes
 *
 * A writer that dies leaves at most a text that no event names, or half a line at the end of the
 * list; the next one goes on from there. Readers need no lock: they read up to the last whole line.
 *
 * Plain files and not SQLite (node-sqlite3-wasm): see ARCHITECTURE.md for the figures.
 */
export class DiskStore implements Store {
  readonly place: string;
  private readonly list: string;
  private readonly lock: FileLock;
  /** Turns within this process: the lock file only tells processes apart. */
  private turn: Promise<unknown> = Promise.resolve();

  /** @param folder made when something is first written */
  constructor(folder: string) {
    this.place = resolve(folder);
    this.list = join(this.place, 'events.jsonl');
    this.lock = new FileLock(join(this.place, 'lock'));
  }

  digest(text: string): string {
    return sha256(text);
  }

  async events(from: Cursor | null): Promise<Events> {
    const [known, at] = (from ?? NOTHING).split(':');
    const { generation, bytes, start, end } = await this.readList(known!, Number(at));
    const events: LibraryEvent[] = [];
    let damaged = 0;
    for (const line of bytes.toString('utf8').split('\n')) {
      if (line === '') continue;
      const value = parse(line);
      if (isEvent(value)) events.push(value);
      else if (!isFirstLine(value)) damaged++;
    }
    // A list without a name lost its first line, and maybe more.
    if (end > 0 && generation === '' && damaged === 0) damaged = 1;
    const continues = from === null || from === NOTHING || start > 0;
    return { events, next: `${generation}:${end}`, damaged, continues };
  }

  /**
   * The whole lines of the list from `start` on where it still is the list `known`, else all of them.
   */
  private async readList(
    known: string,
    start: number,
  ): Promise<{ generation: string; bytes: Buffer; start: number; end: number }> {
    let file;
    try {
      file = await open(this.list, 'r');
    } catch (error) {
      if (!isCode(error, 'ENOENT', 'ENOTDIR')) throw error;
      return { generation: '', bytes: Buffer.alloc(0), start: 0, end: 0 };
    }
    try {
      const { size } = await file.stat();
      const head = Buffer.alloc(FIRST_LINE_LENGTH);
      await file.read(head, 0, head.length, 0);
      const generation = generationOf(head.toString('latin1'));
      const from = generation !== '' && generation === known && start <= size ? start : 0;
      const bytes = Buffer.alloc(size - from);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
      const whole = bytes.subarray(0, bytes.subarray(0, bytesRead).lastIndexOf(10) + 1);
      // Something is there, but not a single whole line: it was cut.
      const end = from + whole.length || (size > 0 ? 1 : 0);
      return { generation, bytes: whole, start: from, end };
    } finally {
      await file.close();
    }
  }

  async append(events: readonly LibraryEvent[]): Promise<void> {
    await mkdir(this.place, { recursive: true });
    const file = await open(this.list, 'a+');
    try {
      const { size } = await file.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await file.read(last, 0, 1, size - 1);
      let lines = '';
      if (size === 0) lines = firstLine();
      // A writer died in the middle of a line: leave that line to itself.
      else if (last[0] !== 10) lines = '\n';
      for (const event of events) lines += JSON.stringify(event) + '\n';
      await file.appendFile(lines);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async rewrite(events: readonly LibraryEvent[]): Promise<void> {
    const lines = events.map((event) => JSON.stringify(event) + '\n');
    await writeAtomically(this.list, firstLine() + lines.join(''), true);
  }

  async textIds(): Promise<string[]> {
    const ids: string[] = [];
    for (const folder of await namesIn(join(this.place, 'texts'))) {
      for (const name of await namesIn(join(this.place, 'texts', folder))) {
        if (TEXT_NAME.test(name)) ids.push(name.slice(0, -'.txt'.length));
      }
    }
    return ids;
  }

  async readText(id: string): Promise<string | null> {
    const bytes = await readIfThere(this.pathOf(id));
    const text = bytes?.toString('utf8') ?? null;
    return text !== null && sha256(text) === id ? text : null;
  }

  async writeText(id: string, text: string): Promise<void> {
    if ((await this.readText(id)) !== null) return;
    // Not durable: a text that a power cut took is missed by its digest, and imported again.
    await writeAtomically(this.pathOf(id), text, false);
  }

  async deleteText(id: string): Promise<void> {
    await unlink(this.pathOf(id)).catch((error: unknown) => {
      if (!isCode(error, 'ENOENT')) throw error;
    });
  }

  pathOf(id: string): string {
    // Ids reach this from requests: nothing but an id may become part of a path.
    if (!ID.test(id)) throw new RangeError(`not an id of a text: ${JSON.stringify(id)}`);
    return join(this.place, 'texts', id.slice(0, 2), `${id}.txt`);
  }

  readCache(name: string): Promise<Uint8Array | null> {
    return readIfThere(join(this.place, 'cache', name)).catch(() => null);
  }

  async writeCache(name: string, bytes: Uint8Array): Promise<void> {
    await writeAtomically(join(this.place, 'cache', name), bytes, false).catch(() => {});
  }

  async exclusively<T>(work: () => Promise<T>, patience = PATIENCE_MS): Promise<T> {
    const locked = async (): Promise<T> => {
      await mkdir(this.place, { recursive: true });
      return this.lock.hold(work, patience);
    };
    const mine = this.turn.then(locked, locked);
    this.turn = mine.catch(() => {});
    return mine;
  }
}

const ID = new RegExp(`^[0-9a-f]{${ID_DIGITS}}$`);
const TEXT_NAME = new RegExp(`^[0-9a-f]{${ID_DIGITS}}\\.txt$`);

/** The start of a text's SHA-256 in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, ID_DIGITS);
}

/** What a cursor says where there was no list. */
const NOTHING = ':0';

/** A list has a name of its own, so that a reader notices that it was replaced. */
function firstLine(): string {
  return `{"schema":"proviso/library@1","generation":"${randomBytes(6).toString('hex')}"}\n`;
}

const FIRST_LINE_LENGTH = firstLine().length;

function isFirstLine(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'generation' in value;
}

/** The name of the list, or the empty string where its first line was damaged. */
function generationOf(line: string): string {
  return (
    /^\{"schema":"proviso\/library@1","generation":"([0-9a-f]{12})"\}\n$/.exec(line)?.[1] ?? ''
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}
