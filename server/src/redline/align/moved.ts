import type { DisplacedPage } from '../../agreement/model.js';
import { displacedPageAt } from '../displaced.js';
import type { Unit } from '../unit.js';
import type { Alignment, Group } from './alignment.js';
import { heaviestIncreasing } from './increasing.js';

/** Pages of both sides whose order was found out, and need not be the right one. */
export interface Displaced {
  readonly baseline: readonly DisplacedPage[];
  readonly draft: readonly DisplacedPage[];
}

/** What a unit weighs beside its length when the chain that stayed is chosen. */
const UNIT_WEIGHT = 30;
/** Longer texts weigh no more: one long clause that passed three short ones moved, and not they. */
const MOST_WEIGHT = 60;

/**
 * Sets `moved` on the groups that are not in the heaviest chain that kept its order. What only passed
 * text of its own page did not move where the source does not tell the order of the two.
 */
export function markMoved(alignment: Alignment, displaced: Displaced): void {
  const groups = alignment.groups.slice().sort((x, y) => x.b0 - y.b0);
  const stayed = heaviestIncreasing(
    groups.map((g) => g.d0),
    groups.map((g) => {
      let weight = 0;
      for (let b = g.b0; b < g.b1; b++)
        weight += UNIT_WEIGHT + Math.min(MOST_WEIGHT, alignment.baseline[b]!.folded.length);
      return weight;
    }),
  );
  groups.forEach((group, k) => (group.moved = !stayed[k]));
  if (displaced.baseline.length === 0 && displaced.draft.length === 0) return;
  const sides = [
    new Places(alignment.baseline, displaced.baseline),
    new Places(alignment.draft, displaced.draft),
  ] as const;
  const chain = groups.filter((_, k) => stayed[k]);
  for (const group of groups) {
    if (!group.moved || !isUntold(group, chain, sides)) continue;
    group.moved = false;
    chain.push(group);
  }
}

/** Is every group that a moved one passed, on one side or the other, of the other part of its page? */
function isUntold(
  group: Group,
  stayed: readonly Group[],
  [baseline, draft]: readonly [Places, Places],
): boolean {
  if (baseline.of(group.b0) === null && draft.of(group.d0) === null) return false;
  return stayed.every(
    (other) =>
      other.b0 < group.b0 === other.d0 < group.d0 ||
      baseline.areApart(group.b0, other.b0) ||
      draft.areApart(group.d0, other.d0),
  );
}

/** Where units stand in the pages of a side whose order was found out. */
class Places {
  constructor(
    private readonly units: readonly Unit[],
    private readonly pages: readonly DisplacedPage[],
  ) {}

  /** The page of a unit and whether it stood in its tail; null where it stands where it was printed. */
  of(unit: number): { readonly page: DisplacedPage; readonly inTail: boolean } | null {
    const at = this.units[unit]!.text.span.start;
    const page = displacedPageAt(this.pages, at);
    return page === undefined ? null : { page, inTail: at >= page.tail };
  }

  /** Do two units stand in the running text and the tail of one page? */
  areApart(a: number, b: number): boolean {
    const [x, y] = [this.of(a), this.of(b)];
    return x !== null && y !== null && x.page === y.page && x.inTail !== y.inTail;
  }
}
