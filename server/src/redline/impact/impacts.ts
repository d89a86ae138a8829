import type { ClauseMap } from '../align/clause-map.js';
import type { Change, Impact } from '../change.js';
import type { Side } from '../compare.js';
import type { StaleReference } from '../stale-references.js';

export function impactsOf(
  changes: readonly Change[],
  _baseline: Side,
  _draft: Side,
  _map: ClauseMap,
  _stale: ReadonlyMap<number, readonly StaleReference[]>,
): Impact[][] {
  return changes.map(() => []);
}
