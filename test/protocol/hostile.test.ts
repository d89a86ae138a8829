import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { FINDING_KINDS } from '../../server/src/clauses/kinds.js';
import { SLA } from '../support/agreements.js';
import { Client } from './support/client.js';

const SECRET = '绝密代号白鹭';

describe('hostile and odd text', () => {
  let client: Client;

  beforeAll(async () => {
    client = await Client.start();
  });
  afterAll(async () => {
    expect(client.log.join('\n')).not.toContain(SECRET);
    expect(await client.stop()).toBe(0);
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n'.repeat(5000)],
    ['one sentence without an end', '恒云有权终止本协议，'.repeat(10_000)],
    ['opening brackets', '（'.repeat(300_000)],
    ['digits', '1'.repeat(300_000)],
    ['numbers upon numbers', '1.'.repeat(300_000)],
    ['percent signs', '99.9%'.repeat(100_000)],
    ['pipes', '|'.repeat(300_000)],
    ['headings upon headings', '# '.repeat(200_000)],
    [
      'deep nesting',
      Array.from({ length: 1000 }, (_, i) => '1.'.repeat(i % 50) + '1 x').join('\n'),
    ],
    ['lone surrogates and NULs', `\ud800\udfff\0${SLA}\udc00\0`],
    [
      'Markdown in the title',
      `# [click](command:evil) <img src=x onerror=alert(1)> 服务协议\n${SLA}`,
    ],
    ['a secret', `${SECRET}\n${SLA}`],
  ])('%s is answered', async (name, text) => {
    const uri = `file:///${encodeURIComponent(name)}.txt`;
    const textDocument = { uri };
    await client.open(uri, text, 'agreement');
    const position = { line: 0, character: 3 };
    expect(await client.highlights(uri, FINDING_KINDS)).not.toBeUndefined();
    for (const method of ['documentSymbol', 'foldingRange', 'semanticTokens/full']) {
      expect(await client.request(`textDocument/${method}`, { textDocument })).not.toBeUndefined();
    }
    await client.request('textDocument/hover', { textDocument, position });
    await client.request('textDocument/selectionRange', { textDocument, positions: [position] });
    await client.connection.sendNotification('textDocument/didClose', { textDocument });
  });

  it('shows marks of the document as characters, never as links or HTML', async () => {
    const uri = 'file:///links.txt';
    const text = SLA.replaceAll('恒云', '[x](command:evil)<b>');
    await client.open(uri, text, 'agreement');
    const line = text.split('\n').findIndex((words) => words.includes('累计赔偿责任'));
    const hover = await client.request<{ contents: { value: string } } | null>(
      'textDocument/hover',
      { textDocument: { uri }, position: { line, character: 40 } },
    );
    expect(hover?.contents.value ?? '').not.toMatch(/\[x\]\(command|<b>/);
  });
});

describe('cancellation', () => {
  it('drops a request that nobody waits for any more', async () => {
    const client = await Client.start();
    const uri = 'file:///long.txt';
    await client.open(uri, SLA.repeat(60));
    const cancel = new CancellationTokenSource();
    const ask = (token?: CancellationToken): Promise<unknown> =>
      client.connection.sendRequest(
        'textDocument/documentSymbol',
        { textDocument: { uri } },
        ...(token ? [token] : []),
      );
    // While the server is at work on the first ones, the last is no longer wanted.
    const first = [ask(), ask(), ask()];
    const last = ask(cancel.token);
    cancel.cancel();
    await expect(last).rejects.toMatchObject({ code: -32800 });
    await Promise.all(first);
    await client.stop();
  });
});
