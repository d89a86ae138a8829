import type { Agreement, LanguageId } from '../agreement/model.js';
import { clauseNumbered, findReferences, type Mention } from '../agreement/references.js';
import type { ClauseMap } from './align/clause-map.js';
import { fold } from './normal-form.js';

/** A cross-reference that was left as it was while the clause that it names moved or went. */
export interface StaleReference {
  /** As printed in the draft. */
  readonly printed: string;
  /** Where it starts in the text of the draft that it was looked for in. */
  readonly at: number;
  /** The number that it names, as ordinals. */
  readonly path: readonly number[];
  /** The clause that it named in the baseline. */
  readonly baselineTarget: number;
  /** What became of that clause, or -1 where it was deleted. */
  readonly wanted: number;
  /** The clause of the draft that it names now, or -1. */
  readonly draftTarget: number;
}

/** Finds references that did not follow a renumbering. */
export class ReferenceFollower {
  /** Did any clause get another number, or go? If not, no reference can be stale. */
  private readonly anyMoved: boolean;
  private readonly language: LanguageId;

  constructor(
    private readonly baseline: Agreement,
    private readonly draft: Agreement,
    private readonly map: ClauseMap,
  ) {
    this.language = draft.language;
    this.anyMoved = baseline.clauses.some((clause) => {
      if (clause.number === null) return false;
      const became = draft.clauses[map.toDraft[clause.index]!];
      return !became || (became.number !== null && fold(became.number) !== fold(clause.number));
    });
  }

  /** The stale references among those that a text kept, paired by their order. */
  stale(baseline: string, draft: string): StaleReference[] {
    if (!this.anyMoved) return [];
    const after = findReferences(draft, this.language);
    if (after.length === 0) return [];
    const before = findReferences(baseline, this.language);
    const found: StaleReference[] = [];
    let next = 0;
    for (const now of after) {
      // the same reference as printed, at or behind the place reached; the same place where no
      // reference came or went
      let k = next;
      if (before.length === after.length) {
        next++;
        if (fold(before[k]!.printed) !== fold(now.printed)) continue;
      }
      while (k < before.length && fold(before[k]!.printed) !== fold(now.printed)) k++;
      const then = before[k];
      if (!then) continue;
      next = k + 1;
      then.paths.forEach((path, at) => {
        const reference = this.follow(now, path, now.paths[at] ?? path);
        if (reference) found.push(reference);
      });
    }
    return found;
  }

  /** What became of a reference that prints as it did, or null where it still means the same. */
  private follow(
    { printed, start }: Mention,
    before: readonly number[],
    after: readonly number[],
  ): StaleReference | null {
    const baselineTarget = clauseNumbered(this.baseline, before)?.index ?? -1;
    if (baselineTarget < 0) return null;
    const wanted = this.map.toDraft[baselineTarget]!;
    const draftTarget = clauseNumbered(this.draft, after)?.index ?? -1;
    if (wanted >= 0 && (draftTarget === wanted || this.draft.clauses[wanted]!.number === null))
      return null;
    // a clause that was rewritten in its place still is what the reference means
    if (wanted < 0 && draftTarget >= 0 && this.map.toBaseline[draftTarget] === -1) return null;
    return { printed, at: start, path: after, baselineTarget, wanted, draftTarget };
  }
}
