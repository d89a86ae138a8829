import { describe, expect, test } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { recogniseAgreement } from '../../server/src/clauses/recognise.js';

/** Kind and quote of what is found in an order with these lines below its parties. */
function found(head: string, lines: readonly string[]): string[] {
  const agreement = parseAgreement(`${head}\n\n${lines.join('\n')}\n`);
  return recogniseAgreement(agreement).findings.map((f) => `${f.kind}: ${f.quote}`);
}

const ENGLISH =
  'Order Form\n\nSupplier: Oakmere Hosting Limited\n\nCustomer: Dunlin Charities Trust';
const CHINESE =
  '云服务订购单\n\n甲方（客户）：青禾物流有限公司\n乙方（服务商）：远汀云计算有限公司';

describe('the terms of an order', () => {
  test('are read in a table of labels and values', () => {
    expect(
      found(ENGLISH, [
        '| Item | Details |',
        '| --- | --- |',
        '| Initial term | 36 months |',
        '| Late payment | 4% p.a. above Bank of England base rate |',
        '| Liability cap | 125% of annual charges |',
        '| Governing law | England and Wales |',
      ]),
    ).toEqual([
      'term: Initial term: 36 months',
      'late-fee: Late payment: 4% p.a. above Bank of England base rate',
      'liability-cap: Liability cap: 125% of annual charges',
      'governing-law: Governing law: England and Wales',
    ]);
  });

  test('are read in columns that blanks part', () => {
    const [cap] = found(ENGLISH, [
      'Start date            1 October 2025',
      'Set-up charge         GBP 1,200.00',
      'Liability cap         125% of annual charges',
    ]).filter((line) => line.startsWith('liability-cap'));
    expect(cap).toBe('liability-cap: Liability cap: 125% of annual charges');
  });

  test('are read line by line, none with the next', () => {
    expect(
      found(CHINESE, [
        '服务期限：36个月，自2025年10月1日起',
        '续期方式：到期自动续期12个月，任何一方可提前90日通知不续期',
        '逾期违约金：每日万分之五',
        '责任上限：12个月服务费',
      ]),
    ).toEqual([
      'term: 服务期限：36个月，自2025年10月1日起',
      'automatic-renewal: 续期方式：到期自动续期12个月，任何一方可提前90日通知不续期',
      'late-fee: 逾期违约金：每日万分之五',
      'liability-cap: 责任上限：12个月服务费',
    ]);
  });

  test('are those of the new column where an amendment tells both', () => {
    expect(
      found(
        'Amendment No. 2 to Order Form\n\nBetween Tessel Cloud Limited (“Tessel”) and Brightwater Foods plc (“Customer”).',
        [
          '| Item | Current | Amended |',
          '| --- | --- | --- |',
          '| Initial term | 24 months | 60 months |',
          '| Availability | 99.7% | 99.95% |',
          '| Liability cap | 100% of annual charges | 150% of annual charges |',
        ],
      ),
    ).toEqual([
      'term: Initial term: 60 months',
      'sla-threshold: Availability: 99.95%',
      'liability-cap: Liability cap: 150% of annual charges',
    ]);
  });

  test('are none in a table of anything else', () => {
    expect(found(ENGLISH, ['| Server | Region |', '| --- | --- |', '| web-1 | Leeds |'])).toEqual(
      [],
    );
  });
});
