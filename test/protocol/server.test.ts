import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentSymbol, Hover, SemanticTokens } from 'vscode-languageserver-protocol';
import { FINDING_KINDS } from '../../server/src/clauses/kinds.js';
import { ENGLISH, README, SLA } from '../support/agreements.js';
import { Client } from './support/client.js';

describe('the server over stdio', () => {
  let client: Client;

  beforeAll(async () => {
    client = await Client.start();
    await client.open('file:///sla.txt', SLA);
    await client.open('file:///english.md', ENGLISH, 'markdown');
    await client.open('file:///README.md', README, 'markdown');
  });

  afterAll(() => client.stop());

  const outline = async (uri: string): Promise<string[]> => {
    const symbols = await client.request<DocumentSymbol[] | null>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    const lines: string[] = [];
    const visit = (list: readonly DocumentSymbol[], depth: number): void => {
      for (const { name, children = [] } of list) {
        lines.push('  '.repeat(depth) + name);
        visit(children, depth + 1);
      }
    };
    visit(symbols ?? [], 0);
    return lines;
  };

  const hoverText = async (uri: string, text: string, words: string): Promise<string> => {
    const hover = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: placeOf(text, words),
    });
    return (hover?.contents as { value: string } | undefined)?.value ?? '';
  };

  it('says who it is and what it can do', () => {
    expect(client.initialized.serverInfo?.name).toBe('Proviso');
    expect(client.initialized.capabilities).toMatchObject({
      textDocumentSync: { openClose: true, change: 2 },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      hoverProvider: true,
    });
  });

  it('tells what a document is', async () => {
    const sla = await client.status('file:///sla.txt');
    expect(sla).toMatchObject({ agreement: true, agreementCount: 1, override: null });
    expect(sla.agreements[0]).toMatchObject({ title: '恒云对象服务服务等级协议', type: 'sla' });
    expect(sla.findings).toMatchObject({ 'liability-cap': 1, 'sla-threshold': 1, termination: 2 });
    expect(await client.status('file:///english.md')).toMatchObject({ agreement: true });
  });

  it('leaves a README alone', async () => {
    const uri = 'file:///README.md';
    expect(await client.status(uri)).toMatchObject({ agreement: false, agreementCount: 0 });
    expect(await outline(uri)).toEqual([]);
    expect(await client.highlights(uri, FINDING_KINDS)).toBeNull();
    expect(await hoverText(uri, README, '99.9%')).toBe('');
    const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    expect(tokens.data).toEqual([]);
  });

  it('outlines the clause tree', async () => {
    const lines = await outline('file:///sla.txt');
    expect(lines).toContain('2 服务可用性');
    expect(lines).toContain('3 责任限制');
    expect(lines.some((line) => line.startsWith('  2.1 '))).toBe(true);
  });

  it('keeps children of symbols within their parents, and selections within ranges', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: 'file:///sla.txt' },
    });
    const key = ({ line, character }: { line: number; character: number }): number =>
      line * 1e6 + character;
    const check = (symbol: DocumentSymbol): void => {
      const { range, selectionRange, children = [] } = symbol;
      for (const inner of [selectionRange, ...children.map((child) => child.range)]) {
        expect(key(inner.start)).toBeGreaterThanOrEqual(key(range.start));
        expect(key(inner.end)).toBeLessThanOrEqual(key(range.end));
      }
      children.forEach(check);
    };
    symbols.forEach(check);
  });

  it('explains a finding in a hover', async () => {
    const text = await hoverText('file:///sla.txt', SLA, '不低于 99.95%');
    expect(text).toContain('**Service level**');
    expect(text).toContain('21.6 min');
    expect(await hoverText('file:///sla.txt', SLA, '最近更新时间')).toBe('');
  });

  it('gives highlights by kind, and only those that the client does not show yet', async () => {
    const first = await client.highlights('file:///sla.txt', ['liability-cap', 'termination']);
    expect(first?.kinds.map(({ kind }) => kind)).toEqual(['liability-cap', 'termination']);
    const cap = first!.kinds[0]!;
    expect(cap.ranges.slice(0, 2)).toEqual([21, 4]);
    expect(cap.firsts).toEqual([0]);
    const again = await client.highlights('file:///sla.txt', ['liability-cap', 'termination'], {
      'liability-cap': cap.digest,
    });
    expect(again?.kinds.map(({ kind }) => kind)).toEqual(['termination']);
  });

  it('gives the same tokens for the whole as for its lines', async () => {
    const textDocument = { uri: 'file:///sla.txt' };
    const whole = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    const parts = [];
    for (let line = 0; line < SLA.split('\n').length; line++) {
      const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
      const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
        textDocument,
        range,
      });
      parts.push(...decode(data));
    }
    expect(parts).toEqual(decode(whole.data));
    expect(parts.length).toBeGreaterThan(20);
  });

  it('folds clauses and leaves their first line visible', async () => {
    const ranges = await client.request<{ startLine: number; endLine: number }[]>(
      'textDocument/foldingRange',
      { textDocument: { uri: 'file:///sla.txt' } },
    );
    const line = SLA.split('\n').indexOf('3. 责任限制');
    expect(ranges.some(({ startLine }) => startLine === line)).toBe(true);
    for (const { startLine, endLine } of ranges) expect(endLine).toBeGreaterThan(startLine);
  });

  it('widens a selection from sentence to document', async () => {
    interface Nested {
      range: { start: { line: number }; end: { line: number } };
      parent?: Nested;
    }
    const [innermost] = await client.request<Nested[]>('textDocument/selectionRange', {
      textDocument: { uri: 'file:///sla.txt' },
      positions: [placeOf(SLA, '累计赔偿责任')],
    });
    const lines: number[] = [];
    for (let at: Nested | undefined = innermost; at; at = at.parent) {
      lines.push(at.range.end.line - at.range.start.line);
    }
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('finds agreements and headed clauses of open documents by name', async () => {
    const symbols = await client.request<{ name: string }[]>('workspace/symbol', {
      query: '责任限',
    });
    expect(symbols.map(({ name }) => name)).toEqual(['3 责任限制']);
  });

  it('marks the mentions of what is meant, and nothing where nothing is', async () => {
    const marks = (uri: string, position: object) =>
      client.request<unknown[] | null>('textDocument/documentHighlight', {
        textDocument: { uri },
        position,
      });
    const terms = `恒云服务协议

1 定义

1.1 “存储桶”是指您在本服务中创建的容器。

2 使用

2.1 您应当妥善管理存储桶。恒云有权检查存储桶。
`;
    await client.open('file:///terms.txt', terms, 'agreement');
    expect(await marks('file:///terms.txt', placeOf(terms, '存储桶”'))).toHaveLength(3);
    expect(await marks('file:///sla.txt', placeOf(SLA, '违约行为发生前'))).toEqual([]);
    // In other texts the editor may do as it always does.
    expect(await marks('file:///README.md', { line: 0, character: 3 })).toBeNull();
  });

  it('finds those of the files of the workspace that are not open, too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'proviso-symbols-'));
    writeFileSync(join(folder, 'closed.txt'), SLA);
    writeFileSync(join(folder, 'open.txt'), SLA);
    writeFileSync(join(folder, 'other.txt'), SLA);
    const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
    const other = await Client.start({
      folders: [folder],
      initializationOptions: { overrides: { [uriOf('other.txt')]: 'other' } },
    });
    interface Found {
      name: string;
      location: { uri: string; range: unknown };
    }
    const search = () => other.request<Found[]>('workspace/symbol', { query: '责任限' });
    await other.open(uriOf('open.txt'), SLA.replace('责任限制', '责任限额'));
    const found = await search();
    expect(found.map(({ name, location }) => [name, location.uri])).toEqual([
      ['3 责任限额', uriOf('open.txt')],
      ['3 责任限制', uriOf('closed.txt')],
    ]);
    expect(found[1]!.location.range).toEqual(found[0]!.location.range);
    // This client reports no changes of files: the server looks for itself.
    rmSync(join(folder, 'closed.txt'));
    expect(await search()).toHaveLength(1);
    expect(await other.stop()).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('takes the word of the user over its own', async () => {
    const uri = 'file:///README.md';
    await client.connection.sendNotification('proviso/override', { uri, override: 'agreement' });
    expect(await client.status(uri, ({ agreement }) => agreement)).toMatchObject({
      override: 'agreement',
    });
    await client.connection.sendNotification('proviso/override', { uri, override: null });
    await client.status(uri, ({ agreement }) => !agreement);
  });

  it('answers for a document that is not open', async () => {
    expect(await outline('file:///nowhere.txt')).toEqual([]);
    expect(await client.highlights('file:///nowhere.txt', ['termination'])).toBeNull();
  });
});

describe('a client that says it shows things anew, and refuses', () => {
  it('is served all the same', async () => {
    const client = await Client.start({
      capabilities: {
        workspace: {
          inlayHint: { refreshSupport: true },
          codeLens: { refreshSupport: true },
        },
      },
      initializationOptions: { settings: { inlayHints: 'all' } },
    });
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { proviso: { inlayHints: 'off' } },
    });
    await client.open('file:///sla.txt', SLA);
    expect(await client.status('file:///sla.txt')).toMatchObject({ agreement: true });
    await client.stop();
  });
});

describe('the server in Chinese', () => {
  it('speaks the language that the client asks for', async () => {
    const client = await Client.start({ initializationOptions: { locale: 'zh-cn' } });
    await client.open('file:///sla.txt', SLA);
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: 'file:///sla.txt' },
      position: placeOf(SLA, '累计赔偿责任'),
    });
    expect((hover.contents as { value: string }).value).toContain('责任上限');
    expect(await client.stop()).toBe(0);
  });
});

/** The position of the middle of the words in the text. */
export function placeOf(text: string, words: string): { line: number; character: number } {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`${words} is not in the text`);
  const before = text.slice(0, at + Math.floor(words.length / 2)).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** Semantic tokens with absolute places. */
function decode(data: readonly number[]): { line: number; character: number; length: number }[] {
  const tokens = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type] = data.slice(i, i + 4) as [number, number, number, number];
    character = down === 0 ? character + right : right;
    line += down;
    tokens.push({ line, character, length, type });
  }
  return tokens;
}
