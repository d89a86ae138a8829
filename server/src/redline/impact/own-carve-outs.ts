import type { Agreement } from '../../agreement/model.js';
import type { FindingOf } from '../../clauses/finding.js';
import { fold } from '../normal-form.js';
import type { Favours } from '../change.js';
import { gainOf } from './impact.js';
import { mentionsIn } from './mentions.js';

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

/**
 * Whom it helps that a limit covers some things, too: whom it protects. One that protects both helps the
 * party that alone is named as who does them ("infringement by Provider").
 */
export function helpedByCover(
  side: Favours,
  things: readonly string[],
  agreement: Agreement,
): Favours {
  if (side === 'provider' || side === 'customer') return side;
  const acting = new Set(
    things.flatMap((thing) => mentionsIn(thing, agreement).map(({ holder }) => gainOf(holder))),
  );
  const [only] = acting;
  return acting.size === 1 && (only === 'provider' || only === 'customer') ? only : side;
}
