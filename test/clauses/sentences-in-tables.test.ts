import { describe, expect, test } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { recogniseAgreement } from '../../server/src/clauses/recognise.js';

/** Kind and quote of what is found in a table of these rows. */
function found(...rows: string[]): string[] {
  const head = '远山笔记服务规则\n\n1. 数据与账号\n\n';
  const agreement = parseAgreement(`${head}| 事项 | 规则 |\n| --- | --- |\n${rows.join('\n')}\n`);
  return recogniseAgreement(agreement).findings.map((f) => `${f.kind}: ${f.quote}`);
}

describe('a cell that tells a provision in a sentence', () => {
  test('is read as a paragraph would be, its sentences one by one', () => {
    expect(
      found(
        '| 笔记 | 您使用期间予以保存。若您注销账号，我们将于4个月后删除该等笔记。 |',
        '| 违规 | 用户发布违法内容的，远山有权立即注销其账号，并要求赔偿。 |',
      ),
    ).toEqual(
      expect.arrayContaining([
        'termination: 若您注销账号，我们将于4个月后删除该等笔记。',
        'termination: 用户发布违法内容的，远山有权立即注销其账号，并要求赔偿。',
      ]),
    );
  });

  test('lies where the cell does in the source', () => {
    const source =
      '远山笔记服务规则\n\n1. 账号\n\n| 事项 | 规则 |\n| --- | --- |\n| 违规 | 用户发布违法内容的，远山有权立即注销其账号，并要求赔偿。 |\n';
    const [right] = recogniseAgreement(parseAgreement(source)).findings.filter(
      (f) => f.kind === 'termination',
    );
    expect(source.slice(right!.span.start, right!.span.end)).toBe(right!.quote);
  });

  test('is no provision where it only names something', () => {
    expect(found('| 终止 | 终止服务 |', '| 注销 | 注销账号流程 |')).toEqual([]);
  });
});
