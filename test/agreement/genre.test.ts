import { describe, expect, it } from 'vitest';
import { assessDocument } from '../../server/src/agreement/head/genre.js';
import { splitAgreements } from '../../server/src/agreement/split.js';
import { hasShared, seed } from '../support/shared.js';
import { AGREEMENTS } from './genre/agreements.js';
import { PUBLIC_LICENCES } from './genre/licences.js';
import { OTHERS } from './genre/others.js';

function check(text: string, expected: boolean): void {
  expect(assessDocument(text)).toMatchObject({ agreement: expected });
}

const named = (texts: Readonly<Record<string, string>>) => Object.entries(texts);

describe('agreements', () => {
  it.each(named(AGREEMENTS))('%s', (_, text) => check(text, true));
});

describe('other texts', () => {
  it.each(named(OTHERS))('%s', (_, text) => check(text, false));
});

describe('public licences are left alone: every repository has one, and nobody negotiates it', () => {
  it.each(named(PUBLIC_LICENCES))('%s', (_, text) => {
    check(text, false);
    expect(assessDocument(text).reasons).toEqual(['public-licence']);
  });
});

describe.skipIf(!hasShared)('the shared texts', () => {
  it.each(['000', '001', '002', '003', '004'])('%s is a compendium of agreements', (name) =>
    check(seed(name), true),
  );
  it('nearly every agreement of them is one by itself', () => {
    const source = seed('001');
    const slices = splitAgreements(source);
    const missed = slices.filter(
      ({ start, end }) => !assessDocument(source.slice(start, end)).agreement,
    );
    expect(missed.length).toBeLessThan(slices.length * 0.02);
  });
});
