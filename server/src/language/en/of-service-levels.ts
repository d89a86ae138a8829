import type { Passage } from '../../clauses/recogniser.js';

/** What stands over the service levels of an agreement that is about more: "Schedule 2 - Service Levels". */
const LEVELS =
  /\b(?:service[- ]levels?|SLAs?|(?:up-?time|availability) (?:commitments?|guarantees?|targets?)|service credits?)\b/i;

/** Does the passage stand in an agreement on service levels, or in such a part of another one? */
export function ofServiceLevels({
  agreement,
  headings,
}: Pick<Passage, 'agreement' | 'headings'>): boolean {
  return agreement.type === 'sla' || headings.some((heading) => LEVELS.test(heading));
}
