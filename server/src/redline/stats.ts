import type { ClauseMap } from './align/clause-map.js';
import type { Change, ComparisonStats } from './change.js';
import type { PreparedSide } from './changes.js';
import { fold } from './normal-form.js';

/** How many clauses stayed as they were, and how many under another number. */
export function statsOf(
  changes: readonly Change[],
  { agreement, units }: PreparedSide,
  draft: PreparedSide,
  map: ClauseMap,
): ComparisonStats {
  const a = agreement.clauses;
  const b = draft.agreement.clauses;
  const touched = new Set<number>();
  for (const { baseline } of changes) {
    if (!baseline) continue;
    const [from, to] = baseline.units;
    for (let i = from; i < to; i++) touched.add(units[i]!.clause);
  }
  let unchanged = 0;
  let renumbered = 0;
  for (const clause of a) {
    const other = b[map.toDraft[clause.index]!];
    if (!other) continue;
    const another =
      clause.number !== null && other.number !== null && fold(clause.number) !== fold(other.number);
    if (another) renumbered++;
    else if (!touched.has(clause.index)) unchanged++;
  }
  return { baselineClauses: a.length, draftClauses: b.length, unchanged, renumbered };
}
