import type { Change } from './change.js';

/**
 * The changes by effect: the largest impact first, then what is substantive without a known impact,
 * then what is editorial; among equals in reading order.
 */
export function rankChanges<C extends Change>(changes: readonly C[]): C[] {
  return [...changes].sort((x, y) => weightOf(y) - weightOf(x) || x.index - y.index);
}

/** How much a change matters, from 0 to a little over 2. */
export function weightOf(change: Change): number {
  if (!change.substantive) return 0;
  let most = 0;
  let sum = 0;
  for (const { magnitude } of change.impacts) {
    most = Math.max(most, magnitude);
    sum += magnitude;
  }
  // several effects weigh more than the largest alone, but never as much as a larger one
  return 1 + most + Math.min(sum - most, 1) * 0.01;
}
