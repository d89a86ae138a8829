import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, cut, padTo, wrap } from '../../server/src/cli/layout.js';
import { tableLines } from '../../server/src/cli/table.js';

describe('wrapping for a terminal', () => {
  const check = (text: string, width: number, lines: readonly string[]): void =>
    expect(wrap(text, width)).toEqual(lines);

  it('breaks Latin text at spaces', () => {
    check('the fees of the past month', 12, ['the fees of', 'the past', 'month']);
  });
  it('breaks Chinese between characters, two columns each', () => {
    check('恒云承担的责任', 8, ['恒云承担', '的责任']);
  });
  it('keeps a closing mark with the character before it', () => {
    check('恒云承担，责任', 8, ['恒云承', '担，责任']);
  });
  it('keeps an opening mark with the character after it', () => {
    check('三个月（含）', 8, ['三个月', '（含）']);
  });
  it('cuts a word that is wider than the line', () => {
    check('abcdefghijkl', 8, ['abcdefgh', 'ijkl']);
  });
  it('keeps an empty text as one empty line', () => {
    check('', 20, ['']);
  });
  it('never makes a line wider than asked but by a closing mark, and loses only spaces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 8, max: 40 }),
        (text, width) => {
          const lines = wrap(text, width);
          for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width + 2);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('cutting', () => {
  it('leaves what fits', () => expect(cut('责任', 4)).toBe('责任'));
  it('ends in an ellipsis where it does not', () => expect(cut('责任上限', 5)).toBe('责任…'));
  it('does not cut a wide character in two', () =>
    expect(columnsOf(cut('责任上限', 4))).toBeLessThanOrEqual(4));
  it('gives nothing for no room', () => expect(cut('责任', 0)).toBe(''));
  it('pads by columns and not by characters', () => expect(padTo('责任', 6)).toBe('责任  '));
});

describe('tables', () => {
  const columns = [
    { head: 'Finding' },
    { head: 'Line', align: 'right' as const },
    { head: 'In brief', shrinks: true },
  ];

  it('lines columns up by width on screen', () => {
    expect(
      tableLines(
        columns,
        [
          ['责任上限', '7', 'twelve months'],
          ['late fee', '120', '0.05%'],
        ],
        60,
      ),
    ).toEqual([
      'Finding   Line  In brief',
      '─────────────────────────────',
      '责任上限     7  twelve months',
      'late fee   120  0.05%',
    ]);
  });

  it('takes room from a column that shrinks where the terminal is narrow', () => {
    const lines = tableLines(
      columns,
      [['责任上限', '7', 'the fees of the past twelve months']],
      30,
    );
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(30);
    expect(lines.at(-1)).toContain('…');
  });
});
