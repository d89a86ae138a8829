import { describe, expect, it } from 'vitest';
import type { LanguageId } from '../../server/src/agreement/model.js';
import { compareAgreements } from '../../server/src/redline/compare.js';
import { sideOf } from './build.js';
import { BASE, FOLLOWING, renumberedBut } from './renumbered.js';

/** The references of the draft that did not follow, each with what it should print. */
function check(
  baseline: string,
  draft: string,
  expected: string[],
  language: LanguageId = 'zh',
): void {
  const { references } = compareAgreements(sideOf(baseline, language), sideOf(draft, language));
  const told = references.map(({ printed, replacement, span }) => {
    expect(draft.slice(span.start, span.end)).toBe(printed);
    return `${printed} → ${replacement ?? '?'}`;
  });
  expect(told).toEqual(expected);
}

describe('references that fail to follow a renumbering', () => {
  it('are none where all follow', () => check(BASE, FOLLOWING, []));

  it('are no change where they follow, wherever they stand in a sentence', () => {
    const { changes } = compareAgreements(sideOf(BASE), sideOf(FOLLOWING));
    expect(changes.map(({ kind }) => kind)).toEqual(['inserted']);
  });

  it('are told each with the number that it should print', () =>
    check(
      BASE,
      renumberedBut((text) => text),
      ['第2.1条 → 第3.1条', '第3.1条 → 第4.1条', '第3.2条 → 第4.2条', '第2.1条 → 第3.1条'],
    ));

  it('are told where they stand, though the same is printed twice', () =>
    check(
      '1 甲\n1.1 云桥依第2.1条收费，客户依第2.1条付款。\n2 乙\n2.1 费用按照实际用量计算并按月结算。',
      '1 甲\n1.1 云桥依第3.1条收费，客户依第2.1条付款。\n2 新\n2.1 客户应当指定一名联系人负责日常沟通。\n3 乙\n3.1 费用按照实际用量计算并按月结算。',
      ['第2.1条 → 第3.1条'],
    ));

  it('are numbers in words, too', () =>
    check(
      '第一条 甲\n云桥提供推送服务。\n第二条 乙\n客户违反第一条的，云桥可以暂停服务。',
      '第一条 新\n双方应当各指定一名联系人。\n第二条 甲\n云桥提供推送服务。\n第三条 乙\n客户违反第一条的，云桥可以暂停服务。',
      ['第一条 → 第二条'],
    ));

  it('have nothing to print where the clause is gone', () =>
    check(BASE, BASE.replace('3.2 任何一方不对间接损失负责，第2.1条另有约定的除外。', ''), [
      '第3.2条 → ?',
    ]));

  it('are several in one reference, put right together', () =>
    check(
      '1 Fees\n1.1 Customer shall pay as set out in Sections 2.1 and 2.2.\n2 Prices\n2.1 The price of each message is one cent of a dollar.\n2.2 Prices are reviewed by the parties every year in March.',
      '1 Fees\n1.1 Customer shall pay as set out in Sections 2.1 and 2.2.\n2 Contacts\n2.1 Each party shall name one person who answers questions.\n3 Prices\n3.1 The price of each message is one cent of a dollar.\n3.2 Prices are reviewed by the parties every year in March.',
      [
        'Sections 2.1 and 2.2 → Sections 3.1 and 3.2',
        'Sections 2.1 and 2.2 → Sections 3.1 and 3.2',
      ],
      'en',
    ));
});
