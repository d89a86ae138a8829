import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import { compareDocuments } from '../../server/src/redline/documents.js';
import { hasShared, seed } from '../support/shared.js';

/**
 * Agreements that stand in two of the seeds, once as Markdown and once as extracted from a PDF, with
 * what differs: how many changes of substance, and how many paragraphs are printed elsewhere.
 *
 * The last has long tables in cells over several lines, rows of them rewritten, and a page of questions
 * whose headings stand behind the answers. All that is reported of it was read: it differs in the words,
 * in 14 places (as "例如" for "如", a row on generative AI, the text of a picture that only one side has).
 */
const SAME: readonly (readonly [title: string, substantive: number, moved: number])[] = [
  ['应用市场用户协议', 0, 0],
  ['人脸识别服务规则', 0, 0],
  ['开放平台开发者协议', 3, 0],
  ['应用合规审核规范', 14, 2],
];

describe.skipIf(!hasShared)('one agreement in two layouts', () => {
  const options = { evenIfNot: true };
  const compared = hasShared
    ? compareDocuments(analyse(seed('000'), options), analyse(seed('001'), options))
    : null;

  for (const [title, substantive, moved] of SAME)
    it(`${title}: only what really differs`, () => {
      const pair = compared!.pairs.find((p) => p.baseline.value.agreement.title.includes(title));
      expect(pair?.draft.value.agreement.title).toContain(title);
      const { changes, stats } = pair!.comparison;
      expect(stats.draftClauses).toBeGreaterThan(5);
      expect(changes.filter((c) => c.substantive)).toHaveLength(substantive);
      expect(changes.filter((c) => c.moved)).toHaveLength(moved);
    });

  it('does not pair two texts that share only a title and a date', () => {
    const titled = compared!.removed.filter((a) =>
      a.value.agreement.title.includes('第三方应用平台合作协议'),
    );
    expect(titled).toHaveLength(1);
  });
});
