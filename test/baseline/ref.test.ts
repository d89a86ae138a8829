import { describe, expect, it } from 'vitest';
import { type BaselineRef, formatRef, parseRef } from '../../server/src/baseline/ref.js';

describe('a reference to a baseline', () => {
  const check = (text: string, ref: BaselineRef): void => {
    expect(parseRef(text)).toEqual(ref);
    expect(formatRef(ref)).toBe(text);
  };

  it('names a version in the library', () =>
    check('library:3f9a@b194', { kind: 'library', agreement: '3f9a', version: 'b194' }));
  it('names the newest version', () =>
    check('library:3f9a', { kind: 'library', agreement: '3f9a', version: null }));
  it('names a git revision', () => check('git:HEAD~1', { kind: 'git', revision: 'HEAD~1' }));
  it('names a file', () => check('file:C:\\a b.txt', { kind: 'file', path: 'C:\\a b.txt' }));

  it.each(['', 'library:', 'library:../x', 'git:', 'git:--output=x', 'git:a b', 'file:', 'a.txt'])(
    'is not %j',
    (text) => expect(parseRef(text)).toBeNull(),
  );
});
