import { diffArrays } from 'diff';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../server/src/agreement/model.js';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { splitAgreements } from '../../server/src/agreement/split.js';
import { hasShared, seed } from '../support/shared.js';
import { drawTree } from './check.js';

/** The agreement of a compendium whose title ends with the words. */
function find(name: string, title: string): Agreement {
  const source = seed(name);
  for (const { start, end } of splitAgreements(source)) {
    if (!source.slice(start, start + 60).includes(title)) continue;
    return parseAgreement(source.slice(start, end));
  }
  throw new Error(`${name} has no ${title}`);
}

/** The tree, a line per clause or block, without white space and punctuation. */
function lines(agreement: Agreement): string[] {
  return drawTree(agreement)
    .split('\n')
    .map((line) => line.replace(/[\s\p{P}]/gu, ''));
}

describe.skipIf(!hasShared)('one agreement in two layouts', () => {
  /** `differ`: clauses and paragraphs that the two sources really have differently, with some slack. */
  it.each([
    ['应用市场用户协议', 8],
    ['开放平台开发者协议', 12],
    ['人脸识别服务规则', 10],
  ])('%s comes out as one tree but for %i lines', (title, differ) => {
    const flat = lines(find('000', title));
    const broken = lines(find('001', title));
    let count = 0;
    for (const part of diffArrays(flat, broken))
      if (part.added || part.removed) count += part.value.length;
    console.log(`${title}: ${count} of ${flat.length + broken.length} lines differ`);
    expect(count).toBeLessThanOrEqual(differ);
  });
});
