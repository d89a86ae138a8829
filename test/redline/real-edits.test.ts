import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import { compareDocuments } from '../../server/src/redline/documents.js';
import { wordRedline } from '../../server/src/redline/word-redline.js';

/** A contract of a company that does not exist, as a parser reads it: with headings and a table. */
const BASE = `设备托管服务合同

甲方：澄湖数据有限公司（以下简称“澄湖”）
乙方：接受服务的企业（以下简称“客户”）

第一条 定义
1.1 “机柜”是指澄湖数据中心内供客户放置设备的标准机柜。
1.2 “机房”是指澄湖自有或者租用的数据中心机房。
1.3 “服务费”是指客户依本合同应当支付的托管费和带宽费。
1.4 “工作日”是指国家法定节假日以外的日期。

第二条 服务内容
2.1 澄湖向客户提供机柜、电力和网络接入。
2.2 澄湖应当保证机房温度在十八至二十七摄氏度之间。
2.3 澄湖每月向客户提供一份运行报告，报告应当列明电力和网络的中断情况。
2.4 客户可以在工作日凭工牌进入机房，进入前应当提前一日预约。

第三条 费用
| 项目 | 单价 | 单位 |
| 机柜 | 3000元 | 每月 |
| 带宽 | 50元 | 每兆每月 |
| 公网地址 | 20元 | 每个每月 |
3.1 客户应当在每月五日前支付上月服务费。
3.2 逾期支付的，每日按照欠款的万分之三计收违约金。

第四条 责任
4.1 澄湖的赔偿总额不超过客户最近六个月支付的服务费。
4.2 任何一方不对间接损失负责。
4.3 因第2.2条约定的温度超出范围造成设备损坏的，澄湖应当修复或者更换。

第五条 终止
5.1 任何一方可以提前六十日书面通知对方终止本合同。
5.2 客户欠费超过三十日的，澄湖可以暂停服务；超过六十日的，澄湖可以终止本合同。
`;

/** Edits the contract as people do, and expects exactly the changes that were made. */
function check(edit: (text: string) => string, expected: string[]): void {
  const options = { evenIfNot: true };
  const draft = edit(BASE);
  expect(draft).not.toBe(BASE);
  const { pairs } = compareDocuments(analyse(BASE, options), analyse(draft, options));
  const { changes, references } = pairs[0]!.comparison;
  const told = changes.map((c) => {
    const marks = `${c.moved && c.kind !== 'moved' ? ' moved' : ''}${c.substantive ? '' : ' editorial'}`;
    const place = `${c.baseline?.number ?? '-'} → ${c.draft?.number ?? '-'}`;
    return `${c.kind}${marks} ${place}: ${wordRedline(c, { context: 8 })}`;
  });
  expect([...told, ...references.map((r) => `${r.printed} → ${r.replacement}`)]).toEqual(expected);
}

/** Replaces each first string by the second, in turn. */
const replace =
  (...pairs: [string, string][]) =>
  (text: string): string =>
    pairs.reduce((t, [from, to]) => {
      expect(t).toContain(from);
      return t.replace(from, to);
    }, text);

describe('a contract edited as people do', () => {
  it('a clause split in two', () =>
    check(replace(['报告，报告应当', '报告。\n2.4 报告应当'], ['2.4 客户可以', '2.5 客户可以']), [
      'split 2.3 → 2.3: …提供一份运行报告~~，~~**。⏎2.4** 报告应当列明电力…',
    ]));

  it('two clauses merged', () =>
    check(
      replace(['服务费。\n4.2 任何一方不对', '服务费。任何一方不对'], ['4.3 因第', '4.2 因第']),
      ['merged editorial 4.1 → 4.1: 澄湖的赔偿总额不…'],
    ));

  it('a single-line clause moved to another article and edited, the references with it', () => {
    const moved = replace(
      ['2.2 澄湖应当保证机房温度在十八至二十七摄氏度之间。\n2.3', '2.2'],
      ['2.4 客户可以', '2.3 客户可以'],
      ['4.3 因第2.2条', '4.3 澄湖应当保证机房温度在十八至二十五摄氏度之间。\n4.4 因第2.2条'],
    );
    const change = 'modified moved 2.2 → 4.3: …机房温度在十八至~~二十七~~**二十五**摄氏度之间。';
    check((text) => moved(text).replace('4.4 因第2.2条', '4.4 因第4.3条'), [change]);
    // a reference that did not follow stands beside the changes
    check(moved, [change, '第2.2条 → 第4.3条']);
  });

  it('a cell of a table', () =>
    check(replace(['| 带宽 | 50元 |', '| 带宽 | 60元 |']), [
      'modified 第三条 → 第三条: 带宽 \\| ~~50元~~**60元** \\| 每兆每月',
    ]));

  it('a row that takes the place of another', () =>
    check(replace(['| 公网地址 | 20元 | 每个每月 |', '| 远程协助 | 200元 | 每次 |']), [
      'deleted 第三条 → -: ~~公网地址 \\| 20元 \\| 每个每月~~',
      'inserted - → 第三条: **远程协助 \\| 200元 \\| 每次**',
    ]));

  it('an article inserted in the middle, everything behind it renumbered', () =>
    check(
      replace(
        ['第三条 费用', '第三条 验收\n3.1 客户应当在设备上架后三日内验收。\n\n第四条 费用'],
        ['第五条 终止', '第六条 终止'],
        ['第四条 责任', '第五条 责任'],
        ['3.1 客户应当在每月', '4.1 客户应当在每月'],
        ['3.2 逾期', '4.2 逾期'],
        ['\n4.1 澄湖', '\n5.1 澄湖'],
        ['\n4.2 任何', '\n5.2 任何'],
        ['\n4.3 因', '\n5.3 因'],
        ['\n5.1 任何', '\n6.1 任何'],
        ['\n5.2 客户', '\n6.2 客户'],
      ),
      ['inserted - → 第三条: **验收⏎3.1 客户应当在设备上架后三日内验收。**'],
    ));

  it('definitions in another order', () =>
    check(
      replace(
        ['1.1 “机柜”是指澄湖数据中心内供客户放置设备的标准机柜。\n1.2', '1.1'],
        ['1.3 “服务费”', '1.2 “机柜”是指澄湖数据中心内供客户放置设备的标准机柜。\n1.3 “服务费”'],
      ),
      ['moved editorial 1.2 → 1.1: “机房”是指澄湖…'],
    ));

  it('a definition before the others', () =>
    check(
      replace(
        ['1.4 “工', '1.5 “工'],
        ['1.3 “服', '1.4 “服'],
        ['1.2 “机', '1.3 “机'],
        ['1.1 “机', '1.1 “设备”是指客户自行购置并交付托管的服务器。\n1.2 “机'],
      ),
      ['inserted - → 1.1: **“设备”是指客户自行购置并交付托管的服务器。**'],
    ));

  it('two clauses that change places', () =>
    check(
      replace(
        ['3.1 客户应当在每月五日前支付上月服务费。\n3.2', '3.1'],
        ['计收违约金。', '计收违约金。\n3.2 客户应当在每月五日前支付上月服务费。'],
      ),
      ['moved editorial 3.1 → 3.2: 客户应当在每月五…'],
    ));
});
