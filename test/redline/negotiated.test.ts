import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import type { Change } from '../../server/src/redline/change.js';
import { compareDocuments } from '../../server/src/redline/documents.js';
import * as english from './negotiations/en.js';
import * as chinese from './negotiations/zh.js';

const OPPOSITE = {
  provider: 'customer',
  customer: 'provider',
  neither: 'neither',
  unclear: 'unclear',
} as const;

/**
 * What nobody can say of the way back: "promptly" may be sooner or later than "within 24 hours", and no
 * side is at home where the defendant is.
 */
const ONE_WAY = new Set(['no fixed time to report', 'the court of one side']);

describe.each([
  { language: 'Chinese', ...chinese },
  { language: 'English', ...english },
])('one clause in $language that was negotiated', ({ agreementWith, EDITS, UNTOLD }) => {
  function changesOf(from: string, to: string): Change[] {
    const [a, b] = [from, to].map((clause) => analyse(agreementWith(clause), { evenIfNot: true }));
    return compareDocuments(a!, b!).pairs.flatMap(({ comparison }) => comparison.changes);
  }

  it.each(EDITS)('$what', ({ what, from, to, favours, en, zh }) => {
    const changes = changesOf(from, to);
    expect(changes).toHaveLength(1);
    expect(changes[0]!.impacts[0]).toMatchObject({ favours, summary: { en, zh } });
    if (ONE_WAY.has(what)) return;
    const [back] = changesOf(to, from);
    expect(back!.impacts.map((i) => i.favours)).toContain(OPPOSITE[favours]);
  });

  it.each(UNTOLD)('says nothing of %s → %s', (from, to) => {
    const changes = changesOf(from, to);
    expect(changes).toHaveLength(1);
    expect(changes[0]!.impacts).toEqual([]);
  });
});
