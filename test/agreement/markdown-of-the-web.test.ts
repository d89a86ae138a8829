import { describe, expect, it } from 'vitest';
import type { Block } from '../../server/src/agreement/model.js';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { recogniseAgreement } from '../../server/src/clauses/recognise.js';

const words = (block: Block): string =>
  block.kind === 'paragraph'
    ? block.text.value
    : block.rows
        .flat()
        .map((c) => c.value)
        .join('|');

/** The clauses of a text as headings with what stands under them. */
function clauses(...lines: string[]): (string | undefined)[][] {
  const { clauses: found } = parseAgreement(['# Terms of Service', '', ...lines].join('\n'));
  return found.map((clause) => [clause.heading?.value, ...clause.blocks.map(words)]);
}

describe('Markdown as the web has it', () => {
  it('parts clauses by rules that are no text', () =>
    expect(
      clauses(
        '## Fees',
        'Customer shall pay all fees when due.',
        '---',
        '## Term',
        '',
        '-----',
        'It runs on.',
      ),
    ).toEqual([
      ['Fees', 'Customer shall pay all fees when due.'],
      ['Term', 'It runs on.'],
    ]));

  it('has text directly under its headings, and no tables of it', () =>
    expect(
      clauses(
        '### 1. Payment',
        '- Net 40 terms',
        '- Late fees: 1.2% per month',
        '',
        '### 2. Liability',
        '- Maximum: 9 months',
      ),
    ).toEqual([
      ['Payment', 'Net 40 terms', 'Late fees: 1.2% per month'],
      ['Liability', 'Maximum: 9 months'],
    ]));

  it('items of about the same length, with text below that is no part of the last', () =>
    expect(
      clauses(
        '## 2. 补偿',
        '- 99.5% ≤ 月可用率 < 99.9%：赠送当月消费金额 5% 的等值条数',
        '- 99.0% ≤ 月可用率 < 99.5%：赠送当月消费金额 10% 的等值条数',
        '- 95.0% ≤ 月可用率 < 99.0%：赠送当月消费金额 15% 的等值条数',
        '- 月可用率未达到上述任一标准：赠送当月消费金额 20% 的等值条数',
        '',
        '单月补偿以当月消费金额为上限。',
      ),
    ).toEqual([
      [
        '补偿',
        '99.5% ≤ 月可用率 < 99.9%：赠送当月消费金额 5% 的等值条数',
        '99.0% ≤ 月可用率 < 99.5%：赠送当月消费金额 10% 的等值条数',
        '95.0% ≤ 月可用率 < 99.0%：赠送当月消费金额 15% 的等值条数',
        '月可用率未达到上述任一标准：赠送当月消费金额 20% 的等值条数',
        '单月补偿以当月消费金额为上限。',
      ],
    ]));

  it('lists with dashes set off, which make no table', () =>
    expect(
      clauses(
        '## Exclusions',
        'Nothing is owed for what is',
        '',
        '-   caused by fire;',
        '-   caused by water;',
      ),
    ).toEqual([
      ['Exclusions', 'Nothing is owed for what is', 'caused by fire;', 'caused by water;'],
    ]));

  it('writes the signs of a table of credits by name', () => {
    const table = ['Tier 1', '97% - 98.99%', '6%', 'Tier 2', '&lt; 97%', '12%'];
    const cells = (row: string[]) => `<tr>${row.map((c) => `<td>${c}</td>`).join('')}</tr>`;
    const html = ['<table>', cells(['Tier', 'Monthly Uptime', 'Service Credit'])];
    html.push(cells(table.slice(0, 3)), cells(table.slice(3)), '</table>');
    const text = ['# Service Level Agreement', '', '## Credits', '', ...html].join('\n');
    const [credit] = recogniseAgreement(parseAgreement(text)).findings;
    expect(credit).toMatchObject({
      kind: 'service-credit',
      facts: {
        tiers: [
          { lower: 97, upper: 98.99, credit: 6 },
          { lower: null, upper: 97, credit: 12 },
        ],
      },
    });
  });
});

describe('tables of service levels in English', () => {
  const promised = (...lines: string[]): unknown[] =>
    recogniseAgreement(parseAgreement(['# Service Level Agreement', '', ...lines].join('\n')))
      .findings.filter((f) => f.kind === 'sla-threshold')
      .map((f) => f.facts);

  it('stand right below the table of credits', () =>
    expect(
      promised(
        '| Uptime | Days Credited |',
        '| --- | --- |',
        '| < 99.7% – ≥97.0% | 4 |',
        '',
        '| Priority | Response Time | Resolution Time |',
        '| --- | --- | --- |',
        '| 1 | up to 3 hours | up to 9 hours |',
      ),
    ).toMatchObject([
      { value: 3, unit: 'hour' },
      { value: 9, unit: 'hour' },
    ]));

  it('promise nothing where they describe a case', () =>
    expect(
      promised(
        '## Incident Response',
        '',
        '| Severity | Definition | Response Time |',
        '| --- | --- | --- |',
        '| P1 | > 60% errors | 25 minutes |',
        '| P2 | > 20% errors | 3 hours |',
      ),
    ).toMatchObject([
      { value: 25, unit: 'minute' },
      { value: 3, unit: 'hour' },
    ]));

  it('promise the row in which no credit is due', () =>
    expect(
      promised(
        '## Credits',
        '',
        '| | Monthly Uptime | Service Credit |',
        '| --- | --- | --- |',
        '| Target Availability | 99.2% or higher | None |',
        '| Tier 1 | 95% - 99.19% | 6% |',
      ),
    ).toMatchObject([{ operator: '>=', value: 99.2 }]));
});
