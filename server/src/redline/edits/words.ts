/** Runs longer than this are cut: the segmenter's time grows faster than the text. */
const LONGEST_RUN = 400;
const CACHED_RUNS = 8000;

let segmenter: Intl.Segmenter | undefined;
let cache = new Map<string, readonly number[]>();

/**
 * Where the words of a run of ideographs end, as offsets in it. The run is segmented by itself, so
 * the same run has the same words wherever it stands; runs are remembered.
 */
export function wordEnds(run: string): readonly number[] {
  if (run.length <= 1) return [run.length];
  const known = cache.get(run);
  if (known) return known;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const ends: number[] = [];
  for (let from = 0; from < run.length; from += LONGEST_RUN) {
    const part = run.slice(from, from + LONGEST_RUN);
    for (const { index, segment } of segmenter.segment(part))
      ends.push(from + index + segment.length);
  }
  if (cache.size >= CACHED_RUNS) cache = new Map();
  cache.set(run, ends);
  return ends;
}
