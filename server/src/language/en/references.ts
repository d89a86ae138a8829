import type { ReferenceForms } from '../references.js';

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** "IV" → 4; null for what is no Roman numeral. */
function romanOrdinal(numeral: string): number | null {
  let total = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = ROMAN[numeral[i]!];
    if (value === undefined) return null;
    total += value < (ROMAN[numeral[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** "Section 3.2(b)", "Clause 5", "Article IV". */
export const englishReferences: ReferenceForms = {
  pattern:
    /\b(?:Sections?|Articles?|Clauses?|Paragraphs?)\s{1,2}(?<number>[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}|[IVXLC]{1,7}\b)(?:\s?\([a-z0-9]{1,4}\)){0,3}/gi,
  ordinal: romanOrdinal,
  foreignBefore: /(?!)/,
  foreignAfter:
    /^\s{1,2}of\s(?:the\s)?(?!(?:this|these|said)\b)[A-Z][^.;]{0,60}(?:Act|Code|Law|Agreement|Regulation|Terms|Directive|Policy)\b/,
};
