import { describe, expect, it } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { splitAgreements } from '../../server/src/agreement/split.js';
import { hasShared, seed } from '../support/shared.js';

function check(source: string, expected: readonly string[]): void {
  const found = splitAgreements(source).map(({ start, end }) => {
    const { title, updated } = parseAgreement(source.slice(start, end));
    return updated === null ? title : `${title} (${updated})`;
  });
  expect(found).toEqual(expected);
}

describe('a compendium', () => {
  it('is cut at titles with a date line', () =>
    check(
      '目录\n恒云服务协议\n恒云隐私政策\n计算\n恒云服务协议\n最近更新时间：2024-03-01 10:00:00\n1.1 内容。\n' +
        '恒云隐私政策\n最近更新时间：2024-04-02 11:00:00\n我们收集信息。\n',
      ['恒云服务协议 (2024-03-01)', '恒云隐私政策 (2024-04-02)'],
    ));

  it('is cut at the name of an agreement where a line below says where it holds', () =>
    check(
      '恒云对象存储服务等级协议\n适用于恒云运营的东部区域\n上次更新日期：2024-05-06\n1.1 内容。\n',
      ['恒云对象存储服务等级协议 (2024-05-06)'],
    ));

  it('is cut above a sentence that says what it is about', () =>
    check(
      '# Service Level Agreement\n\nHere we sum up our policies on the service level.\n\nLast updated: May 6, 2024\n\nText.\n',
      ['Service Level Agreement (2024-05-06)'],
    ));

  it('is cut at a title with names below it', () =>
    check(
      'SERVICE LEVEL AGREEMENT (SLA)\n\nBrightmere Ltd\nManaged desks\n\nLast Updated: 14 January 2026\n\nText.\n',
      ['SERVICE LEVEL AGREEMENT (SLA) (2026-01-14)'],
    ));

  it('is cut at titles whatever the date is called', () =>
    check(
      '# 恒云服务条款\n\n**更新日期：2024年3月1日**\n\n生效日期：2024年4月1日\n\n文字。\n\n' +
        '# Hengyun Terms of Service\n\nLast updated: March 5, 2024\n\nText.\n',
      ['恒云服务条款 (2024-03-01)', 'Hengyun Terms of Service (2024-03-05)'],
    ));

  it('is cut at Markdown titles that name agreements', () =>
    check('# 恒云服务协议\n\n一、内容\n\n# 恒云隐私政策\n\n一、收集\n', [
      '恒云服务协议',
      '恒云隐私政策',
    ]));
});

describe('one agreement', () => {
  const agreement = '恒云服务协议\n更新日期：2024-03-01\n\n1. 内容。\n\n\n- 1 -\n\n';

  it('starts with the running head of its pages, of which nothing is text', () => {
    const source = `恒云法务部·合同范本\n\n${agreement}恒云法务部·合同范本\n\n2. 期限。\n\n\n- 2 -\n`;
    check(source, ['恒云服务协议 (2024-03-01)']);
    const texts = parseAgreement(source).clauses.map(({ number, heading, blocks }) => [
      number,
      heading?.value ?? null,
      blocks.length,
    ]);
    expect(texts).toEqual([
      ['1', null, 1],
      ['2', null, 1],
    ]);
  });

  it('starts with its title below any other line', () => {
    const source = `恒云法务部·合同范本\n\n${agreement}2. 期限。\n`;
    expect(splitAgreements(source)[0]!.start).toBe(source.indexOf('恒云服务协议'));
  });
});

describe('names of the sections of a compendium', () => {
  const ends = (source: string): string[] =>
    splitAgreements(source).map(({ start, end }) =>
      source.slice(start, end).trimEnd().split('\n').at(-1)!,
    );
  const second = '恒云隐私政策\n最近更新时间：2024-04-02\n我们收集信息。';
  const first = '恒云服务协议\n最近更新时间：2024-03-01\n恒云提供服务。\n';

  it('belong to no agreement where the contents have them, marks and page numbers aside', () => {
    expect(
      ends(
        `目录\n- 网络与安全**\n - 云安全 ..... 12\n\n${first}\n网络与安全\n\n云安全\n\n${second}`,
      ),
    ).toEqual(['恒云提供服务。', '我们收集信息。']);
    expect(ends(`目录\n网络与安全\n云安全\n\n${first}网络与安全 云安全\n${second}`)[0]).toBe(
      '恒云提供服务。',
    );
  });

  it('belong to no agreement where they begin a page or stand behind the end mark', () => {
    expect(ends(`${first}\f网络与安全\n\n云安全\n${second}`)[0]).toBe('恒云提供服务。');
    expect(ends(`${first} 网络与安全\n${second}`)[0]).toBe('恒云提供服务。');
    expect(ends(`${first}（正文完）\n网络与安全\n${second}`)[0]).toBe('（正文完）');
  });

  it('are told from signatures and list items', () => {
    expect(ends(`${first}恒云科技有限公司\n\n${second}`)[0]).toBe('恒云科技有限公司');
    expect(ends(`目录\n云安全\n${first}- 云安全\n\n${second}`)[0]).toBe('- 云安全');
  });
});

describe('one agreement', () => {
  it('without a date line is one stretch', () =>
    check('恒云采购合同\n甲方：恒云科技有限公司\n第一条 标的\n', ['恒云采购合同']));

  it('is not cut at a date in its text or at its end', () =>
    check(
      '恒云采购合同\n第一条 期限\n1.1 本合同自签署之日起生效。\n生效日期：2024-01-01\n甲方（盖章）：\n日期：2024-01-01\n',
      ['恒云采购合同'],
    ));

  it('is not cut at the chapters of a Markdown text', () =>
    check('# 恒云服务协议\n\n# 一、保密协议的效力\n\n# 付款条款\n\n文字。\n', ['恒云服务协议']));
});

it('finds nothing in an empty text', () => check(' \n\n', []));

describe.skipIf(!hasShared)('the shared compendia', () => {
  it.each([
    ['000', 70],
    ['001', 360],
    ['002', 2],
    ['003', 1],
    ['004', 2],
  ] as const)('%s: every entry comes out with the title and date above its text', (name, count) => {
    const source = seed(name);
    const printed = [
      ...source.matchAll(/([^\n]+)\n+最近更新时间：([0-9]{4}-[0-9]{2}-[0-9]{2})/g),
    ].map((m) => [
      m[1]!
        .replace(/^[#\s]+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
      m[2],
    ]);
    const found = splitAgreements(source).map(({ start, end }) => {
      const { title, updated } = parseAgreement(source.slice(start, end));
      return [title, updated];
    });
    expect(found).toEqual(printed);
    expect(found).toHaveLength(count);
  });

  it('about 120 entries only point to a text elsewhere', () => {
    let pointers = 0;
    for (const name of ['000', '001', '004']) {
      const source = seed(name);
      for (const { start, end } of splitAgreements(source))
        if (parseAgreement(source.slice(start, end)).type === 'pointer') pointers++;
    }
    expect(pointers).toBeGreaterThan(115);
    expect(pointers).toBeLessThan(135);
  });
});
