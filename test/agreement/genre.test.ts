import { describe, expect, it } from 'vitest';
import { assessDocument } from '../../server/src/agreement/genre.js';
import { splitAgreements } from '../../server/src/agreement/split.js';
import { hasShared, seed } from '../support/shared.js';

function check(text: string, expected: boolean): void {
  expect(assessDocument(text)).toMatchObject({ agreement: expected });
}

describe('agreements', () => {
  it.each([
    [
      'a short contract',
      '采购合同\n甲方：恒云科技有限公司\n乙方：远山设备有限公司\n第一条 标的\n甲方向乙方购买服务器十台。\n第二条 付款\n甲方应当在验收后三十日内付款，逾期的应当承担违约责任。\n第三条 争议解决\n双方协商不成的，提交甲方所在地有管辖权的人民法院。\n',
    ],
    [
      'a policy',
      '# 恒云隐私政策\n\n更新日期：2024-03-01\n\n我们收集您的个人信息，以便向您提供服务。\n\n## 一、我们如何收集信息\n\n您同意我们收集您的个人信息。\n',
    ],
    [
      'a pointer',
      '恒云 SDK 隐私保护指引\n最近更新时间：2024-03-01 10:00:00\n\n详细信息，请参见 恒云 SDK 隐私保护指引 。\n',
    ],
    [
      'an English agreement',
      'MUTUAL NON-DISCLOSURE AGREEMENT\n\nThis Agreement is made between Hengyun Inc. ("Hengyun") and Farhill LLC ("Farhill").\n\n1. Confidential Information. Each party shall not disclose the Confidential Information of the other party.\n\n2. Term. This Agreement shall terminate after two years. Either party may terminate it on notice.\n\n3. Governing Law. This Agreement shall be governed by the laws of Singapore.\n',
    ],
  ])('%s', (_, text) => check(text, true));
});

describe('other texts', () => {
  it.each([
    ['nothing', ''],
    [
      'a README',
      '# hengyun-cli\n\nA command line tool.\n\n## Installation\n\n```\nnpm install hengyun-cli\n```\n\n## Usage\n\nRun `hengyun deploy`.\n\n## License\n\nMIT\n',
    ],
    [
      'source code',
      "import { readFile } from 'node:fs';\n\nexport function main(): void {\n  const text = readFile('a');\n  if (text) {\n    console.log(text);\n  }\n}\n",
    ],
    [
      'news about a contract',
      '恒云科技与远山集团签署合作协议\n\n本报讯（记者李明）3月1日，恒云科技与远山集团在上海签署战略合作协议。恒云科技发言人表示，双方将在云计算领域开展合作。据报道，协议金额超过一亿元。\n\n业内人士认为，这一合作将推动行业发展。记者了解到，双方此前已经合作三年。\n',
    ],
    [
      'minutes',
      '项目周会会议纪要\n\n会议时间：2024年3月1日\n会议地点：三楼会议室\n主持人：王芳\n与会人员：李明、张强\n\n1. 讨论了服务等级协议的修改进度，李明负责跟进。\n2. 确定下周完成测试。\n3. 合同付款问题由张强与客户沟通。\n',
    ],
    [
      'a blog post about contracts',
      '# 如何看懂一份云服务合同\n\n作者：林夕\n\n很多读者在博客留言，问云服务合同应该怎么看。这篇文章就聊聊其中最容易被忽略的几点。\n\n首先看责任上限。很多合同会把赔偿限制在过去十二个月的费用之内，小编见过更低的。其次看终止条款，服务商往往可以随时停止服务，而客户却要提前通知。\n\n最后提醒读者，签字之前多问一句。本文不构成法律意见。\n',
    ],
    [
      'a novel',
      '第一章 归来\n\n他推开门，屋里没有人。她说过会等他，可是桌上只剩下一封信。他想，也许一切都晚了。\n\n“你回来了。”她站在门口，笑着说道。\n\n第二章 旧事\n\n那年冬天，他们住在海边的小屋里。她想起那些日子，心里一阵难过。\n',
    ],
    [
      'a change log',
      '# Changelog\n\n## 1.2.0\n\n- Added a parser for agreements\n- Fixed the contract view\n\n## 1.1.0\n\n- Updated dependencies\n',
    ],
  ])('%s', (_, text) => check(text, false));
});

describe.skipIf(!hasShared)('the shared texts', () => {
  it.each(['000', '001', '002', '003', '004'])('%s is a compendium of agreements', (name) =>
    check(seed(name), true),
  );
  it('nearly every agreement of them is one by itself', () => {
    const source = seed('001');
    const slices = splitAgreements(source);
    const missed = slices.filter(
      ({ start, end }) => !assessDocument(source.slice(start, end)).agreement,
    );
    expect(missed.length).toBeLessThan(slices.length * 0.02);
  });
});
