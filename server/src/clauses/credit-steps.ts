import { hull } from '../text/span.js';
import type { CreditTier, ServiceCreditFacts } from './facts.js';
import type { FindingOf } from './finding.js';

/** "< 99.9%: 10 %", "< 99%: 25 %": of rows with upper ends only the worse one takes over where it begins. */
export function endedByNext(tiers: readonly CreditTier[]): CreditTier[] {
  return tiers.map((tier, i) => {
    const next = tiers[i + 1];
    if (next === undefined) return tier;
    if (isStepBelow(tier, next))
      return { ...tier, lower: next.upper, lowerInclusive: !next.upperInclusive };
    if (isStepAbove(tier, next))
      return { ...tier, upper: next.lower, upperInclusive: !next.lowerInclusive };
    // "10–59 minutes", "60–119 minutes": whole ones, both ends taken in
    return tier.unit !== '%' && tier.upper !== null && next.lower === tier.upper + 1
      ? { ...tier, upperInclusive: true }
      : tier;
  });
}

/** Do both rows have upper ends only, and does the second give more for less? */
function isStepBelow(above: CreditTier, below: CreditTier): boolean {
  if (above.unit !== below.unit || above.lower !== null || below.lower !== null) return false;
  return (
    above.upper !== null &&
    below.upper !== null &&
    below.upper < above.upper &&
    (below.credit ?? 0) > (above.credit ?? 0)
  );
}

/** Do both rows have lower ends only, of what goes wrong, and does the second give more for more? */
function isStepAbove(below: CreditTier, above: CreditTier): boolean {
  if (below.unit !== above.unit || below.upper !== null || above.upper !== null) return false;
  return (
    below.lower !== null &&
    above.lower !== null &&
    above.lower > below.lower &&
    below.creditUnit === above.creditUnit &&
    (above.credit ?? 0) > (below.credit ?? 0)
  );
}

/** Tiers that stand in neighbouring paragraphs, joined while they go on without a break. */
export function joinRows(
  findings: readonly FindingOf<'service-credit'>[],
): readonly FindingOf<'service-credit'>[] {
  const joined: FindingOf<'service-credit'>[] = [];
  for (const finding of findings) {
    const last = joined[joined.length - 1];
    if (last !== undefined && continues(last.facts, finding.facts)) {
      joined[joined.length - 1] = join(last, finding, finding.facts.tiers);
    } else if (last !== undefined && stepsDown(last, finding)) {
      // "< 99.9%: 10 %", "< 99%: 25 %": the worse row takes over where it begins
      const whole = join(last, finding, finding.facts.tiers);
      const tiers = endedByNext(whole.facts.tiers);
      joined[joined.length - 1] = { ...whole, facts: { ...whole.facts, tiers } };
    } else joined.push(finding);
  }
  return joined.map(steppedDown).map(topFirst);
}

/** Bands that one sentence tells by their upper ends only: each ends where the next one begins. */
function steppedDown(finding: FindingOf<'service-credit'>): FindingOf<'service-credit'> {
  const { tiers: told } = finding.facts;
  // lost time is read as it is told
  if (told.length < 2 || told.some(({ unit }) => unit !== '%')) return finding;
  const tiers = endedByNext(told);
  return { ...finding, facts: { ...finding.facts, tiers } };
}

function join(
  a: FindingOf<'service-credit'>,
  b: FindingOf<'service-credit'>,
  tiers: readonly CreditTier[],
): FindingOf<'service-credit'> {
  return {
    ...a,
    span: hull(a.span, b.span),
    quote: `${a.quote}\n${b.quote}`,
    facts: { ...a.facts, tiers: [...a.facts.tiers, ...tiers] },
  };
}

/** Rows with upper ends only, one below the other in the text. */
const NEXT_ROW = 60;

function stepsDown(a: FindingOf<'service-credit'>, b: FindingOf<'service-credit'>): boolean {
  const last = a.facts.tiers[a.facts.tiers.length - 1];
  const next = b.facts.tiers[0];
  if (last === undefined || next === undefined || b.facts.tiers.length !== 1) return false;
  if (a.clause !== b.clause || b.span.start - a.span.end > NEXT_ROW) return false;
  const [of, other] = [a.facts.scope, b.facts.scope];
  if (of !== null && other !== null && of !== other) return false;
  return isStepBelow(last, next) || isStepAbove(last, next);
}

/** Does the second set of tiers go on where the first one ends, in the same direction? */
function continues(a: ServiceCreditFacts, b: ServiceCreditFacts): boolean {
  const last = a.tiers[a.tiers.length - 1];
  const next = b.tiers[0];
  if (last === undefined || next === undefined || last.unit !== next.unit) return false;
  if (a.scope !== null && b.scope !== null && a.scope !== b.scope) return false;
  if (meets(next, last)) return directionOf(a.tiers) !== 'up';
  return meets(last, next) && directionOf(a.tiers) !== 'down';
}

/** Does one band end where the other begins? Of incidents the next one does: 1, 2, 3 and more. */
function meets({ upper, unit }: CreditTier, { lower }: CreditTier): boolean {
  return upper !== null && (lower === upper || (unit === 'count' && lower === upper + 1));
}

/** Which way the bands go: each below the one before, or each above; null for a single one. */
function directionOf(tiers: readonly CreditTier[]): 'up' | 'down' | null {
  const [first, second] = tiers;
  if (first === undefined || second === undefined) return null;
  if (meets(first, second)) return 'up';
  return meets(second, first) ? 'down' : null;
}

/** Bands of a rate that are told worst first are turned round; more incidents are worse as they are. */
function topFirst(finding: FindingOf<'service-credit'>): FindingOf<'service-credit'> {
  const { tiers } = finding.facts;
  if (directionOf(tiers) !== 'up' || tiers.some((tier) => tier.unit !== '%')) return finding;
  return { ...finding, facts: { ...finding.facts, tiers: [...tiers].reverse() } };
}
