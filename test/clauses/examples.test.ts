import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LanguageId } from '../../server/src/agreement/model.js';
import type { FindingKind } from '../../server/src/clauses/kinds.js';
import type { Examples, SilentExample } from '../../server/src/language/examples.js';
import { recogniseSentence } from './support/recognise-sentence.js';

const LANGUAGES = resolve(import.meta.dirname, '../../server/src/language');

/** Every `<kind>.examples.ts` beside a grammar is a test. */
for (const language of ['zh', 'en'] as const) {
  const folder = join(LANGUAGES, language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.examples.ts'));
  for (const file of files) {
    const { examples } = (await import(join(folder, file))) as { examples: Examples<FindingKind> };
    check(language, examples);
  }
}

function check(language: LanguageId, { kind, fires, silent }: Examples<FindingKind>): void {
  describe(`${kind} in ${language}`, () => {
    test.each(fires.map((e) => [e.text, e] as const))('reads %s', (_, example) => {
      const found = recogniseSentence(language, kind, example);
      const expected = example.each ?? [example.facts ?? {}];
      expect(found.map((f) => f.facts)).toMatchObject(expected);
    });

    test.each(silent.map((e): SilentExample => (typeof e === 'string' ? { text: e } : e)))(
      'is silent on $text',
      (example) => {
        expect(recogniseSentence(language, kind, example)).toEqual([]);
      },
    );
  });
}
