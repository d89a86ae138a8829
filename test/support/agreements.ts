/** Texts of our own for tests of whole documents: short, but with one of everything. */

/** A Chinese SLA in plain text: definitions, a promise, bands, a claim window, cap, termination. */
export const SLA = `恒云对象服务服务等级协议
最近更新时间：2024-03-01 10:00:00

本协议由恒云科技有限公司（以下简称“恒云”）与使用服务的客户（以下简称“客户”）订立。

1. 定义
1.1 服务月度：指一个自然月。
1.2 月度服务费：指客户在一个服务月度内就本服务支付的费用。

2. 服务可用性
2.1 恒云承诺，每一服务月度的服务可用性不低于 99.95%。
2.2 如未达到第 2.1 条的承诺，客户可按下表获得代金券补偿：

当月服务可用性 补偿金额
低于 99.95% 但不低于 99.0% 月度服务费的 10%
低于 99.0% 但不低于 95.0% 月度服务费的 30%
低于 95.0% 月度服务费的 90%

2.3 客户应在服务月度结束后六十（60）个自然日内提出补偿申请，逾期视为放弃。

3. 责任限制
3.1 恒云在本协议项下的累计赔偿责任，不超过客户在违约行为发生前 12 个月内就本服务支付的费用总额。
3.2 任何一方均不就间接损失、利润损失承担责任。

4. 终止
4.1 恒云有权提前 30 日书面通知客户终止本协议。
4.2 客户违反本协议且在收到通知后 15 日内未改正的，恒云有权解除本协议。

5. 其他
5.1 本协议适用中华人民共和国法律。因本协议发生的争议，由恒云所在地有管辖权的人民法院管辖。
5.2 恒云有权修改本协议，并提前 10 日在网站公布。
`;

/** A draft made from the SLA: a cap lowered, a promise lowered, a clause gone, one new. */
export const SLA_DRAFT = SLA.replace('前 12 个月', '前 3 个月')
  .replace('不低于 99.95%', '不低于 99.9%')
  .replace('4.2 客户违反本协议且在收到通知后 15 日内未改正的，恒云有权解除本协议。\n', '')
  .replace('5.2 恒云', '5.2 双方应对往来文件保密，期限三年。\n5.3 恒云');

/** An agreement with a reference to a clause of its own. */
export const REFERRING = `推送服务协议

1. 服务
1.1 云桥向客户提供消息推送服务，费用见第2.1条。
1.2 客户应当为其账号下的全部行为负责。

2. 费用
2.1 客户应当在每月十日前支付上月费用。
`;

/** A clause comes in between; the reference stays as it was. */
export const REFERRING_DRAFT = REFERRING.replace(
  '2. 费用\n2.1',
  '2. 安全\n2.1 云桥应当对传输中的消息加密，并按季度轮换密钥。\n\n3. 费用\n3.1',
);

/** The same in English and Markdown, shorter. */
export const ENGLISH = `# Hengyun Storage Service Level Agreement

Last updated: March 1, 2024

This Agreement is between Hengyun Technology Co., Ltd. ("Provider") and the customer ("Customer").

## 1. Availability

1.1 Provider commits to a Monthly Uptime Percentage of at least 99.95%.

## 2. Limitation of Liability

2.1 Provider's total liability under this Agreement will not exceed the fees paid by Customer in the 12 months before the claim arose.

## 3. Termination

3.1 Either party may terminate this Agreement by giving the other 30 days' written notice.
`;

/** What must be left alone. */
export const README = `# left-pad-again

A small library that pads strings.

## Installation

\`\`\`sh
npm install left-pad-again
\`\`\`

## Usage

Call \`pad(text, 10)\`. It is 99.9% faster than the other one. See the license file for terms.
`;
