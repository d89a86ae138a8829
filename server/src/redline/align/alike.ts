import type { CompareLimits } from '../options.js';
import type { Alignment } from './alignment.js';
import { Features } from './similarity.js';

/** Likeness (0 to 1) from which two units that stand where they stood are versions of one another. */
const LEAST_IN_PLACE = 0.34;
/** The same for two units that stand in different places. */
const LEAST_MOVED = 0.55;
/** What only two units between the same neighbours need. */
const LEAST_ALONE = 0.2;
/** The same where they carry one number: a clause that was written anew about the same thing. */
const LEAST_NUMBERED = 0.06;
/** Postings longer than this say little about a text and are passed over. */
const LONGEST_POSTING = 48;
const CANDIDATES = 6;
/** How much of a part must be rare and shared with the whole for the two to be looked at. */
const LEAST_PART = 0.3;
/** In a gap of at most this many free units a side, every pair is looked at. */
const SMALL_GAP = 8;

/** The features of all units that are free when the search starts, by side. */
export class FreeTexts {
  readonly baseline: readonly number[];
  readonly draft: readonly number[];
  private readonly rowOfBaseline = new Map<number, number>();
  private readonly rowOfDraft = new Map<number, number>();
  readonly features: Features;
  private readonly made: Partial<Record<'baseline' | 'draft', Map<number, number[]>>> = {};

  constructor(
    alignment: Alignment,
    formOf: (side: 'baseline' | 'draft', unit: number) => string,
    limit: number,
  ) {
    this.baseline = alignment.freeBaseline().slice(0, limit);
    this.draft = alignment.freeDraft().slice(0, limit);
    this.baseline.forEach((b, row) => this.rowOfBaseline.set(b, row));
    this.draft.forEach((d, i) => this.rowOfDraft.set(d, this.baseline.length + i));
    this.features = Features.of([
      ...this.baseline.map((b) => formOf('baseline', b)),
      ...this.draft.map((d) => formOf('draft', d)),
    ]);
  }

  /** Likeness of a baseline and a draft unit, 0 to 1. */
  likeness(b: number, d: number): number {
    const i = this.rowOfBaseline.get(b);
    const j = this.rowOfDraft.get(d);
    if (i === undefined || j === undefined) return 0;
    const mass = this.features.mass[i]! + this.features.mass[j]!;
    return mass === 0 ? 0 : (2 * this.features.shared(i, j)) / mass;
  }

  /** Weight of what the two have in common. */
  shared(b: number, d: number): number {
    const i = this.rowOfBaseline.get(b);
    const j = this.rowOfDraft.get(d);
    return i === undefined || j === undefined ? 0 : this.features.shared(i, j);
  }

  baselineMass(b: number): number {
    return this.features.mass[this.rowOfBaseline.get(b) ?? -1] ?? 0;
  }

  draftMass(d: number): number {
    return this.features.mass[this.rowOfDraft.get(d) ?? -1] ?? 0;
  }

  /** For each feature the positions in `baseline` (or `draft`) of the units that have it. */
  postings(side: 'baseline' | 'draft'): ReadonlyMap<number, readonly number[]> {
    let made = this.made[side];
    if (made) return made;
    this.made[side] = made = new Map<number, number[]>();
    const first = side === 'baseline' ? 0 : this.baseline.length;
    const count = this[side].length;
    for (let k = 0; k < count; k++) {
      for (const id of this.features.ids[first + k]!) {
        const list = made.get(id);
        if (!list) made.set(id, [k]);
        else if (list.length <= LONGEST_POSTING) list.push(k);
      }
    }
    return made;
  }

  /**
   * Units of the other side of which a good part of the features is rare and shared with a unit,
   * ascending: those that may be parts of it.
   * @param unit a unit of `side`
   */
  sharing(side: 'baseline' | 'draft', unit: number): number[] {
    const row = (side === 'baseline' ? this.rowOfBaseline : this.rowOfDraft).get(unit);
    if (row === undefined) return [];
    const other = side === 'baseline' ? 'draft' : 'baseline';
    const postings = this.postings(other);
    const shared = new Map<number, number>();
    for (const id of this.features.ids[row]!) {
      const list = postings.get(id);
      if (!list || list.length > LONGEST_POSTING) continue;
      const weight = this.features.weight(id);
      for (const k of list) shared.set(k, (shared.get(k) ?? 0) + weight);
    }
    const first = other === 'baseline' ? 0 : this.baseline.length;
    return [...shared]
      .filter(([k, weight]) => weight >= LEAST_PART * this.features.mass[first + k]!)
      .map(([k]) => this[other][k]!)
      .sort((x, y) => x - y);
  }
}

interface Candidate {
  readonly b: number;
  readonly d: number;
  readonly score: number;
}

/**
 * Pairs free units that are versions of one another: candidates from an inverted index of rare
 * features, scored by likeness and by whether the neighbours belong together too, best first.
 * @returns whether the work limit stopped the search for candidates
 */
export function matchAlike(
  alignment: Alignment,
  texts: FreeTexts,
  limits: CompareLimits,
): { stopped: boolean } {
  const { candidates, stopped } = byContent(alignment, texts, limits.similarityWork);
  candidates.push(...byPlace(alignment, texts));
  candidates.sort((x, y) => y.score - x.score || x.b - y.b || x.d - y.d);
  for (const { b, d } of candidates) {
    if (alignment.ofBaseline[b] === -1 && alignment.ofDraft[d] === -1)
      alignment.add(b, b + 1, d, d + 1, 'alike');
  }
  matchAlone(alignment, texts);
  return { stopped };
}

function score(alignment: Alignment, b: number, d: number, likeness: number): number {
  const before = alignment.together(b - 1, d - 1);
  const after = alignment.together(b + 1, d + 1);
  const x = alignment.baseline[b]!;
  const y = alignment.draft[d]!;
  return (
    likeness +
    (before ? 0.08 : 0) +
    (after ? 0.08 : 0) +
    (x.kind === y.kind ? 0.03 : 0) +
    (x.number !== null && x.number === y.number ? 0.03 : 0)
  );
}

/** Candidates that share rare features, wherever they stand. */
function byContent(
  alignment: Alignment,
  texts: FreeTexts,
  work: number,
): { candidates: Candidate[]; stopped: boolean } {
  const { features, baseline, draft } = texts;
  const postings = texts.postings('baseline');
  const candidates: Candidate[] = [];
  const overlap = new Float64Array(baseline.length);
  const touched: number[] = [];
  let spent = 0;
  for (let j = 0; j < draft.length; j++) {
    if (spent > work) return { candidates, stopped: true };
    touched.length = 0;
    const row = baseline.length + j;
    for (const id of features.ids[row]!) {
      const list = postings.get(id);
      spent++;
      if (!list || list.length > LONGEST_POSTING) continue;
      spent += list.length;
      const weight = features.weight(id);
      for (const i of list) {
        if (overlap[i] === 0) touched.push(i);
        overlap[i]! += weight;
      }
    }
    touched.sort((x, y) => overlap[y]! - overlap[x]! || x - y);
    for (const i of touched.slice(0, CANDIDATES)) {
      const b = baseline[i]!;
      const d = draft[j]!;
      const likeness = texts.likeness(b, d);
      spent += features.ids[i]!.length + features.ids[row]!.length;
      const inPlace = alignment.together(b - 1, d - 1) || alignment.together(b + 1, d + 1);
      if (likeness >= (inPlace ? LEAST_IN_PLACE : LEAST_MOVED))
        candidates.push({ b, d, score: score(alignment, b, d, likeness) });
    }
    for (const i of touched) overlap[i] = 0;
  }
  return { candidates, stopped: false };
}

/** A stretch of free units on both sides between groups that follow one another. */
interface Gap {
  readonly b0: number;
  readonly b1: number;
  readonly d0: number;
  readonly d1: number;
}

/** Gaps that both sides have between the same two neighbours (or the ends of the text). */
function gapsOf(alignment: Alignment): Gap[] {
  const { ofBaseline, ofDraft, groups } = alignment;
  const gaps: Gap[] = [];
  for (let b = 0; b < ofBaseline.length; b++) {
    if (ofBaseline[b] !== -1 || (b > 0 && ofBaseline[b - 1] === -1)) continue;
    let b1 = b;
    while (b1 < ofBaseline.length && ofBaseline[b1] === -1) b1++;
    const d0 = b === 0 ? 0 : groups[ofBaseline[b - 1]!]!.d1;
    const d1 = b1 === ofBaseline.length ? ofDraft.length : groups[ofBaseline[b1]!]!.d0;
    if (d0 >= d1) continue;
    let inside = true;
    for (let d = d0; d < d1 && inside; d++) inside = ofDraft[d] === -1;
    if (inside) gaps.push({ b0: b, b1, d0, d1 });
  }
  return gaps;
}

function byPlace(alignment: Alignment, texts: FreeTexts): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { b0, b1, d0, d1 } of gapsOf(alignment)) {
    if (b1 - b0 > SMALL_GAP || d1 - d0 > SMALL_GAP) continue;
    for (let b = b0; b < b1; b++) {
      for (let d = d0; d < d1; d++) {
        const likeness = texts.likeness(b, d);
        if (likeness >= LEAST_IN_PLACE)
          candidates.push({ b, d, score: score(alignment, b, d, likeness) });
      }
    }
  }
  return candidates;
}

/** Two units that are all there is between the same neighbours are versions of one another sooner. */
function matchAlone(alignment: Alignment, texts: FreeTexts): void {
  for (const { b0, b1, d0, d1 } of gapsOf(alignment)) {
    if (b1 - b0 !== 1 || d1 - d0 !== 1) continue;
    const x = alignment.baseline[b0]!;
    const y = alignment.draft[d0]!;
    if (x.kind !== y.kind) continue;
    const least = x.number !== null && x.number === y.number ? LEAST_NUMBERED : LEAST_ALONE;
    if (texts.likeness(b0, d0) >= least || standUnderOneHeading(alignment, b0, d0))
      alignment.add(b0, b1, d0, d1, 'alike');
  }
}

/** Are two units what stands under a heading that is the same? However it was written anew, that is its text. */
function standUnderOneHeading(alignment: Alignment, b: number, d: number): boolean {
  const { baseline, draft, groups, ofBaseline } = alignment;
  const [above, aboveDraft] = [baseline[b - 1], draft[d - 1]];
  if (above?.kind !== 'heading' || aboveDraft?.kind !== 'heading') return false;
  if (above.clause !== baseline[b]!.clause || aboveDraft.clause !== draft[d]!.clause) return false;
  return alignment.together(b - 1, d - 1) && groups[ofBaseline[b - 1]!]!.how !== 'alike';
}
