import type { Agreement, Block, Clause } from '../agreement/model.js';

/** Most characters that are read of a clause for its explanation. */
const MOST = 20_000;

/** The prose of a clause and of its sub-clauses, tables included; of the preamble for -1. */
export function clauseProse(agreement: Agreement, index: number): string {
  const parts: string[] = [];
  let length = 0;
  const addBlocks = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (length > MOST) return;
      const text =
        block.kind === 'paragraph'
          ? block.text.value
          : block.rows.map((row) => row.map((cell) => cell.value).join('\t')).join('\n');
      parts.push(text);
      length += text.length;
    }
  };
  const add = (clause: Clause): void => {
    if (clause.heading) parts.push(clause.heading.value);
    addBlocks(clause.blocks);
    for (const child of clause.children) {
      const next = agreement.clauses[child];
      if (next && length <= MOST) add(next);
    }
  };
  const clause = agreement.clauses[index];
  if (clause) add(clause);
  else addBlocks(agreement.preamble);
  return parts.join('\n');
}
