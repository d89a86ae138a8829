import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import type { Change } from '../../server/src/redline/change.js';
import { compareDocuments } from '../../server/src/redline/documents.js';

const AROUND = {
  en: 'Maintenance Agreement\n\nThis Agreement is made between Larkspur Systems Ltd ("Provider") and Osier Mills Inc. ("Customer").\n\n1. Terms\n1.1 ',
  zh: '运维服务合同\n\n甲方：榆林纺织有限公司（以下简称“客户”）\n乙方：青屿科技有限公司（以下简称“服务方”）\n\n第一条 约定\n1.1 ',
};

function changesOf(from: string, to: string): Change[] {
  const head = /[\u4e00-\u9fff]/.test(from) ? AROUND.zh : AROUND.en;
  const [a, b] = [from, to].map((text) => analyse(`${head}${text}\n`, { evenIfNot: true }));
  return compareDocuments(a!, b!).pairs.flatMap(({ comparison }) => [...comparison.changes]);
}

/** The same in other sentences: no change of substance, in either direction. */
function same(from: string, to: string): void {
  test(`${from} = ${to}`, () => {
    for (const [a, b] of [[from, to] as const, [to, from] as const])
      expect(changesOf(a, b).filter((c) => c.substantive)).toEqual([]);
  });
}

/** No longer the same, however alike the words are. */
function other(from: string, to: string): void {
  test(`${from} ≠ ${to}`, () => expect(changesOf(from, to).some((c) => c.substantive)).toBe(true));
}

describe('sentences in another order', () => {
  same(
    'Larkspur keeps the logs for a year. Osier may inspect the site on request.',
    'Osier may inspect the site on request. Larkspur keeps the logs for a year.',
  );
  same(
    'Customer shall pay each invoice within 45 days. Sums paid late bear interest at 1% per month.',
    'Sums paid late bear interest at 1% per month. Customer shall pay each invoice within 45 days.',
  );
  same(
    '客户应在收到发票后四十日内付款。逾期付款的，每日按万分之三支付违约金。',
    '逾期付款的，每日按万分之三支付违约金。客户应在收到发票后四十日内付款。',
  );
  other(
    'Provider shall deliver the plan. Such plan is binding. Customer shall pay the fees.',
    'Provider shall deliver the plan. Customer shall pay the fees. Such plan is binding.',
  );
  other(
    '服务方应提交方案。该方案对双方有约束力。客户应支付服务费。',
    '服务方应提交方案。客户应支付服务费。该方案对双方有约束力。',
  );
});

describe('a sentence cut in two, or two joined', () => {
  same(
    'Provider shall report any outage, and shall name its cause.',
    'Provider shall report any outage. Provider shall name its cause.',
  );
  same(
    '服务方应每周备份数据，并应保留备份六十日。',
    '服务方应每周备份数据。服务方应保留备份六十日。',
  );
  other(
    'Provider shall report any outage, and Customer shall name its cause.',
    'Provider shall report any outage. Provider shall name its cause.',
  );
});

describe('what a statement depends on, before it or behind', () => {
  same(
    'If Customer does not pay, Provider may suspend the Services.',
    'Provider may suspend the Services if Customer does not pay.',
  );
  same(
    'Within five days of the request, Provider shall deliver the log.',
    'Provider shall deliver the log within five days of the request.',
  );
  same(
    'Except as the law requires, neither party shall disclose the price.',
    'Neither party shall disclose the price, except as the law requires.',
  );
  same(
    '服务方承诺月度可用性不低于99.5%，计划内维护除外。',
    '除计划内维护外，服务方承诺月度可用性不低于99.5%。',
  );
  same('未经对方书面同意，任何一方不得转让合同。', '任何一方未经对方书面同意，不得转让合同。');
  same(
    'Subject to Section 1, neither party is liable for loss of profits, loss of data or any indirect loss.',
    'Neither party is liable for loss of profits, loss of data or any indirect loss, subject to Section 1.',
  );
  other(
    'If Customer does not pay within 20 days, Provider may suspend.',
    'If Customer does not pay, Provider may suspend within 20 days.',
  );
  other(
    'Provider shall deliver the log, except on holidays, and maintain the site.',
    'Provider shall deliver the log, and maintain the site, except on holidays.',
  );
});

describe('active and passive', () => {
  same(
    'Customer shall return the devices to Provider.',
    'The devices shall be returned to Provider by Customer.',
  );
  same(
    'Provider shall not delete the logs before the audit.',
    'The logs shall not be deleted by Provider before the audit.',
  );
  same('We will keep the logs in Oslo.', 'The logs will be kept by us in Oslo.');
  same('服务方应删除测试数据。', '测试数据应由服务方删除。');
  same('服务方应删除测试数据。', '服务方应将测试数据删除。');
  same('客户应承担运输费用。', '运输费用由客户承担。');
  other('Customer shall indemnify Provider.', 'Customer shall be indemnified by Provider.');
  other('运输费用由客户承担。', '运输费用由服务方承担。');
  other('Customer shall return the devices.', 'The devices may be returned by Customer.');
});

describe('a limit, a failure, in other words', () => {
  same(
    "Provider's total liability shall not exceed the Fees of one year.",
    "Provider's aggregate liability is limited to the Fees of one year.",
  );
  same(
    'Either party may terminate if the other fails to remedy a breach within 20 days.',
    'Either party may terminate if the other does not cure a breach within 20 days.',
  );
  same('甲方的赔偿责任不超过合同总价。', '甲方的赔偿责任以合同总价为限。');
  other(
    'Either party may terminate if the other fails to remedy a breach.',
    'Either party may terminate if the other remedies a breach.',
  );
});

describe('what one sentence says and two say', () => {
  test('a second duty in a sentence of its own', () => {
    const changes = changesOf(
      'Provider shall answer tickets within 20 minutes and close them within five hours.',
      'Provider shall answer tickets within 20 minutes. Provider shall close them within five hours.',
    );
    expect(changes.flatMap((c) => c.impacts)).toEqual([]);
  });

  test('a time to pay in a sentence of its own', () => {
    const changes = changesOf(
      'Customer shall pay each undisputed invoice within forty days of receipt.',
      'Customer shall pay each undisputed invoice. Payment is due within forty days of receipt.',
    );
    expect(changes.flatMap((c) => c.impacts)).toEqual([]);
  });
});
