import type { Agreement, Clause } from '../agreement/model.js';
import type { Language } from '../language/language.js';

/** More clauses than these never stand before the words of agreement. */
const MOST = 24;
/** What recitals are numbered with: "A", "(b)", or nothing. */
const LETTER = /^\(?[A-Za-z]\)?$/;

/** May a clause be a recital by its number? What is counted in figures is a term of the agreement. */
export function mayBeRecital({ number }: Clause): boolean {
  return number === null || LETTER.test(number);
}

/**
 * The clauses, by index, that say why the parties contract: those under a letter or without a number
 * that stand before the words of agreement, or right behind the word that opens the recitals. Empty
 * where the language knows no such words.
 */
export function recitalsOf({ clauses, preamble }: Agreement, language: Language): Set<number> {
  const found = new Set<number>();
  const words = language.recitals;
  if (words === undefined) return found;
  const first = clauses.slice(0, MOST);
  const end = first.findIndex((clause) => words.end.test(textOf(clause)));
  for (let i = 0; i <= end; i++) {
    if (i === end || (first[i]!.number !== null && mayBeRecital(first[i]!))) found.add(i);
  }
  const last = preamble.at(-1);
  if (last?.kind === 'paragraph' && words.open.test(last.text.value.slice(-80)))
    for (const clause of first) {
      if (clause.number === null || !mayBeRecital(clause)) break;
      found.add(clause.index);
    }
  return found;
}

function textOf({ blocks }: Clause): string {
  return blocks.map((block) => (block.kind === 'paragraph' ? block.text.value : '')).join('\n');
}
