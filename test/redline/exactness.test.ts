import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../server/src/agreement/model.js';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { splitAgreements } from '../../server/src/agreement/split.js';
import { LAYOUT_KINDS } from '../../server/src/redline/change.js';
import { applyChanges, revertChanges } from '../../server/src/redline/apply.js';
import { linesOf } from '../../server/src/redline/changes.js';
import { compareAgreements } from '../../server/src/redline/compare.js';
import type { PartialOptions } from '../../server/src/redline/options.js';
import { unitsOf } from '../../server/src/redline/unit.js';
import { edited, longAgreement, printed, scattered } from '../support/edits.js';
import { hasShared, seed } from '../support/shared.js';

function lines(agreement: Agreement): string[] {
  const units = unitsOf(agreement);
  return linesOf(units, 0, units.length);
}

/** Applying gives the draft, reverting the baseline, and every change's edits give both its texts. */
function check(baseline: string, draft: string, options?: PartialOptions): void {
  const side = (text: string) => {
    const agreement = parseAgreement(text);
    return { agreement, findings: [], clauseKinds: [] };
  };
  const a = side(baseline);
  const b = side(draft);
  const comparison = compareAgreements(a, b, options);
  // what is sent as JSON must suffice
  const sent = JSON.parse(JSON.stringify(comparison)) as typeof comparison;
  expect(applyChanges(lines(a.agreement), sent)).toEqual(lines(b.agreement));
  expect(revertChanges(lines(b.agreement), sent)).toEqual(lines(a.agreement));
  for (const change of sent.changes) {
    const before = change.edits.filter((e) => e.op !== 'insert').map((e) => e.text);
    const after = change.edits.filter((e) => e.op !== 'delete').map((e) => e.draftText ?? e.text);
    if (change.baseline) expect(before.join('')).toBe(change.baseline.text);
    if (change.draft) expect(after.join('')).toBe(change.draft.text);
  }
}

const SAMPLES = ['master-agreement.md', 'database-sla-extracted.txt', 'saas-agreement-en.md'].map(
  (name) => readFileSync(join(import.meta.dirname, '../samples', name), 'utf8'),
);

describe('both ways exact', () => {
  it('on known edits of a long agreement', () => {
    const agreement = longAgreement(6_000);
    fc.assert(
      fc.property(
        fc.integer(),
        fc.nat(6),
        fc.nat(6),
        fc.nat(3),
        (seedOf, insertions, deletions, moves) => {
          const { lines: draft } = edited(
            agreement,
            { oneIn: 9, insertions, deletions, moves, editedMoves: moves },
            seedOf,
          );
          check(printed(agreement), printed(draft));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('on scattered edits of real layouts, in any mode', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SAMPLES),
        fc.integer(),
        fc.integer({ min: 1, max: 60 }),
        fc.record({
          layout: fc.subarray([...LAYOUT_KINDS]),
          numbering: fc.boolean(),
          editorial: fc.boolean(),
        }),
        (text, seedOf, count, show) => check(text, scattered(text, count, seedOf), { show }),
      ),
      { numRuns: 15 },
    );
  });

  it('on texts that have nothing in common', () => check(SAMPLES[0]!, SAMPLES[2]!));

  it('on any lines at all', () => {
    const line = fc.constantFrom(
      '1.1 甲',
      '2. 乙方应当付款',
      '（一）丙',
      '# 丁',
      '| a | b |',
      'x y',
      '',
      '甲',
      '第一条 戊',
    );
    const text = fc.array(line, { maxLength: 14 }).map((list) => list.join('\n'));
    fc.assert(
      fc.property(text, text, (a, b) => check(a, b)),
      { numRuns: 150 },
    );
  });

  it('with limits that are hit, and named', () => {
    const limits = { similarUnits: 2, similarityWork: 10, editLength: 1, editCharacters: 50 };
    check(SAMPLES[0]!, scattered(SAMPLES[0]!, 40), { limits });
  });
});

describe.skipIf(!hasShared)('both ways exact on the seeds', () => {
  it('for agreements of the compendium with scattered edits', () => {
    const text = seed('001');
    const slices = splitAgreements(text).filter((s) => s.end - s.start < 20_000);
    for (let k = 0; k < slices.length; k += 40) {
      const { start, end } = slices[k]!;
      const slice = text.slice(start, end);
      check(slice, scattered(slice, 8, k));
    }
  });
});
