import type { LanguageId } from '../../agreement/model.js';
import { valueTokens } from '../../language/values/normalise.js';
import type { Span } from '../../text/span.js';
import { fold, INLINE_MARK, isBracketed, withoutLeadingNumber } from '../normal-form.js';
import { findReferences } from '../../agreement/references.js';
import { hasCells } from '../unit.js';
import { isAsciiWord, isUnspaced } from '../../text/characters.js';
import { wordEnds } from './words.js';

export type TokenKind =
  | 'word'
  | 'value' // a number with its unit, a date, an amount, a percentage
  | 'reference' // 第三条, "Section 3.2"
  | 'term' // a defined term, or a title in 《》
  | 'mark' // the number of a list item or of a clause
  | 'punctuation';

/** A piece of text that is changed as a whole. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Tokens with equal keys are equal. */
  readonly key: string;
}

/** What tokens depend on besides the text. */
export interface TokenContext {
  readonly language: LanguageId;
  /** Terms that the agreement defines; kept whole. */
  readonly terms: readonly string[];
  /** The key of a reference: equal for two that name the same clause. */
  referenceKey(path: readonly number[]): string;
}

/**
 * The tokens of a text in reading order. Blanks are no tokens, nor are the bars between cells; a line
 * break within a run of ideographs does not end a word.
 */
export function tokensOf(text: string, context: TokenContext): Token[] {
  const { flat, places } = withoutInnerBreaks(text);
  const tokens: Token[] = [];
  let at = 0;
  for (const whole of wholeTokens(flat, context)) {
    addWords(flat, at, whole.start, tokens);
    tokens.push(whole);
    at = whole.end;
  }
  addWords(flat, at, flat.length, tokens);
  if (!places) return tokens;
  return tokens.map((token) => ({
    ...token,
    start: places[token.start]!,
    end: places[token.end - 1]! + 1,
  }));
}

/** The text without line breaks between two ideographs, and where its characters came from. */
function withoutInnerBreaks(text: string): { flat: string; places: Int32Array | null } {
  if (!text.includes('\n')) return { flat: text, places: null };
  let flat = '';
  const places = new Int32Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const inner =
      text[i] === '\n' &&
      isUnspaced(text.charCodeAt(i - 1)) &&
      isUnspaced(text.charCodeAt(i + 1)) &&
      text.charCodeAt(i - 1) < 0xff00;
    if (inner) continue;
    places[flat.length] = i;
    flat += text[i]!;
  }
  return { flat, places };
}

const TITLE = /《[^《》\n]{1,60}》/g;

/** Values, references, list marks, titles and defined terms, without overlaps, in reading order. */
function wholeTokens(text: string, context: TokenContext): Token[] {
  const { language } = context;
  const found: Token[] = [];
  const printed = (start: number, end: number): string => text.slice(start, end);
  for (const { start, end, paths } of findReferences(text, language)) {
    const key = paths.map((path) => context.referenceKey(path)).join();
    found.push({ kind: 'reference', start, end, key: `§${key}` });
  }
  const leading = text.length - withoutLeadingNumber(text).length;
  if (leading > 0 && !hasCells(text))
    found.push({
      kind: 'mark',
      start: 0,
      end: leading,
      key: '※',
    });
  for (const match of text.matchAll(INLINE_MARK)) {
    const start = match.index;
    const end = start + match[0].length;
    found.push({ kind: 'mark', start, end, key: '※' });
  }
  for (const { start, end, key } of valueTokens(text, language)) {
    if (isBracketed(text, start, end)) continue;
    found.push({ kind: 'value', start, end, key: `#${key}` });
  }
  for (const match of text.matchAll(TITLE)) {
    const start = match.index;
    const end = start + match[0].length;
    found.push({ kind: 'term', start, end, key: fold(printed(start, end)) });
  }
  for (const term of context.terms) {
    for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + 1)) {
      const end = start + term.length;
      if (!isInWord(text, start, end)) found.push({ kind: 'term', start, end, key: fold(term) });
    }
  }
  found.sort((x, y) => x.start - y.start || y.end - x.end);
  let end = 0;
  return found.filter((token) => {
    if (token.start < end) return false;
    end = token.end;
    return true;
  });
}

/** Is a stretch a part of a longer word, as "you" is of "your"? */
function isInWord(text: string, start: number, end: number): boolean {
  const joins = (at: number): boolean =>
    isAsciiWord(text.charCodeAt(at - 1)) && isAsciiWord(text.charCodeAt(at));
  return joins(start) || joins(end);
}

/** Adds the words and punctuation marks of `[from, to)`. */
function addWords(text: string, from: number, to: number, tokens: Token[]): void {
  for (let i = from; i < to;) {
    const c = text.charCodeAt(i);
    if (isBlank(c)) {
      i++;
      continue;
    }
    let end = i + 1;
    if (isUnspaced(c) && c < 0xff00) {
      while (end < to && isUnspaced(text.charCodeAt(end)) && text.charCodeAt(end) < 0xff00) end++;
      let start = i;
      for (const wordEnd of wordEnds(text.slice(i, end))) {
        const word = text.slice(start, i + wordEnd);
        tokens.push({ kind: 'word', start, end: i + wordEnd, key: fold(word) || word });
        start = i + wordEnd;
      }
    } else if (isWordPart(c)) {
      while (end < to && (isWordPart(text.charCodeAt(end)) || isInnerMark(text, end))) end++;
      tokens.push({ kind: 'word', start: i, end, key: fold(text.slice(i, end)) });
    } else {
      // a surrogate pair is one character
      if (c >= 0xd800 && c < 0xdc00 && end < to) end++;
      const key = fold(text.slice(i, end));
      if (key !== '') tokens.push({ kind: 'punctuation', start: i, end, key });
    }
    i = end;
  }
}

function isBlank(c: number): boolean {
  return (
    c <= 32 ||
    c === 0xa0 ||
    c === 0x3000 ||
    (c >= 0x2000 && c <= 0x200f) ||
    c === 0xfeff ||
    c === 0xad
  );
}

/** Letters and digits of scripts that put spaces between words, in either width. */
function isWordPart(c: number): boolean {
  return (
    isAsciiWord(c) ||
    (c >= 0xc0 && c <= 0x1fff) ||
    (c >= 0xff10 && c <= 0xff19) ||
    (c >= 0xff21 && c <= 0xff3a) ||
    (c >= 0xff41 && c <= 0xff5a)
  );
}

/** The hyphen of "third-party", the apostrophe of "party's". */
function isInnerMark(text: string, at: number): boolean {
  return "-'’.".includes(text[at]!) && isWordPart(text.charCodeAt(at + 1));
}
