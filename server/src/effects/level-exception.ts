import type { FindingOf } from '../clauses/finding.js';
import type { Narrator } from './narrator.js';

/**
 * Is it an exception from a service level, rather than a bare denial of liability for outages in an
 * agreement that promises no level?
 */
export function isFromLevel({ quote }: FindingOf<'sla-exclusion'>, told: Narrator): boolean {
  return (
    told.agreement.type === 'sla' ||
    told.of('sla-threshold').length + told.of('service-credit').length > 0 ||
    !told.cues.withoutLiability.test(quote)
  );
}
