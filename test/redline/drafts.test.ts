import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import type { Change } from '../../server/src/redline/change.js';
import { compareDocuments } from '../../server/src/redline/documents.js';
import { rankChanges } from '../../server/src/redline/rank.js';
import * as english from './drafts/en.js';
import * as chinese from './drafts/zh.js';

/** The changes of a draft by effect. */
function changesOf(baseline: string, draft: string): Change[] {
  const options = { evenIfNot: true };
  const { pairs } = compareDocuments(analyse(baseline, options), analyse(draft, options));
  return rankChanges(pairs.flatMap(({ comparison }) => comparison.changes));
}

describe.each([
  { language: 'Chinese', ...chinese },
  { language: 'English', ...english },
])('what one edit of an agreement in $language does', ({ BASELINE, EDITS }) => {
  it.each(EDITS)('$what', ({ from, to, favours, en, zh }) => {
    expect(BASELINE.split(from)).toHaveLength(2);
    const changes = changesOf(BASELINE, BASELINE.replace(from, to));
    expect(changes).toHaveLength(1);
    const [impact] = changes[0]!.impacts;
    expect(impact).toMatchObject({ favours, summary: { en, zh } });
  });

  it('is the same in the other direction, the other way round', () => {
    const opposite = { provider: 'customer', customer: 'provider' } as const;
    const [cap, availability, credit, window] = EDITS;
    for (const { from, to, favours } of [cap!, availability!, credit!, window!]) {
      const [change] = changesOf(BASELINE.replace(from, to), BASELINE);
      expect(change!.impacts[0]!.favours).toBe(opposite[favours as 'provider']);
    }
  });

  it('ranks all of them at once by what they do, the editorial ones last', () => {
    const weighty = ['a cap lowered', 'availability lowered', 'a credit tier lowered'];
    const edits = EDITS.filter(({ what }) =>
      [...weighty, 'late fee raised', 'a restriction of use dropped'].includes(what),
    );
    const draft = edits.reduce((text, { from, to }) => text.replace(from, to), BASELINE);
    // Punctuation exchanged is editorial.
    const editorial = draft.replace('“可用性”是指服务周期内', '“可用性”是指，服务周期内');
    const changes = changesOf(BASELINE, editorial);
    const magnitudes = changes.map(({ impacts }) => impacts[0]?.magnitude ?? 0);
    expect(magnitudes).toEqual([...magnitudes].sort((a, b) => b - a));
    expect(changes[0]!.impacts[0]!.kind).toBe('liability-cap');
    expect(changes.filter(({ substantive }) => substantive)).toHaveLength(edits.length);
    expect(changes.findIndex(({ substantive }) => !substantive)).toBe(
      editorial === draft ? -1 : changes.length - 1,
    );
  });
});
