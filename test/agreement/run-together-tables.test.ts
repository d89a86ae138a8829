import { describe, expect, it } from 'vitest';
import type { Block } from '../../server/src/agreement/model.js';
import { parseAgreement } from '../../server/src/agreement/parse.js';

/** The blocks under the title, tables as rows of cells, the header first. */
function check(lines: readonly string[], expected: readonly (string | string[][])[]) {
  const { preamble, clauses } = parseAgreement(
    ['Service Level Agreement', '', ...lines, ''].join('\n'),
  );
  const blocks = [...preamble, ...clauses.flatMap((clause) => clause.blocks)];
  expect(blocks.map(told)).toEqual(expected);
}

function told(block: Block): string | string[][] {
  if (block.kind === 'paragraph') return block.text.value;
  return [...(block.header === null ? [] : [block.header]), ...block.rows].map((row) =>
    row.map((cell) => cell.value),
  );
}

describe('a table whose cells were run together', () => {
  it('is read where names meet in the header and figures in its rows', () =>
    check(
      ['Uptime ReachedService Credit', '98.0% to 99.7%15%', 'Less than 98.0%40%'],
      [
        [
          ['Uptime Reached', 'Service Credit'],
          ['98.0% to 99.7%', '15%'],
          ['Less than 98.0%', '40%'],
        ],
      ],
    ));

  it('has rows of a label and its figure', () =>
    check(
      ['PriorityFirst Response Time', 'Urgent2 hours', 'Normal9 hours', 'All times are in UTC.'],
      [
        [
          ['Priority', 'First Response Time'],
          ['Urgent', '2 hours'],
          ['Normal', '9 hours'],
        ],
        'All times are in UTC.',
      ],
    ));

  it('may have one row of three cells', () =>
    check(
      ['Network AvailabilityLatencyPacket Loss', 'End to end: 99.93%40ms (round trip)<0.3%'],
      [
        [
          ['Network Availability', 'Latency', 'Packet Loss'],
          ['End to end: 99.93%', '40ms (round trip)', '<0.3%'],
        ],
      ],
    ));

  it('is none under a name of two words that are written as one', () => {
    const { preamble } = parseAgreement(
      'Service Level Agreement\n\nAbout SkyHub\nWe run ports 80 and 443.\nWe run node 12.\n',
    );
    expect(preamble.every((block) => block.kind === 'paragraph')).toBe(true);
  });
});
