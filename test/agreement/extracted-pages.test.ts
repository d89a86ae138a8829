import { describe, expect, it } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { checkTree } from './check.js';

/** A text as extraction of a paged document prints it: every line followed by an empty one. */
function pages(...all: readonly (readonly string[])[]): string {
  return all
    .map((lines) => lines.join('\n\n'))
    .join('\n ')
    .concat('\n');
}

const TITLE = '恒云对象存储服务等级协议\n更新日期：2024-03-01 10:00:00';

describe('items of a list', () => {
  const HEAD = [
    TITLE,
    '恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解',
    '决的部分。您使用本服务即视为同意本协议。',
    '1 总则',
  ];
  const TAIL = [
    '1.2 恒云科技（上海）有限公司按照您所选择的规格提供对象存储服务，您可以在控制台中查看每一个存储桶的规格、地域以及当月的用量和应付',
    '的费用。',
  ];
  it('stand where they are, right below the sentence that introduces them', () =>
    checkTree(
      pages([
        ...HEAD,
        '1.1 存储桶的规格如下：',
        '1.1.1 标准型',
        '1.1.2 低频型',
        '1.1.3 归档型',
        ...TAIL,
      ]),
      `
      | 恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解决的部分。您使用本服务即视为同意本协议。
      1 # 总则
        1.1
          | 存储桶的规格如下：
          1.1.1 # 标准型
          1.1.2 # 低频型
          1.1.3 # 归档型
        1.2
          | 恒云科技（上海）有限公司按照您所选择的规格提供对象存储服务，您可以在控制台中查看每一个存储桶的规格、地域以及当月的用量和应付的费用。
      `,
    ));
  it('stand where they are, each with its share', () =>
    checkTree(
      pages([...HEAD, '1.1.1 标准型 99.3%', '1.1.2 低频型 98.2%', '1.1.3 归档型 97.1%', ...TAIL]),
      `
      | 恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解决的部分。您使用本服务即视为同意本协议。
      1 # 总则
        1.1.1
          | 标准型 99.3%
        1.1.2
          | 低频型 98.2%
        1.1.3
          | 归档型 97.1%
        1.2
          | 恒云科技（上海）有限公司按照您所选择的规格提供对象存储服务，您可以在控制台中查看每一个存储桶的规格、地域以及当月的用量和应付的费用。
      `,
    ));
});

describe('broken lines', () => {
  it('are joined into paragraphs, a short line ends one', () => {
    checkTree(
      pages([
        TITLE,
        '恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解',
        '决的部分。您使用本服务即视为同意本协议。',
        '除非您已经充分阅读并且完全理解本协议的全部条款，否则请您不要购买或者使用本服务，您的购买或者使用行为即视为您已经阅读本协议并',
        '同意受其约束，双方据此建立合同关系。',
      ]),
      `
      | 恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解决的部分。您使用本服务即视为同意本协议。
      | 除非您已经充分阅读并且完全理解本协议的全部条款，否则请您不要购买或者使用本服务，您的购买或者使用行为即视为您已经阅读本协议并同意受其约束，双方据此建立合同关系。
      `,
    );
  });

  it('are one formula where they were broken at an operator', () =>
    checkTree(
      pages([
        TITLE,
        '恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解',
        '决的部分。您使用本服务即视为同意本协议。',
        '恒云就北区机房及其全部备用机房承诺99.97%的，31天的月份内应当可用24 × 60 × 31 × 99.97% = 44626.6分钟，最多可以中断44640',
        '- 44626.6 = 13.4分钟，超出的部分计入赔偿。',
        '当月可用性 =（当月的总分钟数 - 服务不可用分钟数）/ 当月的总分钟数 *',
        '100%，不足一个自然月的按照一个自然月计算。',
      ]),
      `
      | 恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解决的部分。您使用本服务即视为同意本协议。
      | 恒云就北区机房及其全部备用机房承诺99.97%的，31天的月份内应当可用24 × 60 × 31 × 99.97% = 44626.6分钟，最多可以中断44640 - 44626.6 = 13.4分钟，超出的部分计入赔偿。
      | 当月可用性 =（当月的总分钟数 - 服务不可用分钟数）/ 当月的总分钟数 * 100%，不足一个自然月的按照一个自然月计算。
      `,
    ));

  it('are one sentence where the next line starts with a dash that is no mark of a list', () =>
    checkTree(
      pages([
        TITLE,
        '恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解',
        '决的部分。您使用本服务即视为同意本协议。',
        '单个存储桶和您的全部存储桶在一个自然月内的可用性分别按照下面的公式计算，即存储桶可用性 =（存储桶在该自然月的服务月度总分钟数',
        '- 存储桶不可用分钟数）/ 存储桶总分钟数。',
        '对象存储服务是向您提供的海量数据存储服务，您可以通过控制台和接口管理您的数据，其全部产品形态的部署结构是：控制台-接入网关组件',
        '-存储集群，您应当安装接入网关组件。您需要自行负责下列各项，包括其费用，并且在使用本服务的全部期限内都应当遵守下列各项的要求',
        '- 数据的备份',
        '- 数据的加密',
      ]),
      `
      | 恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解决的部分。您使用本服务即视为同意本协议。
      | 单个存储桶和您的全部存储桶在一个自然月内的可用性分别按照下面的公式计算，即存储桶可用性 =（存储桶在该自然月的服务月度总分钟数- 存储桶不可用分钟数）/ 存储桶总分钟数。
      | 对象存储服务是向您提供的海量数据存储服务，您可以通过控制台和接口管理您的数据，其全部产品形态的部署结构是：控制台-接入网关组件-存储集群，您应当安装接入网关组件。您需要自行负责下列各项，包括其费用，并且在使用本服务的全部期限内都应当遵守下列各项的要求
      | 数据的备份
      | 数据的加密
      `,
    ));

  it('go on with a reference, or with a link that ends the sentence', () =>
    checkTree(
      `Hengyun Cloud Agreement

1. Services

1.1 The Customer may use the Services in the manner that is provided for in
Section 1.2. The fees for the Services are those of the price list on the page
https://hengyun.example/prices. Each Party may rely on the rights of Section
1.2. They survive the end of this Agreement and bind the successors of both of
the Parties.

1.2 The Provider grants the Customer the right to use the Services during the
term of this Agreement, for its own purposes, and subject to the limits of the
Order Form.
`,
      `
      1 # Services
        1.1
          | The Customer may use the Services in the manner that is provided for in Section 1.2. The fees for the Services are those of the price list on the page https://hengyun.example/prices. Each Party may rely on the rights of Section 1.2. They survive the end of this Agreement and bind the successors of both of the Parties.
        1.2
          | The Provider grants the Customer the right to use the Services during the term of this Agreement, for its own purposes, and subject to the limits of the Order Form.
      `,
    ));

  it('keep their place in the source', () => {
    const source = pages([
      TITLE,
      '恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解',
      '决的部分。您使用本服务即视为同意本协议的全部内容，并且愿意承担相应的责任和后果，恒云有权依照本协议的约定追究您的责任，您应当予',
      '以配合。',
    ]);
    const block = parseAgreement(source).preamble[0]!;
    if (block.kind !== 'paragraph') throw new Error('a paragraph was expected');
    const at = block.text.value.indexOf('争议解决');
    const span = block.text.spanOf(at, at + 4);
    expect(source.slice(span.start, span.end)).toBe('争议解\n\n决');
  });
});

describe('headings and tables at the end of their page', () => {
  it('go back to their clauses, rows of the next page join their table', () => {
    checkTree(
      pages(
        [
          TITLE,
          '恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解',
          '决的部分。您使用本服务即视为同意本协议。',
          '服务月度是指服务期限所包含的各个自然月，从您开通本服务的那一天开始计算，到您停止使用本服务的那一天结束，不满一个自然月的按照一',
          '个服务月度计算。',
          '可用性 =（当月总分钟数 - 故障分钟数）/ 当月总分钟数 × 100%',
          '恒云承诺服务可用性不低于99.9%，未达到承诺的，您可以依照第3条获得赔偿。',
          '（1）赔偿以代金券的形式发放。',
          '（2）赔偿额按照未达标的服务月度单独计算，总额不超过该服务月度的服务费。',
          '1. 定义',
          '1.1 服务月度',
          '2. 服务可用性',
          '2.1 计算方式',
          '2.2 服务标准',
          '3. 赔偿方案',
          '3.1 赔偿标准',
          '服务月度的服务可用性 赔偿代金券金额',
          '低于99.9%但不低于99% 月度服务费的10%',
          'https://example.com/1\nhttps://example.com/2',
        ],
        [
          '（1）您应当在服务月度结束后提出赔偿申请，最晚不超过六十个自然日。',
          '因下列原因造成的服务不可用，恒云不承担责任：',
          '4.1 不可抗力。',
          '4.2 您的操作不当。',
          '低于99% 月度服务费的25%',
          '3.2 赔偿申请时限',
          '4. 免责条款',
        ],
      ),
      `
      | 恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解决的部分。您使用本服务即视为同意本协议。
      1 # 定义
        1.1 # 服务月度
          | 服务月度是指服务期限所包含的各个自然月，从您开通本服务的那一天开始计算，到您停止使用本服务的那一天结束，不满一个自然月的按照一个服务月度计算。
      2 # 服务可用性
        2.1 # 计算方式
          | 可用性 =（当月总分钟数 - 故障分钟数）/ 当月总分钟数 × 100%
        2.2 # 服务标准
          | 恒云承诺服务可用性不低于99.9%，未达到承诺的，您可以依照第3条获得赔偿。
      3 # 赔偿方案
        3.1 # 赔偿标准
          （1）
            | 赔偿以代金券的形式发放。
          （2）
            | 赔偿额按照未达标的服务月度单独计算，总额不超过该服务月度的服务费。
            [服务月度的服务可用性 ¦ 赔偿代金券金额]
            低于99.9%但不低于99% ¦ 月度服务费的10%
            低于99% ¦ 月度服务费的25%
        3.2 # 赔偿申请时限
          （1）
            | 您应当在服务月度结束后提出赔偿申请，最晚不超过六十个自然日。
      4 # 免责条款
        | 因下列原因造成的服务不可用，恒云不承担责任：
        4.1
          | 不可抗力。
        4.2
          | 您的操作不当。
      `,
    );
  });

  it('include those of a list that the next page goes on behind, and of an annex that counts anew', () =>
    checkTree(
      pages(
        [
          TITLE,
          '恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解',
          '决的部分。您使用本服务即视为同意本协议。',
          '恒云不收录下列应用：',
          '应用内容应当遵守下列要求，恒云可以随时检查。',
          '（1）应用应当过滤风险内容。',
          '刷取排名的应用。',
          '传播病毒的应用。',
          '收集通讯录的应用。',
          '恶意扣费的应用。',
          '1. 应用内容',
          '1.1 内容要求',
        ],
        [
          '（2）应用应当提供投诉的渠道。',
          '开发者可以在控制台提交备案信息，恒云在两个工作日以内核对。',
          '审核期限为十个工作日，材料不齐全的重新计算。',
          '开发者登录备案系统，按照提示填写主体的名称、证件和联系方式，并上传证明材料，填写完成以后系统给出备案的编号。',
          '开发者凭编号查询进度。',
          '2. 备案',
          '2.1 如何提交备案信息',
          '2.2 备案的审核期限',
          '附：备案系统使用指南',
          '1. 填写联系方式',
          '2. 查询进度',
        ],
      ),
      // to be mended: 附 belongs before 开发者登录, for it is no sub-heading of 2.2
      `
      | 恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解决的部分。您使用本服务即视为同意本协议。
      | 恒云不收录下列应用：
      | 刷取排名的应用。
      | 传播病毒的应用。
      | 收集通讯录的应用。
      | 恶意扣费的应用。
      1 # 应用内容
        | 应用内容应当遵守下列要求，恒云可以随时检查。
        1.1 # 内容要求
          （1）
            | 应用应当过滤风险内容。
          （2）
            | 应用应当提供投诉的渠道。
      2 # 备案
        2.1 # 如何提交备案信息
          | 开发者可以在控制台提交备案信息，恒云在两个工作日以内核对。
        2.2 # 备案的审核期限
          | 附：备案系统使用指南
          | 审核期限为十个工作日，材料不齐全的重新计算。
      1 # 填写联系方式
        | 开发者登录备案系统，按照提示填写主体的名称、证件和联系方式，并上传证明材料，填写完成以后系统给出备案的编号。
      2 # 查询进度
        | 开发者凭编号查询进度。
      `,
    ));

  it('stay where they are in a text that was extracted in order', () => {
    checkTree(
      pages(
        [
          '恒云服务协议',
          '1. 服务内容',
          '恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解',
          '决的部分。',
          '2. 服务费用',
        ],
        ['您应当按月支付费用，逾期支付的按日支付违约金。', '3. 其他', '未尽事宜由双方协商。'],
      ),
      `
      1 # 服务内容
        | 恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解决的部分。
      2 # 服务费用
        | 您应当按月支付费用，逾期支付的按日支付违约金。
      3 # 其他
        | 未尽事宜由双方协商。
      `,
    );
  });
});

describe('furniture', () => {
  it('is known and no part of the text', () => {
    const source = [
      TITLE,
      '',
      '恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解',
      '',
      '',
      '',
      '服务规范',
      '',
      '版权所有：恒云科技 第3 共10页',
      '',
      '决的部分。',
      '',
      'https://example.com/terms',
      '',
    ].join('\n');
    const agreement = checkTree(
      source,
      '| 恒云科技（上海）有限公司向您提供对象存储服务，您应当阅读并遵守本协议的全部内容，特别是其中限制或者免除责任的部分以及关于争议解决的部分。',
    );
    expect(
      agreement.furniture.map(({ kind, span }) => [kind, source.slice(span.start, span.end)]),
    ).toEqual([
      ['date', '更新日期：2024-03-01 10:00:00'],
      ['running-head', '服务规范'],
      ['footer', '版权所有：恒云科技 第3 共10页'],
      ['link', 'https://example.com/terms'],
    ]);
  });
});

describe('a contract of short clauses', () => {
  it('is in order: what ends in a full stop is no heading that was moved', () =>
    checkTree(
      `SERVICES AGREEMENT

(1) Farhill Data Centres plc, whose registered office is at 9 Weir Lane (the "Supplier"); and

(2) Greenstone & Reed Logistics Ltd, whose registered office is at 70 Granary Street (the "Client").

1. SERVICES

1.1 The Supplier shall provide the Services from the first day.

2. DATA PROTECTION

2.1 The Supplier shall not transfer Personal Data outside the United Kingdom.

3. General.

3.1 No third party may enforce this Agreement.
`,
      `
      (1)
        | Farhill Data Centres plc, whose registered office is at 9 Weir Lane (the "Supplier"); and
      (2)
        | Greenstone & Reed Logistics Ltd, whose registered office is at 70 Granary Street (the "Client").
      1 # SERVICES
        1.1
          | The Supplier shall provide the Services from the first day.
      2 # DATA PROTECTION
        2.1
          | The Supplier shall not transfer Personal Data outside the United Kingdom.
      3 # General
        3.1
          | No third party may enforce this Agreement.
      `,
    ));
});
