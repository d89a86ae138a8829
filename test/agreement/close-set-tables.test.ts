import { describe, it } from 'vitest';
import { checkTree } from './check.js';

/**
 * Pages as an extraction prints them: an empty line after every line of the text. A line that starts with
 * `^` follows the one above without, as some lines of cells do.
 */
function pages(...all: readonly (readonly string[])[]): string {
  const page = (lines: readonly string[]): string =>
    lines
      .map((line, i) => (i > 0 && !line.startsWith('^') ? '\n' : '') + line.replace('^', ''))
      .join('\n');
  return all.map(page).join('\n ').concat('\n');
}

const TITLE = '恒云应用市场入驻规范\n更新日期：2024-03-01 10:00:00';

/** Prose that shows how wide the text was set. */
const PROSE = [
  '本规范适用于通过恒云应用市场发布应用的全部开发者，开发者应当在提交应用以前阅读并且理解本规范的全部内容，特别是其中关于资质材料以',
  '及审核期限的部分。恒云可以根据法律法规的变化调整所需的材料，调整以后的要求自公布之日起适用于新提交的应用，已经上架的应用在下一次',
  '更新版本时适用。',
];

describe('a table whose cells take several lines', () => {
  it('is one table, whatever its cells hold, and the text goes on behind it', () =>
    checkTree(
      pages([
        TITLE,
        '1. 适用范围',
        ...PROSE,
        '2. 资质材料',
        '开发者应当提交下列材料：',
        '分类    业务    所需材料',
        '在线教育',
        '学科辅导、职业',
        '^培训',
        '（1）办学许可证的扫描件，加盖公章。',
        '^（2）主管部门准予备案的证明，证明上的名称应当与营业执照一致，不一致的还需要提交由双方共同盖章的',
        '说明。',
        '图书销售 出版物经营许可证。',
        '3. 审核期限',
        '恒云在收到齐全的材料之后的十个工作日以内完成审核，材料不齐全的，审核期限从材料补齐的次日起重新计算，开发者可以随时在控制台中查',
        '询进度。',
      ]),
      `
      1 # 适用范围
        | ${PROSE.join('')}
      2 # 资质材料
        | 开发者应当提交下列材料：
        [分类 ¦ 业务 ¦ 所需材料]
        在线教育
        学科辅导、职业
        培训
        （1）办学许可证的扫描件，加盖公章。
        （2）主管部门准予备案的证明，证明上的名称应当与营业执照一致，不一致的还需要提交由双方共同盖章的说明。
        图书销售 ¦ 出版物经营许可证。
      3 # 审核期限
        | 恒云在收到齐全的材料之后的十个工作日以内完成审核，材料不齐全的，审核期限从材料补齐的次日起重新计算，开发者可以随时在控制台中查询进度。
      `,
    ));

  it('goes below its heading on a page of tables, with the rows that the next page has of it', () =>
    checkTree(
      pages(
        [TITLE, ...PROSE, '开发者不得在应用中提供与其资质不符的服务。', '1. 总则', '2. 资质材料'],
        [
          '2.1 在线教育',
          '2.2 图书销售',
          '分类    所需材料',
          '学科辅导、职业',
          '^培训',
          '办学许可证的扫描件，加盖公章。',
          '分类    所需材料',
          '纸质图书',
          '^电子图书',
          '（1）出版物经营许可证。',
        ],
        [
          '本规范由恒云负责解释，与服务协议不一致的，以服务协议为准；本规范没有约定的事项，由双方依照诚实信用的原则另行协商，协商不成的按',
          '照服务协议处理。',
          '（2）网络出版服务许可证，载明的网址应当与',
          '^应用一致。',
          '3. 其他',
        ],
      ),
      `
      1 # 总则
        | ${PROSE.join('')}
        | 开发者不得在应用中提供与其资质不符的服务。
      2 # 资质材料
        2.1 # 在线教育
          [分类 ¦ 所需材料]
          学科辅导、职业
          培训
          办学许可证的扫描件，加盖公章。
        2.2 # 图书销售
          [分类 ¦ 所需材料]
          纸质图书
          电子图书
          （1）出版物经营许可证。
          （2）网络出版服务许可证，载明的网址应当与
          应用一致。
      3 # 其他
        | 本规范由恒云负责解释，与服务协议不一致的，以服务协议为准；本规范没有约定的事项，由双方依照诚实信用的原则另行协商，协商不成的按照服务协议处理。
      `,
    ));

  it('is not what a paragraph of several lines is, where empty lines part the paragraphs', () =>
    checkTree(
      [
        '恒云应用市场入驻规范',
        '本规范由恒云制定。',
        PROSE.join('\n'),
        '恒云可以修改本规范。',
        '修改以后的规范自公布之日起生效。',
        '开发者不同意修改的，可以下架其应用。',
      ].join('\n\n'),
      `
      | 本规范由恒云制定。
      | ${PROSE.join('')}
      | 恒云可以修改本规范。
      | 修改以后的规范自公布之日起生效。
      | 开发者不同意修改的，可以下架其应用。
      `,
    ));
});
