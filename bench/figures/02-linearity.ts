import { Analyser } from '../../server/src/analysis/analyse.js';
import type { Figure, Row } from '../support/figure.js';
import { median, timed } from '../support/statistics.js';

const MEGABYTES = [0.3, 1, 3.35, 10];
const ROUNDS = 5;

/** Time per megabyte must not grow with the text. */
export default {
  title: 'Linearity of the first analysis',
  measure(corpus) {
    const texts = MEGABYTES.map((megabytes) => corpus.mixture(megabytes * 1e6));
    const rounds: number[][] = texts.map(() => []);
    // By turns, so that a busy moment of the machine falls on all; the first round warms up.
    for (let round = 0; round <= ROUNDS; round++) {
      texts.forEach((text, i) => {
        const time = timed(() => new Analyser().analyse(text));
        if (round > 0) rounds[i]!.push(time / (Buffer.byteLength(text) / 1e6));
      });
    }
    const perMegabyte = rounds.map(median);
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
