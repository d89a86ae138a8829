import { describe, expect, it } from 'vitest';
import { FINDING_KINDS, TOPIC_KINDS } from '../../server/src/clauses/kinds.js';
import { kindHeading, kindName } from '../../server/src/locale/kind-names.js';

describe('names of kinds', () => {
  it.each([...FINDING_KINDS, ...TOPIC_KINDS])('%s has one in both languages', (kind) => {
    expect(kindName(kind, 'en')).toMatch(/^[A-Za-z]/);
    expect(kindName(kind, 'zh')).toMatch(/[\u4e00-\u9fff]/);
  });
  it('starts a line with a capital letter', () => {
    expect(kindHeading('late-fee', 'en')).toBe('Late fee');
  });
});
