import { describe, expect, test } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { recogniseAgreement } from '../../server/src/clauses/recognise.js';
import type { FindingKind } from '../../server/src/clauses/kinds.js';

/** The facts of one kind in a service level agreement of these lines. */
function facts(kind: FindingKind, ...lines: string[]): unknown[] {
  const agreement = parseAgreement(['恒云主机服务等级协议', '', ...lines].join('\n'));
  return recogniseAgreement(agreement)
    .findings.filter((f) => f.kind === kind)
    .map((f) => f.facts);
}

describe('a table of service levels', () => {
  test('that tells when a request has failed promises nothing', () => {
    const table = [
      '| 请求类型 | 最大处理时间 |',
      '| --- | --- |',
      '| 读取 | 3 秒 |',
      '| 复制 | 80 秒 |',
    ];
    const failed = '“失败请求数”是指未在下表所列的最大处理时间内完成的请求数。';
    expect(facts('sla-threshold', '1. 定义', failed, '', ...table)).toEqual([]);
    const promised = '恒云承诺各类请求的处理时间如下。';
    expect(facts('sla-threshold', '1. 承诺', promised, '', ...table)).toMatchObject([
      { value: 3, unit: 'second' },
      { value: 80, unit: 'second' },
    ]);
  });

  test('has a column of what is promised beside that of the bands', () => {
    const table = [
      '| 指标 | 承诺 | 赔偿条件 | 赔偿比例 |',
      '| --- | --- | --- | --- |',
      '| 推流成功率 | ≥98.6% | <98.6% | 直播费的7% |',
      '| 卡顿率 | ≤4% | >4% | 直播费的3% |',
    ];
    expect(facts('service-credit', '1. 赔偿', '', ...table)).toMatchObject([
      { tiers: [{ lower: null, upper: 98.6, credit: 7 }] },
      { tiers: [{ lower: 4, upper: null, credit: 3 }] },
    ]);
    expect(facts('sla-threshold', '1. 赔偿', '', ...table)).toMatchObject([
      { operator: '>=', value: 98.6 },
      { operator: '<=', value: 4 },
    ]);
  });

  test('does not begin with a level that is kept', () => {
    const items = ['我们承诺：', '- 每月服务可用性 ≥ 99.97%', '- 解析可用性 100%'];
    expect(facts('service-credit', '1. 服务承诺', ...items)).toEqual([]);
    expect(facts('sla-threshold', '1. 服务承诺', ...items)).toMatchObject([
      { value: 99.97 },
      { value: 100 },
    ]);
  });

  test('may be labels and figures in turn, below the sentence that names the metric', () => {
    const lines = ['队列服务的可用性不低于：', '标准版', '98.9%', '铂金版', '99.93%'];
    expect(facts('sla-threshold', '1. 承诺', ...lines)).toMatchObject([
      { value: 98.9, scope: '标准版' },
      { value: 99.93, scope: '铂金版' },
    ]);
    expect(facts('sla-threshold', '1. 价格', '各版本的折扣为：', ...lines.slice(1))).toEqual([]);
  });

  test('may stand on one line, header and rows', () => {
    const line = '级别 响应时间 恢复时间 甲级 12分钟 3小时 乙级 35分钟 5小时';
    expect(facts('sla-threshold', '1. 支持', line)).toMatchObject([
      { value: 12, unit: 'minute', scope: '甲级' },
      { value: 3, unit: 'hour', scope: '甲级' },
      { value: 35, unit: 'minute', scope: '乙级' },
      { value: 5, unit: 'hour', scope: '乙级' },
    ]);
    expect(facts('sla-threshold', '1. 支持', '机房 面积 甲区 120平 乙区 350平')).toEqual([]);
    // a row with a figure too many
    expect(facts('sla-threshold', '1. 支持', `${line} 丙级 2小时`)).toEqual([]);
  });

  test('promises what a service does in a time', () =>
    expect(
      facts(
        'sla-threshold',
        '1. 指标',
        '',
        '| 指标 | 承诺值 |',
        '| --- | --- |',
        '| 输出速度 | ≥25 Token/秒 |',
        '| 接口并发 | ≥1500 QPS |',
      ),
    ).toMatchObject([
      { value: 25, unit: 'Token/秒' },
      { value: 1500, unit: 'QPS' },
    ]));

  test('gives free service by whole minutes of downtime', () => {
    expect(
      facts(
        'service-credit',
        '1. 赔付',
        '',
        '| 当月停机时长 | 赔付（延长服务时间） |',
        '| --- | --- |',
        '| 超过 3 分 20 秒、不足 10 分钟 | 8 小时 |',
        '| 10–39 分钟 | 2 天 |',
        '| 40–99 分钟 | 5 天 |',
        '| 100 分钟及以上 | 一个月服务期 |',
      ),
    ).toMatchObject([
      {
        form: 'service-time',
        tiers: [
          { upper: 10, upperInclusive: false, unit: 'minute', credit: 8, creditUnit: 'hour' },
          { lower: 10, upper: 39, upperInclusive: true, credit: 2, creditUnit: 'day' },
          { lower: 40, upper: 99, upperInclusive: true, credit: 5, creditUnit: 'day' },
          { lower: 100, upper: null, credit: 1, creditUnit: 'month' },
        ],
      },
    ]);
  });

  test('whose first column counts the rows is about none of its numbers', () => {
    expect(
      facts(
        'service-credit',
        '1. 赔付',
        '',
        '| 序号 | 服务可用性 | 代金券 |',
        '| --- | --- | --- |',
        '| 1 | 低于99.9%但等于或高于98% | 月度服务费的12% |',
        '| 2 | 低于98% | 月度服务费的36% |',
      ),
    ).toMatchObject([
      {
        scope: null,
        tiers: [
          { lower: 98, upper: 99.9, credit: 12 },
          { upper: 98, credit: 36 },
        ],
      },
    ]);
  });

  test('of incidents is one, each count the next tier', () => {
    const sentence =
      '每月发生1次一级故障的，扣减月服务费的4%；发生2次的，扣减8%；发生3次及以上的，扣减16%。';
    expect(facts('service-credit', '1. 赔付', sentence)).toMatchObject([
      {
        tiers: [
          { lower: 1, upper: 1, unit: 'count', credit: 4 },
          { lower: 2, upper: 2, unit: 'count', credit: 8 },
          { lower: 3, upper: null, unit: 'count', credit: 16 },
        ],
      },
    ]);
  });

  test('with times and what is deducted for being late promises the times', () => {
    const table = [
      '| 级别 | 定义 | 响应时限 | 恢复时限 | 逾期扣款 |',
      '| --- | --- | --- | --- | --- |',
      '| 甲级 | 全部中断 | 即时响应，不超过12分钟 | 3小时 | 每超1小时扣300元 |',
      '| 乙级 | 部分中断 | 25分钟 | 2个工作日 | 每超1小时扣100元 |',
    ];
    expect(facts('sla-threshold', '1. 时限', '', ...table)).toMatchObject([
      { metricKind: 'response-time', value: 12, unit: 'minute', scope: '全部中断' },
      { metricKind: 'recovery', value: 3, unit: 'hour' },
      { metricKind: 'response-time', value: 25, unit: 'minute' },
      { metricKind: 'recovery', value: 2, unit: 'working-day' },
    ]);
    const late = [
      '| 恢复时间 | 补偿比例 |',
      '| --- | --- |',
      '| 4小时以内 | 月费的2% |',
      '| 超过4小时 | 月费的9% |',
    ];
    expect(facts('sla-threshold', '1. 补偿', '', ...late)).toEqual([]);
  });

  test('whose rule stands above its first row has no header', () => {
    const rows = ['---|---', '<99.3% | 12%', '<97% | 30%'];
    expect(facts('service-credit', '1. 服务费抵扣', '', ...rows)).toMatchObject([
      {
        tiers: [
          { lower: 97, upper: 99.3, credit: 12 },
          { lower: null, upper: 97, credit: 30 },
        ],
      },
    ]);
  });

  test('set with blanks keeps a row whose cell is as wide as its column', () => {
    const rows = [
      '指标            承诺值        计量方式',
      '公网连通率         不低于99.93%   按自然月统计',
      '网络时延（至骨干节点） ≤19ms        月平均值',
      '网络丢包率         ＜0.3%       月平均值',
    ];
    expect(facts('sla-threshold', '1. 服务等级', '', ...rows)).toMatchObject([
      { metric: '公网连通率', value: 99.93, scope: null },
      { value: 19, unit: 'ms' },
      { metric: '网络丢包率', operator: '<', value: 0.3 },
    ]);
  });

  test('is read in traditional characters, too', () => {
    const table = [
      '| 服務可用性 | 賠償比例 |',
      '| --- | --- |',
      '| 低於99.4%但不低於97% | 月費的12% |',
      '| 低於97% | 月費的35% |',
    ];
    expect(facts('service-credit', '1. 賠償標準', '', ...table)).toMatchObject([
      {
        tiers: [
          { lower: 97, upper: 99.4, credit: 12 },
          { upper: 97, credit: 35 },
        ],
      },
    ]);
  });

  test('is read where its lines were drawn with box characters', () => {
    const table = [
      '┌──────┬──────┬──────┐',
      '│ 指标 │ 金牌 │ 银牌 │',
      '├──────┼──────┼──────┤',
      '│ 可用率 │ ≥99.97％ │ ≥99.6％ │',
      '│ 时延 │ ≤9ms │ ≤19ms │',
      '└──────┴──────┴──────┘',
    ];
    expect(facts('sla-threshold', '1. 服务等级', '', ...table)).toMatchObject([
      { metricKind: 'availability', value: 99.97, scope: '金牌' },
      { value: 99.6, scope: '银牌' },
      { metricKind: 'latency', value: 9, unit: 'ms' },
      { value: 19, unit: 'ms' },
    ]);
  });

  test('keeps apart what is promised of the network and of the power with the same figure', () => {
    const lines = [
      '1. 邮件系统',
      '恒云保证邮件系统无故障率不低于99.6%。',
      '2. 网络',
      '恒云保证网络联通率不低于99.6%。',
      '3. 电力',
      '恒云保证电力持续供应率不低于99.6%。',
      '4. 服务承诺',
      '恒云保证系统无故障率不低于99.6%。',
    ];
    expect(facts('sla-threshold', ...lines)).toHaveLength(3);
  });

  test('that became a numbered list reads each line as a promise, and none as a heading', () => {
    const lines = [
      '一、分项指标',
      '1 云主机可用性 ≥99.94% 月',
      '2 一级故障响应时间 ≤12分钟 次',
      '3 一级故障恢复时间 ≤2小时 次',
    ];
    expect(facts('sla-threshold', ...lines)).toMatchObject([
      { metric: '云主机可用性', value: 99.94 },
      { metricKind: 'response-time', value: 12, unit: 'minute' },
      { value: 2, unit: 'hour' },
    ]);
  });
});

/** The facts of one kind in a service level agreement in English of these lines. */
function english(kind: FindingKind, ...lines: string[]): unknown[] {
  const agreement = parseAgreement(['# Service Level Agreement', '', ...lines].join('\n'));
  return recogniseAgreement(agreement)
    .findings.filter((f) => f.kind === kind)
    .map((f) => f.facts);
}

describe('an English table of service levels', () => {
  test('has a column of credits for each level that is guaranteed', () =>
    expect(
      english(
        'service-credit',
        '| Achieved | 99.40% | 99.80% |',
        '| --- | --- | --- |',
        '| 99.0% - 99.8% | n/a | 15% |',
        '| < 99.0% | 20% | 35% |',
      ),
    ).toMatchObject([
      {
        scope: '99.80%',
        tiers: [
          { lower: 99, upper: 99.8, credit: 15 },
          { upper: 99, credit: 35 },
        ],
      },
      { scope: '99.40%', tiers: [{ upper: 99, credit: 20 }] },
    ]));

  test('may name no metric but in the heading over it', () =>
    expect(
      english(
        'sla-threshold',
        '## Response Times',
        '',
        '| Priority | Basic | Plus |',
        '| --- | --- | --- |',
        '| Urgent | 20h | 2 BH |',
        '| Normal | 3 business days | 1 BD |',
      ),
    ).toMatchObject([
      { value: 20, unit: 'hour' },
      { value: 2, unit: 'working-hour' },
      { value: 3, unit: 'working-day' },
      { value: 1, unit: 'working-day' },
    ]));

  test('goes up to a target that stands elsewhere', () =>
    expect(
      english(
        'service-credit',
        'Credits:',
        '',
        '98.0% – SLA target',
        '',
        '12% of monthly fee',
        '',
        'Below 98.0%',
        '',
        '40% of monthly fee',
      ),
    ).toMatchObject([
      {
        tiers: [
          { lower: 98, upper: null, credit: 12 },
          { upper: 98, credit: 40 },
        ],
      },
    ]));

  test('may be a card with the figure over its label, and minutes of downtime are no band of it', () => {
    const card = [
      '99.7%',
      '',
      'Monthly Uptime Target',
      '',
      '≤ 130 minutes downtime/month',
      '',
      '98.5%',
    ];
    expect(english('sla-threshold', ...card)).toMatchObject([{ value: 99.7, unit: '%' }]);
    expect(english('service-credit', ...card)).toEqual([]);
  });
});

describe('a promise about outages that two clauses make', () => {
  const early = '恒云承诺本服务在每个自然月内不会出现持续的超过8分钟或更长的不可用时间。';
  const late = '本服务不会出现连续8分钟的不可用时间，如未达标，您可以要求赔偿。';

  test('is one, told where what follows its breach is', () => {
    expect(facts('sla-threshold', '1. 承诺', '', early, '', '2. 标准', '', late)).toMatchObject([
      { value: 8, unit: 'minute' },
    ]);
  });

  test('of two figures is two', () => {
    const other = late.replace('8分钟', '15分钟');
    expect(facts('sla-threshold', '1. 承诺', '', early, '', '2. 标准', '', other)).toHaveLength(2);
  });
});
