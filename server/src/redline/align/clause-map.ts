import type { Agreement } from '../../agreement/model.js';
import type { Alignment } from './alignment.js';

/** Which clause of the draft each clause of the baseline became. */
export interface ClauseMap {
  /** Draft clause of each baseline clause, or -1. */
  readonly toDraft: Int32Array;
  /** Baseline clause of each draft clause, or -1. */
  readonly toBaseline: Int32Array;
}

/**
 * Clauses paired by the text they share: each clause goes with the one that holds most of its own
 * units; a clause without text of its own goes with the parent of its sub-clauses' counterparts.
 */
export function mapClauses(alignment: Alignment, baseline: Agreement, draft: Agreement): ClauseMap {
  const votes = new Map<number, number>();
  const width = draft.clauses.length + 1;
  for (const group of alignment.groups) {
    for (let b = group.b0; b < group.b1; b++) {
      const from = alignment.baseline[b]!;
      if (from.clause < 0) continue;
      // the first unit of a clause says most about which clause it is
      const weight =
        from.folded.length + (from.number !== null || from.kind === 'heading' ? 30 : 0);
      const d = Math.min(group.d0 + (b - group.b0), group.d1 - 1);
      const to = alignment.draft[d]!;
      if (to.clause < 0) continue;
      const key = from.clause * width + to.clause;
      votes.set(key, (votes.get(key) ?? 0) + weight);
    }
  }
  const toDraft = new Int32Array(baseline.clauses.length).fill(-1);
  const toBaseline = new Int32Array(draft.clauses.length).fill(-1);
  const sorted = [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  for (const [key] of sorted) {
    const from = Math.floor(key / width);
    const to = key % width;
    if (toDraft[from] !== -1 || toBaseline[to] !== -1) continue;
    toDraft[from] = to;
    toBaseline[to] = from;
  }
  // clauses that are only a number over sub-clauses, innermost first
  for (let i = baseline.clauses.length - 1; i >= 0; i--) {
    if (toDraft[i] !== -1) continue;
    for (const child of baseline.clauses[i]!.children) {
      const parent = draft.clauses[toDraft[child] ?? -1]?.parent ?? -1;
      if (parent < 0 || toBaseline[parent] !== -1) continue;
      toDraft[i] = parent;
      toBaseline[parent] = i;
      break;
    }
  }
  return { toDraft, toBaseline };
}
