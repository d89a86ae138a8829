import { describe, expect, test } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import type { Finding } from '../../server/src/clauses/finding.js';
import { recogniseAgreement } from '../../server/src/clauses/recognise.js';

const HEAD = '恒云缓存服务等级协议\n\n1. 服务承诺\n1.1 恒云向您承诺如下。\n1.2 指标\n';

function only<K extends Finding['kind']>(kind: K, lines: string): Extract<Finding, { kind: K }>[] {
  const { findings } = recogniseAgreement(parseAgreement(HEAD + lines));
  return findings.filter((f): f is Extract<Finding, { kind: K }> => f.kind === kind);
}
const tiersOf = (lines: string): unknown[] =>
  only('service-credit', lines).flatMap(({ facts }) =>
    facts.tiers.map(({ lower, upper, credit }) => [lower, upper, credit]),
  );
const promisesOf = (lines: string): unknown[] =>
  only('sla-threshold', lines).map(({ facts }) => [facts.value, facts.unit, facts.scope]);

describe('bands and credits that lost their table', () => {
  const tiers = [
    [98, 99.5, 12],
    [null, 98, 35],
  ];

  test.each([
    [
      'cell by cell',
      '月度可用率\n补偿金额\n98%≤可用率＜99.5%\n月费的12%\n可用率＜98%\n月费的35%\n',
    ],
    [
      'with bars alone between the cells, below a rule of Markdown',
      '月度可用率|补偿金额\n---|:--:\n<99.5%|月费的12%\n<98%|月费的35%\n',
    ],
    [
      'as HTML, a row on a line',
      '<table>\n<tr><th>月度可用率</th><th>补偿金额</th></tr>\n<tr><td>98%≤可用率<99.5%</td><td><b>月费</b>的12%</td></tr>\n<tr><td>可用率<98%</td><td>月费的35%</td></tr>\n</table>\n',
    ],
    [
      'as HTML, a cell over several lines',
      '<table border="1">\n<tr>\n<td>月度可用率</td>\n<td>补偿金额</td>\n</tr>\n<tr>\n<td>低于99.5%\n但不低于98%</td>\n<td>月费的12%</td>\n</tr>\n<tr>\n<td><98%</td>\n<td>月费的35%</td>\n</tr>\n</table>\n',
    ],
    [
      'as HTML, its signs as entities, a note on a header over two rows',
      '<table>\n<tr><th rowspan="2">版本</th><th colspan="2">月度可用率（A）</th></tr>\n<tr><td>98%&le;A&lt;99.5%</td><td>A&#60;98%</td></tr>\n<tr><td>专业版</td><td>月费的12%</td><td>月费的35%</td></tr>\n</table>\n',
    ],
    ['row by row', '月度可用率 补偿比例\n98%（含）-99.5%（不含） 月费12%\n98%以下 月费35%\n'],
    [
      'with bars',
      '月度可用率 | 补偿金额 |\n低于99.5%但不低于98% | 月费的12% |\n低于98% | 月费的35% |\n',
    ],
    ['as sentences', '低于99.5%但不低于98%的，赔偿月费的12%；\n低于98%的，赔偿月费的35%。\n'],
  ])('%s', (_, lines) => {
    expect(tiersOf(lines)).toEqual(tiers);
  });

  test('a line between them tells what they are for', () => {
    const lines =
      '版本\n月度可用率\n补偿金额\n标准版\n低于99%\n月费的10%\n尊享版\n低于99.9%\n月费的20%\n';
    expect(only('service-credit', lines).map((f) => [f.facts.scope, f.facts.tiers.length])).toEqual(
      [
        [null, 1],
        ['尊享版', 1],
      ],
    );
  });
});

describe('one table after another', () => {
  test('each line by line, with a header of its own', () => {
    const lines =
      '跨区部署的实例：\n月度可用率\n抵扣比例\n<99.9%\n12%\n<98%\n35%\n单区部署的实例：\n月度可用率\n抵扣比例\n<99.5%\n12%\n<98%\n35%\n';
    expect(tiersOf(lines)).toEqual([
      [98, 99.9, 12],
      [null, 98, 35],
      [98, 99.5, 12],
      [null, 98, 35],
    ]);
  });

  test('a column tells what is promised to each service that the bands are for', () => {
    const lines =
      '部署方式\t承诺可用率\t月度可用率\t补偿金额\n单区\t99.5%\t98%≤可用率<99.5%\t月费的12%\n\t\t可用率<98%\t月费的35%\n跨区\t99.9%\t98%≤可用率<99.9%\t月费的12%\n\t\t可用率<98%\t月费的35%\n';
    expect(promisesOf(lines)).toEqual([
      [99.5, '%', '单区'],
      [99.9, '%', '跨区'],
    ]);
    expect(tiersOf(lines)).toHaveLength(4);
  });
});

describe('tables without a header', () => {
  test('a band and its credit on top is a row like the others', () => {
    const lines = '95%（含）～97%    月费的2%\n90%（含）～95%    月费的6%\n90%以下    月费的12%\n';
    expect(tiersOf(lines)).toEqual([
      [95, 97, 2],
      [90, 95, 6],
      [null, 90, 12],
    ]);
  });
});

describe('a table of promises and of what missing them costs', () => {
  const lines =
    '| 序号 | 服务项目 | 服务指标 | 未达标扣款 |\n|---|---|---|---|\n| 1 | 平台可用性 | 月度不低于99.7% | 每低0.2%扣当月服务费1% |\n| 2 | 故障响应 | 10分钟内响应，3小时内到场 | 每次超时扣400元 |\n';

  test('tells each promise', () => {
    expect(promisesOf(lines)).toEqual([
      [99.7, '%', '平台可用性'],
      [10, 'minute', '故障响应'],
      [3, 'hour', '故障响应'],
    ]);
  });

  test('tells credits by steps, and no band for them', () => {
    expect(tiersOf(lines)).toEqual([]);
    expect(only('service-credit', lines).map(({ facts }) => facts.steps)).toEqual([
      [{ by: 0.2, unit: '%', from: 99.7, credit: 1, creditUnit: '%', creditOf: '当月服务费' }],
      [{ by: 1, unit: 'count', from: null, credit: 400, creditUnit: 'CNY', creditOf: null }],
    ]);
  });
});

describe('tables with more than a band and its credit', () => {
  test('two columns of bands share a credit', () => {
    const lines =
      '多区桶可用率（A） | 单区桶可用率（A） | 补偿金额\n98%≤A<99.99% | 98%≤A<99.9% | 月费的12%\nA<98% | A<98% | 月费的35%\n';
    expect(tiersOf(lines)).toEqual([
      [98, 99.99, 12],
      [null, 98, 35],
      [98, 99.9, 12],
      [null, 98, 35],
    ]);
    expect(only('service-credit', lines).map((f) => f.facts.scope)).toEqual([
      '多区桶可用率（A）',
      '单区桶可用率（A）',
    ]);
  });

  test('cases whose lines stand one below the other, what each gives at their end', () => {
    const lines =
      '| 服务月度的停机时长 | 赔偿代金券金额 |\n| --- | --- |\n| 一次停机超过6分钟， |\n| 或多次停机合计小于等于3小时。 |\n| 月费的12% |\n| 一次停机超过3小时， |\n| 或多次停机合计高于3小时。 |\n| 月费的35% |\n';
    expect(tiersOf(lines)).toEqual([
      [0.1, 3, 12],
      [3, null, 35],
    ]);
  });

  test('a table of HTML that is never closed is prose', () => {
    expect(tiersOf('<table>\n<tr><td>恒云按约定赔偿。\n\n3. 其他\n')).toEqual([]);
  });

  test('a table on its side', () => {
    const lines = '可用率 | 98%-99.9% | 低于98% |\n补偿 | 月费的12% | 月费的35% |\n';
    expect(tiersOf(lines)).toEqual([
      [98, 99.9, 12],
      [null, 98, 35],
    ]);
  });
});

describe('a target told by where it is missed', () => {
  const lines =
    '实例 | 每月恢复时间目标 | 补偿金额\n---|---|---\n普通 | > 3 个小时 | 月费的12%\n加密 | > 5 个小时 | 月费的35%\n';

  test('is a band', () => {
    expect(tiersOf(lines)).toEqual([
      [3, null, 12],
      [5, null, 35],
    ]);
  });
  test('and no promise of its own', () => {
    expect(promisesOf(lines)).toEqual([]);
  });
});

describe('promised figures that lost their table', () => {
  test('seconds by their letter', () => {
    const lines = '| 场景 | 恢复时间 |\n|---|---|\n| 实例崩溃 | ≤ 20s |\n| 机架故障 | ≤ 3min |\n';
    expect(promisesOf(lines).map((p) => (p as unknown[]).slice(0, 2))).toEqual([
      [20, 'second'],
      [3, 'minute'],
    ]);
  });

  test.each([
    [
      'row by row',
      '存储类型 服务可用性 数据可靠性\n标准型 99.9% 99.99999%\n归档型 99.5% 99.9999%\n',
    ],
    [
      'cell by cell',
      '存储类型\n服务可用性\n数据可靠性\n标准型\n99.9%\n99.99999%\n归档型\n99.5%\n99.9999%\n',
    ],
  ])('%s', (_, lines) => {
    expect(promisesOf(lines)).toEqual([
      [99.9, '%', '标准型'],
      [99.99999, '%', '标准型'],
      [99.5, '%', '归档型'],
      [99.9999, '%', '归档型'],
    ]);
  });

  test('cell by cell, two labels a row', () => {
    const lines =
      '问题级别\n定义\n首次响应时间\n目标解决时间\n紧急\n系统中断\n10分钟\n3小时\n普通\n一般咨询\n6小时\n4个工作日\n';
    expect(promisesOf(lines)).toEqual([
      [10, 'minute', '紧急'],
      [3, 'hour', '紧急'],
      [6, 'hour', '普通'],
      [4, 'working-day', '普通'],
    ]);
  });

  test('rows of metrics, a column for each edition', () => {
    const lines =
      '指标 | 标准型 | 归档型 |\n服务可用性 | 99.9% | 99.9% |\n数据可靠性 | 99.99999% | 99.999% |\n';
    expect(promisesOf(lines)).toEqual([
      [99.9, '%', '标准型'],
      [99.9, '%', '归档型'],
      [99.99999, '%', '标准型'],
      [99.999, '%', '归档型'],
    ]);
  });

  test('a second row of names belongs to the columns', () => {
    const lines =
      '产品版本 | 服务可用性 | |\n单可用区 | 多可用区 |\n标准版 | 不低于99.9% | / |\n专业版 | 不低于99.9% | 不低于99.99% |\n';
    expect(promisesOf(lines)).toEqual([
      [99.9, '%', '标准版 · 单可用区'],
      [99.9, '%', '专业版 · 单可用区'],
      [99.99, '%', '专业版 · 多可用区'],
    ]);
  });

  test('times by level of fault', () => {
    const lines = '级别 | 首次响应时间 | 恢复时间\nP1 | 10分钟 | 3小时\nP2 | 40分钟 | 2个工作日\n';
    expect(promisesOf(lines)).toEqual([
      [10, 'minute', 'P1'],
      [3, 'hour', 'P1'],
      [40, 'minute', 'P2'],
      [2, 'working-day', 'P2'],
    ]);
  });

  test('a grid of regions with one figure is one promise', () => {
    const lines =
      '区域 | 华北 | 华南 |\n华北 | 99.9% 99.9% | 99.9% |\n华南 | 99.9% | 99.9% |\n服务可用性按区域统计。\n';
    expect(promisesOf(`服务可用性标准如下：\n${lines}`)).toEqual([[99.9, '%', null]]);
  });
});

describe('what looks like a table and is none', () => {
  test('a list of short items', () => {
    expect(promisesOf('云主机\n云硬盘\n2核4G\n对象存储\n')).toEqual([]);
    expect(tiersOf('套餐\n价格\n标准版\n100元/月\n专业版\n200元/月\n')).toEqual([]);
  });

  test('one line with a bar in it', () => {
    expect(tiersOf('首页 | 产品 | 文档\n可用性按月统计。\n')).toEqual([]);
  });
});

describe('a promise that is made twice', () => {
  test('is told where what follows its breach is said', () => {
    const lines =
      '缓存服务承诺99.9%的服务可用性。\n恒云提供的本服务可用性不低于99.9%，如未达到上述标准，您可以获得赔偿。\n';
    expect(only('sla-threshold', lines).map((f) => f.quote)).toEqual([
      '恒云提供的本服务可用性不低于99.9%',
    ]);
  });

  test('is not told where a sentence only rests on it', () => {
    const rests = '如服务可用性低于99.9%，您有权按照约定获得赔偿。\n';
    expect(promisesOf(rests)).toEqual([[99.9, '%', null]]);
    expect(promisesOf(`本服务的可用性不低于99.95%。\n${rests}`)).toEqual([[99.95, '%', null]]);
  });
});

test('narrow punctuation is read as wide', () => {
  const lines =
    '本服务可用性不低于99.9%,如未达到上述承诺,您可获得赔偿;接口成功率不低于99%:按月统计。\n';
  expect(promisesOf(lines)).toEqual([
    [99.9, '%', null],
    [99, '%', null],
  ]);
});

describe('cells and units', () => {
  test('cell by cell, the metric in a column of its own', () => {
    const lines =
      '服务项目\n指标\n目标值\n一类工单\n响应时间\n≤20分钟\n一类工单\n恢复时间\n≤6小时\n发布成功率\n月度\n≥97%\n';
    expect(promisesOf(lines).map((promise) => (promise as unknown[]).slice(0, 2))).toEqual([
      [20, 'minute'],
      [6, 'hour'],
      [97, '%'],
    ]);
  });

  test('stand above the bands of their credits, line by line as well', () => {
    const lines =
      '场景\n服务可用性\n单站点\n99.5%\n多站点（不少于3个站点）\n99.9%\n服务可用性\n补偿金额\n98%≤服务可用性＜99.5%\n月费的12%\n服务可用性＜98%\n月费的35%\n';
    expect(promisesOf(lines)).toEqual([
      [99.5, '%', '单站点'],
      [99.9, '%', '多站点（不少于3个站点）'],
    ]);
    expect(tiersOf(lines)).toEqual([
      [98, 99.5, 12],
      [null, 98, 35],
    ]);
  });

  test('in columns whose names stand nearer each other than their figures', () => {
    const lines =
      '序号  服务项目        响应时限      完成时限\n1     更换硬盘        20分钟        2小时\n2     系统重装        3小时         1个工作日\n';
    expect(promisesOf(lines)).toEqual([
      [20, 'minute', '更换硬盘'],
      [2, 'hour', '更换硬盘'],
      [3, 'hour', '系统重装'],
      [1, 'working-day', '系统重装'],
    ]);
  });

  test('what a row counts in the assessment is neither promised nor given', () => {
    const lines =
      '| 指标 | 目标值 | 考核周期 | 权重 |\n| --- | --- | --- | --- |\n| 平台可用率 | ≥99.9% | 月 | 40% |\n| 响应及时率 | ≥97% | 月 | 60% |\n';
    expect(promisesOf(lines).map((p) => (p as unknown[]).slice(0, 2))).toEqual([
      [99.9, '%'],
      [97, '%'],
    ]);
    expect(tiersOf(lines)).toEqual([]);
  });

  test('bands of lost time are told in one unit', () => {
    const lines =
      '单月累计中断\t减免标准\n20分钟至5小时（含5小时）\t减免2天服务费\n5小时以上\t减免当月全部服务费\n';
    expect(tiersOf(lines)).toEqual([
      [0.333333333, 5, 2],
      [5, null, 100],
    ]);
  });
});

test('bands of money are a price list, not credits', () => {
  const royalties = (bands: string): unknown[] =>
    recogniseAgreement(
      parseAgreement(
        `LICENSE AGREEMENT\n\nThis Agreement is made by and between Alder Ltd and Birch Inc.\n\n3. Credits\n\n3.1 Credit Table\n\n${bands}\n`,
      ),
    ).findings.filter(({ kind }) => kind === 'service-credit');
  expect(
    royalties('Net Sales Credit\n$20,000,000 - $40,000,000 2.25%\n>$40,000,000 2.50%'),
  ).toEqual([]);
  expect(royalties('Uptime Credit\n95% - 99% 10%\n<95% 25%')).toHaveLength(1);
});

describe('figures below a line that names their metric', () => {
  test('are promised case by case', () =>
    expect(
      promisesOf(
        '服务可用性\n标准型：≥99.92%\n低频型：≥99.4%\n故障处理时限\n一级故障≤3小时\n二级故障≤5小时\n',
      ),
    ).toEqual([
      [99.92, '%', '标准型'],
      [99.4, '%', '低频型'],
      [3, 'hour', '一级故障'],
      [5, 'hour', '二级故障'],
    ]));
});

describe('tables by bars without blanks or rule', () => {
  test.each([
    ['full-width', '问题等级｜首次响应\nP1｜12分钟\nP2｜3小时\n'],
    ['of box drawing', '问题等级│首次响应\nP1│12分钟\nP2│3小时\n'],
    ['between three cells', '问题等级|首次响应|说明\nP1|12分钟|全停\nP2|3小时|部分\n'],
  ])('%s', (_, lines) =>
    expect(promisesOf(lines)).toEqual([
      [12, 'minute', 'P1'],
      [3, 'hour', 'P2'],
    ]),
  );

  test('whose rows are numbered, and whose column promises what it compares', () =>
    expect(promisesOf('序号\t项目\t指标\n1\t网络可用性\t99.92%\n2\t上下架操作\t≤5小时\n')).toEqual([
      [99.92, '%', null],
      [5, 'hour', null],
    ]));
});

describe('a cell that begins with a sign of comparison', () => {
  test('is no quotation of Markdown', () =>
    expect(
      tiersOf(
        '| 平均投递时间（分钟） | 服务抵扣 |\n| --- | --- |\n| >2 | 20% |\n| >5 | 40% |\n| >12 | 90% |\n',
      ),
    ).toEqual([
      [2, 5, 20],
      [5, 12, 40],
      [12, null, 90],
    ]));
});

describe('a table of editions', () => {
  test('that tells what each may be down, too, promises a level for each', () =>
    expect(
      promisesOf(
        '套餐\t可用性承诺\t月停机上限\t赔偿比例\n基础版\t99.4%\t≤ 4.3 小时\t10%\n企业版\t99.98%\t≤ 9 分钟\t100%\n',
      ),
    ).toEqual([
      [99.4, '%', '基础版'],
      [99.98, '%', '企业版'],
    ]));

  test('is none where sentences stand one a line', () =>
    expect(
      promisesOf(
        '基础版：工单支持（20小时响应）\n标准版：邮件支持（10小时响应）\n专业版：电话支持（3小时响应）\n企业版：专属经理（2小时响应，紧急故障1小时内响应）\n',
      ).map((promise) => (promise as unknown[])[0]),
    ).toEqual([20, 10, 3, 2, 1]));
});

describe('bands of time one a line', () => {
  test('are no clauses 20 and 8.5, and the last one no heading', () =>
    expect(
      tiersOf(
        '中断时长 补偿金额\n20 分钟（不含）至 8.5 小时（含） 当月费用的 12%\n8.5 小时（不含）至 30 小时（含） 当月费用的 24%\n30 小时以上 当月费用的 45%\n补偿不超过受影响资源当月实际消费金额的 45%，以账户余额形式返还。\n',
      ),
    ).toEqual([
      [0.333333333, 8.5, 12],
      [8.5, 30, 24],
      [30, null, 45],
    ]));
});

describe('a table whose cells stand one a line, printed twice', () => {
  test('ends where its header stands again', () =>
    expect(
      promisesOf(
        '服务类型\n月度可用率\n缓存实例\n不低于99.4%\n服务类型\n月度可用率\n缓存实例\n不低于99.4%\n',
      ),
    ).toEqual([[99.4, '%', '缓存实例']]));
});
