import { expect } from 'vitest';
import type { Agreement, Block } from '../../server/src/agreement/model.js';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { expectInvariants } from './invariants.js';

/**
 * Asserts the tree of clauses of a text, one line per clause or block, sub-clauses indented:
 * `3.1 # Heading` for a clause, `| text` for a paragraph, `[a ¦ b]` and `a ¦ b` for a table.
 */
export function checkTree(source: string, expected: string): Agreement {
  const agreement = parseAgreement(source);
  expect(drawTree(agreement)).toBe(dedent(expected));
  expectInvariants(source, agreement);
  return agreement;
}

export function drawTree(agreement: Agreement): string {
  const lines = agreement.preamble.flatMap((block) => drawBlock(block));
  for (const clause of agreement.clauses) {
    const indent = '  '.repeat(clause.level - 1);
    const parts = [clause.number, clause.heading === null ? null : `# ${clause.heading.value}`];
    lines.push(indent + parts.filter((part) => part !== null).join(' '));
    for (const block of clause.blocks)
      for (const line of drawBlock(block)) lines.push(`${indent}  ${line}`);
  }
  return lines.join('\n');
}

function drawBlock(block: Block): string[] {
  if (block.kind === 'paragraph') return [`| ${block.text.value}`];
  const row = (cells: readonly { value: string }[]) => cells.map((cell) => cell.value).join(' ¦ ');
  const header = block.header === null ? [] : [`[${row(block.header)}]`];
  return [...header, ...block.rows.map(row)];
}

/** The text without its first and last line break and without the indent of its first line. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const indent = /^ */.exec(lines[0] ?? '')![0].length;
  return lines.map((line) => line.slice(Math.min(indent, line.search(/\S|$/)))).join('\n');
}
