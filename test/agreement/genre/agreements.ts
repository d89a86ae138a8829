/** Agreements of every kind that people keep as `.txt` or `.md`, short ones above all. */
export const AGREEMENTS: Readonly<Record<string, string>> = {
  'a service level agreement that says neither party nor duty': `消息队列的服务级别协议
最后更新时间：2023年6月
我们保证您在不少于 99.9% 的时间内具有队列连接性。
引言
如果我们未达到本文所述的服务级别，您可能有资格获得月度服务费用的部分退款。
一般条款
服务费抵扣：经确认索赔后退还的月度服务费的百分比。
停机时间：在下文针对每种服务进行定义。
每月正常运行时间百分比	服务费抵扣
< 99.9%	10%
< 99%	25%
`,

  'a table of outages by the clock': `Dedicated Line Service Level Agreement

Service credits by the time of the outage:

00:00:01 – 00:50:00 no credit
00:50:01 – 05:00:00 12% of the monthly charge
05:00:01 – 09:00:00 25% of the monthly charge
09:00:01 or more 40% of the monthly charge

Customer must ask for a credit within 25 days of the outage. The credits are its exclusive remedy.
`,

  'the severities of a support policy': `# Support SLA

Severity 1: the ledger does not start and no workaround is known. (Once told, Support will call you within 3 hours.)

Severity 2: a module fails, but a workaround is at hand. (Once told, Support will call you within 6 business hours.)
`,

  'a purchase contract': `采购合同
甲方：恒云科技有限公司
乙方：远山设备有限公司
第一条 标的
甲方向乙方购买服务器十台。
第二条 付款
甲方应当在验收后三十日内付款，逾期的应当承担违约责任。
第三条 争议解决
双方协商不成的，提交甲方所在地有管辖权的人民法院。
`,

  'a privacy policy': `# 恒云隐私政策

更新日期：2024-03-01

我们收集您的个人信息，以便向您提供服务。

## 一、我们如何收集信息

您同意我们收集您的个人信息。

## 二、我们如何共享信息

未经您同意，我们不会向第三方共享您的个人信息，法律另有规定的除外。
`,

  'a pointer page': `恒云 SDK 隐私保护指引
最近更新时间：2024-03-01 10:00:00

详细信息，请参见 恒云 SDK 隐私保护指引 。
`,

  'a pointer page to an agreement': `恒云短信服务协议
最近更新时间：2023-11-20 09:30:12

请参见《恒云通用服务条款》。
`,

  'a short non-disclosure agreement': `保密协议

披露方：恒云科技（杭州）有限公司
接收方：青石软件有限公司

1. 接收方对披露方提供的资料负有保密义务，未经书面同意不得向任何第三方披露。
2. 保密期限为三年，自本协议签署之日起算。
3. 接收方违反本协议的，应当赔偿披露方因此遭受的损失。
`,

  'an order form': `产品订单

订单编号：DD-2024-018
甲方（客户）：远山设备有限公司
乙方（服务商）：恒云科技（杭州）有限公司

一、产品与费用：云服务器十台，服务期限十二个月，服务费用合计人民币 120,000 元。
二、付款：甲方应当于本订单生效之日起十五日内付清全部费用。
三、本订单为双方签订的《恒云云服务主协议》的组成部分，未尽事宜按主协议执行。
`,

  'a supplementary agreement': `补充协议

甲方：恒云科技（杭州）有限公司
乙方：远山设备有限公司

鉴于双方于 2023 年 5 月 6 日签订了《云服务合同》（以下简称“原合同”），现经协商一致，达成如下补充协议：
一、原合同第七条的付款期限由三十日变更为六十日。
二、原合同其他条款继续有效。本补充协议与原合同不一致的，以本补充协议为准。
三、本补充协议自双方盖章之日起生效。
`,

  'a lease': `房屋租赁合同

出租方（甲方）：张某
承租方（乙方）：李某

第一条 甲方将位于某市某路 1 号的房屋出租给乙方居住使用。
第二条 租期自 2024 年 3 月 1 日起至 2025 年 2 月 28 日止。
第三条 租金每月 3,000 元，乙方应当于每月五日前支付。
第四条 乙方逾期支付租金超过十五日的，甲方有权解除合同，押金不予退还。
`,

  'an employment contract': `劳动合同书

用人单位（甲方）：恒云科技（杭州）有限公司
劳动者（乙方）：王某

一、合同期限：三年，其中试用期六个月。
二、工作内容：乙方担任软件工程师。
三、劳动报酬：甲方每月十日支付乙方工资，月工资为人民币 15,000 元。
四、乙方提前三十日以书面形式通知甲方，可以解除劳动合同。
五、因履行本合同发生争议的，可以向劳动争议仲裁委员会申请仲裁。
`,

  'a loan': `借款合同

出借人：赵某
借款人：钱某

第一条 借款金额为人民币 100,000 元，出借人于合同签订之日支付。
第二条 借款期限自 2024 年 1 月 1 日至 2024 年 12 月 31 日。
第三条 借款利率为年利率 4%，到期一次还本付息。
第四条 借款人逾期还款的，应当按日万分之五支付违约金。
`,

  'service levels in chapters': `恒云数据库托管服务 SLA（2024 版）

第一章 可用性承诺

单可用区实例：月度正常运行率 99.7%。
多可用区实例：月度正常运行率 99.93%。

第二章 服务积分

月度正常运行率落在下列区间的，按当月账单金额计发服务积分：
单可用区：[99.0%, 99.7%) 计 12%；[0, 99.0%) 计 60%。

第三章 积分申请

客户须在事件所在账单月终了后 40 日内通过工单提交申请。逾期未申请者，视为放弃。
`,

  'an annex that comes alone': `附录C  订阅服务水平（SLA）

C.1 正常运行时间
除计划维护外，服务商保证每个季度的正常运行时间百分比不少于 99.7%。

C.2 服务抵扣
低于 99.7% 的，抵扣当季订阅费的 6%；低于 98% 的，抵扣 18%。
客户须在季度结束后 20 天内书面提出抵扣请求。
`,

  'a guarantee of quality': `恒云企业邮箱服务品质保证（SLA）

为保证用户获得良好的服务，恒云承诺如下：

1、邮件系统无故障率保证

恒云保证邮件系统无故障率不低于99.6%，即每月故障时间累计不超过170分钟。

2、网络联通性保证

恒云保证网络联通率不低于99.6%。
`,

  'a data processing agreement': `数据处理协议

本协议由客户（“委托方”）与恒云科技（杭州）有限公司（“受托方”）订立。

1 处理目的：受托方仅为提供本服务之目的处理个人信息。
2 安全措施：受托方应当采取加密、访问控制等措施保护个人信息。
3 转委托：未经委托方同意，受托方不得转委托他人处理。
4 删除：协议终止后三十日内，受托方应当删除或返还全部个人信息。
`,

  'website terms': `网站使用条款

欢迎您使用本网站。您访问、浏览或使用本网站，即表示您已阅读、理解并同意受本条款约束。

一、知识产权：本网站的全部内容归恒云所有，未经许可不得复制。
二、免责声明：恒云不对第三方链接的内容承担责任。
三、条款变更：恒云有权随时修改本条款，修改后的条款自公布之日起生效。
`,

  'a service level agreement': `恒云消息队列服务等级协议
生效日期：2024-01-01

1 服务可用性承诺：恒云承诺每一服务周期的服务可用性不低于 99.95%。
2 赔偿：服务可用性低于 99.95% 的，客户可以申请代金券补偿，金额为当月服务费用的 10%。
3 客户应当在服务中断后三十个自然日内提出申请，逾期视为放弃。
`,

  'platform rules': `恒云云市场服务商管理规则

第一条 为规范恒云云市场的经营秩序，制定本规则。
第二条 服务商应当具备相应资质，并保证所发布的商品信息真实、准确。
第三条 服务商存在虚假宣传、恶意刷单等违规行为的，平台有权下架商品、暂停结算，情节严重的，终止合作。
第四条 服务商对处理有异议的，可以在七个工作日内申诉。
`,

  'a cooperation agreement': `战略合作框架协议

甲方：恒云科技（杭州）有限公司
乙方：白鹭咨询有限公司

为发挥各自优势，双方本着平等互利的原则，就云计算领域的合作达成如下协议：
一、合作内容：双方在产品、市场等方面开展合作。
二、本协议有效期二年。期满前三十日双方未提出异议的，自动续期一年。
三、任何一方可以提前六十日书面通知对方终止本协议。
`,

  'a letter of undertaking': `承诺书

致：恒云科技（杭州）有限公司

我公司就参与贵公司云市场合作事宜，郑重承诺如下：
1. 我公司提交的资质文件真实、合法、有效；
2. 我公司不得以任何形式向贵公司员工提供不正当利益；
3. 我公司违反本承诺的，贵公司有权终止合作，并由我公司承担违约责任，赔偿贵公司损失。

承诺人（盖章）：
日期：
`,

  'an authorisation': `个人信息授权书

本人同意并授权恒云科技（杭州）有限公司（以下简称“恒云”）在办理实名认证的范围内收集、使用本人的姓名、证件号码和联系方式。
恒云应当对上述信息承担保密义务，不得用于本授权书以外的目的。
本人有权随时撤回本授权。撤回前基于本授权进行的处理的效力不受影响。

授权人：
`,

  'a memorandum': `谅解备忘录

甲方：某市数据集团
乙方：恒云科技（杭州）有限公司

双方就共建数据平台达成以下共识：
一、双方成立联合工作组。
二、除保密和争议解决条款外，本备忘录不具有法律约束力。
三、本备忘录自双方签字之日起生效，有效期六个月。
`,

  'a guarantee': `保证合同

债权人：恒云科技（杭州）有限公司
保证人：远山设备有限公司

第一条 保证人对债务人在主合同项下的全部债务承担连带保证责任。
第二条 保证期间为主债务履行期限届满之日起三年。
第三条 未经保证人书面同意变更主合同、加重债务的，保证人对加重的部分不承担保证责任。
`,

  'a settlement': `和解协议

甲方：恒云科技（杭州）有限公司
乙方：远山设备有限公司

双方就服务合同纠纷一案自愿达成和解：
1. 乙方于 2024 年 4 月 30 日前向甲方支付 80,000 元；
2. 甲方收到款项后五日内撤回起诉；
3. 乙方逾期支付的，甲方有权就全部债权申请强制执行。
`,

  'a construction contract': `装修工程施工合同

发包方（甲方）：远山设备有限公司
承包方（乙方）：某装饰有限公司

一、工程内容：办公楼三层装修。
二、工期：自 2024 年 5 月 1 日起六十日，乙方每延误一日，支付合同价款千分之一的违约金。
三、质量保修期二年。
四、工程价款 300,000 元，甲方按进度支付。
`,

  'an English services agreement': `MUTUAL NON-DISCLOSURE AGREEMENT

This Agreement is made between Hengyun Inc. ("Hengyun") and Farhill LLC ("Farhill").

1. Confidential Information. Each party shall not disclose the Confidential Information of the other party.

2. Term. This Agreement shall terminate after two years. Either party may terminate it on notice.

3. Governing Law. This Agreement shall be governed by the laws of Singapore.
`,

  'an English order form': `ORDER FORM

This Order Form is entered into by Farhill LLC ("Customer") and Hengyun Inc. ("Provider") under the
Master Services Agreement dated 4 May 2023.

Services: Cloud servers, 10 units. Subscription term: 12 months. Fees: USD 12,000, payable within 30
days of invoice.

If this Order Form conflicts with the Agreement, this Order Form prevails.
`,

  'an English amendment': `Amendment No. 2 to the Services Agreement

This Amendment is made as of March 1, 2024 between Hengyun Inc. and Farhill LLC (the "Parties").

1. Section 7.2 of the Agreement is deleted and replaced with: "Invoices are payable within 60 days."
2. Except as amended hereby, the Agreement remains in full force and effect.
`,

  'an English data processing addendum': `Data Processing Addendum

This Addendum forms part of the Agreement between Farhill LLC ("Controller") and Hengyun Inc.
("Processor").

1. Processor shall process Personal Data only on documented instructions from Controller.
2. Processor shall notify Controller of a Personal Data Breach within 48 hours.
3. Processor shall not engage a sub-processor without prior written authorization.
4. On termination, Processor shall delete or return all Personal Data.
`,

  'an English lease': `RESIDENTIAL LEASE

Landlord: Anna Berg
Tenant: Li Ming

1. Premises. Landlord leases to Tenant the flat at 1 Quay Street.
2. Term. The lease begins on 1 May 2024 and ends on 30 April 2025.
3. Rent. Tenant shall pay 1,200 a month on the first day of each month.
4. Default. If rent is more than ten days late, Landlord may terminate this lease on written notice.
`,

  'an English employment contract': `Employment Agreement

Hengyun Inc. (the "Company") employs Li Ming (the "Employee") on the following terms.

1. Position. The Employee shall serve as an engineer and report to the head of engineering.
2. Salary. The Company shall pay the Employee 5,000 a month.
3. Notice. Either party may terminate the employment by giving one month's written notice.
4. Confidentiality. The Employee shall not disclose the Company's confidential information.
`,

  'an English loan': `PROMISSORY NOTE AND LOAN AGREEMENT

For value received, Farhill LLC ("Borrower") promises to pay to Hengyun Inc. ("Lender") the sum of USD
50,000 with interest at 5% per annum.

1. Repayment. Borrower shall repay the loan in full by 31 December 2025.
2. Default. If Borrower fails to pay within ten days after the due date, Lender may declare the whole
balance due immediately.
3. This Agreement is governed by the laws of Singapore.
`,

  'English terms and conditions': `# Terms and Conditions

Last updated: May 4, 2024

By using our website you agree to these terms.

## 1. Accounts

You are responsible for your account and must keep your password secret. We may suspend your account if
you break these terms.

## 2. Liability

To the extent permitted by law, we are not liable for indirect or consequential loss.

## 3. Changes

We may change these terms at any time by posting the new terms on this page.
`,

  'an English privacy policy': `Privacy Policy

Effective date: 1 January 2024

We respect your privacy. This policy explains what personal information we collect and how we use it.

Information we collect. We collect your personal data when you create an account, such as your name and
email address.

How we share it. We do not sell your personal information. We may share your information with service
providers who help us run the service.

Your rights. You may ask us to delete your personal data at any time.
`,

  'an English service level agreement': `Service Level Agreement

Hengyun will use commercially reasonable efforts to make the service available with a monthly uptime
percentage of at least 99.9%.

If the monthly uptime percentage is below 99.9% but at least 99.0%, the customer is entitled to a
service credit of 10%. If it is below 99.0%, the service credit is 25%.

Claims must be made within 30 days. Service credits are the sole and exclusive remedy.
`,

  'an English pointer': `Hengyun Messaging Service Terms
Last updated: 2024-03-01

For details, see the Hengyun Master Agreement.
`,

  'a software licence of a firm': `End User License Agreement

This License Agreement is between you and Hengyun Inc. ("Hengyun"). By installing the software you accept
this agreement.

1. License. Hengyun grants you a non-exclusive, non-transferable license to use the software on one device.
2. Restrictions. You may not copy, modify, or reverse engineer the software.
3. Open source. The software contains components under the MIT License and the GNU General Public License.
4. Termination. This license terminates automatically if you breach it.
`,

  'an agreement as a forwarded draft': `Draft of 4 March 2024, for discussion

CONSULTING AGREEMENT

between Farhill LLC (the "Client") and Stone & Partners (the "Consultant")

1. Services. The Consultant shall provide the services set out in Schedule 1.
2. Fees. The Client shall pay the fees within 30 days of receipt of an invoice.
3. Liability. The Consultant's total liability under this Agreement is limited to the fees paid.
`,
  'a standard of compensation, typed with narrow punctuation': `云硬盘赔偿标准

因恒云故障导致云硬盘无法读写的,恒云按下列标准赔偿。

  • 中断时长自故障开始之时起算,至恢复读写之时止;

  • 包月的云硬盘以服务时长赔偿,按中断时长的60倍计算;

  • 按量付费的云硬盘以代金券赔偿;

  • 赔偿时长换算到天,向上取整;

  • 单块云硬盘的单次赔偿不超过其累计实付金额。
`,
  'a promise of service levels, without the word agreement': `智能外呼服务水平承诺
一、我们的承诺
（一）基础版年均可用率不小于99.4％，专业版不小于99.8％。
（二）外呼线路的接通率不低于97％。
二、返还
可用率不达标的，我们按下列标准返还服务时长。
三、申请
请于当月结束之日起15个自然日内发送邮件申请返还，并说明故障发生的时间和所受的影响。
四、说明
上述返还是我们就可用率不达标承担的唯一责任。我们会根据产品规划更新本承诺，更新版本自发布之日起适用。
`,
  'service levels in a few words, as small hosts write them': `Service Level Agreement

We guarantee 99.8% power uptime per calendar month. For every 20 minutes of downtime beyond that you
are credited half a day of service.

Credit requests are submitted within 60 hours of the outage. Outages due to scheduled maintenance do
not count.
`,
  'a support policy in lists that end in semicolons': `# Service Level Agreement

**Effective Date:** May 3, 2031

## 1. Severity
### Severity 1
- Complete outage of the software in production;
- Critical incident of security;
- No workaround known.

Within **3 business hours** of the escalation.

### Severity 2
- Larger features impaired;
- A workaround exists;

Within **9 business hours** of the escalation.

## 2. Duties of the customer
- Installing updates in good time;
- Making backups and testing them;
- Naming a contact for incidents;

&nbsp;
&nbsp;
`,
  'a contract that calls the parties by their offices': `Short Form Contract for Services

4. Ending the contract
4.1 The Contract begins on the Start Date and ends on the Expiry Date.
4.2 If one of these events happens, the Buyer may end the Contract at once:
4.2.1 there is an insolvency of the Supplier;
4.2.2 the Supplier is in breach of the Contract;
4.2.3 the Supplier harms the good name of the Buyer;
4.2.4 control of the Supplier changes;
4.2.5 the Buyer finds that the Supplier gave bribes;
`,
  'a page whose title stands in its front matter': `---
title: Service level description for Brightmere Cloud
sidebar_label: Service Level
---

This annex describes the service levels of our Services.

### Availability

Option | Monthly Uptime Percentage
--- | ---
Default | 99.40%

Customer must request a service credit within 20 days. No further guarantees are given.
`,
  'terms of a host that speak of payment': `Payment and Cancellation Terms

All payments are due monthly. Your billing period also applies to what you order later.
An account that is not paid by the next billing period is suspended after a grace period of 4 days.
You must give 25 days written notice to cancel your account. Setup fees are non-refundable.
`,
  'a standard of support, level by level': `售后服务响应标准

第一级 特急

故障说明：考勤主机全部断电，门禁失效。

处理方式：上门处理。

响应：20分钟。

第二级 加急

故障说明：个别读卡器离线，补卡数据缺失。

处理方式：远程处理，必要时上门。

响应：3小时。

第三级 一般

故障说明：报表样式与预期不符。

处理方式：远程处理。

响应：2个工作日。
`,
  'an explanation of what is guaranteed': `恒云邮箱关于SLA服务品质保证说明
1 系统无故障率
系统无故障率是指每月系统无故障的时长与月时长的比率。
恒云保证系统无故障率不低于99.8%。
2 收发速度
单封邮件的发送延迟不超过2分钟。
3 客户服务
投诉在2个工作日内回复，故障在5小时内排除。
`,
};
