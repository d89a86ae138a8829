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

describe('chapters that products divide, and measures', () => {
  check(
    `远山开放平台合作协议
更新日期：2025-03-01

1. 资质要求
1.1 餐饮服务
需上传食品经营许可的照片。
1.2 支付业务
需上传收单牌照的照片。
2. 远山平台权利义务
2.1 若远山发现您违反法律法规的，远山有权自行采取以下一项或多项措施：
（1）要求您修改相关内容。
（2）其他必要的措施。
2.2 第三方平台，是指由远山搭建的应用平台，应用由开发者运营。
2.3 本协议仅适用于双方在合作期间的活动。
3. 客户数据
3.1 您完成实名认证时需要提供姓名和营业执照。
3.2 您应本着合理原则采取必要措施保护己方的信息。
4. 知识产权
4.1 第三方向您提出索赔，声称您使用本服务侵犯其著作权的，远山将为您获取继续使用的权利。
5. 使用规则
5.1 您同意不进行任何破坏系统安全的行为。
5.2 您应向远山提交管理账户的联系人和联系方式。
6. 不可抗力及其他情形
6.1 因不可抗力无法履行义务的，不视为受影响方违约。
7. 动态文档
8. 其他
8.1 本协议的签订地为北京市海淀区。
8.2 各条的标题仅为阅读方便而设。
8.3 一方未行使权利的，不视为对该权利的放弃。
8.4 未明示授予的权利仍由远山保留。
8.5 附件一是本协议不可分割的一部分。
8.6 分析结果不能替代专业人员的判断。
8.7 部分功能的开通需要双方另行签订服务协议。
8.8 当发生纠纷时，您应积极配合，在收到书面通知后三日内提交资料。
8.9 远山有权核实您是否履行了前述义务。
8.10 为了安全，您应负责您数据的备份工作。
8.11 远山在收到故障申报后尽快恢复通信。
8.12 您对结果有质疑的，欢迎您通过在线客服向远山反馈。
8.13 文件销毁以后，远山保证数据不能通过软件恢复。
9. 数据授权
9.1 您保证您有权存储、上传和分析客户数据，这些处理活动均符合法律的规定，不存在侵害任何第三方的情形，涉及个人信息的，您已经取得个人信息主体的同意，并将其传输给远山，远山接受您的委托处理这些数据，具体的目的、方式和期限以服务规则中载明的为准，您违反前述约定的，远山有权终止本协议。
10. 其他
10.1 您保证如实提交资料，资料符合法律。
10.2 远山公布的《应用规则》对您具有约束力。
11. 其他
远山有权对本协议的部分内容进行修改。
`,
    [
      ['餐饮服务', 'eligibility'],
      ['支付业务', 'eligibility'],
      ['远山平台权利义务', 'provider-duties'],
      ['若远山发现您违反', 'breach'],
      ['要求您修改', 'breach'],
      ['其他必要的措施', 'breach'],
      ['第三方平台，是指', 'definitions'],
      ['本协议仅适用于', 'acceptance'],
      ['您完成实名认证', 'data-processing'],
      ['您应本着合理原则', 'security'],
      ['第三方向您提出索赔', 'ip-indemnity'],
      ['您同意不进行', 'acceptable-use'],
      ['您应向远山提交', 'contact'],
      ['因不可抗力', 'force-majeure'],
      ['当发生纠纷时', 'customer-duties'],
      ['远山有权核实', 'audit'],
      ['为了安全', 'security'],
      ['远山在收到故障', 'support'],
      ['您对结果有质疑', 'contact'],
      ['文件销毁以后', 'data-deletion'],
      ['动态文档', 'unilateral-amendment'],
      ['本协议的签订地', 'dispute-forum'],
      ['各条的标题', 'definitions'],
      ['一方未行使权利', 'waiver'],
      ['未明示授予的权利', 'intellectual-property'],
      ['附件一', 'precedence'],
      ['分析结果', 'warranty-disclaimer'],
      ['部分功能的开通', 'ordering'],
      ['数据授权', 'data-processing'],
      ['您保证您有权存储', 'data-processing'],
      ['您保证如实提交', 'customer-duties'],
      ['远山公布的', 'precedence'],
      ['远山有权对本协议', 'unilateral-amendment'],
    ],
  );
});

describe('a service level agreement by other headings', () => {
  check(
    `恒云队列服务等级协议
更新日期：2025-03-01

1. 服务保证指标
1.1 服务可用性
本服务可用性不低于99.9%。
1.2 工单支持
恒云提供7×24小时的技术支持，可以通过工单联系。
2. 无服务等级承诺
免费版不对可用性作出承诺。
3. 赔偿
您有权按照下列约定获得赔偿。
4. 不视为服务不达标的情形
您的服务申请缺少关键信息。
5. 服务计量准确性
恒云按用户选购的规格计费。
`,
    [
      ['服务保证指标', 'sla-threshold'],
      ['无服务等级承诺', 'warranty-disclaimer'],
      ['赔偿', 'service-credit'],
      ['不视为服务不达标', 'sla-exclusion'],
      ['服务计量准确性', 'payment-terms'],
    ],
  );
});

describe('what a text on privacy says of secrecy and availability', () => {
  check(
    `远山同传隐私政策
更新日期：2025-03-01

1. 信息收集范围
1.1 为完成账户的注册和实名认证，您需要提交名称和营业执照信息。
2. 对外提供
2.1 我们不会公开披露您的信息，对您的信息严格保密，确需披露的会征得您的同意。
3. 可用性
本功能可供各地用户使用。
`,
    [
      ['为完成账户的注册', 'data-processing'],
      ['我们不会公开披露', 'sub-processing'],
      ['可用性', 'service-description'],
    ],
  );
});

describe('an English contract with run-in headings', () => {
  check(
    `SERVICES AGREEMENT

This Services Agreement is made by and between Alder Ltd and Birch Inc.

1. RESPONSIBILITIES OF THE CUSTOMER. The Customer shall pay all monthly fees when due.

2. INDEMNIFICATION

2.1 Intellectual Property Infringement. Alder shall defend Birch against any such claim.

3. MISCELLANEOUS

(a) Arbitration. Every claim shall be heard by one arbitrator.

(b) Execution. This Agreement may be executed in two counterparts.

(c) Headings. The headings are for convenience of reference only.

(d) Waivers. No delay in exercising a right is a waiver of it.

(e) Amendments. This Agreement may be amended only by a writing that both parties sign.

(f) General. The parties shall deliver the goods in crates.

4. TERMS OF REFERENCE. The project group shall oversee the work.
`,
    [
      ['RESPONSIBILITIES', 'customer-duties'],
      ['Intellectual Property', 'ip-indemnity'],
      ['Arbitration', 'dispute-forum'],
      ['Execution', 'execution'],
      ['Headings', 'definitions'],
      ['Waivers', 'waiver'],
      ['Amendments', 'amendment'],
      ['General', 'delivery-acceptance'],
    ],
  );
});

describe('an amendment', () => {
  check(
    `FIRST AMENDMENT TO SUPPLY AGREEMENT

Alder Ltd and Birch Inc. agree as follows.

1. Section 2 of the Agreement is hereby amended to read as set forth below.

2. No other changes are made to the Agreement.

3. A new Section 9 shall be added to the Agreement to govern repairs.
`,
    [
      ['Section 2', 'amendment'],
      ['No other changes', 'amendment'],
      ['A new Section 9', 'amendment'],
    ],
  );
});

describe('representations, conditions and what limits them', () => {
  check(
    `SUPPLY AGREEMENT

This Supply Agreement is made by and between Alder Ltd and Birch Inc.

1. Representations of Alder

(a) Alder maintains insurance of its plant.

(b) Neither the delivery of this Agreement nor its performance breaches a law.

2. Conditions to the Obligations of Birch

(a) Alder shall have filed its annual report.

3. Exclusion of Warranties. The goods are sold without more.

4. Conditions of Service. The Customer accepts that outages happen.

5. Waiver of Breach. No waiver of a breach is a waiver of a later one.

6. Product Return and Stock Rotation. Goods may be sent back once a year.

7. Shipping Terms. Goods travel at the risk of Alder until they arrive.

8. Attorneys' Fees. The losing party bears the fees of the other.

9. Warranties Excluded. The goods are sold as they stand.

10. Joint Preparation. Neither party is taken to have drafted this text.
`,
    [
      ['Representations of', 'representations'],
      ['Alder maintains', 'representations'],
      ['Neither the delivery', 'representations'],
      ['Conditions to the', 'eligibility'],
      ['Alder shall have filed', 'eligibility'],
      ['Exclusion of Warranties', 'warranty-disclaimer'],
      ['Waiver of Breach', 'waiver'],
      ['Product Return', 'refund'],
      ['Shipping Terms', 'delivery-acceptance'],
      ["Attorneys' Fees", 'dispute-forum'],
      ['Warranties Excluded', 'warranty-disclaimer'],
      ['Joint Preparation', 'definitions'],
    ],
  );
});
