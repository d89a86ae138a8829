import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import { LAYOUT_KINDS, type LayoutKind } from '../../server/src/redline/change.js';
import { compareDocuments } from '../../server/src/redline/documents.js';
import { wordRedline } from '../../server/src/redline/word-redline.js';

const BASE = `推送服务协议

1. 服务
1.1 云桥（以下简称“平台”）向客户提供 API 推送服务，可用性不低于 99%。
1.2 客户应当在三十日内付款，逾期的平台可以
暂停服务。

2. 其他
2.1 双方另行约定的从其约定。
`;

/** What is shown of a draft that differs in layout alone. */
function check(
  edit: (text: string) => string,
  layout: readonly LayoutKind[],
  expected: string[],
  numbering = false,
): void {
  const options = { evenIfNot: true };
  const draft = edit(BASE);
  expect(draft).not.toBe(BASE);
  const { pairs } = compareDocuments(analyse(BASE, options), analyse(draft, options), {
    show: { layout, numbering },
  });
  const { changes } = pairs[0]!.comparison;
  for (const change of changes) {
    expect(change.substantive).toBe(false);
    expect(change.impacts).toEqual([]);
  }
  const told = changes.map(
    (c) => `${c.layout.join(' ') || c.kind}: ${wordRedline(c, { context: 4 })}`,
  );
  expect(told).toEqual(expected);
}

describe('differences of layout', () => {
  const wide = (text: string) => text.replace('（以下简称“平台”）', '(以下简称「平台」)');

  it('are not shown unless somebody asks', () => check(wide, [], []));

  it('are not shown where others are asked for', () => check(wide, ['spacing', 'marks'], []));

  it('are the width and style of punctuation', () =>
    check(
      wide,
      ['punctuation'],
      ['punctuation: 云桥~~（~~**\\(**以下简称~~“~~**「**平台~~”）~~**」\\)**向客户提…'],
    ));

  it('are spacing', () =>
    check(
      (text) => text.replace(' API ', 'API').replace('于 99%', '于99%'),
      ['spacing'],
      ['spacing: …客户提供~~␣~~API~~␣~~推送服务…性不低于~~␣~~99%。'],
    ));

  it('are values written another way', () =>
    check(
      (text) => text.replace('三十日', '30 日'),
      ['values'],
      ['values: 客户应当在~~三十~~**30** 日内付款…'],
    ));

  it('are line wrap', () =>
    check(
      (text) => text.replace('可以\n暂停', '可以暂停'),
      ['wrap'],
      ['wrap: …平台可以~~⏎~~暂停服务。'],
    ));

  it('are marks of the source that are not read, and lines that break within a sentence', () => {
    check((text) => text.replace('付款', '**付款**'), LAYOUT_KINDS, ['wrap: 客户应当…']);
    check((text) => text.replace('双方另行', '- 双方另行'), ['marks'], []);
  });

  it('are numbering', () =>
    check(
      (text) => text.replace('2. 其他', '3. 其他').replace('2.1 双方', '3.1 双方'),
      [],
      ['renumbered: 其他', 'renumbered: 双方另行…'],
      true,
    ));
});
