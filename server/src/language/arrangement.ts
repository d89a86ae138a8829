import type { LanguageId } from '../agreement/model.js';
import { arrangement as english } from './en/arrangement.js';
import type { Rewriting } from './equivalents.js';
import { arrangement as chinese } from './zh/arrangement.js';

/**
 * How sentences of a language can be arranged otherwise. All of it is for text as it is compared: in lower
 * case, without articles and particles, marks apart from the words.
 */
export interface Arrangement {
  /** On a sentence, in order: one form for an exception, wherever its words stand. */
  readonly rules: readonly Rewriting[];
  /** Marks that end a sentence. */
  readonly ends: string;
  /** What stands between two words. */
  readonly between: string;
  /** The mark between the parts of a sentence. */
  readonly comma: string;
  /** Where a part is cut once more: before what its statement may depend on. */
  readonly cuts: RegExp;
  /** A particle that ends a condition where a comma follows, and the word that stands for it. */
  readonly whenever: readonly [particle: string, word: string] | null;
  /** Words at the beginning of a part that only join it to another. */
  readonly joins: RegExp;
  /** A part on which a statement depends: a condition, an exception, a time. */
  readonly depends: RegExp;
  /** What only a statement has, and no item of a list that commas part. */
  readonly verb: RegExp;
  /** The beginning of a statement that something it depends on parts from its end ("Provider shall, …"). */
  readonly unfinished: RegExp;
  /** A part that begins with its modal verb, and the subject (group 1) of one that has both. */
  readonly verbFirst: RegExp;
  readonly subject: RegExp;
  /** A sentence, with its articles, that begins with a word for something before it. */
  readonly refersBack: RegExp;
  /** An item of a list that is none, but what the rest depends on. */
  readonly noItem: RegExp;
  /** Is the second the first in the passive, or with its object before the verb? */
  readonly turned: (active: string, other: string) => boolean;
}

const ARRANGEMENTS: Readonly<Record<LanguageId, Arrangement>> = { zh: chinese, en: english };

/** How sentences of a language can be arranged otherwise. */
export function arrangementOf(language: LanguageId): Arrangement {
  return ARRANGEMENTS[language];
}
