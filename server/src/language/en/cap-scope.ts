import type { LiabilityCapFacts } from '../../clauses/facts.js';
import type { Passage } from '../../clauses/recogniser.js';
import { exceptionsIn } from './exceptions.js';
import { ofServiceLevels } from './of-service-levels.js';
import { ownerOf, subjectOf } from './subject.js';

/** "% of the monthly fee": what a credit is a share of. */
export const OF_MONTHLY_FEE =
  /%\sof\s(?:[\w’']+\s){0,4}?(?:monthly|month['’]s|fees?|charges?|rental|rent)\b/i;

/** "X's liability to Y, and Y's liability to X", "each of X's and Y's liability": each has the cap. */
function mutualOwner(before: string, passage: Passage): 'either' | null {
  if (
    /\beach of\s(?:[\w.&-]+\s){0,4}?[\w.&-]+['’]s?\s(?:and|or)\s(?:[\w.&-]+\s){0,4}?[\w.&-]+['’]s?\s(?:\w+\s){0,3}liabilit/i.test(
      before,
    )
  )
    return 'either';
  // "the liability of each of X and Y"
  if (/\bliabilit\w{1,3}\sof\s(?:each|both|either)\sof\b[^.;]{1,60}\b(?:and|or)\b/i.test(before))
    return 'either';
  const owners = before.match(/[\w.&-]{1,30}['’]s?\s(?:\w+\s){0,3}liabilit/gi) ?? [];
  const distinct = new Set(owners.map((owner) => owner.split(/['’]/)[0]!.toLowerCase()));
  if (distinct.size < 2) return null;
  const sides = passage.sides.mentions(before).map(({ holder }) => holder);
  return sides.every((side) => side === sides[0]) && sides.length > 1 ? null : 'either';
}

/** What makes a liability one of several: a breach of named sections, an indemnity, one kind of loss. */
const COVERED =
  /\bliabilit(?:y|ies)\b(?:\sto\s[\w\s.&-]{2,40}?)?\s(?:for|arising (?:out of|from)|with respect to|in respect of|relating to)(?: or relating to)?\s((?:an?y?\s|its\s|their\s|the\s)?(?:breach(?:es)?|violations?|indemni\w+|infringement|loss of|losses of|damage to|obligations under (?:Section|Clause|Article))\b[^,;()]{0,70}?)\s?(?:,|;|\(|\b(?:shall|will|is|are|must|may)\b|$)/i;
/** Not one breach, but any of the whole agreement. */
const ALL_OF_IT =
  /\bth(?:is|e) (?:agreement|contract|terms)\b|\bbreach(?:es)? of contract\b|\bany (?:loss|damage)/i;

function coveredIn(before: string): string | null {
  const words = COVERED.exec(before)?.[1]?.trim();
  return words === undefined || ALL_OF_IT.test(words) ? null : words;
}

/** "shall receive a credit against future fees": a credit whatever the agreement is. */
const AGAINST_FEES =
  /\bcredits?\s(?:against|towards?|to\s(?:its|their|the|your|customer['’]s)\saccount)\b/i;

/** In an agreement on service levels: is the ceiling at `at` one of what it gives for a missed level? */
function isOfCredits(sentence: string, at: number): boolean {
  const [before, from] = [sentence.slice(0, at), sentence.slice(at)];
  return (
    /^(?:refund|at-risk|(?:maximum|total|aggregate)\s(?:\w+\s)?credits?|receive more|credit )/i.test(
      from,
    ) ||
    /^(?:\w+\s){0,2}cap\s?:/i.test(from) ||
    /^(?![^]{0,400}\bliab)[^]{0,400}\b(?:credit(?:s|ed)?|refunds?|penalt(?:y|ies)|compensation)\b/i.test(
      before,
    ) ||
    /\brefunds?\s$/i.test(before) ||
    (/^(?:up\sto\s)?(?:an?\s)?maximum/i.test(from) && OF_MONTHLY_FEE.test(from))
  );
}

/** "The liability of each party is as agreed there, save that Provider's shall not exceed …": the last clause counts. */
const NEW_CLAUSE =
  /\b(?:save|except|provided)(?:,?\s(?:however|further),?)?\sthat\s|,\s(?:but|while|whereas)\s/gi;

/** Where the clause begins that states the ceiling at `at`, if it names whose liability it limits. */
function ownClause(sentence: string, at: number): number {
  let from = 0;
  for (const { 0: words, index } of sentence.slice(0, at).matchAll(NEW_CLAUSE))
    if (/\bliabilit/i.test(sentence.slice(index, at))) from = index + words.length;
  return from;
}

/** What the words around a ceiling at `at` tell: whom it protects, what it covers and what is taken out. */
export function factsOutsideObject(
  sentence: string,
  at: number,
  passage: Passage,
): Pick<LiabilityCapFacts, 'protects' | 'scope' | 'covers' | 'carveOuts'> {
  const scope =
    /\b(?:service|financial|sla|uptime|availability|total) credits?\b|^(?:such |the |any |all |the (?:award|amount|grant) of )?credits\b|\bcredits?\s(?:in any|for any|shall|will|may)\b/i.test(
      sentence.slice(0, at + 60),
    );
  const ofCredits =
    (ofServiceLevels(passage) && isOfCredits(sentence, at)) ||
    (/^up\sto/i.test(sentence.slice(at)) && AGAINST_FEES.test(sentence.slice(0, at))) ||
    /^(?:maximum (?:[\w%.]+ ){0,3})?(?:credit|compensation)/i.test(sentence.slice(at));
  const own = ownClause(sentence, at);
  return {
    protects:
      mutualOwner(sentence.slice(own, at), passage) ??
      ownerOf(sentence.slice(own, at + 80), /\bliabilit/i, passage) ??
      ownerOf(sentence, /\b(?:responsibilit|obligation)/i, passage) ??
      subjectOf(sentence, at, passage) ??
      ownerOf(sentence, /\bliabilit/i, passage),
    scope: scope || ofCredits ? 'service-credit' : 'overall',
    covers: scope || ofCredits ? null : coveredIn(sentence.slice(0, at)),
    carveOuts: exceptionsIn(sentence),
  };
}
