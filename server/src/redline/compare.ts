import type { Agreement } from '../agreement/model.js';
import type { Finding } from '../clauses/finding.js';
import type { Comparison } from './change.js';
import { Comparing, type Side } from './comparing.js';
import { compareOptions, type PartialOptions } from './options.js';

export type { Side } from './comparing.js';

/**
 * What the draft does to the baseline. Pure: the same sides and options give the same comparison; in
 * time that is bounded by the options' limits, and what a limit left undone is named.
 *
 * Work is remembered by agreement and by pair of texts, so comparing again after an edit costs little
 * more than what the edit touched.
 */
export function compareAgreements(
  baseline: Side,
  draft: Side,
  options: PartialOptions = {},
): Comparison {
  const settings = compareOptions(options);
  const known = compared.get(baseline.agreement)?.get(draft.agreement);
  const key = JSON.stringify(settings);
  if (known?.key === key && known.baseline === baseline.findings && known.draft === draft.findings)
    return known.comparison;
  const comparison = new Comparing(baseline, draft, settings).run();
  let byDraft = compared.get(baseline.agreement);
  if (!byDraft) compared.set(baseline.agreement, (byDraft = new WeakMap()));
  byDraft.set(draft.agreement, {
    key,
    baseline: baseline.findings,
    draft: draft.findings,
    comparison,
  });
  return comparison;
}

/** The last comparison of two agreements: in a compendium an edit touches one of hundreds. */
const compared = new WeakMap<
  Agreement,
  WeakMap<
    Agreement,
    {
      readonly key: string;
      readonly baseline: readonly Finding[];
      readonly draft: readonly Finding[];
      readonly comparison: Comparison;
    }
  >
>();
