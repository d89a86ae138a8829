import type { Holder } from '../../clauses/facts.js';
import type { Passage } from '../../clauses/recogniser.js';
import type { Mention } from '../../clauses/sides.js';
import { ownerOf, subjectOf } from './subject.js';

const WAIVES = /^(?:waives?|releases?|disclaims?)/i;
/** "disclaims any liability for": what a party gives up is not its claim but its own duty. */
const OWN_LIABILITY =
  /^(?:disclaims?|exclud(?:es?|ed|ing))\s(?:\w+\s){0,3}(?:liabilit|responsibilit)/i;
/** Who cannot recover a loss protects the other side. */
const NOT_ENTITLED =
  /^(?:(?:shall|will|is|are|be)\snot\s(?:be\s)?(?:\w+\s){0,2}(?:entitled|recover)|(?:may|shall|will)\snot\s(?:assert|claim|seek|demand))/i;
/** The one who has none stands before it. */
const NO_LIABILITY = /^(?:no|without)\s(?:liability|responsibility)/i;

/** Where those who are not liable have been named. */
const NOT_LIABLE =
  /\b(?:be\s(?:\w+\s)?(?:liable|responsible|obligated)|(?:have|has|had)\s(?:any\s|no\s)?liabilit\w+)\b/i;
/** "Nor shall B be liable to A", after A was said not to be liable to B. */
const MUTUAL = /^[^.;]{0,100}\bliable\b[^.;]{0,60}\bnor\s(?:shall|will)\b[^.;]{0,60}\bliable\b/i;
/** Ends before a party that is spoken to or of, alone or as the second of two. */
const SPOKEN_OF =
  /\b(?:to|from|against|(?<!\b(?:each|none|either)\s)of|by|with|through)\s(?:the\s|any\s)?(?:(?:[\w.&'’-]{1,24}\s){1,4}?(?:or|and)\s(?:the\s|any\s|other\s){0,3})?$/i;

/**
 * Whom the exclusion of a loss protects; null where the sentence does not say.
 * @param excludes the words that exclude
 * @param first where the first category of loss stands
 */
export function protectedParty(
  sentence: string,
  excludes: RegExpExecArray,
  first: number,
  passage: Passage,
): Holder | null {
  const at = excludes.index;
  // "in no event shall Provider be liable", "neither party shall": the party stands after the negation
  const window = sentence.slice(at, first);
  const said = sentence.slice(at, at + 80);
  const subject = subjectOf(sentence, Math.max(at, 1), passage);
  if (WAIVES.test(said) && !OWN_LIABILITY.test(said)) return otherThan(subject);
  const named = passage.sides.mentions(window).find((m) => !isSpokenOf(m, window))?.holder ?? null;
  if (NOT_ENTITLED.test(said)) return otherThan(subject ?? named);
  if (NO_LIABILITY.test(said) && subject !== null) return subject;
  if (named !== null) return eachOf(sentence.slice(at, at + 400), passage) ?? named;
  return (
    namesBoth(/\beach of\b[^]*/i.exec(sentence.slice(0, at))?.[0] ?? '', passage) ??
    subject ??
    subjectOf(sentence, at + Math.min(excludes[0].length, 24), passage) ??
    ownerOf(sentence.slice(0, first), /\bliabilit/i, passage)
  );
}

/** The other side of the bargain: who waives a claim protects it. */
function otherThan(holder: Holder | null): Holder | null {
  if (holder === 'customer') return 'provider';
  return holder === 'provider' ? 'customer' : holder;
}

function isSpokenOf({ start }: Mention, words: string): boolean {
  return SPOKEN_OF.test(words.slice(Math.max(0, start - 60), start));
}

/** "neither A nor B shall", "shall A, B or its suppliers be", "A be liable to B nor will B be liable to A". */
function eachOf(words: string, passage: Passage): 'either' | null {
  const mutual = MUTUAL.exec(words);
  if (mutual !== null && sidesIn(mutual[0], passage.sides.mentions(mutual[0]))) return 'either';
  const end = words.search(NOT_LIABLE);
  return namesBoth(end < 0 ? '' : words.slice(0, end), passage);
}

function namesBoth(words: string, passage: Passage): 'either' | null {
  const acting = passage.sides
    .mentions(words)
    .filter((m) => !isSpokenOf(m, words) && !/['’]/.test(words[m.end] ?? ''));
  return sidesIn(words, acting) ? 'either' : null;
}

/** Are both sides among the mentions? */
function sidesIn(words: string, mentions: readonly Mention[]): boolean {
  const sides = new Set(mentions.map(({ holder }) => holder));
  return words !== '' && sides.has('provider') && sides.has('customer');
}
