import { Remembered } from '../../text/remembered.js';

/** Runs longer than this are cut: the segmenter's time grows faster than the text. */
const LONGEST_RUN = 400;

let segmenter: Intl.Segmenter | undefined;
const remembered = new Remembered<readonly number[]>(8000);

/**
 * Where the words of a run of ideographs end, as offsets in it. The run is segmented by itself, so
 * the same run has the same words wherever it stands; runs are remembered.
 */
export function wordEnds(run: string): readonly number[] {
  if (run.length <= 1) return [run.length];
  return remembered.get(run, () => segmented(run));
}

function segmented(run: string): readonly number[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const ends: number[] = [];
  for (let from = 0; from < run.length; from += LONGEST_RUN) {
    const part = run.slice(from, from + LONGEST_RUN);
    for (const { index, segment } of segmenter.segment(part))
      ends.push(from + index + segment.length);
  }
  return ends;
}
