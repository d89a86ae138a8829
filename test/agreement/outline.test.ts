import { describe, expect, it } from 'vitest';
import { clauseAt, clauseLabel, clausePath, ownText } from '../../server/src/agreement/outline.js';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { clauseNumbered, referencesOf } from '../../server/src/agreement/references.js';

const SOURCE = `恒云服务协议
第一条 定义
1.1 “服务”指恒云向您提供的云服务。
第二条 责任
2.1 除第三条另有约定外，责任以2.2条为限。
2.2 有下列情形之一的，恒云不承担责任：
（1）不可抗力；
（2）依照第1.1条不属于服务的。
第三条 终止
3.1 依照《民法典》第五百六十三条，任何一方可以依本协议第九条解除本协议。
`;
const agreement = parseAgreement(SOURCE);

describe('outline', () => {
  it('finds the innermost clause at an offset', () => {
    const at = (words: string) => clauseAt(agreement, SOURCE.indexOf(words))?.number ?? null;
    expect(at('不可抗力')).toBe('（1）');
    expect(at('有下列情形')).toBe('2.2');
    expect(at('责任\n2.1')).toBe('第二条');
    expect(at('恒云服务协议')).toBe(null);
  });
  it('names a clause and the clauses around it', () => {
    const item = clauseAt(agreement, SOURCE.indexOf('不可抗力'))!;
    expect(clausePath(agreement, item.index).map(clauseLabel)).toEqual([
      '第二条 责任',
      '2.2 有下列情形之一的，恒云不承担责任：',
      '（1） 不可抗力；',
    ]);
    expect(clausePath(agreement, -1)).toEqual([]);
  });
  it('gives the text of a clause without its sub-clauses', () => {
    expect(ownText(clauseNumbered(agreement, [2, 2])!)).toBe('有下列情形之一的，恒云不承担责任：');
  });
});

describe('references', () => {
  it('lead to clauses of the same agreement, those of laws are left out', () => {
    const found = referencesOf(agreement).map((r) => [
      SOURCE.slice(r.span.start, r.span.end),
      agreement.clauses[r.from]!.number,
      agreement.clauses[r.target]?.number ?? null,
    ]);
    expect(found).toEqual([
      ['第三条', '2.1', '第三条'],
      ['第1.1条', '（2）', '1.1'],
      ['第九条', '3.1', null],
    ]);
  });
  it('lead to where a clause begins whose heading got lost', () => {
    const source =
      '恒云服务协议\n2.1 未达标的按第3条补偿。\n3.1 补偿标准\n按月费的一成补偿。\n3.2 申请\n';
    const { clauses, ...rest } = parseAgreement(source);
    const found = referencesOf({ clauses, ...rest }).map(({ target }) => clauses[target]?.number);
    expect(found).toEqual(['3.1']);
  });
  it('are first to the attachment that they stand in', () => {
    const source =
      'MASTER AGREEMENT\n\n1. Scope.\nThe schedules are part of it.\n\nEXHIBIT A\nSUPPORT\n\n' +
      '2. Term.\n(a) It lasts a year.\n(b) It may end before, save as set forth in Section 2(a) hereof.\n';
    const exhibit = parseAgreement(source);
    const [found] = referencesOf(exhibit);
    expect(exhibit.clauses[found!.target]?.number).toBe('(a)');
  });
  it('lead to a clause that is numbered from nought', () => {
    const source = 'AGREEMENT\n1.0 Scope.\nAs Section 2 says.\n2.0 Price.\nIt is fixed.\n';
    const { clauses, ...rest } = parseAgreement(source);
    expect(referencesOf({ clauses, ...rest }).map(({ target }) => clauses[target]?.number)).toEqual(
      ['2.0'],
    );
  });
  it('lead nowhere rather than to a clause that only ends in the number', () => {
    const changing = '补充协议\n1. 价格\n1.1 原合同第二条修改为按月付款。\n2. 其他\n';
    expect(referencesOf(parseAgreement(changing))).toEqual([]);
    const source =
      '恒云服务协议\n5. 保修\n5.1 保修一年。\n6. 责任\n6.1 逾期的付违约金。\n6.4 超过本协议第4条期限的不予退货。\n';
    expect(referencesOf(parseAgreement(source)).map(({ target }) => target)).toEqual([-1]);
  });
  it('lead to the clause and not to its entry in a table of contents', () => {
    const source =
      'FRAMEWORK AGREEMENT\n\nARTICLE I DEFINITIONS 1\nSection 1.1 Words 1\nARTICLE II SUPPLY 2\nSection 2.1 Orders 2\n\n' +
      'ARTICLE I DEFINITIONS\nSection 1.1 Words. Words mean what Section 2.1 says.\n' +
      'ARTICLE II SUPPLY\nSection 2.1 Orders. Northwind supplies what is ordered.\n';
    const { clauses, ...rest } = parseAgreement(source);
    const [found] = referencesOf({ clauses, ...rest });
    expect(ownText(clauses[found!.target]!)).toContain('Northwind supplies');
  });
  it('lead nowhere where another text, or no number at all, is named', () => {
    const source =
      'AGREEMENT\n1. Amendments.\nSection 4, Territory, is hereby amended to be Canada. Section 2 applies as well. ' +
      'It follows Section 1 of Schedule 9 of that contract. It obeys 48 U.S.C. Section 1 and Sections 2407 of that law.\n\nEXHIBIT 2\nROUTES\nBy sea.\n';
    const found = referencesOf(parseAgreement(source));
    expect(found.map(({ printed, target }) => [printed, target])).toEqual([['Section 2', -1]]);
  });
  it('are read in English', () => {
    const source =
      'Hengyun Agreement\n1. Fees\n1.1 The Customer shall pay as set out in Section 2.1.\n2. Liability\n2.1 Except for Sections 1.1 and 9.3, liability is limited. Section 5 of the Companies Act applies. Section 1.1 (Fees) and Section 2.1 (Liability) of the Lease Agreement stay.\n';
    const english = parseAgreement(source);
    expect(
      referencesOf(english).map((r) => [
        r.path.join('.'),
        english.clauses[r.target]?.number ?? null,
      ]),
    ).toEqual([
      ['2.1', '2.1'],
      ['1.1', '1.1'],
      ['9.3', null],
    ]);
  });
});
