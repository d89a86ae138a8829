import type { AnalysedAgreement } from '../analysis/analyse.js';
import { type Definition, definitionsOf } from '../agreement/definitions.js';
import type { Span } from '../text/span.js';
import { textsOf } from '../agreement/texts.js';

/** A word of the agreement that it defines, where it is used or defined. */
export interface TermUse {
  readonly definition: Definition;
  readonly span: Span;
}

/** Shorter terms would stand in every other word. */
const SHORTEST = 2;

const known = new WeakMap<AnalysedAgreement, readonly TermUse[]>();

/** Every use of a defined term in the running text, in reading order. Kept with the agreement. */
export function termUsesOf(analysed: AnalysedAgreement): readonly TermUse[] {
  let uses = known.get(analysed);
  if (!uses) {
    uses = collect(analysed);
    known.set(analysed, uses);
  }
  return uses;
}

function collect(analysed: AnalysedAgreement): TermUse[] {
  const definitions = new Map<string, Definition>();
  for (const definition of definitionsOf(analysed.agreement)) {
    if (definition.term.length >= SHORTEST) definitions.set(definition.term, definition);
  }
  const pattern = wordsPattern(definitions.keys());
  if (!pattern) return [];
  const uses: TermUse[] = [];
  for (const { text } of textsOf(analysed.agreement)) {
    for (const match of text.value.matchAll(pattern)) {
      const definition = definitions.get(match[0]);
      if (!definition) continue;
      const span = text.spanOf(match.index, match.index + match[0].length);
      uses.push({ definition, span });
    }
  }
  return uses;
}

/** A pattern for any of the words as they stand, the longest first; null for no words. */
export function wordsPattern(words: Iterable<string>): RegExp | null {
  const alternatives = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      // A Latin word ends where the word ends; Chinese has no such mark.
      return /^\w/.test(word) && /\w$/.test(word) ? `\\b${literal}\\b` : literal;
    });
  return alternatives.length === 0 ? null : new RegExp(alternatives.join('|'), 'gu');
}
