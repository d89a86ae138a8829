import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, Analyser } from '../../server/src/analysis/analyse.js';
import { hasShared, seed } from '../support/shared.js';

/** What a person may type, paste or cut while working on an agreement. */
const typed = fc.oneof(
  fc.constantFrom(
    '',
    '\n',
    '\n\n',
    '3.2 ',
    '第三条 ',
    '（1）',
    '99.95%',
    '不超过',
    '除',
    '，',
    '。',
    '# ',
  ),
  fc.string({ maxLength: 8, unit: 'binary' }),
);

/** An edit at a relative place, so that it fits any text. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 60 }),
  insert: typed,
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function applyTo(text: string, { at, cut, insert }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + cut);
}

/** Analysing after each edit gives what analysing the last text from scratch gives. */
function check(text: string, edits: readonly Edit[]): void {
  const analyser = new Analyser();
  analyser.analyse(text, { evenIfNot: true });
  let edited = text;
  for (const e of edits) {
    edited = applyTo(edited, e);
    const incremental = analyser.analyse(edited, { evenIfNot: true });
    expect(incremental).toEqual(analyse(edited, { evenIfNot: true }));
  }
}

const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

function sample(name: string): string {
  return readFileSync(join(import.meta.dirname, '../samples', name), 'utf8');
}

describe('an edited document is analysed as from scratch', () => {
  test.each(['master-agreement.md', 'object-storage-sla.txt'])('sample %s', (name) => {
    const text = sample(name);
    fc.assert(
      fc.property(edits, (es) => check(text, es)),
      { numRuns: 15 },
    );
  });

  test.skipIf(!hasShared)('several real agreements in one text', () => {
    // The master agreement and those after it, down to the first few service level agreements.
    const text = seed('001').split('\n').slice(198, 1830).join('\n');
    fc.assert(
      fc.property(edits, (es) => check(text, es)),
      { numRuns: 15 },
    );
  });
});

describe('several agreements in one text', () => {
  const one = sample('object-storage-sla.txt').slice(0, 1500);
  const piece = fc.constantFrom(
    one,
    one.replaceAll('99.9', '99.5'),
    'Contents\n\n',
    'Storage\n\n',
    '\fStorage\n',
    '\n3.2 ',
  );

  test('agreements pasted, cut, doubled and put before the first', () => {
    const texts = fc.array(fc.array(piece, { maxLength: 8 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(texts, (all) => {
        const analyser = new Analyser();
        for (const pieces of all) {
          const text = pieces.join('\n');
          expect(analyser.analyse(text, { evenIfNot: true })).toEqual(
            analyse(text, { evenIfNot: true }),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what an edit did not touch is taken over', () => {
  test('the agreements before and behind stay the very same objects', () => {
    const one = sample('object-storage-sla.txt');
    const text = `${one}\n\n${one.replaceAll('99.9', '99.5')}\n\n${one.replaceAll('99.9', '99.0')}`;
    const analyser = new Analyser();
    const before = analyser.analyse(text).agreements;
    const middle = before[1]!;
    const at = text.indexOf('。', middle.start + 400);
    const after = analyser.analyse(
      `${text.slice(0, at)}，并书面通知对方${text.slice(at)}`,
    ).agreements;
    expect(after).toHaveLength(before.length);
    expect(after.map((a, i) => a.value === before[i]!.value)).toEqual(
      before.map((_, i) => i !== 1),
    );
  });
});
