import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import type { Change } from '../../server/src/redline/change.js';
import { compareDocuments } from '../../server/src/redline/documents.js';
import {
  edited,
  type EditPlan,
  type Line,
  longAgreement,
  printed,
  rewrapped,
} from '../support/edits.js';

const TITLE = '恒云平台服务协议\n\n';

function changesBetween(baseline: string, draft: string): Change[] {
  const options = { evenIfNot: true };
  const compared = compareDocuments(
    analyse(TITLE + baseline, options),
    analyse(TITLE + draft, options),
  );
  expect(compared.limits).toEqual([]);
  expect(compared.pairs).toHaveLength(1);
  return [...compared.pairs[0]!.comparison.changes];
}

/** A change as the edit that it says was made. */
function asEdit(change: Change): string {
  const kind = change.moved && change.kind === 'modified' ? 'moved-and-modified' : change.kind;
  return `${kind}: ${change.baseline?.text ?? null} → ${change.draft?.text ?? null}`;
}

function check(baseline: readonly Line[], plan: EditPlan, seed: number): void {
  const { lines, made } = edited(baseline, plan, seed);
  const changes = changesBetween(printed(baseline), printed(lines));
  const expected = made.map(({ kind, before, after }) => `${kind}: ${before} → ${after}`);
  expect(changes.map(asEdit).sort()).toEqual(expected.sort());
}

describe('edits that are known', () => {
  const agreement = longAgreement(9_000);

  it('one clause in 25 edited, one inserted, all behind it renumbered: found, and nothing else', () => {
    check(agreement, { oneIn: 25, insertions: 1 }, 11);
    check(agreement, { oneIn: 25, insertions: 1 }, 12);
  });

  it('clauses deleted and inserted', () => check(agreement, { insertions: 5, deletions: 5 }, 13));

  it('single-line clauses moved, and moved and edited', () =>
    check(agreement, { moves: 3, editedMoves: 3 }, 14));

  it('an agreement that is wrapped at other widths', () => {
    const text = printed(agreement);
    expect(changesBetween(text, rewrapped(text, 40))).toEqual([]);
    expect(changesBetween(rewrapped(text, 33), rewrapped(text, 60))).toEqual([]);
  });

  it('all articles renumbered', () =>
    expect(changesBetween(printed(agreement), printed(agreement, 4))).toEqual([]));
});
