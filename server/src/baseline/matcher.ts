import { type Entry, newestFirst } from './entry.js';
import { type Profile, PROFILE_FIELDS } from './profile.js';
import { type Overlaps, ShingleIndex } from './shingle-index.js';

/** How alike a draft and a version are in one respect, 0..1. */
export interface MatchReason {
  readonly what: (typeof PROFILE_FIELDS)[number];
  /** Share of the draft that the baseline has too. */
  readonly ofDraft: number;
  /** Share of the baseline that the draft has too. */
  readonly ofBaseline: number;
}

/** A version that a draft may have been made from. */
export interface BaselineMatch {
  readonly entry: Entry;
  /** 0..1; see {@link LIKELY}. */
  readonly score: number;
  /** In what it is alike, the weightiest first; respects in which nothing is alike are left out. */
  readonly reasons: readonly MatchReason[];
  /** The newest version of the same agreement, where that is another one. */
  readonly newest: Entry | null;
}

/**
 * From this score on the best match may be taken as the baseline without asking. Of the 350 agreements
 * of the seeds and the English examples, each cut to 60 %, retitled and renumbered at once, all came
 * first, with 0.40 at least and 0.62 in the median. The score is no proof: a vendor's terms for two
 * products can be as alike as two versions, up to 0.86. Below it, a draft shares phrases with many.
 */
export const LIKELY = 0.4;

/** What each respect counts. Text says most; title, headings and parties decide between equals. */
const WEIGHTS: Readonly<Record<Field, number>> = {
  text: 0.58,
  headings: 0.15,
  title: 0.15,
  parties: 0.08,
  figures: 0.04,
};

/** Versions that are looked at closely, by text and by title. */
const CANDIDATES = 40;

/** Finds the versions that a draft resembles. */
export class Matcher {
  private readonly indexes: Record<Field, ShingleIndex>;
  private readonly entries: (Entry | null)[] = [];
  private readonly places = new Map<string, number>();

  /** @param known versions and what is kept of their profiles */
  constructor(known: Iterable<readonly [Entry, Profile]> = []) {
    const all = [...known];
    this.indexes = eachField((field) => new ShingleIndex(all.map(([, profile]) => profile[field])));
    for (const [entry] of all) this.place(entry);
  }

  /** Adds a version; one that is known already is only described anew. */
  add(entry: Entry, profile: Profile): void {
    const known = this.places.get(entry.version);
    if (known !== undefined) {
      this.entries[known] = entry;
      return;
    }
    this.place(entry);
    for (const field of PROFILE_FIELDS) this.indexes[field].add(profile[field]);
  }

  /** The version is no longer found. */
  remove(version: string): void {
    const place = this.places.get(version);
    if (place === undefined) return;
    this.places.delete(version);
    this.entries[place] = null;
    for (const field of PROFILE_FIELDS) this.indexes[field].remove(place);
  }

  /**
   * The best version of each agreement that resembles the draft, the best first.
   * @param draft what the draft has, not sampled
   * @param limit most matches
   * @param updated the date that the draft states: decides between versions that are equally alike
   * @param except versions that are left out: the draft itself, where it is in the library, too
   */
  match(
    draft: Profile,
    limit: number,
    updated: string | null = null,
    except: (entry: Entry) => boolean = () => false,
  ): BaselineMatch[] {
    const before = (a: BaselineMatch, b: BaselineMatch): number =>
      b.score - a.score ||
      Number(b.entry.updated === updated) - Number(a.entry.updated === updated) ||
      newestFirst(a.entry, b.entry);
    const overlaps = eachField((field) => this.indexes[field].overlaps(draft[field]));
    const candidates = new Set([
      ...best(overlaps.text, CANDIDATES + limit),
      ...best(overlaps.title, CANDIDATES + limit),
    ]);
    const fields = PROFILE_FIELDS.filter((field) => draft[field].hashes.length > 0);
    const whole = fields.reduce((sum, field) => sum + WEIGHTS[field], 0);
    const byAgreement = new Map<string, BaselineMatch>();
    for (const place of candidates) {
      const entry = this.entries[place]!;
      if (except(entry)) continue;
      let score = 0;
      const reasons: MatchReason[] = [];
      for (const what of fields) {
        const ofDraft = overlaps[what].ofQuery(place);
        const ofBaseline = overlaps[what].ofDoc(place);
        score += (WEIGHTS[what] / whole) * middle(ofDraft, ofBaseline);
        if (ofDraft > 0) reasons.push({ what, ofDraft, ofBaseline });
      }
      const match: BaselineMatch = { entry, score, reasons, newest: null };
      const known = byAgreement.get(entry.agreement);
      if (known === undefined || before(match, known) < 0) byAgreement.set(entry.agreement, match);
    }
    const matches = [...byAgreement.values()].sort(before).slice(0, limit);
    return matches.map((match) => ({ ...match, newest: this.newerThan(match.entry) }));
  }

  private place(entry: Entry): void {
    this.places.set(entry.version, this.entries.length);
    this.entries.push(entry);
  }

  private newerThan(entry: Entry): Entry | null {
    let newest = entry;
    for (const other of this.entries) {
      if (other?.agreement === entry.agreement && newestFirst(other, newest) < 0) newest = other;
    }
    return newest === entry ? null : newest;
  }
}

type Field = (typeof PROFILE_FIELDS)[number];

function eachField<T>(make: (field: Field) => T): Record<Field, T> {
  return {
    text: make('text'),
    headings: make('headings'),
    title: make('title'),
    parties: make('parties'),
    figures: make('figures'),
  };
}

/** The texts with most in common. */
function best(overlaps: Overlaps, limit: number): number[] {
  const scored = overlaps.docs.map((doc) => ({
    doc,
    score: middle(overlaps.ofQuery(doc), overlaps.ofDoc(doc)),
  }));
  scored.sort((a, b) => b.score - a.score || a.doc - b.doc);
  return scored.slice(0, limit).map(({ doc }) => doc);
}

/**
 * A draft cut to 60 % lies wholly in its baseline and covers 60 % of it: 0.8. A clause that was copied
 * out of a long agreement lies wholly in it too, and covers nothing: 0.5.
 */
function middle(ofDraft: number, ofBaseline: number): number {
  return (ofDraft + ofBaseline) / 2;
}
