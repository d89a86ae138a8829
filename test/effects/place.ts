import type { AnalysedAgreement } from '../../server/src/analysis/analyse.js';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import type { Finding } from '../../server/src/clauses/finding.js';
import type { ClauseKind } from '../../server/src/clauses/kinds.js';
import { contains } from '../../server/src/text/span.js';

/** A finding and the words of the text that make it. */
export type Marked = readonly [words: string, made: Finding];

/**
 * An agreement as it would be analysed, with findings that the test puts on words of it: what is told
 * of them does not change when recognition gets better.
 */
export function analysedWith(
  text: string,
  marked: readonly Marked[],
  kinds: Readonly<Record<string, ClauseKind>> = {},
): AnalysedAgreement {
  const agreement = parseAgreement(text);
  const findings = marked.map(([words, made]): Finding => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    const within = agreement.clauses.filter((clause) => contains(clause.span, span));
    return { ...made, span, quote: words, clause: within.at(-1)?.index ?? -1 };
  });
  const clauseKinds = agreement.clauses.map(
    ({ heading }): ClauseKind => kinds[heading?.value ?? ''] ?? 'other',
  );
  return { agreement, findings, clauseKinds };
}

/** Where the words stand, or the end of the n-th character of them. */
export function at(text: string, words: string, into = 0): number {
  return text.indexOf(words) + into;
}
