import { shift, type Span } from '../text/span.js';
import type { FindingKind } from './kinds.js';
import type { Match, Passage, Reading, Recogniser, Surroundings } from './recogniser.js';

/**
 * The recogniser that most kinds need: the language's grammar on each sentence, every reading a
 * match at its words, matches that say the same of overlapping words kept once.
 */
export function proseRecogniser<K extends FindingKind>(kind: K): Recogniser<K> {
  return { kind, prose: (passage) => readProse(kind, passage) };
}

/** A cell of a table as the passage that a grammar reads, where the cell tells in sentences. */
export function passageOfCell(cell: string, around: Surroundings): Passage {
  const text = around.language.foldWidth(cell);
  const sentences = around.language
    .sentences(text)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  return { ...around, text, sentences };
}

/** All readings of one kind in a passage as matches, in reading order. */
export function readProse<K extends FindingKind>(kind: K, passage: Passage): Match<K>[] {
  const grammar = passage.language.grammars[kind];
  if (grammar === undefined) return [];
  const matches: Match<K>[] = [];
  passage.sentences.forEach((sentence, at) => {
    // what other sentences say never overlaps
    const first = matches.length;
    for (const reading of grammar(sentence.text, passage, at)) {
      const match = place(reading, sentence.start, sentence.end);
      const same = matches
        .slice(first)
        .some(
          (m) =>
            m.start < match.end &&
            match.start < m.end &&
            JSON.stringify(m.facts) === JSON.stringify(match.facts),
        );
      if (!same) matches.push(match);
    }
  });
  return matches;
}

const NO_FIGURES: readonly Span[] = [];

function place<K extends FindingKind>(reading: Reading<K>, start: number, end: number): Match<K> {
  return {
    start: reading.start === undefined ? start : start + reading.start,
    end: reading.end === undefined ? end : start + reading.end,
    facts: reading.facts,
    confidence: reading.confidence ?? 'high',
    implied: reading.implied ?? false,
    figures: reading.figures?.map((f) => shift(f, start)) ?? NO_FIGURES,
  };
}
