import type { Clause } from '../agreement/model.js';
import type { Holder } from '../clauses/facts.js';
import type { Finding } from '../clauses/finding.js';
import { type ClauseKind, FINDING_KINDS, type FindingKind } from '../clauses/kinds.js';
import { kindHeading } from '../locale/kind-names.js';
import type { LinkGroup } from './hover-blocks.js';
import type { Narrator } from './narrator.js';

/** What answers for a breach of a duty. */
const ON_BREACH: readonly FindingKind[] = [
  'suspension',
  'termination',
  'liquidated-damages',
  'indemnity',
];

/**
 * The provisions of the agreement that say what a clause without any comes to: what the level is and
 * gives that it measures, what follows if the duty is broken that it states.
 */
const TOPIC_LINKS: Readonly<Partial<Record<ClauseKind, readonly FindingKind[]>>> = {
  'acceptable-use': ON_BREACH,
  duties: ON_BREACH,
  'customer-duties': ON_BREACH,
  breach: ON_BREACH,
  account: ON_BREACH,
  eligibility: ON_BREACH,
  representations: ON_BREACH,
  compliance: ON_BREACH,
  exclusivity: ON_BREACH,
  'provider-duties': ['liability-cap', 'liquidated-damages', 'termination'],
  'service-description': ['sla-threshold', 'warranty-disclaimer'],
  'service-level': ['sla-threshold', 'service-credit', 'sla-exclusion'],
  'sla-threshold': ['sla-threshold', 'service-credit', 'sla-exclusion'],
  'sla-exclusion': ['sla-exclusion', 'sla-threshold', 'service-credit'],
  'service-credit': ['service-credit', 'claim-window', 'exclusive-remedy'],
  'claim-procedure': ['claim-window', 'service-credit'],
  'claim-window': ['claim-window', 'service-credit'],
  liability: ['liability-cap', 'damages-exclusion', 'exclusive-remedy'],
  remedies: ['exclusive-remedy', 'liability-cap', 'service-credit'],
  support: ['sla-threshold'],
  ordering: ['payment-terms', 'refund', 'late-fee'],
  'delivery-acceptance': ['payment-terms', 'liquidated-damages', 'termination'],
  audit: ['payment-terms', 'confidentiality'],
  security: ['data-processing', 'liability-cap'],
  'third-party': ['ip-indemnity', 'indemnity', 'liability-cap'],
  amendment: ['unilateral-amendment'],
  'entire-agreement': ['precedence'],
};

/** Most kinds of provision that are named, and most places of each. */
const MOST_KINDS = 3;
const MOST_PLACES = 2;

/**
 * Where the agreement says what a clause comes to that holds no provision itself, grouped by kind.
 * @param bound who has the duty that the clause states, or null: what follows is the other side's right
 */
export function topicLinks(
  clause: Clause,
  kind: ClauseKind,
  bound: Holder | null,
  told: Narrator,
): LinkGroup[] {
  return (TOPIC_LINKS[kind] ?? FINDING_KINDS.filter((one) => one === kind))
    .map((linked): LinkGroup => {
      const near = told
        .all(linked)
        .filter((finding) => answers(finding, bound))
        .sort((a, b) => distance(a, clause) - distance(b, clause));
      const places = [...new Map(near.map((finding) => [finding.clause, finding])).values()];
      return {
        name: kindHeading(linked, told.locale),
        links: places
          .slice(0, MOST_PLACES)
          .map((finding) => ({ label: told.shortPlace(finding), span: finding.span })),
      };
    })
    .filter(({ links }) => links.length > 0)
    .slice(0, MOST_KINDS);
}

/** Ways to end or stop are an answer to a breach only where it is one that they are for. */
function answers(finding: Finding, bound: Holder | null): boolean {
  if (finding.kind !== 'termination' && finding.kind !== 'suspension') return true;
  const { trigger, holder } = finding.facts;
  if (trigger !== 'breach' && trigger !== 'other') return false;
  return bound === null || holder === null || holder !== bound;
}

function distance({ span }: Finding, clause: Clause): number {
  return Math.abs(span.start - clause.span.start);
}
