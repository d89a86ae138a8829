import type { Finding } from '../../clauses/finding.js';

/** How much a reviewer's attention a finding asks for, the most last. */
export const ATTENTION_LEVELS = ['low', 'medium', 'high'] as const;
export type Attention = (typeof ATTENTION_LEVELS)[number];

/** A cap under this many months of fees is low: a year's fees is what cloud terms usually give. */
const SHORT_CAP_MONTHS = 6;
/** A credit that must be claimed sooner than this is easily missed: bills come once a month. */
const SHORT_CLAIM_DAYS = 30;

/**
 * How much attention a finding asks for. `high`: one side can end, stop or change the bargain
 * without a word, or a limit is unusually low. `medium`: it moves risk from one side to the other.
 * `low`: it states what is agreed.
 */
export function attentionOf(finding: Finding): Attention {
  switch (finding.kind) {
    case 'liability-cap': {
      const { basis, months, scope } = finding.facts;
      if (scope === 'service-credit') return 'low';
      const short = basis === 'monthly-fee' || (months !== null && months < SHORT_CAP_MONTHS);
      return short ? 'high' : 'medium';
    }
    case 'termination':
      if (finding.facts.effect !== 'right') return 'low';
      if (finding.facts.holder === 'either' || finding.facts.holder === 'both') return 'low';
      return finding.facts.withoutNotice ? 'high' : 'medium';
    case 'suspension':
      return finding.facts.withoutNotice ? 'high' : 'medium';
    case 'unilateral-amendment': {
      const { deemedConsent, exitRight, noticeDays } = finding.facts;
      return deemedConsent && !exitRight && noticeDays === null ? 'high' : 'medium';
    }
    case 'claim-window':
      return !finding.facts.workingDays && finding.facts.days < SHORT_CLAIM_DAYS ? 'medium' : 'low';
    case 'damages-exclusion':
    case 'late-fee':
    case 'indemnity':
    case 'warranty-disclaimer':
    case 'exclusive-remedy':
    case 'automatic-renewal':
    case 'liquidated-damages':
    case 'cross-border-transfer':
      return 'medium';
    default:
      return 'low';
  }
}
