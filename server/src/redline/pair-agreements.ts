import type { Agreement } from '../agreement/model.js';
import { Features } from './align/similarity.js';
import type { ComparisonLimit } from './change.js';
import type { Side } from './compare.js';
import type { ComparableDocument } from './documents.js';
import { limitsFor } from './limits.js';
import { fold } from './normal-form.js';
import { preparedUnits } from './prepared.js';

/** Share of equal text from which two agreements are versions of one another, whatever their titles. */
const LEAST_SHARED = 0.25;
/** What it takes when the titles are equal: a rewritten agreement keeps little of its text. */
const LEAST_SHARED_TITLED = 0.05;
/** What an equal title adds. */
const TITLE_BONUS = 0.3;
/** Texts in more agreements than this are boilerplate and pair nothing. */
const BOILERPLATE = 12;
/** Likeness of words for agreements that share no unit. */
const LEAST_ALIKE = 0.35;
/** The same for two that share a title: with less in common they are two texts of one name. */
const LEAST_ALIKE_TITLED = 0.15;
/** Left-over agreements whose words are compared, all with all; characters of each. */
const MOST_LEFT = 60;
const SAMPLE = 4000;

/**
 * Which agreement of the baseline each agreement of the draft is a version of.
 * @returns pairs of indices, and the limits hit
 */
export function pairAgreements(
  baselineDocument: ComparableDocument,
  draftDocument: ComparableDocument,
): { pairs: [number, number][]; limited: ComparisonLimit[] } {
  const baseline = baselineDocument.agreements.map((a) => a.value);
  const draft = draftDocument.agreements.map((a) => a.value);
  if (baseline.length === 1 && draft.length === 1) return { pairs: [[0, 0]], limited: [] };
  const pairs: [number, number][] = [];
  const freeA = new Set(baseline.keys());
  const freeB = new Set(draft.keys());
  const take = (i: number, j: number): void => {
    if (!freeA.has(i) || !freeB.has(j)) return;
    freeA.delete(i);
    freeB.delete(j);
    pairs.push([i, j]);
  };
  // an agreement that no edit touched was analysed once
  const byObject = new Map(baseline.map((side, i) => [side.agreement, i]));
  draft.forEach((side, j) => {
    const i = byObject.get(side.agreement);
    if (i !== undefined) take(i, j);
  });
  if (freeB.size > 0)
    for (const [i, j] of byContent(baselineDocument, baseline, draft, freeB)) take(i, j);
  let limited: ComparisonLimit[] = [];
  if (freeA.size > 0 && freeB.size > 0) {
    if (freeA.size > MOST_LEFT || freeB.size > MOST_LEFT) {
      limited = limitsFor(['agreement-pairs']);
      byTitle(baseline, draft, freeA, freeB).forEach(([i, j]) => take(i, j));
    } else byWords(baseline, draft, freeA, freeB).forEach(([i, j]) => take(i, j));
  }
  // two documents of which one holds a single agreement are meant to be compared
  const onlyA = baseline.length === 1 ? [...freeA][0] : undefined;
  const onlyB = draft.length === 1 ? [...freeB][0] : undefined;
  if (pairs.length === 0 && (onlyA !== undefined || onlyB !== undefined))
    take(onlyA ?? longest(baseline), onlyB ?? longest(draft));
  return { pairs, limited };
}

type Pairing = [baseline: number, draft: number, score: number];

function bestFirst(pairs: Pairing[]): Pairing[] {
  return pairs.sort((x, y) => y[2] - x[2] || Math.abs(x[0] - x[1]) - Math.abs(y[0] - y[1]));
}

/** What a baseline document offers for pairing; made once for it. */
class BaselineIndex {
  /** Agreements that hold a text, by the text. */
  private readonly holders = new Map<string, number[]>();
  private readonly titles = new Map<string, number[]>();
  private readonly mass: number[];
  /** What was found for an agreement of a draft: an edit of another one changes nothing about it. */
  private readonly known = new WeakMap<Agreement, readonly (readonly [number, number])[]>();

  constructor(baseline: readonly Side[]) {
    this.mass = baseline.map((side, i) => {
      let mass = 0;
      for (const text of textsOf(side)) {
        mass += text.length;
        const list = this.holders.get(text);
        if (!list) this.holders.set(text, [i]);
        else if (list[list.length - 1] !== i) list.push(i);
      }
      const title = titleOf(side.agreement);
      const titled = this.titles.get(title);
      if (titled) titled.push(i);
      else this.titles.set(title, [i]);
      return mass;
    });
  }

  /** Agreements of the baseline that share text with one of a draft, or its title: index and score. */
  candidates(side: Side): readonly (readonly [number, number])[] {
    let found = this.known.get(side.agreement);
    if (!found) this.known.set(side.agreement, (found = this.search(side)));
    return found;
  }

  private search(side: Side): (readonly [number, number])[] {
    const shared = new Map<number, number>();
    let mass = 0;
    for (const text of new Set(textsOf(side))) {
      mass += text.length;
      const list = this.holders.get(text);
      if (!list || list.length > BOILERPLATE) continue;
      for (const i of list) shared.set(i, (shared.get(i) ?? 0) + text.length);
    }
    const titled = this.titles.get(titleOf(side.agreement)) ?? [];
    const found: (readonly [number, number])[] = [];
    for (const [i, weight] of shared) {
      const share = weight / Math.max(1, Math.min(mass, this.mass[i]!));
      const sameTitle = titled.includes(i);
      if (share >= (sameTitle ? LEAST_SHARED_TITLED : LEAST_SHARED))
        found.push([i, share + (sameTitle ? TITLE_BONUS : 0)]);
    }
    return found;
  }
}

const indices = new WeakMap<object, BaselineIndex>();

/** Pairs by the text that they share word for word, and by title. */
function byContent(
  document: object,
  baseline: readonly Side[],
  draft: readonly Side[],
  freeB: ReadonlySet<number>,
): Pairing[] {
  let index = indices.get(document);
  if (!index) indices.set(document, (index = new BaselineIndex(baseline)));
  const found: Pairing[] = [];
  for (const j of freeB)
    for (const [i, score] of index.candidates(draft[j]!)) found.push([i, j, score]);
  return bestFirst(found);
}

/** Pairs among the left-over by the words they share, all with all. */
function byWords(
  baseline: readonly Side[],
  draft: readonly Side[],
  freeA: ReadonlySet<number>,
  freeB: ReadonlySet<number>,
): Pairing[] {
  const a = [...freeA];
  const b = [...freeB];
  const features = Features.of([
    ...a.map((i) => sampleOf(baseline[i]!)),
    ...b.map((j) => sampleOf(draft[j]!)),
  ]);
  const found: Pairing[] = [];
  a.forEach((i, row) => {
    b.forEach((j, column) => {
      const at = a.length + column;
      const mass = features.mass[row]! + features.mass[at]!;
      const likeness = mass === 0 ? 0 : (2 * features.shared(row, at)) / mass;
      const titled = titleOf(baseline[i]!.agreement) === titleOf(draft[j]!.agreement);
      if (likeness >= (titled ? LEAST_ALIKE_TITLED : LEAST_ALIKE))
        found.push([i, j, likeness + (titled ? TITLE_BONUS : 0)]);
    });
  });
  return bestFirst(found);
}

/** Pairs among the left-over by equal titles, in order, where they have words in common. */
function byTitle(
  baseline: readonly Side[],
  draft: readonly Side[],
  freeA: ReadonlySet<number>,
  freeB: ReadonlySet<number>,
): Pairing[] {
  const waiting = new Map<string, number[]>();
  for (const i of freeA) {
    const title = titleOf(baseline[i]!.agreement);
    waiting.set(title, [...(waiting.get(title) ?? []), i]);
  }
  const found: Pairing[] = [];
  for (const j of freeB) {
    const [i] = waiting.get(titleOf(draft[j]!.agreement)) ?? [];
    if (i === undefined) continue;
    const pair = Features.of([sampleOf(baseline[i]!), sampleOf(draft[j]!)]);
    const mass = pair.mass[0]! + pair.mass[1]!;
    if (mass > 0 && (2 * pair.shared(0, 1)) / mass < LEAST_ALIKE_TITLED) continue;
    waiting.get(titleOf(draft[j]!.agreement))!.shift();
    found.push([i, j, 0]);
  }
  return found;
}

function titleOf(agreement: Agreement): string {
  return fold(agreement.title);
}

function textsOf(side: Side): string[] {
  return preparedUnits(side.agreement).map((unit) => unit.folded);
}

function sampleOf(side: Side): string {
  let sample = '';
  for (const unit of preparedUnits(side.agreement)) {
    sample += `${unit.folded}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}

function longest(sides: readonly Side[]): number {
  let best = 0;
  sides.forEach((side, i) => {
    if (side.agreement.length > sides[best]!.agreement.length) best = i;
  });
  return best;
}
