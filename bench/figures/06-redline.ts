import { diffWords } from 'diff';
import { Analyser } from '../../server/src/analysis/analyse.js';
import { compareDocuments } from '../../server/src/redline/documents.js';
import { comparedTexts, countChanges } from '../support/compared.js';
import { articlesOf, render, revise } from '../support/drafts.js';
import type { Figure, Row } from '../support/figure.js';
import { randomFrom } from '../../test/support/random.js';
import { median, percentile, timed, timedAfterOthers } from '../support/statistics.js';
import { wordSegmenter } from '../support/word-segmenter.js';

const RUNS = 5;

/** Comparing a draft with its baseline, beside a word diff with Chinese segmentation. */
export default {
  title: 'Redline',
  measure(corpus) {
    const rows: Row[] = [];
    for (const [characters, target] of [
      [100_000, 200],
      [365_000, 1000],
    ] as const) {
      const baseline = articlesOf(corpus, characters);
      const { draft, edits } = revise(baseline, 25);
      const [from, to] = [render(baseline), render(draft)];
      const runs = Array.from({ length: RUNS }, () => comparedTexts(from, to));
      const totals = median(runs.map(({ total }) => total));
      const size = `${characters / 1000}k characters`;
      rows.push(
        {
          name: `${size}, from text to changes`,
          value: totals,
          unit: 'ms',
          target: { op: '≤', value: target },
          note: `median of ${RUNS}`,
        },
        {
          name: `${size}, comparison alone`,
          value: median(runs.map(({ comparing }) => comparing)),
          unit: 'ms',
        },
      );
      const { result } = runs[0]!;
      const modified = countChanges(result, 'modified');
      rows.push({
        name: `${size}, edits found of ${edits}`,
        value: modified,
        unit: '',
        target: { op: '=', value: edits },
      });
      rows.push({
        name: `${size}, other changes (2 were made)`,
        value: result.pairs.flatMap(({ comparison }) => comparison.changes).length - modified,
        unit: '',
        target: { op: '≤', value: 2 },
      });
      if (characters === 100_000) {
        const peer = median(
          Array.from({ length: 3 }, () =>
            timedAfterOthers(() => diffWords(from, to, { intlSegmenter: wordSegmenter })),
          ),
        );
        rows.push(
          { name: `${size}, jsdiff diffWords with Intl.Segmenter`, value: peer, unit: 'ms' },
          {
            name: `${size}, faster than diffWords`,
            value: peer / totals,
            unit: '×',
            target: { op: '≥', value: 5 },
          },
        );
      }
    }
    return [...rows, unrelated(), keystroke()];

    function unrelated(): Row {
      const from = render(articlesOf(corpus, 57_000));
      const to = render(articlesOf(corpus, 57_000, 3000));
      const runs = Array.from({ length: 3 }, () => comparedTexts(from, to));
      const limits = runs[0]!.result.limits.map(({ code }) => code).join(', ');
      return {
        name: 'two unrelated texts of 57k characters',
        value: median(runs.map(({ total }) => total)),
        unit: 'ms',
        target: { op: '≤', value: 1000 },
        note: limits === '' ? 'no limit hit' : `limits hit: ${limits}`,
      };
    }

    function keystroke(): Row {
      const baseline = corpus.agreement(40_000);
      const analyser = new Analyser();
      const against = analyser.analyse(baseline, { evenIfNot: true });
      const drafts = new Analyser();
      const random = randomFrom(11);
      let text = baseline;
      drafts.analyse(text);
      const times: number[] = [];
      for (let i = 0; i < 100; i++) {
        const at = Math.floor(random() * text.length);
        text = text.slice(0, at) + '新' + text.slice(at);
        times.push(timed(() => compareDocuments(against, drafts.analyse(text))));
      }
      return {
        name: 'again after a keystroke in a 40 kB draft, p95',
        value: percentile(times, 95),
        unit: 'ms',
        target: { op: '≤', value: 30 },
        note: `median ${median(times).toFixed(1)} ms`,
      };
    }
  },
} satisfies Figure;
