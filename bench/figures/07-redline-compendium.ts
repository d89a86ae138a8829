import { comparedTexts } from '../support/compared.js';
import type { Figure } from '../support/figure.js';
import { randomFrom } from '../support/statistics.js';

const EDITS = 400;

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
    const { total, comparing, result } = comparedTexts(baseline, draft);
    return [
      {
        name: `${EDITS} edits, from text to changes`,
        value: total,
        unit: 'ms',
        target: { op: '≤', value: 1500 },
        note: 'one run, cold; both texts analysed',
      },
      { name: 'comparison alone', value: comparing, unit: 'ms' },
      {
        name: 'changes found',
        value: result.pairs.flatMap(({ comparison }) => comparison.changes).length,
        unit: '',
      },
      {
        name: 'memory of the process',
        value: process.memoryUsage().rss / 1e6,
        unit: 'MB',
        target: { op: '≤', value: 400 },
      },
    ];
  },
} satisfies Figure;
