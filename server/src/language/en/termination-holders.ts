import type { TerminationFacts } from '../../clauses/facts.js';
import type { Passage } from '../../clauses/recogniser.js';

/** "Termination by you": whose end the clause is about. */
export function holderInHeading(passage: Passage): TerminationFacts['holder'] {
  const heading = passage.headings.at(-1) ?? '';
  const by = /\b(?:terminat\w+|cancel\w+)\sby\s/i.exec(heading);
  if (by === null) return null;
  const from = by.index + by[0].length;
  return passage.sides.mentions(heading).find((m) => m.start >= from)?.holder ?? null;
}

/** Whose option or discretion it is: "at the option of either party". */
export function optionOf(
  sentence: string,
  at: number,
  passage: Passage,
): TerminationFacts['holder'] {
  const rest = sentence.slice(Math.max(0, at - 24), at + 120);
  const of = /\b(?:option|discretion|election) of\s/i.exec(rest);
  if (!of) return null;
  const from = of.index + of[0].length;
  const mention = passage.sides.mentions(rest).find((m) => m.start >= from && m.start <= from + 8);
  return mention?.holder ?? null;
}

/** "Both parties may terminate" gives each the right, unless they must agree on it. */
export function eachFor(
  holder: TerminationFacts['holder'],
  sentence: string,
): TerminationFacts['holder'] {
  return holder === 'both' &&
    !/\b(?:mutual(?:ly)?|joint(?:ly)?|together|(?:written )?agreement (?:of|between|by)|by (?:\w+ )?agreement|agree)\b/i.test(
      sentence,
    )
    ? 'either'
    : holder;
}
