import { describe, expect, it } from 'vitest';
import type { Block } from '../../server/src/agreement/model.js';
import { parseAgreement } from '../../server/src/agreement/parse.js';

/** The clauses' headings and the rows of their tables, the header first. */
function told(lines: readonly string[]): [string | null, unknown[], number][] {
  const { clauses } = parseAgreement(['恒云运维服务级别协议', ...lines, ''].join('\n'));
  return clauses.map(({ heading, blocks, children }) => [
    heading?.value ?? null,
    blocks.map(rowsOf),
    children.length,
  ]);
}

function rowsOf(block: Block): string | string[][] {
  if (block.kind === 'paragraph') return block.text.value;
  return [...(block.header === null ? [] : [block.header]), ...block.rows].map((row) =>
    row.map((cell) => cell.value),
  );
}

describe('rows that their first column counts', () => {
  it('are a table and no clauses', () =>
    expect(
      told([
        '一、事件响应',
        '序号 等级 响应时限',
        '1 紧急 12分钟',
        '2 普通 3小时',
        '二、其他事项',
        '未尽事宜由双方商定。',
      ]),
    ).toEqual([
      [
        '事件响应',
        [
          [
            ['序号', '等级', '响应时限'],
            ['1', '紧急', '12分钟'],
            ['2', '普通', '3小时'],
          ],
        ],
        0,
      ],
      ['其他事项', ['未尽事宜由双方商定。'], 0],
    ]));

  it('are none where the rows have other cells than the header', () =>
    expect(
      told(['一、事件响应', '序号 等级 响应时限', '1 紧急 12分钟 电话', '2 普通 3小时 邮件']).map(
        ([heading]) => heading,
      ),
    ).toContain('紧急 12分钟 电话'));
});
