import type { Agreement } from '../../agreement/model.js';
import type { FindingOf } from '../../clauses/finding.js';
import { fold } from '../normal-form.js';

/**
 * What a limit does not cover by the words of its own clause. What a clause beside it keeps out is a
 * change of that clause, and is told there.
 */
export function ownCarveOuts(
  { clause, quote, facts }: FindingOf<'liability-cap' | 'damages-exclusion'>,
  agreement: Agreement,
): readonly string[] {
  if (facts.carveOuts.length === 0) return facts.carveOuts;
  const blocks = agreement.clauses[clause]?.blocks ?? agreement.preamble;
  const own = [quote, ...blocks.flatMap((b) => (b.kind === 'paragraph' ? [b.text.value] : []))];
  const folded = own.map(fold);
  return facts.carveOuts.filter((item) => folded.some((text) => text.includes(fold(item))));
}
