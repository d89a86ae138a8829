import { Analyser } from '../../server/src/analysis/analyse.js';
import type { Figure } from '../support/figure.js';
import { BenchServer, benchUri } from '../support/server.js';
import { randomFrom } from '../../test/support/random.js';
import { median, percentile, timed } from '../support/statistics.js';

const EDITS = 200;
const WORDS = ['，', '不', '30', '日', '恒云', ' ', '99.9%', '终止'];

/** Typing in the compendium: from the edit to findings of the new text. */
export default {
  title: 'Edit in the compendium to fresh findings',
  async measure(corpus) {
    const random = randomFrom(7);
    let text = corpus.compendium();
    const analyser = new Analyser();
    analyser.analyse(text);
    const analysis: number[] = [];
    for (let i = 0; i < EDITS; i++) {
      const at = Math.floor(random() * text.length);
      const remove = random() < 0.5 ? 0 : 1;
      const word = WORDS[Math.floor(random() * WORDS.length)] ?? '';
      text = text.slice(0, at) + word + text.slice(at + remove);
      analysis.push(timed(() => analyser.analyse(text)));
    }

    const server = await BenchServer.start(corpus.root);
    const uri = benchUri(corpus.root, 'compendium.agreement');
    const original = corpus.compendium();
    const lines = original.split('\n');
    await server.open(uri, original);
    const whole: number[] = [];
    for (let i = 0; i < EDITS; i++) {
      const line = Math.floor(random() * lines.length);
      const character = Math.floor(random() * (lines[line]?.length ?? 0));
      const word = WORDS[Math.floor(random() * WORDS.length)] ?? '';
      const start = performance.now();
      const result = await server.edit(uri, i + 2, { line, character, remove: 0, text: word });
      whole.push(performance.now() - start);
      for (const { kind, digest } of result?.kinds ?? []) server.known[kind] = digest;
    }
    server.stop();
    return [
      { name: 'analysis alone, median', value: median(analysis), unit: 'ms' },
      { name: 'analysis alone, p95', value: percentile(analysis, 95), unit: 'ms' },
      { name: 'through the server, median', value: median(whole), unit: 'ms' },
      {
        name: 'through the server, p95',
        value: percentile(whole, 95),
        unit: 'ms',
        target: { op: '≤', value: 16 },
        note: `${EDITS} edits at random places`,
      },
    ];
  },
} satisfies Figure;
