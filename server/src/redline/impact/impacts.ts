import type { Agreement } from '../../agreement/model.js';
import type { ClauseMap } from '../align/clause-map.js';
import type { Change, Impact } from '../change.js';
import type { Side } from '../compare.js';
import type { StaleReference } from '../stale-references.js';
import { carveOutImpacts } from './carve-outs.js';
import { holdsCue } from './cues/words.js';
import { crossReferenceImpact } from './cross-references.js';
import { definitionImpacts } from './definitions.js';
import { discountImpacts } from './discounts.js';
import { exclusionImpacts } from './exclusions.js';
import { factImpacts } from './fact-effects.js';
import { missingClauseImpact } from './missing-clause.js';
import type { EffectContext } from './impact.js';
import { pairFindings, type TouchedFinding } from './pair-findings.js';
import { spreadImpacts } from './data-spread.js';
import { isNewOrGone, presenceImpact } from './presence.js';
import { frequencyImpacts } from './frequency.js';
import { listImpacts } from './lists.js';
import { lossImpacts } from './heads-of-loss.js';
import { ownershipImpacts } from './ownership.js';
import { precedenceImpacts } from './precedence.js';
import { renewalNoticeImpacts } from './renewal-notice.js';
import { rightsImpacts } from './rights.js';
import { serviceHoursImpacts } from './service-hours.js';
import { valueImpacts } from './values.js';
import { withoutEchoes } from './echoes.js';
import { wordingImpacts } from './wording.js';

/**
 * What each change does: facts of recognised provisions first, then references that do not follow,
 * definitions, cue words, values that no finding speaks for, and last whole sentences that nothing
 * speaks for.
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
    for (const impact of ofFinding(touched, changes, context))
      lists[bestOf(touched.changes, impact, changes)]!.push(impact);
  }
  for (const change of substantive) {
    const list = lists[change.index]!;
    for (const reference of stale.get(change.index) ?? [])
      list.push(crossReferenceImpact(reference, context.baseline, context.draft));
    const missing = missingClauseImpact(change, list, draft);
    if (missing) list.push(missing);
    list.push(...carveOutImpacts(change, list, draft));
    list.push(...exclusionImpacts(change, list, baseline, draft));
    list.push(...renewalNoticeImpacts(change, baseline, draft));
    list.push(...frequencyImpacts(change, draft));
    list.push(...precedenceImpacts(change, baseline, draft));
    list.push(...serviceHoursImpacts(change, draft));
    list.push(...discountImpacts(change, draft));
    list.push(...definitionImpacts(change, draft.agreement));
    list.push(...ownershipImpacts(change, list, draft.agreement));
    list.push(...lossImpacts(change, draft.agreement));
    list.push(...wordingImpacts(change, list, draft.agreement));
    list.push(...valueImpacts(change, list, draft.agreement));
    list.push(...listImpacts(change, list, baseline, draft));
    list.push(...spreadImpacts(change, list, baseline, draft));
    list.push(...rightsImpacts(change, list, draft.agreement));
  }
  return lists.map((list) => withoutEchoes(list).sort((x, y) => y.magnitude - x.magnitude));
}

/** What became of a provision. */
function ofFinding(
  { baseline, draft, changes: indices }: TouchedFinding,
  changes: readonly Change[],
  context: Omit<EffectContext, 'words'>,
): Impact[] {
  if (baseline && draft) {
    const words = indices.map((index) => changes[index]!.draft?.text ?? '').join('\n');
    return factImpacts(baseline, draft, { ...context, words });
  }
  const side = baseline ? 'baseline' : 'draft';
  const finding = (baseline ?? draft)!;
  const touching = indices.map((index) => changes[index]!);
  if (baseline && touching.some((change) => isForbiddenStill(change, context.draft))) return [];
  return isNewOrGone(finding, touching, side, context[side].language)
    ? [presenceImpact(finding, baseline ? 'removed' : 'added', context[side].language)]
    : [];
}

/**
 * Did a change only take words out of a prohibition? "Not to transfer data abroad" that becomes "not to
 * transfer data" takes no prohibition away, whatever kind of provision no longer stands there.
 */
function isForbiddenStill({ baseline, draft, edits }: Change, agreement: Agreement): boolean {
  if (!baseline || !draft || edits.some(({ op }) => op === 'insert')) return false;
  const forbids = (text: string): boolean => holdsCue(text, 'prohibition', agreement);
  return (
    forbids(draft.text) &&
    edits.every(({ op, text }) => op === 'equal' || (text.length <= FEW_WORDS && !forbids(text)))
  );
}

/** Longer stretches are provisions of their own. */
const FEW_WORDS = 24;

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
