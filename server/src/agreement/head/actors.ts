import type { PartyNames } from './party-names.js';
import type { AgreementWords } from '../vocabulary.js';

/**
 * The name that most sentences give a right or a duty, at least twice; where none stands out, the one
 * whose general agreement the text is part of, if it keeps being named. Null otherwise.
 */
export function busiestActor(
  sample: string,
  names: PartyNames,
  words: AgreementWords,
): string | null {
  const { actor, notAnActor, annexOf } = words.parties;
  const isActor = (name: string): boolean =>
    !notAnActor.test(name) &&
    words.parties.isNamed?.(name, sample) !== false &&
    names.sideOf({ mentions: [name] }) !== 'customer';
  const acting = mostFrequent(actor, sample, isActor);
  if (acting !== null || annexOf === undefined) return acting;
  const master = mostFrequent(annexOf, sample, isActor);
  return master !== null && count(sample, master, OFTEN) === OFTEN ? master : null;
}

/** A party is named more often than somebody who is mentioned by the way. */
const OFTEN = 8;

/** What the first group of a global pattern matches most often, at least twice, or null. */
function mostFrequent(
  pattern: RegExp,
  sample: string,
  counts: (name: string) => boolean,
): string | null {
  const times = new Map<string, number>();
  pattern.lastIndex = 0;
  for (let m = pattern.exec(sample); m !== null; m = pattern.exec(sample)) {
    const name = m[1]!;
    if (counts(name)) times.set(name, (times.get(name) ?? 0) + 1);
  }
  let best: string | null = null;
  let most = 1;
  for (const [name, n] of times)
    if (n > most) {
      best = name;
      most = n;
    }
  return best;
}

/** How often a word stands in a text; no further than `enough`. */
export function count(text: string, word: string, enough = 2): number {
  let n = 0;
  for (
    let at = text.indexOf(word);
    at >= 0 && n < enough;
    at = text.indexOf(word, at + word.length)
  )
    if (!isInsideWord(text, at, at + word.length)) n++;
  return n;
}

/** Do the Latin letters of `[start, end)` go on to the left or right ("we" in "between")? */
function isInsideWord(text: string, start: number, end: number): boolean {
  const latin = (i: number): boolean => /[A-Za-z]/.test(text[i] ?? '');
  return (latin(start) && latin(start - 1)) || (latin(end - 1) && latin(end));
}
