import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import { compareDocuments } from '../../server/src/redline/documents.js';
import { agreementOf as english } from './all-kinds/agreements-en.js';
import { agreementOf as chinese } from './all-kinds/agreements-zh.js';

/** What the substantive changes between two agreements do, each with whom it favours. */
function told(baseline: string, draft: string, locale: 'en' | 'zh'): string[] {
  const [a, b] = [baseline, draft].map((text) => analyse(text, { evenIfNot: true }));
  return compareDocuments(a!, b!)
    .pairs.flatMap(({ comparison }) => comparison.changes)
    .filter((change) => change.substantive)
    .map(({ impacts: [first] }) => `${first?.favours}: ${first?.summary[locale]}`);
}

const check = (from: string, to: string, more: string, less: string): void => {
  const [a, b] = [english('data', from), english('data', to)];
  expect(told(a, b, 'en')).toEqual([`provider: ${more}; this favours the provider.`]);
  expect(told(b, a, 'en')).toEqual([`customer: ${less}; this favours the customer.`]);
};
const checkChinese = (from: string, to: string, more: string, less: string): void => {
  const [a, b] = [chinese('privacy', from), chinese('privacy', to)];
  expect(told(a, b, 'zh')).toEqual([`provider: ${more}，对服务方有利。`]);
  expect(told(b, a, 'zh')).toEqual([`customer: ${less}，对客户有利。`]);
};

const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

describe('one more of those to whom data go', () => {
  const [ELMHURST, FARROW, TARN] = [
    'Elmhurst Data GmbH',
    'Farrow Mail Ltd.',
    'Tarn Analytics Inc.',
  ];
  const MORE = 'There is one more sub-processor: “Tarn Analytics Inc.”';
  const LESS = 'There is one sub-processor less: “Tarn Analytics Inc.”';

  it('in a sentence', () =>
    check(
      `Processor uses the following sub-processors: ${ELMHURST} and ${FARROW}`,
      `Processor uses the following sub-processors: ${ELMHURST}, ${FARROW} and ${TARN}`,
      MORE,
      LESS,
    ));

  it('in a list', () =>
    check(
      `Processor engages the following sub-processors:\n\n- ${ELMHURST}\n- ${FARROW}`,
      `Processor engages the following sub-processors:\n\n- ${ELMHURST}\n- ${FARROW}\n- ${TARN}`,
      MORE.replace('Inc.', 'Inc'),
      LESS.replace('Inc.', 'Inc'),
    ));

  it('in a table', () => {
    const lead = 'The following sub-processors are engaged:\n\n';
    const head = ['Name', 'Country', 'Purpose'];
    const rows = [
      [ELMHURST, 'Germany', 'Hosting'],
      [FARROW, 'Ireland', 'E-mail'],
    ];
    check(
      lead + table(head, ...rows),
      lead + table(head, ...rows, [TARN, 'United States', 'Analytics']),
      MORE,
      LESS,
    );
  });

  it('as recipients', () =>
    check(
      'We share personal data with payment providers.',
      'We share personal data with payment providers and advertising partners.',
      'Data go to one more recipient: “advertising partners”',
      'Data no longer go to a recipient: “advertising partners”',
    ));

  it('in Chinese', () => {
    checkChinese(
      '次级处理者包括：云杉数据有限公司、海棠短信有限公司。',
      '次级处理者包括：云杉数据有限公司、海棠短信有限公司、白鹭客服有限公司。',
      '新增次级处理者：“白鹭客服有限公司”',
      '减少次级处理者：“白鹭客服有限公司”',
    );
    checkChinese(
      '我们会向支付机构共享您的个人信息。',
      '我们会向支付机构和广告合作伙伴共享您的个人信息。',
      '新增数据接收方：“广告合作伙伴”',
      '减少数据接收方：“广告合作伙伴”',
    );
  });
});

describe('one more place, purpose or kind of data', () => {
  it('in a sentence', () => {
    check(
      'Personal data are transferred to Canada and Japan.',
      'Personal data are transferred to Canada, Japan and India.',
      'Data may be in one more place: “India”',
      'Data may be in one place less: “India”',
    );
    check(
      'Personal data are processed for the purposes of hosting and support.',
      'Personal data are processed for the purposes of hosting, support and product improvement.',
      'Data are used for one more purpose: “product improvement”',
      'Data are no longer used for one purpose: “product improvement”',
    );
    check(
      'We collect your name and e-mail address.',
      'We collect your name, e-mail address and precise location.',
      'More data are concerned: “precise location”',
      'Fewer data are concerned: “precise location”',
    );
  });

  it('in a cell, by the head of its column', () => {
    const lead = 'The following sub-processors are engaged:\n\n';
    const head = ['Name', 'Country', 'Purpose'];
    const of = (country: string, purpose: string) =>
      lead + table(head, ['Elmhurst Data GmbH', country, purpose]);
    check(
      of('Germany', 'Hosting'),
      of('Germany, India', 'Hosting'),
      'Data may be in one more place: “India”',
      'Data may be in one place less: “India”',
    );
    check(
      of('Germany', 'Hosting'),
      of('Germany', 'Hosting and profiling'),
      'Data are used for one more purpose: “profiling”',
      'Data are no longer used for one purpose: “profiling”',
    );
  });

  it('in Chinese', () => {
    checkChinese(
      '我们可能将您的个人信息传输至新加坡、日本。',
      '我们可能将您的个人信息传输至新加坡、日本、越南。',
      '数据可至的地点新增：“越南”',
      '数据可至的地点减少：“越南”',
    );
    checkChinese(
      '我们将个人信息用于以下目的：\n\n（1）提供服务；\n\n（2）结算；',
      '我们将个人信息用于以下目的：\n\n（1）提供服务；\n\n（2）结算；\n\n（3）训练算法模型；',
      '数据的用途新增：“训练算法模型”',
      '数据的用途减少：“训练算法模型”',
    );
  });

  it('is one thing less where it may not be done', () => {
    const [a, b] = [
      english('data', 'Processor shall not share personal data with advertisers.'),
      english('data', 'Processor shall not share personal data with advertisers or brokers.'),
    ];
    expect(told(a, b, 'en')).toEqual([
      'customer: “brokers” is listed now, too; this favours the customer.',
    ]);
  });
});
