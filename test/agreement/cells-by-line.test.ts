import { describe, expect, it } from 'vitest';
import type { Table } from '../../server/src/agreement/model.js';
import { parseAgreement } from '../../server/src/agreement/parse.js';

const TITLE = '恒云队列服务等级协议\n更新日期：2024-03-01\n积分按照下表计算：\n';

/** Header and rows of the only table. */
function tableIn(lines: readonly string[]): string[][] {
  const { preamble, clauses } = parseAgreement(TITLE + lines.join('\n') + '\n');
  const blocks = [...preamble, ...clauses.flatMap((clause) => clause.blocks)];
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  expect(tables).toHaveLength(1);
  const { header, rows } = tables[0]!;
  return [...(header === null ? [] : [header]), ...rows].map((row) =>
    row.map((cell) => cell.value),
  );
}

describe('cells that came on a line each, a bar behind every one', () => {
  const HEADER = ['月度可用性', '积分比例'];
  const ROWS = [
    ['低于99.9%但等于或高于98%', '8%'],
    ['低于98%', '40%'],
  ];
  const byLine = [HEADER, ...ROWS].flat().map((cell) => `${cell} |`);

  it('are rows as long as the header', () => expect(tableIn(byLine)).toEqual([HEADER, ...ROWS]));

  it('are so too where one row kept its line', () =>
    expect(tableIn([...byLine.slice(0, 4), '低于98% | 40% |'])).toEqual([HEADER, ...ROWS]));

  it('stay as they are where the count does not come out', () =>
    expect(tableIn([...byLine, '备注 |'])).toHaveLength(byLine.length + 1));
});
