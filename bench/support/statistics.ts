/** The middle value; the upper one of two. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that at least `p` per cent of the values do not exceed. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil((p / 100) * sorted.length) - 1));
  return sorted[at] ?? NaN;
}

/**
 * As {@link timed}; what others left behind is collected before, and is not on its bill. Collecting
 * leaves sweeping for later, to whoever allocates next; collecting again ends it first.
 */
export function timedAfterOthers(run: () => unknown): number {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  gc?.();
  return timed(run);
}

/** Milliseconds that `run` takes. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Median milliseconds of `times` runs of `run`. */
export function medianTime(times: number, run: () => unknown): number {
  return median(Array.from({ length: times }, () => timed(run)));
}
