import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ReviewedDocument } from '../../server/src/features/document.js';
import { statusOf } from '../../server/src/features/status.js';
import { documentSymbols } from '../../server/src/features/symbols.js';

const AGREEMENT = `恒云服务协议
最近更新时间：2024-03-01 10:00:00

1 责任

1.1 甲方应当赔偿乙方的损失：

1) 直接损失；

2) 合理的费用。

2 终止

2.1 任何一方可以提前三十日书面通知对方终止本协议。
`;

const outlineOf = (text: string) => {
  const document = new ReviewedDocument(TextDocument.create('file:///a.txt', 'agreement', 1, text));
  return { symbols: documentSymbols(document, 'zh'), status: statusOf(document) };
};

const names = (symbols: readonly DocumentSymbol[]): unknown[] =>
  symbols.map(({ name, children }) => (children ? [name, names(children)] : name));

describe('the outline', () => {
  it('lists every clause', () => {
    const { symbols, status } = outlineOf(AGREEMENT);
    expect(names(symbols)).toEqual([
      ['1 责任', [['1.1 甲方应当赔偿乙方的损失：', ['1) 直接损失；', '2) 合理的费用。']]]],
      ['2 终止', ['2.1 任何一方可以提前三十日书面通知对方终止本协议。']],
    ]);
    expect(status.outlineShort).toBe(false);
  });

  it('of very many clauses lists those with a heading, and the status says so', () => {
    const { symbols, status } = outlineOf(AGREEMENT.repeat(1000));
    expect(symbols).toHaveLength(1000);
    expect(names(symbols.slice(0, 1))).toEqual([['恒云服务协议', ['1 责任', '2 终止']]]);
    expect(status.outlineShort).toBe(true);
  });
});
