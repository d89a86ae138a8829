import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import { actIn, actOfItem } from '../../server/src/effects/act.js';
import { agreementFacts } from '../../server/src/effects/agreement-facts.js';
import { boilerplateIn } from '../../server/src/effects/boilerplate.js';
import { type Narrator, narratorOf } from '../../server/src/effects/narrator.js';

const ENGLISH = `Warehouse Services Agreement

This Agreement is between Holm Storage Ltd ("Supplier") and Brill Trading Ltd ("Customer").

1. Services

Supplier provides the Services to Customer.
`;
const CHINESE = `仓储服务合同

甲方（委托方）：云杉贸易有限公司
乙方（服务方）：禾丰仓储有限公司

一、服务

乙方向甲方提供仓储服务。
`;

function narrator(text: string, side: 'neutral' | 'customer' = 'neutral'): Narrator {
  const { agreement, findings } = analyse(text, { evenIfNot: true }).agreements[0]!.value;
  return narratorOf({
    agreement,
    findings,
    norms: null,
    settings: { locale: 'en', side, monthlyFee: null },
  });
}

const en = narrator(ENGLISH);
const zh = narrator(CHINESE);

describe('terms that contracts share, in English', () => {
  it.each([
    ['written-change', 'This Agreement may only be amended in writing signed by both parties.'],
    ['written-change', 'No variation of these terms is binding unless agreed in writing.'],
    ['entire-agreement', 'This is the entire agreement between the parties.'],
    ['no-waiver', 'A delay in enforcing a clause does not waive it.'],
    ['no-third-party', 'Someone who is not a party has no right to enforce this contract.'],
    ['independent', 'Nothing here makes the parties a partnership or joint venture.'],
    ['copies', 'It may be signed in counterparts, each an original.'],
    ['headings', 'Headings are for convenience and do not affect meaning.'],
    ['survival', 'Clauses 4 and 6 survive termination.'],
    ['insurance', 'The Supplier shall maintain public liability insurance of at least £2,000,000.'],
    ['no-hiring', 'The Customer shall not employ the Supplier’s staff for 6 months.'],
    ['deemed-accepted', 'Goods not rejected within 5 days are deemed accepted.'],
    ['records-decide', 'The Supplier’s records are conclusive as to the hours stored.'],
    ['set-elsewhere', 'The rates are set out in Schedule 2.'],
  ])('%s', (term, sentence) => {
    expect(boilerplateIn(sentence, en)?.term).toBe(term);
  });

  it.each([
    'The Supplier may change the prices by written notice.',
    'The Services do not infringe third party rights.',
    'The Customer shall not insure the goods of others.',
    'Both parties may sign additional agreements.',
    'The Supplier shall keep records of all goods stored.',
  ])('nothing of: %s', (sentence) => {
    expect(boilerplateIn(sentence, en)).toBeNull();
  });

  it('tells figures and whom it binds', () => {
    const { text, forWhom } = boilerplateIn(
      'The Supplier shall maintain insurance of at least £2,000,000 at its own expense.',
      en,
    )!;
    expect(text).toBe(
      "Holm Storage Ltd must be insured for £2,000,000, at Holm Storage Ltd's own expense.",
    );
    expect(forWhom).toBe('customer');
    expect(boilerplateIn('Goods not rejected within 5 days are deemed accepted.', en)?.text).toBe(
      'Silence counts as acceptance: who does not object within 5 days has accepted.',
    );
    expect(
      boilerplateIn('The Supplier’s records are conclusive as to the hours stored.', en)?.text,
    ).toBe("In a dispute Holm Storage Ltd's own records decide.");
  });

  it('says where terms can be changed by one side alone all the same', () => {
    const told = narrator(
      `${ENGLISH}\n2. Changes\n\n2.1 Supplier may change these terms at any time.\n\n2.2 This Agreement may only be amended in writing signed by both parties.\n`,
      'customer',
    );
    expect(
      boilerplateIn('This Agreement may only be amended in writing signed by both parties.', told)
        ?.text,
    ).toBe(
      'Changed only in writing that is signed: no party can change it alone. But clause 2.1 lets Holm Storage Ltd change terms alone.',
    );
  });
});

describe('terms that contracts share, in Chinese', () => {
  it.each([
    ['written-change', '对本合同的修改须经双方书面同意。'],
    ['entire-agreement', '本合同取代双方此前的一切约定。'],
    ['no-waiver', '一方未行使权利的，不视为放弃该权利。'],
    ['no-third-party', '本合同不赋予第三方任何权利。'],
    ['independent', '本合同不构成双方之间的合伙关系。'],
    ['copies', '本合同一式两份，双方各执一份。'],
    ['survival', '合同终止后，保密条款继续有效。'],
    ['insurance', '乙方应投保仓储责任险，保额不低于三百万元。'],
    ['no-hiring', '甲方不得聘用乙方的员工。'],
    ['deemed-accepted', '甲方逾期未提出异议的，视为验收合格。'],
    ['account-deeds', '甲方应对账号下的一切操作负责。'],
    ['formula', '可用性=（总分钟数-不可用分钟数）/总分钟数×100%'],
    ['records-decide', '出现分歧时以乙方的系统记录为准。'],
    ['set-elsewhere', '具体价目以官网页面为准。'],
  ])('%s', (term, sentence) => {
    expect(boilerplateIn(sentence, zh)?.term).toBe(term);
  });

  it.each([
    '甲方变更联系人的，应书面通知乙方。',
    '乙方应当为其员工缴纳社会保险。',
    '乙方不得侵犯第三方权利。',
    '甲方应在每月5日前付款。',
  ])('nothing of: %s', (sentence) => {
    expect(boilerplateIn(sentence, zh)).toBeNull();
  });

  it('tells the arithmetic of a formula that counts minutes', () => {
    expect(boilerplateIn('可用性=（总分钟数-不可用分钟数）/总分钟数×100%', zh)?.text).toContain(
      'each 432 minutes down cost 1%',
    );
  });
});

describe('any other sentence', () => {
  it('is told by whom it binds, in its own words', () => {
    expect(actIn('The Customer shall label every pallet;', en)?.text).toBe(
      "Brill Trading Ltd's duty: “The Customer shall label every pallet”",
    );
    expect(actIn('Pallets are made of wood.', en)).toBeNull();
    expect(actOfItem('open flames', 'The Customer must not bring:', en)?.text).toBe(
      'Forbidden to Brill Trading Ltd: “open flames”',
    );
  });
});

describe('what is also agreed', () => {
  const sheet = (text: string): string[] => {
    const analysed = analyse(text, { evenIfNot: true }).agreements[0]!.value;
    const groups = agreementFacts(analysed, {
      agreement: analysed.agreement,
      findings: analysed.findings,
      norms: null,
      settings: { locale: 'en', side: 'neutral', monthlyFee: null },
    });
    return (groups.find(({ key }) => key === 'more')?.facts ?? []).map(
      ({ label, value }) => `${label}: ${value}`,
    );
  };
  it('tells insurance, and nothing of clauses that say no such thing', () => {
    expect(
      sheet(
        `${ENGLISH}\n2. Insurance\n\nSupplier shall maintain insurance of at least £3,000,000.\n`,
      ),
    ).toEqual(['Insurance: Holm Storage Ltd must be insured for £3,000,000.']);
    expect(sheet(ENGLISH)).toEqual([]);
  });
});
