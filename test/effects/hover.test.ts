import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import type { ExplainContext } from '../../server/src/effects/explanation.js';
import { hoverAt } from '../../server/src/effects/hover.js';
import { renderMarkdown } from '../../server/src/effects/render-markdown.js';
import { analysedWith, at } from './place.js';
import { finding } from './sample.js';

const TEXT = `恒云消息队列服务等级协议

本协议由恒云科技（杭州）有限公司（以下简称“恒云”）与购买恒云消息队列（以下简称“本服务”）的客户（以下简称“您”）订立。

第一条 定义

1.1 服务月度
一个服务月度指一个自然月。

第二条 服务承诺

2.1 恒云承诺每个服务月度的可用性不低于 99.95%，未达标的按第三条处理。

第三条 补偿

3.1 您应在服务月度结束后 30 个工作日内提出申请，并参照第九条办理。补偿上限为 ____ 元。在 30 个工作日之后提出的无效。可用性低于 99.9% 的另行协商。
`;

const ANALYSED = analysedWith(
  TEXT,
  [
    ['恒云承诺每个服务月度的可用性不低于 99.95%', finding('sla-threshold', { metric: '可用性' })],
    [
      '您应在服务月度结束后 30 个工作日内提出申请',
      finding('claim-window', { of: 'credit', days: 30, workingDays: true }),
    ],
  ],
  { 定义: 'definitions', 服务承诺: 'service-level', 补偿: 'claim-procedure' },
);

const CONTEXT: ExplainContext = {
  agreement: ANALYSED.agreement,
  findings: ANALYSED.findings,
  norms: null,
  settings: { locale: 'en', side: 'neutral', monthlyFee: null },
};

/** The hover on a word of the text, as Markdown; empty where there is none. */
function hoverOn(words: string, into = 0): string {
  const content = hoverAt(ANALYSED, at(TEXT, words, into), CONTEXT);
  return content ? renderMarkdown(content.blocks, ({ start }) => `#${start}`) : '';
}

function check(name: string, words: string, into: number, expected: readonly string[]): void {
  it(name, () => {
    const shown = hoverOn(words, into).replaceAll('\\', '');
    for (const part of expected) expect(shown).toContain(part);
  });
}

describe('hover', () => {
  check('on a provision: its kind, its effect, its figures', '承诺每个', 0, [
    '**Service level**',
    '21.6 min down in a 30-day month',
    '43,200 min × 0.05%',
  ]);
  check('on a provision: what bears on it, as links', '承诺每个', 0, [
    'Claim by [3.1](<#',
    'Definition [服务月度](<#',
  ]);
  check('on the figure that a provision promises: the provision', '99.95%', 2, [
    '**Service level**',
    'at most 21.6 min down in a 30-day month',
  ]);
  check('on another figure: its arithmetic', '99.9%', 2, [
    '**99.9%** · a percentage',
    'As availability: 43.2 min of downtime',
  ]);
  check('on a figure that a clause says again: what the clause provides', '30 个工作日之后', 1, [
    '**30 个工作日**',
    '**Claim window**',
  ]);
  check('on a term where it is defined: what rests on it', '服务月度指', 1, [
    '**服务月度** · defined here; used in 2 other clauses',
    'Used in [2.1](<#',
  ]);
  check('on a length of time in working days', '30 个工作日', 1, ['about 42 calendar days']);
  check('on a blank', '____', 1, ['left blank', 'to be filled in before signing']);
  check('on a defined term: its definition', '的可用性', -2, [
    '**服务月度** · a defined term',
    '> 一个服务月度指一个自然月。',
  ]);
  check('on a party: who it is', '恒云承诺', 1, ['**恒云**', '恒云科技（杭州）有限公司']);
  check('on a cross-reference: the clause that it names', '第三条处理', 1, [
    '**第三条 补偿**',
    'Go to the clause',
  ]);
  check('on a cross-reference to nowhere: that there is no such clause', '第九条', 1, [
    'no clause of this agreement has this number',
  ]);
  check('on a heading: what the clause is about', '服务承诺\n', 1, ['**Service level terms**']);

  it('says nothing between the clauses', () => {
    expect(hoverOn('\n\n第二条')).toBe('');
  });

  it('covers the words that it is about', () => {
    const content = hoverAt(ANALYSED, at(TEXT, '99.95%'), CONTEXT)!;
    expect(TEXT.slice(content.span.start, content.span.end)).toBe('99.95%');
  });

  it('never fails, wherever it is asked', () => {
    for (let offset = -1; offset <= TEXT.length + 1; offset++) {
      const content = hoverAt(ANALYSED, offset, CONTEXT);
      if (!content) continue;
      expect(content.span.start).toBeLessThanOrEqual(offset);
      expect(content.span.end).toBeGreaterThan(offset);
      expect(content.blocks.length).toBeGreaterThan(0);
    }
  });

  it('fits: a headline and at most two lines of figures stand above the rule', () => {
    const content = hoverAt(ANALYSED, at(TEXT, '承诺每个'), CONTEXT)!;
    const short = content.blocks.slice(
      0,
      content.blocks.findIndex(({ type }) => type === 'rule'),
    );
    expect(short.map(({ type }) => type)).toEqual(['title', 'text', 'lines']);
    const [figures] = short.slice(2);
    expect(figures?.type === 'lines' && figures.lines.length).toBeLessThanOrEqual(2);
  });
});

describe('hover on any text', () => {
  const piece = fc.constantFrom(
    '第一条 定义\n',
    '1.1 ',
    '（1）',
    '恒云（以下简称“恒云”）',
    '“服务月度”：指一个自然月。\n',
    '服务月度',
    '不低于 99.95%',
    '参照第1.1条',
    '30 个工作日',
    '____',
    '每日万分之五',
    '\n\n',
    '| a | b |\n',
  );
  const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 30 });

  it('whatever the text, it never fails and covers the place that it was asked for', () => {
    fc.assert(
      fc.property(text, fc.double({ min: 0, max: 1, noNaN: true }), (pieces, where) => {
        const source = pieces.join('');
        const analysed = analysedWith(source, []);
        const offset = Math.floor(where * source.length);
        const content = hoverAt(analysed, offset, { ...CONTEXT, agreement: analysed.agreement });
        if (!content) return;
        expect(content.span.start).toBeLessThanOrEqual(offset);
        expect(content.span.end).toBeGreaterThan(offset);
        expect(renderMarkdown(content.blocks, () => null)).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('terms and figures of a text', () => {
  const hover = (text: string, words: string, into = 0): string => {
    const analysed = analyse(text, { evenIfNot: true }).agreements[0]!.value;
    const content = hoverAt(analysed, text.indexOf(words) + into, {
      ...CONTEXT,
      agreement: analysed.agreement,
      findings: analysed.findings,
    });
    return content ? renderMarkdown(content.blocks, ({ start }) => `#${start}`) : '';
  };

  it('a day of the month is no length of time, with blanks or without', () => {
    const text = '星桥服务规则\n\n1. 期间\n\n1.1 第一期自 4 月 27 日起，另有 27 日的宽限。\n';
    expect(hover(text, '27 日起')).not.toContain('a length of time');
    expect(hover(text, '27 日的宽限')).toContain('a length of time');
  });

  it('stars are words that were left out, underlines a place to fill in', () => {
    const text =
      'SUPPLY AGREEMENT\n\n1. Price\n\n1.1 The price of a unit is [***] and the deposit is ______.\n';
    expect(hover(text, '***')).toContain('left out');
    expect(hover(text, '______')).toContain('left blank');
  });

  it('a term in straight quotes ends before the bracket of the next', () => {
    const text =
      '商户协议\n\n1. 主体\n\n1.1 本协议由星桥（以下简称"平台方"）与入驻的店主（以下简称"你方"或"店主"）签订。\n\n2. 责任\n\n2.1 平台方负责维护。\n';
    expect(hover(text, '与入驻的')).not.toContain('defined here');
  });

  it('a formula of something else is no definition of the heading above it', () => {
    const text =
      '星桥服务等级协议\n\n1. 术语和定义\n\n1.1 总分钟数\n\n可用率 =（总分钟数 - 故障分钟数）/ 总分钟数\n\n2. 承诺\n\n2.1 按总分钟数计算。\n';
    expect(hover(text, '按总分钟数', 2)).not.toContain('a defined term');
  });

  it('a definition by a date keeps the whole date', () => {
    const text =
      'SALE AGREEMENT\n\n1. Closing\n\n1.1 The sale closes on May 12, 2031 (the "Closing Date").\n\n2. Costs\n\n2.1 Costs are split on the Closing Date.\n';
    expect(hover(text, 'Closing Date.')).toContain('May 12, 2031');
  });
});
