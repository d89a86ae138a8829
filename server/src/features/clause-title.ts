import type { Clause } from '../agreement/model.js';

/** Longest title made from the text of a clause that has no heading. */
const LIMIT = 40;

/**
 * How a clause is called in a list: its number and heading, or its number and first words.
 * Never empty.
 */
export function clauseTitle(clause: Clause): string {
  const number = clause.number ?? '';
  const words = clause.heading?.value.trim() || firstWords(clause);
  if (number === '') return words || '…';
  return words === '' ? number : `${number} ${words}`;
}

function firstWords(clause: Clause): string {
  for (const block of clause.blocks) {
    if (block.kind !== 'paragraph') continue;
    const text = block.text.value.trim();
    if (text === '') continue;
    return shorten(text, LIMIT);
  }
  return '';
}

/** The start of a text, cut between code points and marked where something was left out. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.codePointAt(limit - 1)! > 0xffff ? limit - 1 : limit;
  return `${text.slice(0, cut).trimEnd()}…`;
}
