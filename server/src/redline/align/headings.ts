import type { Agreement } from '../../agreement/model.js';
import type { Alignment } from './alignment.js';
import type { ClauseMap } from './clause-map.js';

/**
 * Pairs free headings by what stands under them: where most of the text of a clause went to one
 * clause of the draft, its heading did too, whatever it says now.
 */
export function matchHeadings(alignment: Alignment): void {
  const headingOf = new Map<number, number>();
  for (const d of alignment.freeDraft()) {
    const unit = alignment.draft[d]!;
    if (unit.kind === 'heading') headingOf.set(unit.clause, d);
  }
  if (headingOf.size === 0) return;
  for (const b of alignment.freeBaseline()) {
    const unit = alignment.baseline[b]!;
    if (unit.kind !== 'heading') continue;
    const target = destination(alignment, b);
    const d = target === null ? undefined : headingOf.get(target);
    if (d === undefined || alignment.ofDraft[d] !== -1) continue;
    alignment.add(b, b + 1, d, d + 1, 'alike');
  }
}

/** The draft clause that holds the first unit after heading `b`, seen from the units below it. */
function destination(alignment: Alignment, b: number): number | null {
  const { baseline, draft, groups } = alignment;
  const votes = new Map<number, number>();
  const clause = baseline[b]!.clause;
  for (let i = b + 1; i < baseline.length && i < b + 40; i++) {
    if (baseline[i]!.clause !== clause && (baseline[i]!.kind === 'heading' || i > b + 1)) break;
    const group = groups[alignment.ofBaseline[i]!];
    if (!group) continue;
    // the heading directly above the text in the draft
    let d = group.d0;
    if (draft[d]!.clause !== draft[d - 1]?.clause && draft[d - 1]?.kind === 'heading') d--;
    const target = draft[d]!.clause;
    votes.set(target, (votes.get(target) ?? 0) + baseline[i]!.folded.length);
  }
  let best: number | null = null;
  for (const [target, weight] of votes)
    if (best === null || weight > votes.get(best)!) best = target;
  return best;
}

/**
 * Takes the mark of a move off headings that stand elsewhere among the units while what they head
 * stayed: extraction prints a heading beside its text in one layout and below the page in another.
 */
export function settleHeadings(alignment: Alignment, map: ClauseMap, draft: Agreement): void {
  const stayed = new Set<number>();
  for (const { b0, b1, moved } of alignment.groups) {
    if (moved) continue;
    for (let b = b0; b < b1; b++) {
      const { clause, kind } = alignment.baseline[b]!;
      if (clause >= 0 && kind !== 'heading') stayed.add(clause);
    }
  }
  for (const group of alignment.groups) {
    if (!group.moved || group.b1 - group.b0 !== 1 || group.d1 - group.d0 !== 1) continue;
    const heading = alignment.baseline[group.b0]!;
    const counterpart = alignment.draft[group.d0]!;
    if (heading.kind !== 'heading' || counterpart.clause < 0) continue;
    if (map.toDraft[heading.clause] !== counterpart.clause) continue;
    group.moved = !holdsStayed(counterpart.clause);
  }

  /** Does the clause, or a sub-clause, have text that stayed? */
  function holdsStayed(clause: number): boolean {
    const open = [clause];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const became = map.toBaseline[next]!;
      if (became >= 0 && stayed.has(became)) return true;
      open.push(...draft.clauses[next]!.children);
    }
    return false;
  }
}
