import { describe, expect, it } from 'vitest';
import { MappedText } from '../../server/src/text/mapped-text.js';

describe('a text with a character that the source writes by name', () => {
  const source = 'days&rsquo; notice';
  const text = MappedText.ofPieces(source, [
    { start: 0, end: 4 },
    { start: 4, end: 11, prints: '’' },
    { start: 11, end: 18 },
  ]);

  it('reads as printed', () => expect(text.value).toBe('days’ notice'));

  it('covers the whole name in the source', () => {
    expect(text.spanOf(4, 5)).toEqual({ start: 4, end: 11 });
    expect(text.spanOf(0, 5)).toEqual({ start: 0, end: 11 });
    expect(text.spanOf(6, 12)).toEqual({ start: 12, end: 18 });
    expect(text.runsOf(3, 6)).toEqual([
      { start: 3, end: 4 },
      { start: 4, end: 11 },
      { start: 11, end: 12 },
    ]);
  });

  it('goes back and forth', () => {
    expect([4, 5].map((at) => text.toSource(at))).toEqual([4, 11]);
    expect([3, 4, 9, 11].map((at) => text.fromSource(at))).toEqual([3, 4, 4, 5]);
    expect(text.joints).toEqual([]);
  });

  it('keeps the name whole in a part of it', () => {
    const part = text.sub(2, 5);
    expect(part.value).toBe('ys’');
    expect(part.span).toEqual({ start: 2, end: 11 });
  });
});
