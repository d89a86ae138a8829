import type { FindingOf } from '../clauses/finding.js';
import { percent } from './figures.js';
import type { Narrator } from './narrator.js';
import { promiseFor, topOf } from './tiers.js';

type Promised = FindingOf<'sla-threshold'>;
type Table = FindingOf<'service-credit'>;

/** Where a promise and the table that answers for it start at different figures: the two figures in per cent. */
interface Mismatch {
  /** `late`: the promise may be missed for nothing; `early`: the table pays although it is kept. */
  readonly fault: 'late' | 'early';
  readonly promised: number;
  readonly top: number;
}

/**
 * Null where both start at one figure, or cannot be compared. That a table pays before the promise is
 * missed is said only where no other promise could be its own.
 */
function mismatch(promise: Promised, table: Table, told: Narrator): Mismatch | null {
  const { value: promised, unit, operator, metricKind } = promise.facts;
  const top = topOf(table.facts.tiers);
  const inPercent = unit === '%' && table.facts.tiers.every((tier) => tier.unit === '%');
  if (top === null || top === promised || !inPercent || !operator.startsWith('>')) return null;
  if (top < promised) return { fault: 'late', promised, top };
  const alone =
    told.of('sla-threshold').filter(({ facts }) => facts.metricKind === metricKind).length === 1 &&
    told.of('service-credit').length === 1;
  return alone ? { fault: 'early', promised, top } : null;
}

/** What to look out for at a promise: its table starts at another figure. At most one line. */
export function besideTable(promise: Promised, table: Table, told: Narrator): string[] {
  const found = mismatch(promise, table, told);
  if (found === null) return [];
  const [promised, top] = [percent(found.promised), percent(found.top)];
  return [
    found.fault === 'late'
      ? told.say(
          `Credits start only below ${top}: from there to ${promised} the promise is missed and nothing is due.`,
          `低于 ${top} 才有补偿：${top} 至 ${promised} 之间虽未达标，却没有补偿。`,
        )
      : told.say(
          `Credits start already below ${top}: from ${promised} to there the promise is kept, and the table pays all the same; which counts is open.`,
          `低于 ${top} 即有补偿：${promised} 至 ${top} 之间已达标，补偿表却仍列有补偿，以何者为准不明。`,
        ),
  ];
}

/** What to look out for at a table: it stands alone, or its promise starts at another figure. At most one line. */
export function besidePromise(table: Table, told: Narrator): string[] {
  const { tiers } = table.facts;
  const promise = promiseFor(table, told.of('sla-threshold'));
  if (!promise) {
    return tiers.some(({ lower, upper }) => lower !== null || upper !== null)
      ? [
          told.say(
            'The service level stands in this table only: no clause promises it.',
            '服务标准仅见于本表，没有条款单独作出承诺。',
          ),
        ]
      : [];
  }
  const found = mismatch(promise, table, told);
  if (found === null) return [];
  const [promised, top] = [percent(found.promised), percent(found.top)];
  return [
    found.fault === 'late'
      ? told.say(
          `Credits start below ${top} although ${promised} is promised.`,
          `承诺为 ${promised}，低于 ${top} 才有补偿。`,
        )
      : told.say(
          `Credits start below ${top} although only ${promised} is promised: what holds in between is open.`,
          `仅承诺 ${promised}，低于 ${top} 却已列有补偿：两者之间以何者为准不明。`,
        ),
  ];
}
