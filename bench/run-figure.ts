import { Corpus } from './support/corpus.js';
import type { Figure } from './support/figure.js';

/** Measures one figure and prints its rows as one line of JSON for `scripts/bench.mjs`. */
export async function runFigure(figure: Figure): Promise<void> {
  const corpus = new Corpus(process.cwd());
  const rows = await figure.measure(corpus);
  console.log(JSON.stringify({ title: figure.title, source: corpus.source, rows }));
  process.exit(0);
}
