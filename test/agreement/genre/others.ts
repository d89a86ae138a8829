/**
 * Texts that are no agreements, of every kind that lies about as `.txt` or `.md`; many of them speak
 * of contracts, number their sections, or carry a date under the title as agreements do.
 */
export const OTHERS: Readonly<Record<string, string>> = {
  nothing: '',

  'a README': `# hengyun-cli

A command line tool that deploys to Hengyun Cloud.

## Installation

    npm install hengyun-cli

## Usage

Run \`hengyun deploy\` in your project. See the service level agreement for limits.

## License

MIT. By contributing you agree that your work is licensed under the same terms.
`,

  'a README in Chinese': `# 恒云命令行工具

把应用部署到恒云的命令行工具，支持服务协议检查。

## 安装方法

    npm install hengyun-cli

## 使用方法

1. 运行 \`hengyun login\` 登录账号；
2. 运行 \`hengyun deploy\` 部署应用。

## 许可协议

本项目采用 MIT 许可证。提交代码即表示您同意以同一许可证发布。
`,

  'a change log': `# Changelog

## 1.2.0 - 2024-03-01

### Added

- A parser for agreements; the contract view shows parties
- Terms may not be longer than 40 characters

### Fixed

- The termination date shall be shown in the local time zone (#312)

## 1.1.0 - 2024-02-01

- Updated dependencies
`,

  'release notes in Chinese': `恒云控制台发布说明
更新日期：2024-05-10

新增
1. 合同管理页面支持按甲方、乙方筛选；
2. 服务等级协议（SLA）页面新增下载按钮。

修复
1. 修复续费订单金额显示错误的问题；
2. 修复退款进度不刷新的问题。
`,

  'source code': `import { readFile } from 'node:fs';

/** Reads an agreement. The caller shall close it. */
export function main(path: string): void {
  const text = readFile(path);
  if (text) {
    console.log(text);
  }
}
`,

  'a Python script': `#!/usr/bin/env python3
# 检查合同文件是否齐全：甲方、乙方、签订地
import sys

def main(paths):
    for path in paths:
        with open(path) as f:
            text = f.read()
        if '甲方' not in text or '乙方' not in text:
            print('缺少当事人', path)

if __name__ == '__main__':
    main(sys.argv[1:])
`,

  'a log': `2024-03-01 10:00:01 INFO  contract-service started on port 8080
2024-03-01 10:00:02 INFO  loaded 12 agreements
2024-03-01 10:03:17 WARN  agreement 88: termination date missing
2024-03-01 10:03:18 ERROR agreement 91: party "Hengyun" not found
2024-03-01 10:04:00 INFO  shutdown requested, notice sent to 3 clients
`,

  'a table as CSV': `合同编号,甲方,乙方,签订日期,金额,违约金
HT-2024-001,恒云科技,远山设备,2024-01-03,120000,0.05%
HT-2024-002,恒云科技,青石软件,2024-02-11,45000,0.05%
HT-2024-003,恒云科技,白鹭咨询,2024-03-20,80000,0.03%
`,

  'data as JSON': `{
  "agreement": {
    "title": "Cloud Services Agreement",
    "parties": ["Hengyun Inc.", "Farhill LLC"],
    "governingLaw": "Singapore",
    "liabilityCap": { "months": 12 }
  }
}
`,

  'configuration as YAML': `# Terms under which the pipeline shall run
agreement:
  title: service-terms
  parties: [hengyun, customer]
termination:
  notice_days: 30
retry:
  max: 3
`,

  'an e-mail': `From: Li Ming <li.ming@hengyun.example>
To: Anna Berg <anna@farhill.example>
Subject: Re: draft agreement

Hi Anna,

thanks for the draft. Two things before we sign: the liability cap in section 9 is too low for us, and
we need 60 days to terminate instead of 30. Could you check with your lawyers and come back to me by
Friday? Happy to jump on a call.

Best,
Ming
`,

  'an e-mail in Chinese': `王芳，你好：

附件是服务合同的修改稿。第九条责任上限我们觉得偏低，另外终止合同的通知期希望改成六十天。麻烦你和法务确认一下，周五之前回复我。

对了，上次说的付款发票还没收到，也帮我催一下。

谢谢！
李明
`,

  'a news article': `恒云科技与远山集团签署合作协议

本报讯（记者李明）3月1日，恒云科技与远山集团在上海签署战略合作协议。恒云科技发言人表示，双方将在云计算领域开展合作。据报道，协议金额超过一亿元，任何一方违约应当赔偿对方损失。

业内人士认为，这一合作将推动行业发展。记者了解到，双方此前已经合作三年。
`,

  'a news article in English': `Hengyun and Farhill end cloud agreement

SINGAPORE — Hengyun Inc. said on Tuesday that it had terminated its agreement with Farhill LLC, the
parties' second split in a year. According to two people familiar with the matter, Farhill reported the
breach in March. A spokesperson for Farhill told reporters that the company would seek damages.

Shares of Hengyun fell 3 percent. Analysts said the contract was worth about $40 million a year.
`,

  'a press release on a policy': `市数据局发布《数据流通管理办法》解读

3月5日，市数据局召开新闻发布会，就新出台的《数据流通管理办法》进行解读。发言人介绍，办法共六章四十二条，明确了数据提供方和使用方的权利和义务，规定了数据流通合同应当载明的内容。

记者从会上获悉，办法将于5月1日起施行。据介绍，下一步将组织开展宣传培训，推动办法落地见效。
`,

  'a press release in English': `FOR IMMEDIATE RELEASE

Hengyun Updates Its Privacy Policy to Give Users More Control

HANGZHOU, March 5, 2024 — Hengyun today announced changes to its privacy policy and terms of service.
"We want people to understand what they agree to," said Wang Fang, chief executive of Hengyun. According
to the company, the new policy takes effect next month.

About Hengyun: Hengyun is a provider of cloud services.
Media contact: press@hengyun.example
`,

  'a blog post about contracts': `# 如何看懂一份云服务合同

作者：林夕

很多读者在博客留言，问云服务合同应该怎么看。这篇文章就聊聊其中最容易被忽略的几点。

首先看责任上限。很多合同会把赔偿限制在过去十二个月的费用之内，小编见过更低的。其次看终止条款，服务商往往可以随时停止服务，而客户却要提前通知。

最后提醒读者，签字之前多问一句。本文不构成法律意见。
`,

  'a blog post in English': `# Five things to check in every SaaS agreement

Every month somebody asks me to look over a contract. In this post I list what I look at first.

1. The liability cap. Is it twelve months of fees, or three?
2. Who may terminate, and with how much notice?
3. Governing law. You don't want to sue in a country where you have never been.

Read on for the details, and tell me on the blog what your worst contract said.
`,

  'a guide to clauses': `机房出租服务等级与SLA条款解读详尽指南

本文概述租用机房时应关注的可用率、响应时间与赔偿标准。
常见的可用率承诺为99.5%至99.99%，合同中要写明不可用时间怎么计算，是否排除计划内维护。
响应时间方面，严重故障的响应时间多为30分钟，恢复时间目标多为4小时，务必确认赔付比例与申请流程。
`,

  'an article on service levels': `什么是 SLA

SLA 写明服务的可用性和响应时间。很多人以为 99.9% 的可用性就是不会停机，其实每月仍可能有 43 分钟不可用。
选择云服务时，读者可以看看故障时间怎么计算，赔付比例是多少，再看恢复时间目标。
`,

  'a novel': `第一章 归来

他推开门，屋里没有人。她说过会等他，可是桌上只剩下一封信和一份合同。他想，也许一切都晚了。

“你回来了。”她站在门口，笑着说道。“甲方是谁？”

第二章 旧事

那年冬天，他们住在海边的小屋里。她想起那些日子，心里一阵难过。
`,

  'a novel in English': `Chapter One

The agreement lay on the table between them. She looked at it for a long time. "You will have to sign,"
he said, "or they shall take the house." She laughed, though nothing about it was funny.

Outside the rain had begun again. He thought of his father, who had never signed anything in his life
without reading it twice.

Chapter Two

In the morning she was gone, and so was the contract.
`,

  'a poem': `契约

我与秋天立约，
以一片落叶为凭，
不问归期，
不问谁先转身。

风是见证，
雨是签名，
落款处，
一轮旧月亮。
`,

  minutes: `项目周会会议纪要

会议时间：2024年3月1日
会议地点：三楼会议室
主持人：王芳
与会人员：李明、张强

1. 讨论了服务等级协议的修改进度，李明负责跟进。
2. 确定下周完成测试。
3. 合同付款问题由张强与客户沟通，逾期的应当说明原因。
`,

  'minutes in English': `Minutes of the steering committee, 4 March 2024

Attendees: Wang Fang (chair), Li Ming, Anna Berg

Agenda
1. Status of the services agreement
2. Budget

1. Li Ming reported that the other party had not returned the draft. Either party may ask for a call.
2. The budget was approved.

Action items
- Anna to send the redline by Friday
`,

  'a résumé': `王芳
电话：000-0000-0000 邮箱：wangfang@example.com

工作经历
2019.03—至今 恒云科技（杭州）有限公司 法务经理
1. 负责起草、审核采购合同、服务协议和保密协议，年均审核合同四百余份；
2. 处理合同违约、知识产权争议，参与诉讼和仲裁案件十余起。
2015.07—2019.02 青石律师事务所 律师

教育背景
2012.09—2015.06 某大学 法学硕士
`,

  'a résumé in English': `Anna Berg
anna@example.com

Experience
Senior Counsel, Farhill LLC, 2019 to present
- Drafted and negotiated master services agreements, NDAs and data processing addenda
- Advised on limitation of liability, indemnification and governing law
Associate, Stone & Partners, 2014 to 2019

Education
LL.M., 2014. LL.B., 2012.

Languages: English, Swedish
`,

  'an exam paper': `《合同法》期末考试试卷

一、单项选择题（每题2分，共20分）
1. 当事人一方不履行合同义务的，应当承担（  ）。
A. 侵权责任 B. 违约责任 C. 行政责任 D. 刑事责任
2. 下列关于不可抗力的说法，正确的是（  ）。
A. 一律免责 B. 部分或全部免责 C. 不得免责 D. 由法院决定

二、简答题（每题10分，共30分）
1. 简述合同解除的条件。
2. 简述违约金与定金的区别。

三、案例分析题（50分）
甲公司与乙公司签订买卖合同，约定甲方付款后乙方发货。后乙方迟延交货。问：甲公司可以主张哪些权利？
`,

  'an exam paper in English': `Contract Law, Final Examination

Answer all questions. Time allowed: 3 hours.

Question 1 (30 marks)
Hengyun and Farhill enter into an agreement under which Farhill shall deliver ten servers. Farhill
delivers eight. Discuss whether Hengyun may terminate, and what damages it may claim.

Question 2 (20 marks)
"A limitation of liability is worth no more than the party behind it." Discuss.

Question 3 (50 marks)
Explain the difference between a warranty and a condition.
`,

  'an invoice': `发票
发票号码：00012345
开票日期：2024年3月1日

购买方：恒云科技（杭州）有限公司
销售方：远山设备有限公司

项目  数量 单价  金额
服务器 10  12000 120000
安装费 1   3000  3000
合计        123000
备注：合同编号 HT-2024-001，请于收到发票后三十日内付款。
`,

  'an invoice in English': `INVOICE

Invoice no. 2024-118          Date: 1 March 2024
Bill to: Farhill LLC
From: Hengyun Inc.

Description                Qty   Unit price   Amount
Cloud servers               10      1,200.00  12,000.00
Support, March               1        300.00     300.00
Total due                                     12,300.00

Payment within 30 days. Late payments bear interest at 1.5% per month.
Purchase order: PO-7781
`,

  'a law': `中华人民共和国某某法（节选）

第一条 为了规范某某活动，保护当事人的合法权益，维护社会经济秩序，制定本法。
第二条 在中华人民共和国境内从事某某活动，适用本法。
第三条 国务院有关部门在各自职责范围内负责某某活动的监督管理工作。县级以上地方人民政府有关部门依照本法和有关法律、行政法规的规定，负责本行政区域内的监督管理工作。
第四条 违反本法规定的，由县级以上人民政府有关部门责令改正，没收违法所得，并处罚款；构成犯罪的，依法追究刑事责任。
`,

  'a judgment': `某某市中级人民法院
民事判决书
（2023）某01民终100号

上诉人（原审被告）：远山设备有限公司。
被上诉人（原审原告）：恒云科技（杭州）有限公司。

上诉人远山设备有限公司因与被上诉人恒云科技（杭州）有限公司买卖合同纠纷一案，不服某某市某某区人民法院民事判决，向本院提起上诉。本院依法组成合议庭审理了本案，现已审理终结。

本院认为，双方签订的合同合法有效，双方均应当按照合同约定履行义务。上诉人逾期交货构成违约，应当承担违约责任。原审判决认定事实清楚，适用法律正确。

判决如下：驳回上诉，维持原判。本判决为终审判决。
审判长 张某
书记员 刘某
`,

  'a specification': `Network Working Group                                          A. Berg
Request for Comments: 9999                                        Farhill
Category: Standards Track                                      March 2024

                    The Contract Exchange Protocol

Abstract

   This document specifies a protocol by which clients exchange documents.

1.  Introduction

   The key words "MUST", "MUST NOT", "SHALL" and "MAY" in this document are to be interpreted as
   described in RFC 2119. A client shall not send a request before the server is ready, and the server
   may terminate the connection without notice.

2.  Message Format

   Every message shall have a header. A header may be empty.
`,

  'a user manual': `恒云对象存储用户指南

1 创建存储桶
1.1 登录控制台，单击“创建存储桶”。
1.2 输入名称，选择地域。名称创建后不得修改。
2 上传文件
2.1 单击“上传”，选择文件。单个文件不应超过 5 GB。
3 删除存储桶
3.1 删除前应当先清空存储桶。删除后数据不可恢复。
`,

  'a recipe': `# Potato soup

Serves 4. You may use vegetable stock instead of chicken stock.

1. Peel the potatoes and cut them into cubes.
2. Fry the onions until soft; they shall not brown.
3. Add stock, simmer for 20 minutes.
4. Season and serve with bread.
`,

  'a paper': `云服务合同中责任限制条款的实证研究

摘要：本文以三百份云服务合同为样本，考察责任限制条款的类型与分布。研究发现，八成以上的合同将赔偿责任限制在一定期间的服务费用之内。
关键词：云服务合同；责任限制；实证研究

一、引言
近年来，云服务合同纠纷逐年增多。本文将分析责任限制条款的效力，并讨论格式条款的规制路径[1]。

二、文献综述
既有研究多从格式条款的角度展开[2][3]，对合同文本的实证考察较少。

参考文献
[1] 某某. 格式条款研究[J]. 法学评论, 2019(3): 1-20.
`,

  'a to-do list': `# TODO

- [ ] review the Farhill agreement (liability, termination)
- [ ] ask legal about governing law
- [x] send NDA
- [ ] renew the domain before 30 March
`,

  subtitles: `1
00:00:01,000 --> 00:00:03,500
You signed the agreement?

2
00:00:03,800 --> 00:00:06,200
I had no choice. They said
either party may walk away.

3
00:00:06,500 --> 00:00:08,000
And did they?
`,

  'a chat': `李明 10:01
合同你看了吗？乙方说第七条不改
王芳 10:02
看了，违约责任那条不行，得加上赔偿上限
李明 10:03
那我跟甲方再说说
王芳 10:05
好，双方都不让步的话只能拖到下周
`,

  'a job advertisement': `恒云科技招聘：合同法务

岗位职责
1. 起草、审核各类合同、协议，提示违约、赔偿、知识产权等风险；
2. 参与商务谈判，处理合同争议。

任职要求
1. 法学本科及以上学历，通过国家统一法律职业资格考试；
2. 三年以上企业法务经验，熟悉云服务行业者优先。

薪资面议，有意者请将简历发送至 hr@hengyun.example。
`,

  'questions and answers on a product': `# Frequently asked questions about Hengyun Object Storage

## How do I create a bucket?

Open the console and choose *Create bucket*.

## How large may a file be?

Up to 5 GB. Larger files are uploaded in parts.

## Can I move a bucket to another region?

No. Create a new bucket and copy the files with the command line tool.
`,

  'a guide to service levels': `What Should Be Written in a Managed SLA
With this list vague promises become targets that can be measured.
- Severity levels with their response and resolution times
- Uptime, scheduled maintenance and downtime
- Service credits, exclusions and the sole remedy
`,

  'notes of engineers on their service levels': `# SLOs and SLAs

How we measure uptime on the platform team.

| SLI | SLO | Alert |
| --- | --- | --- |
| uptime of the API | 99.9% | page |
| p95 of response times | 300 ms | ticket |

Run \`make slo\` to plot downtime and outages of the last quarter. The query is

    sum(rate(http_requests_total{code!~"5.."}[30d])) / sum(rate(http_requests_total[30d]));

See the dashboard for scheduled maintenance.
`,
};
