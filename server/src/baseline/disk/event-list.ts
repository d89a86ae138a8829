import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type Cursor, type Events, isEvent, type LibraryEvent } from '../store.js';
import { isCode, writeAtomically } from './files.js';

/**
 * A list of events in a file: one JSON object a line, only ever appended to. The first line gives the
 * list a name of its own. A reader takes whole lines only, so it needs no lock; a line that a writer
 * left half-written when it died is counted as damaged once another follows it.
 */
export class EventList {
  constructor(private readonly path: string) {}

  /** Events from a position on; see {@link Store.events}. */
  async read(from: Cursor | null): Promise<Events> {
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
      file = await open(this.path, 'r');
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error;
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

  /** Appends, and waits until the disk has it. */
  async append(events: readonly LibraryEvent[]): Promise<void> {
    const file = await open(this.path, 'a+');
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

  /** Replaces the whole list at once. */
  async replace(events: readonly LibraryEvent[]): Promise<void> {
    const lines = events.map((event) => JSON.stringify(event) + '\n');
    await writeAtomically(this.path, firstLine() + lines.join(''), true);
  }
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
