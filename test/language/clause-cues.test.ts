import fc from 'fast-check';
import { describe, test } from 'vitest';
import { languageOf } from '../../server/src/language/index.js';

describe('cues for kinds of clauses', () => {
  const { headingCues, bodyCues, strongBodyCues } = languageOf('zh');
  const stemmed = [...headingCues, ...bodyCues, ...(strongBodyCues ?? [])].flatMap(
    ({ stem, pattern }) => (stem === undefined ? [] : [{ stem, pattern }]),
  );

  test.each(stemmed)('without “$stem” nothing matches $pattern', ({ stem, pattern }) => {
    // texts of the very letters that the pattern asks for
    const letters = fc.constantFrom(...new Set(pattern.source.match(/\p{L}/gu)));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (text) => {
        const without = text.join('').replaceAll(stem, '');
        return without.includes(stem) || !pattern.test(without);
      }),
    );
  });
});
