import type { ClauseMap } from '../align/clause-map.js';
import type { Change, Impact } from '../change.js';
import type { Side } from '../compare.js';
import type { StaleReference } from '../stale-references.js';
import { carveOutImpacts } from './carve-outs.js';
import { crossReferenceImpact } from './cross-references.js';
import { definitionImpacts } from './definitions.js';
import { factImpacts } from './fact-effects.js';
import { missingClauseImpact } from './missing-clause.js';
import { pairFindings } from './pair-findings.js';
import { presenceImpact } from './presence.js';
import { valueImpacts, withoutEchoes } from './values.js';
import { wordingImpacts } from './wording.js';

/**
 * What each change does: facts of recognised provisions first, then references that do not follow,
 * definitions, cue words, and last values that no finding speaks for.
 * @param stale references that do not follow, by index of the change
 * @returns a list for each change, the largest effect first; empty for an editorial change
 */
export function impactsOf(
  changes: readonly Change[],
  baseline: Side,
  draft: Side,
  map: ClauseMap,
  stale: ReadonlyMap<number, readonly StaleReference[]>,
): Impact[][] {
  const lists: Impact[][] = changes.map(() => []);
  const context = { baseline: baseline.agreement, draft: draft.agreement };
  const substantive = changes.filter((c) => c.substantive);
  for (const touched of pairFindings(substantive, baseline, draft, map)) {
    const impacts =
      touched.baseline && touched.draft
        ? factImpacts(touched.baseline, touched.draft, context)
        : [
            presenceImpact(
              (touched.baseline ?? touched.draft)!,
              touched.baseline ? 'removed' : 'added',
            ),
          ];
    for (const impact of impacts) lists[bestOf(touched.changes, impact, changes)]!.push(impact);
  }
  for (const change of substantive) {
    const list = lists[change.index]!;
    for (const reference of stale.get(change.index) ?? [])
      list.push(crossReferenceImpact(reference, context.baseline, context.draft));
    if (!list.some((i) => i.fact === 'presence')) list.push(...missingClauseImpact(change, draft));
    list.push(...carveOutImpacts(change, list, draft));
    list.push(...definitionImpacts(change, draft.agreement));
    list.push(...wordingImpacts(change, list, draft.agreement));
    list.push(...valueImpacts(change, list));
  }
  return lists.map((list) => withoutEchoes(list).sort((x, y) => y.magnitude - x.magnitude));
}

/** Of the changes that touch a provision the one whose text shows the figures: its row of a table. */
function bestOf(indices: readonly number[], impact: Impact, changes: readonly Change[]): number {
  if (indices.length > 1) {
    const from = String(impact.from);
    const to = String(impact.to);
    for (const index of indices) {
      const { baseline, draft } = changes[index]!;
      if (baseline?.text.includes(from) === true && draft?.text.includes(to) === true) return index;
    }
  }
  return indices[0]!;
}
