import { describe, it } from 'vitest';
import { checkTree, dedent } from './check.js';

function check(source: string, expected: string): void {
  checkTree(dedent(source), expected);
}

describe('clause numbers', () => {
  it('nests articles, decimals and bracketed items', () =>
    check(
      `
      恒云服务协议
      第一条 通则
      1.1 甲方向乙方购买服务。
      1.2 有下列情形之一的，乙方有权终止本协议：
      （1）甲方逾期付款；
      （2）甲方违反本协议。
      第二条 附则
      2.1 本协议自签署之日起生效。
      `,
      `
      第一条 # 通则
        1.1
          | 甲方向乙方购买服务。
        1.2
          | 有下列情形之一的，乙方有权终止本协议：
          （1）
            | 甲方逾期付款；
          （2）
            | 甲方违反本协议。
      第二条 # 附则
        2.1
          | 本协议自签署之日起生效。
      `,
    ));

  it('nests ideographs, bracketed ideographs, figures with a comma, circled figures', () =>
    check(
      `
      恒云合作合同
      一、合作内容
      （一）合作范围
      1、双方在以下领域开展合作：
      ①云计算服务；
      ②数据服务。
      2、合作方式由双方另行约定。
      （二）合作期限
      本合同期限为一年。
      二、违约责任
      违约方应当赔偿守约方的损失。
      `,
      `
      一 # 合作内容
        （一） # 合作范围
          1
            | 双方在以下领域开展合作：
            ①
              | 云计算服务；
            ②
              | 数据服务。
          2
            | 合作方式由双方另行约定。
        （二） # 合作期限
          | 本合同期限为一年。
      二 # 违约责任
        | 违约方应当赔偿守约方的损失。
      `,
    ));

  it('takes a number without a blank behind it', () =>
    check(
      `
      恒云协议
      1.1考虑到甲方的需求，乙方提供服务。
      1.2乙方按月收取费用。
      `,
      `
      1.1
        | 考虑到甲方的需求，乙方提供服务。
      1.2
        | 乙方按月收取费用。
      `,
    ));

  it('lets figures under a bracketed item be its items where the brackets go on', () =>
    check(
      `
      恒云规范
      2.3 以下内容不得出现：
      （1）涉及下列情形的应用：
      1.1 以虚拟货币投入并可兑换的；
      1.2 以实物奖励投入的。
      （2）其他违法内容。
      `,
      `
      2.3
        | 以下内容不得出现：
        （1）
          | 涉及下列情形的应用：
          1.1
            | 以虚拟货币投入并可兑换的；
          1.2
            | 以实物奖励投入的。
        （2）
          | 其他违法内容。
      `,
    ));

  it('keeps two clauses that are numbered alike, and a gap', () =>
    check(
      `
      恒云协议
      4.6 甲方原因造成的。
      4.6 乙方原因造成的。
      4.8 第三方原因造成的。
      `,
      `
      4.6
        | 甲方原因造成的。
      4.6
        | 乙方原因造成的。
      4.8
        | 第三方原因造成的。
      `,
    ));

  it('starts a second list beside the first one', () =>
    check(
      `
      恒云协议
      5.4 甲方不得发布下列内容：
      （1）违法内容；
      （2）侵权内容。
      甲方还应当防范下列内容：
      （1）夸张标题；
      （2）低俗内容。
      5.5 乙方有权检查。
      `,
      `
      5.4
        | 甲方不得发布下列内容：
        （1）
          | 违法内容；
        （2）
          | 侵权内容。
          | 甲方还应当防范下列内容：
        （1）
          | 夸张标题；
        （2）
          | 低俗内容。
      5.5
        | 乙方有权检查。
      `,
    ));

  it('puts a list of figures inside a headed section of figures', () =>
    check(
      `
      恒云规则
      1. 账号
      1、甲方应当注册账号并妥善保管。
      2、甲方不得转让账号给他人使用。
      2. 费用
      1、甲方应当按时支付服务费用。
      `,
      `
      1 # 账号
        1
          | 甲方应当注册账号并妥善保管。
        2
          | 甲方不得转让账号给他人使用。
      2 # 费用
        1
          | 甲方应当按时支付服务费用。
      `,
    ));

  it('leaves figures, dates, references and units in prose alone', () =>
    check(
      `
      恒云协议
      第三条约定的期限届满后，乙方提供7*24小时服务。
      99.9%的可用性由乙方保证。
      2024年1月1日起生效。
      3.5元每小时的价格不变。
      `,
      `
      | 第三条约定的期限届满后，乙方提供7*24小时服务。
      | 99.9%的可用性由乙方保证。
      | 2024年1月1日起生效。
      | 3.5元每小时的价格不变。
      `,
    ));

  it('takes a number before a unit for one only where the sequence asks for it', () =>
    check(
      `
      第二条 计量
      2.1 按分钟计量。
      2.2 分钟以上的部分，按整分钟计。
      7.5 小时以内的中断不计入。
      `,
      `
      第二条 # 计量
        2.1
          | 按分钟计量。
        2.2
          | 分钟以上的部分，按整分钟计。
          | 7.5 小时以内的中断不计入。
      `,
    ));

  it('counts beyond ninety-nine', () =>
    check(
      `
      恒云协议
      第九十九条 通知
      99.1 通知应以书面形式作出，并送达对方预留的地址。
      第一百条 其他
      100.1 本协议未尽事宜，由双方另行协商并签署补充协议。
      100.05元以下的账单不单独出具发票，并入次月结算。
      100.2 本协议一式两份，双方各执一份，具有同等效力。
      `,
      `
      第九十九条 # 通知
        99.1
          | 通知应以书面形式作出，并送达对方预留的地址。
      第一百条 # 其他
        100.1
          | 本协议未尽事宜，由双方另行协商并签署补充协议。
          | 100.05元以下的账单不单独出具发票，并入次月结算。
        100.2
          | 本协议一式两份，双方各执一份，具有同等效力。
      `,
    ));

  it('finds the number that a page break left in mid-line', () =>
    check(
      `
      恒云协议
      9.2 双方均不承担违约责任，损失由各方自行承担。9.3 甲方理解服务可能中断。
      9.4 其他情形由双方协商。
      `,
      `
      9.2
        | 双方均不承担违约责任，损失由各方自行承担。
      9.3
        | 甲方理解服务可能中断。
      9.4
        | 其他情形由双方协商。
      `,
    ));

  it('reads English articles, sections with a heading in the line, letters and Roman numerals', () =>
    check(
      `
      HENGYUN SERVICES AGREEMENT
      ARTICLE I DEFINITIONS
      Section 1.01 Terms. Capitalized terms have the meaning given below.
      (a) "Fees" means what the Customer pays.
      (b) "Term" means the period of this Agreement:
      (i) the first year; and
      (ii) every renewal.
      ARTICLE II FEES
      Section 2.01 Payment. The Customer shall pay within thirty days.
      `,
      `
      ARTICLE I # DEFINITIONS
        Section 1.01 # Terms
          | Capitalized terms have the meaning given below.
          (a)
            | "Fees" means what the Customer pays.
          (b)
            | "Term" means the period of this Agreement:
            (i)
              | the first year; and
            (ii)
              | every renewal.
      ARTICLE II # FEES
        Section 2.01 # Payment
          | The Customer shall pay within thirty days.
      `,
    ));

  it('reads numbers of articles in words', () =>
    check(
      `
      HENGYUN SERVICES AGREEMENT
      ARTICLE ONE DEFINITIONS
      1.1 Capitalized terms have the meaning given below.
      Article Two. Fees
      2.1 The Customer shall pay within thirty days.
      `,
      `
      ARTICLE ONE # DEFINITIONS
        1.1
          | Capitalized terms have the meaning given below.
      Article Two # Fees
        2.1
          | The Customer shall pay within thirty days.
      `,
    ));
});

describe('a table of contents', () => {
  it('is no clause', () =>
    check(
      `
      恒云服务协议
      目录
      第一条 服务......1
      第二条 费用......2
      第三条 附则......3
      第一条 服务
      恒云向甲方提供服务。
      第二条 费用
      甲方按月支付费用。
      第三条 附则
      本协议自签署之日起生效。
      `,
      `
      第一条 # 服务
        | 恒云向甲方提供服务。
      第二条 # 费用
        | 甲方按月支付费用。
      第三条 # 附则
        | 本协议自签署之日起生效。
      `,
    ));
});

describe('Markdown', () => {
  it('nests headings of inconsistent depth by their numbers and sets marks aside', () =>
    check(
      `
      # 恒云隐私指引

      ## 概要

      欢迎使用**恒云**，详见[说明](https://example.com)。

      ## 5. 您的权利

      ### 5.1 访问信息

      #### （1）访问账号

      打开客户端即可访问。

      ## 5.2 删除信息

      - （1）联系管理员；
      - （2）自行删除。
      `,
      `
      # 概要
        | 欢迎使用恒云，详见说明。
      5 # 您的权利
        5.1 # 访问信息
          （1） # 访问账号
            | 打开客户端即可访问。
        5.2 # 删除信息
          （1）
            | 联系管理员；
          （2）
            | 自行删除。
      `,
    ));

  it('reads tables with pipes and with tabs', () =>
    check(
      `
      # 恒云服务等级协议

      1. 赔偿标准

      | 服务可用性 | 赔偿比例 |
      | --- | ---: |
      | 低于99.9% | 10% |
      | 低于95% | **50%** |

      2. 保留期限

      信息\t期限
      <p>日志</p>\t7 天
      `,
      `
      1 # 赔偿标准
        [服务可用性 ¦ 赔偿比例]
        低于99.9% ¦ 10%
        低于95% ¦ 50%
      2 # 保留期限
        [信息 ¦ 期限]
        日志 ¦ 7 天
      `,
    ));

  it('reads tables whose cells are parted by bars, and leaves a single line with one alone', () =>
    check(
      `
      # 恒云服务等级协议

      1. 赔偿标准

      首页 | 帮助

      服务可用性 | 赔偿比例 |
      低于99.9% | 10% |
      低于95% | 50% |
      `,
      `
      1 # 赔偿标准
        | 首页 | 帮助
        [服务可用性 ¦ 赔偿比例]
        低于99.9% ¦ 10%
        低于95% ¦ 50%
      `,
    ));
});

describe('items that end in no full stop', () => {
  it('are text and no headings where they say something or name a piece of content', () =>
    check(
      `
      恒云采购合同
      第一条 交付条款
      1.1 交付地点：上海市浦东新区仓库
      1.2 质量不合格的，乙方应在5日内更换，并承担由此产生的费用
      1.3 遭遇不可抗力的一方应在24小时内通知对方
      第二条 违约责任
      2.1 违约金总额不超过合同总金额的15%
      2.2 甲方不得从事的行为
      2.3 容器服务（Container Service，CS）
      2.4 如何处理主体冲突，是否需要备案？
      第三条 双方协商一致的，可以变更本合同
      附件一：乙方应提供的资料
      `,
      `
      第一条 # 交付条款
        1.1
          | 交付地点：上海市浦东新区仓库
        1.2
          | 质量不合格的，乙方应在5日内更换，并承担由此产生的费用
        1.3
          | 遭遇不可抗力的一方应在24小时内通知对方
      第二条 # 违约责任
        2.1
          | 违约金总额不超过合同总金额的15%
        2.2 # 甲方不得从事的行为
        2.3 # 容器服务（Container Service，CS）
        2.4
          | 如何处理主体冲突，是否需要备案？
      第三条
        | 双方协商一致的，可以变更本合同
      附件一 # 乙方应提供的资料
      `,
    ));

  it('are steps in English, while a heading may end in a full stop', () =>
    check(
      `
      Brightmere Hosting Agreement
      1. Requesting Credits.
      1.1 Submit the claim within 20 days of the outage
      1.2 Credits will be applied to the next monthly bill
      1.3 How we may change the terms
      1.4 Return of Documents
      2. Data Export & Deletion.
      2.1 Host deletes all files.
      `,
      `
      1 # Requesting Credits
        1.1
          | Submit the claim within 20 days of the outage
        1.2
          | Credits will be applied to the next monthly bill
        1.3 # How we may change the terms
        1.4 # Return of Documents
      2 # Data Export & Deletion
        2.1
          | Host deletes all files.
      `,
    ));

  it('are set off from their number by a tab as well as by a blank', () =>
    check(
      [
        '恒云测试合同',
        '一、 履行期限',
        '1.\t测试应在30日内完成。',
        '2.\t经双方同意，可以修改测试进度。',
        '（1）\t修改应当书面作出。',
        '•\t书面包括电子邮件。',
        '序号\t项目\t金额',
        '1.\t测试\t2000元',
      ].join('\n'),
      `
      一 # 履行期限
        1
          | 测试应在30日内完成。
        2
          | 经双方同意，可以修改测试进度。
          （1）
            | 修改应当书面作出。
            | 书面包括电子邮件。
            [序号 ¦ 项目 ¦ 金额]
            1. ¦ 测试 ¦ 2000元
      `,
    ));
});
