import { describe, expect, test } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import type { ClauseKind } from '../../server/src/clauses/kinds.js';
import { recogniseAgreement } from '../../server/src/clauses/recognise.js';

/** Checks the kind of each clause whose heading or first words start as given. */
function check(source: string, expected: readonly (readonly [string, ClauseKind])[]): void {
  const agreement = parseAgreement(source);
  const { clauseKinds } = recogniseAgreement(agreement);
  test.each(expected)('%s… is a clause of kind %s', (opening, kind) => {
    const clause = agreement.clauses.find(({ heading, blocks }) => {
      const first = blocks[0];
      const text = first?.kind === 'paragraph' ? first.text.value : '';
      return heading?.value.startsWith(opening) === true || text.startsWith(opening);
    });
    expect(clause === undefined ? undefined : clauseKinds[clause.index]).toBe(kind);
  });
}

describe('a service level agreement', () => {
  check(
    `恒云备份服务等级协议
更新日期：2025-03-01

1. 术语和定义
1.1 恒云备份服务：是指恒云为您提供的数据备份服务。
1.2 月度费用：您在一个月中就备份服务所支付的费用总额。
2. 免责条款
由下列原因导致的服务不可用，不属于赔偿范围，恒云无须向您承担责任：
2.1 您未遵循使用文档引起的。
2.2 赌博等违法内容引起的。
3. 信息的存储期限
恒云将为您保留数据15日。
4. 其他
4.1 乙方应购买财产保险，因保险事故造成的损失由保险公司赔偿。
4.2 甲方有权委托会计师对乙方进行审计，乙方应予以配合并赔偿因此发现的损失。
4.3 您不得利用本服务传播淫秽内容，违者应赔偿恒云的损失。
5. 服务可用性标准
5.1 赔偿以恒云发放代金券的方式实现，代金券不可转让。
5.2 如某服务月度没有达到服务可用性标准，您可以在次月通过工单提出赔偿申请。
5.3 如果响应时长没有达到承诺，则按比例进行赔偿。
6. 服务响应时长
6.1 响应时长：是指从工单提交到首次答复的时间。
`,
    [
      ['恒云备份服务', 'definitions'],
      ['月度费用', 'definitions'],
      ['免责条款', 'sla-exclusion'],
      ['您未遵循', 'sla-exclusion'],
      ['赌博', 'sla-exclusion'],
      ['信息的存储期限', 'data-retention'],
      ['乙方应购买财产保险', 'insurance'],
      ['甲方有权委托会计师', 'audit'],
      ['您不得利用本服务', 'acceptable-use'],
      ['赔偿以恒云', 'service-credit'],
      ['如某服务月度', 'claim-window'],
      ['如果响应时长', 'service-credit'],
      ['服务响应时长', 'sla-threshold'],
      ['响应时长', 'definitions'],
    ],
  );
});

describe('service terms', () => {
  check(
    `远山语音服务条款
更新日期：2025-03-01

1. 使用规则与数据处理要求
1.1 您不得利用本服务从事下列行为：
（1）使用他人账号登录；
（2）伪造信息来源。
1.2 您应对自有系统采取必要的安全保护措施。
1.3 您应按照页面提示逐步操作。
1.4 您理解本服务仅按现状提供，远山保留追究责任的权利，您不得利用本服务：
（1）仿冒他人商标；
（2）传播未经核实的消息。
2. 责任限制
2.1 使用中可能遇到下述情况使服务发生中断，下述情况造成的损失远山不予承担责任。
（1）电信部门检修维护线路。
3. 违约责任
3.2 您使用服务时有下列行为的，将被认定为违约：
（1）转售服务。
3.1 远山依约暂停服务、终止协议的，不视为远山违约，由此造成的损失由您自行承担。
4. 应用内容及要求
4.1 应用不得含有赌博内容。
4.2 应用不得含有暴力内容。
4.3 应用不得诱导用户分享。
5. 协议终止
5.1 有下列情形之一的，远山有权解除本协议：
（1）您泄露保密信息的；
（2）您逾期支付费用的。
5.2 因您违约终止的，远山有权：
（1）要求您赔偿远山的全部损失。
6. 权利转让
6.1 该账号的权益和责任一并转移给变更后的主体。
7. 其他
7.1 您可以自行选择所需的产品及服务。
`,
    [
      ['使用规则与数据处理要求', 'acceptable-use'],
      ['使用他人账号', 'acceptable-use'],
      ['您应对自有系统', 'security'],
      ['您应按照页面提示', 'acceptable-use'],
      ['仿冒他人商标', 'acceptable-use'],
      ['责任限制', 'warranty-disclaimer'],
      ['电信部门检修', 'warranty-disclaimer'],
      ['您使用服务时有下列', 'breach'],
      ['远山依约暂停', 'breach'],
      ['应用内容及要求', 'acceptable-use'],
      ['您泄露保密信息', 'termination'],
      ['要求您赔偿', 'indemnity'],
      ['该账号的权益', 'assignment'],
      ['您可以自行选择', 'ordering'],
    ],
  );
});

describe('a limitation of liability with a figure', () => {
  check(
    `远山软件许可协议

1. 责任限制
1.1 远山的赔偿总额不超过您已支付的费用总额。
1.2 在下列情况下服务可能无法使用：
（1）线路检修；
（2）其他远山无法控制的情形。
2. 保密
2.1 双方应对保密信息保密。接收方为履行本协议，可以在必要的范围内将信息提供给员工，员工应当承担同等义务，由此产生的费用按照实际情况由双方协商支付。
`,
    [
      ['责任限制', 'liability-cap'],
      ['远山的赔偿总额', 'liability-cap'],
      ['线路检修', 'liability'],
      ['双方应对保密信息', 'confidentiality'],
    ],
  );
});

describe('a text on privacy', () => {
  check(
    `远山同传隐私政策
更新日期：2025-03-01

1. 访问与控制
1.1 您可以撤回同意，也可以注销账号。
2. 客户数据的安全如何保障？
2.1 我们对员工进行审计，未经授权不得披露用户信息。
3. 什么是客户数据？
客户数据是您存储的内容。
`,
    [
      ['访问与控制', 'personal-rights'],
      ['您可以撤回', 'personal-rights'],
      ['客户数据的安全', 'security'],
      ['我们对员工', 'security'],
      ['什么是客户数据', 'definitions'],
    ],
  );
});
