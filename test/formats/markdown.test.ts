import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkedLine } from '../../server/src/formats/markdown.js';

function check(line: string, expected: string, marks: readonly string[]): void {
  const read = readMarkedLine(line, 0, line.length);
  const words = ({ start, end }: { start: number; end: number }) => line.slice(start, end);
  expect(read.pieces.map(words).join('')).toBe(expected);
  expect(read.marks.map(words)).toEqual(marks);
}

describe('readMarkedLine', () => {
  it('reads an entity as the character that it prints', () => {
    const read = readMarkedLine('5 &lt; 6 &#38; 7 &nope; &rsquo', 0, 30);
    expect(read.pieces.map(({ prints }) => prints)).toEqual([
      undefined,
      '<',
      undefined,
      '&',
      undefined,
    ]);
    expect(read.marks).toEqual([]);
  });
  it('sets headings, bullets and quotes aside', () => {
    check('## 一、定义', '一、定义', ['## ']);
    check('#一、定义', '一、定义', ['#']);
    check('#云存储# 上线', '#云存储# 上线', []);
    check('- （1）第一项', '（1）第一项', ['- ']);
    check('> 说明', '说明', ['> ']);
  });
  it('sets bold, links and tags aside', () => {
    check('**甲方**应当', '甲方应当', ['**', '**']);
    check('见[政策](https://example.com/a(1).html)。', '见政策.html)。', [
      '[',
      '](https://example.com/a(1)',
    ]);
    check('<p>日志</p>', '日志', ['<p>', '</p>']);
    check('甲\\*乙', '甲*乙', ['\\']);
    check('the _End of Term_, then', 'the End of Term, then', ['_', '_']);
    check('## Credits¶', 'Credits', ['## ', '¶']);
    check('1. ## Services', '1. Services', ['## ']);
    check('<h2 id="a">3. Support </h2>', '3. Support ', ['<h2 id="a">', '</h2>']);
    check('<!-- lint off -->', '', ['<!-- lint off -->']);
  });
  it('leaves blanks to fill in, products and dashes alone', () => {
    check('甲方：____________', '甲方：____________', []);
    check('fees of [***] or **more**', 'fees of [***] or more', ['**', '**']);
    check('max_retry_count of _x y', 'max_retry_count of _x y', []);
    check('3 * 4 = 12', '3 * 4 = 12', []);
    check('COS-V5 <b', 'COS-V5 <b', []);
  });
  it('keeps every character in a piece or a mark, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'#*_[]()<>p/`\\|- 甲a!~') }), (line) => {
        const { pieces, marks } = readMarkedLine(line, 0, line.length);
        const all = [...pieces, ...marks].sort((a, b) => a.start - b.start || a.end - b.end);
        let at = 0;
        for (const span of all) {
          expect(span.start).toBe(at);
          at = span.end;
        }
        expect(at).toBe(line.length);
      }),
    );
  });
});
