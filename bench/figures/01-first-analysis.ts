import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { Analyser } from '../../server/src/analysis/analyse.js';
import type { Figure } from '../support/figure.js';
import { median, timedAfterOthers } from '../support/statistics.js';

const RUNS = 9;

/** The whole compendium from text to findings, beside a Markdown parser on the same text. */
export default {
  title: 'First analysis of the compendium',
  measure(corpus) {
    const text = corpus.compendium();
    const markdown = unified().use(remarkParse);
    const ours: number[] = [];
    const theirs: number[] = [];
    // By turns, so that a busy moment of the machine falls on both.
    for (let run = 0; run < RUNS; run++) {
      ours.push(timedAfterOthers(() => new Analyser().analyse(text)));
      theirs.push(timedAfterOthers(() => markdown.parse(text)));
    }
    const note = `median of ${RUNS}; the first run took ${ours[0]?.toFixed(0)} ms`;
    return [
      {
        name: 'Proviso: split, parse and recognise',
        value: median(ours),
        unit: 'ms',
        target: { op: '≤', value: 1000 },
        note,
      },
      { name: 'remark-parse on the same text', value: median(theirs), unit: 'ms' },
      {
        name: 'faster than remark-parse',
        value: median(theirs) / median(ours),
        unit: '×',
        target: { op: '≥', value: 5 },
      },
    ];
  },
} satisfies Figure;
