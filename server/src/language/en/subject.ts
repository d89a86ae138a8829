import type { Holder } from '../../clauses/facts.js';
import type { Passage } from '../../clauses/recogniser.js';
import type { Mention } from '../../clauses/sides.js';

/** A party after one of these is spoken of or to; it does not act. */
export const NOT_SUBJECT_AFTER =
  /(?:^|[\s(,])(?:of|to|with|from|for|against|upon|on|between|among|behalf of|notify|notifies|notifying|inform|the part of|by|giving|given|give|provide|providing|under|in|into|require|requires|permit|allow|entitle|than|through|against the)\s(?:the\s|each\s|such\s|any\s)?$/i;
/** "In no event shall Provider be liable": the one who acts stands behind the verb. */
const INVERTED = /\b(?:shall|will|may|can)\s(?:the\s)?$/i;
const POSSESSIVE = /^(?:['’]s?\b|s['’])/;
/** A party in a condition acts there, not in the main clause. */
export const CONDITION =
  /(?:^|[\s(,])(?:if|when|where|unless|until|once|because|after|before|event(?: that)?|that|to the extent(?: that)?|while|as long as|so long as|whether)\s(?:the\s|either\s|any\s)?$/i;
/** "You acknowledge that the Company may": what is acknowledged is the main thing said. */
const SAID =
  /\b(?:acknowledges?|agrees?|understands?|accepts?|confirms?|consents?)(?:\sand\s(?:acknowledges?|agrees?|understands?|accepts?|confirms?))?(?:\s(?:to|with)\s\w+)?\sthat\s(?:the\s)?$/i;
/** "; provided that Buyer may": what follows is said of its own. */
const PROVISO = /\bprovided,?\s(?:however,?\s|further,?\s)?that\s(?:the\s|either\s)?$/i;
const ACTS =
  /^\s?(?:\([^()]{1,60}\)\s?)?(?:,[^,;.]{1,140},\s?)?(?:(?:each|also|hereby|may|shall|will|must|can|has|have|had|is|are|agrees?|reserves?|retains?|acknowledges?|undertakes?|represents?|warrants?|disclaims?|makes?|grants?|owns?|waives?|and\s|or\s|nor\s|at its)\b)/i;

/** "The owners and operators of Brightmere may" act for it. */
const OFFICERS_OF =
  /\b(?:owners?|creators?|operators?|publishers?|administrators?|management|makers?)\sof\s(?:the\s)?$/i;

/** A name that no party is known by opens the sentence: it needs no subject from before the list. */
const OWN_SUBJECT = /^(?:The\s)?[A-Z][\w&.'’]{1,30}(?:\s[A-Z][\w&.'’]{1,30}){0,3}\s$/;

/**
 * Who does what is said at `at` in `sentence`: the nearest party before it that acts in the main
 * clause; else the subject of the sentence that introduces the list item. Null where the text does
 * not say, or says a party whose side is not known.
 */
export function subjectOf(sentence: string, at: number, passage: Passage): Holder | null {
  return (
    subjectIn(passage.sides.mentions(sentence.slice(0, at + 24)), sentence, at) ??
    (passage.leadIn === null || OWN_SUBJECT.test(sentence.slice(0, at))
      ? null
      : subjectIn(passage.sides.mentions(passage.leadIn), passage.leadIn, passage.leadIn.length)) ??
    (EITHER_ALONE.test(sentence.slice(0, at + 24)) ? 'either' : null)
  );
}

/** "Either may end it": of the two whom the agreement is between. */
const EITHER_ALONE =
  /(?:^|[.;,]\s|\b(?:and|but|unless|until|that)\s)[Ee]ither\s(?:may|can|shall|must|will|gives)\b/;

function subjectIn(mentions: readonly Mention[], sentence: string, at: number): Holder | null {
  let fallback: Holder | null = null;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    if (mention.start > at) continue;
    const before = sentence.slice(Math.max(0, mention.start - 48), mention.start);
    const after = sentence.slice(mention.end, mention.end + 170);
    if (POSSESSIVE.test(after)) continue;
    if (NOT_SUBJECT_AFTER.test(before.slice(-28)) && !OFFICERS_OF.test(before)) continue;
    // "on condition that the Sellers agree to pay": the one right before the verb does it
    const conditional =
      CONDITION.test(before.slice(-28)) && !SAID.test(before) && !PROVISO.test(before);
    if (conditional && at - mention.end > 2) {
      fallback ??= mention.holder;
      continue;
    }
    if (ACTS.test(after) || INVERTED.test(before)) return coordinated(mentions, i, sentence);
    fallback ??= mention.holder;
  }
  return fallback;
}

/** "The Company or the subscriber may", where no party is known as the Company. */
const UNNAMED_PROVIDER =
  /\b(?:Company|Provider|Supplier|Vendor|Contractor|Host)\s(or|and)\s(?:the\s)?$/;

/** "Provider or Customer may", "each of Provider and Customer": either; else the party alone. */
function coordinated(mentions: readonly Mention[], i: number, sentence: string): Holder {
  const mention = mentions[i]!;
  if (mention.holder === 'customer') {
    const unnamed = UNNAMED_PROVIDER.exec(sentence.slice(0, mention.start));
    if (unnamed !== null) return unnamed[1] === 'and' ? 'both' : 'either';
  }
  const other = mentions[i - 1];
  if (other === undefined || other.holder === mention.holder) return mention.holder;
  const between = sentence.slice(other.end, mention.start);
  if (/^,?\s(?:or|and|nor)\s(?:the\s)?$/i.test(between)) {
    const sides = new Set([other.holder, mention.holder]);
    if (sides.has('provider') && sides.has('customer'))
      return between.includes('and') ? 'both' : 'either';
  }
  return mention.holder;
}

/** The party named after "by" within a few words: "may be terminated by Customer". Null if none. */
export function agentAfter(sentence: string, at: number, passage: Passage): Holder | null {
  const rest = sentence.slice(at, at + 160);
  const by = /\bby\s(?:either\s|the\s|any\s|mutual\s|written\s|and\s|or\s){0,3}/i.exec(rest);
  if (!by) return null;
  if (/\bby\s(?:the\s)?mutual\b/i.test(rest)) return 'both';
  const from = by.index + 3;
  const mention = passage.sides.mentions(rest).find((m) => m.start >= from && m.start <= from + 14);
  return mention?.holder ?? null;
}

/** Where the doing ends and its conditions begin. */
const CONDITIONS = /\b(?:without|unless|except|provided|if)\b/i;

/** The party behind any "by" before the first condition: "assigned by operation of law or by Customer". */
export function doerAfter(sentence: string, at: number, passage: Passage): Holder | null {
  const reach = sentence.slice(at, at + 240);
  const end = reach.search(CONDITIONS);
  const said = end < 0 ? reach : reach.slice(0, end);
  if (!said.includes(' by ')) return null;
  const doer = passage.sides
    .mentions(said)
    .find(({ start }) => /\bby\s(?:the\s)?$/i.test(said.slice(Math.max(0, start - 8), start)));
  return doer?.holder ?? null;
}

/**
 * Whose thing is spoken of near `at`: "Provider's liability", "the liability of Provider", "either
 * party's liability". Null if the text does not say.
 */
export function ownerOf(sentence: string, noun: RegExp, passage: Passage): Holder | null {
  const pronoun = new RegExp(String.raw`\b(our|your)\b[^.;,]{0,40}?${noun.source}`, 'i').exec(
    sentence,
  );
  if (pronoun) return pronoun[1]!.toLowerCase() === 'our' ? 'provider' : 'customer';
  const mentions = passage.sides.mentions(sentence);
  for (const [i, mention] of mentions.entries()) {
    const after = /^[^,;.]*/.exec(sentence.slice(mention.end, mention.end + 60))![0];
    if (POSSESSIVE.test(after) && noun.test(after)) return coordinated(mentions, i, sentence);
    const before = sentence.slice(Math.max(0, mention.start - 40), mention.start);
    if (new RegExp(`${noun.source}[^.;,]{0,20}\\b(?:of|by)\\s(?:the\\s)?$`, 'i').test(before))
      return mention.holder;
    // "the liability for either party": a party of its own, and no word that goes on ("for Customer data")
    if (
      mention.holder === 'either' &&
      new RegExp(`${noun.source}\\w{0,3}\\sfor\\s$`, 'i').test(before)
    )
      return 'either';
  }
  return null;
}
