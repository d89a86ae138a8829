import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted } from '../../server/src/text/fitted.js';

describe('an array fitted to its items', () => {
  it('holds the same', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (items) => {
        expect(fitted(items)).toEqual(items);
      }),
    );
  });

  it('is another one: what grows on does not change it', () => {
    const items = [1];
    const kept = fitted(items);
    items.push(2);
    expect(kept).toEqual([1]);
  });

  it('is one and the same where there is nothing to hold', () =>
    expect(fitted([])).toBe(fitted([])));
});
