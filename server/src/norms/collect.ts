import type { Agreement } from '../agreement/model.js';
import type { LiabilityCapFacts } from '../clauses/facts.js';
import type { Finding, FindingOf } from '../clauses/finding.js';
import type { FindingKind } from '../clauses/kinds.js';
import { type RegisterEntry, registerTitle } from './register.js';

/** The figures of one agreement for the register; null where it has none. Pure. */
export function collectEntry(
  agreement: Pick<Agreement, 'title' | 'type' | 'updated'>,
  findings: readonly Finding[],
): RegisterEntry | null {
  const of = <K extends FindingKind>(kind: K): readonly FindingOf<K>[] =>
    findings.filter((f) => f.kind === kind && f.confidence === 'high') as unknown as FindingOf<K>[];

  const thresholds = distinct(
    of('sla-threshold').map(({ facts: f }) => [f.metricKind, f.operator, f.value, f.unit] as const),
  );
  const tiers = distinct(
    of('service-credit')
      .map(({ facts }) =>
        facts.tiers
          .filter((tier) => tier.unit === '%' && tier.creditUnit === '%' && tier.credit !== null)
          .map((tier) => [tier.lower, tier.upper, tier.credit!] as const),
      )
      .filter((table) => table.length > 0),
  );
  const caps = distinct(
    of('liability-cap')
      .filter(({ facts }) => facts.scope === 'overall')
      .map(({ facts }) => [facts.basis, sizeOf(facts)] as const),
  );
  const windows = of('claim-window').filter(
    ({ facts }) => facts.of === 'credit' && !facts.workingDays,
  );
  const figures = {
    claimDays: least(windows.map(({ facts }) => facts.days)),
    lateFee: most(of('late-fee').map(({ facts }) => facts.ratePerDay)),
    amendmentNotice: least(
      of('unilateral-amendment')
        .filter(({ facts }) => facts.holder === 'provider')
        .map(({ facts }) => facts.noticeDays),
    ),
    providerNotice: least(noticeOf('provider', of('termination'))),
    customerNotice: least(noticeOf('customer', of('termination'))),
  };
  const entry: RegisterEntry = {
    title: registerTitle(agreement.title),
    type: agreement.type,
    updated: agreement.updated,
    ...(thresholds.length > 0 && { thresholds }),
    ...(tiers.length > 0 && { tiers }),
    ...(caps.length > 0 && { caps }),
    ...Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== null)),
  };
  return Object.keys(entry).length > 3 ? entry : null;
}

/** The number that goes with the basis of a cap. */
function sizeOf({ basis, months, amount, percent }: LiabilityCapFacts): number | null {
  switch (basis) {
    case 'fees-months':
      return months;
    case 'amount':
      return amount;
    case 'percentage':
      return percent;
    default:
      return null;
  }
}

function noticeOf(
  side: 'provider' | 'customer',
  terminations: readonly FindingOf<'termination'>[],
): (number | null)[] {
  return terminations
    .filter(
      ({ facts: { effect, trigger, holder } }) =>
        effect === 'right' && trigger === 'convenience' && (holder === side || holder === 'either'),
    )
    .map(({ facts }) => facts.noticeDays);
}

function least(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

function most(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? Math.max(...known) : null;
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
