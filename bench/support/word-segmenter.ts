const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * `Intl.Segmenter` line by line. Node.js 20 gives every segment a copy of the whole text that it is
 * of, on which a word diff of 100 000 characters runs out of 4 GB; this way the peer can finish.
 */
export const wordSegmenter = {
  resolvedOptions: () => words.resolvedOptions(),
  segment: (text: string): { segment: string }[] =>
    (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).flatMap((line) =>
      Array.from(words.segment(line), ({ segment }) => ({ segment })),
    ),
} as unknown as Intl.Segmenter;
