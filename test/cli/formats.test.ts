import { describe, expect, it } from 'vitest';
import { toJson } from '../../server/src/cli/review/json.js';
import { toMarkdown } from '../../server/src/cli/review/markdown.js';
import { toSarif } from '../../server/src/cli/review/sarif.js';
import { toText } from '../../server/src/cli/review/text.js';
import { columnsOf } from '../../server/src/cli/layout.js';
import { claimWindow, documentOf, liabilityCap, termination } from './support/documents.js';

const document = documentOf([
  liabilityCap(),
  termination({ withoutNotice: true }),
  claimWindow(30),
]);

describe('JSON', () => {
  it('is proviso/review@1', () => {
    const result = JSON.parse(toJson([document])) as Record<string, unknown>;
    expect(result).toMatchObject({
      schema: 'proviso/review@1',
      documents: [
        {
          path: '合同/a b.txt',
          agreements: [
            {
              title: '恒云 | 服务协议 <b>',
              type: 'service-terms',
              updated: '2025-01-09',
              language: 'zh',
              range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
              parties: [{ name: '恒云科技', alias: '恒云', role: 'provider' }],
              clauses: [],
              findings: [
                {
                  kind: 'liability-cap',
                  clause: null,
                  facts: { months: 12, protects: 'provider' },
                },
                { kind: 'termination', range: { start: { line: 2, character: 0 } } },
                { kind: 'claim-window', facts: { days: 30 } },
              ],
            },
          ],
        },
      ],
    });
  });
});

describe('SARIF', () => {
  interface Log {
    version: string;
    runs: {
      tool: { driver: { name: string; rules: { id: string }[] } };
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: {
          physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> };
        }[];
      }[];
    }[];
  }
  const log = JSON.parse(toSarif([document], 'en')) as Log;
  const run = log.runs[0]!;

  it('is version 2.1.0, one run, its tool named', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(run.tool.driver.name).toBe('proviso');
  });
  it('lists each rule once, and results point at their rule', () => {
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([
      'liability-cap',
      'termination',
      'claim-window',
    ]);
    for (const { ruleId, ruleIndex } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });
  it('counts lines and columns from 1', () => {
    expect(run.results[0]?.locations[0]?.physicalLocation.region).toMatchObject({
      startLine: 3,
      startColumn: 1,
      endLine: 3,
      endColumn: 6,
    });
  });
  it('writes paths as URI references', () => {
    expect(run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      `${encodeURIComponent('合同')}/a%20b.txt`,
    );
  });
  it('warns of what asks for high attention, notes the rest, and always has a message', () => {
    expect(run.results.map(({ level }) => level)).toEqual(['note', 'warning', 'note']);
    for (const { message } of run.results) expect(message.text).not.toBe('');
  });
});

describe('Markdown', () => {
  const markdown = toMarkdown([document], 'en');
  it('has a heading, the headline findings quoted and a table of all', () => {
    expect(markdown).toContain('## Liability cap');
    expect(markdown).toContain('> 本协议终止');
    expect(markdown.match(/^\| /gm)).toHaveLength(5);
  });
  it('does not let the text of a document become markup', () => {
    expect(markdown).toContain('恒云 \\| 服务协议 \\<b\\>');
  });
});

describe('text', () => {
  const text = (columns: number, color = false): string =>
    toText([document], { locale: 'en', color, columns, all: false });

  it('says where each finding stands', () => expect(text(100)).toContain('合同/a b.txt:3'));
  it('marks what asks for high attention', () => {
    expect(text(100)).toMatch(/^!\s+Termination/m);
    expect(text(100)).toContain('1 to look at closely');
  });
  it('fits the terminal', () => {
    for (const columns of [40, 60, 80, 110]) {
      for (const line of text(columns).split('\n')) {
        expect(columnsOf(line)).toBeLessThanOrEqual(columns);
      }
    }
  });
  it('has no escape codes without colour, and some with it', () => {
    expect(text(100)).not.toContain('\u001b');
    expect(text(100, true)).toContain('\u001b');
  });
  it('speaks Chinese', () => {
    const zh = toText([document], { locale: 'zh', color: false, columns: 100, all: false });
    expect(zh).toContain('责任上限');
    expect(zh).toContain('1 份协议');
  });
});
