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
  it('takes the mark of a heading off, with a blank behind it or without', () => {
    check('#恒云服务级别协议\n\n正文。', { title: '恒云服务级别协议' });
    check('# 恒云服务级别协议\n\n正文。', { title: '恒云服务级别协议' });
  });
  it('reads them between bars, and a title in the brackets of a work', () =>
    check(
      '《恒云用户协议》\n版本：v1.2  |  更新日期：2026年5月4日  |  生效日期：2026年5月6日\n\n正文。',
      {
        title: '恒云用户协议',
        updated: '2026-05-04',
        effective: '2026-05-06',
      },
    ));
  it('reads one right behind the other', () => {
    check(
      '恒云网盘服务等级协议\n最近更新时间：2025.03.08 20:18:07首次发布时间：2021.06.12 09:30:00\n\n正文。',
      {
        updated: '2025-03-08',
      },
    );
    check('恒云网盘服务等级协议\n首次发布时间：2021.06.12 更新日期：2025年3月8日\n\n正文。', {
      updated: '2025-03-08',
    });
    check('恒云网盘服务等级协议\n生效日期：2024年2月3日 更新日期：2024年1月9日\n\n正文。', {
      updated: '2024-01-09',
      effective: '2024-02-03',
    });
    check('恒云网盘服务等级协议\n最近修订日期：2022年9月8日\n\n正文。', { updated: '2022-09-08' });
    check('恒云网盘服务等级协议\n首次发布时间：2021年6月12日\n\n正文。', { updated: '2021-06-12' });
  });
  it('keeps the brackets of a work that the title begins with', () =>
    check('《恒云服务协议》合作条款\n\n正文。', { title: '《恒云服务协议》合作条款' }));
  it('passes over a month without a day, which dates the text all the same', () =>
    check('恒云服务级别协议\n最后更新时间：2023年6月\n\n正文。', {
      title: '恒云服务级别协议',
      updated: null,
      preamble: [expect.objectContaining({ kind: 'paragraph' })],
    }));
  it('reads the words of other vendors for the last change', () =>
    check('恒云计算服务水平协议\n上次更新：2022年5月25日\n\n正文。', { updated: '2022-05-25' }));
  it('takes no day that does not exist', () =>
    check('恒云指引\n更新日期：2021-04-08\n生效日期：2020年11月31日\n正文。', {
      updated: '2021-04-08',
      effective: null,
    }));
  it('takes the title from front matter, of which nothing else is text', () => {
    const front =
      '---\ntitle: "Hengyun Service Level Agreement"\nhidden: true\ntags:\n  - legal\n---\n\n';
    check(front + 'We promise 99.9% uptime.\n\n## Credits\n\nNone.', {
      title: 'Hengyun Service Level Agreement',
      preamble: [expect.objectContaining({ kind: 'paragraph' })],
    });
    check(front + '# Hengyun Cloud SLA\n\nWe promise 99.9% uptime.', {
      title: 'Hengyun Cloud SLA',
    });
    check('---\n\nHengyun Cloud Agreement\n\n---\n\nText.', { title: 'Hengyun Cloud Agreement' });
  });
  it('reads the number of an amendment', () =>
    check(
      'Amendment No. 2\n\nReference is made to the Hengyun Cloud License\nAgreement of March 5, 2024.',
      { title: 'Amendment No. 2' },
    ));
  it('is printed twice on a first page that has a running head', () =>
    check('Hengyun Cloud Agreement\n\nHengyun Cloud Agreement\n\nThis Agreement binds you.', {
      title: 'Hengyun Cloud Agreement',
      clauses: [],
      preamble: [expect.objectContaining({ kind: 'paragraph' })],
    }));
  it('goes on over two lines where the first makes it a sort of agreement', () => {
    check('Service Level\nAgreement\nHengyun keeps its network up.', {
      title: 'Service Level Agreement',
    });
    check('Hengyun Group\nAgreement\nHengyun keeps its network up.', { title: 'Agreement' });
  });
  it('reads English', () =>
    check('Hengyun Cloud Services Agreement\nLast updated: March 5, 2024\n\nThis Agreement …', {
      title: 'Hengyun Cloud Services Agreement',
      updated: '2024-03-05',
      language: 'en',
    }));
  it('reads titles of terms with their service levels', () => {
    const title = 'Terms of Service and SLA – Hosted Voice';
    check(`Hengyun\n# ${title}\nEffective March 5, 2024\nText.`, { title });
  });
  it('reads dates with a link behind them', () => {
    const dated = { title: 'Hengyun Speech SLA', updated: '2024-03-05' };
    check('Hengyun Speech SLA\nLast modified: March 05, 2024 | Previous versions\nText.', dated);
    check(
      'Hengyun Speech SLA\nLast updated: March 5, 2024. To see what is new, click here.',
      dated,
    );
  });
});

describe('type', () => {
  it('a promise of service quality is a service level agreement', () => {
    check('恒云专线服务质量承诺书', 'sla');
    check('智能客服服务水平承诺', 'sla');
  });

  const body = '\n更新日期：2024-03-01\n1. 总则\n1.1 甲方应当遵守本协议。\n1.2 乙方提供服务。\n';
  function check(title: string, expected: AgreementType, text = body): void {
    expect(parseAgreement(title + text).type).toBe(expected);
  }
  it.each([
    ['恒云对象存储服务等级协议', 'sla'],
    ['恒云账号连接器服务等级协议', 'sla'],
    ['恒云账号协议', 'account-agreement'],
    ['实名认证主体变更协议', 'account-agreement'],
    ['恒云短信服务变更协议', 'amendment'],
    ['恒云短信服务条款', 'service-terms'],
    ['恒云人脸识别服务规则', 'service-terms'],
    ['恒云会议用户协议', 'product-agreement'],
    ['恒云设备采购合同', 'product-agreement'],
    ['恒云开发者协议', 'cooperation-agreement'],
    ['恒云数据处理协议', 'data-processing-agreement'],
    ['恒云 SDK 个人信息保护规则', 'privacy-policy'],
    ['恒云应用审核规范', 'platform-rules'],
    ['恒云应用市场入驻规则', 'platform-rules'],
    ['恒云保密协议', 'nda'],
    ['保 密 协 议', 'nda'],
    ['产品购销合同', 'product-agreement'],
    ['恒云数据处理协议 (DPA)', 'data-processing-agreement'],
    ['[恒云] 商户合作协议', 'cooperation-agreement'],
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
  it('is a pointer, too, where a table of links follows', () =>
    check(
      '远山 SDK 个人信息保护规则',
      'pointer',
      '\n更新日期：2024-03-01\n\n您可以通过点击如下链接查看各 SDK 的个人信息保护规则：\n\n' +
        Array.from(
          { length: 40 },
          (_, i) => `远山设备指纹 SDK 第${i}版\tV${i}.0\t《规则${i}》`,
        ).join('\n'),
    ));
  it('is none where sentences follow the links', () =>
    check(
      '远山 SDK 个人信息保护规则',
      'privacy-policy',
      '\n更新日期：2024-03-01\n\n您可以通过点击如下链接查看各 SDK 的规则：\n\n' +
        Array.from({ length: 40 }, () => '我们收集设备型号，用于识别风险。').join('\n\n'),
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
  it('have two names in one pair of quotes, and a sentence on what one does for the other is no name', () =>
    check(
      '云桌面服务等级协议\n更新日期：2024-03-01\n恒云科技有限公司（以下称“恒云或乙方”）向用户（又称“甲方”）提供云桌面。\n1.1 乙方为甲方提供服务的热线：400-000-0000。\n1.2 甲方应当按时支付费用。\n',
      [
        '恒云科技有限公司 | 恒云 | 乙方 | 恒云科技有限公司 | provider',
        '甲方 | 甲方 | 用户 | customer',
      ],
    ));
  it('are not introduced by what one does for the other', () =>
    check(
      '网站建设合同\n委托人：青禾食品有限公司\n受托人：远山网络有限公司\n1、受托人为委托人建设网站。\n2、委托人应当付款。\n',
      [
        '青禾食品有限公司 | 委托人 | 青禾食品有限公司 | customer',
        '远山网络有限公司 | 受托人 | 远山网络有限公司 | provider',
      ],
    ));
  it('are introduced as sides whose words are set apart, and by names in Latin letters', () => {
    check(
      '设备供货合同\n甲  方（需方）：青禾食品有限公司\n乙  方（供方）：远山机械有限公司\n1.1 乙方应当交货。\n',
      [
        '青禾食品有限公司 | 甲方 | 需方 | 青禾食品有限公司 | customer',
        '远山机械有限公司 | 乙方 | 供方 | 远山机械有限公司 | provider',
      ],
    );
    check(
      '用户协议\nFarhill Networks Inc.（以下简称“Farhill”或“我们”）向您提供服务。\n1. 您应当遵守本协议。\n',
      [
        'Farhill Networks Inc. | Farhill | 我们 | Farhill Networks Inc. | provider',
        '您 | 您 | customer',
      ],
    );
  });
  it('are the two sides, and not the customers that these have', () =>
    check(
      '合作协议\n甲方：青禾网络有限公司\n乙方：远山软件有限公司\n1. 甲方负责对接客户。\n2. 乙方负责为客户交付。\n3. 双方不得绕过对方联系客户。\n',
      [
        '青禾网络有限公司 | 甲方 | 青禾网络有限公司 | customer',
        '远山软件有限公司 | 乙方 | 远山软件有限公司 | provider',
      ],
    ));
  it('may be authorities, named after what they do, and their sides set wide', () =>
    check(
      '运行维护服务合同\n甲 方：云州市政务服务和数据管理局\n乙 方：恒云软件有限公司\n1. 乙方为甲方提供运行维护服务。\n2. 甲方按季度向乙方支付服务费。\n',
      [
        '云州市政务服务和数据管理局 | 甲方 | 云州市政务服务和数据管理局 | customer',
        '恒云软件有限公司 | 乙方 | 恒云软件有限公司 | provider',
      ],
    ));
  it('are on the side that pays, also where it is the second', () =>
    check(
      '销售合同\n甲方：青禾软件有限公司\n乙方：远山贸易有限公司\n1. 乙方向甲方支付价款的40%作为预付款。\n2. 甲方逾期交付的，应向乙方支付价款的0.2%作为违约金。\n3. 乙方逾期支付款项的，应当支付违约金。\n',
      [
        '青禾软件有限公司 | 甲方 | 青禾软件有限公司 | provider',
        '远山贸易有限公司 | 乙方 | 远山贸易有限公司 | customer',
      ],
    ));
  it('are introduced by who runs what the agreement is on', () =>
    check(
      '青禾修车网注册协议\n青禾修车网由上海远山网络有限公司经营并管理，修理厂应当阅读本协议。\n1. 修理厂应当如实填写。\n2. 修理厂自行承担费用。\n3. 修理厂（以下简称“修理厂”）应当守法。\n',
      [
        '上海远山网络有限公司 | 青禾修车网 | 上海远山网络有限公司 | provider',
        '修理厂 | 修理厂 | customer',
      ],
    ));
  it('are contractors and subcontractors', () =>
    check(
      '分包合同\n总承包商：青禾建设有限公司\n施工分包商：远山工程有限公司\n1. 施工分包商应当按图施工。\n',
      [
        '青禾建设有限公司 | 总承包商 | 青禾建设有限公司 | customer',
        '远山工程有限公司 | 施工分包商 | 远山工程有限公司 | provider',
      ],
    ));
  it('are introduced as sides with a second name in brackets', () =>
    check(
      '设备采购合同\n采购方（以下简称“甲方”）：青禾食品有限公司\n供应商（以下简称“乙方”）：远山机械有限公司\n1.1 甲方采购设备三台。\n1.2 乙方应当交货。\n',
      [
        '青禾食品有限公司 | 采购方 | 甲方 | 青禾食品有限公司 | customer',
        '远山机械有限公司 | 供应商 | 乙方 | 远山机械有限公司 | provider',
      ],
    ));
  it('are introduced as sides with a short name behind the name', () =>
    check(
      '云服务采购协议\n买方：青禾零售有限公司（下称“青禾”）\n卖方：远山云计算有限公司（下称“远山”）\n1. 远山应向青禾提供云主机。\n',
      [
        '青禾零售有限公司 | 买方 | 青禾零售有限公司 | 青禾 | customer',
        '远山云计算有限公司 | 卖方 | 远山云计算有限公司 | 远山 | provider',
      ],
    ));
  it('are called sides in running text', () =>
    check(
      '健康数据平台服务协议\n欢迎使用。本协议中，您可称为“甲方”，远山健康（北京）有限公司可称为“乙方”。\n1. 您应当遵守本协议，您可以停用。\n2. 甲方（以下统称“甲方”或“乙方”）应当配合。\n',
      [
        '您 | 甲方 | 您 | customer',
        '远山健康（北京）有限公司 | 乙方 | 远山健康（北京）有限公司 | provider',
      ],
    ));
  it('are on the side of what they provide and are paid for, whatever they are called', () =>
    check(
      '联合运营合作协议\n甲方：远山云计算有限公司\n乙方：青禾教育科技有限公司\n1. 甲方运营在线课堂，并收取费用。\n2. 乙方应按时向甲方支付服务费。\n3. 乙方逾期的，应向甲方支付违约金。\n',
      [
        '远山云计算有限公司 | 甲方 | 远山云计算有限公司 | provider',
        '青禾教育科技有限公司 | 乙方 | 青禾教育科技有限公司 | customer',
      ],
    ));
  it('are the platform and those who do business on it', () => {
    check(
      '远山云渠道合作协议\n本协议由远山云计算有限公司（以下简称“远山云”）与渠道合作伙伴（以下简称“渠道商”）签订。\n1. 远山云授权渠道商销售产品。\n',
      ['远山云计算有限公司 | 远山云 | 远山云计算有限公司 | provider', '渠道商 | 渠道商 | customer'],
    );
    check(
      '远山开放平台开发者服务协议\n欢迎。\n1. 开发者应当保证应用合法。\n2. 平台有权审核应用，开发者应当配合，平台将公示结果。\n',
      ['开发者 | 开发者 | customer', '平台 | 平台 | provider'],
    );
  });
  it('are a service provider who supplies, elsewhere', () =>
    check('运维服务合同\n服务商：远山运维有限公司\n采购单位：青禾学校\n1. 服务商应当每月巡检。\n', [
      '远山运维有限公司 | 服务商 | 远山运维有限公司 | provider',
      '青禾学校 | 采购单位 | 青禾学校 | customer',
    ]));
  it('are named without “hereinafter”, by a definition or by what they provide', () => {
    check(
      '检索服务等级协议\n南京恒云软件有限公司（“恒云公司”，客户与恒云公司合称“双方”）向用户提供检索服务。恒云公司可调整价格。\n1. 用户可以向恒云公司申请赔偿，用户应当及时付费。',
      [
        '南京恒云软件有限公司 | 恒云公司 | 南京恒云软件有限公司 | provider',
        '用户 | 用户 | customer',
      ],
    );
    check(
      '订阅协议\n本协议由您（“客户”）与南京恒云软件有限公司（“恒云”）订立。\n1. 恒云可调整价格。',
      [
        '客户 | 客户 | 您 | customer',
        '南京恒云软件有限公司 | 恒云 | 南京恒云软件有限公司 | provider',
      ],
    );
    check(
      '收款服务协议\n“平台”指运营收款产品的恒云支付有限公司，“商户”指申请使用本产品的主体。\n1. 平台可暂停服务。',
      ['恒云支付有限公司 | 平台 | 恒云支付有限公司 | provider', '商户 | 商户 | customer'],
    );
    check(
      '缓存服务等级协议\n本协议规定了恒云引擎向客户提供的缓存服务的可用性指标。\n1. 客户可申请赔偿。',
      ['恒云引擎 | 恒云引擎 | provider'],
    );
  });

  it('are no third parties who sell on the platform, no teams and no things', () =>
    check(
      '远山市场用户协议\n本协议由远山网络有限公司（以下简称“远山”）与您订立。应用由第三方应用提供商（以下简称“应用提供商”）提供，由运维服务团队（以下简称“服务团队”）支持，您可以查看云资源（以下简称“资产”）。\n1. 您应当遵守本协议，您有权退订。\n',
      [
        '远山网络有限公司 | 远山 | 远山网络有限公司 | provider',
        '应用提供商 | 应用提供商 | other',
        '您 | 您 | customer',
      ],
    ));
  it('are called by their trade names, where the text does so', () =>
    check(
      '云服务合同\n甲方：北京星岸贸易有限公司\n乙方：远山科技（杭州）有限公司\n1. 远山科技向甲方提供云服务，甲方向乙方支付费用。\n2. 甲方应按时付款。\n',
      [
        '北京星岸贸易有限公司 | 甲方 | 北京星岸贸易有限公司 | customer',
        '远山科技（杭州）有限公司 | 乙方 | 远山科技（杭州）有限公司 | 远山科技 | provider',
      ],
    ));
  it('are whose general agreement the text is part of, where nobody else acts', () =>
    check(
      '远山消息队列服务等级协议\n您应当遵守《远山云服务协议》。本协议是《远山云服务协议》的一部分，您应当遵守。\n' +
        '远山云的消息队列按月计算可用性。'.repeat(8),
      ['远山云 | 远山云 | provider', '您 | 您 | customer'],
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
  it('are implied: who promises, and answers, under a bare name', () =>
    check(
      '短信服务 SLA\n更新日期：2024-03-01\n北岸通信承诺，客户的短信月度到达率不低于98%。\n2. 北岸通信因本协议承担的责任以客户支付的费用为限。\n3. 客户应按时付款。\n',
      ['北岸通信 | 北岸通信 | provider', '客户 | 客户 | customer'],
    ));
  it('are no services, agreements or data', () =>
    check(
      '恒云指引\n更新日期：2024-03-01\n您使用恒云存储（以下简称“本服务”）应当遵守《恒云协议》（以下简称“本协议”）。您应当仔细阅读。\n',
      ['您 | 您 | customer'],
    ));
  it('are no people of a party, but a company whatever it is called', () => {
    check(
      '恒云消息服务协议\n更新日期：2024-03-01\n您只能向您的内部员工或签约客户（以下统称为“用户”）发送消息。\n1.1 恒云有权审核。您应当配合，恒云将通知您。\n',
      ['恒云 | 恒云 | provider', '您 | 您 | customer'],
    );
    check(
      '[青禾] 商户合作协议\n本协议由 [青禾网络有限公司]（以下简称“平台”）与申请入驻的商户（以下简称“您”）签订。\n1. 平台有权调整规则。您应当遵守规则。\n',
      ['青禾网络有限公司 | 平台 | 青禾网络有限公司 | provider', '您 | 您 | customer'],
    );
  });
  it('are who owns or provides what a text names, and who entrusts', () => {
    check(
      '青禾采购网注册协议\n青禾采购网（http://www.example.com）的所有权和运营权归青禾网络有限公司所有，您应当遵守本协议。\n1. 您应当如实填写。\n',
      ['青禾网络有限公司 | 青禾采购网 | 青禾网络有限公司 | provider', '您 | 您 | customer'],
    );
    check(
      '远山会员服务协议\n本服务由远山科技有限公司为您提供，您应当阅读本协议。\n1. 您应当如实填写。\n',
      ['远山科技有限公司 | 远山科技有限公司 | provider', '您 | 您 | customer'],
    );
    check(
      '清关代理合同\n甲方委托乙方在目的港清关。\n1. 乙方应当通知甲方。\n2. 甲方应当如实说明。\n',
      ['甲方 | 甲方 | customer', '乙方 | 乙方 | provider'],
    );
  });
  it('entrust for a reason, hand over papers, and are billed on a form', () => {
    check(
      '记账服务合同\n甲方：青禾食品有限公司\n乙方：远山财务有限公司\n甲方因经营需要，委托乙方提供记账服务。\n1. 甲方应每月提供原始票据。\n2. 乙方应妥善保管。\n',
      [
        '青禾食品有限公司 | 甲方 | 青禾食品有限公司 | customer',
        '远山财务有限公司 | 乙方 | 远山财务有限公司 | provider',
      ],
    );
    check(
      '云服务订购单\n客户：青禾电器有限公司\n服务商：远山云有限公司\n1. 客户应在10日内付款。\n',
      [
        '青禾电器有限公司 | 客户 | 青禾电器有限公司 | customer',
        '远山云有限公司 | 服务商 | 远山云有限公司 | provider',
      ],
    );
  });
  it('are not the sides of a form that the text was made from', () =>
    check(
      '会员协议\n远山网络有限公司（以下简称“远山”）与您订立本协议。\n1. 您应当遵守规则，您可以随时退出。\n2. 您付款后，远山向您开通，您应及时查看。甲方应验收，甲方不得拒绝。\n3. 您知悉，您的权益见页面。您同意，您可以查询，您可以反馈。\n',
      ['远山网络有限公司 | 远山 | 远山网络有限公司 | provider', '您 | 您 | customer'],
    ));
  it('sign up, control data, buy, or head a line by any word with their side in brackets', () => {
    check(
      '推广合伙人协议\n远山网络有限公司（以下简称“平台”）与申请成为合伙人的个人或企业（以下简称“合伙人”）订立本协议。\n1. 平台按月支付佣金。\n2. 合伙人应如实推广。\n',
      ['远山网络有限公司 | 平台 | 远山网络有限公司 | provider', '合伙人 | 合伙人 | customer'],
    );
    check(
      '个人信息处理协议\n个人信息控制者（甲方）：青禾保险有限公司\n个人信息处理者（乙方）：远山数据有限公司\n1. 乙方应按甲方授权处理。\n2. 甲方提供资料。\n',
      [
        '青禾保险有限公司 | 个人信息控制者 | 甲方 | 青禾保险有限公司 | customer',
        '远山数据有限公司 | 个人信息处理者 | 乙方 | 远山数据有限公司 | provider',
      ],
    );
    check(
      '内容采购协议\n甲方：青禾网络有限公司（“平台方”）\n乙方：远山传媒有限公司\n甲方拟向乙方采购视频。\n1. 乙方应当交付。\n',
      [
        '青禾网络有限公司 | 甲方 | 青禾网络有限公司 | 平台方 | customer',
        '远山传媒有限公司 | 乙方 | 远山传媒有限公司 | provider',
      ],
    );
    check(
      '邮箱服务协议\n用户单位（甲方）：临江医院\n服务单位（乙方）：远山信息有限公司\n1. 乙方应当维护。\n2. 甲方应当配合。\n',
      [
        '临江医院 | 甲方 | 用户单位 | 临江医院 | customer',
        '远山信息有限公司 | 乙方 | 服务单位 | 远山信息有限公司 | provider',
      ],
    );
  });
  it('have the sides that their trade words tell', () => {
    check(
      '采购合同\n需方：临江医院\n供方：博远器械有限公司\n1.1 供方逾期交货的，需方有权解除合同。\n1.2 需方逾期付款的，供方有权停止供货。\n',
      [
        '临江医院 | 需方 | 临江医院 | customer',
        '博远器械有限公司 | 供方 | 博远器械有限公司 | provider',
      ],
    );
  });

  it('provide to whom the text addresses, where only one is introduced', () => {
    check(
      '平台服务协议\n本协议是用户与上海墨舟网络有限公司（以下简称“公司”）之间的协议。\n1.1 您应当遵守本协议。\n1.2 您同意公司的规则。\n',
      ['上海墨舟网络有限公司 | 公司 | 上海墨舟网络有限公司 | provider', '您 | 您 | customer'],
    );
  });

  it('are, without an introduction, the customer of whom the text speaks most', () => {
    check(
      '开放平台协议\n开放平台由铭谷网络有限公司（以下简称“铭谷”）运营。\n1.1 开发者应当遵守本协议。\n1.2 开发者对用户负责。\n1.3 开发者可以下线应用。\n',
      ['铭谷网络有限公司 | 铭谷 | 铭谷网络有限公司 | provider', '开发者 | 开发者 | customer'],
    );
  });
});
