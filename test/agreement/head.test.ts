import { describe, expect, it } from 'vitest';
import type { Agreement, AgreementType } from '../../server/src/agreement/model.js';
import { parseAgreement } from '../../server/src/agreement/parse.js';

describe('title, dates and version', () => {
  function check(source: string, expected: Partial<Agreement>): void {
    expect(parseAgreement(source)).toMatchObject(expected);
  }
  it('reads them from the lines at the top', () =>
    check('恒云服务协议\n版本号：V2.1\n更新日期：2024年3月1日\n生效日期：2024年4月1日\n\n正文。', {
      title: '恒云服务协议',
      version: 'V2.1',
      updated: '2024-03-01',
      effective: '2024-04-01',
      language: 'zh',
    }));
  it('reads an edition that the extraction cut in two', () =>
    check('恒云服务协议\n更新时间：2023-12-29 11:33:01\n\n      2023\n\n年12月版\n\n欢迎您。', {
      version: '2023年12月版',
      preamble: [expect.objectContaining({ kind: 'paragraph' })],
    }));
  it('takes no day that does not exist', () =>
    check('恒云指引\n更新日期：2021-04-08\n生效日期：2020年11月31日\n正文。', {
      updated: '2021-04-08',
      effective: null,
    }));
  it('reads English', () =>
    check('Hengyun Cloud Services Agreement\nLast updated: March 5, 2024\n\nThis Agreement …', {
      title: 'Hengyun Cloud Services Agreement',
      updated: '2024-03-05',
      language: 'en',
    }));
});

describe('type', () => {
  const body = '\n更新日期：2024-03-01\n1. 总则\n1.1 甲方应当遵守本协议。\n1.2 乙方提供服务。\n';
  function check(title: string, expected: AgreementType, text = body): void {
    expect(parseAgreement(title + text).type).toBe(expected);
  }
  it.each([
    ['恒云对象存储服务等级协议', 'sla'],
    ['恒云账号连接器服务等级协议', 'sla'],
    ['恒云账号协议', 'account-agreement'],
    ['实名认证主体变更协议', 'amendment'],
    ['恒云短信服务条款', 'service-terms'],
    ['恒云人脸识别服务规则', 'service-terms'],
    ['恒云会议用户协议', 'product-agreement'],
    ['恒云设备采购合同', 'procurement'],
    ['恒云开发者协议', 'cooperation-agreement'],
    ['恒云数据处理协议', 'data-processing-agreement'],
    ['恒云 SDK 个人信息保护规则', 'privacy-policy'],
    ['恒云应用审核规范', 'platform-rules'],
    ['恒云保密协议', 'nda'],
    ['恒云常见问题', 'faq'],
    ['Hengyun Service Level Agreement', 'sla'],
    ['Hengyun Mutual Non-Disclosure Agreement', 'nda'],
  ] as const)('%s is %s', (title, type) => check(title, type));

  it('is a master agreement where the text says so', () =>
    check(
      '恒云服务协议',
      'master-agreement',
      '\n更新日期：2024-03-01\n1.1 本协议作为您使用恒云服务的基础性约定。\n1.2 您应遵守。\n',
    ));
  it('is a pointer where the text only says where the text is', () =>
    check(
      '恒云隐私政策',
      'pointer',
      '\n更新日期：2024-03-01\n\n详细信息，请参见 恒云隐私政策全文 。\n\nhttps://example.com/p\n',
    ));
});

describe('parties', () => {
  function check(text: string, expected: readonly string[]): void {
    const { parties } = parseAgreement(text);
    expect(parties.map((p) => [p.name, ...p.mentions, p.role].join(' | '))).toEqual(expected);
  }
  it('are introduced in brackets', () =>
    check(
      '恒云服务协议\n更新日期：2024-03-01\n本协议是恒云科技（上海）有限公司（以下简称“恒云”或“我们”）与您之间的合同。\n恒云将向您提供服务。您应当按时支付费用，您可以随时停止使用。\n',
      [
        '恒云科技（上海）有限公司 | 恒云 | 我们 | 恒云科技（上海）有限公司 | provider',
        '您 | 您 | customer',
      ],
    ));
  it('are introduced as sides, with blanks left open', () =>
    check(
      '设备采购合同\n甲方：________\n乙方：恒云科技有限公司\n1.1 甲方应按时支付货款，甲方可以退货。\n1.2 乙方负责提供设备，乙方应当交付发票。\n',
      ['甲方 | 甲方 | customer', '恒云科技有限公司 | 乙方 | 恒云科技有限公司 | provider'],
    ));
  it('keep the name of their side where only the legal form is printed after a blank', () =>
    check(
      '设备维护合同\n甲方：______有限公司\n乙方：远山软件有限公司\n1.1 甲方应按时支付服务费用。\n1.2 乙方负责提供维护服务。\n',
      ['甲方 | 甲方 | customer', '远山软件有限公司 | 乙方 | 远山软件有限公司 | provider'],
    ));
  it('are implied: who keeps having rights, and the reader', () =>
    check(
      '恒云服务等级协议\n更新日期：2024-03-01\n为使用本服务，您应当遵守本协议。\n1.1 恒云有权修改本协议。\n1.2 您同意，恒云不承担间接责任。\n1.3 因此，恒云应当通知您。\n',
      ['恒云 | 恒云 | provider', '您 | 您 | customer'],
    ));
  it('are no services, agreements or data', () =>
    check(
      '恒云指引\n更新日期：2024-03-01\n您使用恒云存储（以下简称“本服务”）应当遵守《恒云协议》（以下简称“本协议”）。您应当仔细阅读。\n',
      ['您 | 您 | customer'],
    ));
});
