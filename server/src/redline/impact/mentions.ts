import type { Agreement } from '../../agreement/model.js';
import type { Holder } from '../../clauses/facts.js';
import { Sides } from '../../clauses/sides.js';
import { languageOf } from '../../language/index.js';
import { modalityOf } from '../../language/modality.js';
import { nuancesOf } from '../../language/nuances.js';
import { isAsciiLetter } from '../../text/characters.js';

/**
 * The side that the words at `at` speak of: the last party before them in their sentence that begins
 * a part of it, or a condition, or has a duty or right put on it ("恒云应", "Provider shall"); a party that is only the
 * object of a verb does not count unless there is no other. Null where no party is named.
 */
export function subjectBefore(text: string, at: number, agreement: Agreement): Holder | null {
  const { clauseEnd, conditional, consent, cues } = modalityOf(agreement.language);
  const { objectOf } = nuancesOf(agreement.language);
  let start = 0;
  for (const match of text.slice(0, at).matchAll(clauseEnd)) start = match.index + match[0].length;
  const mentions = mentionsIn(text.slice(start, at), agreement);
  for (const { at: from, end, holder } of [...mentions].reverse()) {
    const before = text
      .slice(start, start + from)
      .trimEnd()
      .replace(ARTICLE, '')
      .trimEnd();
    if (before === '' || /[，,；;：:]$/.test(before) || conditional.test(before)) return holder;
    const [after = ''] = text.slice(start + end, start + end + SUBJECT_REACH).split(/[，；]/);
    // 服务方未经客户同意不得…: who consents is not who must or may
    if (consent.test(after)) continue;
    if (objectOf.test(before)) continue;
    for (const cue of after.matchAll(cues))
      if (cue.groups?.['obligation'] ?? cue.groups?.['discretion'] ?? cue.groups?.['prohibition'])
        return holder;
  }
  return mentions[mentions.length - 1]?.holder ?? null;
}

/** "The Supplier" begins a sentence as "Supplier" does. */
const ARTICLE = /(?<![\w-])the$/i;

/** A modal verb stands so close behind its subject. */
const SUBJECT_REACH = 8;

export interface Mention {
  readonly at: number;
  readonly end: number;
  readonly holder: Holder | null;
}

const names = new WeakMap<Agreement, Sides['words']>();

/** What the sides of an agreement are called in it: its own parties first, then the words for sides. */
function namesOf(agreement: Agreement): Sides['words'] {
  let words = names.get(agreement);
  if (!words) {
    words = new Sides(agreement, languageOf(agreement.language)).words;
    names.set(agreement, words);
  }
  return words;
}

/** A short word of small letters, as "we" and "our" are. */
const PRONOUN = /^[a-z]{2,5}$/;

function isInWord(text: string, start: number, end: number): boolean {
  return isAsciiLetter(text.charCodeAt(start - 1)) || isAsciiLetter(text.charCodeAt(end));
}

/** Characters behind the name of a party that tell whether a thing is called by it. */
const THING = 16;

/**
 * Every mention of a party in a text, longest names first where they overlap, in reading order.
 * @param ofThings also where a thing is called by a party ("Customer Data")
 */
export function mentionsIn(text: string, agreement: Agreement, ofThings = false): Mention[] {
  const found: Mention[] = [];
  const { things } = modalityOf(agreement.language);
  const look = (word: string, holder: Holder | null): void => {
    if (word === '') return;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      if (
        (ofThings || !things.test(text.slice(at + word.length, at + word.length + THING))) &&
        // "us" is no part of "business"
        !(PRONOUN.test(word.toLowerCase()) && isInWord(text, at, at + word.length))
      )
        found.push({ at, end: at + word.length, holder });
  };
  for (const [word, holder] of namesOf(agreement)) {
    look(word, holder);
    // "our" begins a sentence, too
    if (PRONOUN.test(word)) look(word.charAt(0).toUpperCase() + word.slice(1), holder);
  }
  found.sort((x, y) => x.at - y.at || y.end - x.end);
  let end = 0;
  return found.filter((mention) => {
    if (mention.at < end) return false;
    end = mention.end;
    return true;
  });
}

/** The party mentioned last in a text. */
export function lastParty(text: string, agreement: Agreement): Holder | null {
  const mentions = mentionsIn(text, agreement);
  return mentions[mentions.length - 1]?.holder ?? null;
}
