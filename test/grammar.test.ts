import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';
import { beforeAll, describe, expect, it } from 'vitest';

/** The engine that an editor colours text with before, or without, the language server. */
async function loadGrammar(): Promise<textmate.IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const path = resolve(import.meta.dirname, '../syntaxes/agreement.tmLanguage.json');
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) =>
      Promise.resolve(
        scope === 'text.agreement'
          ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), path)
          : null,
      ),
  });
  return (await registry.loadGrammar('text.agreement'))!;
}

let grammar: textmate.IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/** The coloured stretches of a line: the words, and their scopes without the name of the grammar. */
function coloured(line: string): [string, string][] {
  const { tokens } = grammar.tokenizeLine(line, textmate.INITIAL);
  return tokens
    .filter(({ scopes }) => scopes.length > 1)
    .map(({ startIndex, endIndex, scopes }) => [
      line.slice(startIndex, endIndex).trim(),
      scopes
        .slice(1)
        .flatMap((scope) => scope.split(' '))
        .map((scope) => scope.replace(/\.agreement$/, ''))
        .join(' '),
    ]);
}

const check = (line: string, expected: [string, string][]): void =>
  expect(coloured(line)).toEqual(expected);

const NUMBER = 'constant.numeric.clause';
const HEADING_NUMBER = `markup.heading ${NUMBER}`;
const HEADING = 'markup.heading entity.name.section';
const PERCENT = 'constant.numeric.percentage';
const AMOUNT = 'constant.numeric.amount';
const DATE = 'constant.other.date';
const TERM = 'string.quoted.double.term';
const PARTY = 'entity.name.type.party';
const REFERENCE = 'variable.other.cross-reference';

describe('the grammar colours', () => {
  it('headings with their numbers', () => {
    check('第五条 责任限制', [
      ['第五条', HEADING_NUMBER],
      ['责任限制', HEADING],
    ]);
    check('三、服务费用', [
      ['三、', HEADING_NUMBER],
      ['服务费用', HEADING],
    ]);
    check('4.2 补偿标准', [
      ['4.2', HEADING_NUMBER],
      ['补偿标准', HEADING],
    ]);
    check('2. Definitions.', [
      ['2.', HEADING_NUMBER],
      ['Definitions.', HEADING],
    ]);
    check('ARTICLE IV. Term and Termination', [
      ['ARTICLE IV.', HEADING_NUMBER],
      ['Term and Termination', HEADING],
    ]);
    check('## Limitation of Liability', [
      ['##', 'punctuation.definition.heading'],
      ['Limitation of Liability', HEADING],
    ]);
  });

  it('the numbers of clauses and items', () => {
    check('7.1.3 云桥应当在收到通知后答复，并说明理由。', [['7.1.3', NUMBER]]);
    check('（二）客户逾期付款的；', [['（二）', NUMBER]]);
    check('(iv) any breach, however caused;', [['(iv)', NUMBER]]);
    check('1.2 客户应当保管自己的密码.', [['1.2', NUMBER]]);
    check('1.3 客户不得转让账号！', [['1.3', NUMBER]]);
    check('③ 由客户的设备引起的中断；', [['③', NUMBER]]);
  });

  it('percentages, amounts and dates', () => {
    check('可用性不低于99.95%，逾期每日按万分之五计收。', [
      ['99.95%', PERCENT],
      ['万分之五', PERCENT],
    ]);
    check('累计不超过人民币500,000元，即人民币伍拾万元整。', [
      ['人民币500,000元', AMOUNT],
      ['人民币伍拾万元整', AMOUNT],
    ]);
    check('The cap is $2,500.00 in all.', [['$2,500.00', AMOUNT]]);
    check('自2031年4月1日起至2032-03-31止。', [
      ['2031年4月1日', DATE],
      ['2032-03-31', DATE],
    ]);
    check('Effective as of March 1, 2031.', [['March 1, 2031', DATE]]);
  });

  it('parties, terms, documents and references', () => {
    check('恒云科技有限公司（以下简称“恒云”）与客户订立本协议。', [['恒云', PARTY]]);
    check('Northmill Systems, Inc. (the "Provider") agrees.', [['Provider', PARTY]]);
    check('“服务月度”是指一个自然月。', [['“服务月度”', TERM]]);
    check('本协议未尽事宜适用《恒云服务协议》。', [
      ['《恒云服务协议》', 'string.other.document-reference'],
    ]);
    check('依照第5.2条和第八条的约定，见Section 7.1。', [
      ['第5.2条', REFERENCE],
      ['第八条', REFERENCE],
      ['Section 7.1', REFERENCE],
    ]);
  });

  it('blanks to be filled in and links', () => {
    check('应提前【30】日通知，地址为______。', [
      ['【30】', 'markup.inserted.blank'],
      ['______', 'markup.inserted.blank'],
    ]);
    check('见https://example.com/terms 的说明', [
      ['https://example.com/terms', 'markup.underline.link'],
    ]);
  });
});

describe('the grammar leaves alone', () => {
  it.each([
    '云桥应当向客户提供消息推送服务，并保证其质量。',
    'The parties agree as set out in this document, and nothing more.',
    '联系电话 400-800-1234，转 5 号坐席。',
    '第三方的行为与云桥无关，第一时间会通知客户。',
    'version 10.2 of the software, released by the vendor',
    'a)b(c [not a blank] "quoted by hand"',
  ])('%s', (line) => check(line, []));

  it('a figure at the start of a line that counts something', () => {
    check('99.9% 的月份没有中断。', [['99.9%', PERCENT]]);
    check('30日内未付款的，可以解除。', []);
  });
});

describe('the grammar comes to an end on', () => {
  const LONG = 200_000;
  it.each([
    ['digits', '1'],
    ['commas in figures', '1,'],
    ['open brackets', '（以下简称“'],
    ['open quotes', '“'],
    ['numbers of sections', '1.'],
    ['blanks', '　'],
    ['underscores', '_'],
    ['words of shares', '百分之'],
    ['open titles', '《'],
    ['months', 'March '],
  ])('a line of %s', (_, unit) => {
    const line = unit.repeat(LONG / unit.length);
    const { tokens, stoppedEarly } = grammar.tokenizeLine(line, textmate.INITIAL);
    expect(stoppedEarly).toBe(false);
    expect(tokens.at(-1)!.endIndex).toBeGreaterThanOrEqual(line.length);
  });
});
