import type { Mark, MarkStyle } from '../../agreement/numbering.js';

const WORD =
  /^(article|section|clause|part|chapter|exhibit|schedule|appendix|annex|addendum)[ \t\u00a0]{1,3}/i;
const NUMBER =
  /^(?:([0-9]{1,3}(?:\.[0-9]{1,3}){0,5})|([IVXLC]{1,7})|([A-Z](?:-[0-9]{1,2})?)|([A-Z][A-Za-z]{2,8}))(?=$|[\s.:,;)—–-])/;
/** Numbers in words: ARTICLE FOUR, Article Four. */
const IN_WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const PROSE_AFTER =
  /^(?:[,;)]|[ \t](?:of|and|or|above|below|hereof|shall|is|are|to|through|in|for|as|hereto|has|will|may|attached|by|with)\b)/;

const STYLES: Readonly<Record<string, MarkStyle>> = {
  article: 'article',
  section: 'decimal',
  clause: 'decimal',
  part: 'part',
  chapter: 'chapter',
};

/** Numbers that are introduced by a word: ARTICLE I, Section 2.01, EXHIBIT B. */
export function readMark(text: string, at: number): Mark | null {
  const word = WORD.exec(text.slice(at, at + 14));
  if (!word) return null;
  // Lower case is prose: "section 3 of this Agreement".
  if (text[at] !== text[at]!.toUpperCase()) return null;
  const from = at + word[0].length;
  const m = NUMBER.exec(text.slice(from, from + 24));
  if (!m) return null;
  // "EXHIBIT 10.9" is where a stock exchange files the whole agreement, not a part of it
  if (/^exhibit/i.test(word[1]!) && m[1]?.includes('.')) return null;
  const end = from + m[0].length;
  if (PROSE_AFTER.test(text.slice(end, end + 12))) return null;
  const style = STYLES[word[1]!.toLowerCase()] ?? 'annex';
  let ordinals: number[];
  if (m[1] !== undefined) ordinals = m[1].split('.').map(Number);
  else if (m[4] !== undefined) ordinals = [IN_WORDS.indexOf(m[4].toLowerCase()) + 1];
  else if (m[2] !== undefined && style !== 'annex') ordinals = [roman(m[2])];
  else ordinals = [(m[2] ?? m[3]!).charCodeAt(0) - 64];
  if (ordinals[0] === 0 && m[4] !== undefined) return null;
  if (style !== 'decimal') ordinals = ordinals.slice(0, 1);
  let textStart = end;
  while (textStart < text.length && ' \t\u00a0.:—–-'.includes(text[textStart]!)) textStart++;
  return { style, ordinals, number: text.slice(at, end), start: at, end, textStart };
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function roman(word: string): number {
  let total = 0;
  for (let i = 0; i < word.length; i++) {
    const value = VALUES[word[i]!]!;
    total += value < (VALUES[word[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}
