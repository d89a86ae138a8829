import type { FindingKind } from '../../clauses/kinds.js';
import type { Grammar } from '../language.js';
import { anyOf } from '../pattern.js';
import { limitExceptions } from './limit-exceptions.js';

/** A sentence that limits liability, excludes damages or leaves one remedy. */
const LIMITS = anyOf(
  [
    /\b(?:in no (?:event|way|case|circumstances?)|under no circumstances?|neither|no party|nor)\b[^;]{0,240}\b(?:liable|liabilit\w+|responsible)\b/,
    /\bliabilit\w+\b[^;]{0,600}\b(?:exceed|limited to)\b/,
    /\bdamages\b[^;]{0,240}\bnot exceed\b/,
    /\bwaives?\b[^;]{0,160}\b(?:punitive|consequential|exemplary|indirect)\b/,
    /\b(?:neither party|no party) may bring\b/,
    /\bclaims\b[^;]{0,240}\bbarred unless\b/,
  ],
  'i',
);

/** Is what the sentence names beside the limit no provision of its own? */
function onlyLimits(sentence: string): boolean {
  // "this clause does not apply to information that" is about secrets itself
  return (
    LIMITS.test(sentence) ||
    (/\blimit|\bliabilit/i.test(sentence) && limitExceptions(sentence) !== null)
  );
}

/**
 * A grammar that leaves alone what a limit of liability only names among its exceptions: "except for a
 * breach of confidentiality, neither party is liable" makes nobody keep a secret.
 * @param states what makes the sentence a provision of the kind nevertheless
 */
export function besideLimits<K extends FindingKind>(
  grammar: Grammar<K>,
  states: RegExp,
): Grammar<K> {
  return (sentence, passage, at) => {
    const readings = grammar(sentence, passage, at);
    if (readings.length === 0 || states.test(sentence)) return readings;
    return onlyLimits(sentence) ? [] : readings;
  };
}

/** "shall indemnify", "agrees to defend": who makes good the losses of another. */
export const INDEMNIFIES =
  /\b(?:shall|will|must|hereby|agrees?(?:\sto)?|undertakes?\sto)\s(?:(?!not\b)[\w,]{1,16}\s){0,6}(?:indemnify|defend|reimburse|compensate|hold\b[^.;]{0,60}\bharmless)\b|^(?:(?:the|each|either)\s)?[\w-]{2,24}(?:\s[\w-]{2,24})?\s(?:indemnifies|defends|holds)\b/i;
