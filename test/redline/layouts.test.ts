import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import { compareDocuments } from '../../server/src/redline/documents.js';
import { hasShared, seed } from '../support/shared.js';

/**
 * Agreements that stand in two of the seeds, once as Markdown and once as extracted from a PDF, with
 * what really differs: how many changes of substance.
 */
const SAME: readonly (readonly [title: string, substantive: number])[] = [
  ['应用市场用户协议', 0],
  ['开放平台开发者协议', 3],
];

describe.skipIf(!hasShared)('one agreement in two layouts', () => {
  const options = { evenIfNot: true };
  const compared = hasShared
    ? compareDocuments(analyse(seed('000'), options), analyse(seed('001'), options))
    : null;

  for (const [title, substantive] of SAME)
    it(`${title}: only what really differs`, () => {
      const pair = compared!.pairs.find((p) => p.baseline.value.agreement.title.includes(title));
      expect(pair?.draft.value.agreement.title).toContain(title);
      const { changes, stats } = pair!.comparison;
      expect(stats.draftClauses).toBeGreaterThan(50);
      expect(changes.filter((c) => c.substantive)).toHaveLength(substantive);
      expect(changes.filter((c) => c.moved)).toEqual([]);
    });

  it('does not pair two texts that share only a title and a date', () => {
    const titled = compared!.removed.filter((a) =>
      a.value.agreement.title.includes('第三方应用平台合作协议'),
    );
    expect(titled).toHaveLength(1);
  });
});
