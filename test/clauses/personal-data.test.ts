import { describe, expect, it, test } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import type { DataRow, PersonalDataFacts, Retention } from '../../server/src/clauses/facts.js';
import { recogniseAgreement } from '../../server/src/clauses/recognise.js';
import { personalData as english } from '../../server/src/language/en/personal-data.js';
import { personalData as chinese } from '../../server/src/language/zh/personal-data.js';

type Kind = 'data-processing' | 'data-retention';

/** The rows of each finding of a kind that has any. */
function rowsOf(source: string, kind: Kind): (readonly DataRow[])[] {
  return recogniseAgreement(parseAgreement(source)).findings.flatMap((finding) => {
    const { rows } = finding.facts as PersonalDataFacts;
    return finding.kind === kind && rows !== undefined ? [rows] : [];
  });
}

const days = (value: number): Retention => ({ while: null, period: { value, unit: 'day' } });

describe('a table of personal data', () => {
  const source = `远山会议隐私政策
更新日期：2024-03-01

1. 我们如何处理信息

我们按下表处理您的个人信息：

| 个人信息类型 | 使用目的 | 法律依据 | 保存期限 |
| --- | --- | --- | --- |
| 账号信息：手机号、昵称 | 注册与登录 | 履行合同 | 账号存续期间，注销后 6 个月内删除 |
| 通话记录 | 计费 | 履行合同 | 180 天 |
| 人脸特征 | 身份核验 | 单独同意 | 不保存 |
`;
  const rows: DataRow[] = [
    {
      data: '账号信息',
      purpose: '注册与登录',
      legalBasis: '履行合同',
      retention: { while: 'account', period: { value: 6, unit: 'month' } },
    },
    { data: '通话记录', purpose: '计费', legalBasis: '履行合同', retention: days(180) },
    {
      data: '人脸特征',
      purpose: '身份核验',
      legalBasis: '单独同意',
      retention: { while: 'not-kept', period: null },
    },
  ];

  it('comes out as typed rows of both kinds', () => {
    expect(rowsOf(source, 'data-processing')).toEqual([rows]);
    expect(rowsOf(source, 'data-retention')).toEqual([rows]);
  });

  it('goes on behind a header that is printed again, and in cells without a category', () => {
    const broken = source.replace(
      '| 通话记录 | 计费 |',
      '| | 及身份管理 | | |\n| 个人信息类型 | 使用目的 | 法律依据 | 保存期限 |\n| 通话记录 | 计费 |',
    );
    expect(rowsOf(broken, 'data-retention')).toEqual([
      [{ ...rows[0]!, purpose: '注册与登录及身份管理' }, rows[1], rows[2]],
    ]);
  });

  it('is read in English', () =>
    expect(
      rowsOf(
        'Privacy Notice\nLast updated: March 5, 2024\n\n1. Data\n\nWe process the following personal data:\n\n' +
          '| Category of data | Purpose | Retention period |\n| --- | --- | --- |\n' +
          '| Account data: name, e-mail | To create your account | For the life of your account and 30 days thereafter |\n' +
          '| Log data | To detect abuse | 90 days |\n',
        'data-retention',
      ),
    ).toEqual([
      [
        {
          data: 'Account data',
          purpose: 'To create your account',
          legalBasis: null,
          retention: { while: 'account', period: { value: 30, unit: 'day' } },
        },
        { data: 'Log data', purpose: 'To detect abuse', legalBasis: null, retention: days(90) },
      ],
    ]));

  it('is no table of anything else', () => {
    const other = source.replace('个人信息类型', '服务名称').replace('保存期限', '响应时限');
    expect(rowsOf(other, 'data-processing')).toEqual([]);
    expect(rowsOf(other, 'data-retention')).toEqual([]);
  });
});

describe('a table that the extraction left as lines', () => {
  it('is one finding with a row for each line', () =>
    expect(
      rowsOf(
        '远山会议隐私政策\n更新日期：2024-03-01\n\n1. 数据保留\n\n我们按以下规则保留数据：\n\n' +
          '日志数据 存储 7 天。\n\n监控数据：保存30日。\n\n配置数据 在您使用服务期间保留，终止使用后 2 个月内删除。\n',
        'data-retention',
      ),
    ).toEqual([
      [
        { data: '日志数据', purpose: null, legalBasis: null, retention: days(7) },
        { data: '监控数据', purpose: null, legalBasis: null, retention: days(30) },
        {
          data: '配置数据',
          purpose: null,
          legalBasis: null,
          retention: { while: 'service', period: { value: 2, unit: 'month' } },
        },
      ],
    ]));
});

describe('how long', () => {
  test.each<[string, Retention | null]>([
    ['自采集之日起 180 天', days(180)],
    ['账号存续期间及注销后 30 日', { while: 'account', period: { value: 30, unit: 'day' } }],
    ['在您使用本服务期间', { while: 'service', period: null }],
    [
      '在您设定的时限内保留，未设定的保留 7 天',
      { while: 'choice', period: { value: 7, unit: 'day' } },
    ],
    ['为实现目的所必需的最短期限', { while: 'purpose', period: null }],
    ['法律法规要求的期限', { while: 'law', period: null }],
    ['我们不会存储', { while: 'not-kept', period: null }],
    ['用于改进产品', null],
  ])('%s', (text, expected) => expect(chinese.retention(text)).toEqual(expected));

  test.each<[string, Retention | null]>([
    [
      'until you delete your account, plus 30 days',
      { while: 'account', period: { value: 30, unit: 'day' } },
    ],
    ['for the term of the agreement', { while: 'service', period: null }],
    ['as required by applicable law', { while: 'law', period: null }],
    ['We improve our products', null],
  ])('%s', (text, expected) => expect(english.retention(text)).toEqual(expected));
});

describe('a row', () => {
  test.each(['我们为您保留数据15日。', '本协议：自签署之日起生效。', '您应在30日内支付费用。'])(
    'is not %s',
    (text) => expect(chinese.row(text)).toBeNull(),
  );
});
