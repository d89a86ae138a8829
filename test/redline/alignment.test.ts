import { describe, expect, it } from 'vitest';
import type { Block } from '../../server/src/agreement/model.js';
import type { Change } from '../../server/src/redline/change.js';
import { compareAgreements } from '../../server/src/redline/compare.js';
import type { PartialOptions } from '../../server/src/redline/options.js';
import { wordRedline } from '../../server/src/redline/word-redline.js';
import { MappedText } from '../../server/src/text/mapped-text.js';
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

/** Paragraphs as one, its lines joined. */
function paragraphOf(blocks: readonly Block[]): Block {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const text = MappedText.join(texts);
  return { kind: 'paragraph', text, span: text.span };
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

  it('is a line that looks like a clause of its own, by a reference or a minus sign at its start', () => {
    check(
      '1.1 未达到标准的，客户可以根据本协议第3条约定获得赔偿。',
      '1.1 未达到标准的，客户可以根据本协议\n第3条约定获得赔偿。',
      [],
    );
    check(
      '1.1 可用性 = 100% - 当月的错误率，24小时 × 60分钟。',
      '1.1 可用性 = 100%\n- 当月的错误率，24小时 ×60分钟。',
      [],
    );
  });

  it('is a heading that stands in the line of its text', () =>
    check(
      '1 Payment Terms\nAll fees are due within thirty days.',
      '1 Payment Terms. All fees are due within thirty days.',
      [],
    ));

  it('is where a text was cut, edited or not', () => {
    const whole =
      '1.1 客户最晚应当在故障发生以后的六十日内提出申请。客户逾期没有提出申请的，视为放弃要求赔偿的权利，恒云有权不予受理。';
    const cut =
      '1.1 客户最晚应当在故障发生以后的六十日内提出\n申请。客户逾期没有提出申请的，视为放弃要求赔偿的\n权利，恒云有权不予受理。';
    check(whole, cut, []);
    check(whole, cut.replace('有权不予受理', '有义务补偿'), [
      'modified 1.1 → 1.1: …⏎权利，恒云~~有权不予受理~~**有义务补偿**。',
    ]);
    check(cut, whole.replace('有权不予受理', '有义务补偿'), [
      'modified 1.1 → 1.1: …的权利，恒云~~有权不予受理~~**有义务补偿**。',
    ]);
    check(whole, cut.replace('客户最晚', '用户最晚'), [
      'modified 1.1 → 1.1: ~~客户~~**用户**最晚应当在故…',
    ]);
  });

  it('is a row of a table with its cells on lines of their own, or cut elsewhere', () =>
    check(
      `2 资质材料
|在线教育|学科辅导、职业培训|（1）办学许可证。（2）准予备案的证明。|
|图书销售|电子图书|出版物经营许可证。|
|网络直播||网络文化经营许可证。|`,
      `2 资质材料
|在线教育|
|学科辅导、职|
|业培训|
|（1）办学许可证。|
|（2）准予备案的证明。|
|图书销售 电子图书|出版物经营许可证。|
网络直播
网络文化经营许可证。`,
      [],
    ));

  it('is a label that spans rows and stands in its row, or on a line of its own behind the table', () => {
    const rows = `2 资质材料
|分类|业务类别|资质要求|
|社区|交友类应用|（1）承诺书，由负责人签字并加盖公章。|
||即时聊天类应用|（2）安全评估报告，由负责人签字。|
||直播互动类应用|（3）评估报告的提交结果截图。|
3 其他要求`;
    const lines = `2 资质材料
|分类|业务类别|资质要求|
|社区|交友类应用|（1）承诺书，由负责人签字并加盖公章。|
（2）安全评估报告，由负责人签字。
（3）评估报告的提交结果截图。
即时聊天类应用
直播互动类应用
3 其他要求`;
    check(rows, lines, []);
    check(lines, rows, []);
    check(rows, lines.replace('由负责人签字。', '由经办职员签字。'), [
      'modified 2 → 2: …评估报告，由~~负责人~~**经办职员**签字。⏎（3…',
    ]);
  });

  it('is the end of a label that went behind its table', () => {
    const cut = `2 资质材料
|阅读|期刊、小|（1）文化经营许可证。（2）出版物经营许可证。|
说和漫画类应用
3 其他要求`;
    const whole = `2 资质材料
|阅读|期刊、小说和漫画类应用|（1）文化经营许可证。（2）出版物经营许可证。|
3 其他要求`;
    check(cut, whole, []);
    check(whole, cut, []);
  });

  it('is the mark of an item within a cell', () =>
    check(
      '|在线教育|需提交：a. 办学许可证；b. 准予备案的证明。|',
      '|在线教育|需提交：① 办学许可证；② 准予备案的证明。|',
      [],
    ));

  it('is a word that a blank or the border of a cell parts', () =>
    check(
      '|未成年人保护|应用应当为未成年人提供专门的使用模式，并允许监护人设置时长。|',
      '|未成年人保护|应用应当为未成 年人提供专门的使用模式，并允许监护人设定时长。|',
      ['modified - → -: …并允许监护人~~设置~~**设定**时长。'],
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

  it('is a word or a figure in a cell, however the row is cut', () =>
    check(
      `2 服务等级
|标准版|可用性不低于|99.9%|赔偿月度服务费的10%|
|企业版|可用性不低于|99.95%|赔偿月度服务费的25%|`,
      `2 服务等级
|标准版|
|可用性不低|
|于 99.5%|
|赔偿月度服务费的10%|
|企业版|可用性不低于|
|99.95%|赔偿月度服务费的20%|`,
      [
        'modified 2 → 2: …性不低⏎于 ~~99.9%~~**99.5%**⏎赔偿月度服…',
        'modified 2 → 2: …月度服务费的~~25%~~**20%**',
      ],
    ));

  it('is a figure that went to another cell, where it means something else', () => {
    check('|标准版|1|23|', '|标准版|12|3|', [
      'modified - → -: 标准版 \\| ~~1 \\| 23~~**12 \\| 3**',
    ]);
    check('|标准版|10%||', '|标准版||10%|', ['modified - → -: 标准版 \\| ~~10%~~ \\| **10%**']);
    check(
      `2 服务等级
|标准版|当月可用性|99.9%|
|企业版|当月可用性|99.95%|`,
      `2 服务等级
|标准版|
|当月可用性|
|99.95%|
|企业版|
|当月可用性|
|99.9%|`,
      [
        'modified 2 → 2: …当月可用性⏎~~99.9%~~**99.95%**',
        'modified 2 → 2: …当月可用性⏎~~99.95%~~**99.9%**',
      ],
    );
  });

  it('is a label of another row, wherever the layout prints labels', () => {
    const rows = `2 服务范围
|社区|交友类应用|由负责人签字并加盖公章后提供服务。|
||直播互动类应用|由主管部门审核同意以后提供服务。|
3 其他要求`;
    const lines = (first: string, second: string): string => `2 服务范围
|社区|
由负责人签字并加盖公章后提供服务。
由主管部门审核同意以后提供服务。
${first}
${second}
3 其他要求`;
    const substantive = (draft: string): boolean =>
      compareAgreements(sideOf(rows), sideOf(draft)).changes.some((c) => c.substantive);
    expect(substantive(lines('交友类应用', '直播互动类应用'))).toBe(false);
    expect(substantive(lines('直播互动类应用', '交友类应用'))).toBe(true);
    expect(substantive(lines('交友类应用', '即时聊天类应用'))).toBe(true);
    expect(substantive(rows.replace('交友', '聊天'))).toBe(true);
  });

  it('is what a row says, where that stands on a line behind the table', () => {
    const rows = '2 服务范围\n|标准版|电话支持|10%|\n|企业版|驻场支持|25%|\n3 其他要求';
    const turned = '2 服务范围\n|标准版|电话支持|\n|企业版|驻场支持|\n25%\n10%\n3 其他要求';
    const { changes } = compareAgreements(sideOf(rows), sideOf(turned));
    expect(changes.some((c) => c.substantive)).toBe(true);
  });

  it('is, editorial, a retitled heading', () =>
    check(BASE, BASE.replace('2 责任限制', '2 赔偿'), [
      'modified editorial 2 → 2: ~~责任限制~~**赔偿**',
    ]));

  it('is a heading that names more, or less', () =>
    check(BASE, BASE.replace('2 责任限制', '2 责任限制与免除'), [
      'modified 2 → 2: 责任限制**与免除**',
    ]));
});

describe('a page of which the headings and lists were printed behind its text', () => {
  const LIST = '审核不收录下列应用：\n恶意扣费的应用。\n传播病毒的应用。';
  const TEXT = '应用应当过滤风险内容，并保留日志。\n应用应当提供投诉的渠道，并及时处理。';
  const changesOf = (draft: string, tail: number): string[] => {
    const side = sideOf(draft);
    const page = { start: 0, tail, end: draft.length };
    const { changes } = compareAgreements(sideOf(`${LIST}\n${TEXT}`), {
      ...side,
      agreement: { ...side.agreement, displaced: [page] },
    });
    return changes.map(({ kind }) => kind);
  };

  it('does not tell where they go: elsewhere is not moved', () =>
    expect(changesOf(`${TEXT}\n${LIST}`, TEXT.length + 1)).toEqual([]));

  it('does not tell whether sentences on lines of their own are one paragraph, and of which clause', () => {
    const [one, two] = ['1 何时需要备案？', '2 可以备案两次吗？'];
    const [first, second] = ['通过任何方式提供服务都需要备案。', '不可以，一个主体只能备案一次。'];
    const changes = (answers: string, displaced: boolean): Change[] => {
      const draft = `${one}\n${answers}\n${two}`;
      const side = sideOf(draft);
      const { agreement } = side;
      const clauses = agreement.clauses.map((clause) => ({
        ...clause,
        blocks: clause.blocks.length === 0 ? [] : [paragraphOf(clause.blocks)],
      }));
      const page = { start: 0, tail: draft.length - two.length, end: draft.length };
      const { changes } = compareAgreements(sideOf(`${one}\n${first}\n${two}\n${second}`), {
        ...side,
        agreement: { ...agreement, clauses, displaced: displaced ? [page] : [] },
      });
      return [...changes];
    };
    expect(changes(`${first}\n${second}`, true)).toEqual([]);
    expect(changes(`${first}\n${second}`, false).some((c) => c.substantive)).toBe(true);
    expect(
      changes(`${first}\n${second.replace('一次', '两次')}`, true).map(({ kind }) => kind),
    ).toEqual(['modified']);
  });

  it('tells the order of the text, and of the list', () => {
    const [first, second] = TEXT.split('\n');
    const turned = `${second}\n${first}\n${LIST}`;
    expect(changesOf(turned, TEXT.length + 1)).toEqual(['moved']);
    expect(changesOf(`${TEXT}\n${LIST}`, 0)).toEqual(['moved', 'moved']);
  });
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
