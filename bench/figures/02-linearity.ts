import { Analyser } from '../../server/src/analysis/analyse.js';
import type { Figure, Row } from '../support/figure.js';
import { medianTime } from '../support/statistics.js';

const MEGABYTES = [0.3, 1, 3.35, 10];

/** Time per megabyte must not grow with the text. */
export default {
  title: 'Linearity of the first analysis',
  measure(corpus) {
    const texts = MEGABYTES.map((megabytes) => corpus.compendium(megabytes * 1e6));
    // Once unmeasured: the compiler has then seen the code.
    for (const text of texts.slice(0, 3)) new Analyser().analyse(text);
    const perMegabyte = texts.map(
      (text, i) =>
        medianTime(i === 3 ? 3 : 5, () => new Analyser().analyse(text)) /
        (Buffer.byteLength(text) / 1e6),
    );
    return [
      ...perMegabyte.map((value, i): Row => ({
        name: `at ${MEGABYTES[i]} MB`,
        value,
        unit: 'ms/MB',
      })),
      {
        name: 'slowest over fastest',
        value: Math.max(...perMegabyte) / Math.min(...perMegabyte),
        unit: '×',
        target: { op: '≤', value: 1.5 },
      },
    ];
  },
} satisfies Figure;
