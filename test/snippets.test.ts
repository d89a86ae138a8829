import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../server/src/analysis/analyse.js';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

const snippetsIn = (language: string) =>
  Object.entries(
    JSON.parse(
      readFileSync(resolve(import.meta.dirname, `../snippets/${language}.json`), 'utf8'),
    ) as Record<string, Snippet>,
  );

/** What stands in the editor once the snippet is put in and every default is taken. */
function inserted({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|}]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

/** An agreement to put a snippet into. */
const HEADS = {
  en: 'Services Agreement\n\nThis Agreement is between Northmill Systems, Inc. ("Provider") and Acme Ltd ("Customer").\n\n',
  zh: '云服务协议\n\n甲方：青松科技有限公司\n乙方：云桥科技有限公司\n\n',
};

describe.each(['en', 'zh'] as const)('a snippet in %s', (language) => {
  it.each(snippetsIn(language))('is read as a provision: %s', (_, snippet) => {
    expect(snippet.prefix.length).toBeGreaterThan(0);
    expect(snippet.description).not.toBe('');
    const [agreement] = analyse(HEADS[language] + inserted(snippet), {
      evenIfNot: true,
    }).agreements;
    expect(agreement?.value.findings.map(({ kind }) => kind)).not.toEqual([]);
  });
});
