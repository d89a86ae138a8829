import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import type { Change, Comparison, ReferenceFinding } from '../../server/src/redline/change.js';
import { linesOf } from '../../server/src/redline/changes.js';
import { compareAgreements, type Side } from '../../server/src/redline/compare.js';
import type { PartialOptions } from '../../server/src/redline/options.js';
import { type SideBySide, sideBySide } from '../../server/src/redline/side-by-side.js';
import { unitsOf } from '../../server/src/redline/unit.js';
import { edited, longAgreement, printed } from '../support/edits.js';
import { sideOf } from './build.js';
import { BASE, FOLLOWING } from './renumbered.js';

function sides(a: Side, b: Side, options?: PartialOptions): SideBySide & { result: Comparison } {
  const result = compareAgreements(a, b, options);
  return { ...sideBySide(a.agreement, b.agreement, result), result };
}

/** The lines that a diff of the two texts marks: "- …" of the baseline, "+ …" of the draft. */
function marked({ baseline, draft }: SideBySide): string[] {
  return diffLines(`${baseline.join('\n')}\n`, `${draft.join('\n')}\n`)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ added, value }) =>
      value
        .trimEnd()
        .split('\n')
        .map((line) => `${added ? '+' : '-'} ${line}`),
    );
}

const check = (baseline: string, draft: string, expected: string[], options?: PartialOptions) =>
  expect(marked(sides(sideOf(baseline), sideOf(draft), options))).toEqual(expected);

const NEW = ['+ 2 安全', '+ 2.1 云桥应当对传输中的消息加密，并按季度轮换密钥。'];

describe('two agreements side by side', () => {
  it('differ in the clause that is new, and in no number that followed it', () =>
    check(BASE, FOLLOWING, NEW));

  it('differ in the words that changed', () =>
    check(BASE, FOLLOWING.replace('每月十日前', '每月五日前'), [
      ...NEW,
      '- 3.1 客户应当在每月十日前支付上月费用。',
      '+ 3.1 客户应当在每月五日前支付上月费用。',
    ]));

  it('differ in a reference that failed to follow, which the baseline has right', () =>
    check(BASE, FOLLOWING.replace('适用第4.1条', '适用第3.1条'), [
      ...NEW,
      '- 3.2 逾期的，按照第3.1条的金额计收违约金，并适用第4.1条和第4.2条。',
      '+ 3.2 逾期的，按照第3.1条的金额计收违约金，并适用第3.1条和第4.2条。',
    ]));

  it('differ in a reference to a clause that went, behind which a note says so', () => {
    const [a, b] = [sideOf(BASE), sideOf(BASE.replace(/\n3\.2 .*/, ''))];
    const result = compareAgreements(a, b);
    const note = ({ wanted }: ReferenceFinding) => (wanted === null ? '【已删】' : '');
    expect(marked(sideBySide(a.agreement, b.agreement, result, note))).toEqual([
      '- 2.2 逾期的，按照第2.1条的金额计收违约金，并适用第3.1条和第3.2条【已删】。',
      '+ 2.2 逾期的，按照第2.1条的金额计收违约金，并适用第3.1条和第3.2条。',
      '- 3.2 任何一方不对间接损失负责，第2.1条另有约定的除外。',
    ]);
  });

  it('differ in a reference that was given another clause', () =>
    check(BASE, BASE.replace('按照第2.1条', '按照第1.1条'), [
      '- 2.2 逾期的，按照第2.1条的金额计收违约金，并适用第3.1条和第3.2条。',
      '+ 2.2 逾期的，按照第1.1条的金额计收违约金，并适用第3.1条和第3.2条。',
    ]));

  it('differ in a clause that went, under its own number', () =>
    check(FOLLOWING, BASE, ['- 2 安全', '- 2.1 云桥应当对传输中的消息加密，并按季度轮换密钥。']));

  it('do not differ in layout, unless it is asked for', () => {
    const draft = FOLLOWING.replaceAll('，', ',');
    check(
      BASE,
      draft,
      NEW.map((line) => line.replaceAll('，', ',')),
    );
    const asked = sides(sideOf(BASE), sideOf(draft), { show: { layout: ['punctuation'] } });
    expect(marked(asked)).toContain('- 4.2 任何一方不对间接损失负责，第3.1条另有约定的除外。');
  });

  it('show numbers to who asks for them', () => {
    const asked = sides(sideOf(BASE), sideOf(FOLLOWING), { show: { numbering: true } });
    expect(marked(asked)).toContain('- 3 责任');
  });

  it('are the same where the draft is the baseline', () => {
    const side = sideOf(BASE);
    expect(sides(side, side).baseline).toEqual(BASE.split('\n'));
  });
});

const parsed = (text: string): Side => ({
  agreement: parseAgreement(text),
  findings: [],
  clauseKinds: [],
});

/** How many lines the changes, and the references that did not follow, account for. */
function linesTouched({ changes, references }: Comparison): number {
  const of = ({ baseline, draft }: Change): number =>
    [baseline, draft].reduce((sum, side) => sum + (side ? side.units[1] - side.units[0] : 0), 0);
  return changes.reduce((sum, change) => sum + of(change), 0) + 2 * references.length;
}

describe('whole agreements side by side', () => {
  it('mark nothing but the changes of the sample draft, most of which is renumbered', () => {
    const read = (path: string) =>
      readFileSync(join(import.meta.dirname, '../samples', path), 'utf8');
    const two = sides(
      parsed(read('master-agreement.md')),
      parsed(read('drafts/master-agreement.md')),
    );
    expect(two.result.stats.renumbered).toBeGreaterThan(20);
    expect(marked(two).length).toBeLessThanOrEqual(linesTouched(two.result));
  });

  it('mark no more than the changes, whatever was edited, inserted, deleted or moved', () => {
    const agreement = longAgreement(6_000);
    const before = parsed(printed(agreement));
    const baselineLines = linesOf(unitsOf(before.agreement), 0, unitsOf(before.agreement).length);
    fc.assert(
      fc.property(
        fc.integer(),
        fc.nat(4),
        fc.nat(4),
        fc.nat(2),
        (seed, insertions, deletions, moves) => {
          const plan = { oneIn: 12, insertions, deletions, moves, editedMoves: 0 };
          const after = parsed(printed(edited(agreement, plan, seed).lines));
          const two = sides(before, after);
          const units = unitsOf(after.agreement);
          expect(two.draft).toEqual(linesOf(units, 0, units.length));
          expect(two.baseline).toHaveLength(baselineLines.length);
          expect(marked(two).length).toBeLessThanOrEqual(linesTouched(two.result));
        },
      ),
      // a heading before and behind the clause that it stood over is one layout of two
      { numRuns: 25, examples: [[1611080374, 0, 2, 2]] },
    );
  });
});
