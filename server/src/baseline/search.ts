import Fuse from 'fuse.js';
import type { ClauseKind } from '../clauses/kinds.js';
import { type Romanised, romanise } from '../language/zh/pinyin.js';
import { KIND_NAMES } from '../locale/kind-names.js';
import type { Span } from '../text/span.js';
import { type Cancel, NEVER } from './cancel.js';
import type { ClauseRow } from './clause-rows.js';
import type { Entry } from './entry.js';
import type { Library } from './library.js';

/** A place in the library that was found. */
export interface SearchHit {
  readonly entry: Entry;
  /** The clause, and its place among the version's clauses; null where the agreement itself was found. */
  readonly clause: (ClauseRow & { readonly index: number }) | null;
  /** In the version's text: the clause, or the whole of it. */
  readonly span: Span;
  /** By what it was found. */
  readonly by: 'title' | 'heading' | 'kind' | 'pinyin' | 'text' | 'similar';
  /** The words to show below title and heading. */
  readonly snippet: string;
  /** 0..1, the higher the better. */
  readonly score: number;
}

/** A title or heading, wherever it stands: agreements share most of theirs. */
interface Term {
  readonly text: string;
  readonly places: Place[];
  romanised: readonly Romanised[] | null;
}

interface Place {
  readonly entry: Entry;
  /** -1 for the title. */
  readonly clause: number;
}

/** Fuse's own measure, 0 exact … 1 anything: above this the letters agree by chance. */
const WORST = 0.35;

/** Nothing is called by a name longer than this. */
const LONGEST = 64;

/** Occurrences of one heading in a row, before the next heading has its turn. */
const PER_HEADING = 8;

/**
 * Finds agreements and clauses by what they are called: titles, headings and kinds, with typing
 * errors, and Chinese by the first letters or the whole of its pinyin.
 */
export class HeadingSearch {
  private terms: readonly Term[] = [];
  private fuse: Fuse<Term> | null = null;
  private clauses: ReadonlyMap<string, readonly ClauseRow[]> = new Map();
  private byKind = new Map<ClauseKind, Place[]>();
  private revision = -1;

  constructor(private readonly library: Library) {}

  /**
   * What is called like the query, the best first.
   * @param limit most hits
   */
  async find(query: string, limit: number, cancel: Cancel = NEVER): Promise<SearchHit[]> {
    const wanted = query.trim().slice(0, LONGEST);
    if (wanted === '') return [];
    await this.ready(cancel);
    if (cancel.isCancellationRequested) return [];
    const hits: SearchHit[] = [];
    for (const { item, score = 1 } of this.fuse!.search(wanted, { limit: limit * 2 })) {
      this.addTerm(hits, item, 1 - score, null);
    }
    const letters = wanted.toLowerCase().replace(/['\s]+/g, '');
    if (letters.length >= 2 && /^[a-z0-9]+$/.test(letters)) this.addPinyin(hits, letters);
    this.addKinds(hits, wanted.toLowerCase(), letters);
    return distinct(hits).slice(0, limit);
  }

  private async ready(cancel: Cancel): Promise<void> {
    await this.library.refresh();
    if (this.revision === this.library.revision) return;
    const { revision } = this.library;
    this.clauses = await this.library.allClauses(cancel);
    const terms = new Map<string, Term>();
    const place = (text: string, at: Place): void => {
      const term = terms.get(text);
      if (term) term.places.push(at);
      else terms.set(text, { text, places: [at], romanised: null });
    };
    this.byKind = new Map();
    for (const { versions } of this.library.agreements()) {
      // Older versions have the same headings; the newest stands for all.
      const entry = versions[0]!;
      place(entry.title, { entry, clause: -1 });
      for (const [index, row] of (this.clauses.get(entry.version) ?? []).entries()) {
        const at = { entry, clause: index };
        if (row.heading !== null) place(row.heading, at);
        if (row.kind === 'other') continue;
        const places = this.byKind.get(row.kind);
        if (places) places.push(at);
        else this.byKind.set(row.kind, [at]);
      }
    }
    this.terms = [...terms.values()];
    this.fuse = new Fuse(this.terms, {
      keys: ['text'],
      threshold: WORST,
      ignoreLocation: true,
      includeScore: true,
      minMatchCharLength: 1,
    });
    if (!cancel.isCancellationRequested) this.revision = revision;
  }

  private addPinyin(hits: SearchHit[], letters: string): void {
    for (const term of this.terms) {
      term.romanised ??= romanise(term.text);
      let best = 0;
      for (const { initials, full } of term.romanised) {
        best = Math.max(best, closeness(initials, letters), closeness(full, letters));
      }
      if (best > 0) this.addTerm(hits, term, best, 'pinyin');
    }
  }

  private addKinds(hits: SearchHit[], wanted: string, letters: string): void {
    for (const [kind, places] of this.byKind) {
      const names = KIND_NAMES[kind];
      const found =
        names.en === wanted || names.zh === wanted || kind === wanted
          ? 0.95
          : names.en.startsWith(wanted) || names.zh.startsWith(wanted)
            ? 0.8
            : romanise(names.zh).some(({ initials }) => initials === letters)
              ? 0.7
              : 0;
      if (found === 0) continue;
      for (const [i, place] of places.entries()) {
        hits.push(this.hit(place, found - rank(i), 'kind'));
      }
    }
  }

  private addTerm(hits: SearchHit[], term: Term, score: number, by: 'pinyin' | null): void {
    for (const [i, place] of term.places.entries()) {
      // An agreement that is called so comes before a clause that is.
      const own = place.clause < 0 ? score : score * 0.97;
      hits.push(this.hit(place, own - rank(i), by ?? (place.clause < 0 ? 'title' : 'heading')));
    }
  }

  private hit({ entry, clause }: Place, score: number, by: SearchHit['by']): SearchHit {
    const row = clause < 0 ? undefined : this.clauses.get(entry.version)?.[clause];
    return {
      entry,
      clause: row ? { ...row, index: clause } : null,
      span: row?.span ?? { start: 0, end: entry.length },
      by,
      snippet: row?.opening ?? '',
      score: Math.max(score, 0),
    };
  }
}

/** The first occurrences of a heading come together, the rest after the other headings. */
function rank(i: number): number {
  return i < PER_HEADING ? i * 1e-4 : 0.2 + i * 1e-4;
}

/** How well typed letters fit a romanised heading: all of it, its beginning, or somewhere in it. */
function closeness(romanised: string, letters: string): number {
  const at = romanised.indexOf(letters);
  if (at < 0) return 0;
  const covered = letters.length / romanised.length;
  return at === 0 ? 0.75 + 0.25 * covered : 0.5 + 0.25 * covered;
}

/** The best hit of each place, the best first. */
export function distinct(hits: readonly SearchHit[]): SearchHit[] {
  const best = new Map<string, SearchHit>();
  for (const hit of hits) {
    const place = `${hit.entry.version} ${hit.clause?.index ?? ''}`;
    const known = best.get(place);
    if (!known || known.score < hit.score) best.set(place, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
