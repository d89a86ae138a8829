import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, shift } from '../../client/src/shift.js';
import { LineIndex } from '../../server/src/text/line-index.js';

/** Three highlights, on lines 1, 3 to 4, and 6. */
const RANGES = [1, 2, 1, 8, 3, 0, 4, 5, 6, 1, 6, 9];

function check(edit: { lines: [number, number]; took?: number; text?: string }, expected: object) {
  const ranges = [...RANGES];
  const [first, last] = edit.lines;
  const harmed = shift(ranges, {
    range: { start: { line: first }, end: { line: last } },
    rangeLength: edit.took ?? 0,
    text: edit.text ?? '',
  });
  expect({ lines: ranges.filter((_, i) => i % 2 === 0), harmed }).toEqual(expected);
}

describe('highlights under an edit', () => {
  it('stay where they are when a letter is typed, even in one of them', () => {
    check({ lines: [1, 1], text: 'a' }, { lines: [1, 1, 3, 4, 6, 6], harmed: false });
  });
  it('go down with a line that is added above', () => {
    check({ lines: [2, 2], text: 'a\r\n' }, { lines: [1, 1, 4, 5, 7, 7], harmed: false });
  });
  it('go up with lines that are taken away above', () => {
    check({ lines: [2, 2], took: 3 }, { lines: [1, 1, 3, 4, 6, 6], harmed: false });
    check({ lines: [0, 1], took: 3 }, { lines: [1, 1, 2, 3, 5, 5], harmed: true });
  });
  it('may be harmed where letters go or a line breaks', () => {
    check({ lines: [3, 3], took: 1 }, { lines: [1, 1, 3, 4, 6, 6], harmed: true });
    check({ lines: [6, 6], text: '\n' }, { lines: [1, 1, 3, 4, 6, 6], harmed: true });
  });

  it('keep standing at the same words where the edit did not touch them', () => {
    const text = fc.string({
      unit: fc.constantFrom('甲', '乙', '\n'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), text, fc.nat(), (before, a, b, insert, at) => {
        const [start, end] = [a % before.length, b % before.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const word = at % before.length;
        const old = new LineIndex(before);
        const after = new LineIndex(before.slice(0, start) + insert + before.slice(end));
        const from = old.positionAt(word);
        const edit: Edit = {
          range: { start: old.positionAt(start), end: old.positionAt(end) },
          rangeLength: end - start,
          text: insert,
        };
        const ranges = [from.line, from.character, from.line, from.character];
        // On the lines of the edit characters move, too: there the digest tells.
        if (from.line >= edit.range.start.line && from.line <= edit.range.end.line) return;
        expect(shift(ranges, edit)).toBe(false);
        const to = after.positionAt(word < start ? word : word + insert.length - (end - start));
        expect(ranges).toEqual([to.line, to.character, to.line, to.character]);
      }),
    );
  });
});
