import { describe, expect, it } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { checkTree } from './check.js';

const furnitureOf = (source: string): string[] =>
  parseAgreement(source)
    .furniture.filter(({ kind }) => kind === 'footer' || kind === 'running-head')
    .map(({ kind, span }) => `${kind} ${source.slice(span.start, span.end)}`);

/** Clauses `from` to `to`, a line each. */
const clauses = (from: number, to: number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, i) => `${from + i}. 恒云按照第${from + i}号订单提供服务。`,
  ).join('\n');

describe('running heads', () => {
  const page = (from: number, footer: string): string =>
    `恒云法务部\n\n${clauses(from, from + 4)}\n\n${footer}\n\n`;

  it('are lines that stand at the edge of every page in the same words', () => {
    const source = `恒云采购合同\n\n${page(1, '- 1 -')}${page(6, '- 2 -')}${page(11, '- 3 -')}`;
    expect(furnitureOf(source)).toEqual([
      'running-head 恒云法务部',
      'footer - 1 -',
      'running-head 恒云法务部',
      'footer - 2 -',
      'running-head 恒云法务部',
      'footer - 3 -',
    ]);
    expect(parseAgreement(source).clauses).toHaveLength(15);
  });

  it('may be the title itself, below form feeds as well', () => {
    const all = [1, 6, 11].map((from) => `恒云采购合同\n\n${clauses(from, from + 4)}`);
    const { title, clauses: found } = parseAgreement(all.join('\n\f'));
    expect(title).toBe('恒云采购合同');
    expect(found).toHaveLength(15);
    expect(found.flatMap((clause) => clause.blocks)).toHaveLength(15);
  });

  it('are no clauses that happen to open two pages', () => {
    const source = `恒云采购合同\n\n${[1, 6, 11]
      .map((from, i) => `${clauses(from, from + 3)}\n\n${i + 1}/3\n\n附则。`)
      .join('\n\n')}`;
    expect(furnitureOf(source)).toEqual(['footer 1/3', 'footer 2/3', 'footer 3/3']);
  });
});

describe('page numbers alone on their line', () => {
  it('count pages; numbers of rows do not', () => {
    const rows = '序号\n\n1\n\n登录\n\n2\n\n注册\n\n3\n\n注销';
    const page = (from: number) => clauses(from, from + 39).replaceAll('\n', '\n\n');
    const source = `恒云采购合同\n\n${page(1)}\n\n1\n\n${page(41)}\n\n2\n\n${page(81)}\n\n3\n\n${rows}`;
    expect(furnitureOf(source)).toEqual(['footer 1', 'footer 2', 'footer 3']);
  });
});

describe('paragraphs of broken lines', () => {
  it('begin where they are indented, also below a full line that ends a sentence', () =>
    checkTree(
      `恒云采购合同
\u3000\u3000恒云科技有限公司向客户提供对象存储服务，双方应当按照约定履行。
\u3000\u3000客户应当在收到账单之日起十五日内付清全部费用，逾期的按照每日万
分之五支付违约金；恒云应当在收到款项之日起五日内开具发票并且寄送。
\u3000\u3000本合同由双方代表签字并且加盖公章之后生效，一式两份，双方各执一份
\u3000\u3000附件与正文不一致的，以正文为准；双方另有书面约定的，从其特别约定。
\u3000\u3000未尽事宜由双方另行协商，协商不成的提交恒云所在地的人民法院管辖。
\u3000\u3000通知以书面形式送达，以快递寄送的，自签收之日起视为送达对方当事
人。`,
      `
      | 恒云科技有限公司向客户提供对象存储服务，双方应当按照约定履行。
      | 客户应当在收到账单之日起十五日内付清全部费用，逾期的按照每日万分之五支付违约金；恒云应当在收到款项之日起五日内开具发票并且寄送。
      | 本合同由双方代表签字并且加盖公章之后生效，一式两份，双方各执一份
      | 附件与正文不一致的，以正文为准；双方另有书面约定的，从其特别约定。
      | 未尽事宜由双方另行协商，协商不成的提交恒云所在地的人民法院管辖。
      | 通知以书面形式送达，以快递寄送的，自签收之日起视为送达对方当事人。
      `,
    ));

  it('go on right below a long line in mid-sentence, where blank lines part the paragraphs', () =>
    checkTree(
      `恒云采购合同

1. 客户保证遵守法律法规，不利用恒云的服务从事任何侵犯他人权利的活动；客户同意 Hengyun
有权在其违反上述约定时终止服务。

2. 服务费按月结算，客户应当在收到账单之日起十五日内付清全部费用；

3. 账单以电子邮件发送至客户在订单中填写的联系人，联系人变更的应当提前五日告知恒云。`,
      `
      1
        | 客户保证遵守法律法规，不利用恒云的服务从事任何侵犯他人权利的活动；客户同意 Hengyun有权在其违反上述约定时终止服务。
      2
        | 服务费按月结算，客户应当在收到账单之日起十五日内付清全部费用；
      3
        | 账单以电子邮件发送至客户在订单中填写的联系人，联系人变更的应当提前五日告知恒云。
      `,
    ));

  it('go on where a line happens to begin like a list, in the middle of a sentence', () =>
    checkTree(
      `恒云内容规范

1. 任何人不得利用恒云的服务发布违反法律的内容，不得破坏国家的统
一、煽动民族之间的仇恨，不得散布谣言，也不得扰乱社会的公共秩序。

2. 恒云发现违反本规范的内容的，有权不经通知即行删除，并且暂停相
关账号的使用；情节严重的，恒云有权终止服务并且向主管的机关报告。

3. 用户对处理有异议的，可以在收到通知之日起七日以内提出申诉，恒
云在收到申诉之日起五个工作日以内答复，答复之前处理的结果不停止。`,
      `
      1
        | 任何人不得利用恒云的服务发布违反法律的内容，不得破坏国家的统一、煽动民族之间的仇恨，不得散布谣言，也不得扰乱社会的公共秩序。
      2
        | 恒云发现违反本规范的内容的，有权不经通知即行删除，并且暂停相关账号的使用；情节严重的，恒云有权终止服务并且向主管的机关报告。
      3
        | 用户对处理有异议的，可以在收到通知之日起七日以内提出申诉，恒云在收到申诉之日起五个工作日以内答复，答复之前处理的结果不停止。
      `,
    ));

  it('are found beside rows of a table that are longer than any line', () => {
    const row =
      '日志数据\t公网出口地址、接口请求日志、接口异常信息以及实例的运行状态\t用于保障服务的稳定运行和排查故障';
    checkTree(
      `恒云隐私政策

恒云收集您的个人信息之前会向您告知收集的目的和方式，并且取得您的
同意。

数据\t内容\t用途
${row}
${row}

您可以随时撤回同意，撤回同意不影响撤回之前基于同意已经进行的处理
活动。

恒云将个人信息保存在中华人民共和国境内，保存的期限不超过实现目的
所需的时间。`,
      `
      | 恒云收集您的个人信息之前会向您告知收集的目的和方式，并且取得您的同意。
      [数据 ¦ 内容 ¦ 用途]
      ${row.replaceAll('\t', ' ¦ ')}
      ${row.replaceAll('\t', ' ¦ ')}
      | 您可以随时撤回同意，撤回同意不影响撤回之前基于同意已经进行的处理活动。
      | 恒云将个人信息保存在中华人民共和国境内，保存的期限不超过实现目的所需的时间。
      `,
    );
  });

  it('are no headings where the page ends in mid-sentence', () =>
    checkTree(
      `恒云采购合同

1. 服务内容

1.1 恒云按照订单提供服务，订单没有约定的，按照服务说明书的约定提
供；服务说明书由恒云在网站上公布。

1.2 恒云应当在订单生效之日起五个工作日以内开通服务，并且向客户交
\f付账号和密码。

2. 服务费用

2.1 客户应当在收到账单之日起十五日以内付清全部费用，逾期的按照每
\f日万分之五支付违约金。

3. 其他

3.1 本合同自双方签字之日起生效。`,
      `
      1 # 服务内容
        1.1
          | 恒云按照订单提供服务，订单没有约定的，按照服务说明书的约定提供；服务说明书由恒云在网站上公布。
        1.2
          | 恒云应当在订单生效之日起五个工作日以内开通服务，并且向客户交付账号和密码。
      2 # 服务费用
        2.1
          | 客户应当在收到账单之日起十五日以内付清全部费用，逾期的按照每日万分之五支付违约金。
      3 # 其他
        3.1
          | 本合同自双方签字之日起生效。
      `,
    ));
});

describe('figures as wide as ideographs', () => {
  it('number clauses like usual ones', () => {
    const { clauses: found } = parseAgreement(
      '恒云采购合同\n\n第１条　定义\n\n１．１ 服务指恒云提供的服务。\n\n（１）计算服务；\n\n（２）存储服务。\n\n第２条　费用\n\n附件１　价格表\n',
    );
    expect(found.map(({ level, number, path }) => `${level} ${number} ${path.join('.')}`)).toEqual([
      '1 第1条 1',
      '2 1.1 1.1',
      '3 （1） 1.1.1',
      '3 （2） 1.1.2',
      '1 第2条 2',
      '1 附件1 1',
    ]);
  });
});

describe('rows with tabs', () => {
  it('keep their empty cells at both ends and their only cell', () =>
    checkTree(
      '恒云审核规则\n\n类别\t业务\t资质\n金融\t银行\t金融许可证\n\t贷款\t地方金融监管部门的批文\n\t保险\t\n综合\t\t\n\n以上材料需加盖公章。',
      `
      [类别 ¦ 业务 ¦ 资质]
      金融 ¦ 银行 ¦ 金融许可证
       ¦ 贷款 ¦ 地方金融监管部门的批文
       ¦ 保险 ¦ 
      综合 ¦  ¦ 
      | 以上材料需加盖公章。
      `,
    ));
});

describe('broken lines under running heads', () => {
  it('are joined, however often the head stops in the middle of nothing', () => {
    const head = '恒云计算有限公司 恒云专有云平台运维服务等级协议';
    const source = [
      '恒云专有云平台运维服务等级协议',
      head,
      '1. 恒云承诺专有云平台的控制面月度可用性不低于99.7%，数据面月度可用性不低',
      '于99.93%。',
      head,
      '第 1 页 共 2 页',
      '2. 恒云在本协议项下的赔偿责任总额不超过客户在索赔事由发生之前的最近一段时',
      '间内支付的费用。',
      head,
      '3. 客户逾期付款超过35日并且经恒云书面催告之后12日内仍未支付的，恒云有权终',
      '止服务。',
      head,
    ].join('\n');
    const { clauses } = parseAgreement(source);
    const ends = clauses
      .flatMap(({ blocks }) => blocks)
      .map((block) => (block.kind === 'paragraph' ? block.text.value.slice(-14) : ''));
    expect(ends).toEqual(
      expect.arrayContaining([
        '，数据面月度可用性不低于99.93%。'.slice(-14),
        '之前的最近一段时间内支付的费用。'.slice(-14),
        '仍未支付的，恒云有权终止服务。'.slice(-14),
      ]),
    );
  });

  it('are joined beside rows of a table, which are not broken', () => {
    const source = [
      '恒云主机服务等级协议',
      '1. 月度服务费用：指用户在一个自然月中就单个实例支付的服务费用总额，一次性支付多',
      '个月费用的按月分摊。',
      '2. 赔偿标准',
      '低于99.98%但等于或高于98.00% 月度服务费用的12%',
      '低于98.00%但等于或高于96.00% 月度服务费用的24%',
      '低于99.97%但等于或高于97.00% 月度服务费用的13%',
      '低于97.00%但等于或高于95.00% 月度服务费用的26%',
      '3. 用户可以在每月第五个工作日后对上个月没有达到可用性的实例提出赔偿申请，最迟在',
      '该月结束后四十五日内提出。',
    ].join('\n');
    const { clauses } = parseAgreement(source);
    const ends = clauses
      .flatMap(({ blocks }) => blocks)
      .map((block) => (block.kind === 'paragraph' ? block.text.value.slice(-12) : ''));
    expect(ends).toEqual(
      expect.arrayContaining([
        '支付多个月费用的按月分摊。'.slice(-12),
        '迟在该月结束后四十五日内提出。'.slice(-12),
      ]),
    );
  });
});
