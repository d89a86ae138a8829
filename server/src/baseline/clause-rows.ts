import type { Agreement, Clause } from '../agreement/model.js';
import type { ClauseKind } from '../clauses/kinds.js';
import { detached } from '../text/detached.js';
import type { Span } from '../text/span.js';

/** What a list of clauses shows of one, without its text. Plain data: it is cached as JSON. */
export interface ClauseRow {
  readonly number: string | null;
  readonly heading: string | null;
  readonly kind: ClauseKind;
  readonly level: number;
  /** In the version's text. */
  readonly span: Span;
  /** How its own text begins; empty for a clause that only has sub-clauses. */
  readonly opening: string;
}

const OPENING = 80;

/**
 * The rows of all clauses, in reading order.
 * @param kinds by clause index
 */
export function clauseRows(agreement: Agreement, kinds: readonly ClauseKind[]): ClauseRow[] {
  return agreement.clauses.map((clause) => ({
    number: clause.number === null ? null : detached(clause.number),
    heading: clause.heading ? detached(clause.heading.value) : null,
    kind: kinds[clause.index] ?? 'other',
    level: clause.level,
    span: clause.span,
    opening: detached(openingOf(clause)),
  }));
}

/** The first sentence, or as much of it as fits into a line. */
function openingOf(clause: Clause): string {
  const first = clause.blocks.find((block) => block.kind === 'paragraph');
  const text = first?.text.value.trim() ?? '';
  const end = text.slice(0, OPENING).search(/[。；;]|\.\s/);
  if (end >= 0) return text.slice(0, end + 1);
  if (text.length <= OPENING) return text;
  // Not through the middle of a character outside the basic plane.
  const cut = text.charCodeAt(OPENING - 1) >= 0xd800 && text.charCodeAt(OPENING - 1) < 0xdc00;
  return `${text.slice(0, OPENING - (cut ? 1 : 0))}…`;
}
