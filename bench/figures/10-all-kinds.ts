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

/** What all the other kinds of provision, and naming every clause, cost beside the headline ones. */
export default {
  title: 'All kinds of provision',
  measure(corpus) {
    const text = corpus.compendium();
    const analyse = (only?: ReadonlySet<FindingKind>) => {
      const cache = new RecognitionCache();
      return splitAgreements(text).map(({ start, end }) =>
        recogniseAgreement(parseAgreement(text.slice(start, end)), cache, only),
      );
    };
    const few: number[] = [];
    const provisions: number[] = [];
    const all: number[] = [];
    // By turns, so that a busy moment of the machine falls on each.
    for (let run = 0; run < RUNS; run++) {
      few.push(timedAfterOthers(() => analyse(HEADLINE)));
      provisions.push(timedAfterOthers(() => analyse()));
      all.push(timedAfterOthers(() => analyse().map(({ clauseKinds }) => clauseKinds)));
    }
    const alone = median(few);
    const added = (times: readonly number[]): number => (100 * (median(times) - alone)) / alone;
    return [
      { name: 'the compendium, headline kinds alone', value: alone, unit: 'ms' },
      { name: 'the compendium, all kinds of provision', value: median(provisions), unit: 'ms' },
      { name: 'and every clause named', value: median(all), unit: 'ms' },
      { name: 'what the other provisions add', value: added(provisions), unit: '%' },
      {
        name: 'what they and the names of clauses add',
        value: added(all),
        unit: '%',
        target: { op: '≤', value: 40 },
        note: `medians of ${RUNS}; clauses are named when first asked for`,
      },
    ];
  },
} satisfies Figure;
