import type { Entry, Source } from './entry.js';

/**
 * Where a library keeps what it must not lose, and what it may.
 *
 * Two things count: the **texts**, each under an id that names its content, written once and never
 * changed; and the **events**, a list that only grows and says which texts are in the library. The
 * **caches** hold what can be worked out from these again.
 *
 * The embedded implementation is a folder of plain files (`disk/`). A shared PostgreSQL would be three
 * tables, an advisory lock and `events` by sequence number.
 */
export interface Store {
  /** Where it is, for messages ("~/.local/share/proviso/baselines"). */
  readonly place: string;
  /** The id that names a text's content: equal for equal texts, on any machine. */
  digest(text: string): string;

  /**
   * Events from a position on, in the order in which they were appended.
   * @param from null for the start, or `next` of an earlier answer
   */
  events(from: Cursor | null): Promise<Events>;
  /** Appends all of the events or, when it fails or the process dies, none or a leading part. */
  append(events: readonly LibraryEvent[]): Promise<void>;
  /** Replaces all events at once: after damage, or to forget what was removed. */
  rewrite(events: readonly LibraryEvent[]): Promise<void>;

  /** Ids of all texts, whether or not an event names them. */
  textIds(): Promise<string[]>;
  /** The text, or null where there is none or where its content is not what its id says. */
  readText(id: string): Promise<string | null>;
  /** Keeps a text; one that is there already is left alone. */
  writeText(id: string, text: string): Promise<void>;
  deleteText(id: string): Promise<void>;
  /** A path under which other programs can open the text, or null where the store has no files. */
  pathOf(id: string): string | null;

  /** What was cached under a name, or null. May be stale or damaged: the reader checks. */
  readCache(name: string): Promise<Uint8Array | null>;
  /** Caches; failing is no error. */
  writeCache(name: string, bytes: Uint8Array): Promise<void>;
  /** Adds to what is cached; two that add at once may spoil each other's. Failing is no error. */
  appendCache(name: string, bytes: Uint8Array): Promise<void>;

  /**
   * Runs work that writes while nobody else writes, waiting for its turn. Readers are not kept out.
   * @throws StoreBusy when another writer keeps its turn for longer than `patience` milliseconds
   */
  exclusively<T>(work: () => Promise<T>, patience?: number): Promise<T>;
}

/** One change to a library. */
export type LibraryEvent =
  /** A new version, or what was known of it before, corrected. */
  | { readonly op: 'add'; readonly entry: Entry }
  /** The same wording was found in another place. */
  | { readonly op: 'source'; readonly version: string; readonly source: Source }
  | { readonly op: 'remove'; readonly version: string };

export interface Events {
  readonly events: readonly LibraryEvent[];
  /** Where to go on reading next time. */
  readonly next: Cursor;
  /** How many events could not be read: the store is damaged. */
  readonly damaged: number;
  /** False where `from` is not a place in the list any more: these are all events, from the start. */
  readonly continues: boolean;
}

/** A position in the list of events; only the store that gave it knows what is in it. */
export type Cursor = string;

/** Another writer has its turn. */
export class StoreBusy extends Error {
  constructor(
    /** The store's place. */
    readonly place: string,
    /** Process id of the other writer, or null where it is not known. */
    readonly holder: number | null,
  ) {
    super(
      `${place} is being written to by ${holder === null ? 'another program' : `process ${holder}`}`,
    );
  }
}

/** Is the value an event as {@link Store.append} writes them? For lists that came from outside. */
export function isEvent(value: unknown): value is LibraryEvent {
  if (!isObject(value)) return false;
  switch (value['op']) {
    case 'add':
      return isEntry(value['entry']);
    case 'source':
      return isString(value['version']) && isSource(value['source']);
    case 'remove':
      return isString(value['version']);
    default:
      return false;
  }
}

function isEntry(value: unknown): value is Entry {
  return (
    isObject(value) &&
    ['agreement', 'version', 'wording', 'title', 'type', 'language', 'imported'].every((key) =>
      isString(value[key]),
    ) &&
    ['updated', 'printedVersion'].every((key) => value[key] === null || isString(value[key])) &&
    typeof value['length'] === 'number' &&
    isArrayOf(value['parties'], isObject) &&
    isArrayOf(value['sources'], isSource)
  );
}

function isSource(value: unknown): value is Source {
  return (
    isObject(value) &&
    isString(value['path']) &&
    typeof value['start'] === 'number' &&
    typeof value['end'] === 'number'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isArrayOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}
