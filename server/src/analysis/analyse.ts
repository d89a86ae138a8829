import { assessDocument, type Assessment } from '../agreement/head/genre.js';
import type { Agreement, Placed } from '../agreement/model.js';
import { parseAgreement } from '../agreement/parse.js';
import { type Contents, NO_CONTENTS, readContents } from '../agreement/sections.js';
import { type Slice, splitAgreements } from '../agreement/split.js';
import { type Recognition, RecognitionCache, recogniseAgreement } from '../clauses/recognise.js';
import { detached } from '../text/detached.js';

/** One agreement, its clauses named and its provisions found. Never changed once made. */
export interface AnalysedAgreement extends Recognition {
  readonly agreement: Agreement;
}

/** What Proviso made of a text. */
export interface DocumentAnalysis {
  /** Whether the text is an agreement at all, and why. */
  readonly verdict: Assessment;
  /** In the order of the text; none where the text is not an agreement. */
  readonly agreements: readonly Placed<AnalysedAgreement>[];
}

export interface AnalyseOptions {
  /** Read the text as an agreement whatever the verdict: the user said that it is one. */
  readonly evenIfNot?: boolean;
}

/** The verdict looks at no more than this many characters: an agreement shows itself early. */
const VERDICT_REACH = 60_000;

/** An analysed agreement and its text, in memory of its own. */
interface Known {
  readonly text: string;
  readonly value: AnalysedAgreement;
}

/** A known agreement and where it starts in the last text. */
interface Entry {
  readonly start: number;
  readonly known: Known;
}

/** Agreements `[0, before)` and `[behind, …)` of `entries`, the latter moved by `by` characters. */
interface Untouched {
  readonly before: number;
  readonly behind: number;
  readonly by: number;
  readonly entries: readonly Entry[];
}

function standsAt(text: string, { start, known }: Entry, by: number): boolean {
  // Comparing a slice is many times faster than startsWith, which goes character by character.
  const at = start + by;
  return at >= 0 && text.slice(at, at + known.text.length) === known.text;
}

/**
 * Cuts the stretch around an edit again; null where that cannot be told from the stretch alone. A cut
 * depends on the lines around it, so the first one must be where the untouched part ends.
 */
function resplit(
  text: string,
  { before, behind, by, entries }: Untouched,
  contents: Contents,
): Slice[] | null {
  const from = entries[before]!.start;
  const slices = splitAgreements(text.slice(from, entries[behind]!.start + by), contents);
  if (slices[0]?.start !== 0) return null;
  return slices.map(({ start, end }) => ({ start: start + from, end: end + from }));
}

/**
 * Analyses a text again and again as it is edited. Agreements that an edit did not touch are taken
 * over as they are; in the one that it did only changed paragraphs are recognised again, and
 * boilerplate that agreements share is recognised once; the result is the same as from scratch.
 */
export class Analyser {
  /** The agreements of the last text, in its order. */
  private known: Entry[] = [];
  /** The length of the last text, and what stood before its first agreement. */
  private length = 0;
  private front = '';
  private contents: Contents = NO_CONTENTS;
  private verdict: { readonly head: string; readonly assessment: Assessment } | null = null;
  private readonly paragraphs = new RecognitionCache();

  analyse(text: string, options: AnalyseOptions = {}): DocumentAnalysis {
    const verdict = this.assess(text);
    if (!verdict.agreement && !options.evenIfNot) {
      this.known = [];
      return { verdict, agreements: [] };
    }
    const kept = this.untouched(text);
    const stretches = kept === null ? null : resplit(text, kept, this.contents);
    const known = new Map<string, Known>();
    for (const { known: it } of this.known.slice(kept?.before, kept?.behind))
      known.set(it.text, it);
    const read = ({ start, end }: Slice): Entry => {
      const slice = text.slice(start, end);
      const it = known.get(slice) ?? this.read(detached(slice));
      known.set(it.text, it);
      return { start, known: it };
    };
    if (kept !== null && stretches !== null) {
      const { before, behind, by } = kept;
      this.known = [
        ...this.known.slice(0, before),
        ...stretches.map(read),
        ...this.known
          .slice(behind)
          .map(({ start, known: it }) => ({ start: start + by, known: it })),
      ];
    } else {
      for (const { known: it } of this.known) known.set(it.text, it);
      this.known = splitAgreements(text).map(read);
    }
    this.length = text.length;
    const front = text.slice(0, this.known[0]?.start ?? 0);
    if (front !== this.front) {
      this.front = detached(front);
      this.contents = readContents(front);
    }
    return {
      verdict,
      agreements: this.known.map(({ start, known: it }) => ({ start, value: it.value })),
    };
  }

  /**
   * Which agreements of the last text stand in this one as they were, before and behind an edit;
   * null where too few do to tell. The neighbours of the edit don't count: it may join them.
   */
  private untouched(text: string): Untouched | null {
    const last = this.known;
    if (last.length < 3 || text.slice(0, this.front.length) !== this.front) return null;
    const by = text.length - this.length;
    let before = 0;
    while (before < last.length && standsAt(text, last[before]!, 0)) before++;
    let behind = last.length;
    while (behind > before && standsAt(text, last[behind - 1]!, by)) behind--;
    before -= 1;
    behind += 1;
    return before < 1 || behind >= last.length ? null : { before, behind, by, entries: last };
  }

  private read(text: string): Known {
    const agreement = parseAgreement(text);
    // not spread: that would name the clauses of every agreement at once
    return {
      text,
      value: Object.assign(recogniseAgreement(agreement, this.paragraphs), { agreement }),
    };
  }

  private assess(text: string): Assessment {
    const head = text.length > VERDICT_REACH ? text.slice(0, VERDICT_REACH) : text;
    if (this.verdict?.head !== head)
      this.verdict = { head: detached(head), assessment: assessDocument(head) };
    return this.verdict.assessment;
  }
}

/** Analyses a text once. */
export function analyse(text: string, options: AnalyseOptions = {}): DocumentAnalysis {
  return new Analyser().analyse(text, options);
}
