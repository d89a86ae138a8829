import type { Span } from '../text/span.js';
import { breathe, type Cancel, NEVER } from './cancel.js';
import type { ClauseRow } from './clause-rows.js';
import type { Entry } from './entry.js';
import type { Library } from './library.js';
import type { SearchHit } from './search.js';
import { ShingleIndex } from './shingle-index.js';
import { allShingles, type Shingles, sample } from './shingles.js';

/** Words in a run: three survive rewording, and are still rare enough to find by. */
const RUN = 3;
/** Most hashes kept of one clause. */
const LIMIT = 24;
/** A query of fewer runs than this is words to look for, not a clause to compare. */
const FEW = 6;
/** Clauses that are compared in full. */
const CANDIDATES = 60;
/** Less alike than this, two clauses share a turn of phrase. */
const LEAST = 0.25;
const SNIPPET = 120;
/** Characters of texts kept in memory: a large vendor's agreements, 16 MB. */
const KEPT = 8_000_000;

/**
 * Finds clauses by their text: those that say the same as a given one, ranked, and those in which
 * given words stand. The index is made on the first call and follows the library.
 */
export class ClauseSearch {
  private index = new ShingleIndex();
  private places: { readonly entry: Entry; readonly clause: number }[] = [];
  private clauses: ReadonlyMap<string, readonly ClauseRow[]> = new Map();
  private revision = -1;
  private readonly texts = new Map<string, string>();
  private textLength = 0;

  constructor(private readonly library: Library) {}

  /**
   * Clauses of other agreements that say the same.
   * @param text the clause, or a part of it
   * @param limit most hits
   * @param except the id of an agreement to leave out: the one that the clause is from
   */
  async similar(
    text: string,
    limit: number,
    except: string | null = null,
    cancel: Cancel = NEVER,
  ): Promise<SearchHit[]> {
    const query = allShingles([text], RUN);
    if (query.hashes.length < FEW) return this.containing(text, limit, except, cancel);
    await this.ready(cancel);
    const overlaps = this.index.overlaps(query);
    const candidates: { doc: number; score: number }[] = [];
    for (const doc of overlaps.docs) {
      const score = overlaps.ofQuery(doc) + overlaps.ofDoc(doc);
      if (this.places[doc]!.entry.agreement !== except) candidates.push({ doc, score });
    }
    candidates.sort((a, b) => b.score - a.score || a.doc - b.doc);
    const hits: SearchHit[] = [];
    for (const { doc } of candidates.slice(0, Math.max(CANDIDATES, limit))) {
      if (cancel.isCancellationRequested) return [];
      const { entry, clause } = this.places[doc]!;
      const whole = await this.textOf(entry.version);
      const rows = this.clauses.get(entry.version);
      if (whole === null || !rows) continue;
      const own = whole.slice(...ownText(rows, clause));
      const score = likeness(query, allShingles([own], RUN));
      if (score < LEAST) continue;
      const snippet = snippetOf(own.slice(rows[clause]!.number?.length ?? 0));
      hits.push(hitAt(entry, rows, clause, 'similar', snippet, score));
    }
    return hits.sort((a, b) => b.score - a.score).slice(0, limit);
  }

  /**
   * Clauses in which words stand one after the other, whatever the line breaks, punctuation, width and
   * case; the newest version of each agreement is looked at.
   */
  async containing(
    words: string,
    limit: number,
    except: string | null = null,
    cancel: Cancel = NEVER,
  ): Promise<SearchHit[]> {
    const wanted = fold(words).folded;
    if (wanted === '') return [];
    await this.ready(cancel);
    const hits: SearchHit[] = [];
    let sinceBreath = 0;
    for (const { id, versions } of this.library.agreements()) {
      if (id === except) continue;
      if (cancel.isCancellationRequested) return [];
      const entry = versions[0]!;
      const text = await this.textOf(entry.version);
      const rows = this.clauses.get(entry.version);
      if (text === null || !rows) continue;
      const { folded, offsets } = fold(text);
      let last = -1;
      for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        const start = offsets[at]!;
        const clause = clauseAt(rows, start);
        if (clause < 0 || clause === last) continue;
        last = clause;
        const [from, to] = ownText(rows, clause);
        const snippet = snippetOf(text.slice(Math.max(from, start - SNIPPET / 4), to));
        // The larger a part of the clause the words are, the more it is about them.
        const score = Math.min(wanted.length / Math.max(to - from, 1), 1);
        hits.push(hitAt(entry, rows, clause, 'text', snippet, score));
      }
      sinceBreath += text.length;
      if (sinceBreath < 500_000) continue;
      sinceBreath = 0;
      await breathe();
    }
    return hits.sort((a, b) => b.score - a.score).slice(0, limit);
  }

  /** Texts never change: the first that are read are kept, as far as they fit. */
  private async textOf(version: string): Promise<string | null> {
    const known = this.texts.get(version);
    if (known !== undefined) return known;
    const text = await this.library.text(version);
    if (text === null || this.textLength + text.length > KEPT) return text;
    this.texts.set(version, text);
    this.textLength += text.length;
    return text;
  }

  private async ready(cancel: Cancel): Promise<void> {
    await this.library.refresh();
    if (this.revision === this.library.revision) return;
    const { revision } = this.library;
    this.clauses = await this.library.allClauses(cancel);
    const places: typeof this.places = [];
    const prints: Shingles[] = [];
    let sinceBreath = 0;
    for (const { versions } of this.library.agreements()) {
      if (cancel.isCancellationRequested) return;
      const entry = versions[0]!;
      const text = await this.textOf(entry.version);
      const rows = this.clauses.get(entry.version);
      if (text === null || !rows) continue;
      for (const clause of rows.keys()) {
        const print = allShingles([text.slice(...ownText(rows, clause))], RUN);
        if (print.hashes.length < FEW) continue;
        prints.push(sample(print, LIMIT));
        places.push({ entry, clause });
      }
      sinceBreath += text.length;
      if (sinceBreath < 500_000) continue;
      sinceBreath = 0;
      await breathe();
    }
    this.index = new ShingleIndex(prints);
    this.places = places;
    this.revision = revision;
  }
}

/** Where a clause's own text stands: up to its first sub-clause. */
function ownText(rows: readonly ClauseRow[], clause: number): [start: number, end: number] {
  const row = rows[clause]!;
  const next = rows[clause + 1];
  const hasChild = next !== undefined && next.level > row.level && next.span.start < row.span.end;
  return [row.span.start, hasChild ? next.span.start : row.span.end];
}

/** The innermost clause at an offset, or -1. */
function clauseAt(rows: readonly ClauseRow[], offset: number): number {
  let found = -1;
  for (const [i, { span }] of rows.entries()) {
    if (span.start <= offset && offset < span.end) found = i;
  }
  return found;
}

/** Share of the runs of each that the other has, on average. */
function likeness(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length;) {
    const x = a.hashes[i]!;
    const y = b.hashes[j]!;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return (shared / Math.max(a.hashes.length, 1) + shared / Math.max(b.hashes.length, 1)) / 2;
}

function hitAt(
  entry: Entry,
  rows: readonly ClauseRow[],
  index: number,
  by: SearchHit['by'],
  snippet: string,
  score: number,
): SearchHit {
  const row = rows[index]!;
  const span: Span = row.span;
  return { entry, clause: { ...row, index }, span, by, snippet, score };
}

/** One line of it. */
function snippetOf(text: string): string {
  const line = text
    .slice(0, SNIPPET * 3)
    // A line break within Chinese is only layout.
    .replace(/([\u3000-\u9fff\uff00-\uffef])\s+(?=[\u3000-\u9fff\uff00-\uffef])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > SNIPPET ? `${line.slice(0, SNIPPET)}…` : line;
}

/** Letters and figures only, small and half-width, and where in the text each stands. */
function fold(text: string): { folded: string; offsets: Uint32Array } {
  const codes = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
    if (code >= 65 && code <= 90) code += 32;
    const counts =
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      (code >= 0xc0 && (code < 0x2000 || (code >= 0x3040 && code < 0xff00)));
    if (!counts) continue;
    codes[length] = code;
    offsets[length++] = i;
  }
  return { folded: new TextDecoder('utf-16le').decode(codes.subarray(0, length)), offsets };
}
