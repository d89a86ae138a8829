import type { Figure, Row } from '../support/figure.js';
import { BenchServer, benchUri } from '../support/server.js';
import { median } from '../support/statistics.js';

const RUNS = 7;

/** From nothing to the first findings of an agreement, and what the compendium costs in memory. */
export default {
  title: 'The server',
  async measure(corpus) {
    const agreement = corpus.agreement(40_000);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      const server = await BenchServer.start(corpus.root);
      await server.open(benchUri(corpus.root, 'agreement.md'), agreement);
      times.push(performance.now() - start);
      server.stop();
    }
    const rows: Row[] = [
      {
        name: 'start to first findings of a 40 kB agreement',
        value: median(times),
        unit: 'ms',
        target: { op: '≤', value: 400 },
        note: `median of ${RUNS}`,
      },
    ];
    const server = await BenchServer.start(corpus.root);
    await server.open(benchUri(corpus.root, 'compendium.agreement'), corpus.compendium());
    const memory = server.memory();
    server.stop();
    if (memory !== null) {
      rows.push({
        name: 'resident memory with the compendium open',
        value: memory,
        unit: 'MB',
        target: { op: '≤', value: 250 },
      });
    }
    return rows;
  },
} satisfies Figure;
