import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '../../server/src/clauses/kinds.js';
import { ENGLISH, SLA } from '../support/agreements.js';
import { hasShared, seed } from '../support/shared.js';
import { Client } from './support/client.js';

/** All that the server says of a document, for comparing two of the same text. */
async function everything(client: Client, uri: string): Promise<unknown> {
  const textDocument = { uri };
  const highlights = await client.highlights(uri, FINDING_KINDS);
  return {
    highlights: highlights?.kinds,
    symbols: await client.request('textDocument/documentSymbol', { textDocument }),
    folding: await client.request('textDocument/foldingRange', { textDocument }),
    tokens: (
      await client.request<{ data: unknown }>('textDocument/semanticTokens/full', { textDocument })
    ).data,
  };
}

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Edits as people make them: words typed, lines broken, passages cut, whole clauses pasted. */
const edit = (size: number): fc.Arbitrary<Edit> =>
  fc.record({
    at: fc.integer({ min: 0, max: size }),
    remove: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
    insert: fc.oneof(
      fc.constantFrom('，', '\n', '\n\n', '\r\n', '3. ', '第九条 ', '99.9%', '🙂', '| a | b |\n'),
      fc.constantFrom(
        '恒云有权提前 7 日通知客户终止本协议。',
        '\n附件\n最近更新时间：2024-01-01\n',
      ),
      fc.string({ maxLength: 5 }),
    ),
  });

describe('edits', () => {
  let client: Client;
  let documents = 0;

  beforeAll(async () => {
    client = await Client.start();
  });
  afterAll(() => client.stop());

  /** Applies edits one by one over the protocol; the outcome must be that of the final text. */
  async function check(text: string, edits: readonly Edit[]): Promise<void> {
    const edited = `file:///edited-${documents}.txt`;
    const fresh = `file:///fresh-${documents++}.txt`;
    await client.open(edited, text, 'agreement');
    let version = 1;
    for (const { at, remove, insert } of edits) {
      const start = clamp(at, text);
      const end = clamp(start + remove, text);
      const range = { start: positionAt(text, start), end: positionAt(text, end) };
      await client.edit(edited, ++version, range, insert);
      text = text.slice(0, start) + insert + text.slice(end);
      await client.highlights(edited, ['termination']);
    }
    await client.open(fresh, text, 'agreement');
    expect(await everything(client, edited)).toEqual(await everything(client, fresh));
    for (const uri of [edited, fresh]) {
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    }
  }

  it.each([
    ['a Chinese agreement', SLA],
    ['an English agreement in Markdown', ENGLISH],
    ['two agreements', `${SLA}\n${SLA.replaceAll('对象', '块')}`],
  ])('of %s give what the final text gives from scratch', async (_, text) => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit(text.length), { minLength: 1, maxLength: 6 }), (edits) =>
        check(text, edits),
      ),
      { numRuns: 40 },
    );
  });

  describe.skipIf(!hasShared)('of a real agreement', () => {
    it('give what the final text gives from scratch', async () => {
      const text = seed('003');
      await fc.assert(
        fc.asyncProperty(fc.array(edit(text.length), { minLength: 1, maxLength: 4 }), (edits) =>
          check(text, edits),
        ),
        { numRuns: 15 },
      );
    });
  });
});

function positionAt(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

/** An offset in the text, moved out of the middle of a line break: no editor can edit there. */
function clamp(offset: number, text: string): number {
  const at = Math.min(offset, text.length);
  return text[at - 1] === '\r' && text[at] === '\n' ? at - 1 : at;
}
