import { comparedTexts } from '../support/compared.js';
import type { Figure } from '../support/figure.js';
import type { DocumentComparison } from '../../server/src/redline/documents.js';
import { randomFrom } from '../../test/support/random.js';
import { median } from '../support/statistics.js';

const EDITS = 400;
const RUNS = 5;

/** The compendium against a copy with scattered edits. In a process of its own, for the memory. */
export default {
  title: 'Redline of the compendium',
  measure(corpus) {
    const baseline = corpus.compendium();
    const random = randomFrom(3);
    const places = Array.from({ length: EDITS }, () => Math.floor(random() * baseline.length));
    places.sort((a, b) => a - b);
    const pieces: string[] = [];
    let from = 0;
    for (const at of places) {
      pieces.push(baseline.slice(from, at), '另有约定');
      from = at;
    }
    const draft = pieces.join('') + baseline.slice(from);
    const runs = Array.from({ length: RUNS }, () => {
      const { total, comparing, result } = comparedTexts(baseline, draft);
      return { total, comparing, changes: changesOf(result) };
    });
    return [
      {
        name: `${EDITS} edits, from text to changes`,
        value: median(runs.map(({ total }) => total)),
        unit: 'ms',
        target: { op: '≤', value: 1500 },
        note: `median of ${RUNS}, both texts analysed anew; the first, cold run took ${runs[0]!.total.toFixed(0)} ms`,
      },
      {
        name: 'comparison alone',
        value: median(runs.map(({ comparing }) => comparing)),
        unit: 'ms',
      },
      { name: 'changes found', value: runs[0]!.changes, unit: '' },
      {
        name: 'memory of the process',
        value: process.memoryUsage().rss / 1e6,
        unit: 'MB',
        target: { op: '≤', value: 400 },
      },
    ];
  },
} satisfies Figure;

function changesOf({ pairs }: DocumentComparison): number {
  return pairs.flatMap(({ comparison }) => comparison.changes).length;
}
