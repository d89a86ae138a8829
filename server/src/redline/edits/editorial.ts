import type { LanguageId } from '../../agreement/model.js';
import { arrangementOf } from '../../language/arrangement.js';
import { type Equivalents, equivalentsOf, type Rewriting } from '../../language/equivalents.js';
import { REFERS_BACK, sayTheSameRearranged } from './rearranged.js';
import { contentOf } from './substance.js';
import type { Token } from './tokens.js';

/** Longer texts are compared word by word only: what is read here is read several times. */
const MOST_TOKENS = 4000;

/**
 * Do two texts that differ in words say the same? In words that are exchanged freely ("prior to",
 * "before"), an abbreviation and what it stands for, or the items of a list in another order.
 * @param isProse are they sentences, in which lists may be re-ordered?
 */
export function sayTheSame(
  left: readonly Token[],
  right: readonly Token[],
  language: LanguageId,
  isProse: boolean,
): boolean {
  if (left.length + right.length > MOST_TOKENS) return false;
  const equivalents = equivalentsOf(language);
  const [a, b] = [
    canonical(abbreviated(left, right), equivalents, language),
    canonical(abbreviated(right, left), equivalents, language),
  ];
  const [wordsA, wordsB] = [withoutMarks(a), withoutMarks(b)];
  if (wordsA.join() === wordsB.join()) return true;
  if (!isProse || equivalents.ordered.test(wordsA.join(equivalents.between))) return false;
  if (isReordered(a, b, equivalents.joints, arrangementOf(language).noItem)) return true;
  if (Math.abs(a.length - b.length) > MOST_ADDED) return false;
  const [from, to] = [left, right].map((tokens) => sentencesOf(tokens, equivalents, language));
  return sayTheSameRearranged(from!, to!, language);
}

/** Words of form that a passive, or a sentence of its own, has more. */
const MOST_ADDED = 12;

/** The sentences of a text in the form in which equivalents, and exceptions, are equal. */
function sentencesOf(
  tokens: readonly Token[],
  equivalents: Equivalents,
  language: LanguageId,
): string[] {
  const { ends, comma, between, rules, refersBack, whenever } = arrangementOf(language);
  const sentences: Token[][] = [[]];
  tokens.forEach((token, k) => {
    const ending = whenever?.[0] === token.key && isComma(tokens[k + 1]);
    if (token.kind === 'punctuation' && ends.includes(token.key)) sentences.push([]);
    else sentences.at(-1)!.push(ending ? { ...token, key: whenever[1] } : token);
  });
  return sentences
    .filter((sentence) => sentence.length > 0)
    .map((sentence) => {
      const words = canonical(sentence, equivalents, language).map((w) =>
        isComma({ key: w }) ? comma : w,
      );
      const printed = sentence.map(({ key }) => key.toLowerCase()).join(between);
      const mark = refersBack.test(printed) ? REFERS_BACK : '';
      return mark + rewritten(words.join(between), rules).trim();
    });
}

function isComma(token: Pick<Token, 'key'> | undefined): boolean {
  return token?.key === ',' || token?.key === '，';
}

/** The words and the marks between items, in the form in which equivalents are equal. */
function canonical(
  tokens: readonly Token[],
  { rules, between }: Equivalents,
  language: LanguageId,
): string[] {
  const text = rewritten(contentOf(tokens, language, LISTING).join(between), rules);
  return between === '' ? [...text] : text.split(between);
}

function rewritten(text: string, rules: readonly Rewriting[]): string {
  return rules.reduce(
    (out, [pattern, to]) =>
      typeof to === 'string' ? out.replace(pattern, to) : out.replace(pattern, to),
    text,
  );
}

/** Marks between the items of a list. */
const LISTING = ',，、;；';

function withoutMarks(words: readonly string[]): string[] {
  return words.filter((word) => !LISTING.includes(word));
}

/** The tokens, with the abbreviation that the other side prints in the place of what it stands for. */
function abbreviated(tokens: readonly Token[], others: readonly Token[]): readonly Token[] {
  const known = new Set(tokens.map(({ key }) => key));
  const news = others.filter(({ key }) => ABBREVIATION.test(key) && !known.has(key));
  if (news.length === 0) return tokens;
  let out = [...tokens];
  for (const token of new Map(news.map((each) => [each.key, each])).values())
    out = withAbbreviation(out, token);
  return out;
}

const ABBREVIATION = /^[A-Z]{2,8}$/;

function withAbbreviation(tokens: readonly Token[], abbreviation: Token): Token[] {
  const letters = abbreviation.key;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const words = tokens.slice(i, i + letters.length);
    const spells =
      words.length === letters.length &&
      words.every(({ key }, k) => key[0] === letters[k] && key.length > 1);
    if (spells) {
      out.push({ ...tokens[i]!, key: letters });
      i += letters.length - 1;
    } else out.push(tokens[i]!);
  }
  return out;
}

/** Words around a list that may be those of an item on either side, too ("data …, data …"). */
const MOST_SHARED = 6;

/** Are the items of one list named in another order, and nothing else is different? */
function isReordered(
  a: readonly string[],
  b: readonly string[],
  joints: RegExp,
  noItem: RegExp,
): boolean {
  if (a.length !== b.length || sorted(a) !== sorted(b)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = a.length;
  while (end > start && a[end - 1] === b[end - 1]) end--;
  for (let before = 0; before <= Math.min(MOST_SHARED, start); before++)
    for (let after = 0; after <= Math.min(MOST_SHARED, a.length - end); after++) {
      const from = itemsOf(a.slice(start - before, end + after), joints);
      const to = itemsOf(b.slice(start - before, end + after), joints);
      // what is excepted from one item is not excepted from another
      if (from.some((item) => noItem.test(item)) || to.some((item) => noItem.test(item))) continue;
      if (from.length > 1 && sorted(from) === sorted(to)) return true;
    }
  return false;
}

function itemsOf(words: readonly string[], joints: RegExp): string[] {
  const items: string[][] = [[]];
  for (const word of words) {
    if (!joints.test(word)) items.at(-1)!.push(word);
    else if (items.at(-1)!.length > 0) items.push([]);
  }
  return items.map((item) => item.join(' ')).filter((item) => item !== '');
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join('\u0000');
}
