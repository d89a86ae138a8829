import { describe, expect, it } from 'vitest';
import { compareAgreements } from '../../server/src/redline/compare.js';
import type { PartialOptions } from '../../server/src/redline/options.js';
import { wordRedline } from '../../server/src/redline/word-redline.js';
import { sideOf } from './build.js';

/** Compares two agreements and describes each change in one line. */
function check(
  baseline: string,
  draft: string,
  expected: string[],
  options?: PartialOptions,
): void {
  const { changes } = compareAgreements(sideOf(baseline), sideOf(draft), options);
  const described = changes.map((c) => {
    const from = c.baseline?.number ?? '-';
    const to = c.draft?.number ?? '-';
    const marks = `${c.moved ? ' moved' : ''}${c.substantive ? '' : ' editorial'}`;
    return `${c.kind}${marks} ${from} → ${to}: ${wordRedline(c, { context: 6 })}`;
  });
  expect(described).toEqual(expected);
}

const BASE = `1 适用范围
1.1 本协议适用于恒云科技向客户提供的对象存储服务。
1.2 客户应当按照本协议约定使用服务并按时支付费用。
2 责任限制
2.1 恒云科技的赔偿总额不超过客户在违约发生前12个月内支付的服务费用。
2.2 任何一方均不对间接损失、利润损失承担责任。
3 终止
3.1 任何一方可以提前30日书面通知对方终止本协议。
3.2 客户违反第2.2条的，恒云科技有权立即终止本协议。`;

describe('what is not a change', () => {
  it('is the same text', () => check(BASE, BASE, []));

  it('is spacing, width of characters and punctuation, quote style', () =>
    check(
      '1.1 甲方（以下简称“平台”）提供 API 服务，可用性不低于99.95%。',
      '1.1 甲方(以下简称「平台」)提供API服务, 可用性不低于 ９９.９５％。',
      [],
    ));

  it('is a value written in another way', () =>
    check(
      '1.1 客户应当在三十日内付款，可用性不低于99%。',
      '1.1 客户应当在30日内付款，可用性不低于99.00%。',
      [],
    ));

  it('is a list or Markdown mark', () =>
    check('• 客户应当**及时**付款给恒云科技。', '- 客户应当及时付款给[恒云科技](#)。', []));

  it('is a paragraph divided otherwise', () =>
    check(
      '客户应当及时付款。逾期的，恒云科技可以暂停服务。',
      '客户应当及时付款。\n逾期的，恒云科技可以暂停服务。',
      [],
    ));

  it('is a number that follows an inserted clause, and a reference that follows it', () =>
    check(
      BASE,
      BASE.replace(
        '2 责任限制',
        '2 保密\n2.1 双方应当对在合作中获知的商业秘密严格保密。\n3 责任限制',
      )
        .replace('2.1 恒云', '3.1 恒云')
        .replace('2.2 任何', '3.2 任何')
        .replace('3 终止', '4 终止')
        .replace('3.1 任何', '4.1 任何')
        .replace('3.2 客户违反第2.2条', '4.2 客户违反第3.2条'),
      ['inserted - → 2: **保密⏎2.1 双方应当对在合作中获知的商业秘密严格保密。**'],
    ));
});

describe('what is a change', () => {
  it('is a number, as a whole', () =>
    check(BASE, BASE.replace('12个月', '3个月'), [
      'modified 2.1 → 2.1: …在违约发生前~~12个月~~**3个月**内支付的服务…',
    ]));

  it('is a word, as a whole', () =>
    check(BASE, BASE.replace('客户应当按照', '客户可以按照'), [
      'modified 1.2 → 1.2: 客户~~应当~~**可以**按照本协议约…',
    ]));

  it('is a deleted clause, with what it holds', () =>
    check(
      BASE,
      BASE.replace(/2 责任限制\n.*\n.*\n/, '')
        .replace('3 终止', '2 终止')
        .replace('3.1', '2.1')
        .replace('3.2 客户违反第2.2条的', '2.2 客户违反约定的'),
      [
        'deleted 2 → -: ~~责任限制⏎2.1 恒云科技的赔偿总额不超过客户在违约发生前12个月内支付的服务费用。⏎2.2 任何一方均不对间接损失、利润损失承担责任。~~',
        'modified 3.2 → 2.2: 客户违反~~第2.2条~~**约定**的，恒云科技…',
      ],
    ));

  it('is a clause that moved, and one that moved and was edited', () => {
    check(
      BASE,
      `1 适用范围
1.1 客户应当按照本协议约定使用服务并按时支付费用。
1.2 本协议适用于恒云科技向客户提供的对象存储服务。
2 责任限制
2.1 恒云科技的赔偿总额不超过客户在违约发生前12个月内支付的服务费用。
2.2 任何一方均不对间接损失、利润损失承担责任。
3 终止
3.1 任何一方可以提前30日书面通知对方终止本协议。
3.2 客户违反第2.2条的，恒云科技有权立即终止本协议。`,
      ['moved moved editorial 1.2 → 1.1: 客户应当按照…'],
    );
    check(
      BASE,
      BASE.replace('1.2 客户应当按照本协议约定使用服务并按时支付费用。\n', '').concat(
        '\n3.3 客户应当按照本协议约定使用服务并在15日内支付费用。',
      ),
      ['modified moved 1.2 → 3.3: …定使用服务并~~按时~~**在15日内**支付费用。'],
    );
  });

  it('is a clause that was split or merged', () => {
    const whole =
      '2.1 恒云科技的赔偿总额不超过客户在违约发生前12个月内支付的服务费用。任何一方均不对间接损失、利润损失承担责任。';
    const parts =
      '2.1 恒云科技的赔偿总额不超过客户在违约发生前12个月内支付的服务费用。\n2.2 任何一方均不对间接损失、利润损失承担责任。';
    check(whole, parts, ['split editorial 2.1 → 2.1: 恒云科技的赔…']);
    check(parts, whole, ['merged editorial 2.1 → 2.1: 恒云科技的赔…']);
    check(whole, parts.replace('12个月', '6个月').replace('利润损失', '利润、数据损失'), [
      'split 2.1 → 2.1: …在违约发生前~~12个月~~**6个月**内支付的服务费用。⏎**2.2** 任何一方均不…接损失、利润**、数据**损失承担责任。',
    ]);
  });

  it('is a retitled heading', () =>
    check(BASE, BASE.replace('2 责任限制', '2 赔偿'), ['modified 2 → 2: ~~责任限制~~**赔偿**']));
});

describe('cross-references', () => {
  it('that follow a renumbering are no change; one that does not is a finding', () => {
    const draft = BASE.replace(
      '2.2 任何',
      '2.2 本条不适用于故意或者重大过失造成的损失。\n2.3 任何',
    );
    check(BASE, draft, ['inserted - → 2.2: **本条不适用于故意或者重大过失造成的损失。**']);
    const { references } = compareAgreements(sideOf(BASE), sideOf(draft));
    expect(
      references.map((r) => [r.number, r.printed, r.wanted, draft.slice(r.span.start, r.span.end)]),
    ).toEqual([['3.2', '第2.2条', '2.3', '第2.2条']]);
    expect(
      compareAgreements(sideOf(BASE), sideOf(draft.replace('第2.2条', '第2.3条'))).references,
    ).toEqual([]);
  });
});
