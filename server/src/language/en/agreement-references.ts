import type { NamedClauses } from '../../agreement/vocabulary.js';

/** Section 4.2, Sections 4.2 and 4.3, Clause 12(a), Article IV. */
const NAMED =
  /\b(?:Sections?|Clauses?|Articles?|Paragraphs?|sections?|clauses?)\s(?:([0-9]{1,3}(?:\.[0-9]{1,3}){0,4})(?![0-9])((?:\([a-z0-9]{1,4}\)){0,3})|([IVXL]{1,6})\b)(?:(?:,| and| or| through| to)\s([0-9]{1,3}(?:\.[0-9]{1,3}){0,4})(?![0-9%]))?/g;
/** "of the Companies Act", "of that agreement": another text's section. */
const ELSEWHERE =
  /^(?:\([a-z0-9]{1,4}\)){0,3}(?:\s\([A-Z][^()]{2,60}\))?(?:,?\s(?:and\s|or\s)?(?:Sections?|Clauses?|Articles?)\s[0-9.]{1,8}(?:\s\([A-Z][^()]{2,60}\))?){0,4}\s(?:of|under|in)\s(?:the|that|such)\s(?!(?:foregoing|present|this|agreement\b))[A-Z]/; /** "of Schedule 2": a part that numbers its own. */
const OF_A_PART =
  /^(?:\([a-z0-9]{1,4}\)){0,3}\s(?:of|to|in)\s(?:Schedule|Exhibit|Annex|Appendix|Attachment)\s/;
/** "Section 2, Territory, is hereby amended to be": of the agreement that this one changes. */
const CHANGED =
  /^[^.;:\n]{0,60}?\s(?:is|are|shall be)\s(?:hereby\s)?(?:amended|deleted|replaced|restated|supplemented)\b/;

/** "50 U.S.C. Section 12", "the Tax Code, Section 9": a law right before it. */
const OF_A_LAW = /(?:\bU\.?\s?S\.?\s?C\.?|\bC\.?\s?F\.?\s?R\.?|\b(?:Code|Act|Regulations?)),?\s$/;
/** What tells another text's section stands this near. */
const LOOKED_AT = 240;

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Clauses of the same agreement that a paragraph names by number. */
export function references(text: string): NamedClauses[] {
  const found: NamedClauses[] = [];
  NAMED.lastIndex = 0;
  for (let m = NAMED.exec(text); m !== null; m = NAMED.exec(text)) {
    const end = m.index + m[0].length;
    const after = text.slice(end, end + LOOKED_AT);
    if (ELSEWHERE.test(after) || OF_A_PART.test(after) || CHANGED.test(after)) continue;
    if (OF_A_LAW.test(text.slice(Math.max(0, m.index - 24), m.index))) continue;
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
