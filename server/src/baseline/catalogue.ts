import { type Entry, newestFirst } from './entry.js';
import type { LibraryEvent } from './store.js';

/** An agreement with all its versions. */
export interface CataloguedAgreement {
  readonly id: string;
  /** Newest first; never empty. */
  readonly versions: readonly Entry[];
}

/** What a list of events comes to: the entries that are in the library. */
export class Catalogue {
  private readonly byVersion = new Map<string, Entry>();
  private readonly byWording = new Map<string, string>();
  private readonly removedIds = new Set<string>();

  /** Takes one event into account, after all events before it. */
  apply(event: LibraryEvent): void {
    switch (event.op) {
      case 'add':
        this.byVersion.set(event.entry.version, event.entry);
        this.byWording.set(event.entry.wording, event.entry.version);
        this.removedIds.delete(event.entry.version);
        break;
      case 'source': {
        const entry = this.byVersion.get(event.version);
        if (entry && !hasSource(entry, event.source)) {
          const sources = [...entry.sources, event.source];
          this.byVersion.set(event.version, { ...entry, sources });
        }
        break;
      }
      case 'remove': {
        const entry = this.byVersion.get(event.version);
        this.byVersion.delete(event.version);
        this.removedIds.add(event.version);
        if (entry && this.byWording.get(entry.wording) === event.version) {
          this.byWording.delete(entry.wording);
        }
        break;
      }
    }
  }

  get(version: string): Entry | undefined {
    return this.byVersion.get(version);
  }

  /** The version with this wording, in whatever layout. */
  withWording(wording: string): Entry | undefined {
    const version = this.byWording.get(wording);
    return version === undefined ? undefined : this.byVersion.get(version);
  }

  /** Was the version taken out of the library on purpose? */
  wasRemoved(version: string): boolean {
    return this.removedIds.has(version);
  }

  get size(): number {
    return this.byVersion.size;
  }

  /** All versions, in the order in which they were added. */
  entries(): Entry[] {
    return [...this.byVersion.values()];
  }

  /** All agreements, by title. */
  agreements(): CataloguedAgreement[] {
    const groups = new Map<string, Entry[]>();
    for (const entry of this.byVersion.values()) {
      const group = groups.get(entry.agreement);
      if (group) group.push(entry);
      else groups.set(entry.agreement, [entry]);
    }
    const agreements = [...groups].map(([id, versions]) => ({
      id,
      versions: versions.sort(newestFirst),
    }));
    return agreements.sort((a, b) => {
      const [x, y] = [a.versions[0]!.title, b.versions[0]!.title];
      return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
    });
  }
}

/** Was the version already found in this place? */
export function hasSource(entry: Entry, source: Entry['sources'][number]): boolean {
  return entry.sources.some(
    ({ path, start, end }) => path === source.path && start === source.start && end === source.end,
  );
}
