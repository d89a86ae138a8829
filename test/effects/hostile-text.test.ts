import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import { hoverAt } from '../../server/src/effects/hover.js';
import { renderMarkdown } from '../../server/src/effects/render-markdown.js';
import { shippedNorms } from '../../server/src/norms/shipped.js';
import { SLA } from '../support/agreements.js';

/** What a document could try to have drawn or run in a hover. */
const PAYLOADS = [
  '[点此](command:workbench.action.quit)',
  '![图](https://example.invalid/track.png)',
  '<img src=x onerror=alert(1)>',
  '<a href="command:evil">x</a>',
  'https://example.invalid/phish',
  'www.example.invalid',
  '<https://example.invalid>',
  '`code` **粗** _斜_ ~~删~~',
  '[a]: command:evil',
  '[a][b]',
  '$(zap) $(error)',
  '\\[x\\](command:evil)',
  '&#91;x&#93;(command:evil)',
];

/** Where it could put it: everything that a hover quotes, names or links. */
const PLACES: readonly (readonly [string, (text: string, payload: string) => string])[] = [
  ['a party', (text, payload) => text.replaceAll('恒云', `恒${payload}云`)],
  ['a heading', (text, payload) => text.replaceAll('责任限制', `责任限制 ${payload}`)],
  ['a defined term', (text, payload) => text.replaceAll('服务月度', `月${payload}度`)],
  ['a table', (text, payload) => text.replaceAll('月度服务费的', `月度服务费 ${payload} 的`)],
  ['a condition', (text, payload) => text.replaceAll('违反本协议', `违反 ${payload} 本协议`)],
  ['a law', (text, payload) => text.replaceAll('中华人民共和国', `${payload} 中国`)],
  ['a referenced clause', (text, payload) => text.replaceAll('恒云承诺', `${payload} 恒云承诺`)],
  ['every sentence', (text, payload) => text.replaceAll('，', `，${payload}`)],
];

const PARSER = unified().use(remarkParse);

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

describe('text of a document in a hover stays text', () => {
  it.each(PLACES)('in %s', (_, put) => {
    for (const payload of PAYLOADS) {
      const text = put(SLA, payload);
      const { agreements } = analyse(text, { evenIfNot: true });
      for (const { start, value } of agreements) {
        const context = {
          agreement: value.agreement,
          findings: value.findings,
          norms: shippedNorms(),
          settings: { locale: 'zh', side: 'customer', monthlyFee: null },
        } as const;
        const seen = new Set<string>();
        for (let offset = 0; offset < text.length - start; offset += 3) {
          const content = hoverAt(value, offset, context);
          if (!content) continue;
          const markdown = renderMarkdown(content.blocks, (span) => `place:${span.start}`);
          if (seen.has(markdown)) continue;
          seen.add(markdown);
          for (const { type, url } of nodesOf(PARSER.parse(markdown))) {
            expect(['html', 'image', 'definition', 'inlineCode', 'code', 'heading']).not.toContain(
              type,
            );
            if (type === 'link') expect(url).toMatch(/^place:\d+$/);
          }
          // What the editor makes links of that plain Markdown does not.
          expect(markdown).not.toMatch(/(?<!\\):\/\/|\bwww\.|(?<!\\)\$\(/i);
        }
        expect(seen.size).toBeGreaterThan(5);
      }
    }
  });
});
