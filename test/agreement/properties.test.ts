import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { splitAgreements } from '../../server/src/agreement/split.js';
import { hasShared, seed } from '../support/shared.js';
import { expectInvariants } from './invariants.js';

/** Lines of the kinds that agreements are made of, in any order and with any flaw. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '恒云服务协议',
    '更新日期：2024-03-01',
    '第一条 定义',
    '第二条 费用',
    '1. 服务内容',
    '2. 服务费用',
    '3、账号',
    '1.1 甲方应当按时支付费用。',
    '1.2 乙方提供服务，甲方使用服务并承担相应的责任和费用；',
    '（1）不可抗力；',
    '（2）甲方原因；',
    '①第一项',
    'a) first item',
    '(i) second item',
    '服务可用性 赔偿比例',
    '低于99.9% 月度服务费的10%',
    '说明：',
    'https://example.com/terms/1',
    '第 3 页 共 10 页',
    '| 名称 | 比例 |',
    '| --- | --- |',
    '**重要** [链接](#a) <br> 文字',
    '## 附则',
    '- 列表项',
    '名称\t比例',
    '甲方：恒云科技（上海）有限公司（以下简称“恒云”）',
    'ARTICLE I DEFINITIONS',
    'Section 2.01 Payment. The Customer shall pay.',
    '\f3.2 乙方有权终止本协议。',
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\n ', ' ')), { maxLength: 60 })
  .map((lines) => lines.map(([words, end]) => words + end).join(''));

describe('any text', () => {
  it('parses to an agreement that keeps the invariants', () => {
    fc.assert(
      fc.property(text, (source) => {
        expectInvariants(source, parseAgreement(source));
      }),
      { numRuns: 400 },
    );
  });

  it('splits into stretches that ascend and stay within it', () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const slice of splitAgreements(source)) {
          expect(slice.start).toBeGreaterThanOrEqual(last);
          expect(slice.end).toBeGreaterThan(slice.start);
          last = slice.end;
        }
        expect(last).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});

describe.skipIf(!hasShared)('real compendia', () => {
  it.each(['000', '001', '002', '003', '004'])('%s keeps the invariants', (name) => {
    const source = seed(name);
    // Every seventh agreement of the large one: all of them take too long for a unit test.
    const step = name === '001' ? 7 : 1;
    splitAgreements(source).forEach(({ start, end }, i) => {
      if (i % step !== 0) return;
      const slice = source.slice(start, end);
      expectInvariants(slice, parseAgreement(slice));
    });
  });
});
