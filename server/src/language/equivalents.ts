import type { LanguageId } from '../agreement/model.js';
import { equivalents as english } from './en/equivalents.js';
import { equivalents as chinese } from './zh/equivalents.js';

/** What a pattern (global) is replaced by; all of a language make two ways to say the same equal. */
export type Rewriting = readonly [
  RegExp,
  string | ((match: string, ...groups: string[]) => string),
];

/** The ways of a language to say the same in other words, or in another order. */
export interface Equivalents {
  /** On lower case, in order. What comes out is compared and never shown. */
  readonly rules: readonly Rewriting[];
  /** What stands between two words. */
  readonly between: string;
  /** A word, or mark, that parts the items of a list. */
  readonly joints: RegExp;
  /** A text in which it matters what is named first. */
  readonly ordered: RegExp;
}

const EQUIVALENTS: Readonly<Record<LanguageId, Equivalents>> = { zh: chinese, en: english };

/** The equivalents of a language. */
export function equivalentsOf(language: LanguageId): Equivalents {
  return EQUIVALENTS[language];
}

/** Puts the first phrase of a group in the place of the others; whole words only. */
export function phrases(groups: readonly (readonly string[])[]): Rewriting {
  const first = new Map(groups.flatMap(([to, ...from]) => from.map((phrase) => [phrase, to!])));
  const longestFirst = [...first.keys()].sort((a, b) => b.length - a.length);
  return [
    new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g'),
    (phrase: string) => first.get(phrase) ?? phrase,
  ];
}
