import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../server/src/agreement/model.js';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { splitAgreements } from '../../server/src/agreement/split.js';
import type { Finding } from '../../server/src/clauses/finding.js';
import { RecognitionCache, recogniseAgreement } from '../../server/src/clauses/recognise.js';
import { hasShared, seed } from '../support/shared.js';

const CONTRACT = `恒云对象存储服务协议
更新日期：2025-03-01

本协议由您与恒云科技有限公司（以下简称“恒云”）订立，恒云向您提供对象存储服务。

第一条 服务
1.1 恒云保证本服务的月度可用性不低于99.95%。
1.2 您可随时注销账号。

第二条 赔偿
2.1 服务可用性低于标准的，您有权按下表获得赔偿：
当月可用率 代金券
低于99.95%且不低于98.5% 当月费用的8%
低于98.5%且不低于96% 当月费用的20%
低于96% 当月费用的80%
2.2 您最晚提出赔偿申请的时间不应超过该月结束后60个自然日。如您在上述60日内未提出赔偿申请，视为放弃。

第三条 责任
3.1 在任何情况下，恒云的赔偿总额不超过您过往12个月就本服务所付的费用。
3.2 出现下列情形之一的，恒云有权采取以下措施：
（1）暂停向您提供服务；
（2）终止本协议并关闭您的账号。

第四条 其他
4.1 本协议适用中华人民共和国法律（不包括冲突法）。争议由本协议签订地有管辖权的人民法院管辖。
4.2 本协议签订地为广东省广州市天河区。
`;

const agreementOf = (text: string): Agreement => {
  const slice = splitAgreements(text)[0] ?? { start: 0, end: text.length };
  return parseAgreement(text.slice(slice.start, slice.end));
};
const kinds = (findings: readonly Finding[]): string[] => [...new Set(findings.map((f) => f.kind))];

describe('an agreement', () => {
  const agreement = agreementOf(CONTRACT);
  const { findings, clauseKinds } = recogniseAgreement(agreement);
  const only = <K extends Finding['kind']>(kind: K): Extract<Finding, { kind: K }>[] =>
    findings.filter((f): f is Extract<Finding, { kind: K }> => f.kind === kind);

  test('gives the provisions that it makes', () => {
    expect(kinds(findings)).toEqual(
      expect.arrayContaining([
        'sla-threshold',
        'service-credit',
        'claim-window',
        'liability-cap',
        'termination',
        'suspension',
        'governing-law',
        'dispute-forum',
      ]),
    );
  });

  test('joins the rows of a table of credits, the top tier first', () => {
    const tiers = only('service-credit').map((f) => f.facts.tiers.map((t) => [t.upper, t.credit]));
    expect(tiers).toEqual([
      [
        [99.95, 8],
        [98.5, 20],
        [96, 80],
      ],
    ]);
  });

  test('counts a time limit that is said twice once', () => {
    expect(only('claim-window').map((f) => f.facts.days)).toEqual([60]);
  });

  test('takes the cause of a right from the items below it', () => {
    const causes = (items: string): string[] =>
      recogniseAgreement(
        agreementOf(
          `恒云托管合同\n\n第一条 解除\n1.1 有下列情形之一的，甲方有权解除本合同：\n${items}`,
        ),
      ).findings.flatMap((f) => (f.kind === 'termination' ? [f.facts.trigger] : []));
    expect(causes('（1）乙方擅自转包的；\n（2）乙方未按约定交付的。\n')[0]).toBe('breach');
    expect(causes('（1）甲方未支付租金的；\n（2）甲方拖欠电费的。\n')[0]).toBe('nonpayment');
    // of different causes none is the cause
    expect(causes('（1）发生不可抗力的；\n（2）乙方破产的。\n')[0]).toBe('other');
  });

  test('reads a list item with the party of its lead-in', () => {
    const rights = only('termination').filter((f) => f.quote.includes('关闭'));
    expect(rights.map((f) => f.facts.holder)).toEqual(['provider']);
  });

  test('finds the seat that another clause states', () => {
    expect(only('dispute-forum').map((f) => f.facts)).toMatchObject([
      { byPlaceOfSigning: true, seat: '广东省广州市天河区' },
    ]);
  });

  test('quotes what stands at the span of a finding', () => {
    const flat = (text: string): string => text.replace(/\s/g, '');
    for (const { span, quote, kind } of findings)
      if (kind !== 'service-credit')
        expect(flat(CONTRACT.slice(span.start, span.end))).toBe(flat(quote));
  });

  test('names every clause', () => {
    expect(clauseKinds).toHaveLength(agreement.clauses.length);
    expect(clauseKinds).not.toContain('other');
  });
});

describe('the cache', () => {
  test('gives what a run from scratch gives, whatever the edit', () => {
    const cache = new RecognitionCache();
    const edits = fc.tuple(
      fc.nat(CONTRACT.length),
      fc.nat(12),
      fc.constantFrom('', '不', '甲方', '终止', '99%', '\n', '（3）', '。', '12个月'),
    );
    fc.assert(
      fc.property(edits, ([at, length, insert]) => {
        const text = CONTRACT.slice(0, at) + insert + CONTRACT.slice(at + length);
        const agreement = agreementOf(text);
        expect(recogniseAgreement(agreement, cache)).toEqual(recogniseAgreement(agreement));
      }),
      { numRuns: 120 },
    );
  });
});

describe('text without marks', () => {
  test('is read in pieces, and found findings stay where they are', () => {
    const filler = '资料'.repeat(3000);
    const { findings } = recogniseAgreement(
      agreementOf(`${CONTRACT}${filler}，您可随时注销账号。`),
    );
    expect(findings.length).toBeGreaterThan(0);
    for (const { span } of findings) expect(span.end).toBeGreaterThan(span.start);
  });
});

describe.skipIf(!hasShared)('real agreements', () => {
  test('nearly all clauses get a specific kind', () => {
    const text = seed('003');
    const clauses = splitAgreements(text).flatMap(
      ({ start, end }) => recogniseAgreement(parseAgreement(text.slice(start, end))).clauseKinds,
    );
    const vague = clauses.filter((kind) => kind === 'other' || kind === 'miscellaneous');
    expect(vague.length).toBeLessThanOrEqual(clauses.length * 0.05);
  });
});
