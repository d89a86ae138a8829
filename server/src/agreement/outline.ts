import type { Agreement, Clause } from './model.js';

/** The clauses from the top-level one down to clause `index`, itself last; empty for the preamble (-1). */
export function clausePath(agreement: Agreement, index: number): readonly Clause[] {
  const path: Clause[] = [];
  for (let i = index; i >= 0; i = agreement.clauses[i]!.parent) path.push(agreement.clauses[i]!);
  return path.reverse();
}

/** Longest beginning of a clause's text that stands in for a heading. */
const EXCERPT = 40;

/** What a clause is called in a list: its number and heading, or the beginning of its text. */
export function clauseLabel(clause: Clause): string {
  const words = clause.heading?.value ?? excerpt(ownText(clause));
  return [clause.number, words].filter((part) => part !== null && part !== '').join(' ');
}

/** The clause's own prose and table cells without those of its sub-clauses, a line per block. */
export function ownText(clause: Clause): string {
  return clause.blocks
    .map((block) => {
      if (block.kind === 'paragraph') return block.text.value;
      const rows = block.header === null ? block.rows : [block.header, ...block.rows];
      return rows.map((row) => row.map((cell) => cell.value).join(' | ')).join('\n');
    })
    .join('\n');
}

/**
 * The innermost clause in whose stretch of the source the offset lies, or whose heading or number does;
 * null in the preamble, in the title and behind the end.
 *
 * @param offset in code units from the start of the agreement
 */
export function clauseAt(agreement: Agreement, offset: number): Clause | null {
  for (const clause of agreement.clauses) {
    const { heading, numberSpan } = clause;
    const outside =
      heading !== null &&
      (heading.span.start < clause.span.start || heading.span.end > clause.span.end);
    if (!outside) continue;
    // A heading that was moved to the end of its page lies in the stretch of another clause.
    if (heading.fromSource(offset) >= 0) return clause;
    if (numberSpan !== null && numberSpan.start <= offset && offset < numberSpan.end) return clause;
  }
  let found: Clause | null = null;
  let among: readonly number[] = roots(agreement);
  for (;;) {
    const next = findSpan(agreement, among, offset);
    if (next === null) return found;
    found = next;
    among = next.children;
  }
}

/** Top-level clauses by index. */
export function roots(agreement: Agreement): readonly number[] {
  return agreement.clauses.filter((clause) => clause.parent < 0).map((clause) => clause.index);
}

/** Spans of siblings ascend and do not overlap, so the one with the offset is found by halving. */
function findSpan(agreement: Agreement, among: readonly number[], offset: number): Clause | null {
  let low = 0;
  let high = among.length - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const clause = agreement.clauses[among[mid]!]!;
    if (offset < clause.span.start) high = mid - 1;
    else if (offset >= clause.span.end) low = mid + 1;
    else return clause;
  }
  return null;
}

function excerpt(text: string): string {
  const line = text.split('\n', 1)[0]!;
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
}
