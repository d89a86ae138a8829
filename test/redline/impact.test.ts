import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import { compareDocuments } from '../../server/src/redline/documents.js';

const BASE = `对象存储服务协议

甲方：恒云科技有限公司（以下简称“恒云”或“服务方”）
乙方：使用服务的企业（以下简称“客户”）

第一条 定义
1.1 “可用性”是指服务周期内实际可用时间占总时间的百分比。
1.2 “保密信息”是指一方向另一方披露的、标明保密或者依其性质应当保密的全部信息。

第二条 服务承诺
2.1 恒云承诺服务可用性不低于99.95%。
2.2 服务可用性未达到承诺的，客户可以在故障发生后60个自然日内提出赔偿申请，逾期未提出的视为放弃。

第三条 责任限制
3.1 恒云因本协议承担的赔偿责任总额，不超过客户在违约行为发生前12个月内就该服务支付的服务费用总额。
3.2 任何一方均不对间接损失、利润损失承担责任。

第四条 费用
4.1 客户逾期付款的，每逾期一日应当按照欠付金额的万分之五向恒云支付违约金。

第五条 终止
5.1 任何一方可以提前30日书面通知对方终止本协议。
5.2 客户严重违反本协议且在收到通知后15日内未改正的，恒云有权终止本协议。

第六条 数据与保密
6.1 恒云应当采取合理措施保护客户数据的安全。
6.2 未经客户事先书面同意，恒云不得向第三方披露保密信息。

第七条 争议解决
7.1 本协议适用中华人民共和国法律。
7.2 因本协议产生的争议，由深圳市南山区人民法院管辖。
`;

/** Edits the agreement and describes the impacts, one line each: favours, magnitude, sentence. */
function check(edit: (text: string) => string, expected: (string | RegExp)[]): void {
  const draft = edit(BASE);
  expect(draft).not.toBe(BASE);
  const options = { evenIfNot: true };
  const { pairs } = compareDocuments(analyse(BASE, options), analyse(draft, options));
  const impacts = pairs.flatMap((p) => p.comparison.changes.flatMap((c) => c.impacts));
  const said = impacts.map((i) => `${i.favours}: ${i.summary.en}`);
  expect(said).toEqual(
    expected.map((e) => (typeof e === 'string' ? e : (expect.stringMatching(e) as string))),
  );
  for (const { magnitude, summary, short } of impacts) {
    expect(magnitude).toBeGreaterThan(0);
    expect(magnitude).toBeLessThanOrEqual(1);
    expect(summary.zh).toMatch(/。$/);
    expect(short.zh).not.toBe('');
  }
}

/** What an edit of one place is said to do, one line for each impact. */
function told(baseline: string, from: string, to: string): string[] {
  const options = { evenIfNot: true };
  const draft = baseline.replace(from, to);
  const { pairs } = compareDocuments(analyse(baseline, options), analyse(draft, options));
  return pairs.flatMap(({ comparison }) =>
    comparison.changes.flatMap((c) => c.impacts.map((i) => `${i.favours}: ${i.summary.en}`)),
  );
}

const replace =
  (from: string, to: string) =>
  (text: string): string =>
    text.replace(from, to);

describe('facts that move', () => {
  it('a liability cap', () =>
    check(replace('12个月内', '3个月内'), [
      'provider: The liability cap falls from the fees of 12 months to the fees of 3 months (−75%); this favours the provider.',
    ]));

  it('availability, in minutes a month', () =>
    check(replace('99.95%', '99.9%'), [
      'provider: The promised availability falls from 99.95% to 99.9%: +21.6 min of downtime allowed in a month of 30 days; this favours the provider.',
    ]));

  it('a claim window', () =>
    check(replace('60个自然日', '30个自然日'), [
      'provider: The time to claim a credit shrinks from 60 days to 30 days; this favours the provider.',
    ]));

  it('a late fee that follows a published rate', () => {
    check(
      (t) => t.replace('按照欠付金额的万分之五', '按照同期LPR的两倍'),
      ['unclear: The late fee changes from 万分之五 to 同期LPR的两倍.'],
    );
  });

  it('a late fee', () =>
    check(replace('万分之五', '千分之一'), [
      'provider: The late fee rises from 0.05% to 0.1% a day (+100%); this favours the provider.',
    ]));

  it('a notice period that is gone', () =>
    check(replace('可以提前30日书面通知对方终止', '可以书面通知对方终止'), [
      /The notice of termination \(30 days\) is gone\./,
    ]));

  it('a mutual right made one-sided', () =>
    check(replace('任何一方可以提前30日', '恒云可以提前30日'), [
      /^provider: .* mutual .* alone; this favours the provider\.$/,
    ]));

  it('time to cure', () =>
    check(replace('在收到通知后15日内', '在收到通知后3日内'), [
      'provider: The time to cure before termination shrinks from 15 days to 3 days; this favours the provider.',
    ]));

  it('law and forum', () =>
    check(replace('深圳市南山区人民法院', '北京市海淀区人民法院'), [
      'unclear: The forum changes from 深圳市南山区人民法院 to 北京市海淀区人民法院.',
    ]));
});

describe('wording that moves', () => {
  it('a duty that becomes discretion', () =>
    check(replace('恒云应当采取', '恒云可以采取'), [
      'provider: A duty becomes discretion: “应当” → “可以”; this favours the provider.',
    ]));

  it('a duty that becomes one of efforts', () =>
    check(replace('恒云应当采取合理措施', '恒云应当尽力采取合理措施'), [
      'provider: A duty becomes one of efforts only: “尽力”; this favours the provider.',
    ]));

  it('prior written consent that need be neither', () =>
    check(replace('客户事先书面同意', '客户同意'), [
      'provider: “书面” is dropped: writing is no longer required; this favours the provider.',
      'provider: “事先” is dropped: acting beforehand is no longer required; this favours the provider.',
    ]));

  it('a longer notice, which helps who is told', () => {
    const raise = BASE.replace('4.1 客户', '4.1 恒云提前30日通知客户的，可以调整价格。客户');
    expect(told(raise, '提前30日通知', '提前10日通知')).toEqual([
      expect.stringMatching(/^provider: .*30.*10/),
    ]);
  });

  it('payment of disputed sums, and a deadline that is open', () => {
    const paying = BASE.replace('4.1 客户', '4.1 客户应当在10日内支付无争议的账单。客户');
    expect(told(paying, '无争议的账单', '账单')).toEqual([
      expect.stringMatching(/^provider: Disputed sums count, too: “无争议” is dropped/),
    ]);
    const telling = BASE.replace('6.1 恒云', '6.1 恒云应当在48小时内通知客户数据泄露事件，并');
    expect(told(telling, '在48小时内通知', '及时通知')).toEqual([
      expect.stringMatching(/^provider: A fixed time becomes an indefinite one: “及时”/),
    ]);
  });

  it('a definition that is narrowed, with the clauses that use it', () =>
    check(replace('的全部信息。', '的全部信息，但不包括客户数据。'), [
      'unclear: The definition of “保密信息” is narrower; 1 clause uses the term (6.2).',
    ]));
});

describe('the same in English', () => {
  const ENGLISH = `# Services Agreement

This Agreement is between Hengyun Technology Co., Ltd. ("Provider") and Acme Ltd ("Customer").

## 1. Services

1.1 Provider shall keep backups of the data and shall notify Customer in writing of any loss.

1.2 Neither party may assign this Agreement without the consent of the other party.

## 2. Liability

2.1 Provider's total liability shall not exceed the fees paid by Customer in the twelve (12) months before the claim.

2.2 The limit in Section 2.1 does not apply to gross negligence or to breach of confidentiality.

2.3 Customer shall pay each invoice within 45 days of receipt.
`;
  const edited = (from: string, to: string, baseline = ENGLISH) => told(baseline, from, to);

  it('a number in words and figures is one number', () =>
    expect(edited('within 45 days', 'within forty-five (45) days')).toEqual([]));

  it('a cap', () =>
    expect(edited('twelve (12) months', 'three (3) months')).toEqual([
      'provider: The liability cap falls from the fees of 12 months to the fees of 3 months (−75%); this favours the provider.',
    ]));

  it('a duty that becomes one of efforts, or discretion', () => {
    expect(edited('shall keep', 'will use commercially reasonable efforts to keep')).toEqual([
      'provider: A duty becomes one of efforts only: “commercially reasonable efforts”; this favours the provider.',
    ]);
    expect(edited('shall notify', 'may notify')).toEqual([
      'provider: A duty becomes discretion: “shall” → “may”; this favours the provider.',
    ]);
  });

  it('efforts of another degree', () => {
    const best = ENGLISH.replace('shall keep', 'shall use its best efforts to keep');
    expect(edited('its best efforts', 'commercially reasonable efforts', best)).toEqual([
      'provider: Less effort is owed: “commercially reasonable efforts” instead of “best efforts”; this favours the provider.',
    ]);
  });

  it('whom acting at once helps: who may, or for whom somebody must', () => {
    expect(edited('shall notify', 'shall promptly notify')).toEqual([
      'customer: A requirement of promptness is added: “promptly”; this favours the customer.',
    ]);
    const right = ENGLISH.replace('shall notify', 'may suspend the Services and shall notify');
    expect(edited('may suspend', 'may immediately suspend', right)).toEqual([
      'provider: A requirement of promptness is added: “immediately”; this favours the provider.',
    ]);
  });

  it('payment of disputed sums, too', () => {
    const paying = ENGLISH.replace('shall notify', 'shall pay all undisputed fees and notify');
    expect(edited('undisputed ', '', paying)).toEqual([
      expect.stringMatching(/: Disputed sums count, too: “undisputed” is dropped/),
    ]);
  });

  it('a deadline that nobody can tell to the day any more', () => {
    const soon = ENGLISH.replace('shall notify', 'shall within 48 hours notify');
    expect(edited('within 48 hours', 'without undue delay', soon)).toEqual([
      'provider: A fixed time becomes an indefinite one: “without undue delay” instead of 48 hours; this favours the provider.',
    ]);
    expect(edited('within 48 hours', 'immediately', soon).join()).toMatch(
      /^customer: A requirement of promptness is added/,
    );
  });

  it('a form that is dropped', () =>
    expect(edited(' in writing', '')).toEqual([
      'provider: “in writing” is dropped: writing is no longer required; this favours the provider.',
    ]));

  it('a carve-out that goes beside a limit that falls is told once', () =>
    expect(
      edited(
        'twelve (12) months before the claim.\n\n2.2 The limit in Section 2.1 does not apply to gross negligence or to breach of confidentiality.',
        'two (2) months before the claim.\n\n2.2 The limit in Section 2.1 does not apply to gross negligence.',
      ).filter((line) => /confidentiality/.test(line)),
    ).toHaveLength(1));

  it('a carve-out that stands apart from the limit', () =>
    expect(edited(' or to breach of confidentiality', '')).toContainEqual(
      'provider: The limit of liability now also covers “to breach of confidentiality”; this favours the provider.',
    ));

  it('what bound both and binds one', () => {
    expect(edited('Neither party may assign', 'Customer may not assign')).toEqual([
      'provider: What was mutual (“Neither party”) now holds for “Customer” alone; this favours the provider.',
    ]);
    const limited = ENGLISH.replace(
      '2.3 Customer',
      '2.3 Neither party is liable for delays. Customer',
    );
    expect(edited('Neither party is liable', 'Provider is not liable', limited)).toEqual([
      expect.stringMatching(/What was mutual \(“Neither party”\) now holds for “Provider” alone/),
    ]);
  });
});
