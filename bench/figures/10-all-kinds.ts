import { parseAgreement } from '../../server/src/agreement/parse.js';
import { splitAgreements } from '../../server/src/agreement/split.js';
import type { FindingKind } from '../../server/src/clauses/kinds.js';
import { RecognitionCache, recogniseAgreement } from '../../server/src/clauses/recognise.js';
import type { Figure } from '../support/figure.js';
import { median, timedAfterOthers } from '../support/statistics.js';

const RUNS = 7;

/** What the product began with. */
const HEADLINE: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'liability-cap',
  'termination',
  'sla-threshold',
  'service-credit',
]);

/** What all the other kinds of provision cost beside the headline ones. */
export default {
  title: 'All kinds of provision',
  measure(corpus) {
    const text = corpus.compendium();
    const analyse = (only?: ReadonlySet<FindingKind>) => {
      const cache = new RecognitionCache();
      for (const { start, end } of splitAgreements(text))
        recogniseAgreement(parseAgreement(text.slice(start, end)), cache, only);
    };
    const all: number[] = [];
    const few: number[] = [];
    // By turns, so that a busy moment of the machine falls on both.
    for (let run = 0; run < RUNS; run++) {
      few.push(timedAfterOthers(() => analyse(HEADLINE)));
      all.push(timedAfterOthers(() => analyse()));
    }
    const [withAll, withFew] = [median(all), median(few)];
    return [
      { name: 'the compendium, headline kinds alone', value: withFew, unit: 'ms' },
      { name: 'the compendium, all kinds', value: withAll, unit: 'ms' },
      {
        name: 'what the others add',
        value: (100 * (withAll - withFew)) / withFew,
        unit: '%',
        target: { op: '≤', value: 40 },
        note: `medians of ${RUNS}`,
      },
    ];
  },
} satisfies Figure;
