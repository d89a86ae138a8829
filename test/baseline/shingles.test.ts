import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ShingleIndex } from '../../server/src/baseline/shingle-index.js';
import { allShingles, sample } from '../../server/src/baseline/shingles.js';

const runs = (text: string): number[] => [...allShingles([text], 3).hashes];

/** A text of so many distinct words. */
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => spelled(from + i)).join(' ');
const spelled = (n: number): string =>
  [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

describe('a fingerprint', () => {
  const check = (one: string, other: string): void => expect(runs(one)).toEqual(runs(other));

  it('does not see layout', () =>
    check('恒云科技应当\n    按月出具账单', '恒云科技应当按月出具账单'));
  it('does not see renumbering', () =>
    check('3.1 Fees are due monthly.', '7.4 Fees are due monthly.'));
  it('does not see punctuation', () => check('您可以：终止、退订', '您可以终止，退订'));
  it('does not see width and case', () => check('ＳＬＡ Terms apply here', 'sla terms APPLY here'));
  it('sees a changed word', () =>
    expect(runs('您应当按月付款')).not.toEqual(runs('您可以按月付款')));
  it('has something for a text of one word, and nothing for none', () => {
    expect(runs('恒')).toHaveLength(1);
    expect(runs(' 12.5% — ')).toEqual([]);
  });

  it('keeps a sample within its limit, of any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => {
        const whole = allShingles([text], 3);
        const kept = sample(whole, 16);
        expect(kept.hashes.length).toBeLessThanOrEqual(16);
        const set = new Set(whole.hashes);
        expect([...kept.hashes].every((hash) => set.has(hash))).toBe(true);
      }),
    );
  });
});

describe('the index of fingerprints', () => {
  const kept = (text: string) => sample(allShingles([text], 3), 64);

  it('estimates from samples how much of a text stands in another', () => {
    const index = new ShingleIndex([kept(words(0, 2000)), kept(words(5000, 2000))]);
    const half = index.overlaps(allShingles([words(1000, 1000)], 3));
    expect(half.docs).toEqual([0]);
    expect(half.ofQuery(0)).toBeCloseTo(1, 2);
    expect(half.ofDoc(0)).toBeGreaterThan(0.35);
    expect(half.ofDoc(0)).toBeLessThan(0.65);
  });

  it('lets words that stand everywhere count little', () => {
    const boilerplate = words(9000, 300);
    const own = (i: number): string => words(i * 100, 100);
    const texts = Array.from({ length: 20 }, (_, i) => kept(`${boilerplate} ${own(i)}`));
    const found = new ShingleIndex(texts).overlaps(allShingles([`${boilerplate} ${own(7)}`], 3));
    expect(found.ofQuery(7)).toBeGreaterThan(0.95);
    expect(found.ofQuery(8)).toBeLessThan(0.2);
  });

  it('no longer finds what was removed', () => {
    const index = new ShingleIndex([kept('alpha beta gamma delta')]);
    index.remove(0);
    expect(index.overlaps(allShingles(['alpha beta gamma delta'], 3)).docs).toEqual([]);
  });

  it('finds the same whether texts came at once or one by one', () => {
    const text = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), text, (docs, query) => {
        const prints = docs.map((doc) => kept(doc.map(spelled).join(' ')));
        const grown = new ShingleIndex();
        for (const print of prints) grown.add(print);
        const wanted = allShingles([query.map(spelled).join(' ')], 3);
        const one = new ShingleIndex(prints).overlaps(wanted);
        const other = grown.overlaps(wanted);
        expect([...other.docs].sort()).toEqual([...one.docs].sort());
        for (const doc of one.docs) expect(other.ofQuery(doc)).toBeCloseTo(one.ofQuery(doc));
      }),
    );
  });
});
