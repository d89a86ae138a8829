import { Analyser, type DocumentAnalysis } from '../../server/src/analysis/analyse.js';
import { compareDocuments, type DocumentComparison } from '../../server/src/redline/documents.js';
import { timed } from './statistics.js';

export interface Compared {
  readonly result: DocumentComparison;
  /** Milliseconds for both analyses and the comparison. */
  readonly total: number;
  /** Milliseconds of the comparison alone. */
  readonly comparing: number;
}

/** Compares two texts from scratch. */
export function comparedTexts(baseline: string, draft: string): Compared {
  const analyser = new Analyser();
  let result: DocumentComparison | undefined;
  let comparing = 0;
  const total = timed(() => {
    const [a, b] = [baseline, draft].map((text): DocumentAnalysis =>
      analyser.analyse(text, { evenIfNot: true }),
    );
    comparing = timed(() => (result = compareDocuments(a!, b!)));
  });
  return { result: result!, total, comparing };
}

/** The substantive changes of a comparison, by kind. */
export function countChanges({ pairs }: DocumentComparison, kind: string): number {
  return pairs
    .flatMap(({ comparison }) => comparison.changes)
    .filter((change) => change.substantive && change.kind === kind).length;
}
