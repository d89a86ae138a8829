import type { ProvisionFacts } from '../../clauses/facts.js';
import type { Finding, FindingOf } from '../../clauses/finding.js';
import type { FindingKind } from '../../clauses/kinds.js';
import type { Impact } from '../change.js';
import { amendmentEffect } from './amendment.js';
import { damagesExclusionEffect } from './damages-exclusion.js';
import type { EffectContext, FactEffect } from './impact.js';
import { disputeForumEffect, governingLawEffect } from './law-and-forum.js';
import { liabilityCapEffect } from './liability-cap.js';
import { claimWindowEffect, lateFeeEffect } from './periods-and-rates.js';
import { provisionEffect } from './provision.js';
import { serviceCreditEffect } from './service-credit.js';
import { slaThresholdEffect } from './sla-threshold.js';
import { suspensionEffect, terminationEffect } from './termination.js';

const EFFECTS: { readonly [K in FindingKind]?: FactEffect<K> } = {
  'liability-cap': liabilityCapEffect,
  termination: terminationEffect,
  suspension: suspensionEffect,
  'sla-threshold': slaThresholdEffect,
  'service-credit': serviceCreditEffect,
  'damages-exclusion': damagesExclusionEffect,
  'claim-window': claimWindowEffect,
  'late-fee': lateFeeEffect,
  'unilateral-amendment': amendmentEffect,
  'governing-law': governingLawEffect,
  'dispute-forum': disputeForumEffect,
};

/** The facts that moved between two findings of one kind. */
export function factImpacts(baseline: Finding, draft: Finding, context: EffectContext): Impact[] {
  if (baseline.kind !== draft.kind) return [];
  const effect = EFFECTS[baseline.kind] as FactEffect<FindingKind> | undefined;
  const pair = { baseline, draft } as {
    baseline: FindingOf<FindingKind>;
    draft: FindingOf<FindingKind>;
  };
  if (effect) return effect(pair, context);
  return provisionEffect(
    baseline.kind,
    baseline.facts as ProvisionFacts,
    draft.facts as ProvisionFacts,
    context,
  );
}
