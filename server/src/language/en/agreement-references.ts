import type { NamedClauses } from '../../agreement/vocabulary.js';

/** Section 4.2, Sections 4.2 and 4.3, Clause 12(a), Article IV. */
const NAMED =
  /\b(?:Sections?|Clauses?|Articles?|Paragraphs?|sections?|clauses?)\s(?:([0-9]{1,3}(?:\.[0-9]{1,3}){0,4})((?:\([a-z0-9]{1,4}\)){0,3})|([IVXL]{1,6})\b)(?:(?:,| and| or| through| to)\s([0-9]{1,3}(?:\.[0-9]{1,3}){0,4})(?![0-9%]))?/g;
/** "of the Companies Act", "of that agreement": another text's section. */
const ELSEWHERE =
  /^(?:\([a-z0-9]{1,4}\)){0,3}\s(?:of|under|in)\s(?:the|that|such)\s(?!(?:foregoing|present|this|agreement\b))[A-Z]/;

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Clauses of the same agreement that a paragraph names by number. */
export function references(text: string): NamedClauses[] {
  const found: NamedClauses[] = [];
  NAMED.lastIndex = 0;
  for (let m = NAMED.exec(text); m !== null; m = NAMED.exec(text)) {
    const end = m.index + m[0].length;
    if (ELSEWHERE.test(text.slice(end, end + 40))) continue;
    const paths: number[][] = [];
    if (m[1] !== undefined) paths.push([...m[1].split('.').map(Number), ...items(m[2] ?? '')]);
    else paths.push([roman(m[3]!)]);
    if (m[4] !== undefined) paths.push(m[4].split('.').map(Number));
    found.push({ start: m.index, end, paths });
  }
  return found;
}

function items(text: string): number[] {
  return [...text.matchAll(/\(([a-z]|[0-9]{1,3})\)/g)].map((m) =>
    /[0-9]/.test(m[1]!) ? Number(m[1]) : m[1]!.charCodeAt(0) - 96,
  );
}

function roman(word: string): number {
  let total = 0;
  for (let i = 0; i < word.length; i++) {
    const value = VALUES[word[i]!]!;
    total += value < (VALUES[word[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}
