/**
 * The heaviest subsequence of pairs that keeps its order on the draft's side: what stayed in place.
 * All other pairs have moved. O(n log n), with a tree of prefix maxima.
 * @param positions the pairs' positions in the draft, in the order of the baseline
 * @param weights how much text each pair stands for; positive
 * @returns for each pair whether it stayed
 */
export function heaviestIncreasing(
  positions: ArrayLike<number>,
  weights: ArrayLike<number>,
): boolean[] {
  const n = positions.length;
  const stayed = new Array<boolean>(n).fill(false);
  if (n === 0) return stayed;
  let top = 0;
  for (let i = 0; i < n; i++) if (positions[i]! > top) top = positions[i]!;
  // best[k]: the index of the heaviest chain that ends at a position covered by tree node k
  const best = new Int32Array(top + 2).fill(-1);
  const total = new Float64Array(n);
  const before = new Int32Array(n).fill(-1);
  let last = 0;
  for (let i = 0; i < n; i++) {
    let chain = -1;
    for (let k = positions[i]!; k > 0; k -= k & -k) {
      const at = best[k]!;
      if (at >= 0 && (chain < 0 || total[at]! > total[chain]!)) chain = at;
    }
    before[i] = chain;
    total[i] = weights[i]! + (chain < 0 ? 0 : total[chain]!);
    for (let k = positions[i]! + 1; k < best.length; k += k & -k) {
      const at = best[k]!;
      if (at < 0 || total[i]! > total[at]!) best[k] = i;
    }
    if (total[i]! > total[last]!) last = i;
  }
  for (let i = last; i >= 0; i = before[i]!) stayed[i] = true;
  return stayed;
}
