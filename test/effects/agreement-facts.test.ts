import { describe, expect, it } from 'vitest';
import { agreementFacts } from '../../server/src/effects/agreement-facts.js';
import { definitionsOf } from '../../server/src/agreement/definitions.js';
import { placeOfSigning } from '../../server/src/effects/place-of-signing.js';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { analysedWith } from './place.js';
import { finding, tier } from './sample.js';

const TEXT = `恒云日志服务协议

更新日期：2025-03-01

甲方：恒云科技（杭州）有限公司（以下简称“恒云”）
乙方：青禾数据有限公司（以下简称“青禾”）

第一条 服务承诺
1.1 恒云承诺本服务的月度可用性不低于 99.9%。
1.2 本协议未尽事宜适用《恒云云服务主协议》和《中华人民共和国民法典》。

第二条 争议解决
2.1 因本协议产生的争议由合同签订地人民法院管辖。
2.2 本合同签订地为：浙江省杭州市余杭区。
`;

const ANALYSED = analysedWith(TEXT, [
  [
    '恒云承诺本服务的月度可用性不低于 99.9%',
    finding('sla-threshold', { metric: '月度可用性', value: 99.9 }),
  ],
  ['99.9%', finding('service-credit', { tiers: [tier(95, 99.9, 10)] })],
  [
    '因本协议产生的争议由合同签订地人民法院管辖',
    finding('dispute-forum', { byPlaceOfSigning: true }),
  ],
]);

const GROUPS = agreementFacts(ANALYSED, {
  agreement: ANALYSED.agreement,
  findings: ANALYSED.findings,
  norms: null,
  settings: { locale: 'en', side: 'neutral', monthlyFee: null },
});

describe('the key terms of an agreement', () => {
  const check = (key: string, label: string, value: string): void => {
    it(`${key}: ${label} is ${value}`, () => {
      const facts = GROUPS.find((group) => group.key === key)?.facts ?? [];
      expect(facts.map((fact) => [fact.label, fact.value])).toContainEqual([label, value]);
    });
  };
  check('document', 'Title', '恒云日志服务协议');
  check('document', 'Updated', '2025-03-01');
  check('service-levels', '月度可用性', '≥ 99.9%');
  check(
    'service-levels',
    'Service credits',
    'at least 95% but below 99.9%: 10% of the monthly fee',
  );
  check(
    'law',
    'Dispute forum',
    'Disputes go to court: at the place of signing, “浙江省杭州市余杭区”.',
  );
  check('law', 'Signed at', '浙江省杭州市余杭区');
  check('documents', 'Document', '恒云云服务主协议');
  check('documents', 'Statute', '中华人民共和国民法典');

  it('each jumps to its words', () => {
    for (const { facts } of GROUPS) {
      for (const { span, value } of facts) {
        if (span) expect([value, TEXT.slice(span.start, span.end)]).not.toEqual([value, '']);
      }
    }
  });

  it('groups without a fact are left out', () => {
    expect(GROUPS.map(({ key }) => key)).not.toContain('data');
  });
});

describe('where an agreement was signed', () => {
  const check = (sentence: string, expected: string | null): void => {
    it(sentence, () => {
      const agreement = parseAgreement(`恒云服务协议\n\n第一条 其他\n1.1 ${sentence}\n`);
      expect(placeOfSigning(agreement)?.place ?? null).toBe(expected);
    });
  };
  check('本协议签订地点为中华人民共和国上海市徐汇区。', '中华人民共和国上海市徐汇区');
  check('合同签署地：深圳市南山区；', '深圳市南山区');
  check('双方应在签订之日起三日内付款。', null);
});

describe('defined terms', () => {
  const check = (sentence: string, expected: readonly string[]): void => {
    it(sentence, () => {
      const agreement = parseAgreement(`恒云服务协议\n\n第一条 总则\n1.1 ${sentence}\n`);
      expect(definitionsOf(agreement).map(({ term }) => term)).toEqual(expected);
    });
  };
  check('“代金券”：指恒云向客户发放的抵扣凭证。', ['代金券']);
  check('服务月度是指一个自然月。', ['服务月度']);
  check('恒云提供日志检索（以下简称“本服务”）。', ['本服务']);
  check('客户应当指定一名联系人。', []);
  check('付款方式：银行转账。', []);
});

describe('what a contract leaves out', () => {
  const SENTENCES = ['付款', '逾期', '保密', '通知', '转让', '不可抗力', '数据', '续期'].map(
    (about, i) => `${about}按第 ${i + 1} 号附件办理`,
  );
  const text = `恒云日志服务协议

甲方：恒云科技（杭州）有限公司（以下简称“恒云”）
乙方：青禾数据有限公司（以下简称“青禾”）

第一条 其他
${SENTENCES.map((sentence, i) => `1.${i + 1} ${sentence}。`).join('\n')}
1.9 青禾可提前三十日通知终止本协议。
`;
  const facts = (...more: readonly (readonly [string, ReturnType<typeof finding>])[]) => {
    const all = analysedWith(text, [
      ...SENTENCES.map((sentence) => [sentence, finding('notice', {})] as const),
      ...more,
    ]);
    return agreementFacts(all, {
      agreement: { ...all.agreement, type: 'product-agreement' },
      findings: all.findings,
      norms: null,
      settings: { locale: 'en', side: 'neutral', monthlyFee: null },
    }).flatMap((group) => group.facts.map(({ label, value }) => `${label}: ${value}`));
  };
  const NO_CAP = 'Liability cap: none in this document: neither side is capped';
  const NO_EXIT = 'Termination by the customer: none in this document';

  it('a cap and a way out', () => {
    expect(facts()).toEqual(expect.arrayContaining([NO_CAP, NO_EXIT]));
  });
  it('nothing that it has', () => {
    const told = facts(
      ['青禾可提前三十日通知终止本协议', finding('termination', { holder: 'customer' })],
      ['第一条', finding('liability-cap', { basis: 'fees-paid' })],
    );
    expect(told).not.toContain(NO_CAP);
    expect(told).not.toContain(NO_EXIT);
  });
});

describe('a kind with many clauses', () => {
  const duty = (n: number): string => `${n}.1 第${n}项资料属于商业秘密。`;
  const text = `恒云协作协议\n\n${[1, 2, 3, 4, 5].map(duty).join('\n')}\n`;
  const values = (told: readonly number[]): readonly string[] => {
    const analysed = analysedWith(
      text,
      [1, 2, 3, 4, 5].map((n) => [
        `第${n}项资料属于商业秘密。`,
        finding('confidentiality', told.includes(n) ? { bearer: 'either' } : {}),
      ]),
    );
    const groups = agreementFacts(analysed, {
      agreement: analysed.agreement,
      findings: analysed.findings,
      norms: null,
      settings: { locale: 'en', side: 'neutral', monthlyFee: null },
    });
    return groups.find(({ key }) => key === 'data')!.facts.map(({ value }) => value);
  };

  it('is told by two in their own words, and how many more there are', () => {
    expect(values([])).toEqual([
      '“第1项资料属于商业秘密。”',
      '“第2项资料属于商业秘密。”',
      '3 more in the text',
    ]);
  });
});
