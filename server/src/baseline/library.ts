import type { Agreement } from '../agreement/model.js';
import {
  CLAUSES_CACHE,
  decodeClauses,
  decodeProfiles,
  encodeClauses,
  encodeProfiles,
  PROFILES_CACHE,
} from './caches.js';
import { breathe, type Cancel, NEVER } from './cancel.js';
import { Catalogue, type CataloguedAgreement, hasSource } from './catalogue.js';
import type { ClauseRow } from './clause-rows.js';
import { describe, type Described } from './describe.js';
import type { Entry } from './entry.js';
import { sameAgreement } from './lineage.js';
import { type BaselineMatch, Matcher } from './matcher.js';
import { type Profile, profileOf, sampleProfile } from './profile.js';
import { type Cursor, type LibraryEvent, type Store, StoreBusy } from './store.js';

/** What was found damaged when a library was opened, and what became of it. */
export interface Repair {
  /** Versions whose text was there but that were not listed any more: listed again. */
  readonly recovered: readonly Entry[];
  /** Versions that were listed but whose text is gone or not what it was: taken off the list. */
  readonly lost: readonly Entry[];
  /** Lines of the list that could not be read. */
  readonly unreadable: number;
}

/** What became of one agreement that was to be added. */
export type Addition =
  | { readonly as: 'new' | 'version'; readonly entry: Entry }
  /** The same wording is in the library already. */
  | { readonly as: 'known'; readonly entry: Entry };

/**
 * The baselines: agreements, each with its versions, found again by content.
 *
 * Several processes may have the same library open. Each reads what the others wrote with
 * {@link refresh}; writing takes turns.
 */
export class Library {
  private catalogue = new Catalogue();
  private cursor: Cursor | null = null;
  private profiles: Map<string, Profile> | null = null;
  private clauses: Map<string, readonly ClauseRow[]> | null = null;
  /** Clauses that were worked out and are not cached yet. */
  private freshClauses = new Map<string, readonly ClauseRow[]>();
  private matcher: Matcher | null = null;
  /** Counts up whenever entries come or go: for whoever keeps something that was made of them. */
  private changes = 0;

  private constructor(readonly store: Store) {}

  /**
   * Opens a library, an empty one where the store is empty, and repairs it where it is damaged.
   * @param now the time that recovered versions count as imported, ISO 8601
   * @returns the library, and what was repaired, or null where nothing had to be
   */
  static async open(
    store: Store,
    now = new Date().toISOString(),
  ): Promise<{ library: Library; repair: Repair | null }> {
    const library = new Library(store);
    const damaged = await library.readEvents();
    let repair: Repair | null = null;
    if (damaged > 0 || !(await library.isWhole())) {
      try {
        repair = await store.exclusively(() => library.repair(now), 0);
      } catch (error) {
        // Somebody is writing just now: texts come before the events that name them.
        if (!(error instanceof StoreBusy)) throw error;
      }
    }
    return { library, repair };
  }

  /** Takes in what other processes wrote since. */
  async refresh(): Promise<void> {
    await this.readEvents();
  }

  /** All versions, in the order in which they were added. */
  entries(): Entry[] {
    return this.catalogue.entries();
  }

  /** All agreements by title, each with its versions, newest first. */
  agreements(): CataloguedAgreement[] {
    return this.catalogue.agreements();
  }

  /** How many versions there are. */
  get size(): number {
    return this.catalogue.size;
  }

  /** Differs from an earlier value once entries came or went. */
  get revision(): number {
    return this.changes;
  }

  /**
   * The version that a reference names: by version where it says one, else the newest of the
   * agreement. Undefined where there is none.
   */
  find(agreement: string, version: string | null): Entry | undefined {
    if (version !== null) return this.catalogue.get(version);
    return (
      this.agreements().find(({ id }) => id === agreement)?.versions[0] ??
      this.catalogue.get(agreement)
    );
  }

  /** The text of a version, or null where it is not there any more. */
  async text(version: string): Promise<string | null> {
    return this.catalogue.get(version) ? this.store.readText(version) : null;
  }

  /** The file of a version that other programs can open, or null where there is none. */
  pathOf(version: string): string | null {
    return this.catalogue.get(version) ? this.store.pathOf(version) : null;
  }

  /** The clauses of a version, without their text. */
  async clausesOf(version: string): Promise<readonly ClauseRow[]> {
    return (await this.allClauses()).get(version) ?? [];
  }

  /** The clauses of every version. */
  async allClauses(cancel: Cancel = NEVER): Promise<ReadonlyMap<string, readonly ClauseRow[]>> {
    if (this.clauses === null) {
      this.clauses = decodeClauses(await this.store.readCache(CLAUSES_CACHE));
      for (const [version, rows] of this.freshClauses) this.clauses.set(version, rows);
      await this.tidyClauses();
    }
    await this.workOut(this.missingIn(this.clauses), cancel);
    return this.clauses;
  }

  /** The matcher over all versions. The first call reads the cache, or every text where there is none. */
  async readyMatcher(cancel: Cancel = NEVER): Promise<Matcher> {
    if (this.matcher === null) {
      const profiles = await this.allProfiles(cancel);
      const known: [Entry, Profile][] = [];
      for (const entry of this.catalogue.entries()) {
        const profile = profiles.get(entry.version);
        if (profile) known.push([entry, profile]);
      }
      const matcher = new Matcher(known);
      // One that was cancelled half-way does for this answer only.
      if (cancel.isCancellationRequested) return matcher;
      this.matcher = matcher;
    }
    return this.matcher;
  }

  /**
   * Adds agreements, all of them or, when the process dies, the first of them.
   * @param described as {@link describe} gives them
   * @returns what became of each, in the same order
   */
  async add(described: readonly Described[]): Promise<Addition[]> {
    if (described.length === 0) return [];
    return this.store.exclusively(async () => {
      await this.refresh();
      const matcher = await this.readyMatcher();
      const additions: Addition[] = [];
      const events: LibraryEvent[] = [];
      // At once, so that two of the same wording in one call meet.
      const record = (event: LibraryEvent): void => {
        events.push(event);
        this.catalogue.apply(event);
      };
      try {
        for (const item of described) {
          const { version, wording, sources } = item.entry;
          const known = this.catalogue.get(version) ?? this.catalogue.withWording(wording);
          if (known) {
            for (const source of sources) {
              if (!hasSource(known, source)) {
                record({ op: 'source', version: known.version, source });
              }
            }
            additions.push({ as: 'known', entry: this.catalogue.get(known.version)! });
            continue;
          }
          const before = sameAgreement(item.entry, matcher.match(item.profile, 5));
          const entry = { ...item.entry, agreement: before?.agreement ?? version };
          await this.store.writeText(version, item.text);
          this.keep(entry, item);
          record({ op: 'add', entry });
          additions.push({ as: before ? 'version' : 'new', entry });
        }
        if (events.length > 0) await this.store.append(events);
      } catch (error) {
        // A full disk: what was not written is not there.
        this.forget();
        await this.readEvents();
        throw error;
      }
      await this.readEvents();
      return additions;
    });
  }

  /**
   * Takes versions out of the library.
   * @returns those that were in it
   */
  async remove(versions: readonly string[]): Promise<Entry[]> {
    return this.store.exclusively(async () => {
      await this.refresh();
      const known = versions.flatMap((version) => this.catalogue.get(version) ?? []);
      const events = known.map(({ version }): LibraryEvent => ({ op: 'remove', version }));
      if (events.length === 0) return [];
      await this.store.append(events);
      await this.readEvents();
      for (const { version } of known) await this.store.deleteText(version);
      await this.saveCaches();
      return known;
    });
  }

  /** Caches what was worked out, so that the next process need not. */
  async saveCaches(): Promise<void> {
    this.profiles ??= decodeProfiles(await this.store.readCache(PROFILES_CACHE));
    for (const version of this.profiles.keys()) {
      if (!this.catalogue.get(version)) this.profiles.delete(version);
    }
    await this.store.writeCache(PROFILES_CACHE, encodeProfiles(this.profiles));
    if (this.freshClauses.size === 0) return;
    // Many times as large, and only needed for searching: added to, without reading it first.
    const fresh = this.freshClauses;
    this.freshClauses = new Map();
    await this.store.appendCache(CLAUSES_CACHE, encodeClauses(fresh));
  }

  /** Writes the clauses anew once most of what is cached is of versions that have gone. */
  private async tidyClauses(): Promise<void> {
    const known = [...this.clauses!].filter(([version]) => this.catalogue.get(version));
    if (known.length * 2 >= this.clauses!.size) return;
    this.clauses = new Map(known);
    this.freshClauses = new Map();
    await this.store.writeCache(CLAUSES_CACHE, encodeClauses(this.clauses));
  }

  /** Reads the events since the last time; gives the number of damaged ones. */
  private async readEvents(): Promise<number> {
    const { events, next, damaged, continues } = await this.store.events(this.cursor);
    if (!continues) this.forget();
    // Our own events come back, too: applying one twice changes nothing.
    for (const event of events) this.take(event);
    this.cursor = next;
    return damaged;
  }

  /** Starts reading from the first event again. Profiles and clauses hang on texts alone and stay. */
  private forget(): void {
    this.cursor = null;
    this.catalogue = new Catalogue();
    this.matcher = null;
  }

  private take(event: LibraryEvent): void {
    this.catalogue.apply(event);
    this.changes++;
    if (event.op === 'remove') {
      this.matcher?.remove(event.version);
      this.profiles?.delete(event.version);
      this.clauses?.delete(event.version);
      this.freshClauses.delete(event.version);
    } else if (event.op === 'add' && !this.profiles?.has(event.entry.version)) {
      // Another process added it: worked out when it is next needed.
      this.matcher = null;
    }
  }

  private keep(entry: Entry, { profile, clauses }: Described): void {
    const sampled = sampleProfile(profile);
    this.profiles?.set(entry.version, sampled);
    this.keepClauses(entry.version, clauses);
    this.matcher?.add(entry, sampled);
  }

  private keepClauses(version: string, rows: readonly ClauseRow[]): void {
    this.freshClauses.set(version, rows);
    this.clauses?.set(version, rows);
  }

  /** Profiles of all entries, from the cache and, where it lacks any, from the texts. */
  private async allProfiles(cancel: Cancel): Promise<ReadonlyMap<string, Profile>> {
    this.profiles ??= decodeProfiles(await this.store.readCache(PROFILES_CACHE));
    await this.workOut(this.missingIn(this.profiles), cancel);
    return this.profiles;
  }

  private missingIn(known: ReadonlyMap<string, unknown>): string[] {
    const versions = this.catalogue.entries().map(({ version }) => version);
    return versions.filter((version) => !known.has(version));
  }

  /** Works out profiles and clauses from the texts, and caches them. */
  private async workOut(versions: readonly string[], cancel: Cancel): Promise<void> {
    if (versions.length === 0) return;
    this.profiles ??= decodeProfiles(await this.store.readCache(PROFILES_CACHE));
    for (const version of versions) {
      if (cancel.isCancellationRequested) return;
      const text = await this.store.readText(version);
      if (text === null) continue;
      const described = this.describeStored(text, '');
      this.profiles.set(version, sampleProfile(described.profile));
      this.keepClauses(version, described.clauses);
      await breathe();
    }
    await this.saveCaches();
  }

  /** Describes a text of the store, which is one agreement. */
  private describeStored(text: string, now: string): Described {
    return describe(text, null, now, (content) => this.store.digest(content));
  }

  /** Does every entry have a text and every text an entry? */
  private async isWhole(): Promise<boolean> {
    const ids = await this.store.textIds();
    return ids.length === this.size && ids.every((id) => this.catalogue.get(id));
  }

  /** Makes events and texts fit each other again. Nobody else writes meanwhile. */
  private async repair(now: string): Promise<Repair | null> {
    this.forget();
    const unreadable = await this.readEvents();
    const lost: Entry[] = [];
    for (const entry of this.catalogue.entries()) {
      if ((await this.store.readText(entry.version)) !== null) continue;
      lost.push(entry);
      this.take({ op: 'remove', version: entry.version });
      await this.store.deleteText(entry.version);
    }
    const orphans: Described[] = [];
    for (const id of await this.store.textIds()) {
      if (this.catalogue.get(id)) continue;
      const text = this.catalogue.wasRemoved(id) ? null : await this.store.readText(id);
      if (text === null) await this.store.deleteText(id);
      else orphans.push(this.describeStored(text, now));
    }
    if (unreadable === 0 && lost.length === 0 && orphans.length === 0) return null;
    // In an order that does not depend on the folder's.
    orphans.sort((a, b) => order(a.entry) - order(b.entry) || byId(a.entry, b.entry));
    const recovered: Entry[] = [];
    const matcher = await this.readyMatcher();
    for (const item of orphans) {
      if (this.catalogue.withWording(item.entry.wording)) {
        await this.store.deleteText(item.entry.version);
        continue;
      }
      const before = sameAgreement(item.entry, matcher.match(item.profile, 5));
      const entry = { ...item.entry, agreement: before?.agreement ?? item.entry.version };
      this.keep(entry, item);
      this.catalogue.apply({ op: 'add', entry });
      recovered.push(entry);
    }
    await this.store.rewrite(this.catalogue.entries().map((entry) => ({ op: 'add', entry })));
    await this.readEvents();
    await this.saveCaches();
    return { recovered, lost, unreadable };
  }
}

/** The versions that an agreement may have been made from, the best first; at most one per agreement. */
export async function matchBaselines(
  library: Library,
  agreement: Agreement,
  limit = 5,
  cancel: Cancel = NEVER,
): Promise<BaselineMatch[]> {
  await library.refresh();
  return (await library.readyMatcher(cancel)).match(profileOf(agreement), limit, agreement.updated);
}

/** Oldest first, those without a date last. */
function order({ updated }: Entry): number {
  return updated === null ? Infinity : Date.parse(updated);
}

function byId(a: Entry, b: Entry): number {
  return a.version < b.version ? -1 : 1;
}
